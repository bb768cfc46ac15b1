import { expect, it } from '@jest/globals';
import { surviveProjectorKills } from './projector-survives-kill.ts';

it('a projector that is killed in its builds ends with the tables of an undisturbed one, on both databases', async () => {
  const figures = await surviveProjectorKills(3, 6_000);
  expect(figures.map(({ database }) => database)).toEqual(['SQLite', 'PostgreSQL']);
  for (const { tables, different } of figures) {
    expect(tables).toBeGreaterThan(10);
    expect(different).toEqual([]);
  }
});
