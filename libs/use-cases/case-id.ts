import { partsOfCaseNumber, rejected, type LedgerEvent, type Rejected } from '#domain';
import type { PlanLookups, Stream } from '#command-handling';
import { caseRegisterStream } from './streams.ts';

/** The id of the case with this number, or undefined: the nth number of a register is its nth event. */
export async function caseIdOf(caseNumber: string, lookups: PlanLookups): Promise<string | undefined> {
  const parts = partsOfCaseNumber(caseNumber);
  if (!parts) return undefined;
  const register = caseRegisterStream(parts.programme, parts.fiscalYear);
  const event = await lookups.eventAt(register.name, BigInt(parts.number - 1));
  return event?.type === 'CaseNumberAssigned' ? event.data.caseId : undefined;
}

/** A case with what it has come to. */
export interface CaseFound<State, Event extends LedgerEvent> {
  readonly caseId: string;
  readonly home: Stream<State, Event>;
  readonly known: State;
}

/** The case with this number, or the refusal of a number that no case of its kind has. */
export async function caseAt<State, Event extends LedgerEvent>(
  caseNumber: string,
  streamOf: (caseId: string) => Stream<State, Event>,
  refusal: 'CLAIM_UNKNOWN' | 'GRANT_UNKNOWN' | 'AGREEMENT_UNKNOWN',
  lookups: PlanLookups,
): Promise<CaseFound<State, Event> | Rejected<never>> {
  const caseId = await caseIdOf(caseNumber, lookups);
  const home = caseId === undefined ? undefined : streamOf(caseId);
  const known = home && (await lookups.stateOf(home));
  if (caseId === undefined || !home || known === undefined) return rejected(refusal, { caseNumber });
  return { caseId, home, known };
}
