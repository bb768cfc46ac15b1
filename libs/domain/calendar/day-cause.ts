/** What an act follows from: it never takes effect, and was never received, before that. */
export const dayCauses = [
  'APPROPRIATION',
  'COMMITMENT',
  'DISBURSEMENT',
  'BLOCK',
  'CLAIM_RECEIVED',
  'CASE',
  'AWARD',
  'DRAWDOWN',
  'AGREEMENT',
  'FRAME',
  'MILESTONE',
  'ORDER',
  'SETTLEMENT',
  'AUTHORITY_BEGIN',
  'RESIDENTS_COUNTED',
  'PROPOSAL',
  'ENTITLEMENT',
  'LATEST_STEP',
  'CONSENT',
  'COVER_LINK',
  'OVERRUN',
  'TRANSFER',
  'TRANSFER_BEFORE',
] as const;

export type DayCause = (typeof dayCauses)[number];
