import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';

/** Of each line a JSON object: how far an import has come, and last what it did. */
export const linesMediaType = 'application/x-ndjson';

/** Whether the caller reads lines, rather than one answer in the end. */
export const wantsLines = (accept: string | undefined): boolean => accept?.includes(linesMediaType) === true;

/** Lines of progress that one import sends at most. */
const progressLinesMax = 100;

export interface ImportAnswer<Report> {
  /** As it is where the import has come to its end before anything was recorded. */
  readonly report?: Report;
  readonly lines: StreamableFile;
}

/**
 * Sends how far an import has come while it goes on, and last its report, or the words of what interrupted it. It begins to answer with
 * the first thing that is recorded, else with the report: what is refused is known before, and has its own status.
 * @throws what the import throws before anything is recorded
 */
export async function importInLines<Report>(
  run: (onProgress: (done: number, total: number) => void) => Promise<Report>,
  interruption: (error: unknown) => string,
): Promise<ImportAnswer<Report>> {
  const stream = new Readable({ read: () => undefined });
  const send = (line: object): void => {
    if (!stream.destroyed) stream.push(`${JSON.stringify(line)}\n`);
  };
  const begun = Promise.withResolvers<'begun'>();
  let isBegun = false;
  const ended = run((done, total) => {
    isBegun = true;
    if (done === total || done % Math.ceil(total / progressLinesMax) === 0) send({ done, total });
    begun.resolve('begun');
  }).then((report) => {
    send({ report });
    return report;
  });
  const closed = ended
    .catch((error: unknown) => {
      if (isBegun) send({ interrupted: interruption(error) });
      else throw error;
    })
    .finally(() => stream.push(null));
  const first = await Promise.race([begun.promise, closed.then(() => ended)]);
  const lines = new StreamableFile(stream, { type: linesMediaType });
  return first === 'begun' ? { lines } : { report: first, lines };
}
