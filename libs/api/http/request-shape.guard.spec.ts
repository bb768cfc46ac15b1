import { expect, it } from '@jest/globals';
import { partsOf } from './request-shape.guard.ts';

it('a decorator of our own is no part of a request, whatever its random name begins with', () => {
  const declared = {
    '4:0': {},
    '3b9f__customRouteArgs__:1': {},
    '5e0a__customRouteArgs__:2': {},
    '0x3__customRouteArgs__:3': {},
  };
  expect([3, 4, 5].map((part) => partsOf(declared).has(part))).toEqual([false, true, false]);
});
