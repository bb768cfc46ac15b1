import { describe, expect, it } from '@jest/globals';
import { expectRefused, specification } from '../testing/given.ts';
import { delegateAuthority, type DelegateAuthority } from './delegate-authority.ts';
import { covers, exceededDayLimit, heldAuthority } from './held-authority.ts';
import {
  evolveOrderingAuthorities,
  type OrderingAuthorities,
  type OrderingAuthorityEvent,
} from './ordering-authority.ts';

const { given } = specification(evolveOrderingAuthorities);
const granted: OrderingAuthorityEvent = {
  type: 'OrderingAuthorityGranted',
  data: {
    person: 'frieda',
    authorityId: 'AB-F',
    limit: 500n,
    dayLimit: 900n,
    validFrom: '2023-06-01',
    validTo: '2023-12-31',
    reason: 'Vertretungsplan',
    grantedBy: 'anna',
    synthetic: false,
  },
};
const command: DelegateAuthority = {
  sourceAuthorityId: 'AB-F',
  person: 'gustav',
  authorityId: 'AB-G',
  limit: 300n,
  validFrom: '2023-07-01',
  validTo: '2023-07-31',
  reason: 'Urlaub',
  delegatedBy: 'frieda',
};
const frieda = given(granted).state;
const delegate = (
  change: Partial<DelegateAuthority> = {},
  own: OrderingAuthorities | undefined = frieda,
  theirs?: OrderingAuthorities,
) => delegateAuthority({ own, theirs }, { ...command, ...change });
const eventsOf = (decision: ReturnType<typeof delegate>) =>
  decision.outcome === 'accepted' ? decision.events : [];
const gustav = given(...eventsOf(delegate())).state;

describe('an authority that is handed on', () => {
  it('has limits and days within those of its source, and says where it came from', () => {
    expect(gustav?.granted.get('AB-G')).toEqual({
      authorityId: 'AB-G',
      synthetic: false,
      limit: 300n,
      dayLimit: 900n,
      delegatedFrom: [{ person: 'frieda', authorityId: 'AB-F' }],
      validFrom: '2023-07-01',
      validTo: '2023-07-31',
    });
    const exceeded = { largest: 500n, requested: 501n, of: 'ORDER', authorityId: 'AB-F' };
    expectRefused(delegate({ limit: 501n }), 'DELEGATION_EXCEEDED', exceeded);
    expectRefused(delegate({ dayLimit: 901n }), 'DELEGATION_EXCEEDED', { largest: 900n, of: 'DAY' });
    expectRefused(delegate({ validFrom: '2023-05-31' }), 'PERIOD_INVALID', { of: 'AUTHORITY' });
    expectRefused(delegate({ validTo: '2024-01-01' }), 'PERIOD_INVALID', { of: 'AUTHORITY_END' });
    expectRefused(delegate({ sourceAuthorityId: 'AB-X' }), 'AUTHORITY_UNKNOWN', { person: 'frieda' });
    expectRefused(delegate({}, frieda, gustav), 'ALREADY_EXISTS', { what: 'Anordnungsbefugnis AB-G' });
  });

  it('goes to nobody that it came from, over however many hands; to oneself, the attempt is on record', () => {
    expectRefused(
      delegate({ person: 'frieda' }),
      'FOUR_EYES',
      { authorityId: 'AB-G', action: 'GRANT', earlierPart: 'HOLDER' },
      [
        {
          type: 'OrderingAuthorityFourEyesViolationRefused',
          data: {
            person: 'frieda',
            authorityId: 'AB-G',
            action: 'GRANT',
            earlierPart: 'HOLDER',
            attemptedBy: 'frieda',
          },
        },
      ],
    );
    const fromGustav = { sourceAuthorityId: 'AB-G', delegatedBy: 'gustav', limit: 200n, authorityId: 'AB-H' };
    expectRefused(delegate({ ...fromGustav, person: 'frieda' }, gustav), 'DELEGATION_CIRCULAR', {
      person: 'frieda',
      chain: ['frieda', 'gustav'],
    });
    const hanna = given(...eventsOf(delegate({ ...fromGustav, person: 'hanna' }, gustav))).state;
    const fromHanna = { sourceAuthorityId: 'AB-H', delegatedBy: 'hanna', limit: 100n, authorityId: 'AB-I' };
    for (const person of ['frieda', 'gustav'])
      expectRefused(delegate({ ...fromHanna, person }, hanna), 'DELEGATION_CIRCULAR', { person });
  });

  it('is valid while its source is: once that ends, it orders nothing', () => {
    const asked = { day: '2023-07-15', synthetic: false, amount: 300n };
    const of = (source: OrderingAuthorities | undefined) => heldAuthority(gustav, () => source, asked);
    expect(of(frieda)?.authority.authorityId).toBe('AB-G');
    const ended = given(granted, {
      type: 'OrderingAuthorityRevoked',
      data: { person: 'frieda', authorityId: 'AB-F', validTo: '2023-07-14', reason: 'W', revokedBy: 'anna' },
    }).state;
    expect(of(ended)).toBeUndefined();
    expect(of(undefined)).toBeUndefined();
  });
});

describe('the limit of a day', () => {
  const used = (amount: bigint, orderedOn = '2023-07-15'): OrderingAuthorityEvent => ({
    type: 'OrderingAuthorityUsed',
    data: { person: 'frieda', authorityId: 'AB-F', ofOrder: 'EFA-2023-000001-Z01', amount, orderedOn },
  });
  const held = (amount: bigint, ...past: readonly OrderingAuthorityEvent[]) => {
    const asked = { day: '2023-07-15', synthetic: false, amount };
    const found = heldAuthority(given(granted, ...past).state, () => undefined, asked);
    return found && [found.authority.authorityId, found.ordered, covers(found, amount)];
  };

  it('counts what was ordered on the day under the authority, and nothing of another', () => {
    expect(held(400n, used(500n))).toEqual(['AB-F', 500n, true]);
    expect(held(401n, used(500n))).toEqual(['AB-F', 500n, false]);
    expect(held(500n, used(900n, '2023-07-14'))).toEqual(['AB-F', 0n, true]);
    expect(held(500n, used(900n), used(-900n))).toEqual(['AB-F', 0n, true]);
  });

  it('is shared by those to whom the authority is handed on, beside their own', () => {
    const asked = (amount: bigint) => ({ day: '2023-07-15', synthetic: false, amount });
    const of = (amount: bigint, own = gustav) => {
      const source = given(granted, used(700n)).state;
      const found = heldAuthority(own, (person) => (person === 'frieda' ? source : undefined), asked(amount));
      return found && exceededDayLimit(found, amount);
    };
    expect(of(200n)).toBeUndefined();
    expect(of(201n)).toEqual({ authorityId: 'AB-F', dayLimit: 900n, ordered: 700n });
    const smaller = given(...eventsOf(delegate({ dayLimit: 150n }))).state;
    expect(of(200n, smaller)).toEqual({ authorityId: 'AB-G', dayLimit: 150n, ordered: 0n });
  });

  it('that is used up leaves another authority of the person to order under', () => {
    const small: OrderingAuthorityEvent = {
      ...granted,
      data: { ...granted.data, authorityId: 'AB-S', limit: 100n },
    };
    expect(held(100n, small, used(900n))).toEqual(['AB-S', 0n, true]);
  });
});
