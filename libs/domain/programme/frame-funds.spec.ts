import { describe, expect, it } from '@jest/globals';
import { fabrik, fabrikFrameRecorded, fabrikRegistered } from '../testing/registry.ts';
import { days, onDay, specification } from '../testing/given.ts';
import { bindFrameFunds, freeFrameFunds } from './frame-funds.ts';
import { evolveProgramme, type ProgrammeEvent } from './programme.ts';

const { given } = specification(evolveProgramme);
const of = (amount: bigint) => ({ frameId: 'T-1', caseNumber: 'F-2023-000001', amount });
const bound = (amount: bigint): ProgrammeEvent => ({
  type: 'FrameFundsBound',
  data: { programme: fabrik, ...of(amount) },
});
const recorded = [fabrikRegistered, fabrikFrameRecorded] as const;

describe('what an agreement binds of a frame', () => {
  it('is up to what other agreements have left of it on any day from then on', () => {
    given(...recorded, bound(1_000_000_000n))
      .when((programme) => bindFrameFunds(programme, of(700_000_000n), days))
      .then(bound(700_000_000n));
    given(...recorded, onDay('2023-09-01', bound(1_000_000_000n)))
      .when((programme) => bindFrameFunds(programme, of(700_000_001n), days))
      .thenRefused('FRAME_EXCEEDED', {
        requested: 700_000_001n,
        left: 700_000_000n,
        frame: 1_700_000_000n,
        day: '2023-09-01',
      });
  });

  it('is of a frame that there is, and on no day before its period', () => {
    given(fabrikRegistered)
      .when((programme) => bindFrameFunds(programme, of(1n), days))
      .thenRefused('FRAME_UNKNOWN', { frameId: 'T-1' });
    given(...recorded)
      .when((programme) => bindFrameFunds(programme, of(1n), { ...days, on: '2018-12-31' }))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2018-12-31',
        earliest: '2019-01-01',
        cause: 'FRAME',
        amount: 1n,
      });
  });

  it('is left for others once it is freed', () => {
    const { state } = given(...recorded, bound(1_700_000_000n));
    if (!state) throw new Error('There is no programme.');
    const freed = freeFrameFunds(state, of(1n));
    expect(freed).toEqual({ type: 'FrameFundsFreed', data: { programme: fabrik, ...of(1n) } });
    given(...recorded, bound(1_700_000_000n), freed)
      .when((programme) => bindFrameFunds(programme, of(1n), days))
      .then(bound(1n));
  });
});
