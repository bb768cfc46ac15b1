import { describe, expect, it } from '@jest/globals';
import {
  evolveOrderingAuthorities,
  validAuthorities,
  type OrderingAuthorities,
  type OrderingAuthority,
} from './ordering-authority.ts';

const of = (authorityId: string, limit: bigint, change: Partial<OrderingAuthority> = {}) =>
  [authorityId, { authorityId, limit, validFrom: '2023-06-01', synthetic: false, ...change }] as const;
const authorities: OrderingAuthorities = {
  person: 'frieda',
  granted: new Map([
    of('small', 100n),
    of('ended', 900n, { validTo: '2023-06-30' }),
    of('large', 500n),
    of('to come', 800n, { validFrom: '2023-09-01' }),
    of('practice', 1_000n, { synthetic: true }),
  ]),
};
const on = (day: string, synthetic = false) =>
  validAuthorities(authorities, { day, synthetic })[0]?.authorityId;

describe('the authority of a person that reaches furthest', () => {
  it('is the largest of those that are valid on the day, its first and last day included', () => {
    expect(on('2023-05-31')).toBeUndefined();
    expect(on('2023-06-01')).toBe('ended');
    expect(on('2023-06-30')).toBe('ended');
    expect(on('2023-07-01')).toBe('large');
    expect(on('2023-09-01')).toBe('to come');
  });

  it('is of practice in practice alone', () => {
    expect(on('2023-07-01', true)).toBe('practice');
    expect(on('2023-05-31', true)).toBeUndefined();
  });

  it('is none of somebody that was never granted one', () => {
    expect(validAuthorities(undefined, { day: '2023-07-01', synthetic: false })).toEqual([]);
    const revoked = {
      type: 'OrderingAuthorityRevoked',
      data: { person: 'frieda', authorityId: 'X', validTo: '2023-07-01', reason: 'W', revokedBy: 'anna' },
    } as const;
    expect(evolveOrderingAuthorities(authorities, revoked)).toBe(authorities);
  });
});
