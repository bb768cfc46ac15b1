import type { Position, RecordedEvent } from '#event-store';

/** An event as a line of the file. Integers that may exceed 2^53 are text. */
interface EventLine {
  readonly position: string;
  readonly recordedAtMs: number;
  readonly stream: string;
  readonly revision: string;
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly payload: string;
  readonly effectiveDay: string;
  readonly subject: string;
  readonly role: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly requestHash?: string;
  readonly synthetic: boolean;
}

const types: Readonly<Record<Exclude<keyof EventLine, 'requestHash'>, string>> = {
  position: 'string',
  recordedAtMs: 'number',
  stream: 'string',
  revision: 'string',
  id: 'string',
  type: 'string',
  version: 'number',
  payload: 'string',
  effectiveDay: 'string',
  subject: 'string',
  role: 'string',
  commandId: 'string',
  correlationId: 'string',
  causationId: 'string',
  synthetic: 'boolean',
};

/** The first line. There is no date in it: the same log gives the same file. */
export const headerLine = (lastPosition: Position): string =>
  JSON.stringify({ format: 'foerderbuch-log', version: 1, lastPosition: lastPosition.toString() });

/** The last line: how many events there are, and the SHA-256 of their lines, each with its line feed. */
export const trailerLine = (events: number, sha256: string): string => JSON.stringify({ events, sha256 });

/** The position that a first line names; undefined where it is not one of this format and version. */
export function positionInHeader(line: string): Position | undefined {
  const [, digits] = /"lastPosition":"(\d{1,19})"\}$/.exec(line) ?? [];
  if (digits === undefined) return undefined;
  const position = BigInt(digits);
  return line === headerLine(position) ? position : undefined;
}

export const isTrailer = (line: string): boolean => line.startsWith('{"events":');

/** The same event gives the same line, whichever store it comes from; the place is its position unless another is given. */
export function eventLine(event: RecordedEvent, place: Position = event.position): string {
  const line: EventLine = {
    position: place.toString(),
    recordedAtMs: event.recordedAtMs,
    stream: event.stream,
    revision: event.revision.toString(),
    id: event.id,
    type: event.type,
    version: event.version,
    payload: event.payload,
    effectiveDay: event.effectiveDay,
    subject: event.actor.subject,
    role: event.actor.role,
    commandId: event.commandId,
    correlationId: event.correlationId,
    causationId: event.causationId,
    ...(event.requestHash !== undefined && { requestHash: event.requestHash }),
    synthetic: event.synthetic,
  };
  return JSON.stringify(line);
}

/** Undefined unless the line is, to the character, what `eventLine` makes of the event. */
export function eventOf(text: string): RecordedEvent | undefined {
  const line = parsed(text);
  if (!isEventLine(line)) return undefined;
  const { position, revision, subject, role, ...rest } = line;
  const event = { ...rest, position: BigInt(position), revision: BigInt(revision), actor: { subject, role } };
  return eventLine(event) === text ? event : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const digits = /^\d{1,19}$/;

function isEventLine(value: unknown): value is EventLine {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const { position, revision, requestHash } = fields;
  return (
    Object.entries(types).every(([name, type]) => typeof fields[name] === type) &&
    (requestHash === undefined || typeof requestHash === 'string') &&
    digits.test(String(position)) &&
    digits.test(String(revision))
  );
}

/** Names of the fields in which two events differ; where they stand in the whole log is not compared. */
export function differingFields(one: RecordedEvent, other: RecordedEvent): readonly string[] {
  const [first, second] = [one, other].map(
    (event) => JSON.parse(eventLine(event, 0n)) as Readonly<Record<string, unknown>>,
  );
  return [...Object.keys(types), 'requestHash'].filter((name) => first?.[name] !== second?.[name]);
}
