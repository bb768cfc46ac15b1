import { accepted, rejected, type Decision } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import type { Programme, ProgrammeEvent } from './programme.ts';

export interface FrameFunds {
  readonly frameId: string;
  readonly caseNumber: string;
  readonly amount: Cents;
}

/** Binds a part of a frame without year split to an agreement. What all agreements bind never exceeds the frame. */
export function bindFrameFunds(
  programme: Programme | undefined,
  { frameId, caseNumber, amount }: FrameFunds,
): Decision<ProgrammeEvent> {
  const frame = programme?.frames.get(frameId);
  if (!programme || !frame) return rejected('FRAME_UNKNOWN', { frameId });
  const left = frame.amount - frame.bound;
  if (amount > left) return rejected('FRAME_EXCEEDED', { requested: amount, left, frame: frame.amount });
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
