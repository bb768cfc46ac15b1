import { describe, expect, it } from '@jest/globals';
import { evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { casesPerYearMax } from '../case-register/case-register.ts';
import { expectRefused } from '../testing/given.ts';
import { openCommitmentCase } from './open-commitment-case.ts';

const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan' };
const events: readonly BudgetLineEvent[] = [
  {
    type: 'AppropriationEnacted',
    data: { ...key, name: 'Kosten', synthetic: false, amount: 1_000n, exactness: 'EXACT', source },
  },
  { type: 'FundsCommitted', data: { ...key, commitmentId: 'F-1', recipient: '06412000', amount: 100n } },
  { type: 'FundsCommitted', data: { ...key, commitmentId: 'EFA-2023-000001', amount: 100n } },
];
const line = events.reduce<BudgetLine | undefined>(
  (state, event) => evolveBudgetLine(state, event, '2023-01-01'),
  undefined,
);
const known = { existing: undefined, register: { assigned: 6 }, line, award: undefined };
const open = (commitmentId: string, change: Partial<typeof known> = {}) =>
  openCommitmentCase({ ...known, ...change }, { ...key, commitmentId }, 'c-1');

describe('a commitment without a notice', () => {
  it('gets the next case number of its programme and year, once', () => {
    const opened = open('F-1');
    if ('outcome' in opened) throw new Error('refused');
    expect(opened.register).toEqual([
      {
        type: 'CaseNumberAssigned',
        data: { programme: 'EFA', fiscalYear: 2023, caseNumber: 'EFA-2023-000007', caseId: 'c-1' },
      },
    ]);
    expect(opened.opened).toEqual([
      {
        type: 'CommitmentCaseOpened',
        data: {
          ...key,
          caseId: 'c-1',
          caseNumber: 'EFA-2023-000007',
          commitmentId: 'F-1',
          recipient: '06412000',
          synthetic: false,
        },
      },
    ]);
    const again = openCommitmentCase(
      { ...known, existing: opened.case },
      { ...key, commitmentId: 'F-1' },
      'c-1',
    );
    expect(again).toEqual({ case: opened.case, register: [], opened: [] });
  });

  it('gets none where it is not there, where a notice stands on it, or where no number is left', () => {
    const refusal = (result: ReturnType<typeof open>) => {
      if (!('outcome' in result)) throw new Error('not refused');
      return result;
    };
    expectRefused(refusal(open('F-2')), 'COMMITMENT_UNKNOWN', { commitmentId: 'F-2' });
    expectRefused(refusal(open('EFA-2023-000001')), 'COMMITMENT_OF_CASE', { caseNumber: 'EFA-2023-000001' });
    expectRefused(refusal(open('F-1', { line: undefined })), 'NO_AUTHORISATION_FOR_YEAR', key);
    expectRefused(
      refusal(open('F-1', { register: { assigned: casesPerYearMax } })),
      'CASE_NUMBERS_EXHAUSTED',
      {
        programme: 'EFA',
        fiscalYear: 2023,
        casesPerYearMax,
      },
    );
  });
});
