import {
  firstDayOfYear,
  laterOf,
  refusedByBond,
  refusedName,
  refusedOfCase,
  refusedReversalOfCase,
  refusedUnlessValid,
  type BlockFunds,
  type BlockGenerally,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type CommitmentAddress,
  type CommitFunds,
  type Dated,
  type Decision,
  type EnactAppropriation,
  type RecordDisbursement,
  type RecordReversal,
  type EnactSupplement,
  type GrantCommitmentAuthority,
  type ConsentToOverrun,
  type ReleaseBlock,
  type ReverseOverrun,
  type SetOverrunThreshold,
} from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { budgetLineStream, budgetYearStream, publishedAwardStream, recipientStream } from './streams.ts';
import { enactedOrProposed } from './enacted-or-proposed.ts';
import { ordersOfCommitment } from './commitment-case.ts';
import { correctedLine } from './year-end.ts';
import { earlierLines } from './obligation.ts';
import { ontoHome } from './onto-home.ts';

const onBudgetLine =
  <Data extends BudgetLineKey>(
    decide: (line: BudgetLine | undefined, command: Data, days: Dated) => Decision<BudgetLineEvent>,
  ): UseCase<Data> =>
  ({ data, on, today }) => {
    const home = budgetLineStream(data);
    return {
      home,
      others: [],
      decide: (state) => ontoHome(home, decide(state(home), data, { on, today })),
    };
  };

/** An appropriation takes effect with its year where no day is named and the year has not begun. */
export const enactAppropriation = enactedOrProposed<EnactAppropriation>(
  rules.enactAppropriation,
  (_, { fiscalYear }, today) => laterOf(today, firstDayOfYear(fiscalYear)),
  earlierLines,
);
export const enactSupplement = enactedOrProposed<EnactSupplement>(({ line }, command, days) =>
  rules.enactSupplement(line, command, days),
);
export const blockFunds = enactedOrProposed<BlockFunds>(({ line }, command, days) =>
  rules.blockFunds(line, command, days),
);
export const blockGenerally = enactedOrProposed<BlockGenerally>(({ line }, command, days) =>
  rules.blockGenerally(line, command, days),
);
export const releaseBlock = enactedOrProposed<ReleaseBlock>(({ line }, command, days) =>
  rules.releaseBlock(line, command, days),
);

export const consentToOverrun = enactedOrProposed<ConsentToOverrun>(({ line }, command, days) =>
  rules.consentToOverrun(line, command, days),
);
export const reverseOverrun = enactedOrProposed<ReverseOverrun>(({ line }, command, days) =>
  rules.reverseOverrun(line, command, days),
);

export const setOverrunThreshold: UseCase<SetOverrunThreshold> = ({ data }) => {
  const home = budgetYearStream(data.fiscalYear);
  return { home, others: [], decide: () => ontoHome(home, rules.setOverrunThreshold(data), false) };
};

export const grantCommitmentAuthority = enactedOrProposed<GrantCommitmentAuthority>(
  ({ line }, command, days) => rules.grantCommitmentAuthority(line, command, days),
);

/** On the day from which what it corrects counts. */
const correction = <Data extends BudgetLineKey>(
  decide: (line: BudgetLine | undefined, command: Data, days: Dated) => Decision<BudgetLineEvent>,
): UseCase<Data> =>
  enactedOrProposed<Data>(
    ({ line }, command, days) => decide(line, command, days),
    ({ line }, _, today) => line?.since ?? today,
  );

export const correctAppropriation = correction(rules.correctAppropriation);
export const reverseAppropriation = correction(rules.reverseAppropriation);

/** For a recipient whose key is valid on the day from which on it binds; or for none. */
export const commitFunds: UseCase<CommitFunds> = ({ data, on, today }) => {
  const home = budgetLineStream(data);
  const { recipient: key } = data;
  const corrected = correctedLine(data);
  const recipient = key === undefined ? undefined : { key, stream: recipientStream(key) };
  return {
    home,
    others: [...(recipient ? [recipient.stream] : []), ...corrected.streams],
    decide: (state) =>
      ontoHome(
        home,
        refusedName(data.commitmentId) ??
          corrected.refusal(state) ??
          (recipient && refusedUnlessValid(state(recipient.stream), recipient.key, on)) ??
          rules.commitFunds(state(home), data, { on, today }),
      ),
  };
};

/** On a commitment that no notice stands on: funds of a case or award are touched by it alone, and orders get what they need. */
const onUnboundCommitment =
  <Data extends CommitmentAddress & { readonly amount?: bigint }>(
    decide: (line: BudgetLine | undefined, command: Data, days: Dated) => Decision<BudgetLineEvent>,
  ): UseCase<Data> =>
  async ({ data, on, today }, lookups) => {
    const home = budgetLineStream(data);
    const award = publishedAwardStream(data.commitmentId);
    const orders = await ordersOfCommitment(data, lookups);
    return {
      home,
      others: [award, ...orders.streams],
      decide: (state) => {
        const line = state(home);
        const bond = orders.isOfCommitmentCase
          ? undefined
          : refusedByBond({ line, award: state(award) }, data);
        const refused = bond ?? orders.refusal(state);
        if (!refused) return undefined;
        const decision = refused === 'NONE' ? decide(line, data, { on, today }) : refused;
        return ontoHome(home, decision);
      },
    };
  };

export const reduceCommitment = onUnboundCommitment(rules.reduceCommitment);
export const releaseCommitment = onUnboundCommitment(rules.releaseCommitment);

/** What the cash system has paid past the orders leaves those on their way what they need. */
export const recordDisbursement: UseCase<RecordDisbursement> = async ({ data, on, today }, lookups) => {
  const home = budgetLineStream(data);
  const orders = await ordersOfCommitment(data, lookups);
  const corrected = correctedLine(data);
  return {
    home,
    others: [...orders.streams, ...corrected.streams],
    decide: (state) => {
      const line = state(home);
      const refused =
        refusedOfCase(data.commitmentId, data) ??
        refusedName(data.disbursementId) ??
        corrected.refusal(state) ??
        orders.refusal(state);
      if (!refused) return undefined;
      const decision = refused === 'NONE' ? rules.recordDisbursement(line, data, { on, today }) : refused;
      return ontoHome(home, decision);
    },
  };
};
export const revokeCoverLink = onBudgetLine(rules.revokeCoverLink);
export const recordReversal = onBudgetLine<RecordReversal>(
  (line, command, days) =>
    refusedReversalOfCase(command.disbursementId, command) ?? rules.recordReversal(line, command, days),
);
