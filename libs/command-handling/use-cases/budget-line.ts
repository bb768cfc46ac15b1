import {
  blockFunds,
  commitFunds,
  disburseFunds,
  enactAppropriation,
  enactSupplement,
  reduceCommitment,
  releaseBlock,
  releaseCommitment,
  reverseDisbursement,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type Decision,
  type EnactAppropriation,
} from '#domain';
import type { UseCase } from '../command.ts';
import { budgetLineStream, programmeStream } from '../streams.ts';
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
export const reduceCommitmentUseCase = onBudgetLine(reduceCommitment);
export const releaseCommitmentUseCase = onBudgetLine(releaseCommitment);
export const disburseFundsUseCase = onBudgetLine(disburseFunds);
export const reverseDisbursementUseCase = onBudgetLine(reverseDisbursement);
