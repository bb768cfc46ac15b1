import { describe, expect, it } from '@jest/globals';
import { conformanceCases, runCase, sqliteHarness } from '../conformance/index.ts';
import { behavesLikeItsModel } from '../conformance/model-property.ts';

/** SQLite writes all streams of an append at once, so there is nothing that could tear. */
const cannotHappen = ['tearAppend'];

describe('the SQLite event store', () => {
  it.each(conformanceCases)(
    '$name',
    async (one) => {
      const result = await runCase(sqliteHarness(), one);
      expect(result).toEqual(
        cannotHappen.includes(one.needs ?? '')
          ? { outcome: 'notRun', why: 'the harness offers no tearAppend' }
          : { outcome: 'passed' },
      );
    },
    30_000,
  );

  it('behaves like a map of lists, whatever is appended, repeated, refused, read and opened again', async () => {
    await expect(behavesLikeItsModel(sqliteHarness(), { numRuns: 100 })).resolves.toBeUndefined();
  });
});
