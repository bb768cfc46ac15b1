export const proofStates = ['DUE', 'RECEIVED', 'ACCEPTED', 'ACCEPTED_WITH_REDUCTION', 'OBJECTED'] as const;

export type ProofState = (typeof proofStates)[number];

export const proofResults = [
  'ACCEPTED',
  'ACCEPTED_WITH_REDUCTION',
  'OBJECTED',
] as const satisfies readonly ProofState[];

/** What the examination of a proof came to; after an objection another proof is due. */
export type ProofResult = (typeof proofResults)[number];
