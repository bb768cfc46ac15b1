import {
  burdensOn,
  dayOfBudgetAct,
  partnerKeyOf,
  type ConfirmBudgetAct,
  type RejectBudgetAct,
} from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { budgetActStream, budgetLineStream, programmeStream } from './streams.ts';
import { carryOverPlan, carryOverReversalPlan, carryOversPlan } from './year-end.ts';
import { earlierLines } from './obligation.ts';
import { ontoHome } from './onto-home.ts';
import { openMattersOf } from './open-matters.ts';
import { written } from './written.ts';

/** Carries the act out on its line and confirms it: one append. The confirmation is of today, whenever the act takes effect. */
export const confirmBudgetAct: UseCase<ConfirmBudgetAct> = async ({ data, today }, lookups) => {
  const home = budgetActStream(data.budgetActId);
  const proposed = (await lookups.stateOf(home))?.proposed;
  const line = proposed && proposed.act !== 'RULE_LIFTING' ? budgetLineStream(proposed) : undefined;
  const carryOver =
    proposed?.act === 'CARRY_OVER'
      ? await carryOverPlan(proposed, lookups)
      : proposed?.act === 'CARRY_OVERS'
        ? await carryOversPlan(proposed, lookups)
        : proposed?.act === 'CARRY_OVER_REVERSAL'
          ? await carryOverReversalPlan(proposed, lookups)
          : undefined;
  const open = proposed?.act === 'CLOSING' ? await openMattersOf(proposed, today, lookups) : undefined;
  const partner =
    proposed && 'partnerLine' in proposed ? budgetLineStream(partnerKeyOf(proposed)) : carryOver?.next;
  const earlier = proposed?.act === 'APPROPRIATION' ? earlierLines(proposed) : [];
  const programme = proposed && programmeStream(proposed.programme);
  return {
    home,
    on: today,
    others: [
      line,
      partner,
      programme,
      ...(carryOver?.others ?? []),
      ...(open?.streams ?? []),
      ...earlier,
    ].filter((stream) => stream !== undefined),
    decide: (state) => {
      const act = state(home);
      const on = act ? dayOfBudgetAct(act, line && state(line), today) : today;
      const carried = carryOver?.decide(state, { on, today });
      const openMatters = open?.mattersIn(state);
      if ((carryOver && !carried) || (open && !openMatters)) return undefined;
      const known = {
        act,
        line: line && state(line),
        partner: partner && state(partner),
        ...(carried && { carryOver: carried }),
        ...(openMatters && { openMatters }),
        programme: programme && state(programme),
        burdens:
          proposed && 'fiscalYear' in proposed
            ? burdensOn(
                proposed.fiscalYear,
                earlier.map((one) => state(one)),
              )
            : [],
      };
      const decision = rules.confirmBudgetAct(known, data, today);
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...(partner ? written(partner, decision.partner).map((write) => ({ ...write, on })) : []),
          ...(line ? written(line, decision.line).map((write) => ({ ...write, on })) : []),
          ...(programme ? written(programme, decision.programme) : []),
          ...written(home, decision.act),
        ],
      };
    },
  };
};

export const rejectBudgetAct: UseCase<RejectBudgetAct> = ({ data, today }) => {
  const home = budgetActStream(data.budgetActId);
  return {
    home,
    on: today,
    others: [],
    decide: (state) => ontoHome(home, rules.rejectBudgetAct(state(home), data)),
  };
};
