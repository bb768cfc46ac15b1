import { IssuerUnreachable } from '#identity';
import { DatabaseUnavailable, type DatabaseFault } from '#sql';
import { CannotListen } from './listen.ts';
import { InvalidSetting } from './settings-reader.ts';

const words: Readonly<Record<DatabaseFault, string>> = {
  unreachable: 'ist nicht zu erreichen',
  overloaded: 'hat zu viele Verbindungen',
  mute: 'antwortet nicht',
  full: 'hat auf ihrem Datenträger keinen Platz',
  readOnly: 'ist schreibgeschützt',
  failed: 'liest oder schreibt nicht',
};

/** Why a service did not start, in a German sentence. */
export function reasonOfStart(error: unknown): string {
  if (error instanceof DatabaseUnavailable)
    return `Die Datenbank der Auswertungen ${words[error.fault]} (POSTGRES_URL): ${error.message}.`;
  return error instanceof Error ? error.message : String(error);
}

/** What else its line in the log says: the address that did not answer, or the error itself where nobody expected it. */
export function startFailureOf(error: unknown): { readonly address?: string; readonly err?: unknown } {
  if (error instanceof CannotListen || error instanceof IssuerUnreachable) return { address: error.address };
  if (error instanceof DatabaseUnavailable)
    return error.address === undefined ? {} : { address: error.address };
  return error instanceof InvalidSetting ? {} : { err: error };
}
