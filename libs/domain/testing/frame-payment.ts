import { booked } from '../money/day-series.ts';
import type { KnownToEntitle } from '../payment/entitlement.ts';
import type { PaymentBasis } from '../payment/payment-basis.ts';
import type { CasePayments, PaymentEvent } from '../payment/payment-order.ts';

/** A payment of 1.00 from a frame, so that no line has a say in it: prepared by bert, certified by beate, ordered by frieda. */
export const frameCase = 'DIGI-2023-000001';
export const frameOrder = `${frameCase}-Z01`;
export const ofFrameOrder = { caseNumber: frameCase, orderNumber: frameOrder, programme: 'DIGI' };
const iban = 'DE02120300000000202051';

export const framePrepared: Extract<PaymentEvent, { type: 'PaymentOrderPrepared' }> = {
  type: 'PaymentOrderPrepared',
  data: {
    ...ofFrameOrder,
    commitmentIds: [],
    frameId: 'F-1',
    basis: 'MILESTONE',
    basisId: 'Q1',
    payeeId: 'EKOM21',
    recipients: [],
    amount: 100n,
    dueOn: '2023-06-30',
    reason: 'Meilenstein',
    preparedBy: 'bert',
    synthetic: false,
  },
};
export const frameFactual = (payeeVersion = 1): PaymentEvent => ({
  type: 'PaymentOrderCertifiedFactual',
  data: { ...ofFrameOrder, certifiedBy: 'beate', payeeVersion },
});
export const frameArithmetic = (payeeVersion = 1): PaymentEvent => ({
  type: 'PaymentOrderCertifiedArithmetic',
  data: { ...ofFrameOrder, certifiedBy: 'beate', payeeVersion },
});
export const frameOrdered: PaymentEvent = {
  type: 'PaymentOrdered',
  data: {
    ...ofFrameOrder,
    amount: 100n,
    payeeId: 'EKOM21',
    payeeVersion: 1,
    payeeName: 'ekom21',
    iban,
    orderedOn: '2023-06-20',
    orderedBy: 'frieda',
    authorityId: 'AB',
    authorityLimit: 100n,
  },
};
export const frameSettled: Extract<PaymentEvent, { type: 'PaymentSettled' }> = {
  type: 'PaymentSettled',
  data: {
    ...ofFrameOrder,
    frameId: 'F-1',
    disbursementIds: [],
    amount: 100n,
    bankReference: 'B',
    settledOn: '2023-06-25',
  },
};
export const frameWithdrawn: PaymentEvent = {
  type: 'PaymentOrderWithdrawn',
  data: { ...ofFrameOrder, reason: 'Irrtum', withdrawnBy: 'bert' },
};

/** 1.00 for the quarter, from 15.03.2023 on. */
export const frameBasis: PaymentBasis = {
  kind: 'MILESTONE',
  caseNumber: frameCase,
  basisId: 'Q1',
  programme: 'DIGI',
  committed: [],
  frameId: 'F-1',
  entitled: booked(undefined, '2023-03-15', 100n),
  recipients: [],
  payeeId: 'EKOM21',
  synthetic: false,
};
export const frameEntitled = (
  payments: CasePayments | undefined,
  change: Partial<PaymentBasis> = {},
  version = 1,
): KnownToEntitle => ({
  payments,
  basis: { ...frameBasis, ...change },
  payee: {
    payeeId: 'EKOM21',
    synthetic: false,
    version,
    latestOn: '2023-01-01',
    confirmed: { name: 'ekom21', iban, version },
  },
  succession: [],
});
