import { describe, expect, it } from '@jest/globals';
import { expectRefused, onDay, specification } from '../testing/given.ts';
import { awarded, caseNumber, certified } from '../testing/starke-heimat-grant.ts';
import { evolveGrant } from '../grant/grant.ts';
import { evolveAwardConditions } from './award-condition.ts';
import { meetAwardCondition, missAwardCondition, waiveAwardCondition } from './settle-award-condition.ts';

const { given } = specification(evolveAwardConditions);
const { state: grant } = specification(evolveGrant).given(...certified, awarded);
const of = { caseNumber, conditionId: 'AU-1' };
const set = onDay('2023-07-03', {
  type: 'AwardConditionSet',
  data: { ...of, subject: 'Vergabevermerk', dueOn: '2023-09-30', setBy: 'dora' },
} as const);
const on = (day: string) => ({ on: day, today: '2023-12-31' });
const missed = { type: 'AwardConditionMissed', data: { ...of, reason: 'Fehlt', missedBy: 'bert' } } as const;
const met = { type: 'AwardConditionMet', data: { ...of, metBy: 'bert' } } as const;

describe('what becomes of a condition', () => {
  it('it is missed only after its deadline, and may still be met or waived then', () => {
    const miss = (day: string) =>
      missAwardCondition({ grant, conditions: given(set).state }, missed.data, on(day));
    expectRefused(miss('2023-09-30'), 'DAY_BEFORE_CAUSE', {
      day: '2023-09-30',
      earliest: '2023-10-01',
      cause: 'CONDITION_DUE',
    });
    expect(miss('2023-10-01')).toEqual({ outcome: 'accepted', events: [missed] });
    const conditions = given(set, onDay('2023-10-01', missed)).state;
    expect(meetAwardCondition({ grant, conditions }, met.data, on('2023-10-05'))).toEqual({
      outcome: 'accepted',
      events: [met],
    });
    expect(
      waiveAwardCondition(
        { grant, conditions },
        { ...of, reason: 'Härte', waivedBy: 'dora' },
        on('2023-10-05'),
      ),
    ).toMatchObject({ outcome: 'accepted' });
  });

  it('it is met once, on no day before it was set, and only where it is known', () => {
    const conditions = given(set, onDay('2023-08-01', met)).state;
    expectRefused(meetAwardCondition({ grant, conditions }, met.data, on('2023-08-02')), 'CONDITION_STATE', {
      ...of,
      state: 'MET',
      day: '2023-08-01',
    });
    expectRefused(
      meetAwardCondition({ grant, conditions: given(set).state }, met.data, on('2023-07-02')),
      'DAY_BEFORE_CAUSE',
      { day: '2023-07-02', earliest: '2023-07-03', cause: 'CONDITION' },
    );
    expectRefused(
      meetAwardCondition({ grant, conditions: undefined }, met.data, on('2023-08-02')),
      'CONDITION_UNKNOWN',
      of,
    );
  });
});
