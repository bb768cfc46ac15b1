export const caseActStates = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const;

export type CaseActState = (typeof caseActStates)[number];
