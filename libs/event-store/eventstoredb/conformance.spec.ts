import { describe, expect, it } from '@jest/globals';
import { conformanceCases, runCase, wireServerHarness } from '../testing/index.ts';
import { behavesLikeItsModel } from '../testing/conformance/model-property.ts';

describe('the EventStoreDB event store', () => {
  it.each(conformanceCases)('$name', async (one) => {
    expect(await runCase(wireServerHarness(), one)).toMatchObject({ outcome: 'passed' });
  });

  it('behaves like a map of lists, whatever is appended, repeated, refused, read and opened again', async () => {
    await expect(behavesLikeItsModel(wireServerHarness(), { numRuns: 30 })).resolves.toBeUndefined();
  });
});
