import { hash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { camtFile, statusReportFile, type WrittenEntry } from '#bank-formats/testing';
import { SqliteEventStore } from '#event-store/sqlite';
import { openEmbeddedIssuer } from '#identity';
import { inspectPayments, type PaymentFindings } from './inspected-payments.ts';
import { KillableLedger } from './killable-ledger.ts';
import { recordOrderedPayments, type OrderedPayment } from './ordered-payments.ts';

export interface BankFilesSurvived {
  readonly kills: number;
  /** Kills that came when a part of the statement was booked, and when none or all of it was. */
  readonly halfWay: number;
  readonly settled: number;
  readonly rejected: number;
  readonly failed: readonly string[];
}

const payments = 200;
const runSize = 10;

/**
 * Kills the ledger at a random append while it reads a statement, and while it reads the bank's answers to payment runs; started again,
 * it reads the same files. Half of the orders are rejected, the others paid: each exactly once.
 */
export async function surviveKillsOfBankFiles(rounds: number): Promise<BankFilesSurvived> {
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-bank-kill-'));
  try {
    const prepared = join(folder, 'prepared');
    const orders = await prepare(prepared);
    const half = orders.length / 2;
    let held: BankFilesSurvived = { kills: 0, halfWay: 0, settled: 0, rejected: 0, failed: [] };
    for (let round = 1; round <= rounds && held.failed.length === 0; round += 1) {
      const dataFolder = join(folder, `round-${round}`);
      cpSync(prepared, dataFolder, { recursive: true });
      const rejected = await killWithin(dataFolder, orders, reportsOf(orders.slice(half)), half / runSize);
      const settled = await killWithin(dataFolder, orders, [statementOf(orders.slice(0, half))], half);
      rmSync(dataFolder, { recursive: true });
      const { after } = settled;
      held = {
        kills: held.kills + 2,
        halfWay: held.halfWay + [rejected, settled].filter(({ isHalfWay }) => isHalfWay).length,
        settled: held.settled + after.settled,
        rejected: held.rejected + after.rejected,
        failed: [
          ...[rejected.killed, rejected.after, settled.killed, after].flatMap(({ wrong }) => wrong),
          ...(after.settled === half && after.rejected === half
            ? []
            : [`round ${round}: ${after.settled} settled and ${after.rejected} rejected of ${half} each`]),
        ].slice(0, 20),
      };
    }
    return held;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function prepare(dataFolder: string): Promise<readonly OrderedPayment[]> {
  mkdirSync(dataFolder);
  const now = (): number => Date.UTC(2023, 6, 3, 12);
  const store = new SqliteEventStore({ file: eventsFileIn(dataFolder), now });
  const orders = await recordOrderedPayments(store, { count: payments, runSize, now });
  await store.close();
  // Its read models and keys need not be made in every round.
  await (await KillableLedger.start(dataFolder)).kill();
  return orders;
}

const eventsFileIn = (dataFolder: string): string => join(dataFolder, 'events.sqlite');

interface BankFile {
  readonly path: string;
  readonly bytes: Buffer;
}

interface Killed {
  readonly killed: PaymentFindings;
  readonly after: PaymentFindings;
  readonly isHalfWay: boolean;
}

/** Reads the files, is killed in the middle, and reads them again. */
async function killWithin(
  dataFolder: string,
  orders: readonly OrderedPayment[],
  files: readonly BankFile[],
  appendsMax: number,
): Promise<Killed> {
  const events = eventsFileIn(dataFolder);
  const issuer = await openEmbeddedIssuer(dataFolder);
  const token = await issuer.sign(
    { subject: 'lotte', roles: ['payment-officer'], ttlSeconds: 3_600 },
    Date.now(),
  );
  const before = inspectPayments(events, orders);
  const send = async (address: string, { path, bytes }: BankFile, attempt: number): Promise<number> => {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/xml',
        'idempotency-key': `${attempt}-${hash('sha256', bytes, 'hex').slice(0, 32)}`,
      },
      body: new Uint8Array(bytes),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const first = await KillableLedger.start(dataFolder);
  const killAfter = Math.floor(Math.random() * appendsMax);
  const uploads = (async () => {
    for (const file of files) await send(first.address, file, 1);
  })().catch(() => undefined);
  await Promise.race([uploads, headReaches(events, before.events, killAfter)]);
  await first.kill();
  await uploads;
  const killed = inspectPayments(events, orders);
  const second = await KillableLedger.start(dataFolder);
  try {
    // Once more with the same key, and once with another one.
    for (const attempt of [1, 2])
      for (const file of files) {
        const status = await send(second.address, file, attempt);
        // A report that was read is refused as known.
        if (status >= 500) throw new Error(`${file.path} was answered with ${status}.`);
      }
  } finally {
    await second.kill();
  }
  const after = inspectPayments(events, orders);
  const done = (found: PaymentFindings): number => found.settled + found.rejected;
  return { killed, after, isHalfWay: done(killed) > done(before) && done(killed) < done(after) };
}

/** Until so many appends were written, each of some events; the log is read as others may read it. */
async function headReaches(file: string, events: number, appends: number): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const counted = database.prepare(
      'SELECT count(DISTINCT command_id) AS appends FROM event_log WHERE position > ?',
    );
    while (Number(counted.get(events)?.['appends']) <= appends) await pause(Math.random() * 2);
  } finally {
    database.close();
  }
}

/** All in one statement: some one by one, some in batches with their details, some without. */
function statementOf(orders: readonly OrderedPayment[]): BankFile {
  const entries = [...Map.groupBy(orders, ({ batch }) => batch)].flatMap(
    ([batch, group]): readonly WrittenEntry[] => {
      const [first] = group;
      const amount = decimalOf(group.reduce((sum, { cents }) => sum + cents, 0n));
      const singles = group.map(({ orderNumber, cents }) => ({
        amount: decimalOf(cents),
        endToEndId: orderNumber,
        reference: `T-${orderNumber}`,
      }));
      if (!first || batch % 3 === 0)
        return singles.map(({ reference, ...one }) => ({
          amount: one.amount,
          reference,
          transactions: [one],
        }));
      const { paymentInformationId } = first;
      return [
        {
          amount,
          reference: `B-${batch}`,
          ...(batch % 3 === 1
            ? { transactions: singles }
            : { batch: { paymentInformationId, count: group.length } }),
        },
      ];
    },
  );
  const bytes = camtFile({ message: 'camt.053', statements: [{ opening: '10000000', entries }] });
  return { path: '/api/v1/bank-statements', bytes };
}

const reportsOf = (orders: readonly OrderedPayment[]): readonly BankFile[] =>
  [...Map.groupBy(orders, ({ runId }) => runId)].map(([runId, group]) => ({
    path: '/api/v1/payment-status-reports',
    bytes: statusReportFile({
      messageId: `B-${runId}`,
      runId,
      transactions: group.map(({ orderNumber }) => ({
        endToEndId: orderNumber,
        status: 'RJCT',
        reason: 'AC04',
      })),
    }),
  }));

const decimalOf = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
