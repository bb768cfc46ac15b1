import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { NO_STREAM, START, type Position, type RecordedEvent, type Revision } from '#event-store';
import { LogTransferError, type Damage } from './errors.ts';
import { eventOf, isTrailer, positionInHeader, trailerLine } from './log-format.ts';

/** A file that was read to its end and found whole. */
export interface CheckedExport {
  readonly file: string;
  readonly events: number;
  /** Of the log it was made from; `START` when that was empty. */
  readonly lastPosition: Position;
  /** Of the lines between the first and the last, hex; the last line names it. */
  readonly sha256: string;
}

const lineFeed = 0x0a;
const chunkBytes = 256 * 1024;
/** A payload of 256 KiB takes six times as much where each of its bytes is escaped. */
const lineBytesMax = 4 * 1024 * 1024;

/**
 * Reads the whole file and checks that it is what an export wrote, to the byte.
 * @throws LogTransferError `damaged`
 */
export async function checkExport(
  file: string,
  onProgress: (position: Position, last: Position) => void,
): Promise<CheckedExport> {
  let lineNumber = 0;
  const damaged = (what: Damage): LogTransferError =>
    new LogTransferError({ kind: 'damaged', file, line: lineNumber, what });
  const sum = createHash('sha256');
  const order = new LogOrder();
  let lastPosition: Position | undefined;
  let end: { readonly sha256: string; readonly line: string } | undefined;
  for await (const bytes of linesOf(file)) {
    lineNumber += 1;
    if (end) throw damaged('end');
    const line = bytes.toString();
    if (lastPosition === undefined) {
      lastPosition = positionInHeader(line);
      if (lastPosition === undefined) throw damaged('header');
    } else if (isTrailer(line)) {
      end = { sha256: sum.digest('hex'), line };
    } else {
      const event = eventOf(line);
      if (!event) throw damaged('event');
      if (!order.takes(event)) throw damaged('order');
      sum.update(bytes).update('\n');
      if (order.events % 1_000 === 0) onProgress(event.position, lastPosition);
    }
  }
  if (!end || lastPosition === undefined) throw damaged(lineNumber === 0 ? 'header' : 'end');
  const { sha256, line } = end;
  if (line !== trailerLine(order.events, sha256) || order.position !== lastPosition) throw damaged('sum');
  return { file, events: order.events, lastPosition, sha256 };
}

/** The events of a file that was checked, in the order of the log. @throws LogTransferError `damaged` if it changed since */
export async function* eventsOfExport({ file }: CheckedExport): AsyncGenerator<RecordedEvent, undefined> {
  let lineNumber = 0;
  for await (const bytes of linesOf(file)) {
    lineNumber += 1;
    const line = bytes.toString();
    if (lineNumber === 1 || isTrailer(line)) continue;
    const event = eventOf(line);
    if (!event) throw new LogTransferError({ kind: 'damaged', file, line: lineNumber, what: 'event' });
    yield event;
  }
}

/** Cut at line feeds alone: `readline` would also cut inside of a payload, at U+2028. */
async function* linesOf(file: string): AsyncGenerator<Buffer, undefined> {
  let begun: Buffer = Buffer.alloc(0);
  let count = 0;
  const damaged = (): LogTransferError =>
    new LogTransferError({ kind: 'damaged', file, line: count + 1, what: count === 0 ? 'header' : 'end' });
  for await (const chunk of createReadStream(file, { highWaterMark: chunkBytes })) {
    const bytes = Buffer.concat([begun, chunk as Buffer]);
    let from = 0;
    for (let to = bytes.indexOf(lineFeed); to >= 0; to = bytes.indexOf(lineFeed, from)) {
      yield bytes.subarray(from, to);
      count += 1;
      from = to + 1;
    }
    begun = bytes.subarray(from);
    if (begun.length > lineBytesMax) throw damaged();
  }
  if (begun.length > 0) throw damaged();
}

/** What the port promises of any log. */
class LogOrder {
  readonly #revisions = new Map<string, Revision>();
  #recordedAtMs = 0;
  events = 0;
  position: Position = START;

  /** False when the event cannot be the next one. */
  takes({ position, recordedAtMs, stream, revision }: RecordedEvent): boolean {
    const isNext =
      position > this.position &&
      recordedAtMs >= this.#recordedAtMs &&
      revision === (this.#revisions.get(stream) ?? NO_STREAM) + 1n;
    this.#revisions.set(stream, revision);
    this.#recordedAtMs = recordedAtMs;
    this.position = position;
    this.events += 1;
    return isNext;
  }
}
