import { describe, expect, it } from '@jest/globals';
import { fabrik, fabrikFrame, fabrikFrameRecorded, fabrikRegistered } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { centsMax } from '../money/cents.ts';
import { evolveProgramme } from './programme.ts';
import { recordAnnouncedTotal } from './record-announced-total.ts';

const { given } = specification(evolveProgramme);

describe('an announced total', () => {
  it('of almost 17 million is recorded with how exact it is; a frame counts from the first day of its period', () => {
    const recorded = given(fabrikRegistered).when((programme) =>
      recordAnnouncedTotal(programme, fabrikFrame),
    );
    recorded.then(fabrikFrameRecorded);
    expect(recorded.state?.frames.get('T-1')).toEqual({ amount: 1_700_000_000n, since: '2019-01-01' });
  });

  it('for comparison is no frame', () => {
    const { state } = given(fabrikRegistered).when((programme) =>
      recordAnnouncedTotal(programme, { ...fabrikFrame, kind: 'COMPARISON' }),
    );
    expect([state?.announcedTotals.size, state?.frames.size]).toEqual([1, 0]);
  });

  it('is recorded once, of a programme that there is', () => {
    given(fabrikRegistered, fabrikFrameRecorded)
      .when((programme) => recordAnnouncedTotal(programme, fabrikFrame))
      .thenRefused('ALREADY_EXISTS', { what: 'Gesamtsumme T-1' });
    given()
      .when((programme) => recordAnnouncedTotal(programme, fabrikFrame))
      .thenRefused('PROGRAMME_UNKNOWN', { programme: fabrik });
  });

  it.each(['2020', '2020-2024', '2019+'])('is for a period such as %s', (period) =>
    given(fabrikRegistered)
      .when((programme) => recordAnnouncedTotal(programme, { ...fabrikFrame, period }))
      .then({ type: 'AnnouncedTotalRecorded', data: { ...fabrikFrame, period } }),
  );

  it.each(['2024-2020', '2020-2020', '20', '2020–2024', '2020+2', '12020', '20201', ''])(
    'is not for the period %j',
    (period) =>
      given(fabrikRegistered)
        .when((programme) => recordAnnouncedTotal(programme, { ...fabrikFrame, period }))
        .thenRefused('PERIOD_INVALID', { of: 'ANNOUNCED_TOTAL', period, amount: fabrikFrame.amount }),
  );

  it('is of more than nothing, and of no more than the ledger can hold', () => {
    given(fabrikRegistered)
      .when((programme) => recordAnnouncedTotal(programme, { ...fabrikFrame, amount: 0n }))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given(fabrikRegistered)
      .when((programme) => recordAnnouncedTotal(programme, { ...fabrikFrame, amount: centsMax + 1n }))
      .thenRefused('AMOUNT_OUT_OF_RANGE', { amount: centsMax + 1n, largest: centsMax });
    given(fabrikRegistered)
      .when((programme) => recordAnnouncedTotal(programme, { ...fabrikFrame, amount: centsMax }))
      .then({ type: 'AnnouncedTotalRecorded', data: { ...fabrikFrame, amount: centsMax } });
  });
});
