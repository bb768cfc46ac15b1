import { describe, expect, it } from '@jest/globals';
import { proofsDueOf } from './proof-deadlines.ts';

describe('the proofs that an award asks for', () => {
  it('are one at the end of its period, and one for each year before its last where the rule says so', () => {
    const period = { from: '2023-03-01', to: '2025-08-31' };
    expect(proofsDueOf(period)).toEqual([{ proof: 'FINAL', dueOn: '2026-02-28' }]);
    expect(proofsDueOf(period, { finalMonths: 0, interimMonths: 4 })).toEqual([
      { proof: 'INTERIM', fiscalYear: 2023, dueOn: '2024-04-30' },
      { proof: 'INTERIM', fiscalYear: 2024, dueOn: '2025-04-30' },
      { proof: 'FINAL', dueOn: '2025-08-31' },
    ]);
    expect(
      proofsDueOf({ from: '2023-01-01', to: '2023-12-31' }, { finalMonths: 6, interimMonths: 4 }),
    ).toEqual([{ proof: 'FINAL', dueOn: '2024-06-30' }]);
  });
});
