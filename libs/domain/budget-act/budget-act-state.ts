export const budgetActStates = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const;

export type BudgetActState = (typeof budgetActStates)[number];
