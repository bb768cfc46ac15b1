import { camtAmountText, type CamtFile } from '#bank-formats';
import type { CommandOutcome } from '#command-handling';
import type { BankBookingFacts, LedgerEvent, PutAsideReason, Rejection, StatementHead } from '#domain';
import type { DataOf } from '#use-cases';
import { bookingsOf } from './bookings-of.ts';

/** Carries out the commands that a statement leads to; a key tells the repetition of one within the same upload. */
export interface StatementCommands {
  receive(data: DataOf<'ReceiveStatement'>, key: string): Promise<CommandOutcome>;
  record(data: DataOf<'RecordBankBooking'>, key: string): Promise<CommandOutcome>;
}

export interface StatementToImport {
  readonly file: CamtFile;
  /** SHA-256 of its bytes, hex. */
  readonly fileHash: string;
  readonly bytes: number;
  readonly commands: StatementCommands;
}

/** What became of a booking. */
export type BookingOutcome = 'SETTLED' | 'RETURNED' | 'MATCHED' | 'KNOWN' | 'PUT_ASIDE' | 'REFUSED';

export interface BookingResult {
  readonly booking: BankBookingFacts;
  readonly outcome: BookingOutcome;
  /** That it was matched to now. */
  readonly orders: readonly string[];
  readonly reason?: PutAsideReason;
  /** Why nothing could be recorded of it, or its order not be booked. */
  readonly refusedFor?: string;
  readonly refusal?: Rejection;
}

/** Bookings that are on their way: enough for full commits, few enough that the ledger's own callers get in between. */
const atOnce = 20;

/**
 * Records the bookings of a file that was read whole, each by itself and once: a file that is read again, after it broke off half
 * way as well, does what is left to do. What goes out is booked before what comes back of it.
 */
export async function importStatement(statement: StatementToImport): Promise<readonly BookingResult[]> {
  const { file, fileHash, bytes, commands } = statement;
  const bookings = bookingsOf(file, fileHash);
  const received = await commands.receive({ ...headOf(file), fileHash, bytes }, 'received');
  if (received.outcome === 'rejected' && received.rejection.code !== 'ALREADY_EXISTS')
    throw new TypeError(`The statement could not be noted: ${received.rejection.code}.`);
  const results = new Map<BankBookingFacts, BookingResult>();
  for (const direction of ['DEBIT', 'CREDIT'] as const)
    await eachOf(
      bookings.filter((booking) => booking.direction === direction),
      async (booking) => {
        results.set(booking, await recorded(booking, commands));
      },
    );
  return bookings.flatMap((booking) => results.get(booking) ?? []);
}

const headOf = ({ message, version, messageId, statements }: CamtFile) => ({
  format: `${message}.001.${version}`,
  messageId,
  statements: statements.map(({ statementId, account, entries, opening, closing }): StatementHead => ({
    statementId,
    account,
    entries: entries.length,
    ...(opening && { opening: camtAmountText(opening) }),
    ...(closing && { closing: camtAmountText(closing) }),
  })),
});

/** Does the work for each, so many at once; they begin in order. */
async function eachOf<One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> {
  const left = all.values();
  const worker = async (): Promise<void> => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A batch without details is of its orders one after another, each a command. */
async function recorded(booking: BankBookingFacts, commands: StatementCommands): Promise<BookingResult> {
  const events: LedgerEvent[] = [];
  const isBatch = booking.endToEndId === undefined && booking.paymentInformationId !== undefined;
  for (let step = 0; ; step += 1) {
    const outcome = await commands.record(booking, `${booking.bookingId}.${step}`);
    if (outcome.outcome === 'rejected') {
      const { code } = outcome.rejection;
      if (code !== 'ALREADY_EXISTS')
        return { ...resultOf(booking, events, 'REFUSED'), refusedFor: code, refusal: outcome.rejection };
      return resultOf(booking, events, 'KNOWN');
    }
    events.push(...outcome.answer.events);
    if (!isBatch || outcomeOf(outcome.answer.events) === undefined) return resultOf(booking, events, 'KNOWN');
  }
}

function resultOf(
  booking: BankBookingFacts,
  events: readonly LedgerEvent[],
  otherwise: BookingOutcome,
): BookingResult {
  const orders = events.flatMap((event) => {
    if (event.type === 'BankBookingMatched') return [event.data.paymentOrder];
    return isBooked(event) ? [event.data.orderNumber] : [];
  });
  const aside = events.find((event) => event.type === 'BankBookingRecorded');
  if (aside?.data.putAside !== undefined) {
    const { putAside: reason, refusedFor } = aside.data;
    return {
      booking,
      orders: [],
      outcome: 'PUT_ASIDE',
      reason,
      ...(refusedFor !== undefined && { refusedFor }),
    };
  }
  return { booking, orders, outcome: outcomeOf(events) ?? otherwise };
}

type Booked = Extract<
  LedgerEvent,
  { readonly type: 'PaymentSettled' | 'PaymentReturned' | 'PaymentReturnedAsIncome' }
>;
const isBooked = (event: LedgerEvent): event is Booked =>
  ['PaymentSettled', 'PaymentReturned', 'PaymentReturnedAsIncome'].includes(event.type);

/** What they did to an order; undefined where they moved none. */
function outcomeOf(events: readonly LedgerEvent[]): BookingOutcome | undefined {
  const types = new Set(events.map(({ type }) => type));
  if (types.has('PaymentSettled')) return 'SETTLED';
  if (types.has('PaymentReturned') || types.has('PaymentReturnedAsIncome')) return 'RETURNED';
  return types.has('BankBookingMatched') ? 'MATCHED' : undefined;
}
