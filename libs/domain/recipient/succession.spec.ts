import { describe, expect, it } from '@jest/globals';
import { expectRefused } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { correctRecipientEnd } from './correct-recipient-end.ts';
import { endRecipient } from './end-recipient.ts';
import type { Recipient } from './recipient.ts';
import { holderOfRights, holdersOfRights, type Succession } from './succession.ts';

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
