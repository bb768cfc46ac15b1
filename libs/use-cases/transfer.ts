import {
  budgetActProposed,
  needsSecondPerson,
  partnerKeyOf,
  type BudgetLineKey,
  type Dated,
  type DeclareCoverLink,
  type LedgerEvent,
  type Rejected,
  type ReverseTransfer,
  type TransferBooking,
  type TransferFunds,
} from '#domain';
import * as rules from '#domain';
import type { CommandPlan, DatedRequest, UseCase } from '#command-handling';
import { budgetActStream, budgetLineStream, programmeStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';
import { written } from './written.ts';

export const declareCoverLink: UseCase<DeclareCoverLink> = ({ data, on, today }) => {
  const home = budgetLineStream(data);
  const partner = budgetLineStream(partnerKeyOf(data));
  return {
    home,
    others: [partner],
    decide: (state) =>
      ontoHome(
        home,
        rules.declareCoverLink({ line: state(home), partner: state(partner) }, data, { on, today }),
      ),
  };
};

type TransferRule = (
  lines: Parameters<typeof rules.transferFunds>[0],
  days: Dated,
) => TransferBooking | Rejected<never>;

/** Writes to both lines in one append, or proposes it where the programme of either asks for a second person. */
function ontoBothLines<Data extends BudgetLineKey>(
  { data, effectiveDay, on, today, actor, commandId }: DatedRequest<Data>,
  partnerKey: BudgetLineKey | undefined,
  decide: TransferRule,
): CommandPlan {
  const home = budgetLineStream(data);
  const partner = partnerKey && budgetLineStream(partnerKey);
  const programmes = [data, partnerKey].flatMap((key) => (key ? [programmeStream(key.programme)] : []));
  const act = budgetActStream(commandId);
  return {
    home,
    others: [...(partner ? [partner] : []), ...programmes, act],
    decide: (state) => {
      const line = state(home);
      const decision = decide({ line, partner: partner && state(partner) }, { on, today });
      if (decision.outcome === 'rejected') return decision satisfies Rejected<LedgerEvent>;
      const synthetic = line?.synthetic ?? false;
      const proposed = programmes.some((programme) => needsSecondPerson(state(programme)))
        ? budgetActProposed(decision.line, {
            budgetActId: commandId,
            ...(effectiveDay !== undefined && { effectiveDay }),
            proposedBy: actor.subject,
            synthetic,
          })
        : undefined;
      return proposed
        ? {
            outcome: 'accepted',
            home: act,
            writes: [{ stream: act, events: [proposed], on: today }],
            synthetic,
          }
        : {
            outcome: 'accepted',
            writes: [...(partner ? written(partner, decision.partner) : []), ...written(home, decision.line)],
            synthetic,
          };
    },
  };
}

export const transferFunds: UseCase<TransferFunds> = (request) =>
  ontoBothLines(request, partnerKeyOf(request.data), (lines, days) =>
    rules.transferFunds(lines, request.data, days),
  );

/** Which line the other one is stands in the transfer. */
export const reverseTransfer: UseCase<ReverseTransfer> = async (request, lookups) => {
  const { data } = request;
  const line = await lookups.stateOf(budgetLineStream(data));
  const transfer = line?.transfers.get(data.transferId);
  const partnerKey = transfer && partnerKeyOf({ ...transfer, fiscalYear: data.fiscalYear });
  return ontoBothLines(request, partnerKey, (lines, days) => rules.reverseTransfer(lines, data, days));
};
