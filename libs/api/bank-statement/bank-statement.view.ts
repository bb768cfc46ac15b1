import { bankBookingStateWords, putAsideWords } from '#refusal-words';
import { bankDirectionWords, candidateReasonWords } from '../http/choice-words.ts';
import type { BankBooking } from '#domain';
import type { BankBookingRow, SumOf } from '#read-models';
import type { BookingResult } from '#statement-import';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  instantOf,
  MoneyView,
  moneyOf,
  SummedPageView,
  Recorded,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownInstant,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';

const outcomes = ['SETTLED', 'RETURNED', 'MATCHED', 'KNOWN', 'PUT_ASIDE', 'REFUSED'];

const bookingIdWords = { de: 'Kennung der Buchung', en: 'Identifier of the booking' };
const bookingIdExample = '2023.1f0c7e2ab9d4.0123456789abcdef01234567';
const directionWords = { de: 'Eingang oder Ausgang', en: 'Money in or out' };
const bookedOnWords = { de: 'Buchungstag der Bank', en: 'Day on which the bank booked it' };
const whyAsideWords = { de: 'Warum sie auf eine Person wartet', en: 'Why it waits for a person' };
const refusedForWords = {
  de: 'Problem, an dem die Buchung der Anordnung scheiterte',
  en: 'Problem for which its order could not be booked',
};
const statedAmountWords = {
  de: 'Wie die Bank den Betrag schreibt, wenn er nicht in ganzen Cent Euro ist',
  en: 'The amount as the bank writes it, where it is not in whole cents of euros',
};

/** What became of one booking of a statement. */
class StatementBookingView {
  @ShownText(bookingIdWords, { example: bookingIdExample })
  readonly bookingId!: string;

  @ShownChoice(
    {
      de: 'Gezahlt, zurückgekommen, einer schon gebuchten Anordnung zugeordnet, schon bekannt, beiseitegelegt, oder abgewiesen',
      en: 'Settled, returned, matched to an order that was booked before, known already, put aside, or refused',
    },
    outcomes,
    { example: 'SETTLED' },
  )
  readonly outcome!: string;

  @ShownTexts({
    de: 'Anordnungen, denen sie jetzt zugeordnet wurde',
    en: 'Orders that it was matched to now',
  })
  readonly orders!: readonly string[];

  @ShownChoice(whyAsideWords, putAsideWords, { optional: true, example: 'AMOUNT_DIFFERS' })
  readonly reason?: string;

  @ShownText(refusedForWords, { optional: true, example: 'YEAR_CLOSED' })
  readonly refusedFor?: string;

  @ShownChoice(directionWords, bankDirectionWords, { example: 'DEBIT' })
  readonly direction!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownText(statedAmountWords, { optional: true, example: 'USD 10.00' })
  readonly statedAmount?: string;

  @ShownDay(bookedOnWords, { example: '2023-07-03' })
  readonly bookedOn!: string;

  @ShownText({ de: 'Referenz der Bank', en: 'Reference of the bank' }, { example: 'B-17' })
  readonly bankReference!: string;

  @ShownText({ de: 'EndToEndId', en: 'EndToEndId' }, { optional: true, example: 'EFA-2023-000417-Z01' })
  readonly endToEndId?: string;
}

class StatementCountsView {
  @ShownCount({ de: 'Gezahlt', en: 'Settled' }, { example: 440 })
  readonly settled!: number;

  @ShownCount({ de: 'Zurückgekommen', en: 'Returned' }, { example: 1 })
  readonly returned!: number;

  @ShownCount(
    { de: 'Einer schon gebuchten Anordnung zugeordnet', en: 'Matched to an order booked before' },
    { example: 0 },
  )
  readonly matched!: number;

  @ShownCount({ de: 'Schon bekannt', en: 'Known already' }, { example: 0 })
  readonly known!: number;

  @ShownCount({ de: 'Beiseitegelegt', en: 'Put aside' }, { example: 1 })
  readonly putAside!: number;

  @ShownCount({ de: 'Abgewiesen', en: 'Refused' }, { example: 0 })
  readonly refused!: number;
}

/** What became of a file of statements. */
export class StatementAnswer extends Recorded {
  @ShownText(
    { de: 'SHA-256 der Datei', en: 'SHA-256 of the file' },
    { example: 'c1f330d0aff31c1c87403f1e4347bcc21aff7c179908723535f2b31723702525' },
  )
  readonly fileHash!: string;

  @ShownText({ de: 'Format', en: 'Format' }, { example: 'camt.054.001.08' })
  readonly format!: string;

  @ShownObject(
    { de: 'Wie viele Buchungen was wurden', en: 'How many bookings became what' },
    StatementCountsView,
  )
  readonly counts!: StatementCountsView;

  @ShownList({ de: 'Was aus jeder Buchung wurde', en: 'What became of each booking' }, StatementBookingView)
  readonly bookings!: readonly StatementBookingView[];
}

export function statementAnswer(
  fileHash: string,
  format: string,
  results: readonly BookingResult[],
  position: bigint,
): StatementAnswer {
  const count = (outcome: BookingResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    fileHash,
    format,
    counts: {
      settled: count('SETTLED'),
      returned: count('RETURNED'),
      matched: count('MATCHED'),
      known: count('KNOWN'),
      putAside: count('PUT_ASIDE'),
      refused: count('REFUSED'),
    },
    bookings: results.map(({ booking, outcome, orders, reason, refusedFor }) => ({
      bookingId: booking.bookingId,
      outcome,
      orders,
      ...defined({ reason, refusedFor }),
      direction: booking.direction,
      amount: moneyOf(booking.amount),
      ...defined({ statedAmount: booking.statedAmount }),
      bookedOn: booking.bookedOn,
      bankReference: booking.bankReference,
      ...defined({ endToEndId: booking.endToEndId }),
    })),
    position: position.toString(),
  };
}

/** What a command has made of a booking. */
export class RecordedBankBooking extends Recorded {
  @ShownText(bookingIdWords, { example: bookingIdExample })
  readonly bookingId!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, bankBookingStateWords, { example: 'PROPOSED' })
  readonly state!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Davon noch nicht zugeordnet', en: 'Of it, not matched yet' })
  readonly unmatched!: MoneyView;

  @ShownTexts({ de: 'Anordnungen, denen sie zugeordnet ist', en: 'Orders that it is matched to' })
  readonly orders!: readonly string[];

  @ShownText(
    { de: 'Vorgeschlagene Anordnung', en: 'Proposed order' },
    { optional: true, example: 'EFA-2023-000417-Z01' },
  )
  readonly proposedOrder?: string;
}

export const recordedBankBooking = (booking: BankBooking): Omit<RecordedBankBooking, 'position'> => ({
  bookingId: booking.bookingId,
  state: booking.state,
  amount: moneyOf(booking.amount),
  unmatched: moneyOf(booking.left),
  orders: booking.orders,
  ...defined({ proposedOrder: booking.proposed?.paymentOrder }),
});

/** An order that a booking could be of. */
class BookingCandidateView {
  @ShownText({ de: 'Anordnung', en: 'Order' }, { example: 'EFA-2023-000417-Z01' })
  readonly orderNumber!: string;

  @ShownChoice(
    {
      de: 'Warum: EndToEndId, Zahlungslauf, Verwendungszweck, gleicher Betrag oder gleiches Konto',
      en: 'Why: EndToEndId, payment run, remittance information, same amount or same account',
    },
    candidateReasonWords,
    { example: 'REMITTANCE' },
  )
  readonly why!: string;

  @ShownText({ de: 'Stand der Anordnung', en: 'State of the order' }, { optional: true, example: 'ORDERED' })
  readonly state?: string;

  @ShownMoney({ de: 'Betrag der Anordnung', en: 'Amount of the order' }, { optional: true })
  readonly amount?: MoneyView;

  @ShownText({ de: 'Zahlungsempfänger', en: 'Payee' }, { optional: true })
  readonly payeeName?: string;
}

export class BankBookingView {
  @ShownText(bookingIdWords, { example: bookingIdExample })
  readonly bookingId!: string;

  @ShownText({ de: 'Unser Konto', en: 'Our account' }, { example: 'DE02500105170137075030' })
  readonly account!: string;

  @ShownChoice(directionWords, bankDirectionWords, { example: 'DEBIT' })
  readonly direction!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' }, { isAddable: false })
  readonly amount!: MoneyView;

  @ShownText(statedAmountWords, { optional: true, example: 'USD 10.00' })
  readonly statedAmount?: string;

  @ShownMoney({ de: 'Davon noch nicht zugeordnet', en: 'Of it, not matched yet' }, { isAddable: false })
  readonly unmatched!: MoneyView;

  @ShownDay(bookedOnWords, { example: '2023-07-03' })
  readonly bookedOn!: string;

  @ShownDay({ de: 'Wertstellung', en: 'Value date' }, { optional: true, example: '2023-07-03' })
  readonly valueOn?: string;

  @ShownChoice({ de: 'Stand heute', en: 'State today' }, bankBookingStateWords, { example: 'OPEN' })
  readonly state!: string;

  @ShownChoice(whyAsideWords, putAsideWords, { optional: true, example: 'NO_REFERENCE' })
  readonly reason?: string;

  @ShownText(refusedForWords, { optional: true, example: 'YEAR_CLOSED' })
  readonly refusedFor?: string;

  @ShownText({ de: 'Referenz der Bank', en: 'Reference of the bank' }, { example: 'B-17' })
  readonly bankReference!: string;

  @ShownText({ de: 'EndToEndId', en: 'EndToEndId' }, { optional: true, example: 'EFA-2023-000417-Z01' })
  readonly endToEndId?: string;

  @ShownText(
    { de: 'Kennung des Auftrags (PmtInfId)', en: 'Identifier of the batch (PmtInfId)' },
    { optional: true },
  )
  readonly paymentInformationId?: string;

  @ShownText(
    { de: 'Grund der Rückgabe', en: 'Reason of the return' },
    { optional: true, example: 'AC04 Konto aufgelöst' },
  )
  readonly returnReason?: string;

  @ShownText({ de: 'Verwendungszweck', en: 'Remittance information' }, { optional: true })
  readonly remittance?: string;

  @ShownText({ de: 'Gegenüber', en: 'Counterparty' }, { optional: true, example: 'Stadt Gießen' })
  readonly counterpartyName?: string;

  @ShownText({ de: 'Konto des Gegenübers', en: 'Account of the counterparty' }, { optional: true })
  readonly counterpartyAccount?: string;

  @ShownTexts({ de: 'Anordnungen, denen sie zugeordnet ist', en: 'Orders that it is matched to' })
  readonly orders!: readonly string[];

  @ShownText({ de: 'Vorgeschlagene Anordnung', en: 'Proposed order' }, { optional: true })
  readonly proposedOrder?: string;

  @ShownText(
    { de: 'Grund des Vorschlags oder der Entscheidung', en: 'Reason of the proposal or decision' },
    { optional: true },
  )
  readonly explanation?: string;

  @ShownList(
    {
      de: 'Anordnungen, von denen sie sein könnte; keine, wenn nichts mehr offen ist',
      en: 'Orders that it could be of; none where nothing is open any more',
    },
    BookingCandidateView,
  )
  readonly candidates!: readonly BookingCandidateView[];

  @ShownText({ de: 'Kennung des Auszugs', en: 'Identifier of the statement' }, { example: 'S-2023-128' })
  readonly statementId!: string;

  @ShownText({ de: 'SHA-256 der Datei', en: 'SHA-256 of the file' })
  readonly fileHash!: string;

  @ShownInstant({ de: 'Eingelesen am', en: 'Read in at' })
  readonly recordedAt!: string;
}

export class BankBookingPage extends SummedPageView {
  @ShownList({ de: 'Buchungen der Bank', en: 'Bookings of the bank' }, BankBookingView)
  readonly items!: readonly BankBookingView[];
}

export class BankBookingAnswer extends BankBookingView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export const bankBookingSorts: Sorts = {
  bookedOn: [
    { column: 'booked_on', type: 'text' },
    { column: 'booking_id', type: 'text' },
  ],
};

/** What is added up of the whole list. */
export const bankBookingSums: readonly SumOf[] = [
  { name: 'amount', column: 'amount', negativeWhere: { column: 'direction', is: 'DEBIT' } },
  { name: 'unmatched', column: 'unmatched', negativeWhere: { column: 'direction', is: 'DEBIT' } },
];

interface StoredCandidate {
  readonly paymentOrder: string;
  readonly why: string;
}

export const bankBookingView = (row: BankBookingRow): BankBookingView => ({
  bookingId: row.booking_id,
  account: row.account,
  direction: row.direction,
  amount: moneyOf(row.amount),
  ...defined({ statedAmount: row.stated_amount }),
  unmatched: moneyOf(row.unmatched),
  bookedOn: row.booked_on,
  ...defined({ valueOn: row.value_on }),
  state: row.state,
  ...defined({ reason: row.put_aside, refusedFor: row.refused_for }),
  bankReference: row.bank_reference,
  ...defined({
    endToEndId: row.end_to_end_id,
    paymentInformationId: row.payment_information_id,
    returnReason: [row.return_code, row.return_information].filter((text) => text !== null).join(' ') || null,
    remittance: row.remittance,
    counterpartyName: row.counterparty_name,
    counterpartyAccount: row.counterparty_account,
  }),
  orders: row.orders.split(' ').filter((order) => order !== ''),
  ...defined({ proposedOrder: row.proposed_order, explanation: row.reason }),
  candidates: candidatesOf(row),
  statementId: row.statement_id,
  fileHash: row.file_hash,
  recordedAt: instantOf(row.recorded_at_ms),
});

function candidatesOf(row: BankBookingRow): readonly BookingCandidateView[] {
  if (row.closed_on !== null) return [];
  const named = JSON.parse(row.candidates) as readonly StoredCandidate[];
  return row.candidate_orders.map(({ order_number, amount, state, payee_name, iban }) => ({
    orderNumber: order_number,
    why:
      named.find(({ paymentOrder }) => paymentOrder === order_number)?.why ??
      (iban !== null && iban === row.counterparty_account ? 'SAME_ACCOUNT' : 'SAME_AMOUNT'),
    state,
    amount: moneyOf(amount),
    ...defined({ payeeName: payee_name }),
  }));
}
