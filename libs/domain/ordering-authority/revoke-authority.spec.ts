import { describe, expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { evolveOrderingAuthorities, type OrderingAuthorityEvent } from './ordering-authority.ts';
import { revokeAuthority } from './revoke-authority.ts';

const { given } = specification(evolveOrderingAuthorities);
const person = 'frieda';
const authorityId = 'AB-2023-07';
const granted = (validTo?: string): OrderingAuthorityEvent => ({
  type: 'OrderingAuthorityGranted',
  data: {
    person,
    authorityId,
    limit: 5_000_000n,
    validFrom: '2023-06-01',
    ...(validTo !== undefined && { validTo }),
    reason: 'Vertretungsplan',
    grantedBy: 'anna',
    synthetic: false,
  },
});
const on = (validTo: string) => ({ person, authorityId, validTo, reason: 'Wechsel', revokedBy: 'anna' });
const revoked = (validTo: string): OrderingAuthorityEvent => ({
  type: 'OrderingAuthorityRevoked',
  data: on(validTo),
});

describe('the revocation of an ordering authority', () => {
  it('names its last day, which may be its first, and keeps its limit', () => {
    const { state, then } = given(granted()).when((authorities) =>
      revokeAuthority(authorities, on('2023-06-01')),
    );
    then(revoked('2023-06-01'));
    expect(state?.granted.get(authorityId)).toMatchObject({ limit: 5_000_000n, validTo: '2023-06-01' });
  });

  it('ends it earlier than it would have ended, not on the same day and not later', () => {
    given(granted('2023-12-31'))
      .when((authorities) => revokeAuthority(authorities, on('2023-12-30')))
      .then(revoked('2023-12-30'));
    for (const day of ['2023-12-31', '2024-01-01'])
      given(granted('2023-12-31'))
        .when((authorities) => revokeAuthority(authorities, on(day)))
        .thenRefused('PERIOD_INVALID', {
          of: 'AUTHORITY_END',
          period: `2023-06-01/${day}`,
          amount: 5_000_000n,
          endsOn: '2023-12-31',
        });
  });

  it('is not before its first day, and on a day that there is', () => {
    given(granted())
      .when((authorities) => revokeAuthority(authorities, on('2023-05-31')))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-05-31',
        earliest: '2023-06-01',
        cause: 'AUTHORITY_BEGIN',
      });
    given(granted())
      .when((authorities) => revokeAuthority(authorities, on('2023-06-31')))
      .thenRefused('PERIOD_INVALID', {
        of: 'AUTHORITY',
        period: '2023-06-01/2023-06-31',
        amount: 5_000_000n,
      });
  });

  it('is of an authority that the person was granted', () => {
    given()
      .when((authorities) => revokeAuthority(authorities, on('2023-06-30')))
      .thenRefused('AUTHORITY_UNKNOWN', { person, authorityId });
    given(granted())
      .when((authorities) => revokeAuthority(authorities, { ...on('2023-06-30'), authorityId: 'AB-2023-08' }))
      .thenRefused('AUTHORITY_UNKNOWN', { person, authorityId: 'AB-2023-08' });
  });

  it('changes nothing of what there is not', () => {
    expect(given(revoked('2023-06-30')).state).toBeUndefined();
  });
});
