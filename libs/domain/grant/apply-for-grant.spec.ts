import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { centsMax } from '../money/cents.ts';
import { days, expectRefused, specification } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { applyForGrant, type ApplyForGrant, type KnownToApply } from './apply-for-grant.ts';
import { application, applied, caseNumber, key, known } from '../testing/starke-heimat-grant.ts';
import { evolveGrant } from './grant.ts';

const { given } = specification(evolveGrant);

const fulda = registeredRecipient({ recipient: '06631009', name: 'Fulda', population: 68_000 });

describe('an application to Starke Heimat', () => {
  it('of 900,000.01 on a cost of 1,000,000.00 is refused: 90 %; 900,000.00 is taken in', () => {
    expectRefused(applyForGrant(known, { ...application, requested: 90_000_001n }, days), 'SHARE_EXCEEDED', {
      requested: 90_000_001n,
      largest: 90_000_000n,
      projectCost: 100_000_000n,
      shareMaxPercent: 90,
    });
    expect(applyForGrant(known, application, days)).toEqual({
      outcome: 'accepted',
      register: [
        {
          type: 'CaseNumberAssigned',
          data: { programme: 'STARKE_HEIMAT', fiscalYear: 2023, caseNumber, caseId: 'g-1' },
        },
      ],
      funding: [
        {
          type: 'FundingRequested',
          data: {
            id: 'g-1',
            reference: caseNumber,
            recipients: ['06631009'],
            purpose: 'smarte region',
            synthetic: false,
          },
        },
      ],
      grant: [applied],
    });
  });

  it('never gets more than the share, to the cent, whatever the cost and the rule', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 100 }),
        (projectCost, requested, shareMaxPercent) => {
          const programme = known.programme && { ...known.programme, shareMaxPercent };
          const decision = applyForGrant(
            { ...known, programme },
            { ...application, projectCost, requested },
            days,
          );
          const isWithin = requested * 100n <= projectCost * BigInt(shareMaxPercent);
          expect(decision.outcome).toBe(isWithin ? 'accepted' : 'rejected');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('needs a budget of its year, and recipients that there are, each named once', () => {
    expectRefused(
      applyForGrant({ ...known, line: undefined }, application, days),
      'NO_AUTHORISATION_FOR_YEAR',
      { ...key, amount: 90_000_000n },
    );
    expectRefused(
      applyForGrant({ ...known, recipients: [undefined] }, application, days),
      'RECIPIENT_UNKNOWN',
      { recipient: '06631009' },
    );
    expectRefused(
      applyForGrant(known, { ...application, recipients: ['06631009', '06631009'] }, days),
      'RECIPIENTS_INVALID',
      { recipients: ['06631009', '06631009'] },
    );
    expectRefused(applyForGrant(known, { ...application, recipients: [] }, days), 'RECIPIENTS_INVALID', {
      recipients: [],
    });
  });

  it.each<
    [
      string,
      Partial<KnownToApply>,
      Partial<ApplyForGrant>,
      string,
      Readonly<Record<string, string | bigint | number>>,
    ]
  >([
    [
      'for a programme that there is not',
      { programme: undefined },
      {},
      'PROGRAMME_UNKNOWN',
      { programme: 'STARKE_HEIMAT' },
    ],
    [
      'that came in already',
      { grant: given(applied).state },
      {},
      'ALREADY_EXISTS',
      { what: `Antrag ${caseNumber}` },
    ],
    [
      'received on a day that has not come',
      {},
      { receivedOn: '2023-07-01' },
      'DAY_IN_FUTURE',
      { day: '2023-07-01', today: '2023-06-30', amount: 90_000_000n },
    ],
    [
      'for a key that had ended',
      { recipients: [{ ...fulda, validTo: '2023-02-14' }] },
      {},
      'RECIPIENT_ENDED',
      { recipient: '06631009', validTo: '2023-02-14' },
    ],
    ['for a project that costs nothing', {}, { projectCost: 0n }, 'AMOUNT_NOT_POSITIVE', { amount: 0n }],
    ['for nothing', {}, { requested: 0n }, 'AMOUNT_NOT_POSITIVE', { amount: 0n }],
    [
      'for more than the ledger can hold',
      {},
      { requested: centsMax + 1n },
      'AMOUNT_OUT_OF_RANGE',
      { amount: centsMax + 1n, largest: centsMax },
    ],
    [
      'after the last case number of the year',
      { register: { assigned: 999_999 } },
      {},
      'CASE_NUMBERS_EXHAUSTED',
      { programme: 'STARKE_HEIMAT', fiscalYear: 2023, casesPerYearMax: 999_999 },
    ],
  ])('%s is refused', (_, change, command, code, figures) =>
    expectRefused(
      applyForGrant({ ...known, ...change }, { ...application, ...command }, days),
      code,
      figures,
    ),
  );

  it('may be for the whole cost where the programme has no rule, and names earlier requests for the same', () => {
    if (!known.programme) throw new Error('There is no programme.');
    const { shareMaxPercent: _, ...withoutRule } = known.programme;
    const sameFunding = [{ reference: 'award:B-1', standing: 'FUNDED', amount: 0n }] as const;
    expect(
      applyForGrant(
        { ...known, programme: withoutRule, sameFunding },
        { ...application, requested: 100_000_000n },
        days,
      ),
    ).toMatchObject({
      grant: [{ data: { requested: 100_000_000n, possibleDoubleFunding: ['award:B-1'] } }],
    });
  });
});
