import { nextShares } from '../agreement/allocation.ts';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import { bankDayFor } from '../calendar/bank-day.ts';
import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import { laterOf, refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { firstDayOf, lowestFrom } from '../money/day-series.ts';
import type { Payee } from '../payee/payee.ts';
import type { Programme } from '../programme/programme.ts';
import { refusedFramePayment } from '../programme/set-frame-payment-rule.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { holdersOfRights, type Succession } from '../recipient/succession.ts';
import type { PaymentBasis } from './payment-basis.ts';
import { earmarked } from './payment-funds.ts';
import {
  allocatedShares,
  isStanding,
  orderNumberOf,
  type CasePayments,
  type PaymentBooking,
  type PaymentEvent,
} from './payment-order.ts';
import { undecided } from './year-lines.ts';

export interface PreparePaymentOrder {
  readonly payeeId: string;
  /** A partial payment; all that is left when absent. */
  readonly amount?: Cents;
  readonly dueOn: Day;
  readonly reason: string;
  readonly preparedBy: string;
}

/** What a payment order is checked against. */
export interface KnownToPrepare {
  readonly payments: CasePayments | undefined;
  readonly basis: PaymentBasis | Rejected<never>;
  /** The line of the basis, in each year that funds of it may be in. */
  readonly lines: ReadonlyMap<FiscalYear, BudgetLine>;
  readonly payee: Payee | undefined;
  /** Of the basis' recipients. */
  readonly succession: Succession;
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
  { payments, basis, lines, payee, succession, programme: known }: KnownToPrepare,
  command: PreparePaymentOrder,
  days: Dated,
): PaymentBooking | Rejected<PaymentEvent> {
  if ('outcome' in basis) return basis;
  const { on } = days;
  const { caseNumber, programme, budget, recipients } = basis;
  const holders = holdersOfRights(succession, recipients, on);
  if ('outcome' in holders) return holders;
  const refusedFirst =
    refusedBefore(on, firstDayOf(basis.entitled), 'ENTITLEMENT') ??
    refusalOfPayee(payee, basis, command.payeeId, holders);
  if (refusedFirst) return refusedFirst;

  const standing = [...(payments?.orders.values() ?? [])]
    .filter((order) => order.basis === basis.kind && order.basisId === basis.basisId && isStanding(order))
    .reduce((sum, order) => sum + order.amount, 0n);
  const { amount: entitled } = lowestFrom(basis.entitled, on);
  const left = entitled - standing;
  const amount = command.amount ?? left;
  if (left <= 0n || amount > left)
    return rejected('ENTITLEMENT_EXCEEDED', { requested: amount, left, entitled });
  const refused = refusedAmount(amount);
  if (refused) return refused;
  const refusedFrame = budget
    ? undefined
    : refusedFramePayment(known, { programme, caseNumber, milestoneId: basis.basisId, amount });
  if (refusedFrame) return refusedFrame;

  const { payeeId, reason, preparedBy } = command;
  const dueOn = bankDayFor(command.dueOn, days.today);
  const orderNumber = orderNumberOf(caseNumber, (payments?.orders.size ?? 0) + 1);
  const payingYear = fiscalYearOf(laterOf(dueOn, days.on));
  const needed = { orderNumber, amount, entitled, payingYear, ...recipientOf(basis, holders) };
  const before = undecided(lines);
  const found = budget ? earmarked(payments, { ...basis, budget }, before, needed, days) : undefined;
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
            shares: nextShares(amount, basis.allocation, allocatedShares(payments)),
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

/** The account must be confirmed, and be the provider's or one of whoever holds the rights of the case; practice apart. */
function refusalOfPayee(
  payee: Payee | undefined,
  { payeeId: agreed, synthetic }: PaymentBasis,
  payeeId: string,
  holders: readonly RecipientKey[],
): Rejected<never> | undefined {
  if (!payee) return rejected('PAYEE_UNKNOWN', { payeeId });
  if (!payee.confirmed) return rejected('PAYEE_NOT_CONFIRMED', { payeeId });
  const { recipient } = payee.confirmed;
  const isEntitled =
    agreed === undefined ? recipient !== undefined && holders.includes(recipient) : agreed === payeeId;
  return isEntitled && payee.synthetic === synthetic
    ? undefined
    : rejected('PAYEE_NOT_ENTITLED', { payeeId, entitled: agreed === undefined ? holders : [agreed] });
}
