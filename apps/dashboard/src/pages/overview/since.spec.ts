import { describe, expect, it } from '@jest/globals';
import { momentBefore } from './since.ts';

const present = { today: '2026-11-27', visit: '2026-11-20T08:00:00.000Z' };
const synthetic = false;

describe('the moment before that of the page', () => {
  it.each([
    ['gestern', '2026-11-26'],
    ['woche', '2026-11-20'],
    ['monat', '2026-10-31'],
    ['besuch', '2026-11-20T08:00:00.000Z'],
  ] as const)('compares today with what was known %s', (since, at) => {
    expect(momentBefore({ synthetic }, since, present)).toEqual({
      moment: { synthetic, knownAt: at },
      by: 'knownAt',
      at,
    });
  });

  it('compares a past day with the day before, whatever is known', () => {
    expect(momentBefore({ synthetic, asOf: '2023-01-01' }, 'gestern', present)).toEqual({
      moment: { synthetic, asOf: '2022-12-31' },
      by: 'asOf',
      at: '2022-12-31',
    });
  });

  it('compares a past knowledge with an earlier one, of the same day', () => {
    const moment = { synthetic, asOf: '2023-06-30', knownAt: '2023-12-31' };
    expect(momentBefore(moment, 'monat', present)).toEqual({
      moment: { ...moment, knownAt: '2023-11-30' },
      by: 'knownAt',
      at: '2023-11-30',
    });
  });

  it('has nothing to compare with where nobody was here before', () => {
    expect(momentBefore({ synthetic }, 'besuch', { ...present, visit: undefined })).toBeUndefined();
  });
});
