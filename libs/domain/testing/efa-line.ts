import type { BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { Cents } from '../money/cents.ts';
import type { Programme } from '../programme/programme.ts';

/** EFA 2023 of the domain's scenarios, whose line is the example of most specifications. */
export const efaKey = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 } as const;
export const efaSource = { title: 'Haushaltsplan 2023' };

export const efaProgramme: Programme = {
  code: 'EFA',
  name: 'EfA',
  synthetic: false,
  announcedTotals: new Map(),
  frames: new Map(),
};

export const efaEnacted: Extract<BudgetLineEvent, { type: 'AppropriationEnacted' }> = {
  type: 'AppropriationEnacted',
  data: {
    ...efaKey,
    name: 'EfA',
    synthetic: false,
    amount: 390_000_000n,
    exactness: 'UP_TO',
    source: efaSource,
  },
};

export const efaCommitted = (amount: Cents, commitmentId = 'F-1'): BudgetLineEvent => ({
  type: 'FundsCommitted',
  data: { ...efaKey, commitmentId, amount },
});

export const efaDisbursed = (amount: Cents, disbursementId = 'A-1'): BudgetLineEvent => ({
  type: 'FundsDisbursed',
  data: { ...efaKey, commitmentId: 'F-1', disbursementId, amount },
});

/** 392,500.00 of open commitments, 2,980,000.00 paid, 527,500.00 available. */
export const efa2023: readonly BudgetLineEvent[] = [
  efaEnacted,
  efaCommitted(341_250_000n),
  {
    type: 'CommitmentReduced',
    data: { ...efaKey, commitmentId: 'F-1', amount: 4_000_000n, reason: 'Storno' },
  },
  efaDisbursed(298_000_000n),
];

/** Days of an act before the appropriation takes effect. */
export const beforeAppropriation = { on: '2022-12-31', today: '2023-06-30' };
