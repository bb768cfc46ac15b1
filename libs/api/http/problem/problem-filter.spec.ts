import { describe, expect, it } from '@jest/globals';
import { EventStoreError } from '#event-store';
import { problemOf } from './problem-filter.ts';

describe('an error of the event store', () => {
  it('whose outcome is unknown says so, and that the same request may be repeated', () => {
    const problem = problemOf(
      new EventStoreError({ kind: 'outcomeUnknown', reason: 'the connection broke' }),
    );
    expect(problem).toMatchObject({ code: 'OUTCOME_UNKNOWN', status: 503, headers: { 'retry-after': '2' } });
    expect(problem.body('de', 'r-1')['detail']).toContain('demselben Idempotency-Key');
  });

  it('of a store that does not answer says that nothing was recorded', () => {
    const problem = problemOf(
      new EventStoreError({ kind: 'unavailable', reason: 'esdb://name:secret@host' }),
    );
    expect(problem).toMatchObject({ code: 'STORE_UNAVAILABLE', status: 503 });
    expect(JSON.stringify(problem.body('en', 'r-1'))).not.toContain('secret');
  });

  it('that no retry can mend is for those who run it, told without its reason', () => {
    const problem = problemOf(new EventStoreError({ kind: 'denied', reason: 'the user ops may not write' }));
    expect(problem).toMatchObject({ code: 'STORE_REFUSES', status: 503, headers: { 'retry-after': '60' } });
    expect(JSON.stringify(problem.body('de', 'r-1'))).not.toContain('ops');
  });
});
