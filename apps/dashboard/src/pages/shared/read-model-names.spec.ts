import { describe, expect, it } from '@jest/globals';
import { projections } from '#read-models';
import { readModelNames } from './read-model-names.ts';

describe('names of read models', () => {
  it('are there for every read model, and for none that there is not', () => {
    expect(Object.keys(readModelNames).toSorted()).toEqual(projections.map(({ name }) => name).toSorted());
  });
});
