import {
  caseNumberIn,
  refusedByBond,
  refusedByOrders,
  type BudgetLineKey,
  type CarryOverFunds,
  type CloseYear,
  type Corrects,
  type Rejected,
  type ReopenYear,
  type SetCarryOverRule,
} from '#domain';
import * as rules from '#domain';
import type { StateOf, UseCase } from '#command-handling';
import { budgetLineStream, budgetYearStream, casePaymentsStream, publishedAwardStream } from './streams.ts';
import { ordersOfCommitment } from './commitment-case.ts';
import { ontoHome } from './onto-home.ts';
import { written } from './written.ts';

/**
 * Onto the line in both years, in one append. Funds of a claim, a grant or a milestone go along as they stand, as far as no order on its
 * way needs them where they are: from then on the case is paid from the line of the following year.
 */
export const carryOverFunds: UseCase<CarryOverFunds> = async ({ data, on, today }, lookups) => {
  const home = budgetLineStream(data);
  const next = budgetLineStream({ ...data, fiscalYear: data.fiscalYear + 1 });
  const rule = budgetYearStream(data.sourceYear ?? data.fiscalYear);
  const { commitmentId } = data;
  const caseNumber = commitmentId === undefined ? undefined : caseNumberIn(commitmentId);
  const bound =
    commitmentId === undefined
      ? undefined
      : { award: publishedAwardStream(commitmentId), of: { ...data, commitmentId } };
  const orders = bound && caseNumber === undefined ? await ordersOfCommitment(bound.of, lookups) : undefined;
  const payments = caseNumber === undefined ? undefined : casePaymentsStream(caseNumber);
  return {
    home,
    others: [
      next,
      rule,
      ...(bound ? [bound.award] : []),
      ...(orders?.streams ?? []),
      ...(payments ? [payments] : []),
    ],
    decide: (state) => {
      const line = state(home);
      const bond =
        bound && caseNumber === undefined
          ? refusedByBond({ line, award: state(bound.award) }, bound.of)
          : undefined;
      const ordered =
        bound && payments
          ? (refusedByOrders(line, state(payments), bound.of) ?? 'NONE')
          : (orders?.refusal(state) ?? 'NONE');
      const refused = bond ?? (ordered === 'NONE' ? undefined : ordered);
      const decision =
        refused ??
        rules.carryOverFunds({ line, next: state(next), sourceYear: state(rule) }, data, { on, today });
      return decision.outcome === 'rejected'
        ? decision
        : {
            outcome: 'accepted',
            writes: [...written(next, decision.next), ...written(home, decision.line)],
          };
    },
  };
};

export const closeYear: UseCase<CloseYear> = ({ data, on, today }) => {
  const home = budgetLineStream(data);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, rules.closeYear(state(home), data, { on, today })),
  };
};

export const reopenYear: UseCase<ReopenYear> = ({ data, on, today }) => {
  const home = budgetLineStream(data);
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, rules.reopenYear(state(home), data, { on, today })),
  };
};

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
