import { describe, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { grantAuthority } from './grant-authority.ts';
import { evolveOrderingAuthorities, type OrderingAuthorityEvent } from './ordering-authority.ts';
import { revokeAuthority } from './revoke-authority.ts';

const { given } = specification(evolveOrderingAuthorities);
const person = 'frieda';
const authorityId = 'AB-2023-07';
const grant = {
  person,
  authorityId,
  limit: 5_000_000n,
  validFrom: '2023-06-01',
  reason: 'Vertretungsplan',
  grantedBy: 'anna',
  synthetic: false,
};
const granted: OrderingAuthorityEvent = { type: 'OrderingAuthorityGranted', data: grant };

describe('the days of an ordering authority', () => {
  it('never end before they begin, neither when it is granted nor when it is revoked', () => {
    given()
      .when((authorities) => grantAuthority(authorities, { ...grant, validTo: '2023-05-31' }))
      .thenRefused('PERIOD_INVALID', { period: '2023-06-01/2023-05-31' });
    const revoke = (validTo: string) => ({ person, authorityId, validTo, reason: 'W', revokedBy: 'anna' });
    given(granted)
      .when((authorities) => revokeAuthority(authorities, revoke('2023-05-31')))
      .thenRefused('DAY_BEFORE_CAUSE', {
        day: '2023-05-31',
        earliest: '2023-06-01',
        cause: 'AUTHORITY_BEGIN',
      });
    given(granted)
      .when((authorities) => revokeAuthority(authorities, revoke('2023-06-01')))
      .then({ type: 'OrderingAuthorityRevoked', data: revoke('2023-06-01') });
  });
});
