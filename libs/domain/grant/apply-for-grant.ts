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
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { largestShare, type Programme } from '../programme/programme.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import type { Grant, GrantEvent } from './grant.ts';

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
}

/** The case number and the application that carries it: both or neither. */
export interface GrantApplication {
  readonly outcome: 'accepted';
  readonly register: readonly CaseRegisterEvent[];
  readonly grant: readonly GrantEvent[];
}

/**
 * Takes in an application (Antrag auf Zuwendung) and gives it its case number. What is requested may not exceed the share of
 * the project cost that the programme's rule allows (Anteilfinanzierung, LHO § 44).
 */
export function applyForGrant(
  known: KnownToApply,
  command: ApplyForGrant,
  { on }: Dated,
): GrantApplication | Rejected<GrantEvent> {
  const refused = refusedFuture(command.receivedOn, on) ?? refusal(known, command);
  if (refused) return refused;
  const { programme, fiscalYear, grantId } = command;
  const caseNumber = caseNumberOf(programme, fiscalYear, (known.register?.assigned ?? 0) + 1);
  return {
    outcome: 'accepted',
    register: [{ type: 'CaseNumberAssigned', data: { programme, fiscalYear, caseNumber, caseId: grantId } }],
    grant: [
      {
        type: 'GrantApplied',
        data: {
          grantId,
          caseNumber,
          programme,
          line: command.line,
          fiscalYear,
          recipients: command.recipients,
          purpose: command.purpose,
          projectCost: command.projectCost,
          requested: command.requested,
          receivedOn: command.receivedOn,
          appliedBy: command.appliedBy,
          synthetic: known.programme?.synthetic ?? false,
        },
      },
    ],
  };
}

function refusal(known: KnownToApply, command: ApplyForGrant): Rejected<never> | undefined {
  const { programme, line, fiscalYear, recipients, projectCost, requested, receivedOn } = command;
  if (known.grant) return rejected('ALREADY_EXISTS', { what: `Antrag ${known.grant.caseNumber}` });
  if (!known.programme) return rejected('PROGRAMME_UNKNOWN', { programme });
  if (!known.line) return rejected('NO_AUTHORISATION_FOR_YEAR', { programme, line, fiscalYear });
  if (recipients.length === 0 || new Set(recipients).size !== recipients.length)
    return rejected('RECIPIENTS_INVALID', { recipients });
  for (const [index, key] of recipients.entries()) {
    const invalid = refusedUnlessValid(known.recipients[index], key, receivedOn);
    if (invalid) return invalid;
  }
  const refused = refusedAmount(projectCost) ?? refusedAmount(requested);
  if (refused) return refused;
  const { shareMaxPercent = 100 } = known.programme;
  const largest = largestShare(projectCost, shareMaxPercent);
  if (requested > largest)
    return rejected('SHARE_EXCEEDED', { requested, largest, projectCost, shareMaxPercent });
  if ((known.register?.assigned ?? 0) >= casesPerYearMax)
    return rejected('CASE_NUMBERS_EXHAUSTED', { programme, fiscalYear, casesPerYearMax });
  return undefined;
}
