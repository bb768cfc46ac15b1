import { describe, expect, it } from '@jest/globals';
import { allocate, dayAfter, residentsOn, type Residing } from '#domain';
import { inOneGo } from '#turns';
import { recipientEndOf, recipientOf } from './facts.ts';
import { filesIn } from './files.ts';
import { municipalities } from './municipalities.ts';
import { readRows } from './read-rows.ts';

const rows = inOneGo(
  readRows('kommunen-hessen.csv', filesIn()['kommunen-hessen.csv'] ?? new Uint8Array()),
).rows;
const recipients = rows.map(({ cells }): Residing => {
  const { source: _, ...end } = recipientEndOf(cells);
  return { ...recipientOf(cells), ...end };
});
const kindOf = new Map(recipients.map(({ recipient, kind }) => [recipient, kind]));
const total = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

describe('the municipalities and counties of Hessen', () => {
  it('are 443 in 2022, 442 from Bromskirchen’s last day on, and 442 with Hanau as its own county', () => {
    const counts = ['2022-12-31', '2023-01-01', '2025-12-31', '2026-01-01'].map(
      (day) => municipalities(day).length,
    );
    expect(counts).toEqual([443, 442, 442, 442]);
    const keys = (day: string) => municipalities(day).map(({ recipient }) => recipient);
    expect(keys('2025-12-31')).toEqual(expect.arrayContaining(['06435014']));
    expect(keys('2025-12-31')).not.toContain('06415000');
    expect(keys('2026-01-01')).toEqual(expect.arrayContaining(['06415000']));
    expect(keys('2026-01-01')).not.toContain('06435014');
  });

  it('are each there once on every day of 2022 to 2027, hold every resident once, and share to the cent', () => {
    const all = 6_293_154;
    let shared = '';
    for (let day = '2022-01-01'; day <= '2027-12-31'; day = dayAfter(day)) {
      const residents = residentsOn(recipients, day);
      const valid = rows.filter(
        ({ cells }) => (cells['valid_from'] ?? '') <= day && day <= (cells['valid_to'] || day),
      );
      expect(`${day}: ${[...residents.keys()].join()}`).toBe(
        `${day}: ${valid.map(({ cells }) => cells['key']).join()}`,
      );
      const of = (holds: (kind: string) => boolean) =>
        total([...residents].filter(([key]) => holds(kindOf.get(key) ?? '')).map(([, count]) => count));
      expect([day, of((kind) => kind !== 'LANDKREIS')]).toEqual([day, all]);
      expect([day, of((kind) => kind === 'LANDKREIS' || kind === 'KREISFREIE_STADT')]).toEqual([day, all]);
      const weights = [...residents].map(([key, count]) => ({ key, weight: BigInt(count) }));
      const told = [...residents].join();
      if (told === shared) continue;
      shared = told;
      const shares = allocate(390_000_000n, weights);
      expect([day, [...shares.values()].reduce((sum, share) => sum + share, 0n)]).toEqual([
        day,
        390_000_000n,
      ]);
    }
  });
});
