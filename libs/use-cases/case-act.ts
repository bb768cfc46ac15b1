import {
  caseActProposed,
  rejected,
  type AwardConditionEvent,
  type ConfirmCaseAct,
  type ProofOfUseEvent,
  type Rejected,
  type RejectCaseAct,
} from '#domain';
import * as rules from '#domain';
import type { DatedRequest, PlannedAcceptance, UseCase } from '#command-handling';
import { caseAt } from './case-id.ts';
import { ontoHome } from './onto-home.ts';
import { awardConditionsStream, caseActStream, grantStream, proofsOfUseStream } from './streams.ts';
import { written } from './written.ts';

/** The decision as a proposal to a second person, instead of carrying it out. */
export function ontoProposal(
  { commandId, actor, today, effectiveDay }: DatedRequest<unknown>,
  decision: rules.Decision<AwardConditionEvent | ProofOfUseEvent>,
  synthetic: boolean,
): PlannedAcceptance | Rejected<rules.LedgerEvent> {
  if (decision.outcome === 'rejected') return decision;
  const stream = caseActStream(commandId);
  const proposed = caseActProposed(decision.events, {
    caseActId: commandId,
    ...(effectiveDay !== undefined && { effectiveDay }),
    proposedBy: actor.subject,
    synthetic,
  });
  return {
    outcome: 'accepted',
    home: stream,
    writes: [{ stream, events: proposed ? [proposed] : [], on: today }],
    synthetic,
  };
}

/** Carries the act out on its award and confirms it: one append. The confirmation is of today, whenever the act takes effect. */
export const confirmCaseAct: UseCase<ConfirmCaseAct> = async ({ data, today }, lookups) => {
  const home = caseActStream(data.caseActId);
  const { caseNumber } = (await lookups.stateOf(home))?.proposed ?? {};
  if (caseNumber === undefined) return rejected('CASE_ACT_UNKNOWN', { caseActId: data.caseActId });
  const at = await caseAt(caseNumber, grantStream, 'GRANT_UNKNOWN', lookups);
  if ('outcome' in at) return at;
  const [conditions, proofs] = [awardConditionsStream(caseNumber), proofsOfUseStream(caseNumber)];
  return {
    home,
    correlationId: at.caseId,
    on: today,
    others: [at.home, conditions, proofs],
    decide: (state) => {
      const known = {
        act: state(home),
        grant: state(at.home),
        conditions: state(conditions),
        proofs: state(proofs),
      };
      const decision = rules.confirmCaseAct(known, data, today);
      if (decision.outcome === 'rejected') return decision;
      const { on } = decision;
      return {
        outcome: 'accepted',
        writes: [
          ...written(conditions, decision.conditions).map((write) => ({ ...write, on })),
          ...written(proofs, decision.proofs).map((write) => ({ ...write, on })),
          ...written(home, decision.act),
        ],
        synthetic: at.known.synthetic,
      };
    },
  };
};

export const rejectCaseAct: UseCase<RejectCaseAct> = ({ data, today }) => {
  const home = caseActStream(data.caseActId);
  return {
    home,
    on: today,
    others: [],
    decide: (state) => ontoHome(home, rules.rejectCaseAct(state(home), data)),
  };
};
