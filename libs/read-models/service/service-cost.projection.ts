import type { LedgerEvent } from '#domain';
import { foldInto, logInto, logTable, oneRow, projection, table, type RowOf } from '#projections';

const costColumns = {
  /** What says it: a claim, an obligation, or a statement of the cost. */
  reference: 'text',
  leika_key: 'text',
  fiscal_year: 'integer',
  recipient: 'text?',
  /** Of the line that an obligation burdens. */
  programme: 'text?',
  line: 'text?',
  /** Cents. */
  claimed: 'integer',
  approved: 'integer',
  obliged: 'integer',
  stated: 'integer',
  synthetic: 'integer',
} as const;

const knownTable = table('service_cost_known', costColumns, { key: ['reference'] });

type CostRow = RowOf<typeof knownTable>;

const costTable = logTable(
  'service_cost',
  { ...costColumns, effective_day: 'text' },
  {
    indexes: [
      ['reference', 'position'],
      ['fiscal_year', 'leika_key', 'position'],
    ],
  },
);

/**
 * What EfA services cost to operate, by year and recipient, and what stands against it. Each event that changes that leaves what it
 * is about as it is from then on, so that what was known of a day is the last of it.
 */
export const serviceCosts = projection({
  name: 'service-cost',
  version: 3,
  folds: [
    foldInto(knownTable, {
      keysOf: oneRow(({ event }) => {
        const reference = referenceOf(event);
        return reference === undefined ? undefined : [reference];
      }),
      fold: (row, { event, recorded }, [reference]) => {
        const opened = openedBy(event);
        if (opened) return { ...none, ...opened, reference, synthetic: recorded.synthetic ? 1n : 0n };
        return row && { ...row, ...changedBy(row, event) };
      },
    }),
  ],
  logs: [
    logInto(costTable, ({ recorded }, folded) => {
      const row = folded(knownTable);
      return row && { ...row, effective_day: recorded.effectiveDay };
    }),
  ],
});

const none = {
  recipient: null,
  programme: null,
  line: null,
  claimed: 0n,
  approved: 0n,
  obliged: 0n,
  stated: 0n,
} as const;

function referenceOf(event: LedgerEvent): string | undefined {
  switch (event.type) {
    case 'ClaimSubmitted':
    case 'ClaimAmended':
    case 'ClaimWithdrawn':
    case 'ClaimApproved':
    case 'ClaimPartlyRevoked':
    case 'ClaimRevoked':
      return event.data.caseNumber;
    case 'ObligationEntered':
    case 'ObligationReduced':
    case 'ObligationReleased': {
      const { programme, line, fiscalYear, obligationId } = event.data;
      return `${programme}/${line}/${fiscalYear}/${obligationId}`;
    }
    case 'OperatingCostStated': {
      const { leikaKey, fiscalYear, recipient = '' } = event.data;
      return `${leikaKey}/${fiscalYear}/${recipient}`;
    }
    default:
      return undefined;
  }
}

type Opened = Pick<CostRow, 'leika_key' | 'fiscal_year'> & Partial<CostRow>;

function openedBy(event: LedgerEvent): Opened | undefined {
  switch (event.type) {
    case 'ClaimSubmitted': {
      const { leikaKey, fiscalYear, recipient, amount } = event.data;
      return { leika_key: leikaKey, fiscal_year: BigInt(fiscalYear), recipient, claimed: amount };
    }
    case 'ObligationEntered': {
      const { leikaKey, burdenedYear, recipient, programme, line, amount } = event.data;
      if (leikaKey === undefined) return undefined;
      return {
        leika_key: leikaKey,
        fiscal_year: BigInt(burdenedYear),
        recipient: recipient ?? null,
        programme,
        line,
        obliged: amount,
      };
    }
    case 'OperatingCostStated': {
      const { leikaKey, fiscalYear, recipient, amount } = event.data;
      return {
        leika_key: leikaKey,
        fiscal_year: BigInt(fiscalYear),
        recipient: recipient ?? null,
        stated: amount,
      };
    }
    default:
      return undefined;
  }
}

/** A claim that is rejected costs what it did; one that is withdrawn is no cost. */
function changedBy({ approved, obliged }: CostRow, event: LedgerEvent): Partial<CostRow> {
  switch (event.type) {
    case 'ClaimAmended':
      return { claimed: event.data.amount };
    case 'ClaimWithdrawn':
      return { claimed: 0n, approved: 0n };
    case 'ClaimApproved':
      return { approved: event.data.amount };
    case 'ClaimPartlyRevoked':
      return { approved: approved - event.data.amount };
    case 'ClaimRevoked':
      return { approved: 0n };
    case 'ObligationReleased':
      return { obliged: 0n };
    case 'ObligationReduced':
      return { obliged: obliged - event.data.amount };
    default:
      return {};
  }
}
