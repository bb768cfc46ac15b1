import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { highestFrom } from '../money/day-series.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface FrameFunds {
  readonly frameId: string;
  readonly caseNumber: string;
  readonly amount: Cents;
}

/**
 * Binds a part of a frame without year split to an agreement, from the first year of its period on. What all agreements
 * bind never exceeds the frame on any day from then on.
 */
export function bindFrameFunds(
  programme: Programme | undefined,
  { frameId, caseNumber, amount }: FrameFunds,
  { on }: Dated,
): Decision<ProgrammeEvent, 'DAY_BEFORE_CAUSE' | 'FRAME_EXCEEDED' | 'FRAME_UNKNOWN'> {
  const frame = programme?.frames.get(frameId);
  if (!programme || !frame) return rejected('FRAME_UNKNOWN', { frameId });
  const early = refusedBefore(on, frame.since, 'FRAME', amount);
  if (early) return early;
  const { amount: bound, day } = highestFrom(frame.bound, on);
  const left = frame.amount - bound;
  if (amount > left) return rejected('FRAME_EXCEEDED', { requested: amount, left, frame: frame.amount, day });
  return accepted({
    type: 'FrameFundsBound',
    data: { programme: programme.code, frameId, caseNumber, amount },
  });
}

/** Frees what an ended agreement did not use of its frame. */
export const freeFrameFunds = (
  programme: Programme,
  { frameId, caseNumber, amount }: FrameFunds,
): ProgrammeEvent => ({
  type: 'FrameFundsFreed',
  data: { programme: programme.code, frameId, caseNumber, amount },
});
