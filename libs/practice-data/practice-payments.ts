import { hash } from 'node:crypto';
import { type DataOf, type PayFor, useCases } from '#use-cases';
import { isIban, type Day, type RecipientKey } from '#domain';
import { practiceYears } from './catalogue.ts';
import { Once, system, type CarryOut } from './carry-out.ts';

export interface PracticePayment extends PayFor {
  readonly label: string;
  /** The municipality that is paid; the provider when absent. */
  readonly recipient?: RecipientKey;
  readonly amount: bigint;
  readonly preparedBy: string;
  readonly paidOn: Day;
}

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

  async pay({ label, recipient, amount, preparedBy, paidOn, ...payFor }: PracticePayment): Promise<void> {
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
    await this.#carryOut(`settle ${label}`, bank, useCases.SettlePayment, {
      orderNumber,
      bankReference: `UEBUNG-${orderNumber}`,
      settledOn: paidOn,
    });
  }
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
