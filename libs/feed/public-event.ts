import { caseNumberIn, currency, decimal, partsOfCaseNumber, type LedgerEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import { contract, type PublicShape } from './contract.ts';

/** A CloudEvent 1.0 in its JSON format, as outsiders receive it. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The case, budget line, municipality or service that it is about. */
  readonly subject?: string;
  /** When it was recorded (RFC 3339, UTC). */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Extension: the day on which it takes effect, `YYYY-MM-DD`. */
  readonly effectiveday: string;
  /** Extension: the same for all events of one case. */
  readonly correlationid: string;
  /** Extension: where it stands in the log; an answer with this position, or a later one, contains it. */
  readonly position: string;
  /** Extension: invented for practice. */
  readonly synthetic: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

export const feedSource = '/foerderbuch';

/** An event for outsiders, and what decides who gets it. */
export interface PublicEvent {
  readonly cloudEvent: CloudEvent;
  readonly isMasterData: boolean;
  readonly isOfLine: boolean;
  readonly programme?: string;
  readonly fiscalYear?: number;
  /** Named by the event itself; those of its case are more, perhaps. */
  readonly recipients: readonly string[];
}

/** What outsiders see of an event; undefined when it is not for them. */
export function publicEventOf(recorded: RecordedEvent, event: LedgerEvent): PublicEvent | undefined {
  const shape = contract[event.type];
  if (!shape) return undefined;
  const data = event.data as Readonly<Record<string, unknown>>;
  const caseNumber = caseNumberOf(data);
  const ofCase = caseNumber === undefined ? undefined : partsOfCaseNumber(caseNumber);
  const programme = textIn(data, 'programme') ?? ofCase?.programme;
  const fiscalYear = typeof data['fiscalYear'] === 'number' ? data['fiscalYear'] : ofCase?.fiscalYear;
  const subject = caseNumber ?? subjectOf(data);
  return {
    cloudEvent: {
      specversion: '1.0',
      id: recorded.id,
      source: feedSource,
      type: shape.type,
      ...(subject !== undefined && { subject }),
      time: new Date(recorded.recordedAtMs).toISOString(),
      datacontenttype: 'application/json',
      effectiveday: recorded.effectiveDay,
      correlationid: recorded.correlationId,
      position: recorded.position.toString(),
      synthetic: recorded.synthetic,
      data: publicDataOf(data, shape),
    },
    isMasterData: shape.isMasterData,
    isOfLine: shape.isOfLine,
    recipients: recipientsIn(data),
    ...(programme !== undefined && { programme }),
    ...(fiscalYear !== undefined && { fiscalYear }),
  };
}

function publicDataOf(
  data: Readonly<Record<string, unknown>>,
  { fields }: PublicShape,
): Readonly<Record<string, unknown>> {
  const shown: Record<string, unknown> = {};
  for (const field of fields) if (data[field] !== undefined) shown[field] = shownValue(data[field]);
  return shown;
}

const money = (amount: bigint): object => ({ amount: decimal(amount), currency });

/** Amounts as decimal strings with their currency, wherever they stand. */
function shownValue(value: unknown): unknown {
  if (typeof value === 'bigint') return money(value);
  if (Array.isArray(value)) return value.map(shownValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shownValue(inner)]));
}

const textIn = (data: Readonly<Record<string, unknown>>, field: string): string | undefined => {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
};

const caseNumberOf = (data: Readonly<Record<string, unknown>>): string | undefined =>
  textIn(data, 'caseNumber') ?? caseNumberIn(textIn(data, 'commitmentId') ?? '');

function subjectOf(data: Readonly<Record<string, unknown>>): string | undefined {
  const line = textIn(data, 'line');
  const programme = textIn(data, 'programme');
  if (line !== undefined && typeof data['fiscalYear'] === 'number')
    return `${programme ?? ''}/${line}/${data['fiscalYear']}`;
  return textIn(data, 'recipient') ?? textIn(data, 'leikaKey') ?? programme;
}

function recipientsIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  const recipient = textIn(data, 'recipient');
  if (recipient !== undefined) return [recipient];
  const several = data['recipients'];
  return Array.isArray(several) ? (several as readonly string[]) : [];
}
