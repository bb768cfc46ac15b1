import type { Day } from '../calendar/day.ts';

export const revocationGrounds = ['WITHDRAWAL', 'REVOCATION'] as const;

/** `WITHDRAWAL`: Rücknahme of an unlawful notice (HVwVfG § 48); `REVOCATION`: Widerruf of a lawful one (§ 49). */
export type RevocationGround = (typeof revocationGrounds)[number];

export const hearingStatements = ['RECEIVED', 'NONE', 'DISPENSED'] as const;

/** What the recipient said when it was heard, or that nothing came, or that it was not heard because that may be left out (§ 28 (2), (3)). */
export type HearingStatement = (typeof hearingStatements)[number];

/** The hearing of the recipient before the notice is revoked (Anhörung, HVwVfG § 28). */
export interface Hearing {
  readonly heldOn: Day;
  readonly statement: HearingStatement;
  /** What was said, or why nothing was asked. */
  readonly note?: string;
}
