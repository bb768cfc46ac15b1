import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface SetFramePaymentRule {
  readonly programme: string;
  readonly allowed: boolean;
  readonly reason: string;
}

/**
 * Says whether a frame of the programme may be paid from without a budget of the year, as where its years were never
 * published (Digitalisierungsfabriken). Unless it is set, every payment needs the budget of a year (LHO § 45).
 */
export function setFramePaymentRule(
  programme: Programme | undefined,
  { programme: code, allowed, reason }: SetFramePaymentRule,
): Decision<ProgrammeEvent, 'PROGRAMME_UNKNOWN'> {
  if (!programme) return rejected('PROGRAMME_UNKNOWN', { programme: code });
  return accepted({ type: 'FramePaymentRuleSet', data: { programme: code, allowed, reason } });
}

/** The refusal to pay from a frame alone in a programme that asks for the budget of a year. */
export const refusedFramePayment = (
  programme: Programme | undefined,
  milestone: {
    readonly programme: string;
    readonly caseNumber: string;
    readonly milestoneId: string;
    readonly amount: Cents;
  },
): Rejected<never, 'FRAME_PAYMENT_NOT_ALLOWED'> | undefined =>
  programme?.framePayments === true ? undefined : rejected('FRAME_PAYMENT_NOT_ALLOWED', milestone);
