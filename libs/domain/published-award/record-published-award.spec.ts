import { describe, expect, it } from '@jest/globals';
import { efaEnacted, efaProgramme } from '../testing/efa-line.ts';
import { expectRefused, specification } from '../testing/given.ts';
import { evolveBudgetLine } from '../budget-line/budget-line.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { evolvePublishedAward, type AwardFacts } from './published-award.ts';
import {
  effectiveDayOf,
  recordPublishedAward,
  yearOfDecision,
  type KnownToPublishedAward,
} from './record-published-award.ts';

const facts: AwardFacts = {
  awardId: 'PA-1',
  programme: 'EFA',
  line: 'MAIN',
  recipients: ['06631009'],
  recipientNames: 'Stadt Fulda',
  amount: 75_000n,
  exactness: 'EXACT',
  purpose: 'IT',
  decidedOn: '2023-04-28',
  source: { title: 'Presse' },
};
const fulda = registeredRecipient({ recipient: '06631009', name: 'Fulda', population: 68_000 });
const { state: line } = specification(evolveBudgetLine).given(efaEnacted);
const known: KnownToPublishedAward = {
  award: undefined,
  programme: efaProgramme,
  line,
  recipients: [fulda],
};
const record = (change: Partial<AwardFacts> = {}, more: Partial<KnownToPublishedAward> = {}) =>
  recordPublishedAward(
    { ...known, ...more },
    { ...facts, ...change },
    { on: '2023-04-28', today: '2023-06-30' },
  );
const funding = {
  type: 'FundingRequested',
  data: {
    id: 'PA-1',
    reference: 'award:PA-1',
    recipients: ['06631009'],
    purpose: 'it',
    synthetic: false,
  },
};

describe('a published award', () => {
  it('is committed on the line of its year', () =>
    expect(record()).toEqual({
      outcome: 'accepted',
      line: [
        {
          type: 'FundsCommitted',
          data: {
            programme: 'EFA',
            line: 'MAIN',
            fiscalYear: 2023,
            commitmentId: 'award:PA-1',
            recipient: '06631009',
            awardId: 'PA-1',
            amount: 75_000n,
          },
        },
      ],
      funding: [funding],
      award: [
        {
          type: 'PublishedAwardRecorded',
          data: {
            ...facts,
            fiscalYear: 2023,
            synthetic: false,
            standing: 'COMMITTED',
            commitmentId: 'award:PA-1',
          },
        },
      ],
    }));

  it('is announced where its year has no budget, or is not known', () => {
    expect(record({}, { line: undefined })).toEqual({
      outcome: 'accepted',
      line: [],
      funding: [funding],
      award: [
        {
          type: 'PublishedAwardRecorded',
          data: { ...facts, fiscalYear: 2023, synthetic: false, standing: 'ANNOUNCED' },
        },
      ],
    });
    const { decidedOn: _, ...undated } = facts;
    expect(recordPublishedAward(known, undated, { on: '2023-06-30', today: '2023-06-30' })).toMatchObject({
      line: [],
      award: [{ data: { standing: 'ANNOUNCED' } }],
    });
  });

  it('to several is one commitment that names none of them', () => {
    const recipients = ['06631009', '06412000'];
    const decision = record(
      { recipients },
      { recipients: recipients.map((recipient) => ({ ...fulda, recipient })) },
    );
    expect(decision.outcome === 'accepted' && decision.line[0]?.data).not.toHaveProperty('recipient');
  });

  it('names earlier requests for the same', () =>
    expect(
      record({}, { sameFunding: [{ reference: 'EFA-2023-000001', standing: 'OPEN', amount: 0n }] }),
    ).toMatchObject({ award: [{ data: { possibleDoubleFunding: ['EFA-2023-000001'] } }] }));

  it('is recorded once, of a programme that there is, within what its line has', () => {
    const first = record();
    const [event] = first.outcome === 'accepted' ? first.award : [];
    const award = event && evolvePublishedAward(undefined, event);
    expectRefused(record({}, { award }), 'ALREADY_EXISTS', { what: 'Bewilligung PA-1' });
    expectRefused(record({}, { programme: undefined }), 'PROGRAMME_UNKNOWN', { programme: 'EFA' });
    expectRefused(record({ amount: 390_000_001n }), 'NOT_ENOUGH_FUNDS', {
      requested: 390_000_001n,
      available: 390_000_000n,
      day: '2023-04-28',
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2023,
    });
    expectRefused(record({ amount: 0n }), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('is decided on a day, in a month or a year that there is, by today', () => {
    for (const decidedOn of ['2023-13', '2023-02-30', '23'])
      expectRefused(record({ decidedOn }), 'PERIOD_INVALID', {
        of: 'DECISION',
        period: decidedOn,
        amount: 75_000n,
      });
    expectRefused(record({ decidedOn: '2023-07' }), 'DAY_IN_FUTURE', {
      day: '2023-07-01',
      today: '2023-06-30',
      amount: 75_000n,
    });
  });

  it('goes to recipients that there are, each named once, whose keys were valid when it was decided', () => {
    for (const recipients of [[], ['06631009', '06631009']])
      expectRefused(record({ recipients }), 'RECIPIENTS_INVALID', { recipients });
    expectRefused(record({}, { recipients: [undefined] }), 'RECIPIENT_UNKNOWN', { recipient: '06631009' });
    const ended = { ...fulda, validTo: '2023-04-27' };
    expectRefused(record({}, { recipients: [ended] }), 'RECIPIENT_ENDED', {
      recipient: '06631009',
      validTo: '2023-04-27',
    });
    expect(record({ decidedOn: '2023-04' }, { recipients: [ended] }).outcome).toBe('accepted');
  });
});

describe('the day of a published award', () => {
  it('is the first of the day, month or year that it was decided in, not before the budget enacted within it', () => {
    expect(['2023-04-28', '2023-04', '2023', undefined].map((on) => effectiveDayOf(on, undefined))).toEqual([
      '2023-04-28',
      '2023-04-01',
      '2023-01-01',
      undefined,
    ]);
    const since = line && { ...line, since: '2023-02-10' };
    expect(effectiveDayOf('2023', since)).toBe('2023-02-10');
    expect(effectiveDayOf('2023-02', since)).toBe('2023-02-10');
    expect(effectiveDayOf('2023-01', since)).toBe('2023-01-01');
    expect(['2023', '2023-04', 'x', ''].map(yearOfDecision)).toEqual([2023, 2023, undefined, undefined]);
  });
});
