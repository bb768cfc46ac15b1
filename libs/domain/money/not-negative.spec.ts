import { describe, expect, it } from '@jest/globals';
import { evolveBudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { efaCommitted, efaDisbursed, efaEnacted, efaKey } from '../testing/efa-line.ts';
import { fabrik, fabrikFrameRecorded, fabrikRegistered } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { evolveProgramme, type ProgrammeEvent } from '../programme/programme.ts';
import { notNegative } from './not-negative.ts';

describe('an amount that is never negative', () => {
  it('is what it is, and nothing below zero', () => {
    expect([0n, 1n].map((amount) => notNegative(amount, 'paid', () => 'EFA'))).toEqual([0n, 1n]);
    expect(() => notNegative(-1n, 'paid', () => 'EFA')).toThrow(
      new RangeError('paid of EFA would be -0.01.'),
    );
  });

  it.each<[string, readonly BudgetLineEvent[]]>([
    ['blocked', [{ type: 'BlockReleased', data: { ...efaKey, blockId: 'S-1', amount: 1n, reason: 'x' } }]],
    ['committed', [efaCommitted(1n), efaDisbursed(2n)]],
    [
      'paid',
      [
        {
          type: 'DisbursementReversed',
          data: { ...efaKey, commitmentId: 'F-1', disbursementId: 'A-1', amount: 1n, reason: 'x' },
        },
      ],
    ],
  ])('is what a line has %s: no history leads there', (what, events) => {
    expect(() => specification(evolveBudgetLine).given(efaEnacted, ...events)).toThrow(
      new RangeError(`${what} of EFA/MAIN 2023 would be -0.01.`),
    );
  });

  it('is what agreements have bound of a frame', () => {
    const freed: ProgrammeEvent = {
      type: 'FrameFundsFreed',
      data: { programme: fabrik, frameId: 'T-1', caseNumber: 'F-2023-000001', amount: 1n },
    };
    expect(() => specification(evolveProgramme).given(fabrikRegistered, fabrikFrameRecorded, freed)).toThrow(
      new RangeError(`bound of ${fabrik}/T-1 would be -0.01.`),
    );
  });
});
