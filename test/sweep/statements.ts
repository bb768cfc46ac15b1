import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { readCamt } from '#bank-formats';
import {
  camtFile,
  type WrittenEntry,
  type WrittenFile,
  type WrittenTransaction,
} from '#bank-formats/testing';
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

/** A payment that the bank carried out, in the forms in which it may tell it. */
interface Payment {
  readonly orderNumber: string;
  readonly cents: bigint;
  readonly day: string;
  /** Payments that the bank can tell as one batch. */
  readonly batch: number;
}

const batchSize = 5;

/**
 * Statements that split, overlap and repeat the same payments: as batches and one by one, in two messages and two versions, with
 * the bank's references and without, some entries in another order. However it comes, each order is settled exactly once, by its amount.
 */
export async function holdStatements({
  statements,
  bookings,
  seed = 1,
}: StatementsOptions): Promise<HeldStatements> {
  const random = xoroshiro128plus(seed);
  const below = (count: number): number => uniformInt(random, 0, count - 1);
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
  const inTurn = Math.ceil((statements * 2) / 3);
  const window = Math.ceil(bookings / inTurn) + batchSize;
  let told = 0;
  let turn = 0;
  for (let number = 0; number < statements; number += 1) {
    // In turn, so that each payment is told; every third anywhere, so that they overlap and repeat.
    const begin = number % 3 === 2 ? below(bookings) : Math.floor((turn++ * bookings) / inTurn);
    const some = payments.slice(begin, begin + window);
    const bytes = camtFile(fileOf(some, number, below));
    const file = await readCamt([bytes]);
    for (let times = 1 + (below(10) === 0 ? 1 : 0); times > 0; times -= 1)
      for (const booking of bookingsOf(file, `file-${number}`)) {
        told += 1;
        ledger.book(booking);
      }
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

/** Of a few payments: one by one or as batches, with the bank's references or without. */
function fileOf(payments: readonly Payment[], number: number, below: (count: number) => number): WrittenFile {
  const hasReferences = below(4) > 0;
  const inBatches = below(2) === 0;
  const groups = inBatches
    ? [...Map.groupBy(payments, ({ batch }) => batch).values()].flatMap((group) => {
        const at = below(group.length);
        return [group.slice(0, at), group.slice(at)].filter(({ length }) => length > 0);
      })
    : payments.map((payment) => [payment]);
  const entries = groups.map((group) => entryOf(group, hasReferences)).sort(() => below(3) - 1);
  const message = below(2) === 0 ? 'camt.053' : 'camt.054';
  return {
    message,
    version: below(2) === 0 ? '02' : '08',
    messageId: `M-${number}`,
    // Banks give the ids of statements again.
    statements: [{ id: `S-${below(50)}`, opening: '1000000', entries }],
  };
}

function entryOf(group: readonly Payment[], hasReferences: boolean): WrittenEntry {
  const [first] = group;
  const total = group.reduce((sum, { cents }) => sum + cents, 0n);
  const transactions = group.map(({ orderNumber, cents }): WrittenTransaction => ({
    amount: decimalOf(cents),
    endToEndId: orderNumber,
    ...(hasReferences && { reference: `T${orderNumber}` }),
  }));
  const reference = `B${first?.orderNumber ?? ''}${group.length}`;
  return {
    amount: decimalOf(total),
    bookedOn: first?.day ?? '2023-01-01',
    ...(hasReferences && { reference }),
    transactions,
  };
}

const decimalOf = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

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
