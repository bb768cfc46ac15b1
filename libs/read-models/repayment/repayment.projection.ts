import { eventFormats, serialize, type LedgerEvent, type RepaymentEvent } from '#domain';
import { logInto, logTable, projection } from '#projections';

const repaymentActTable = logTable(
  'repayment_act',
  {
    repayment_id: 'text',
    case_number: 'text',
    /** Of the claim; on its other acts they are null. */
    programme: 'text?',
    recipients: 'text?',
    due_on: 'text?',
    synthetic: 'integer',
    effective_day: 'text',
    recorded_at_ms: 'integer',
    type: 'text',
    version: 'integer',
    /** In the stored form of that version; how a claim stands on a day is folded from them by the rules of the domain. */
    data: 'text',
  },
  {
    indexes: [
      ['repayment_id', 'position'],
      ['case_number', 'position'],
      ['type', 'position'],
    ],
  },
);

const lateUseInterestTable = logTable(
  'late_use_interest',
  {
    case_number: 'text',
    effective_day: 'text',
    recorded_at_ms: 'integer',
    version: 'integer',
    /** In the stored form of that version. */
    data: 'text',
  },
  { indexes: [['case_number', 'position']] },
);

/** Every act on a repayment claim, so that it can be shown as of any day and any state of knowledge, with its interest. */
export const repayments = projection({
  name: 'repayment',
  version: 2,
  folds: [],
  logs: [
    logInto(repaymentActTable, ({ event, recorded }) => {
      if (!isOfRepayment(event)) return undefined;
      const claimed = event.type === 'RepaymentClaimed' ? event.data : undefined;
      return {
        repayment_id: event.data.repaymentId,
        case_number: event.data.caseNumber,
        programme: claimed?.programme ?? null,
        recipients: claimed ? ` ${claimed.recipients.join(' ')} ` : null,
        due_on: claimed?.dueOn ?? null,
        synthetic: recorded.synthetic ? 1n : 0n,
        effective_day: recorded.effectiveDay,
        recorded_at_ms: BigInt(recorded.recordedAtMs),
        type: event.type,
        version: BigInt(eventFormats[event.type].version),
        data: serialize(event),
      };
    }),
    logInto(lateUseInterestTable, ({ event, recorded }) =>
      event.type === 'LateUseInterestClaimed'
        ? {
            case_number: event.data.caseNumber,
            effective_day: recorded.effectiveDay,
            recorded_at_ms: BigInt(recorded.recordedAtMs),
            version: BigInt(eventFormats[event.type].version),
            data: serialize(event),
          }
        : undefined,
    ),
  ],
});

type OfRepayment = Exclude<RepaymentEvent, { readonly type: 'RepaymentAuthorityViolationRefused' }>;

const isOfRepayment = (event: LedgerEvent): event is OfRepayment =>
  'repaymentId' in event.data && event.type !== 'RepaymentAuthorityViolationRefused';
