import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { budgetLineEventTypes, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import {
  deserialize,
  eventFormats,
  serialize,
  UnreadableEvent,
  type EventFormats,
  type LedgerEvent,
  type MoneyEvent,
} from './ledger-event.ts';
import { centsMax } from '../money/cents.ts';

const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const committed: BudgetLineEvent = {
  type: 'FundsCommitted',
  data: { ...key, commitmentId: 'EFA-2023-000417', recipient: '06412000', amount: 52_750_001n },
};
const amounts = fc.bigInt({ min: -centsMax, max: centsMax });
const texts = fc.string({ unit: 'grapheme' });

/** Events of every shape: with amounts, with several, with nested data, and with none. */
const anyEvent: fc.Arbitrary<LedgerEvent> = fc.oneof(
  fc
    .record({ amount: amounts, commitmentId: texts, reason: texts })
    .map((data): LedgerEvent => ({ type: 'CommitmentReduced', data: { ...key, ...data } })),
  fc.record({ amount: amounts, name: texts, title: texts }).map(({ amount, name, title }): LedgerEvent => ({
    type: 'AppropriationEnacted',
    data: { ...key, name, synthetic: false, amount, exactness: 'UP_TO', source: { title } },
  })),
  fc.record({ used: amounts, appropriated: amounts }).map((data): LedgerEvent => ({
    type: 'UsageWarningRaised',
    data: { ...key, thresholdPercent: 90, ...data },
  })),
  fc
    .record({
      amount: amounts,
      claimed: amounts,
      approvedBy: texts,
      claimId: texts,
      caseNumber: texts,
      commitmentId: texts,
    })
    .map((data): LedgerEvent => ({ type: 'ClaimApproved', data })),
  fc
    .record({ programme: texts, name: texts, synthetic: fc.boolean() })
    .map((data): LedgerEvent => ({ type: 'ProgrammeRegistered', data })),
);

describe('a stored event', () => {
  it('reads as it was written, whatever its texts and amounts', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { version } = eventFormats[event.type];
        const read = deserialize(event.type, version, serialize(event));
        const { currency: _currency, ...data } = read.data as Readonly<Record<string, unknown>>;
        expect({ type: read.type, data }).toEqual(event);
      }),
    );
  });

  it('holds amounts as decimal text with their currency, for people and other software', () => {
    expect(JSON.parse(serialize(committed))).toEqual({
      ...committed.data,
      amount: '527500.01',
      currency: 'EUR',
    });
  });

  it('of version 1 is lifted by the upcasters to version 3, one after the other', () => {
    const formats: EventFormats = {
      ...eventFormats,
      FundsCommitted: {
        version: 3,
        amounts: ['amount'],
        upcasters: [
          (data) => ({ ...data, line: 'SPLIT' }),
          (data) => ({ ...data, line: `${String(data['line'])}_A` }),
        ],
      },
    };
    const lineFrom = (version: number): unknown =>
      deserialize('FundsCommitted', version, serialize(committed), formats).data;
    expect(lineFrom(1)).toMatchObject({ line: 'SPLIT_A', amount: 52_750_001n });
    expect(lineFrom(2)).toMatchObject({ line: 'MAIN_A' });
    expect(lineFrom(3)).toMatchObject({ line: 'MAIN' });
  });

  it('of any version that was ever written has its way to that of today', () => {
    for (const { version, upcasters = [] } of Object.values(eventFormats))
      expect(upcasters).toHaveLength(version - 1);
  });

  it.each<[string, string, number, string]>([
    ['of an unknown type', 'SomethingElse', 1, '{}'],
    ['of a name that every object has', 'constructor', 1, '{}'],
    ['of a version without an upcaster', 'FundsCommitted', 0, serialize(committed)],
    ['of a version that is not written yet', 'FundsCommitted', 2, serialize(committed)],
    ['in another currency', 'FundsCommitted', 1, '{"amount":"1.00","currency":"USD"}'],
  ])('%s is not read', (_, type, version, payload) => {
    expect(() => deserialize(type, version, payload)).toThrow(UnreadableEvent);
  });

  it.each([
    '{"amount":1,"currency":"EUR"}',
    '{"amount":"1","currency":"EUR"}',
    '{"amount":"1e3","currency":"EUR"}',
  ])('with the amount %s is not read', (payload) =>
    expect(() => deserialize('FundsCommitted', 1, payload)).toThrow(RangeError),
  );
});

describe('an event that somebody forgets', () => {
  it('on a budget line does not compile', () => {
    // @ts-expect-error The other events of a budget line are missing.
    const forgotten: Readonly<Record<BudgetLineEvent['type'], true>> = { FundsCommitted: true };
    expect(Object.keys(forgotten)).not.toHaveLength(budgetLineEventTypes.length);
  });

  it('among the stored formats does not compile', () => {
    const { FundsCommitted: _, ...others } = eventFormats;
    // @ts-expect-error The format of FundsCommitted is missing.
    const forgotten: EventFormats = others;
    expect(Object.hasOwn(forgotten, 'FundsCommitted')).toBe(false);
  });

  it('does not pass as one that holds no amount, so the replay has to say which figures it moves', () => {
    // @ts-expect-error It holds an amount.
    const type: Exclude<LedgerEvent, MoneyEvent>['type'] = 'PaymentSettled';
    expect(eventFormats[type].amounts).toContain('amount');
  });
});
