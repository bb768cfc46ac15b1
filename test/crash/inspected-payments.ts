import { DatabaseSync } from 'node:sqlite';
import type { OrderedPayment } from './ordered-payments.ts';

export interface PaymentFindings {
  /** Orders that are paid. */
  readonly settled: number;
  /** Orders that the bank rejected. */
  readonly rejected: number;
  /** What is doubled, in halves or of another amount. */
  readonly wrong: readonly string[];
  readonly events: number;
}

interface Entry {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Reads the log with SQL alone, none of the ledger's code: what was paid was paid once, by the order's amount, with its disbursement and
 * the booking of the bank; what was rejected was rejected once; nothing is both.
 */
export function inspectPayments(file: string, orders: readonly OrderedPayment[]): PaymentFindings {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const entries = database
      .prepare('SELECT type, payload FROM event_log ORDER BY position')
      .all()
      .map((row): Entry => ({
        type: String(row['type']),
        data: JSON.parse(String(row['payload'])) as Entry['data'],
      }));
    const countOf = (type: string, name: (data: Entry['data']) => unknown): ReadonlyMap<unknown, number> =>
      Map.groupBy(
        entries.filter((entry) => entry.type === type),
        ({ data }) => name(data),
      )
        .entries()
        .reduce((counts, [key, some]) => counts.set(key, some.length), new Map<unknown, number>());
    const byOrder = (data: Entry['data']): string =>
      `${String(data['orderNumber'])} ${String(data['amount'])}`;
    const settled = countOf('PaymentSettled', byOrder);
    const rejected = countOf('PaymentRejectedByBank', byOrder);
    const matched = countOf('BankBookingMatched', (data) => data['paymentOrder']);
    const disbursed = countOf('FundsDisbursed', (data) => data['disbursementId']);
    const wrong = orders.flatMap(({ orderNumber, cents }) => {
      const key = `${orderNumber} ${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
      const times = [settled.get(key) ?? 0, rejected.get(key) ?? 0, matched.get(orderNumber) ?? 0];
      const [isSettled = 0, isRejected = 0, bookings = 0] = times;
      // A payment that the bank told by itself before is of its batch as well.
      const isRight =
        isSettled + isRejected <= 1 && bookings >= isSettled && (isSettled === 1 || bookings === 0);
      return isRight ? [] : [`${key}: settled, rejected and matched ${times.join(', ')} times`];
    });
    const doubled = [...disbursed].filter(([, count]) => count > 1);
    if (disbursed.size !== settled.size || doubled.length > 0)
      wrong.push(
        `${settled.size} settlements have ${disbursed.size} disbursements, ${doubled.length} doubled`,
      );
    return { settled: settled.size, rejected: rejected.size, wrong, events: entries.length };
  } finally {
    database.close();
  }
}
