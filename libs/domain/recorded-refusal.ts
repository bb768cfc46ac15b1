import { rejected, type Rejected } from './decision.ts';
import { grantFourEyesFigures } from './grant/open-grant.ts';
import type { LedgerEvent, RefusalEvent } from './stored/ledger-event.ts';

/** The refusal that an event on record stands for, so that a repeated request gets the same answer. */
export function recordedRefusal(
  event: LedgerEvent,
):
  | Rejected<
      never,
      | 'AUTHORITY_DAY_EXCEEDED'
      | 'AUTHORITY_EXCEEDED'
      | 'AUTHORITY_MISSING'
      | 'FOUR_EYES'
      | 'REMISSION_AUTHORITY_EXCEEDED'
      | 'REMISSION_AUTHORITY_MISSING'
    >
  | undefined {
  switch (event.type) {
    case 'FourEyesViolationRefused':
    case 'AgreementFourEyesViolationRefused': {
      const { caseNumber, action, earlierPart } = event.data;
      return rejected('FOUR_EYES', { caseNumber, action, earlierPart });
    }
    case 'GrantFourEyesViolationRefused': {
      const { caseNumber, action, earlierPart } = event.data;
      return rejected('FOUR_EYES', grantFourEyesFigures(caseNumber, action, earlierPart));
    }
    case 'PayeeFourEyesViolationRefused': {
      const { payeeId, action, earlierPart } = event.data;
      return rejected('FOUR_EYES', { payeeId, action, earlierPart });
    }
    case 'OrderingAuthorityFourEyesViolationRefused': {
      const { authorityId, action, earlierPart } = event.data;
      return rejected('FOUR_EYES', { authorityId, action, earlierPart });
    }
    case 'BudgetActFourEyesViolationRefused': {
      const { budgetActId, action, earlierPart } = event.data;
      return rejected('FOUR_EYES', { budgetActId, action, earlierPart });
    }
    case 'CaseActFourEyesViolationRefused': {
      const { caseActId, action, earlierPart } = event.data;
      return rejected('FOUR_EYES', { caseActId, action, earlierPart });
    }
    case 'BankBookingFourEyesViolationRefused': {
      const { bookingId, action, earlierPart } = event.data;
      return rejected('FOUR_EYES', { bookingId, action, earlierPart });
    }
    case 'PaymentFourEyesViolationRefused': {
      const { orderNumber, action, earlierPart } = event.data;
      return rejected('FOUR_EYES', { orderNumber, action, earlierPart });
    }
    case 'PaymentAuthorityViolationRefused': {
      const {
        amount,
        authorityLimit: limit,
        authorityId,
        attemptedBy: person,
        attemptedOn: day,
        authorityDayLimit: dayLimit,
        orderedThatDay: ordered = 0n,
      } = event.data;
      if (authorityId !== undefined && dayLimit !== undefined)
        return rejected('AUTHORITY_DAY_EXCEEDED', { amount, dayLimit, ordered, day, authorityId });
      return authorityId === undefined
        ? rejected('AUTHORITY_MISSING', { person, day, amount })
        : rejected('AUTHORITY_EXCEEDED', { amount, limit, authorityId });
    }
    case 'RepaymentAuthorityViolationRefused': {
      const {
        act,
        amount,
        authorityLimit: limit,
        authorityId,
        attemptedBy: person,
        attemptedOn: day,
      } = event.data;
      return authorityId === undefined
        ? rejected('REMISSION_AUTHORITY_MISSING', { act, person, day, amount })
        : rejected('REMISSION_AUTHORITY_EXCEEDED', { act, amount, limit, authorityId });
    }
    default:
      withoutRefusal(event);
      return undefined;
  }
}

/** A refusal on record that is new does not compile before somebody has said what it answers. */
function withoutRefusal(_event: Exclude<LedgerEvent, RefusalEvent>): void {
  // It answers nothing.
}
