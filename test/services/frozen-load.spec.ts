import { expect, it } from '@jest/globals';
import { holdFrozenLoad } from './frozen-load.ts';

it('two processes under load on a server that freezes say 503 alone meanwhile, none false, and all is well soon after', async () => {
  const { wrong } = await holdFrozenLoad(5_000);
  expect(wrong).toEqual([]);
}, 60_000);
