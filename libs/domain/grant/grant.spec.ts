import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  afterAll,
  evolveBudgetLine,
  type BudgetLine,
  type BudgetLineEvent,
} from '../budget-line/budget-line.ts';
import { days, firstDay, expectRefused, specification } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import type { Succession } from '../recipient/succession.ts';
import { amendAward } from './amend-award.ts';
import { applyForGrant, type ApplyForGrant, type KnownToApply } from './apply-for-grant.ts';
import { awardGrant } from './award-grant.ts';
import { completeGrant } from './complete-grant.ts';
import { drawDownFunds } from './draw-down-funds.ts';
import { drawnDown, evolveGrant, type Grant, type GrantEvent } from './grant.ts';
import { rejectApplication } from './reject-application.ts';
import { returnFunds } from './return-funds.ts';

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

describe('an award', () => {
  const command = { caseNumber, period, awardedBy: 'dora' };

  it('commits its funds before the notice, and says which share of the cost it is', () => {
    const { state: grant } = given(applied);
    expect(awardGrant({ grant, line, succession }, command, days)).toEqual({
      outcome: 'accepted',
      line: [committed],
      grant: [awarded],
    });
  });

  it('of less than was requested says why', () => {
    const { state: grant } = given(applied);
    const part = { ...command, amount: 89_999_999n };
    expectRefused(awardGrant({ grant, line, succession }, part, days), 'REASON_MISSING', {
      amount: 89_999_999n,
      asked: 90_000_000n,
    });
    expect(
      awardGrant({ grant, line, succession }, { ...part, reason: 'Nur förderfähige Kosten' }, days),
    ).toMatchObject({
      outcome: 'accepted',
      grant: [{ type: 'GrantAwarded', data: { amount: 89_999_999n, reason: 'Nur förderfähige Kosten' } }],
    });
  });

  it('to several recipients is one commitment that names none of them', () => {
    const joint: GrantEvent = { ...applied, data: { ...applied.data, recipients: ['06631009', '06631018'] } };
    const { state: grant } = given(joint);
    const decision = awardGrant({ grant, line, succession }, command, days);
    expect(decision.outcome === 'accepted' && decision.line[0]?.data).not.toHaveProperty('recipient');
  });

  it('is not made by who applied; the attempt is on record', () => {
    const { state: grant } = given(applied);
    expectRefused(
      awardGrant({ grant, line, succession }, { ...command, awardedBy: 'carla' }, days),
      'FOUR_EYES',
      {},
      [
        {
          type: 'GrantFourEyesViolationRefused',
          data: { ...reference, action: 'AWARD', attemptedBy: 'carla' },
        },
      ],
    );
    given(applied)
      .when((grant) => rejectApplication(grant, { caseNumber, reason: 'nein', rejectedBy: 'dora' }))
      .then({ type: 'GrantRejected', data: { ...reference, reason: 'nein', rejectedBy: 'dora' } });
  });

  it('is refused beyond what was requested, beyond what is available, twice, and for a period that ends before it begins', () => {
    const { state: grant } = given(applied);
    expectRefused(
      awardGrant({ grant, line, succession }, { ...command, amount: 90_000_001n }, days),
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
    expectRefused(awardGrant({ grant, line: nearlyUsed, succession }, command, days), 'NOT_ENOUGH_FUNDS', {
      available: 89_999_999n,
    });
    expectRefused(
      awardGrant(
        { grant, line, succession },
        { ...command, period: { from: period.to, to: period.from } },
        days,
      ),
      'PERIOD_INVALID',
      {},
    );
    expectRefused(
      awardGrant({ grant: given(applied, awarded).state, line: bound, succession }, command, days),
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
    const grant = given(applied).state;
    const on = (day: string) =>
      awardGrant({ grant, line, succession: passedOn }, command, { ...days, on: day });
    expect(on('2023-05-31')).toMatchObject({ line: [{ data: { recipient: '06631009' } }] });
    const decision = on('2023-06-01');
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    expect(decision).toMatchObject({
      line: [{ type: 'FundsCommitted', data: { recipient: '06631099', amount: 90_000_000n } }],
      grant: [{ type: 'GrantAwarded', data: { recipients: ['06631099'] } }],
    });
    expect(given(applied, ...decision.grant).state?.recipients).toEqual(['06631099']);
    const [, nobody] = passedOn;
    expectRefused(awardGrant({ grant, line, succession: [nobody] }, command, days), 'RECIPIENT_UNKNOWN', {
      recipient: '06631009',
    });
  });

  it('is lowered and raised again with its commitments, never below what was drawn down', () => {
    const amend = (grant: Grant | undefined, on: BudgetLine | undefined, amount: bigint) =>
      amendAward(
        { grant, line: on, succession },
        { caseNumber, amount, reason: 'Kosten gesunken', amendedBy: 'dora' },
        days,
      );
    const lowered = amend(given(applied, awarded).state, bound, 60_000_000n);
    expect(lowered).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 30_000_000n } }],
      grant: [{ type: 'AwardAmended', data: { amount: 60_000_000n, before: 90_000_000n } }],
    });
    if (lowered.outcome === 'rejected') throw new Error(lowered.rejection.code);
    const grant = given(applied, awarded, ...lowered.grant).state;
    const after = afterAll(bound, lowered.line, days.on);
    expect(amend(grant, after, 70_000_000n)).toMatchObject({
      line: [{ type: 'FundsCommitted', data: { commitmentId: `${caseNumber}.2`, amount: 10_000_000n } }],
    });
    expectRefused(
      amend(given(applied, awarded, drawn(50_000_000n)).state, bound, 49_999_999n),
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
    given(applied, awarded)
      .when((grant) => drawDownFunds(grant, command))
      .then(drawn(50_000_000n));
    given(applied, awarded, drawn(50_000_000n))
      .when((grant) => drawDownFunds(grant, { ...command, drawdownId: 'MA-2', amount: 40_000_001n }))
      .thenRefused('AWARD_EXCEEDED', { left: 40_000_000n, awarded: 90_000_000n });
    given(applied, awarded, drawn(1n))
      .when((grant) => drawDownFunds(grant, command))
      .thenRefused('ALREADY_EXISTS', {});
    given(applied, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, requestedOn: '2025-01-01' }))
      .thenRefused('OUTSIDE_AWARD_PERIOD', { period: '2023-01-01/2024-12-31' });
    given(applied)
      .when((grant) => drawDownFunds(grant, command))
      .thenRefused('GRANT_STATE', { state: 'APPLIED' });
    given(applied, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06412000' }))
      .thenRefused('GRANT_UNKNOWN', { caseNumber });
  });

  it('never brings the sum above the award, whatever is drawn down, amended and returned', () => {
    const step = fc.tuple(
      fc.constantFrom('draw', 'amend', 'return'),
      fc.bigInt({ min: 1n, max: 60_000_000n }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let { state } = given(applied, awarded);
        let on = bound;
        for (const [index, [what, amount]] of steps.entries()) {
          const decision =
            what === 'draw'
              ? drawDownFunds(state, { ...command, drawdownId: `MA-${index}`, amount })
              : what === 'amend'
                ? amendAward(
                    { grant: state, line: on, succession },
                    { caseNumber, amount, reason: 'x', amendedBy: 'dora' },
                    days,
                  )
                : returnFunds(state, {
                    caseNumber,
                    returnId: `R-${index}`,
                    amount,
                    returnedOn: '2024-01-01',
                    reason: 'x',
                  });
          if (decision.outcome === 'rejected') continue;
          const events = 'grant' in decision ? decision.grant : decision.events;
          if ('line' in decision) on = afterAll(on, decision.line, days.on);
          state = events.reduce<Grant | undefined>(evolveGrant, state);
          expect(state && drawnDown(state) <= state.awarded && state.returned <= drawnDown(state)).toBe(true);
          expect(on?.committed).toBe(state?.awarded);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the end of a grant', () => {
  it('releases what was not drawn down, and closes the grant', () => {
    const decision = completeGrant(
      { grant: given(applied, awarded, drawn(50_000_000n)).state, line: bound },
      { caseNumber, completedOn: '2024-12-31', completedBy: 'bert' },
      days,
    );
    expect(decision).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 40_000_000n } }],
      grant: [{ type: 'GrantCompleted', data: { released: 40_000_000n } }],
    });
    const unused = completeGrant(
      { grant: given(applied, awarded).state, line: bound },
      { caseNumber, completedOn: '2024-12-31', completedBy: 'bert' },
      days,
    );
    expect(unused).toMatchObject({ line: [{ type: 'CommitmentReleased', data: { amount: 90_000_000n } }] });
  });

  it('lets the recipient give back no more than it drew down', () => {
    given(applied, awarded, drawn(50_000_000n))
      .when((grant) =>
        returnFunds(grant, {
          caseNumber,
          returnId: 'R-1',
          amount: 50_000_001n,
          returnedOn: '2025-01-01',
          reason: 'x',
        }),
      )
      .thenRefused('RETURN_EXCEEDED', { held: 50_000_000n });
  });
});
