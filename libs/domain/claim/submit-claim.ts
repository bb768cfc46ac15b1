import type { BudgetLine } from '../budget-line/budget-line.ts';
import { fiscalYearOf, isDay, type Day, type Period } from '../calendar/day.ts';
import { refusedFuture, type Dated } from '../calendar/day-rule.ts';
import {
  caseNumberOf,
  casesPerYearMax,
  type CaseRegister,
  type CaseRegisterEvent,
} from '../case-register/case-register.ts';
import { rejected, type Rejected } from '../decision.ts';
import { possibleDoubleFunding, type SameFunding } from '../double-funding/double-funding.ts';
import type { FundingRegisterEvent } from '../double-funding/funding-register.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { Programme } from '../programme/programme.ts';
import { missingOn, type Readiness } from '../readiness/readiness.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import type { LeikaKey } from '../service/leika-key.ts';
import type { Service } from '../service/service.ts';
import type { Claim, ClaimEvent } from './claim.ts';
import type { UnusableAmount } from '../reasons.ts';

export interface SubmitClaim {
  readonly claimId: string;
  readonly programme: string;
  readonly line: string;
  readonly recipient: RecipientKey;
  readonly leikaKey: LeikaKey;
  /** The months the costs are for; inside one calendar year, which is the fiscal year of the claim. */
  readonly servicePeriod: Period;
  readonly amount: Cents;
  readonly receivedOn: Day;
  readonly description?: string;
  readonly submittedBy: string;
}

/** What a claim is checked against; undefined is what does not exist. */
export interface KnownToSubmitClaim {
  readonly claim: Claim | undefined;
  readonly programme: Programme | undefined;
  readonly line: BudgetLine | undefined;
  readonly recipient: Recipient | undefined;
  readonly service: Service | undefined;
  readonly readiness: Readiness | undefined;
  readonly register: CaseRegister | undefined;
  /** Earlier claims for the same service, recipient and days. */
  readonly sameFunding: readonly SameFunding[];
}

/** The case number, what is asked for, and the claim: all or nothing. */
export interface ClaimSubmission {
  readonly outcome: 'accepted';
  readonly register: readonly CaseRegisterEvent[];
  readonly funding: readonly FundingRegisterEvent[];
  readonly claim: readonly ClaimEvent[];
}

/**
 * Takes in a claim and gives it its case number. It needs a budget for the year of the service period, a recipient whose
 * key is valid all of it, and a service that is ready there: integrated, in the Hessenfinder, and visible on the portal.
 * Earlier claims for the same are named in it; they do not stop it.
 */
export function submitClaim(
  known: KnownToSubmitClaim,
  command: SubmitClaim,
  { on }: Dated,
):
  | ClaimSubmission
  | Rejected<
      ClaimEvent,
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'CASE_NUMBERS_EXHAUSTED'
      | 'DAY_IN_FUTURE'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'PERIOD_INVALID'
      | 'PREREQUISITE_MISSING'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
      | 'SERVICE_UNKNOWN'
      | 'SYNTHETIC_MIXED'
    > {
  const refused = refusedFuture(command.receivedOn, on, command.amount) ?? refusal(known, command);
  if (refused) return refused;

  const { claimId, programme, line, recipient, leikaKey, servicePeriod, amount, receivedOn, submittedBy } =
    command;
  const fiscalYear = fiscalYearOf(servicePeriod.from);
  const caseNumber = caseNumberOf(programme, fiscalYear, (known.register?.assigned ?? 0) + 1);
  const synthetic = known.programme?.synthetic ?? false;
  const found = possibleDoubleFunding(known.sameFunding);
  return {
    outcome: 'accepted',
    register: [{ type: 'CaseNumberAssigned', data: { programme, fiscalYear, caseNumber, caseId: claimId } }],
    funding: [
      {
        type: 'FundingRequested',
        data: {
          id: claimId,
          reference: caseNumber,
          recipients: [recipient],
          leikaKey,
          servicePeriod,
          synthetic,
        },
      },
    ],
    claim: [
      {
        type: 'ClaimSubmitted',
        data: {
          claimId,
          caseNumber,
          programme,
          line,
          fiscalYear,
          recipient,
          leikaKey,
          servicePeriod,
          amount,
          receivedOn,
          ...(command.description !== undefined && { description: command.description }),
          ...(found.length > 0 && { possibleDoubleFunding: found }),
          submittedBy,
          synthetic,
        },
      },
    ],
  };
}

function refusal(
  known: KnownToSubmitClaim,
  command: SubmitClaim,
):
  | Rejected<
      never,
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'CASE_NUMBERS_EXHAUSTED'
      | 'NO_AUTHORISATION_FOR_YEAR'
      | 'YEAR_CLOSED'
      | 'PERIOD_INVALID'
      | 'PREREQUISITE_MISSING'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
      | 'SERVICE_UNKNOWN'
      | 'SYNTHETIC_MIXED'
    >
  | undefined {
  const { programme, line, recipient, leikaKey, servicePeriod } = command;
  if (known.claim) return rejected('ALREADY_EXISTS', { what: `Antrag ${known.claim.caseNumber}` });
  if (!known.programme) return rejected('PROGRAMME_UNKNOWN', { programme });
  if (!isPeriodInOneYear(servicePeriod))
    return rejected('PERIOD_INVALID', {
      of: 'CLAIM',
      period: `${servicePeriod.from}/${servicePeriod.to}`,
      amount: command.amount,
    });
  const fiscalYear = fiscalYearOf(servicePeriod.from);
  if (!known.line)
    return rejected('NO_AUTHORISATION_FOR_YEAR', { programme, line, fiscalYear, amount: command.amount });
  const invalid = refusedUnlessValid(known.recipient, recipient, servicePeriod.to);
  if (invalid) return invalid;
  if (!known.service) return rejected('SERVICE_UNKNOWN', { leikaKey });
  if (known.service.synthetic !== known.programme.synthetic)
    return rejected('SYNTHETIC_MIXED', { programme, leikaKey });
  const missing = missingOn(known.readiness ?? {}, servicePeriod.to);
  if (missing.length > 0)
    return rejected('PREREQUISITE_MISSING', {
      missing,
      recipient,
      leikaKey,
      day: servicePeriod.to,
      amount: command.amount,
    });
  if ((known.register?.assigned ?? 0) >= casesPerYearMax)
    return rejected('CASE_NUMBERS_EXHAUSTED', { programme, fiscalYear, casesPerYearMax });
  return refusedAmount(command.amount);
}

const isPeriodInOneYear = ({ from, to }: Period): boolean =>
  isDay(from) && isDay(to) && from <= to && fiscalYearOf(from) === fiscalYearOf(to);
