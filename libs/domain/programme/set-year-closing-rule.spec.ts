import { expect, it } from '@jest/globals';
import { expectRefused, specification } from '../testing/given.ts';
import { evolveProgramme, type ProgrammeEvent } from './programme.ts';
import { setYearClosingRule } from './set-year-closing-rule.ts';
import { closingDayOf, isDayOfYear } from './year-closing-rule.ts';

const { given } = specification(evolveProgramme);
const registered: ProgrammeEvent = {
  type: 'ProgrammeRegistered',
  data: { programme: 'IKZ', name: 'IKZ', synthetic: false },
};
const rule = { programme: 'IKZ', closesOn: '03-31', reason: 'Erlass' };

it('lets the years of a programme be closed on a day of the following one, or leaves it to people again', () => {
  given(registered)
    .when((programme) => setYearClosingRule(programme, rule))
    .then({ type: 'YearClosingRuleSet', data: rule });
  const set: ProgrammeEvent = { type: 'YearClosingRuleSet', data: rule };
  expect(given(registered).state?.yearClosingRule).toBeUndefined();
  expect(given(registered, set).state?.yearClosingRule?.closesOn).toBe('03-31');
  const { closesOn: _, ...off } = rule;
  expect(
    given(registered, set, { type: 'YearClosingRuleSet', data: off }).state?.yearClosingRule,
  ).toBeUndefined();
  expectRefused(setYearClosingRule(undefined, rule), 'PROGRAMME_UNKNOWN', { programme: 'IKZ' });
});

it('closes no year whose day had passed when the rule was set', () => {
  const since = { closesOn: '03-31', since: '2025-04-01' };
  expect(closingDayOf(since, 2023)).toBeUndefined();
  expect(closingDayOf(since, 2024)).toBeUndefined();
  expect(closingDayOf(since, 2025)).toBe('2026-03-31');
  expect(closingDayOf({ ...since, since: '2025-03-31' }, 2024)).toBe('2025-03-31');
  expect(closingDayOf(undefined, 2024)).toBeUndefined();
});

it('is a day that every year has', () =>
  expect(['03-31', '12-31', '02-29', '04-31', '3-31', '00-10'].map((text) => isDayOfYear(text))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]));
