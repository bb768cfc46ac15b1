import { describe, expect, it } from '@jest/globals';
import { holdDaysOverHttp } from './days-over-http.ts';

describe('a running ledger that is sent random commands for random days', () => {
  it('answers on both databases, for every day and state of knowledge, what the raw events add up to, and never less than nothing', async () => {
    const { histories, accepted, refused, questions } = await holdDaysOverHttp({ runs: 6 });
    expect(histories).toBe(6);
    expect(accepted).toBeGreaterThan(10);
    expect(Object.keys(refused)).toContain('urn:foerderbuch:problem:day-before-cause');
    expect(questions).toBeGreaterThan(100);
  });
});
