import {
  caseNumberIn,
  refusedByBond,
  refusedByOrders,
  refusedFuture,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type CarryOverBooking,
  type CarryOverFunds,
  type CarryOverRefused,
  type CloseYear,
  type CommitmentAddress,
  type Corrects,
  type Dated,
  type Rejected,
  type ReopenYear,
  type SetCarryOverRule,
} from '#domain';
import * as rules from '#domain';
import type { PlanLookups, StateOf, Stream, UseCase } from '#command-handling';
import { budgetLineStream, budgetYearStream, casePaymentsStream, publishedAwardStream } from './streams.ts';
import { ordersOfCommitment } from './commitment-case.ts';
import { enactedOrProposed, proposalOf } from './enacted-or-proposed.ts';
import { ontoHome } from './onto-home.ts';
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
      const known = { line: state(line), next: state(next), sourceYear: state(rule) };
      return rules.carryOverFunds(known, data, days);
    },
  };
}

/** Whether a commitment may leave its line: not one of a published award, nor what orders on their way need. */
async function boundFunds(
  of: CommitmentAddress & { readonly amount: bigint },
  lookups: PlanLookups,
): Promise<{
  readonly streams: readonly Stream[];
  refusal(state: StateOf): Rejected<never, CarryOverRefused> | 'NONE' | undefined;
}> {
  const line = budgetLineStream(of);
  const caseNumber = caseNumberIn(of.commitmentId);
  if (caseNumber !== undefined) {
    const payments = casePaymentsStream(caseNumber);
    return {
      streams: [payments],
      refusal: (state) => refusedByOrders(state(line), state(payments), of) ?? 'NONE',
    };
  }
  const award = publishedAwardStream(of.commitmentId);
  const orders = await ordersOfCommitment(of, lookups);
  return {
    streams: [award, ...orders.streams],
    refusal: (state) =>
      refusedByBond({ line: state(line), award: state(award) }, of) ?? orders.refusal(state),
  };
}

/** Onto the line in both years, in one append; or proposed where the programme asks for a second person. */
export const carryOverFunds: UseCase<CarryOverFunds> = async (request, lookups) => {
  const { data, on, today } = request;
  const plan = await carryOverPlan(data, lookups);
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

/** Neither is decided ahead: what is booked until then is not known. */
export const closeYear = enactedOrProposed<CloseYear>(
  ({ line }, command, days) => refusedFuture(days.on, days.today) ?? rules.closeYear(line, command, days),
);
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
