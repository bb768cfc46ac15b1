import { budgetChangeOf, isOnBudgetLine, type LedgerEvent, type Share } from '#domain';
import { foldInto, projection, table } from '#projections';
import { isPaid } from '../payment/paid.ts';
import { sum } from '../sum.ts';

const recipientConsumptionTable = table(
  'recipient_consumption',
  {
    recipient: 'text',
    programme: 'text',
    fiscal_year: 'integer',
    synthetic: 'integer',
    committed: 'integer',
    paid: 'integer',
    /** To a provider, for its benefit. */
    benefit_accepted: 'integer',
    benefit_paid: 'integer',
  },
  { key: ['recipient', 'programme', 'fiscal_year'], indexes: [['programme', 'fiscal_year']] },
);

/**
 * Consumption per municipality, programme and fiscal year: what is committed for and paid to it as a recipient, and what
 * was accepted and paid to a provider for its benefit.
 */
export const recipientConsumption = projection({
  name: 'recipient_consumption',
  version: 2,
  folds: [
    foldInto(recipientConsumptionTable, {
      keysOf: ({ event }) => {
        const direct = directOf(event);
        if (direct) return [[direct.recipient, direct.programme, BigInt(direct.fiscalYear)]];
        const { shares = [], programme = '', fiscalYear = 0 } = benefitOf(event) ?? {};
        return shares.map(({ recipient }) => [recipient, programme, BigInt(fiscalYear)] as const);
      },
      fold: (row, { event, recorded }, [recipient, programme, fiscal_year]) => {
        const change = isOnBudgetLine(event) ? budgetChangeOf(event) : undefined;
        const benefit = benefitOf(event);
        const share = benefit?.shares.find((one) => one.recipient === recipient)?.amount ?? 0n;
        const [accepted, paid] = benefit?.kind === 'ACCEPTED' ? [share, 0n] : [0n, share];
        return {
          recipient,
          programme,
          fiscal_year,
          synthetic: recorded.synthetic ? 1n : 0n,
          committed: sum(row, 'committed', change?.committed ?? 0n),
          paid: sum(row, 'paid', change?.paid ?? 0n),
          benefit_accepted: sum(row, 'benefit_accepted', accepted),
          benefit_paid: sum(row, 'benefit_paid', paid),
        };
      },
    }),
  ],
  logs: [],
});

interface Direct {
  readonly recipient: string;
  readonly programme: string;
  readonly fiscalYear: number;
}

function directOf(event: LedgerEvent): Direct | undefined {
  if (!isOnBudgetLine(event) || !('recipient' in event.data)) return undefined;
  const { recipient, programme, fiscalYear } = event.data;
  return { recipient, programme, fiscalYear };
}

interface Benefit {
  readonly kind: 'ACCEPTED' | 'PAID';
  readonly programme: string;
  readonly fiscalYear: number;
  readonly shares: readonly Share[];
}

/** Whom an accepted or paid milestone benefits; a payment from a frame counts in the year it was made. */
function benefitOf(event: LedgerEvent): Benefit | undefined {
  if (event.type === 'MilestoneAccepted') return { kind: 'ACCEPTED', ...event.data };
  // What comes back in a later year is income of that year: the year it was paid in keeps its figures.
  if (!isPaid(event) || event.type === 'PaymentReturnedAsIncome' || !event.data.shares) return undefined;
  const { programme, shares } = event.data;
  const paidOn = event.type === 'PaymentSettled' ? event.data.settledOn : event.data.returnedOn;
  const fiscalYear = event.data.fiscalYear ?? Number(paidOn.slice(0, 4));
  const signed = shares.map(({ recipient, amount }) => ({
    recipient,
    amount: event.type === 'PaymentSettled' ? amount : -amount,
  }));
  return { kind: 'PAID', programme, fiscalYear, shares: signed };
}
