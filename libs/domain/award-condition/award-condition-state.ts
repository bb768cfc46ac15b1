export const conditionStates = ['OPEN', 'MET', 'WAIVED', 'MISSED'] as const;
export type ConditionState = (typeof conditionStates)[number];
