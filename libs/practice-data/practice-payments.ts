import { hash } from 'node:crypto';
import { type DataOf, type PayFor, useCases } from '#use-cases';
import { isIban, lastBankDayBy, type Day, type RecipientKey } from '#domain';
import { practiceYears } from './catalogue.ts';
import { Once, system, type CarryOut } from './carry-out.ts';

export interface PracticePayment extends PayFor {
  readonly label: string;
  /** The municipality that is paid; the provider when absent. */
  readonly recipient?: RecipientKey;
  readonly amount: bigint;
  readonly preparedBy: string;
  readonly paidOn: Day;
  /** It waits for the payment run of the half-month, with others of the same block; it is paid by itself when absent. */
  readonly block?: number;
}

/** An order that waits for a run. */
interface Waiting {
  readonly label: string;
  readonly orderNumber: string;
}

/** As many transfers as a run of practice data has. */
const transfersPerRun = 200;

export const practiceProvider = 'UEBUNG-DIENSTLEISTER';
const orderer = 'uebung-anordnung';
const cashier = { subject: 'uebung-kasse', role: 'payment-officer' };
const reason = 'Übung';
/** No order of the practice data is larger, cents. */
const authorityLimit = 10_000_000_000n;

/** Pays practice cases by the same way as real ones: payee, preparation, certification, order, bank. */
export class PracticePayments {
  readonly #carryOut: CarryOut;
  readonly #prefix: string;
  readonly #toldByBank: boolean;
  readonly #payees = new Once();
  readonly #debtor = new Once();
  /** By block and execution day. */
  readonly #waiting = new Map<string, Waiting[]>();

  /** Payees and the authority are called by the prefix; told by the bank, a payment is settled by a booking on its statement. */
  constructor(carryOut: CarryOut, { prefix = 'UEBUNG', toldByBank = false } = {}) {
    this.#carryOut = carryOut;
    this.#prefix = prefix;
    this.#toldByBank = toldByBank;
  }

  async prepare(): Promise<void> {
    const [firstYear] = practiceYears;
    await this.#carryOut('authority', system, useCases.GrantAuthority, {
      person: orderer,
      authorityId: `${this.#prefix}-AB-1`,
      limit: authorityLimit,
      validFrom: `${firstYear}-01-01`,
      reason,
      synthetic: true,
    });
    if (!this.#toldByBank) await this.payee();
  }

  /** The payee's id, once its account is confirmed. */
  async payee(recipient?: RecipientKey): Promise<string> {
    const payeeId = recipient === undefined ? practiceProvider : `${this.#prefix}-${recipient}`;
    await this.#payees.of(payeeId, async () => {
      const proposer = { ...cashier, effectiveDay: `${practiceYears[0]}-01-01` };
      await this.#carryOut(`payee ${payeeId}`, proposer, useCases.ProposePayeeChange, {
        payeeId,
        name: recipient === undefined ? 'Dienstleister (Übung)' : `Kasse ${recipient} (Übung)`,
        iban: practiceIban(recipient ?? '0'),
        ...(recipient !== undefined && { recipient }),
        reason,
        proposedOn: proposer.effectiveDay,
        synthetic: true,
      });
      const confirmer = { ...proposer, subject: 'uebung-kasse-2' };
      await this.#carryOut(`payee ${payeeId} confirmed`, confirmer, useCases.ConfirmPayeeChange, {
        payeeId,
      });
    });
    return payeeId;
  }

  async pay({
    label,
    recipient,
    amount,
    preparedBy,
    paidOn,
    block,
    ...payFor
  }: PracticePayment): Promise<void> {
    const payeeId = await this.payee(recipient);
    const worker = { subject: preparedBy, role: 'case-worker', effectiveDay: paidOn };
    const prepared = await this.#carryOut(`prepare ${label}`, worker, useCases.PreparePaymentOrder, {
      ...payFor,
      payeeId,
      amount,
      dueOn: paidOn,
      reason,
    });
    const event = prepared.outcome === 'accepted' ? prepared.answer.events[0] : undefined;
    if (event?.type !== 'PaymentOrderPrepared') return;
    const { orderNumber } = event.data;
    const certification = { orderNumber };
    await this.#carryOut(`payment factual ${label}`, worker, useCases.CertifyPaymentFactual, certification);
    await this.#carryOut(
      `payment arithmetic ${label}`,
      worker,
      useCases.CertifyPaymentArithmetic,
      certification,
    );
    const approver = { subject: orderer, role: 'approver', effectiveDay: paidOn };
    await this.#carryOut(`order ${label}`, approver, useCases.OrderPayment, {
      orderNumber,
      orderedOn: paidOn,
    });
    const executionDay = block === undefined ? undefined : executionDayFor(paidOn);
    if (executionDay !== undefined) {
      const key = `${executionDay} ${block}`;
      const waiting = this.#waiting.get(key) ?? [];
      this.#waiting.set(key, [...waiting, { label, orderNumber }]);
      return;
    }
    const bank = { ...cashier, effectiveDay: paidOn };
    if (this.#toldByBank) {
      await this.#carryOut(
        `booked ${label}`,
        bank,
        useCases.RecordBankBooking,
        bookingOf(orderNumber, amount, paidOn),
      );
      return;
    }
    await this.#settle({ label, orderNumber }, paidOn);
  }

  /**
   * What waits goes to the bank: each run made, handed over and accepted, its payments booked on its day. The runs of a block are called by
   * it: one that was made keeps its orders, and those that came to its block later are paid without a run.
   */
  async payWaiting(): Promise<void> {
    for (const [key, waiting] of [...this.#waiting].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const [executionDay = ''] = key.split(' ', 1);
      const inOrder = waiting.toSorted((one, other) => (one.orderNumber < other.orderNumber ? -1 : 1));
      for (let from = 0; from < inOrder.length; from += transfersPerRun) {
        const together = inOrder.slice(from, from + transfersPerRun);
        await this.#run(`${key} ${from / transfersPerRun}`, executionDay, together);
        await Promise.all(together.map((one) => this.#settle(one, executionDay)));
      }
    }
    this.#waiting.clear();
  }

  async #run(label: string, executionDay: Day, orders: readonly Waiting[]): Promise<void> {
    await this.#debtor.of('', async () => {
      await this.#carryOut('debtor', system, useCases.SetDebtorAccount, {
        name: 'Kasse (Übung)',
        iban: practiceIban('1'),
        reason,
        synthetic: true,
      });
    });
    const bank = { ...cashier, effectiveDay: executionDay };
    const made = await this.#carryOut(`run ${label}`, bank, useCases.CreatePaymentRun, {
      orderNumbers: orders.map(({ orderNumber }) => orderNumber),
      executionDay,
      createdAt: `${executionDay}T07:00:00Z`,
    });
    const event = made.outcome === 'accepted' ? made.answer.events.at(-1) : undefined;
    if (event?.type !== 'PaymentRunCreated') return;
    const { runId } = event.data;
    await this.#carryOut(`send run ${label}`, bank, useCases.SendPaymentRun, { runId });
    const messageId = `UEBUNG-${runId}`;
    await this.#carryOut(`status of run ${label}`, bank, useCases.RecordPaymentStatus, {
      runId,
      messageId,
      checksum: hash('sha256', messageId, 'hex'),
      group: { status: 'ACCP' },
      blocks: [],
    });
  }

  async #settle({ label, orderNumber }: Waiting, settledOn: Day): Promise<void> {
    const bank = { ...cashier, effectiveDay: settledOn };
    await this.#carryOut(`settle ${label}`, bank, useCases.SettlePayment, {
      orderNumber,
      bankReference: `UEBUNG-${orderNumber}`,
      settledOn,
    });
  }
}

/** The last day on which banks work in the half of the month, else in the month; none where the year has none left (LHO § 73(3)). */
function executionDayFor(day: Day): Day | undefined {
  const from = Temporal.PlainDate.from(day);
  const middle = from.with({ day: 15 });
  return [middle, from.with({ day: from.daysInMonth }), middle.add({ months: 1 })]
    .filter(({ year }) => year === from.year)
    .map((last) => lastBankDayBy(last.toString()))
    .find((last) => last >= day);
}

/** A debit of the practice account, as a statement tells it. */
function bookingOf(orderNumber: string, amount: bigint, bookedOn: Day): DataOf<'RecordBankBooking'> {
  const digest = (text: string): string => hash('sha256', text, 'hex');
  const account = practiceIban('1');
  const bankReference = `UEBUNG-${orderNumber}`;
  return {
    bookingId: `${bookedOn.slice(0, 4)}.${digest(account).slice(0, 12)}.${digest(bankReference).slice(0, 24)}`,
    likeness: digest(`${orderNumber} ${bookedOn}`).slice(0, 24),
    hasReference: true,
    account,
    fileHash: digest(`UEBUNG ${bookedOn}`),
    statementId: `UEBUNG-${bookedOn}`,
    direction: 'DEBIT',
    amount,
    bookedOn,
    bankReference,
    isReversal: false,
    endToEndId: orderNumber,
    returned: false,
  };
}

/** An account of a bank that does not exist, with check digits that hold. */
function practiceIban(key: string): string {
  const account = `00000000${key.padStart(10, '0')}`;
  for (let check = 2; check < 99; check += 1) {
    const iban = `DE${check.toString().padStart(2, '0')}${account}`;
    if (isIban(iban)) return iban;
  }
  throw new RangeError(`No check digits for ${account}.`);
}
