export const paymentBasisKinds = ['CLAIM', 'DRAWDOWN', 'MILESTONE', 'COMMITMENT'] as const;
export type PaymentBasisKind = (typeof paymentBasisKinds)[number];
