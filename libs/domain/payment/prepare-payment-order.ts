import { nextShares } from '../agreement/allocation.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import { bankDayFor } from '../calendar/bank-day.ts';
import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import { laterOf, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { Programme } from '../programme/programme.ts';
import { refusedFramePayment } from '../programme/set-frame-payment-rule.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { amountsOf, entitlementOn, type KnownToEntitle } from './entitlement.ts';
import type { PaymentBasis } from './payment-basis.ts';
import { earmarked } from './payment-funds.ts';
import { allocatedShares, orderNumberOf, type PaymentBooking, type PaymentEvent } from './payment-order.ts';
import { undecided } from './year-lines.ts';
import type { NoAccount, NoBasis, UnusableAmount } from '../reasons.ts';

export interface PreparePaymentOrder {
  readonly payeeId: string;
  /** A partial payment; all that is left when absent. */
  readonly amount?: Cents;
  readonly dueOn: Day;
  readonly reason: string;
  readonly preparedBy: string;
}

/** What a payment order is checked against. */
export interface KnownToPrepare extends KnownToEntitle {
  /** The line of the basis, in each year that funds of it may be in. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
  /** Of the basis; asked where no line carries it. */
  readonly programme: Programme | undefined;
}

/**
 * Prepares a payment order (Auszahlungsanordnung). All orders on a basis together never exceed what it entitles to, and
 * it is paid from what is open for it in any year, which is earmarked; what it is short of is bound in the year it is due in. From a
 * frame alone is paid only where the programme allows it.
 * Due on a day when no bank works, it is paid on the next one (BGB § 193), and not in another year for that while there is one in its own. It is not
 * prepared before the day on which it came to be due, and goes to who holds the rights of the case's recipients on its day.
 * The beneficiaries' shares of all standing orders together follow their sum.
 */
export function preparePaymentOrder(
  known: KnownToPrepare,
  command: PreparePaymentOrder,
  days: Dated,
):
  | PaymentBooking
  | Rejected<
      PaymentEvent,
      | NoBasis
      | NoAccount
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'DAY_BEFORE_CAUSE'
      | 'ENTITLEMENT_EXCEEDED'
      | 'FRAME_PAYMENT_NOT_ALLOWED'
      | 'NOT_ENOUGH_FUNDS'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
    > {
  const entitlement = entitlementOn(known, command.payeeId, days);
  if ('outcome' in entitlement) return entitlement;
  const { basis, entitled, left, holders } = entitlement;
  const { caseNumber, programme, budget, recipients } = basis;
  const amount = command.amount ?? left;
  if (left <= 0n || amount > left)
    return rejected('ENTITLEMENT_EXCEEDED', {
      ...(command.amount !== undefined && { requested: command.amount }),
      ...amountsOf(entitlement),
    });
  const refused = refusedAmount(amount);
  if (refused) return refused;
  const refusedFrame = budget
    ? undefined
    : refusedFramePayment(known.programme, { programme, caseNumber, milestoneId: basis.basisId, amount });
  if (refusedFrame) return refusedFrame;

  const { payeeId, reason, preparedBy } = command;
  const dueOn = bankDayFor(command.dueOn, days.today);
  const orderNumber = orderNumberOf(caseNumber, (known.payments?.orders.size ?? 0) + 1);
  const payingYear = fiscalYearOf(laterOf(dueOn, days.on));
  const needed = { orderNumber, amount, entitled, payingYear, ...recipientOf(basis, holders) };
  const before = undecided(known.lines);
  const found = budget ? earmarked(known.payments, { ...basis, budget }, before, needed, days) : undefined;
  if (found && 'outcome' in found) return found;
  const { funds = [], years = before } = found ?? {};
  const [fundsOf, ...furtherYears] = new Set(funds.map(({ fiscalYear }) => fiscalYear));
  return {
    outcome: 'accepted',
    lines: years.decided,
    payments: [
      {
        type: 'PaymentOrderPrepared',
        data: {
          caseNumber,
          orderNumber,
          programme,
          ...budget,
          ...(fundsOf !== undefined && furtherYears.length === 0 && { fiscalYear: fundsOf }),
          commitmentIds: [...new Set(funds.flatMap(({ commitmentIds }) => commitmentIds))],
          ...(basis.frameId !== undefined && { frameId: basis.frameId }),
          basis: basis.kind,
          basisId: basis.basisId,
          payeeId,
          recipients,
          amount,
          ...(budget && { funds }),
          ...(basis.allocation && {
            shares: nextShares(amount, basis.allocation, allocatedShares(known.payments)),
          }),
          dueOn,
          ...(dueOn !== command.dueOn && { dueOnRequested: command.dueOn }),
          reason,
          preparedBy,
          synthetic: basis.synthetic,
        },
      },
    ],
  };
}

/** Whom funds are bound for anew, where one recipient is paid. */
function recipientOf(
  { payeeId }: PaymentBasis,
  holders: readonly RecipientKey[],
): { readonly recipient?: RecipientKey } {
  const [recipient, ...others] = holders;
  return payeeId === undefined && recipient !== undefined && others.length === 0 ? { recipient } : {};
}
