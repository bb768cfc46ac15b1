export const paymentRunStates = ['CREATED', 'SENT', 'CANCELLED'] as const;
export type PaymentRunState = (typeof paymentRunStates)[number];
