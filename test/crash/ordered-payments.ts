import { v7 } from 'uuid';
import { CommandEngine } from '#command-handling';
import { paymentInformationIdOf } from '#domain';
import type { EventStore } from '#event-store';
import { useCases } from '#use-cases';
import { carryOut, recordCertifiedClaims } from './certified-claims.ts';

export interface OrderedPayment {
  readonly orderNumber: string;
  readonly cents: bigint;
  readonly runId: string;
  readonly paymentInformationId: string;
  /** The number of its run. */
  readonly batch: number;
}

export interface OrderedPaymentsOptions {
  readonly count: number;
  /** Orders of one payment run. */
  readonly runSize: number;
  readonly now: () => number;
}

const atOnce = 100;
const reason = 'Betriebskosten';
const payeeId = 'FRANKFURT';

/** Records payments that are ordered by frieda and wait in payment runs for what the bank says of them; the account has all funds they need. */
export async function recordOrderedPayments(
  store: EventStore,
  { count, runSize, now }: OrderedPaymentsOptions,
): Promise<readonly OrderedPayment[]> {
  const claims = await recordCertifiedClaims(store, count, 100n, 'EFA', now);
  const engine = new CommandEngine({ store, now, newEventId: () => v7() });
  const account = {
    payeeId,
    name: 'Kasse',
    iban: 'DE02120300000000202051',
    recipient: '06412000',
    reason,
    synthetic: true,
  };
  const today = new Date(now()).toISOString().slice(0, 10);
  await carryOut(engine, useCases.ProposePayeeChange, { ...account, proposedOn: today }, 'paul');
  await carryOut(engine, useCases.ConfirmPayeeChange, { payeeId, confirmedOn: today }, 'petra');
  await carryOut(engine, useCases.GrantAuthority, {
    authorityId: 'AB-frieda',
    person: 'frieda',
    limit: 1_000_000_000_00n,
    validFrom: '2023-01-01',
    reason,
    synthetic: true,
  });
  await carryOut(engine, useCases.SetDebtorAccount, {
    name: 'Landeskasse',
    iban: 'DE89370400440532013000',
    reason,
  });
  const orders: { readonly orderNumber: string; readonly cents: bigint }[] = [];
  for (let from = 0; from < claims.length; from += atOnce)
    orders.push(
      ...(await Promise.all(
        claims.slice(from, from + atOnce).map(async ({ caseNumber, cents }) => ({
          orderNumber: await ordered(engine, caseNumber),
          cents,
        })),
      )),
    );
  const payments: OrderedPayment[] = [];
  for (let from = 0; from < orders.length; from += runSize) {
    const some = orders.slice(from, from + runSize);
    const runId = await runOf(
      engine,
      some.map(({ orderNumber }) => orderNumber),
    );
    const of = { runId, paymentInformationId: paymentInformationIdOf(runId), batch: from / runSize };
    payments.push(...some.map((order) => ({ ...order, ...of })));
  }
  return payments;
}

async function ordered(engine: CommandEngine, caseNumber: string): Promise<string> {
  await carryOut(engine, useCases.ApproveClaim, { caseNumber }, 'dora');
  const prepared = { caseNumber, payeeId, dueOn: '2023-07-14', reason };
  const { events } = await carryOut(engine, useCases.PreparePaymentOrder, prepared, 'bert');
  const first = events.find((event) => event.type === 'PaymentOrderPrepared');
  if (!first) throw new Error('A preparation led to something else.');
  const { orderNumber } = first.data;
  await carryOut(engine, useCases.CertifyPaymentFactual, { orderNumber }, 'bert');
  await carryOut(engine, useCases.CertifyPaymentArithmetic, { orderNumber }, 'bert');
  await carryOut(engine, useCases.OrderPayment, { orderNumber, orderedOn: '2023-07-03' }, 'frieda');
  return orderNumber;
}

async function runOf(engine: CommandEngine, orderNumbers: readonly string[]): Promise<string> {
  const data = { executionDay: '2023-07-14', orderNumbers, createdAt: '2023-07-03T12:00:00Z' };
  const { events } = await carryOut(engine, useCases.CreatePaymentRun, data, 'paul');
  const created = events.find((event) => event.type === 'PaymentRunCreated');
  if (!created) throw new Error('A run led to something else.');
  return created.data.runId;
}
