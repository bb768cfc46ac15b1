import { rejected, type Rejected } from './decision.ts';
import type { Cents } from './money/cents.ts';

/** Who decides for less than was asked for says why (HVwVfG § 39: only what follows the request needs no reason). */
export const refusedWithoutReason = (
  amount: Cents,
  asked: Cents,
  reason: string | undefined,
): Rejected<never, 'REASON_MISSING'> | undefined =>
  amount < asked && (reason ?? '').trim() === '' ? rejected('REASON_MISSING', { amount, asked }) : undefined;
