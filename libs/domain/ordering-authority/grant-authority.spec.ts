import { describe, expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { centsMax } from '../money/cents.ts';
import { recordedRefusal } from '../recorded-refusal.ts';
import { grantAuthority } from './grant-authority.ts';
import { evolveOrderingAuthorities, type OrderingAuthorityEvent } from './ordering-authority.ts';

const { given } = specification(evolveOrderingAuthorities);
const command = {
  person: 'frieda',
  authorityId: 'AB-2023-07',
  limit: 5_000_000n,
  validFrom: '2023-06-01',
  reason: 'Vertretungsplan',
  grantedBy: 'anna',
  synthetic: false,
};
const granted: OrderingAuthorityEvent = { type: 'OrderingAuthorityGranted', data: command };

describe('an ordering authority', () => {
  it('is granted from a day on, without an end or to a last day, which may be the first', () => {
    const { state, then } = given().when((authorities) => grantAuthority(authorities, command));
    then(granted);
    expect(state?.granted.get('AB-2023-07')).toEqual({
      authorityId: 'AB-2023-07',
      synthetic: false,
      limit: 5_000_000n,
      validFrom: '2023-06-01',
    });
    given()
      .when((authorities) => grantAuthority(authorities, { ...command, validTo: '2023-06-01' }))
      .then({ ...granted, data: { ...command, validTo: '2023-06-01' } });
  });

  it('stands beside those that the person was granted before', () => {
    const { state } = given(granted).when((authorities) =>
      grantAuthority(authorities, { ...command, authorityId: 'AB-2023-08' }),
    );
    expect([...(state?.granted.keys() ?? [])]).toEqual(['AB-2023-07', 'AB-2023-08']);
  });

  it('is granted once under its id', () =>
    given(granted)
      .when((authorities) => grantAuthority(authorities, command))
      .thenRefused('ALREADY_EXISTS', { what: 'Anordnungsbefugnis AB-2023-07' }));

  it('has a limit of more than nothing and of no more than the ledger can hold', () => {
    given()
      .when((authorities) => grantAuthority(authorities, { ...command, limit: 0n }))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given()
      .when((authorities) => grantAuthority(authorities, { ...command, limit: centsMax + 1n }))
      .thenRefused('AMOUNT_OUT_OF_RANGE', { amount: centsMax + 1n, largest: centsMax });
  });

  it.each([
    [{ validTo: '2023-05-31' }, '2023-06-01/2023-05-31'],
    [{ validFrom: '2023-02-30' }, '2023-02-30/'],
    [{ validTo: '2023-06-31' }, '2023-06-01/2023-06-31'],
  ])('has no days such as %j', (change, period) =>
    given()
      .when((authorities) => grantAuthority(authorities, { ...command, ...change }))
      .thenRefused('PERIOD_INVALID', { of: 'AUTHORITY', period, amount: 5_000_000n }),
  );

  it('is granted by nobody to oneself: the attempt is on record and grants nothing', () => {
    const attempt: OrderingAuthorityEvent = {
      type: 'OrderingAuthorityFourEyesViolationRefused',
      data: {
        person: 'frieda',
        authorityId: 'AB-2023-07',
        action: 'GRANT',
        earlierPart: 'HOLDER',
        attemptedBy: 'frieda',
      },
    };
    const figures = { authorityId: 'AB-2023-07', action: 'GRANT', earlierPart: 'HOLDER' };
    given()
      .when((authorities) => grantAuthority(authorities, { ...command, grantedBy: 'frieda' }))
      .thenRefused('FOUR_EYES', figures, attempt);
    expect(recordedRefusal(attempt)?.rejection).toEqual({ code: 'FOUR_EYES', figures });
    expect(given(attempt).state).toBeUndefined();
    expect(given(granted, attempt).state).toEqual(given(granted).state);
  });
});
