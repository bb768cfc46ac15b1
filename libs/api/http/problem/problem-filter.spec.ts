import { describe, expect, it } from '@jest/globals';
import { Overloaded } from '#command-handling';
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

  it.each([
    ['full', 'STORAGE_FULL', 'ist voll'],
    ['failed', 'STORAGE_FAILED', 'nimmt gerade nichts an'],
    ['locked', 'STORAGE_LOCKED', 'hält die Datei des Förderbuchs gesperrt'],
  ] as const)(
    'of a storage that is %s names it, and says no more of the outcome than is known',
    (storage, code, said) => {
      const nothing = new EventStoreError({ kind: 'unavailable', reason: 'secret', storage });
      const unknown = new EventStoreError({ kind: 'outcomeUnknown', reason: 'secret', storage });
      for (const [error, outcome] of [
        [nothing, 'dieser Versuch hat nichts gebucht'],
        [new Overloaded('secret', 2, { cause: nothing }), 'dieser Versuch hat nichts gebucht'],
        [unknown, 'ob gebucht wurde, steht noch nicht fest'],
        [
          new EventStoreError({ kind: 'outcomeUnknown', reason: 'secret' }, { cause: nothing }),
          'ob gebucht wurde, steht noch nicht fest',
        ],
      ] as const) {
        const problem = problemOf(error);
        expect(problem).toMatchObject({ code, status: 503, headers: { 'retry-after': '30' } });
        const { detail } = problem.body('de', 'r-1');
        expect(detail).toContain(`${said}; ${outcome}`);
        expect(detail).not.toContain('secret');
      }
    },
  );
});
