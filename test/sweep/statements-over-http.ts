import { join } from 'node:path';
import { SqliteEventStore } from '#event-store/sqlite';
import { recordOrderedPayments } from '../crash/ordered-payments.ts';
import { inspectPayments } from '../crash/inspected-payments.ts';
import { TestLedger } from '../support/ledger.ts';
import { belowOf, batchSize, toldStatements, type Payment } from './told-statements.ts';
import type { HeldStatements, StatementsOptions } from './statements.ts';

interface Upload {
  readonly counts: Readonly<Record<string, number>>;
  readonly bookings: readonly {
    readonly outcome: string;
    readonly reason?: string;
    readonly bankReference: string;
  }[];
}

/**
 * The same statements sent to a whole ledger over HTTP, some at the same moment: real orders in real payment runs, whose batches come
 * without details as well. Each order is settled exactly once, with its commitment and in the line's figures; read again, all is known.
 */
export async function holdStatementsOverHttp({
  statements,
  bookings,
  seed = 1,
}: StatementsOptions): Promise<HeldStatements> {
  const below = belowOf(seed);
  const ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  const file = join(ledger.folder, 'events.sqlite');
  const store = new SqliteEventStore({ file, now: () => ledger.nowMs });
  const ordered = await recordOrderedPayments(store, {
    count: bookings,
    runSize: batchSize,
    now: () => ledger.nowMs,
  });
  await store.close();
  ledger.nowMs = Date.UTC(2023, 11, 29, 12);
  await ledger.start();
  try {
    const payments = ordered.map((order): Payment => ({
      ...order,
      day: `2023-${String(7 + (order.batch % 6)).padStart(2, '0')}-${String(14 + (Math.floor(order.batch / 6) % 15)).padStart(2, '0')}`,
    }));
    const failed: string[] = [];
    let told = 0;
    const uploaded = async (bytes: Buffer): Promise<void> => {
      const { status, body } = await ledger.send('POST', '/api/v1/bank-statements', bytes.toString(), {
        as: ['lotte', 'payment-officer'],
        headers: { 'content-type': 'application/xml' },
      });
      if (status !== 200) return void failed.push(JSON.stringify(body));
      const { bookings: results } = body as unknown as Upload;
      told += results.length;
      for (const { outcome, reason, bankReference } of results)
        if (outcome === 'PUT_ASIDE' || outcome === 'REFUSED')
          failed.push(`${bankReference}: ${outcome} ${reason ?? ''}`);
    };
    const files = [...toldStatements(payments, statements, below)].map(({ bytes }) => bytes);
    const left = [...files];
    while (left.length > 0) await Promise.all(left.splice(0, 1 + below(3)).map(uploaded));
    const head = await ledger.store.head();
    for (const bytes of files.slice(0, 10)) await uploaded(bytes);
    if ((await ledger.store.head()) !== head) failed.push('Statements that were read again wrote something.');
    const { body: line } = await ledger.get(`/api/v1/budget-lines/EFA/MAIN/2023?minPosition=${head}`);
    const total = ordered.reduce((sum, { cents }) => sum + cents, 0n);
    const paid = (line['paid'] as { readonly amount: string }).amount.replace('.', '');
    if (BigInt(paid) !== total) failed.push(`Paid are ${paid} cents of ${total}.`);
    const found = inspectPayments(file, ordered);
    failed.push(...found.wrong);
    if (ledger.errors.length > 0) failed.push(String(ledger.errors[0]));
    return { statements, bookings, told, settled: found.settled, failed: failed.slice(0, 20) };
  } finally {
    await ledger.stop();
    ledger.remove();
  }
}
