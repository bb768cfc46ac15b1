import type { ListPath } from '#ledger-client';
import { momentFor, useLedger, useMoment, type Parameters } from '../api/index.ts';
import type { TakeAwayFormat } from './take-away.tsx';

interface AskedParts {
  readonly path?: object;
  readonly query?: object;
}

/** The address of a list with all that it is asked for. */
export function addressOfList(
  path: string,
  parameters: AskedParts = {},
  further: Readonly<Record<string, unknown>> = {},
): string {
  const inPath = Object.entries(parameters.path ?? {}) as [string, string | number][];
  const address = inPath.reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const asked = (
    Object.entries({ ...further, ...parameters.query }) as [string, string | number | boolean | undefined][]
  ).flatMap(([name, value]) =>
    // A file holds all pages.
    value === undefined || name === 'limit' || name === 'cursor' ? [] : [[name, String(value)]],
  );
  return `${address}?${new URLSearchParams(asked).toString()}`;
}

/** The name that the ledger gives to a file. */
export const fileNameOf = (disposition: string | null, otherwise: string): string =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? otherwise;

/** Hands a file over to the browser. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Gets a list of the API as a file with all its rows, at the moment of the page. */
export function useTakeList<Path extends ListPath>(
  path: Path,
  parameters?: Parameters<Path>,
): (format: TakeAwayFormat) => Promise<void> {
  const ledger = useLedger();
  const moment = useMoment();
  return async (format) => {
    const address = addressOfList(path, parameters as AskedParts | undefined, {
      ...momentFor(path, moment),
      format,
    });
    const response = await ledger.request(address);
    save(
      await response.blob(),
      fileNameOf(response.headers.get('content-disposition'), `foerderbuch.${format}`),
    );
  };
}
