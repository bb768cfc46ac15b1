import { describe, expect, it } from '@jest/globals';
import { expectRefused, specification } from '../testing/given.ts';
import { awarded, caseNumber, certified } from '../testing/starke-heimat-grant.ts';
import { drawDownFunds } from '../grant/draw-down-funds.ts';
import { evolveGrant } from '../grant/grant.ts';
import { evolveAwardConditions, type AwardConditionEvent } from './award-condition.ts';
import { conditionsOfNotice, setAwardCondition } from './set-award-condition.ts';

const { given } = specification(evolveAwardConditions);
const { given: givenGrant } = specification(evolveGrant);
const { state: grant } = givenGrant(...certified, awarded);
const on = '2023-07-03';
const days = { on, today: on };
const condition = {
  caseNumber,
  conditionId: 'AU-1',
  subject: 'Vergabevermerk',
  dueOn: '2023-09-30',
  beforeDrawdown: true,
  setBy: 'dora',
} as const;
const set: AwardConditionEvent = { type: 'AwardConditionSet', data: condition };

describe('a condition of an award', () => {
  it('is set on an award, once under its name, with a deadline that lies ahead', () => {
    given()
      .when((conditions) => setAwardCondition({ grant, conditions }, condition, days))
      .then(set);
    expectRefused(
      setAwardCondition({ grant, conditions: given(set).state }, condition, days),
      'ALREADY_EXISTS',
      { what: 'Auflage AU-1' },
    );
    expectRefused(
      setAwardCondition({ grant, conditions: undefined }, { ...condition, dueOn: '2023-07-02' }, days),
      'DAY_BEFORE_CAUSE',
      { day: '2023-07-02', earliest: on, cause: 'CONDITION' },
    );
    const { state: applied } = givenGrant(...certified);
    expect(setAwardCondition({ grant: applied, conditions: undefined }, condition, days)).toMatchObject({
      rejection: { code: 'GRANT_STATE' },
    });
  });

  it('comes with the notice, each under a name of its own', () => {
    const { caseNumber: _case, setBy: _setBy, ...stated } = condition;
    const notice = { caseNumber, awardedBy: 'dora', conditionsToMeet: [stated] };
    expect(conditionsOfNotice(notice, days)).toEqual([set]);
    expect(conditionsOfNotice({ ...notice, conditionsToMeet: [stated, stated] }, days)).toMatchObject({
      rejection: { code: 'ALREADY_EXISTS' },
    });
  });

  it('that comes before drawdowns refuses them until it is met or waived, and names itself', () => {
    const draw = (...events: readonly AwardConditionEvent[]) =>
      drawDownFunds(
        grant,
        { caseNumber, drawdownId: 'MA-1', amount: 100n, requestedOn: on, requestedBy: 'carla' },
        days,
        given(...events).state,
      );
    expectRefused(draw({ ...set, data: { ...condition, beforeDrawdown: true } }), 'CONDITION_NOT_MET', {
      conditionId: 'AU-1',
      subject: 'Vergabevermerk',
      dueOn: '2023-09-30',
      amount: 100n,
      day: on,
    });
    const missed = { caseNumber, conditionId: 'AU-1', reason: 'Fehlt', missedBy: 'bert' };
    expect(draw(set, { type: 'AwardConditionMissed', data: missed })).toMatchObject({
      rejection: { code: 'CONDITION_NOT_MET' },
    });
    const { beforeDrawdown: _before, ...later } = condition;
    for (const events of [
      [],
      [{ type: 'AwardConditionSet', data: later }],
      [set, { type: 'AwardConditionMet', data: { caseNumber, conditionId: 'AU-1', metBy: 'bert' } }],
      [
        set,
        {
          type: 'AwardConditionWaived',
          data: { caseNumber, conditionId: 'AU-1', reason: 'Direktauftrag', waivedBy: 'dora' },
        },
      ],
    ] as const)
      expect(draw(...events)).toMatchObject({ outcome: 'accepted' });
  });
});
