import {
  blockFunds,
  caseNumberIn,
  commitFunds,
  disburseFunds,
  enactAppropriation,
  enactSupplement,
  reduceCommitment,
  refusedByOrders,
  refusedOfCase,
  releaseBlock,
  releaseCommitment,
  reverseDisbursement,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type CasePayments,
  type Decision,
  type DisburseFunds,
  type EnactAppropriation,
  type ReduceCommitment,
  type ReleaseCommitment,
  type ReverseDisbursement,
} from '#domain';
import type { UseCase } from '../command.ts';
import { budgetLineStream, casePaymentsStream, programmeStream } from '../streams.ts';
import { ontoHome } from './onto-home.ts';

const onBudgetLine =
  <Data extends BudgetLineKey>(
    decide: (line: BudgetLine | undefined, command: Data) => Decision<BudgetLineEvent>,
  ): UseCase<Data> =>
  ({ data }) => {
    const home = budgetLineStream(data);
    return {
      home,
      others: [],
      decide: (state) => ontoHome(home, decide(state(home), data), state(home)?.synthetic ?? false),
    };
  };

export const enactAppropriationUseCase: UseCase<EnactAppropriation> = ({ data }) => {
  const home = budgetLineStream(data);
  const programme = programmeStream(data.programme);
  return {
    home,
    others: [programme],
    decide: (state) =>
      ontoHome(
        home,
        enactAppropriation({ line: state(home), programme: state(programme) }, data),
        state(programme)?.synthetic ?? false,
      ),
  };
};

export const enactSupplementUseCase = onBudgetLine(enactSupplement);
export const blockFundsUseCase = onBudgetLine(blockFunds);
export const releaseBlockUseCase = onBudgetLine(releaseBlock);
export const commitFundsUseCase = onBudgetLine(commitFunds);
/** Of a case, it must leave what payment orders on their way need: a commitment is settled or released, never both. */
const onCommitment =
  <Data extends BudgetLineKey & { readonly commitmentId: string }>(
    decide: (
      known: { readonly line: BudgetLine | undefined; readonly payments: CasePayments | undefined },
      command: Data,
    ) => Decision<BudgetLineEvent>,
  ): UseCase<Data> =>
  ({ data }) => {
    const home = budgetLineStream(data);
    const caseNumber = caseNumberIn(data.commitmentId);
    const payments = caseNumber === undefined ? undefined : casePaymentsStream(caseNumber);
    return {
      home,
      others: payments ? [payments] : [],
      decide: (state) =>
        ontoHome(
          home,
          decide({ line: state(home), payments: payments && state(payments) }, data),
          state(home)?.synthetic ?? false,
        ),
    };
  };

export const reduceCommitmentUseCase = onCommitment<ReduceCommitment>(
  ({ line, payments }, command) =>
    refusedByOrders(line, payments, command) ?? reduceCommitment(line, command),
);
export const releaseCommitmentUseCase = onCommitment<ReleaseCommitment>(
  ({ line, payments }, command) =>
    refusedByOrders(line, payments, command) ?? releaseCommitment(line, command),
);
export const disburseFundsUseCase = onBudgetLine<DisburseFunds>(
  (line, command) => refusedOfCase(command.commitmentId) ?? disburseFunds(line, command),
);
export const reverseDisbursementUseCase = onBudgetLine<ReverseDisbursement>(
  (line, command) => refusedOfCase(command.disbursementId) ?? reverseDisbursement(line, command),
);
