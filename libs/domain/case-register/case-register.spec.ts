import { describe, expect, it } from '@jest/globals';
import { caseNumberOf, evolveCaseRegister, partsOfCaseNumber } from './case-register.ts';

describe('a case number', () => {
  it('is read by people and taken apart again', () => {
    expect(caseNumberOf('EFA', 2023, 417)).toBe('EFA-2023-000417');
    expect(partsOfCaseNumber('EFA-2023-000417')).toEqual({ programme: 'EFA', fiscalYear: 2023, number: 417 });
    for (const text of ['EFA-2023-417', 'EFA-2023-000000', 'efa-2023-000417', 'EFA-1923-000417', 'EFA', ''])
      expect(partsOfCaseNumber(text)).toBeUndefined();
  });

  it('follows the one before, without a gap', () => {
    const assigned = {
      type: 'CaseNumberAssigned',
      data: { programme: 'EFA', fiscalYear: 2023, caseNumber: 'EFA-2023-000001', caseId: 'c-1' },
    } as const;
    expect(evolveCaseRegister(evolveCaseRegister(undefined, assigned), assigned).assigned).toBe(2);
  });
});
