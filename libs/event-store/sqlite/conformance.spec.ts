import { describe, expect, it } from '@jest/globals';
import { conformanceCases, runCase, sqliteHarness } from '../testing/index.ts';
import { behavesLikeItsModel } from '../testing/conformance/model-property.ts';

describe('the SQLite event store', () => {
  it.each(conformanceCases)('$name', async (one) => {
    expect(await runCase(sqliteHarness(), one)).toMatchObject({ outcome: 'passed' });
  });

  it('behaves like a map of lists, whatever is appended, repeated, refused, read and opened again', async () => {
    await expect(behavesLikeItsModel(sqliteHarness(), { numRuns: 100 })).resolves.toBeUndefined();
  });
});
