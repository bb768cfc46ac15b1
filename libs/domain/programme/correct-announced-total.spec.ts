import { describe, expect, it } from '@jest/globals';
import { fabrik, fabrikFrame, fabrikFrameRecorded, fabrikRegistered } from '../testing/registry.ts';
import { onDay, specification } from '../testing/given.ts';
import { correctAnnouncedTotal } from './correct-announced-total.ts';
import { evolveProgramme, type ProgrammeEvent } from './programme.ts';

const { given } = specification(evolveProgramme);
const command = { ...fabrikFrame, amount: 1_690_000_000n, reason: 'Schreibfehler' };
const corrected = (change: Partial<typeof command> = {}): ProgrammeEvent => ({
  type: 'AnnouncedTotalCorrected',
  data: { ...command, ...change },
});
const ofFrame = (amount: bigint) => ({
  programme: fabrik,
  frameId: 'T-1',
  caseNumber: 'F-2023-000001',
  amount,
});
const bound = (amount: bigint): ProgrammeEvent => ({ type: 'FrameFundsBound', data: ofFrame(amount) });
const freed = (amount: bigint): ProgrammeEvent => ({ type: 'FrameFundsFreed', data: ofFrame(amount) });
const recorded = [fabrikRegistered, fabrikFrameRecorded] as const;

describe('the correction of an announced total', () => {
  it('puts all that is on record of it right', () => {
    const after = given(...recorded).when((programme) => correctAnnouncedTotal(programme, command));
    after.then(corrected());
    expect(after.state?.frames.get('T-1')).toMatchObject({ amount: 1_690_000_000n });
  });

  it('leaves a frame at least as large as what agreements have bound of it, on the day on which that is most', () => {
    const past = [...recorded, onDay('2023-03-01', bound(500n)), onDay('2023-09-01', freed(100n))];
    given(...past)
      .when((programme) => correctAnnouncedTotal(programme, { ...command, amount: 500n }))
      .then(corrected({ amount: 500n }));
    given(...past)
      .when((programme) => correctAnnouncedTotal(programme, { ...command, amount: 499n }))
      .thenRefused('FRAME_BOUND', { programme: fabrik, totalId: 'T-1', requested: 499n, bound: 500n });
  });

  it('makes a frame a comparison while nothing is bound of it', () => {
    const after = given(...recorded).when((programme) =>
      correctAnnouncedTotal(programme, { ...command, kind: 'COMPARISON' }),
    );
    expect(after.state?.frames.size).toBe(0);
    given(...recorded, bound(1n))
      .when((programme) => correctAnnouncedTotal(programme, { ...command, kind: 'COMPARISON' }))
      .thenRefused('FRAME_BOUND', {
        programme: fabrik,
        totalId: 'T-1',
        requested: 1_690_000_000n,
        bound: 1n,
      });
  });

  it('is of a programme and a total that there are', () => {
    given()
      .when((programme) => correctAnnouncedTotal(programme, command))
      .thenRefused('PROGRAMME_UNKNOWN', { programme: fabrik });
    given(fabrikRegistered)
      .when((programme) => correctAnnouncedTotal(programme, command))
      .thenRefused('TOTAL_UNKNOWN', { programme: fabrik, totalId: 'T-1' });
  });

  it('is to a period and an amount that there can be', () => {
    given(...recorded)
      .when((programme) => correctAnnouncedTotal(programme, { ...command, period: '2024-2020' }))
      .thenRefused('PERIOD_INVALID', {
        of: 'ANNOUNCED_TOTAL',
        period: '2024-2020',
        amount: 1_690_000_000n,
      });
    given(...recorded)
      .when((programme) => correctAnnouncedTotal(programme, { ...command, amount: 0n }))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
  });
});
