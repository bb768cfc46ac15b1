import { nextShares } from '../agreement/allocation.ts';
import { openOf, type BudgetLine } from '../budget-line/budget-line.ts';
import { bankDayFor } from '../calendar/bank-day.ts';
import type { Day } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { firstDayOf, lowestFrom } from '../money/day-series.ts';
import type { Payee } from '../payee/payee.ts';
import type { Programme } from '../programme/programme.ts';
import { refusedFramePayment } from '../programme/set-frame-payment-rule.ts';
import { holdersOfRights, type Succession } from '../recipient/succession.ts';
import type { PaymentBasis } from './payment-basis.ts';
import {
  allocatedShares,
  isStanding,
  orderNumberOf,
  outstandingOn,
  type CasePayments,
  type PaymentEvent,
} from './payment-order.ts';

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
  /** The line that the basis is committed on. */
  readonly line: BudgetLine | undefined;
  readonly payee: Payee | undefined;
  /** Of the basis' recipients. */
  readonly succession: Succession;
  /** Of the basis; asked where no line carries it. */
  readonly programme: Programme | undefined;
}

/**
 * Prepares a payment order (Auszahlungsanordnung). All orders on a basis together never exceed what it entitles to, and
 * those on their way never exceed what is open of its commitments: a commitment is settled or released, never both. From a
 * frame alone is paid only where the programme allows it.
 * Due on a day when no bank works, it is paid on the next one (BGB § 193), and not in another year for that while there is one in its own. It is not
 * prepared before the day on which it came to be due, and goes to who holds the rights of the case's recipients on its day.
 * The beneficiaries' shares of all standing orders together follow their sum.
 */
export function preparePaymentOrder(
  { payments, basis, line, payee, succession, programme: known }: KnownToPrepare,
  command: PreparePaymentOrder,
  { on, today }: Dated,
): Decision<PaymentEvent> {
  if ('outcome' in basis) return basis;
  const { caseNumber, programme, budget, commitmentIds, recipients } = basis;
  const refusedFirst =
    refusedBefore(on, firstDayOf(basis.entitled), 'ENTITLEMENT') ??
    refusalOfPayee(payee, basis, command.payeeId, holdersOfRights(succession, basis.recipients, on));
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
  const open = commitmentIds.reduce((sum, id) => sum + openOf(line, id), 0n);
  const free = open - outstandingOn(payments, commitmentIds);
  if (budget && amount > free) return rejected('COMMITMENT_EXCEEDED', { requested: amount, open: free });

  const refusedFrame = budget
    ? undefined
    : refusedFramePayment(known, { programme, caseNumber, milestoneId: basis.basisId, amount });
  if (refusedFrame) return refusedFrame;

  const { payeeId, reason, preparedBy } = command;
  const dueOn = bankDayFor(command.dueOn, today);
  return accepted({
    type: 'PaymentOrderPrepared',
    data: {
      caseNumber,
      orderNumber: orderNumberOf(caseNumber, (payments?.orders.size ?? 0) + 1),
      programme,
      ...budget,
      commitmentIds,
      ...(basis.frameId !== undefined && { frameId: basis.frameId }),
      basis: basis.kind,
      basisId: basis.basisId,
      payeeId,
      recipients,
      amount,
      ...(basis.allocation && { shares: nextShares(amount, basis.allocation, allocatedShares(payments)) }),
      dueOn,
      ...(dueOn !== command.dueOn && { dueOnRequested: command.dueOn }),
      reason,
      preparedBy,
      synthetic: basis.synthetic,
    },
  });
}

/** The account must be confirmed, and be the provider's or one of whoever holds the rights of the case; practice apart. */
function refusalOfPayee(
  payee: Payee | undefined,
  { payeeId: agreed, synthetic }: PaymentBasis,
  payeeId: string,
  holders: ReturnType<typeof holdersOfRights>,
): Rejected<never> | undefined {
  if (!payee) return rejected('PAYEE_UNKNOWN', { payeeId });
  if (!payee.confirmed) return rejected('PAYEE_NOT_CONFIRMED', { payeeId });
  if ('outcome' in holders) return holders;
  const { recipient } = payee.confirmed;
  const isEntitled =
    agreed === undefined ? recipient !== undefined && holders.includes(recipient) : agreed === payeeId;
  return isEntitled && payee.synthetic === synthetic
    ? undefined
    : rejected('PAYEE_NOT_ENTITLED', { payeeId, entitled: agreed === undefined ? holders : [agreed] });
}
