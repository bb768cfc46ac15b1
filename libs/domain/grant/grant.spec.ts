import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  afterAll,
  evolveBudgetLine,
  type BudgetLine,
  type BudgetLineEvent,
} from '../budget-line/budget-line.ts';
import { basisOfDrawdown } from '../payment/payment-basis.ts';
import { recordedRefusal } from '../recorded-refusal.ts';
import { days, firstDay, expectRefused, onDay, specification, inYears } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import type { Succession } from '../recipient/succession.ts';
import { amendAward } from './amend-award.ts';
import { applyForGrant, type ApplyForGrant, type KnownToApply } from './apply-for-grant.ts';
import { awardGrant } from './award-grant.ts';
import { certifyGrantArithmetic, certifyGrantFactual } from './certify-application.ts';
import { completeGrant } from './complete-grant.ts';
import { drawDownFunds } from './draw-down-funds.ts';
import { drawnDown, evolveGrant, type Grant, type GrantEvent } from './grant.ts';
import { rejectApplication } from './reject-application.ts';
import { revokeAward } from './revoke-award.ts';

const key = { programme: 'STARKE_HEIMAT', line: 'PHASE_2', fiscalYear: 2023 };
const caseNumber = 'STARKE_HEIMAT-2023-000001';
const reference = { grantId: 'g-1', caseNumber };
const period = { from: '2023-01-01', to: '2024-12-31' };
const line = evolveBudgetLine(
  undefined,
  {
    type: 'AppropriationEnacted',
    data: {
      ...key,
      name: 'Phase 2',
      synthetic: false,
      amount: 1_600_000_000n,
      exactness: 'UP_TO',
      source: { title: 'HMinD' },
    },
  },
  firstDay,
);
const known: KnownToApply = {
  grant: undefined,
  programme: {
    code: 'STARKE_HEIMAT',
    name: 'Starke Heimat',
    synthetic: false,
    announcedTotals: new Map(),
    frames: new Map(),
    shareMaxPercent: 90,
  },
  line,
  recipients: [registeredRecipient({ recipient: '06631009', name: 'Fulda', population: 68_000 })],
  register: undefined,
  sameFunding: [],
};
const succession: Succession = known.recipients;
const application: ApplyForGrant = {
  grantId: 'g-1',
  ...key,
  recipients: ['06631009'],
  purpose: 'Smarte Region',
  projectCost: 100_000_000n,
  requested: 90_000_000n,
  receivedOn: '2023-02-15',
  appliedBy: 'carla',
};
const { grantId: _id, ...appliedData } = application;
const applied: GrantEvent = {
  type: 'GrantApplied',
  data: { ...reference, ...appliedData, synthetic: false },
};
const factual: GrantEvent = {
  type: 'GrantCertifiedFactual',
  data: { ...reference, certifiedBy: 'bert' },
};
const arithmetic: GrantEvent = {
  type: 'GrantCertifiedArithmetic',
  data: { ...reference, certifiedBy: 'beate' },
};
const certified = [applied, factual, arithmetic] as const;
const awarded: GrantEvent = {
  type: 'GrantAwarded',
  data: {
    ...reference,
    amount: 90_000_000n,
    period,
    sharePercent: '90.00',
    commitmentId: caseNumber,
    awardedBy: 'dora',
  },
};
const committed: BudgetLineEvent = {
  type: 'FundsCommitted',
  data: { ...key, commitmentId: caseNumber, recipient: '06631009', amount: 90_000_000n },
};
const bound = evolveBudgetLine(line, committed, firstDay);
const { given } = specification(evolveGrant);
const later = { on: '2025-06-30', today: '2025-06-30' };
const drawn = (amount: bigint, drawdownId = 'MA-1'): GrantEvent => ({
  type: 'FundsDrawnDown',
  data: { ...reference, drawdownId, amount, requestedOn: '2023-06-30', requestedBy: 'carla' },
});

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
      {
        fiscalYear: 2023,
      },
    );
    expectRefused(
      applyForGrant({ ...known, recipients: [undefined] }, application, days),
      'RECIPIENT_UNKNOWN',
      {},
    );
    expectRefused(
      applyForGrant(known, { ...application, recipients: ['06631009', '06631009'] }, days),
      'RECIPIENTS_INVALID',
      {},
    );
    expectRefused(applyForGrant(known, { ...application, recipients: [] }, days), 'RECIPIENTS_INVALID', {});
  });
});

describe('the certification of an application', () => {
  it('is made once for facts and once for sums, by anyone but who applied, and then awaits the award', () => {
    given(applied)
      .when((grant) => certifyGrantFactual(grant, { caseNumber, certifiedBy: 'bert' }, days))
      .then(factual);
    given(applied, factual)
      .when((grant) => certifyGrantArithmetic(grant, { caseNumber, certifiedBy: 'beate' }, days))
      .then(arithmetic);
    given(applied, factual)
      .when((grant) => certifyGrantFactual(grant, { caseNumber, certifiedBy: 'beate' }, days))
      .thenRefused('ALREADY_EXISTS', {});
    given(...certified)
      .when((grant) => certifyGrantArithmetic(grant, { caseNumber, certifiedBy: 'bert' }, days))
      .thenRefused('GRANT_STATE', { state: 'CERTIFIED' });
    expect([given(applied, factual), given(...certified)].map(({ state }) => state?.state)).toEqual([
      'APPLIED',
      'CERTIFIED',
    ]);
  });

  it('by who applied is refused, and the attempt is on record', () =>
    given(applied)
      .when((grant) => certifyGrantFactual(grant, { caseNumber, certifiedBy: 'carla' }, days))
      .thenRefused(
        'FOUR_EYES',
        { caseNumber, action: 'CERTIFY_FACTUAL', earlierPart: 'APPLIED' },
        {
          type: 'GrantFourEyesViolationRefused',
          data: {
            ...reference,
            action: 'CERTIFY_FACTUAL',
            attemptedBy: 'carla',
            earlierPart: 'APPLIED',
          },
        },
      ));

  it('never takes effect before the application', () =>
    given(onDay('2023-02-15', applied))
      .when((grant) =>
        certifyGrantFactual(grant, { caseNumber, certifiedBy: 'bert' }, { ...days, on: '2023-02-14' }),
      )
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2023-02-14', earliest: '2023-02-15', cause: 'CASE' }));
});

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
    given(...certified)
      .when((grant) => rejectApplication(grant, { caseNumber, reason: 'nein', rejectedBy: 'bert' }, days))
      .thenRefused(
        'FOUR_EYES',
        { action: 'REJECT', earlierPart: 'CERTIFIED' },
        {
          type: 'GrantFourEyesViolationRefused',
          data: { ...reference, action: 'REJECT', attemptedBy: 'bert', earlierPart: 'CERTIFIED' },
        },
      );
    given(applied)
      .when((grant) => rejectApplication(grant, { caseNumber, reason: 'nein', rejectedBy: 'dora' }, days))
      .then({ type: 'GrantRejected', data: { ...reference, reason: 'nein', rejectedBy: 'dora' } });
  });

  it('is refused beyond what was requested, beyond what is available, twice, and for a period that ends before it begins', () => {
    const { state: grant } = given(...certified);
    expectRefused(
      awardGrant({ grant, lines: inYears(line), succession }, { ...command, amount: 90_000_001n }, days),
      'REQUESTED_AMOUNT_EXCEEDED',
      {},
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
      {},
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

  it('is neither made before its application was certified nor amended before it was made', () => {
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
    expectRefused(
      amendAward(
        {
          payments: undefined,
          grant: given(...certified, onDay('2023-03-01', awarded)).state,
          lines: inYears(bound),
          succession,
        },
        { caseNumber, amount: 1n, reason: 'x', amendedBy: 'dora' },
        { ...days, on: '2023-02-28' },
      ),
      'DAY_BEFORE_CAUSE',
      { earliest: '2023-03-01', cause: 'CASE' },
    );
  });

  it('is lowered and raised again with its commitments, never below what was drawn down', () => {
    const amend = (grant: Grant | undefined, on: BudgetLine | undefined, amount: bigint) =>
      amendAward(
        { payments: undefined, grant, lines: inYears(on), succession },
        { caseNumber, amount, reason: 'Kosten gesunken', amendedBy: 'dora' },
        days,
      );
    const lowered = amend(given(...certified, awarded).state, bound, 60_000_000n);
    expect(lowered).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 30_000_000n } }],
      grant: [{ type: 'AwardAmended', data: { amount: 60_000_000n, before: 90_000_000n } }],
    });
    if (lowered.outcome === 'rejected') throw new Error(lowered.rejection.code);
    const grant = given(...certified, awarded, ...lowered.grant).state;
    const after = afterAll(bound, lowered.line, days.on);
    expect(amend(grant, after, 70_000_000n)).toMatchObject({
      line: [{ type: 'FundsCommitted', data: { commitmentId: `${caseNumber}.2`, amount: 10_000_000n } }],
    });
    expectRefused(
      amend(given(...certified, awarded, drawn(50_000_000n)).state, bound, 49_999_999n),
      'AWARD_DRAWN_DOWN',
      { drawnDown: 50_000_000n },
    );
  });
});

describe('a drawdown', () => {
  const command = {
    caseNumber,
    drawdownId: 'MA-1',
    amount: 50_000_000n,
    requestedOn: '2023-06-30',
    requestedBy: 'carla',
  };

  it('is for what is left of the award, once, within the period, and only of an award', () => {
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, command, days))
      .then(drawn(50_000_000n));
    given(...certified, awarded, drawn(50_000_000n))
      .when((grant) => drawDownFunds(grant, { ...command, drawdownId: 'MA-2', amount: 40_000_001n }, days))
      .thenRefused('AWARD_EXCEEDED', { left: 40_000_000n, awarded: 90_000_000n });
    given(...certified, awarded, drawn(1n))
      .when((grant) => drawDownFunds(grant, command, days))
      .thenRefused('ALREADY_EXISTS', {});
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, requestedOn: '2025-01-01' }, later))
      .thenRefused('OUTSIDE_AWARD_PERIOD', { period: '2023-01-01/2024-12-31' });
    given(applied)
      .when((grant) => drawDownFunds(grant, command, days))
      .thenRefused('GRANT_STATE', { state: 'APPLIED' });
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06412000' }, days))
      .thenRefused('GRANT_UNKNOWN', { caseNumber });
  });

  it('follows its award, and is requested today at the latest', () => {
    given(...certified, onDay('2023-06-15', awarded))
      .when((grant) => drawDownFunds(grant, { ...command, requestedOn: '2023-06-14' }, days))
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2023-06-14', earliest: '2023-06-15', cause: 'AWARD' });
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, requestedOn: '2023-07-01' }, days))
      .thenRefused('DAY_IN_FUTURE', { day: '2023-07-01', today: '2023-06-30' });
  });

  it('of a joint grant is for the lead alone; a partner is told who that is, others that there is none', () => {
    const joint: GrantEvent = { ...applied, data: { ...applied.data, recipients: ['06631009', '06631018'] } };
    const history = [joint, factual, arithmetic, awarded];
    given(...history)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06631009' }, days))
      .then(drawn(50_000_000n));
    given(...history)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06631018' }, days))
      .thenRefused('LEAD_ONLY', { caseNumber, recipient: '06631018', lead: '06631009' });
    given(...history)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06412000' }, days))
      .thenRefused('GRANT_UNKNOWN', { caseNumber });
  });

  it('never brings the sum above the award, whatever is drawn down and amended', () => {
    const step = fc.tuple(fc.constantFrom('draw', 'amend'), fc.bigInt({ min: 1n, max: 60_000_000n }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let { state } = given(...certified, awarded);
        let on = bound;
        for (const [index, [what, amount]] of steps.entries()) {
          const decision =
            what === 'draw'
              ? drawDownFunds(state, { ...command, drawdownId: `MA-${index}`, amount }, days)
              : amendAward(
                  { payments: undefined, grant: state, lines: inYears(on), succession },
                  { caseNumber, amount, reason: 'x', amendedBy: 'dora' },
                  days,
                );
          if (decision.outcome === 'rejected') continue;
          const events = 'grant' in decision ? decision.grant : decision.events;
          if ('line' in decision) on = afterAll(on, decision.line, days.on);
          for (const event of events) state = evolveGrant(state, event, days.on);
          expect(state && drawnDown(state) + state.left).toBe(state?.awarded);
          expect(on?.committed).toBe(state?.awarded);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the revocation of an award', () => {
  const command = { caseNumber, reason: 'Auflage nicht erfüllt', revokedBy: 'dora' };
  const revoke = (grant: Grant | undefined, change: Partial<typeof command> = {}) =>
    revokeAward(
      { grant, payments: undefined, bound: [{ line: bound, commitmentIds: [caseNumber] }] },
      { ...command, ...change },
      days,
    );

  it('frees what is open, also after the project has ended, and lets drawdowns that are not paid lapse', () => {
    const completed: GrantEvent = {
      type: 'GrantCompleted',
      data: { ...reference, released: 0n, completedOn: '2023-06-30', completedBy: 'bert' },
    };
    for (const history of [
      [...certified, awarded],
      [...certified, awarded, drawn(50_000_000n), completed],
    ]) {
      const decision = revoke(given(...history).state);
      expect(decision).toMatchObject({
        lines: [[{ type: 'CommitmentReleased', data: { amount: 90_000_000n } }]],
        grant: [{ type: 'GrantRevoked', data: { released: 90_000_000n, repayable: 0n } }],
      });
      if (decision.outcome === 'rejected') continue;
      const { state } = given(...history, ...decision.grant);
      expect(basisOfDrawdown(state, caseNumber, 'MA-1')).toMatchObject({
        rejection: { code: 'GRANT_STATE', figures: { state: 'REVOKED' } },
      });
    }
  });

  it('is neither made by who applied nor of what was not awarded', () => {
    expectRefused(revoke(given(...certified).state), 'GRANT_STATE', { state: 'CERTIFIED' });
    expectRefused(
      revoke(given(...certified, awarded).state, { revokedBy: 'carla' }),
      'FOUR_EYES',
      { action: 'REVOKE', earlierPart: 'APPLIED' },
      [
        {
          type: 'GrantFourEyesViolationRefused',
          data: { ...reference, action: 'REVOKE', attemptedBy: 'carla', earlierPart: 'APPLIED' },
        },
      ],
    );
  });
});

describe('the end of a grant', () => {
  it('releases what was not drawn down, and closes the grant', () => {
    const decision = completeGrant(
      {
        grant: given(...certified, awarded, drawn(50_000_000n)).state,
        payments: undefined,
        lines: inYears(bound),
      },
      { caseNumber, completedOn: '2024-12-31', completedBy: 'bert' },
      later,
    );
    expect(decision).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 40_000_000n } }],
      grant: [{ type: 'GrantCompleted', data: { released: 40_000_000n } }],
    });
    const unused = completeGrant(
      { grant: given(...certified, awarded).state, payments: undefined, lines: inYears(bound) },
      { caseNumber, completedOn: '2024-12-31', completedBy: 'bert' },
      later,
    );
    expect(unused).toMatchObject({ line: [{ type: 'CommitmentReleased', data: { amount: 90_000_000n } }] });
  });

  it('is neither before its award or its last drawdown nor in the future', () => {
    const on = (completedOn: string) =>
      completeGrant(
        {
          grant: given(...certified, onDay('2023-03-01', awarded), drawn(1n)).state,
          payments: undefined,
          lines: inYears(bound),
        },
        { caseNumber, completedOn, completedBy: 'bert' },
        days,
      );
    expectRefused(on('2023-02-28'), 'DAY_BEFORE_CAUSE', { earliest: '2023-03-01', cause: 'AWARD' });
    expectRefused(on('2023-06-29'), 'DAY_BEFORE_CAUSE', { earliest: '2023-06-30', cause: 'DRAWDOWN' });
    expectRefused(on('2023-07-01'), 'DAY_IN_FUTURE', { day: '2023-07-01', today: '2023-06-30' });
  });
});
