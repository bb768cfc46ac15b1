import { describe, expect, it } from '@jest/globals';
import { expectRefused } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { correctRecipientEnd } from './correct-recipient-end.ts';
import { endRecipient } from './end-recipient.ts';
import type { Recipient } from './recipient.ts';
import { holderKeyOn, holderOfRights, holdersOfRights, type Succession } from './succession.ts';

const source = { title: 'Gesetz' };
const key = (recipient: string, end: Partial<Recipient> = {}): Recipient =>
  registeredRecipient({ recipient, name: recipient, population: 1_000, ...end });
const bromskirchen = key('06635005', { validTo: '2022-12-31', successor: '06635001' });
const allendorf = key('06635001');

describe('the rights of a key', () => {
  const holder = (succession: readonly Recipient[], day: string) =>
    holderOfRights(succession, '06635005', day)?.recipient;

  it('are its own to its last day, and its successor’s from the next on: Bromskirchen’s pass to Allendorf (Eder)', () => {
    const succession = [bromskirchen, allendorf];
    expect(holder(succession, '2022-12-31')).toBe('06635005');
    expect(holder(succession, '2023-01-01')).toBe('06635001');
    expect(holderOfRights(succession, '06635001', '2022-01-01')?.recipient).toBe('06635001');
  });

  it('pass on along the whole succession', () => {
    const succession = [
      bromskirchen,
      key('06635001', { validTo: '2025-12-31', successor: '06635099' }),
      key('06635099'),
    ];
    expect(holder(succession, '2025-12-31')).toBe('06635001');
    expect(holder(succession, '2026-01-01')).toBe('06635099');
  });

  it('are nobody’s after an end without a successor, and the refusal says since when', () => {
    const ended = key('06635005', { validTo: '2022-12-31' });
    expect(holder([ended], '2023-01-01')).toBeUndefined();
    expect(holdersOfRights([ended], ['06635005'], '2022-12-31')).toEqual(['06635005']);
    const refused = (succession: Succession) => {
      const holders = holdersOfRights(succession, ['06635005'], '2023-01-01');
      return 'outcome' in holders ? holders : { outcome: 'accepted' as const };
    };
    expectRefused(refused([ended]), 'RECIPIENT_ENDED', { recipient: '06635005', validTo: '2022-12-31' });
    expectRefused(refused([undefined]), 'RECIPIENT_UNKNOWN', { recipient: '06635005' });
  });

  it('are held once by who follows several', () => {
    expect(holdersOfRights([bromskirchen, allendorf], ['06635005', '06635001'], '2023-01-01')).toEqual([
      '06635001',
    ]);
  });

  it('are nobody’s in a circle, should one ever stand in the registry', () => {
    const circle = [bromskirchen, key('06635001', { validTo: '2021-12-31', successor: '06635005' })];
    expect(holder(circle, '2023-01-01')).toBeUndefined();
  });
});

describe('the end of a key, and its correction,', () => {
  const end = { recipient: '06635005', validTo: '2022-12-31', successor: '06635001', source };
  const decisions = (
    recipient: Recipient,
    succession: readonly (Recipient | undefined)[],
    change: object = {},
  ) => [
    endRecipient({ recipient, succession }, { ...end, ...change }),
    correctRecipientEnd(
      { recipient: { ...recipient, validTo: '2021-12-31' }, succession },
      { ...end, ...change, reason: 'Schreibfehler' },
    ),
  ];

  it('name a successor that is valid on the day on which the rights pass', () => {
    for (const validTo of [undefined, '2023-01-01'])
      for (const { outcome } of decisions(key('06635005'), [
        key('06635001', validTo === undefined ? {} : { validTo, successor: '06635099' }),
        key('06635099'),
      ]))
        expect(outcome).toBe('accepted');
    const endedToo = key('06635001', { validTo: '2022-12-31', successor: '06635099' });
    for (const decision of decisions(key('06635005'), [endedToo, key('06635099')]))
      expectRefused(decision, 'RECIPIENT_ENDED', {
        recipient: '06635001',
        validTo: '2022-12-31',
        successor: '06635099',
      });
  });

  it('name nobody that the ended key follows: directly, in the end, or itself', () => {
    const later = { validTo: '2030-12-31' };
    for (const [successor, succession] of [
      ['06635001', [key('06635001', { ...later, successor: '06635005' })]],
      [
        '06635001',
        [
          key('06635001', { ...later, successor: '06635099' }),
          key('06635099', { ...later, successor: '06635005' }),
        ],
      ],
      ['06635005', [key('06635005')]],
    ] as const)
      for (const decision of decisions(key('06635005'), succession, { successor }))
        expectRefused(decision, 'SUCCESSION_CIRCULAR', { recipient: '06635005', successor });
  });

  it('name a successor that is registered', () => {
    for (const decision of decisions(key('06635005'), [undefined]))
      expectRefused(decision, 'RECIPIENT_UNKNOWN', { recipient: '06635001' });
  });

  it('is not before the day on which residents were counted under the key', () => {
    for (const { outcome } of decisions(key('06635005'), [allendorf], { validTo: '2020-12-31' }))
      expect(outcome).toBe('accepted');
    for (const decision of decisions(key('06635005'), [allendorf], { validTo: '2020-12-30' }))
      expectRefused(decision, 'DAY_BEFORE_CAUSE', {
        day: '2020-12-30',
        earliest: '2020-12-31',
        cause: 'RESIDENTS_COUNTED',
      });
  });
});

describe('a merger of three and a split', () => {
  const since2026 = key('06633031', { validFrom: '2026-01-01' });
  const three = ['06633017', '06633024', '06633030'].map((one) =>
    key(one, { validTo: '2025-12-31', successor: '06633031' }),
  );

  it('of three passes the rights of each to the one that begins on the next day', () => {
    const all = [...three, since2026];
    const keys = three.map(({ recipient }) => recipient);
    expect(holdersOfRights(all, keys, '2025-12-31')).toEqual(keys);
    expect(holdersOfRights(all, keys, '2026-01-01')).toEqual(['06633031']);
    expect(holderOfRights(all, '06633031', '2025-12-31')).toBeUndefined();
  });

  const end = (validTo: string, followers: { successor: string; otherSuccessors?: readonly string[] }) =>
    endRecipient(
      { recipient: key('06633030'), succession: [since2026, key('06633017')] },
      { recipient: '06633030', validTo, ...followers, source },
    );

  it('ends a key on no day before the follower begins', () => {
    expectRefused(end('2024-12-31', { successor: '06633031' }), 'RECIPIENT_NOT_YET_VALID', {
      recipient: '06633031',
      validFrom: '2026-01-01',
    });
  });

  it('names who holds the rights, and others that took over a part; each is valid then', () => {
    const followers = { successor: '06633031', otherSuccessors: ['06633017'] };
    expect(end('2025-12-31', followers)).toMatchObject({ events: [{ data: followers }] });
    expectRefused(
      end('2025-12-31', { successor: '06633031', otherSuccessors: ['06633018'] }),
      'RECIPIENT_UNKNOWN',
      { recipient: '06633018' },
    );
  });
});

describe('the key that stands for another', () => {
  it('is the last of those that follow by the day, and the key itself before', () => {
    const ended = new Map([
      ['a', { validTo: '2022-12-31', successor: 'b' }],
      ['b', { validTo: '2024-12-31', successor: 'c' }],
      ['x', { validTo: '2022-12-31' }],
    ]);
    const on = (day: string) => ['a', 'b', 'x', 'y'].map((one) => holderKeyOn(ended, one, day));
    expect(on('2022-12-31')).toEqual(['a', 'b', 'x', 'y']);
    expect(on('2023-01-01')).toEqual(['b', 'b', 'x', 'y']);
    expect(on('2025-01-01')).toEqual(['c', 'c', 'x', 'y']);
  });
});
