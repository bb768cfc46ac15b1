export const remissionActs = ['DEFER', 'WAIVE', 'WRITE_OFF'] as const;

/** `DEFER`: Stundung; `WAIVE`: Erlass; `WRITE_OFF`: Niederschlagung; all by LHO § 59. */
export type RemissionAct = (typeof remissionActs)[number];
