import { hash } from 'node:crypto';
import { v4 } from 'uuid';
import { useCaseOf, type DataOf, type UseCaseName } from '#use-cases';
import type { TestLedger } from './ledger.ts';
import { expectRecorded } from './payments.ts';

/** Carries a command out without HTTP: for what a test needs hundreds of. */
export async function carriedOut<Name extends UseCaseName>(
  ledger: TestLedger,
  name: Name,
  data: DataOf<Name>,
  subject: string,
): Promise<readonly { readonly type: string; readonly data: object }[]> {
  const commandId = v4();
  const outcome = await ledger.ledger.engine.execute(useCaseOf(name), {
    data,
    actor: { subject, role: 'approver' },
    commandId,
    requestHash: hash('sha256', commandId, 'hex'),
  });
  if (outcome.outcome === 'rejected') throw new Error(JSON.stringify(outcome.rejection.code));
  return outcome.answer.events;
}

/** A part payment of a case, prepared and certified by bert. */
export async function certifiedPart(
  ledger: TestLedger,
  order: DataOf<'PreparePaymentOrder'>,
): Promise<string> {
  const [prepared] = await carriedOut(ledger, 'PreparePaymentOrder', order, 'bert');
  const { orderNumber } = prepared?.data as { readonly orderNumber: string };
  await carriedOut(ledger, 'CertifyPaymentFactual', { orderNumber }, 'bert');
  await carriedOut(ledger, 'CertifyPaymentArithmetic', { orderNumber }, 'bert');
  return orderNumber;
}

/** An ordered part payment of a case: prepared and certified by bert, ordered by frieda. */
export async function orderedPart(
  ledger: TestLedger,
  order: DataOf<'PreparePaymentOrder'>,
  orderedOn: string,
): Promise<string> {
  const orderNumber = await certifiedPart(ledger, order);
  await carriedOut(ledger, 'OrderPayment', { orderNumber, orderedOn }, 'frieda');
  return orderNumber;
}

export const debtor = {
  name: 'Hessisches Ministerium für Digitales',
  iban: 'DE89 3704 0044 0532 0130 00',
  bic: 'COBADEFFXXX',
  reason: 'Konto der Landeskasse',
};

export const setDebtor = (ledger: TestLedger): Promise<unknown> =>
  expectRecorded(ledger.post('/api/v1/debtor-account', debtor));

/** The bytes of a run's file, as text. */
export async function fileOf(
  ledger: TestLedger,
  runId: string,
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string }> {
  const head = await ledger.store.head();
  const response = await fetch(`${ledger.address}/api/v1/payment-runs/${runId}/file?minPosition=${head}`, {
    headers: { authorization: `Bearer ${await ledger.token(['paul', 'payment-officer'])}` },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
