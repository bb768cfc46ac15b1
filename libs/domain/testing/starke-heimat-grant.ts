import { evolveBudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import type { ApplyForGrant, KnownToApply } from '../grant/apply-for-grant.ts';
import type { GrantEvent } from '../grant/grant.ts';
import type { CasePayments, PaymentOrder } from '../payment/payment-order.ts';
import type { Succession } from '../recipient/succession.ts';
import { firstDay } from './given.ts';
import { registeredRecipient } from './registered.ts';

/** A grant of Starke Heimat to Fulda: applied for by carla, certified by bert and beate, awarded by dora. */
export const key = { programme: 'STARKE_HEIMAT', line: 'PHASE_2', fiscalYear: 2023 };
export const caseNumber = 'STARKE_HEIMAT-2023-000001';
export const reference = { grantId: 'g-1', caseNumber };
export const period = { from: '2023-01-01', to: '2024-12-31' };
export const line = evolveBudgetLine(
  undefined,
  {
    type: 'AppropriationEnacted',
    data: {
      ...key,
      name: 'Phase 2',
      synthetic: false,
      amount: 1_600_000_000n,
      exactness: 'UP_TO',
      source: { title: 'HMinD' },
    },
  },
  firstDay,
);
export const known: KnownToApply = {
  grant: undefined,
  programme: {
    code: 'STARKE_HEIMAT',
    name: 'Starke Heimat',
    synthetic: false,
    announcedTotals: new Map(),
    frames: new Map(),
    shareMaxPercent: 90,
  },
  line,
  recipients: [registeredRecipient({ recipient: '06631009', name: 'Fulda', population: 68_000 })],
  register: undefined,
  sameFunding: [],
};
export const succession: Succession = known.recipients;
export const application: ApplyForGrant = {
  grantId: 'g-1',
  ...key,
  recipients: ['06631009'],
  purpose: 'Smarte Region',
  projectCost: 100_000_000n,
  requested: 90_000_000n,
  receivedOn: '2023-02-15',
  appliedBy: 'carla',
};
export const { grantId: _id, ...appliedData } = application;
export const applied: Extract<GrantEvent, { type: 'GrantApplied' }> = {
  type: 'GrantApplied',
  data: { ...reference, ...appliedData, synthetic: false },
};
export const factual: GrantEvent = {
  type: 'GrantCertifiedFactual',
  data: { ...reference, certifiedBy: 'bert' },
};
export const arithmetic: GrantEvent = {
  type: 'GrantCertifiedArithmetic',
  data: { ...reference, certifiedBy: 'beate' },
};
export const certified = [applied, factual, arithmetic] as const;
export const awarded: Extract<GrantEvent, { type: 'GrantAwarded' }> = {
  type: 'GrantAwarded',
  data: {
    ...reference,
    amount: 90_000_000n,
    period,
    sharePercent: '90.00',
    commitmentId: caseNumber,
    awardedBy: 'dora',
  },
};
export const committed: BudgetLineEvent = {
  type: 'FundsCommitted',
  data: { ...key, commitmentId: caseNumber, recipient: '06631009', amount: 90_000_000n },
};
export const bound = evolveBudgetLine(line, committed, firstDay);
export const later = { on: '2025-06-30', today: '2025-06-30' };
export const drawn = (amount: bigint, drawdownId = 'MA-1'): GrantEvent => ({
  type: 'FundsDrawnDown',
  data: { ...reference, drawdownId, amount, requestedOn: '2023-06-30', requestedBy: 'carla' },
});

const order: Partial<PaymentOrder> = {
  orderNumber: 'Z01',
  basis: 'DRAWDOWN',
  basisId: 'MA-1',
  amount: 4_800_000n,
  decided: 'SETTLED',
  settledOn: '2023-05-15',
};
/** The drawdown `MA-1`, paid on 15.05.2023. */
export const paidDrawdown: CasePayments = {
  caseNumber,
  orders: new Map([['Z01', order as PaymentOrder]]),
};
