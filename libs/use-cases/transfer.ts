import {
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
import { budgetLineStream } from './streams.ts';
import { proposalOf } from './enacted-or-proposed.ts';
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
  request: DatedRequest<Data>,
  partnerKey: BudgetLineKey | undefined,
  decide: TransferRule,
): CommandPlan {
  const { data, on, today } = request;
  const home = budgetLineStream(data);
  const partner = partnerKey && budgetLineStream(partnerKey);
  const proposal = proposalOf(request, partnerKey ? [partnerKey.programme] : []);
  return {
    home,
    others: [...(partner ? [partner] : []), ...proposal.streams],
    decide: (state) => {
      const line = state(home);
      const decision = decide({ line, partner: partner && state(partner) }, { on, today });
      if (decision.outcome === 'rejected') return decision satisfies Rejected<LedgerEvent>;
      return (
        proposal.plannedOf(state, decision.line) ?? {
          outcome: 'accepted',
          writes: [...(partner ? written(partner, decision.partner) : []), ...written(home, decision.line)],
          synthetic: line?.synthetic ?? false,
        }
      );
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
