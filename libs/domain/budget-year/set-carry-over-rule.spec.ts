import { expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { bankAccountBookedInYear, evolveBudgetYear, type BudgetYearEvent } from './budget-year.ts';
import { setCarryOverRule } from './set-carry-over-rule.ts';

const { given } = specification(evolveBudgetYear);
const rule = (years: number) => ({ fiscalYear: 2025, years, source: { title: 'Haushaltsgesetz 2025' } });
const set = (years: number): BudgetYearEvent => ({ type: 'CarryOverRuleSet', data: rule(years) });

it('how long remainders of a year may be used is what its budget act says, beside its threshold of overruns', () => {
  given(set(2))
    .when(() => setCarryOverRule(rule(0)))
    .then(set(0));
  const threshold: BudgetYearEvent = {
    type: 'OverrunThresholdSet',
    data: { fiscalYear: 2025, amount: 100n, source: { title: 'Haushaltsgesetz 2025' } },
  };
  expect(given(set(2), threshold, set(1)).state).toEqual({
    fiscalYear: 2025,
    carryOverYears: 1,
    overrunThreshold: 100n,
  });
});

it('a year remembers the accounts that something was booked on', () => {
  const booked = (account: string) => bankAccountBookedInYear({ fiscalYear: 2025, account });
  expect(given(booked('0123456789ab'), set(2), booked('ba9876543210')).state).toEqual({
    fiscalYear: 2025,
    carryOverYears: 2,
    accounts: ['0123456789ab', 'ba9876543210'],
  });
});
