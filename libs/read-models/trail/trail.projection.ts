import { caseNumberIn, partsOfCaseNumber } from '#domain';
import { leafHash, type RecordedEvent } from '#event-store';
import { logInto, logTable, projection, type LoggedRowOf, type ProjectedEvent } from '#projections';

const trailTable = logTable(
  'trail',
  {
    recorded_at_ms: 'integer',
    effective_day: 'text',
    type: 'text',
    /** Of the shape of its data. */
    version: 'integer',
    event_id: 'text',
    actor_subject: 'text',
    actor_role: 'text',
    case_number: 'text?',
    programme: 'text?',
    line: 'text?',
    fiscal_year: 'integer?',
    recipient: 'text?',
    /** Cents: what the event is about. */
    amount: 'integer?',
    synthetic: 'integer',
    data: 'text',
    event_hash: 'text?',
  },
  {
    indexes: [
      ['case_number', 'position'],
      ['programme', 'fiscal_year', 'line', 'position'],
      ['recipient', 'position'],
      ['actor_subject', 'position'],
      ['effective_day', 'position'],
      ['amount', 'position'],
    ],
  },
);

/** The audit trail: every event, findable by case, line and year, recipient, actor, amount and day. */
export const trail = projection({
  name: 'trail',
  version: 6,
  folds: [],
  logs: [logInto(trailTable, trailRow)],
});

function trailRow({ recorded, event }: ProjectedEvent): LoggedRowOf<typeof trailTable> {
  const data = event.data as Readonly<Record<string, unknown>>;
  const text = (field: string): string | null => {
    const value = data[field];
    return typeof value === 'string' ? value : null;
  };
  const caseIn = (id: string | null): string | null => (id === null ? null : (caseNumberIn(id) ?? null));
  // What an order has paid bears its number, also where its commitment is one without a case.
  const caseNumber = text('caseNumber') ?? caseIn(text('commitmentId')) ?? caseIn(text('disbursementId'));
  const ofCase = caseNumber === null ? undefined : partsOfCaseNumber(caseNumber);
  const fiscalYear = data['fiscalYear'] ?? ofCase?.fiscalYear;
  return {
    recorded_at_ms: BigInt(recorded.recordedAtMs),
    effective_day: recorded.effectiveDay,
    type: recorded.type,
    version: BigInt(recorded.version),
    event_id: recorded.id,
    actor_subject: recorded.actor.subject,
    actor_role: recorded.actor.role,
    case_number: caseNumber,
    programme: text('programme') ?? ofCase?.programme ?? null,
    line: text('line'),
    fiscal_year: typeof fiscalYear === 'number' ? BigInt(fiscalYear) : null,
    recipient: text('recipient') ?? leadOf(data['recipients']),
    amount: amountIn(data),
    synthetic: recorded.synthetic ? 1n : 0n,
    data: recorded.payload,
    event_hash: recorded.isSummed ? null : notedHash(recorded),
  };
}

/** Of an event that names several amounts, in this order the one that it is about. */
export const amountFields = [
  'amount',
  'requested',
  'spent',
  'total',
  'controlSum',
  'lapsed',
  'released',
  'restored',
  'used',
] as const;

/** Cents; null where the event is about no amount. */
function amountIn(data: Readonly<Record<string, unknown>>): bigint | null {
  for (const field of amountFields) {
    const value = data[field];
    if (typeof value === 'bigint') return value;
  }
  return null;
}

/** The first of several recipients leads their project. */
function leadOf(recipients: unknown): string | null {
  const lead: unknown = Array.isArray(recipients) ? recipients[0] : undefined;
  return typeof lead === 'string' ? lead : null;
}

/**
 * What is noted of an event whose store keeps no sum of it: the hash of its leaf, with the position there in the place of its
 * place. What the store holds later is compared with it.
 */
export const notedHash = (recorded: RecordedEvent): string => leafHash(recorded, recorded.position);
