import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VersionedMap } from './versioned-map.ts';

const change = fc.record({
  /** Which of the versions so far it starts from. */
  from: fc.nat(),
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  value: fc.option(fc.bigInt({ min: 0n, max: 3n }), { nil: undefined }),
});

describe('a versioned map', () => {
  it('keeps every version as it was, whichever is changed and read when', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 40 }),
        fc.array(fc.nat(), { maxLength: 40 }),
        (changes, reads) => {
          const versions = [{ map: VersionedMap.empty<bigint>(), copy: new Map<string, bigint>() }];
          const versionOf = (number: number) => versions[number % versions.length];
          for (const { from, key, value } of changes) {
            const before = versionOf(from);
            const copy = new Map(before?.copy);
            if (value === undefined) copy.delete(key);
            else copy.set(key, value);
            const map = value === undefined ? before?.map.delete(key) : before?.map.set(key, value);
            if (map) versions.push({ map, copy });
          }
          for (const version of [...reads.map(versionOf), ...versions]) {
            expect(new Map(version?.map)).toEqual(version?.copy);
            expect(version?.map.size).toBe(version?.copy.size);
            for (const key of ['a', 'b', 'c', 'd']) {
              expect(version?.map.get(key)).toBe(version?.copy.get(key));
              expect(version?.map.has(key)).toBe(version?.copy.has(key));
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is itself where nothing changes', () => {
    const map = VersionedMap.empty<bigint>().set('a', 1n);
    expect(map.set('a', 1n)).toBe(map);
    expect(map.delete('b')).toBe(map);
    expect(map.update('a', (value) => value ?? 0n)).toBe(map);
  });

  it('is as far from an old version as there are changes, however many those are', () => {
    const first = VersionedMap.empty<bigint>().set('0', 0n);
    let last = first;
    for (let number = 1; number < 200_000; number += 1) last = last.set(String(number), 1n);
    expect(first.size).toBe(1);
    expect(last.size).toBe(200_000);
  });

  it('tells what is equal from what is not, whatever came first', () => {
    const map = (...keys: string[]) =>
      keys.reduce((made, key) => made.set(key, 1n), VersionedMap.empty<bigint>());
    expect(map('a', 'b')).toEqual(map('b', 'a'));
    expect(map('a')).not.toEqual(map('b'));
    expect(map('a')).not.toEqual(map('a').set('a', 2n));
  });
});
