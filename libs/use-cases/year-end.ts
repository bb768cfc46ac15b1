import {
  carriedTogetherMax,
  caseNumberIn,
  openCommitmentsOf,
  outstandingOn,
  totalOf,
  awardOfCommitment,
  refusedByOrders,
  refusedFuture,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type CarryOverBooking,
  type CarryOverCommitments,
  type CarryOverFunds,
  type CarryOverRefused,
  type CasePayments,
  type CloseYear,
  type CommitmentAddress,
  type Corrects,
  type Dated,
  type PaymentEvent,
  type Rejected,
  type ReleaseAtYearEnd,
  type ReopenYear,
  type ReverseCarryOver,
  type SetCarryOverRule,
} from '#domain';
import * as rules from '#domain';
import type { PlanLookups, StateOf, Stream, UseCase } from '#command-handling';
import { budgetLineStream, budgetYearStream, casePaymentsStream, publishedAwardStream } from './streams.ts';
import { ordersOfCommitment, paymentsOfCommitment } from './commitment-case.ts';
import { enactedOrProposed, proposalOf } from './enacted-or-proposed.ts';
import { ontoHome } from './onto-home.ts';
import { openMattersOf } from './open-matters.ts';
import { written } from './written.ts';

/** The streams of a carry-over, and its decision on them. */
export interface CarryOverPlan {
  readonly line: Stream<BudgetLine, BudgetLineEvent>;
  readonly next: Stream<BudgetLine, BudgetLineEvent>;
  readonly others: readonly Stream[];
  /** Undefined where a case was opened for the commitment since. */
  decide(state: StateOf, days: Dated): CarryOverBooking | Rejected<never, CarryOverRefused> | undefined;
}

/**
 * Funds of a claim, a grant or a milestone go along as they stand, as far as no order on its way needs them where they are: from then on
 * the case is paid from the line of the following year.
 */
export async function carryOverPlan(data: CarryOverFunds, lookups: PlanLookups): Promise<CarryOverPlan> {
  const line = budgetLineStream(data);
  const next = budgetLineStream({ ...data, fiscalYear: data.fiscalYear + 1 });
  const rule = budgetYearStream(data.sourceYear ?? data.fiscalYear);
  const { commitmentId } = data;
  const bound = commitmentId === undefined ? undefined : await boundFunds({ ...data, commitmentId }, lookups);
  return {
    line,
    next,
    others: [rule, ...(bound?.streams ?? [])],
    decide: (state, days) => {
      const refused = bound ? bound.refusal(state) : 'NONE';
      if (refused === undefined) return undefined;
      if (refused !== 'NONE') return refused;
      const known = {
        line: state(line),
        next: state(next),
        sourceYear: state(rule),
        awardId: bound?.awardId(state),
      };
      return rules.carryOverFunds(known, data, days);
    },
  };
}

/** The reversal of one, by the number that the line gave it: not while an order on its way needs what went along. */
export async function carryOverReversalPlan(
  data: ReverseCarryOver,
  lookups: PlanLookups,
): Promise<CarryOverPlan> {
  const line = budgetLineStream(data);
  const next = budgetLineStream({ ...data, fiscalYear: data.fiscalYear + 1 });
  const { commitmentId, amount = 0n } = (await lookups.stateOf(line))?.carryOvers.get(data.carryOverId) ?? {};
  const bound =
    commitmentId === undefined
      ? undefined
      : await boundFunds({ ...data, fiscalYear: data.fiscalYear + 1, commitmentId, amount }, lookups);
  return {
    line,
    next,
    others: bound?.streams ?? [],
    decide: (state, days) => {
      const refused = bound ? bound.refusal(state) : 'NONE';
      if (refused === undefined) return undefined;
      if (refused !== 'NONE') return refused;
      return rules.reverseCarryOver({ line: state(line), next: state(next) }, data, days);
    },
  };
}

/** Whether a commitment may leave its line, as far as no order on its way needs it, and the published award whose funds it is. */
async function boundFunds(
  of: CommitmentAddress & { readonly amount: bigint },
  lookups: PlanLookups,
): Promise<{
  readonly streams: readonly Stream[];
  refusal(state: StateOf): Rejected<never, CarryOverRefused> | 'NONE' | undefined;
  awardId(state: StateOf): string | undefined;
}> {
  const line = budgetLineStream(of);
  const caseNumber = caseNumberIn(of.commitmentId);
  if (caseNumber !== undefined) {
    const payments = casePaymentsStream(caseNumber);
    return {
      streams: [payments],
      refusal: (state) => refusedByOrders(state(line), state(payments), of) ?? 'NONE',
      awardId: () => undefined,
    };
  }
  const award = publishedAwardStream(of.commitmentId);
  const orders = await ordersOfCommitment(of, lookups);
  return {
    streams: [award, ...orders.streams],
    refusal: (state) => orders.refusal(state),
    awardId: (state) => awardOfCommitment({ line: state(line), award: state(award) }, of),
  };
}

/** Onto the line in both years, in one append; or proposed where the programme asks for a second person. */
const ontoBothYears =
  <Data extends BudgetLineKey>(
    planOf: (data: Data, lookups: PlanLookups) => Promise<CarryOverPlan>,
  ): UseCase<Data> =>
  async (request, lookups) => {
    const { data, on, today } = request;
    const plan = await planOf(data, lookups);
    const proposal = proposalOf(request);
    return {
      home: plan.line,
      others: [plan.next, ...plan.others, ...proposal.streams],
      decide: (state) => {
        const decision = plan.decide(state, { on, today });
        if (!decision || decision.outcome === 'rejected') return decision;
        return (
          proposal.plannedOf(state, decision.line) ?? {
            outcome: 'accepted',
            writes: [...written(plan.next, decision.next), ...written(plan.line, decision.line)],
          }
        );
      },
    };
  };

export const carryOverFunds = ontoBothYears<CarryOverFunds>(carryOverPlan);
export const carryOverCommitments = ontoBothYears<CarryOverCommitments>(carryOversPlan);
export const reverseCarryOver = ontoBothYears<ReverseCarryOver>(carryOverReversalPlan);

/** The streams of a carry-over of several commitments, and its decision on them. */
export async function carryOversPlan(
  data: CarryOverCommitments,
  lookups: PlanLookups,
): Promise<CarryOverPlan> {
  const line = budgetLineStream(data);
  const next = budgetLineStream({ ...data, fiscalYear: data.fiscalYear + 1 });
  const known = await lookups.stateOf(line);
  const sourceYears = [...(known?.carryOvers.values() ?? [])].map(({ sourceYear }) => sourceYear);
  const years = new Map([data.fiscalYear, ...sourceYears].map((year) => [year, budgetYearStream(year)]));
  const planned: string[] = [];
  const payments = new Map<string, Stream<CasePayments, PaymentEvent>>();
  const opened: Stream[] = [];
  const awards = new Map<string, ReturnType<typeof publishedAwardStream>>();
  let carriable = 0;
  for (const commitmentId of data.commitmentIds ?? commitmentsOpenOn(known)) {
    // No more than one act carries over need be looked at.
    if (carriable === carriedTogetherMax) break;
    const orders = await paymentsOfCommitment({ ...data, commitmentId }, lookups);
    if (orders.payments) payments.set(commitmentId, orders.payments);
    else if (orders.opened) opened.push(orders.opened);
    if (caseNumberIn(commitmentId) === undefined)
      awards.set(commitmentId, publishedAwardStream(commitmentId));
    planned.push(commitmentId);
    const needed = orders.payments && (await lookups.stateOf(orders.payments));
    const open = totalOf(known?.commitments.get(commitmentId)?.open);
    if (open > outstandingOn(needed, data.fiscalYear, [commitmentId])) carriable += 1;
  }
  return {
    line,
    next,
    others: [...years.values(), ...payments.values(), ...opened, ...awards.values()],
    decide: (state, days) => {
      const of = state(line);
      const open = new Set(commitmentsOpenOn(of));
      // A commitment, a case of one, or funds of another year that came since the plan was made.
      const isOther =
        opened.some((one) => state(one)) ||
        [...(of?.carryOvers.values() ?? [])].some(({ sourceYear }) => !years.has(sourceYear)) ||
        (data.commitmentIds === undefined && planned.some((one) => !open.has(one)));
      if (isOther) return undefined;
      const awardIds = [...awards].flatMap(([commitmentId, award]) => {
        const awardId = awardOfCommitment({ line: of, award: state(award) }, { ...data, commitmentId });
        return awardId === undefined ? [] : [[commitmentId, awardId] as const];
      });
      return rules.carryOverCommitments(
        {
          line: of,
          next: state(next),
          open: planned,
          yearOf: (year) => {
            const stream = years.get(year);
            return stream && state(stream);
          },
          payments: new Map([...payments].map(([id, stream]) => [id, state(stream)])),
          awards: new Map(awardIds),
        },
        data,
        days,
      );
    },
  };
}

/** By the orders of every case whose commitment is given up; looked for anew where another has come to them since. */
export const releaseAtYearEnd: UseCase<ReleaseAtYearEnd> = async ({ data, on, today }, lookups) => {
  const home = budgetLineStream(data);
  const planned = data.commitmentIds ?? commitmentsOpenOn(await lookups.stateOf(home));
  const payments = new Map<string, Stream<CasePayments, PaymentEvent>>();
  const opened: Stream[] = [];
  for (const commitmentId of planned) {
    const orders = await paymentsOfCommitment({ ...data, commitmentId }, lookups);
    if (orders.payments) payments.set(commitmentId, orders.payments);
    else if (orders.opened) opened.push(orders.opened);
  }
  return {
    home,
    others: [...payments.values(), ...opened],
    decide: (state) => {
      const all = data.commitmentIds ?? commitmentsOpenOn(state(home));
      // A commitment, or a case of one, that came since the plan was made.
      if (all.join() !== planned.join() || opened.some((one) => state(one))) return undefined;
      const known = {
        line: state(home),
        payments: new Map([...payments].map(([id, stream]) => [id, state(stream)])),
      };
      return ontoHome(home, rules.releaseAtYearEnd(known, data, { on, today }));
    },
  };
};

const commitmentsOpenOn = (line: BudgetLine | undefined): readonly string[] =>
  line ? openCommitmentsOf(line) : [];

/** Not decided ahead: what is booked until then is not known. Claims and bookings of the bank that came since are looked for anew. */
export const closeYear: UseCase<CloseYear> = async (request, lookups) => {
  const open = await openMattersOf(request.data, request.today, lookups);
  const plan = enactedOrProposed<CloseYear>(
    ({ line }, command, days, state) =>
      refusedFuture(days.on, days.today) ?? rules.closeYear(line, command, days, open.mattersIn(state)),
  )(request);
  return {
    ...plan,
    others: [...plan.others, ...open.streams],
    decide: (state) => (open.mattersIn(state) ? plan.decide(state) : undefined),
  };
};
/** Nor is this. */
export const reopenYear = enactedOrProposed<ReopenYear>(
  ({ line }, command, days) => refusedFuture(days.on, days.today) ?? rules.reopenYear(line, command, days),
);

export const setCarryOverRule: UseCase<SetCarryOverRule> = ({ data }) => {
  const home = budgetYearStream(data.fiscalYear);
  return { home, others: [], decide: () => ontoHome(home, rules.setCarryOverRule(data), false) };
};

/** The line of the closed year that a booking says it corrects, and the refusal where it corrects nothing there. */
export function correctedLine(data: BudgetLineKey & { readonly corrects?: Corrects }) {
  const { corrects } = data;
  const stream = corrects && budgetLineStream({ ...data, fiscalYear: corrects.fiscalYear });
  return {
    streams: stream ? [stream] : [],
    refusal: (state: StateOf): Rejected<never> | undefined =>
      stream && rules.refusedCorrection(state(stream), data, corrects),
  };
}
