import {
  burdenedAheadMax,
  refusedName,
  refusedUnlessValid,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type EnterObligation,
  type ReleaseObligation,
} from '#domain';
import * as rules from '#domain';
import type { Stream, UseCase } from '#command-handling';
import { ontoHome } from './onto-home.ts';
import { budgetLineStream, recipientStream } from './streams.ts';

/** The line in the years whose obligations may burden this one, the oldest first. */
export const earlierLines = ({
  programme,
  line,
  fiscalYear,
}: BudgetLineKey): readonly Stream<BudgetLine, BudgetLineEvent>[] =>
  Array.from({ length: burdenedAheadMax }, (_, index) =>
    budgetLineStream({ programme, line, fiscalYear: fiscalYear - burdenedAheadMax + index }),
  );

export const enterObligation: UseCase<EnterObligation> = ({ data, on, today }) => {
  const home = budgetLineStream(data);
  const burdened = budgetLineStream({ ...data, fiscalYear: data.burdenedYear });
  const { recipient: key } = data;
  const recipient = key === undefined ? undefined : { key, stream: recipientStream(key) };
  return {
    home,
    others: [burdened, ...(recipient ? [recipient.stream] : [])],
    decide: (state) =>
      ontoHome(
        home,
        refusedName(data.obligationId) ??
          (recipient && refusedUnlessValid(state(recipient.stream), recipient.key, on)) ??
          rules.enterObligation({ line: state(home), burdened: state(burdened) }, data, { on, today }),
      ),
  };
};

/** Which year it burdens stands in the obligation. */
export const releaseObligation: UseCase<ReleaseObligation> = async ({ data, on, today }, lookups) => {
  const home = budgetLineStream(data);
  const obligation = (await lookups.stateOf(home))?.obligations.get(data.obligationId);
  const burdened = obligation && budgetLineStream({ ...data, fiscalYear: obligation.burdenedYear });
  return {
    home,
    others: burdened ? [burdened] : [],
    decide: (state) =>
      ontoHome(
        home,
        rules.releaseObligation({ line: state(home), burdened: burdened && state(burdened) }, data, {
          on,
          today,
        }),
      ),
  };
};
