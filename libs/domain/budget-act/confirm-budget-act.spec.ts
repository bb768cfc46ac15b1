import { describe, expect, it } from '@jest/globals';
import { blockFunds } from '../budget-line/block-funds.ts';
import {
  afterAll,
  available,
  evolveBudgetLine,
  type BudgetLine,
  type BudgetLineEvent,
} from '../budget-line/budget-line.ts';
import { commitFunds } from '../budget-line/commit-funds.ts';
import { correctAppropriation, reverseAppropriation } from '../budget-line/correct-appropriation.ts';
import { enactSupplement } from '../budget-line/enact-supplement.ts';
import { releaseBlock } from '../budget-line/release-block.ts';
import type { Decision } from '../decision.ts';
import { evolveProgramme, type Programme } from '../programme/programme.ts';
import { days, expectRefused, firstDay, specification } from '../testing/given.ts';
import { evolveBudgetAct, type BudgetAct, type BudgetActEvent } from './budget-act.ts';
import { confirmBudgetAct, dayOfBudgetAct, rejectBudgetAct } from './confirm-budget-act.ts';
import { budgetActProposed, needsSecondPerson } from './propose-budget-act.ts';
import { proposeRuleLifting } from './propose-rule-lifting.ts';

const { given } = specification<BudgetAct, BudgetActEvent>(evolveBudgetAct);
const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan 2023' };
const reason = 'Haushaltssperre';
const budgetActId = 'HA-1';
const today = days.today;
const enacted: BudgetLineEvent = {
  type: 'AppropriationEnacted',
  data: { ...key, name: 'EfA', synthetic: false, amount: 1_000n, exactness: 'EXACT', source },
};
const line = afterAll(undefined, [enacted], firstDay);
const programme = [
  { type: 'ProgrammeRegistered', data: { programme: 'EFA', name: 'EfA', synthetic: false } } as const,
  { type: 'SecondPersonRuleSet', data: { programme: 'EFA', required: true, reason } } as const,
].reduce<Programme | undefined>((known, event) => evolveProgramme(known, event, firstDay), undefined);

const correction = {
  ...key,
  name: 'EfA-Betrieb',
  amount: 900n,
  exactness: 'EXACT',
  source,
  reason: 'Schreibfehler',
} as const;
const eventsOf = (decision: Decision<BudgetLineEvent>): readonly BudgetLineEvent[] =>
  decision.outcome === 'accepted' ? decision.events : [];
function proposalOf(decision: Decision<BudgetLineEvent>, effectiveDay?: string): BudgetActEvent {
  const proposed = budgetActProposed(eventsOf(decision), {
    budgetActId,
    ...(effectiveDay !== undefined && { effectiveDay }),
    proposedBy: 'kai',
    synthetic: false,
  });
  if (!proposed) throw new Error('Nothing was proposed.');
  return proposed;
}
const supplement = { ...key, supplementId: 'NT-1', amount: -400n, exactness: 'EXACT', source } as const;
const proposal = proposalOf(enactSupplement(line, supplement, days));
const confirm = (act: BudgetAct | undefined, known: BudgetLine | undefined = line, confirmedBy = 'karin') =>
  confirmBudgetAct({ act, line: known, programme }, { budgetActId, confirmedBy }, today);
const reference = { budgetActId, ...key, act: 'SUPPLEMENT' } as const;

describe('a proposed act on the budget', () => {
  it('says what would be enacted, with the figures that it would have', () => {
    expect(proposal).toEqual({
      type: 'BudgetActProposed',
      data: { ...supplement, act: 'SUPPLEMENT', budgetActId, proposedBy: 'kai', synthetic: false },
    });
    const blocked = afterAll(
      line,
      eventsOf(blockFunds(line, { ...key, blockId: 'S-1', amount: 300n, reason }, days)),
      firstDay,
    );
    expect(proposalOf(releaseBlock(blocked, { ...key, blockId: 'S-1', reason }, days))).toMatchObject({
      data: { act: 'BLOCK_RELEASE', blockId: 'S-1', amount: 300n },
    });
    expect(proposalOf({ outcome: 'accepted', events: [enacted] })).toMatchObject({
      data: { act: 'APPROPRIATION', name: 'EfA', amount: 1_000n },
    });
  });

  it('may put an appropriation right, or take it back', () => {
    const corrected = proposalOf(correctAppropriation(line, correction, days));
    expect(corrected).toMatchObject({
      data: { act: 'APPROPRIATION_CORRECTION', name: 'EfA-Betrieb', amount: 900n, reason: 'Schreibfehler' },
    });
    expect(confirm(given(corrected).state)).toMatchObject({
      line: [
        { type: 'AppropriationEnacted', data: { name: 'EfA-Betrieb', amount: 900n } },
        { type: 'AppropriationReversed', data: { amount: 1_000n, reason: 'Schreibfehler' } },
      ],
    });
    const reversed = proposalOf(reverseAppropriation(line, { ...key, reason: 'Falsches Jahr' }));
    expect(reversed).toMatchObject({ data: { act: 'APPROPRIATION_REVERSAL', amount: 1_000n } });
    expect(confirm(given(reversed).state)).toMatchObject({
      line: [{ type: 'AppropriationReversed', data: { amount: 1_000n, reason: 'Falsches Jahr' } }],
    });
  });

  it('is only what a programme asks a second person for', () => {
    const committed = eventsOf(commitFunds(line, { ...key, commitmentId: 'F-1', amount: 1n }, days));
    expect(
      budgetActProposed(committed, { budgetActId, proposedBy: 'kai', synthetic: false }),
    ).toBeUndefined();
    expect(needsSecondPerson(programme)).toBe(true);
    expect(needsSecondPerson(undefined)).toBe(false);
  });

  it('is carried out with its confirmation by another person', () => {
    const { state } = given(proposal);
    expect(confirm(state)).toEqual({
      outcome: 'accepted',
      line: [{ type: 'SupplementEnacted', data: supplement }],
      partner: [],
      programme: [],
      act: [{ type: 'BudgetActConfirmed', data: { ...reference, confirmedBy: 'karin' } }],
    });
  });

  it('is not confirmed by who proposed it, and the attempt is on record', () => {
    const { state } = given(proposal);
    expectRefused(
      confirm(state, line, 'kai'),
      'FOUR_EYES',
      { budgetActId, action: 'CONFIRM', earlierPart: 'PROPOSED' },
      [
        {
          type: 'BudgetActFourEyesViolationRefused',
          data: { ...reference, action: 'CONFIRM', earlierPart: 'PROPOSED', attemptedBy: 'kai' },
        },
      ],
    );
  });

  it('is decided anew on the line as it stands when it is confirmed', () => {
    const { state } = given(proposal);
    const committed = eventsOf(commitFunds(line, { ...key, commitmentId: 'F-1', amount: 601n }, days));
    expectRefused(confirm(state, afterAll(line, committed, days.on)), 'NOT_ENOUGH_FUNDS', {
      requested: 400n,
      available: 399n,
    });
    const same = afterAll(line, [{ type: 'SupplementEnacted', data: supplement }], days.on);
    expectRefused(confirm(state, same), 'ALREADY_EXISTS', { what: 'Nachtrag NT-1' });
  });

  it('takes effect on the day that was asked for; else on the day of its confirmation, an appropriation not before its year', () => {
    const dayOf = (event: BudgetActEvent, on: string): string | undefined => {
      const { state } = given(event);
      return state && dayOfBudgetAct(state, line, on);
    };
    const named = proposalOf(enactSupplement(line, supplement, days), '2023-03-01');
    expect(dayOf(named, '2023-07-10')).toBe('2023-03-01');
    expect(dayOf(proposal, '2023-07-10')).toBe('2023-07-10');
    const next = { ...enacted, data: { ...enacted.data, fiscalYear: 2024 } } as BudgetLineEvent;
    const appropriation = proposalOf({ outcome: 'accepted', events: [next] });
    expect(dayOf(appropriation, '2023-07-10')).toBe('2024-01-01');
    expect(dayOf(appropriation, '2024-02-01')).toBe('2024-02-01');
    expect(dayOf(proposalOf(correctAppropriation(line, correction, days)), '2023-07-10')).toBe(firstDay);
  });

  it('is confirmed or rejected once; who proposed it may take it back', () => {
    const rejected: BudgetActEvent = {
      type: 'BudgetActRejected',
      data: { ...reference, reason: 'Irrtum', rejectedBy: 'kai' },
    };
    given(proposal)
      .when((act) => rejectBudgetAct(act, { budgetActId, reason: 'Irrtum', rejectedBy: 'kai' }))
      .then(rejected);
    expectRefused(confirm(given(proposal, rejected).state), 'BUDGET_ACT_STATE', { state: 'REJECTED' });
    const confirmed: BudgetActEvent = {
      type: 'BudgetActConfirmed',
      data: { ...reference, confirmedBy: 'karin' },
    };
    given(proposal, confirmed)
      .when((act) => rejectBudgetAct(act, { budgetActId, reason: 'Irrtum', rejectedBy: 'kai' }))
      .thenRefused('BUDGET_ACT_STATE', { state: 'CONFIRMED' });
    expectRefused(confirm(undefined), 'BUDGET_ACT_UNKNOWN', { budgetActId });
  });
});

describe('the rule that asks for a second person', () => {
  const lifting = { budgetActId, programme: 'EFA', reason: 'Urlaub', proposedBy: 'anna' };

  it('is lifted by a second person alone', () => {
    const proposed = proposeRuleLifting(programme, lifting);
    const [event] = proposed.outcome === 'accepted' ? proposed.events : [];
    if (!event) throw new Error('Nothing was proposed.');
    const { state } = given(event);
    expectRefused(confirm(state, undefined, 'anna'), 'FOUR_EYES', { budgetActId }, [
      {
        type: 'BudgetActFourEyesViolationRefused',
        data: {
          budgetActId,
          programme: 'EFA',
          act: 'RULE_LIFTING',
          action: 'CONFIRM',
          earlierPart: 'PROPOSED',
          attemptedBy: 'anna',
        },
      },
    ]);
    const confirmation = confirm(state, undefined, 'berta');
    expect(confirmation).toMatchObject({
      outcome: 'accepted',
      line: [],
      programme: [
        { type: 'SecondPersonRuleSet', data: { programme: 'EFA', required: false, reason: 'Urlaub' } },
      ],
      act: [{ type: 'BudgetActConfirmed', data: { act: 'RULE_LIFTING', confirmedBy: 'berta' } }],
    });
    const events = confirmation.outcome === 'accepted' ? confirmation.programme : [];
    expect(
      needsSecondPerson(events.reduce((known, event) => evolveProgramme(known, event, firstDay), programme)),
    ).toBe(false);
  });
});

it('a proposal changes nothing on its line', () => {
  const confirmation = confirm(given(proposal).state);
  const after = (confirmation.outcome === 'accepted' ? confirmation.line : []).reduce(
    (state: BudgetLine | undefined, event) => evolveBudgetLine(state, event, days.on),
    line,
  );
  expect(line && available(line)).toBe(1_000n);
  expect(after && available(after)).toBe(600n);
});
