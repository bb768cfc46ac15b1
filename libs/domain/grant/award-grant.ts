import { bindInYear } from '../budget-line/bind-in-year.ts';
import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import { isDay, type Day, type FiscalYear, type Period } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { explainedDoubleFunding, type SameFunding } from '../double-funding/double-funding.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { percentage, type Cents } from '../money/cents.ts';
import { refusedWithoutReason } from '../partial-decision.ts';
import { proofsDueOf, type ProofRule } from '../proof-of-use/proof-deadlines.ts';
import { largestShare, type Programme } from '../programme/programme.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { holdersOfRights, type Succession } from '../recipient/succession.ts';
import { refusedYears, statedBudgets } from './award-years.ts';
import { ownFundsBeside, refusedBeside, type FinancingPlan, type FinancingType } from './financing.ts';
import { grantReference, missingOfApplication, type Grant, type GrantEvent } from './grant.ts';
import type { RepaymentEvent } from '../repayment/repayment-claim.ts';
import type { AwardBudget, AwardedYear } from './lowered-budgets.ts';
import { refusedOwnPart, refusedUnless } from './open-grant.ts';
import type { NoLine, NoSuchGrant, UnusableAmount } from '../reasons.ts';

export interface AwardGrant {
  readonly caseNumber: string;
  /** What is awarded; the requested amount when absent. */
  readonly amount?: Cents;
  /** The years of the grant's line that it burdens, together the amount; the grant's own year when absent. */
  readonly budgets?: readonly AwardedYear[];
  /** In which the project runs and funds may be drawn down. */
  readonly period: Period;
  /** A share of the eligible cost when absent. */
  readonly financing?: FinancingType;
  /** The plan as it is awarded; that of the application when absent. */
  readonly plan?: FinancingPlan;
  readonly conditions?: string;
  /** Of a partial award. */
  readonly reason?: string;
  /** Why it is awarded although the same was awarded before. */
  readonly doubleFundingReason?: string;
  readonly awardedBy: string;
}

/** What a decision on a grant does to its budget line: both or neither. */
export interface GrantDecision {
  readonly outcome: 'accepted';
  /** In one year or several; each event names its own. */
  readonly line: readonly BudgetLineEvent[];
  readonly grant: readonly GrantEvent[];
  /** What of it is claimed back. */
  readonly repayments?: readonly RepaymentEvent[];
}

/** What a decision on an award rests on. */
export interface KnownToAward {
  readonly grant: Grant | undefined;
  /** The grant's line, in each year that the award burdens. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
  /** Whose rule says what share may be funded. */
  readonly programme?: Programme | undefined;
  /** Of the grant's recipients. */
  readonly succession: Succession;
  /** Of a first award: other grants and published awards for the same purpose and a recipient of it. */
  readonly sameFunding?: readonly SameFunding[];
  /** By when the programme's awards are accounted for, where it says so. */
  readonly proofRule?: ProofRule | undefined;
}

/**
 * Awards a grant (Bewilligung) in full or in part; its funds are committed first, in each year that it burdens; in a later one without a budget, by the commitment authority of its own year (LHO § 38). Only an application certified factually
 * and arithmetically, by a person with no earlier part in it, and to whoever holds the applicants' rights on the day of the
 * notice. What was awarded before for the same is awarded again only with a reason.
 */
export function awardGrant(
  { grant, lines, succession, programme, sameFunding = [], proofRule }: KnownToAward,
  command: AwardGrant,
  days: Dated,
):
  | GrantDecision
  | Rejected<
      GrantEvent,
      | NoSuchGrant
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'AWARD_YEARS_DIFFER'
      | 'BURDENED_YEAR_INVALID'
      | 'COMMITMENT_AUTHORITY_EXCEEDED'
      | 'DOUBLE_FUNDING'
      | 'ELIGIBLE_COST_EXCEEDED'
      | 'FINANCING_EXCEEDED'
      | 'FOUR_EYES'
      | 'FULL_FINANCING_WITH_OWN_FUNDS'
      | 'SHARE_EXCEEDED'
      | 'NOT_CERTIFIED'
      | 'NOT_ENOUGH_FUNDS'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'PERIOD_INVALID'
      | 'REASON_MISSING'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
      | 'REQUESTED_AMOUNT_EXCEEDED'
      | 'YEAR_NAMED_TWICE'
    > {
  const refused = refusedUnless(grant, command, 'APPLIED', 'CERTIFIED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber: command.caseNumber });
  const { period, conditions, reason, awardedBy, amount = grant.requested } = command;
  const own =
    refusedBefore(days.on, grant.latestOn, 'CASE', amount) ?? refusedOwnPart(grant, 'AWARD', awardedBy);
  if (own) return own;
  const missing = missingOfApplication(grant);
  if (missing.length > 0) return rejected('NOT_CERTIFIED', { caseNumber: grant.caseNumber, missing, amount });
  if (!isDay(period.from) || !isDay(period.to) || period.from > period.to)
    return rejected('PERIOD_INVALID', { of: 'AWARD', period: `${period.from}/${period.to}`, amount });
  if (amount > grant.requested)
    return rejected('REQUESTED_AMOUNT_EXCEEDED', { amount, requested: grant.requested });
  const unexplained = refusedWithoutReason(amount, grant.requested, reason);
  if (unexplained) return unexplained;

  const { plan = grant.plan, financing } = command;
  const beside = refusedByPlan(grant, { ...command, plan, amount }, programme);
  if (beside) return beside;

  const holders = noticeTo(grant, succession, days.on);
  if ('outcome' in holders) return holders;
  const { budgets: years = [{ fiscalYear: grant.fiscalYear, amount }] } = command;
  const differing = refusedYears(grant, years, amount);
  if (differing) return differing;
  const commitmentId = grant.caseNumber;
  const budgets = years.map(({ fiscalYear, amount: part }, index) => ({
    line: grant.line,
    fiscalYear,
    commitmentId: index === 0 ? commitmentId : `${commitmentId}.${index + 1}`,
    amount: part,
  }));
  const committed = budgetsCommitted({ ...grant, ...holders }, lines, budgets, days);
  if ('outcome' in committed) return committed;
  const double = explainedDoubleFunding(grant.caseNumber, sameFunding, command.doubleFundingReason);
  if ('outcome' in double) return double;
  return {
    outcome: 'accepted',
    line: committed,
    grant: [
      {
        type: 'GrantAwarded',
        data: {
          ...grantReference(grant),
          amount,
          period,
          ...(financing && { financing }),
          ...(isStatedPlan(grant, command) && { ...plan, ownFunds: ownFundsBeside(plan, amount) }),
          sharePercent: percentage(amount, plan.eligibleCost),
          ...(conditions !== undefined && { conditions }),
          ...(reason !== undefined && { reason }),
          ...double.explained,
          commitmentId,
          ...statedBudgets(grant, budgets),
          ...(proofRule && { proofsDue: proofsDueOf(period, proofRule) }),
          ...holders,
          awardedBy,
        },
      },
    ],
  };
}

/** The refusal of an award that the plan, its financing type or the programme's share does not carry. */
function refusedByPlan(
  { projectCost }: Grant,
  {
    plan,
    financing,
    amount,
  }: Pick<AwardGrant, 'financing'> & { readonly plan: FinancingPlan; readonly amount: Cents },
  programme: Programme | undefined,
):
  | Rejected<
      never,
      | UnusableAmount
      | 'ELIGIBLE_COST_EXCEEDED'
      | 'FINANCING_EXCEEDED'
      | 'FULL_FINANCING_WITH_OWN_FUNDS'
      | 'SHARE_EXCEEDED'
    >
  | undefined {
  const { eligibleCost, thirdPartyIncome } = plan;
  const invalid =
    refusedAmount(eligibleCost) ?? (thirdPartyIncome === 0n ? undefined : refusedAmount(thirdPartyIncome));
  if (invalid) return invalid;
  if (eligibleCost > projectCost) return rejected('ELIGIBLE_COST_EXCEEDED', { eligibleCost, projectCost });
  const { shareMaxPercent = 100 } = programme ?? {};
  const largest = largestShare(eligibleCost, shareMaxPercent);
  if (amount > largest)
    return rejected('SHARE_EXCEEDED', {
      requested: amount,
      largest,
      projectCost: eligibleCost,
      shareMaxPercent,
    });
  return refusedBeside(plan, amount, financing);
}

/** Said in the notice where the application, or the command, has a plan of its own or a type. */
const isStatedPlan = ({ plan, projectCost }: Grant, command: AwardGrant): boolean =>
  command.plan !== undefined ||
  command.financing !== undefined ||
  plan.eligibleCost !== projectCost ||
  plan.thirdPartyIncome !== 0n;

/** To whom a notice goes, where that is not to the grant's recipients themselves; the refusal where nobody holds their rights. */
export function noticeTo(
  { recipients }: Grant,
  succession: Succession,
  on: Day,
):
  | { readonly recipients?: readonly RecipientKey[] }
  | Rejected<never, 'RECIPIENT_ENDED' | 'RECIPIENT_NOT_YET_VALID' | 'RECIPIENT_UNKNOWN'> {
  const holders = holdersOfRights(succession, recipients, on);
  if ('outcome' in holders) return holders;
  return holders.join() === recipients.join() ? {} : { recipients: holders };
}

/** Binds parts of an award, each in its year; the refusal of the first that has no room. A joint award is not split: its commitments name no recipient. */
export function budgetsCommitted(
  { programme, caseNumber, fiscalYear, recipients }: Grant,
  lines: ReadonlyMap<FiscalYear, BudgetLine>,
  budgets: readonly AwardBudget[],
  days: Dated,
):
  | readonly BudgetLineEvent[]
  | Rejected<
      never,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'BURDENED_YEAR_INVALID'
      | 'COMMITMENT_AUTHORITY_EXCEEDED'
      | 'NOT_ENOUGH_FUNDS'
    > {
  const [recipient] = recipients;
  const only = recipients.length === 1 && recipient !== undefined ? { recipient } : {};
  const committed: BudgetLineEvent[] = [];
  for (const budget of budgets) {
    const decision = bindInYear(
      { line: lines.get(budget.fiscalYear), home: lines.get(fiscalYear) },
      { programme, ...budget, ...only },
      `Bewilligung ${caseNumber}`,
      days,
    );
    if (decision.outcome === 'rejected') return rejected(decision.rejection.code, decision.rejection.figures);
    committed.push(...decision.events);
  }
  return committed;
}
