import { describe, expect, it } from '@jest/globals';
import { evolveBudgetLine } from '../budget-line/budget-line.ts';
import { recordedRefusal } from '../recorded-refusal.ts';
import { days, expectRefused, firstDay, inYears, onDay, specification } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { awardGrant } from './award-grant.ts';
import {
  applied,
  arithmetic,
  awarded,
  bound,
  caseNumber,
  certified,
  committed,
  factual,
  key,
  line,
  period,
  reference,
  succession,
} from '../testing/starke-heimat-grant.ts';
import { evolveGrant, type GrantEvent } from './grant.ts';

const { given } = specification(evolveGrant);

describe('an award', () => {
  const command = { caseNumber, period, awardedBy: 'dora' };

  it('commits its funds before the notice, and says which share of the cost it is', () => {
    const { state: grant } = given(...certified);
    expect(awardGrant({ grant, lines: inYears(line), succession }, command, days)).toEqual({
      outcome: 'accepted',
      line: [committed],
      grant: [awarded],
    });
  });

  it('of less than was requested says why', () => {
    const { state: grant } = given(...certified);
    const part = { ...command, amount: 89_999_999n };
    expectRefused(awardGrant({ grant, lines: inYears(line), succession }, part, days), 'REASON_MISSING', {
      amount: 89_999_999n,
      asked: 90_000_000n,
    });
    expect(
      awardGrant(
        { grant, lines: inYears(line), succession },
        { ...part, reason: 'Nur förderfähige Kosten' },
        days,
      ),
    ).toMatchObject({
      outcome: 'accepted',
      grant: [{ type: 'GrantAwarded', data: { amount: 89_999_999n, reason: 'Nur förderfähige Kosten' } }],
    });
  });

  it('to several recipients is one commitment that names none of them', () => {
    const joint: GrantEvent = { ...applied, data: { ...applied.data, recipients: ['06631009', '06631018'] } };
    const { state: grant } = given(joint, factual, arithmetic);
    const decision = awardGrant({ grant, lines: inYears(line), succession }, command, days);
    expect(decision.outcome === 'accepted' && decision.line[0]?.data).not.toHaveProperty('recipient');
  });

  it('is not made by who applied or certified; the attempt is on record', () => {
    const { state: grant } = given(...certified);
    const attempt = (attemptedBy: string, earlierPart: 'APPLIED' | 'CERTIFIED'): GrantEvent => ({
      type: 'GrantFourEyesViolationRefused',
      data: { ...reference, action: 'AWARD', attemptedBy, earlierPart },
    });
    for (const [person, earlierPart] of [
      ['carla', 'APPLIED'],
      ['bert', 'CERTIFIED'],
      ['beate', 'CERTIFIED'],
    ] as const) {
      const figures = { caseNumber, action: 'AWARD', earlierPart };
      const onRecord = attempt(person, earlierPart);
      expectRefused(
        awardGrant({ grant, lines: inYears(line), succession }, { ...command, awardedBy: person }, days),
        'FOUR_EYES',
        figures,
        [onRecord],
      );
      expect(recordedRefusal(onRecord)?.rejection).toEqual({ code: 'FOUR_EYES', figures });
    }
  });

  it('is refused beyond what was requested, beyond what is available, twice, and for a period that ends before it begins', () => {
    const { state: grant } = given(...certified);
    expectRefused(
      awardGrant({ grant, lines: inYears(line), succession }, { ...command, amount: 90_000_001n }, days),
      'REQUESTED_AMOUNT_EXCEEDED',
      { amount: 90_000_001n, requested: 90_000_000n },
    );
    const nearlyUsed = evolveBudgetLine(
      line,
      {
        type: 'FundsCommitted',
        data: { ...key, commitmentId: 'other', amount: 1_510_000_001n },
      },
      firstDay,
    );
    expectRefused(
      awardGrant({ grant, lines: inYears(nearlyUsed), succession }, command, days),
      'NOT_ENOUGH_FUNDS',
      {
        available: 89_999_999n,
      },
    );
    expectRefused(
      awardGrant(
        { grant, lines: inYears(line), succession },
        { ...command, period: { from: period.to, to: period.from } },
        days,
      ),
      'PERIOD_INVALID',
      { of: 'AWARD', period: '2024-12-31/2023-01-01', amount: 90_000_000n },
    );
    expectRefused(
      awardGrant(
        { grant: given(...certified, awarded).state, lines: inYears(bound), succession },
        command,
        days,
      ),
      'GRANT_STATE',
      {
        state: 'AWARDED',
      },
    );
  });

  it('goes to who holds the rights of those who applied on the day of the notice, and its funds are bound for it', () => {
    const passedOn = [
      registeredRecipient({
        recipient: '06631009',
        name: 'Fulda',
        population: 68_000,
        validTo: '2023-05-31',
        successor: '06631099',
      }),
      registeredRecipient({ recipient: '06631099', name: 'Große Fulda', population: 90_000 }),
    ];
    const grant = given(...certified).state;
    const on = (day: string) =>
      awardGrant({ grant, lines: inYears(line), succession: passedOn }, command, { ...days, on: day });
    expect(on('2023-05-31')).toMatchObject({ line: [{ data: { recipient: '06631009' } }] });
    const decision = on('2023-06-01');
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    expect(decision).toMatchObject({
      line: [{ type: 'FundsCommitted', data: { recipient: '06631099', amount: 90_000_000n } }],
      grant: [{ type: 'GrantAwarded', data: { recipients: ['06631099'] } }],
    });
    expect(given(...certified, ...decision.grant).state?.recipients).toEqual(['06631099']);
    const [, nobody] = passedOn;
    expectRefused(
      awardGrant({ grant, lines: inYears(line), succession: [nobody] }, command, days),
      'RECIPIENT_UNKNOWN',
      {
        recipient: '06631009',
      },
    );
  });

  it('needs both certifications, and says which is missing', () => {
    expectRefused(
      awardGrant({ grant: given(applied).state, lines: inYears(line), succession }, command, days),
      'NOT_CERTIFIED',
      {
        caseNumber,
        missing: ['FACTUAL', 'ARITHMETIC'],
      },
    );
    expectRefused(
      awardGrant({ grant: given(applied, factual).state, lines: inYears(line), succession }, command, days),
      'NOT_CERTIFIED',
      {
        missing: ['ARITHMETIC'],
      },
    );
  });

  it('is not made before its application was certified', () => {
    const { state: grant } = given(...certified.map((event) => onDay('2023-03-01', event)));
    expectRefused(
      awardGrant({ grant, lines: inYears(line), succession }, command, { ...days, on: '2023-02-28' }),
      'DAY_BEFORE_CAUSE',
      {
        day: '2023-02-28',
        earliest: '2023-03-01',
        cause: 'CASE',
      },
    );
  });

  it('is of an application that there is', () =>
    expectRefused(
      awardGrant({ grant: undefined, lines: inYears(line), succession }, command, days),
      'GRANT_UNKNOWN',
      { caseNumber },
    ));

  it('of what was awarded before for the same says why, and names it', () => {
    const { state: grant } = given(...certified);
    const sameFunding = [{ reference: 'award:B-1', standing: 'FUNDED', amount: 0n }] as const;
    const decide = (more: object = {}) =>
      awardGrant({ grant, lines: inYears(line), succession, sameFunding }, { ...command, ...more }, days);
    expectRefused(decide(), 'DOUBLE_FUNDING', { caseNumber, others: ['award:B-1'] });
    expect(decide({ doubleFundingReason: 'Zweiter Abschnitt', conditions: 'Nachweis' })).toMatchObject({
      grant: [
        {
          data: {
            doubleFunding: ['award:B-1'],
            doubleFundingReason: 'Zweiter Abschnitt',
            conditions: 'Nachweis',
          },
        },
      ],
    });
  });
});
