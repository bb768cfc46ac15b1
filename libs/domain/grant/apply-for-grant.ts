import type { BudgetLine } from '../budget-line/budget-line.ts';
import type { Day, FiscalYear } from '../calendar/day.ts';
import { refusedFuture, type Dated } from '../calendar/day-rule.ts';
import {
  caseNumberOf,
  casesPerYearMax,
  type CaseRegister,
  type CaseRegisterEvent,
} from '../case-register/case-register.ts';
import { rejected, type Rejected } from '../decision.ts';
import { possibleDoubleFunding, type SameFunding } from '../double-funding/double-funding.ts';
import { comparedPurpose, type FundingRegisterEvent } from '../double-funding/funding-register.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { largestShare, type Programme } from '../programme/programme.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import type { FinancingPlan } from './financing.ts';
import type { Grant, GrantEvent } from './grant.ts';
import type { UnusableAmount } from '../reasons.ts';

export interface ApplyForGrant {
  readonly grantId: string;
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: FiscalYear;
  /** One or several; the first leads the project. */
  readonly recipients: readonly RecipientKey[];
  readonly purpose: string;
  readonly projectCost: Cents;
  readonly requested: Cents;
  /** What may be funded of the cost, and what pays for it beside the grant; the whole cost and own funds alone when absent. */
  readonly plan?: FinancingPlan & { readonly ownFunds: Cents };
  readonly receivedOn: Day;
  readonly appliedBy: string;
}

/** What an application is checked against; undefined is what does not exist. */
export interface KnownToApply {
  readonly grant: Grant | undefined;
  readonly programme: Programme | undefined;
  readonly line: BudgetLine | undefined;
  /** In the order of the command's recipients. */
  readonly recipients: readonly (Recipient | undefined)[];
  readonly register: CaseRegister | undefined;
  /** Earlier grants and published awards for the same purpose, with a recipient in common. */
  readonly sameFunding: readonly SameFunding[];
}

/** The case number, what is asked for, and the application: all or nothing. */
export interface GrantApplication {
  readonly outcome: 'accepted';
  readonly register: readonly CaseRegisterEvent[];
  readonly funding: readonly FundingRegisterEvent[];
  readonly grant: readonly GrantEvent[];
}

/**
 * Takes in an application (Antrag auf Zuwendung) and gives it its case number. What is requested may not exceed the share of
 * the eligible cost that the programme's rule allows (LHO § 44). Where a cost and financing plan is given, it balances.
 */
export function applyForGrant(
  known: KnownToApply,
  command: ApplyForGrant,
  { on }: Dated,
):
  | GrantApplication
  | Rejected<
      GrantEvent,
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'CASE_NUMBERS_EXHAUSTED'
      | 'DAY_IN_FUTURE'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENTS_INVALID'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
      | 'ELIGIBLE_COST_EXCEEDED'
      | 'FINANCING_PLAN_UNBALANCED'
      | 'SHARE_EXCEEDED'
    > {
  const refused = refusedFuture(command.receivedOn, on, command.requested) ?? refusal(known, command);
  if (refused) return refused;
  const { programme, fiscalYear, grantId } = command;
  const caseNumber = caseNumberOf(programme, fiscalYear, (known.register?.assigned ?? 0) + 1);
  const { recipients } = command;
  const purpose = comparedPurpose(command.purpose);
  const synthetic = known.programme?.synthetic ?? false;
  const found = possibleDoubleFunding(known.sameFunding);
  return {
    outcome: 'accepted',
    register: [{ type: 'CaseNumberAssigned', data: { programme, fiscalYear, caseNumber, caseId: grantId } }],
    funding: [
      {
        type: 'FundingRequested',
        data: { id: grantId, reference: caseNumber, recipients, purpose, synthetic },
      },
    ],
    grant: [
      {
        type: 'GrantApplied',
        data: {
          grantId,
          caseNumber,
          programme,
          line: command.line,
          fiscalYear,
          recipients,
          purpose: command.purpose,
          projectCost: command.projectCost,
          requested: command.requested,
          ...command.plan,
          receivedOn: command.receivedOn,
          ...(found.length > 0 && { possibleDoubleFunding: found }),
          appliedBy: command.appliedBy,
          synthetic,
        },
      },
    ],
  };
}

function refusal(
  known: KnownToApply,
  command: ApplyForGrant,
):
  | Rejected<
      never,
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'CASE_NUMBERS_EXHAUSTED'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENTS_INVALID'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
      | 'ELIGIBLE_COST_EXCEEDED'
      | 'FINANCING_PLAN_UNBALANCED'
      | 'SHARE_EXCEEDED'
    >
  | undefined {
  const { programme, line, fiscalYear, recipients, projectCost, requested, receivedOn } = command;
  if (known.grant) return rejected('ALREADY_EXISTS', { what: `Antrag ${known.grant.caseNumber}` });
  if (!known.programme) return rejected('PROGRAMME_UNKNOWN', { programme });
  if (!known.line)
    return rejected('NO_AUTHORISATION_FOR_YEAR', { programme, line, fiscalYear, amount: requested });
  if (recipients.length === 0 || new Set(recipients).size !== recipients.length)
    return rejected('RECIPIENTS_INVALID', { recipients });
  for (const [index, key] of recipients.entries()) {
    const invalid = refusedUnlessValid(known.recipients[index], key, receivedOn);
    if (invalid) return invalid;
  }
  const refused = refusedAmount(projectCost) ?? refusedAmount(requested);
  if (refused) return refused;
  const { shareMaxPercent = 100 } = known.programme;
  const eligibleCost = command.plan?.eligibleCost ?? projectCost;
  if (eligibleCost > projectCost) return rejected('ELIGIBLE_COST_EXCEEDED', { eligibleCost, projectCost });
  const largest = largestShare(eligibleCost, shareMaxPercent);
  if (requested > largest)
    return rejected('SHARE_EXCEEDED', { requested, largest, projectCost: eligibleCost, shareMaxPercent });
  const unbalanced = command.plan && refusedUnbalanced(command.plan, requested);
  if (unbalanced) return unbalanced;
  if ((known.register?.assigned ?? 0) >= casesPerYearMax)
    return rejected('CASE_NUMBERS_EXHAUSTED', { programme, fiscalYear, casesPerYearMax });
  return undefined;
}

/** The refusal of a plan whose parts are not the cost: too little pays for it, or too much. */
function refusedUnbalanced(
  { eligibleCost, thirdPartyIncome, ownFunds }: NonNullable<ApplyForGrant['plan']>,
  amount: Cents,
): Rejected<never, UnusableAmount | 'FINANCING_PLAN_UNBALANCED'> | undefined {
  const invalid =
    refusedAmount(eligibleCost) ??
    [thirdPartyIncome, ownFunds].map((part) => (part === 0n ? undefined : refusedAmount(part))).find(Boolean);
  if (invalid) return invalid;
  return amount + thirdPartyIncome + ownFunds === eligibleCost
    ? undefined
    : rejected('FINANCING_PLAN_UNBALANCED', { amount, thirdPartyIncome, ownFunds, eligibleCost });
}
