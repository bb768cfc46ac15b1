export const paymentOrderStates = [
  'PREPARED',
  'CERTIFIED',
  'ORDERED',
  'SETTLED',
  'WITHDRAWN',
  'REJECTED',
  'RETURNED',
] as const;

export type PaymentOrderState = (typeof paymentOrderStates)[number];

export const paymentActions = ['ORDER', 'SETTLE', 'REJECT_BY_BANK', 'RETURN', 'DECIDE_VERIFICATION'] as const;

export type PaymentAction = (typeof paymentActions)[number];

export type PaymentPart = 'PREPARED' | 'CERTIFIED' | 'ORDERED';
