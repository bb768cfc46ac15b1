import { expect, it } from '@jest/globals';
import { connectionsMax } from './connections-max.ts';

const limits = (soft: string): string =>
  `Limit                     Soft Limit           Hard Limit           Units\nMax open files            ${soft}                 1048576              files\n`;

it.each([
  ['1024', 768],
  ['1048576', 10_000],
  ['unlimited', 10_000],
  ['100', 1],
])('of %s open files, so many may be connections, and the ledger still opens its own', (soft, most) =>
  expect(connectionsMax(limits(soft))).toBe(most),
);

it('where the system does not say, no more than every system grants', () =>
  expect(connectionsMax('')).toBe(768));
