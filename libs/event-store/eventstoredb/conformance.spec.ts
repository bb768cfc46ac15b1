import { describe, expect, it } from '@jest/globals';
import { conformanceCases, runCase, wireServerHarness } from '../conformance/index.ts';
import { behavesLikeItsModel } from '../conformance/model-property.ts';

/** What the store does not promise: `EventStoreCapabilities`. */
const notDeclared = ['atomicAcrossStreams', 'gaplessPositions', 'uniqueEventIds'];

describe('the EventStoreDB event store', () => {
  it.each(conformanceCases)(
    '$name',
    async (one) => {
      const result = await runCase(wireServerHarness(), one);
      expect(result).toEqual(
        notDeclared.includes(one.needs ?? '')
          ? { outcome: 'notRun', why: `the store does not declare ${one.needs}` }
          : { outcome: 'passed' },
      );
    },
    30_000,
  );

  it('behaves like a map of lists, whatever is appended, repeated, refused, read and opened again', async () => {
    await expect(behavesLikeItsModel(wireServerHarness(), { numRuns: 30 })).resolves.toBeUndefined();
  });
});
