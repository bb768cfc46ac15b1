import type { BookingYearConsent } from '../budget-line/booking-year-consent.ts';
import { refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { onOrder, orderReference, type OrderAddress } from './open-order.ts';
import type { CasePayments, PaymentEvent } from './payment-order.ts';
import type { NoSuchOrder } from '../reasons.ts';

export interface GrantBookingYearException extends OrderAddress, BookingYearConsent {
  readonly reason: string;
  readonly grantedBy: string;
}

/**
 * Lets a payment be booked in the year of its budget although it is paid in another (LHO § 73(3)): case by case, with the
 * consent of the finance ministry on record.
 */
export const grantBookingYearException = (
  payments: CasePayments | undefined,
  command: GrantBookingYearException,
  days: Dated,
): Decision<PaymentEvent, NoSuchOrder | 'ALREADY_EXISTS' | 'BUDGET_MISSING' | 'DAY_IN_FUTURE'> =>
  onOrder(payments, command, ['PREPARED', 'CERTIFIED', 'ORDERED'], days, (order) => {
    const { orderNumber, fiscalYear, amount } = order;
    if (fiscalYear === undefined) return rejected('BUDGET_MISSING', { caseNumber: orderNumber, amount });
    if (order.bookingYearException)
      return rejected('ALREADY_EXISTS', { what: `Ausnahme vom Zahlungsjahr für ${orderNumber}` });
    const consentToCome = refusedFuture(command.consentedOn, days.today, amount);
    if (consentToCome) return consentToCome;
    return accepted({
      type: 'BookingYearExceptionGranted',
      data: {
        ...orderReference(order),
        fiscalYear,
        reason: command.reason,
        grantedBy: command.grantedBy,
        consentReference: command.consentReference,
        consentedOn: command.consentedOn,
      },
    });
  });
