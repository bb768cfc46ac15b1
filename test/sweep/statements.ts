import { readCamt } from '#bank-formats';
import {
  bookingMatched,
  evolveAccountBookings,
  matchBooking,
  recordBankBooking,
  type AccountBookings,
  type BankBookingEvent,
  type BankBookingFacts,
  type MatchableOrder,
} from '#domain';
import { bookingsOf } from '#statement-import';
import { batchSize, belowOf, toldStatements, type Payment } from './told-statements.ts';

export interface StatementsOptions {
  readonly statements: number;
  readonly bookings: number;
  readonly seed?: number;
}

export interface HeldStatements {
  readonly statements: number;
  readonly bookings: number;
  /** Told by all statements together. */
  readonly told: number;
  readonly settled: number;
  readonly failed: readonly string[];
}

/**
 * Statements that split, overlap and repeat the same payments: as batches and one by one, in two messages and two versions, with
 * the bank's references and without, some entries in another order. However it comes, each order is settled exactly once, by its amount.
 */
export async function holdStatements({
  statements,
  bookings,
  seed = 1,
}: StatementsOptions): Promise<HeldStatements> {
  const below = belowOf(seed);
  const payments = Array.from({ length: bookings }, (_, index): Payment => {
    const batch = Math.floor(index / batchSize);
    return {
      orderNumber: `EFA-2023-${String(index + 1).padStart(6, '0')}-Z01`,
      cents: BigInt(1 + below(100_000_00)),
      day: `2023-${String(1 + (batch % 12)).padStart(2, '0')}-${String(1 + (Math.floor(batch / 12) % 28)).padStart(2, '0')}`,
      batch,
    };
  });
  const orders = new Map(
    payments.map(({ orderNumber, cents }): [string, MatchableOrder] => [
      orderNumber,
      { orderNumber, amount: cents, state: 'ORDERED' },
    ]),
  );
  const ledger = new PureLedger(orders);
  let told = 0;
  for (const { number, bytes } of toldStatements(payments, statements, below))
    for (const booking of bookingsOf(await readCamt([bytes]), `file-${number}`)) {
      told += 1;
      ledger.book(booking);
    }
  const failed = payments.flatMap(({ orderNumber, cents }) => {
    const settled = ledger.settled.get(orderNumber) ?? [];
    return settled.length === 1 && settled[0] === cents ? [] : [`${orderNumber}: ${settled.join(', ')}`];
  });
  return {
    statements,
    bookings,
    told,
    settled: ledger.settled.size,
    failed: [...failed.slice(0, 20), ...ledger.putAside.slice(0, 20)],
  };
}

/** What the rules make of bookings, without a store. */
class PureLedger {
  readonly settled = new Map<string, bigint[]>();
  readonly putAside: string[] = [];
  readonly #orders: Map<string, MatchableOrder>;
  #account: AccountBookings | undefined;

  constructor(orders: Map<string, MatchableOrder>) {
    this.#orders = orders;
  }

  book(booking: BankBookingFacts): void {
    const order = this.#orders.get(booking.endToEndId ?? '');
    const known = { account: this.#account, byRemittance: [], ...(order && { byEndToEndId: order }) };
    const match = matchBooking(known, booking);
    if (match.outcome === 'KNOWN') return;
    if (!this.#account?.bookings.has(booking.bookingId))
      this.#take(recordBankBooking(booking, match, 'lotte'), booking.bookedOn);
    if (match.outcome === 'PUT_ASIDE') {
      this.putAside.push(`${booking.endToEndId ?? booking.bankReference}: ${match.reason}`);
      return;
    }
    this.#take(bookingMatched(booking, match, 'lotte'), booking.bookedOn);
    const { orderNumber, amount } = match.order;
    this.settled.set(orderNumber, [...(this.settled.get(orderNumber) ?? []), amount]);
    this.#orders.set(orderNumber, { orderNumber, amount, state: 'SETTLED' });
  }

  #take(event: BankBookingEvent, on: string): void {
    this.#account = evolveAccountBookings(this.#account, event, on);
  }
}
