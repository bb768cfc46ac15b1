import type { Answer, RequestOptions, TestLedger } from './ledger.ts';

/** An account whose check digits hold, as banks print it in examples. */
export const iban = 'DE02120300000000202051';

export async function expectRecorded(answer: Promise<Answer>): Promise<Answer> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Not recorded: ${JSON.stringify(body)}`);
  return answer;
}

/** A payee that a second person has confirmed. */
export async function confirmedPayee(ledger: TestLedger, payeeId: string, recipient?: string): Promise<void> {
  const body = { name: `Kasse ${payeeId}`, iban, recipient, reason: 'Erstanlage' };
  await expectRecorded(
    ledger.post(`/api/v1/payees/${payeeId}/changes`, body, { as: ['paul', 'payment-officer'] }),
  );
  await expectRecorded(
    ledger.post(`/api/v1/payees/${payeeId}/changes/confirmation`, {}, { as: ['petra', 'payment-officer'] }),
  );
}

export const grantAuthority = (
  ledger: TestLedger,
  person: string,
  limit: string,
  change: object = {},
): Promise<Answer> =>
  expectRecorded(
    ledger.post('/api/v1/ordering-authorities', {
      authorityId: `AB-${person}`,
      person,
      limit,
      validFrom: '2023-01-01',
      reason: 'Vertretungsplan',
      ...change,
    }),
  );

export const prepare = (ledger: TestLedger, body: object): Promise<Answer> =>
  ledger.post(
    '/api/v1/payment-orders',
    { dueOn: '2023-07-14', reason: 'Betriebskosten', ...body },
    { as: ['bert', 'case-worker'] },
  );

export const actOn = (
  ledger: TestLedger,
  orderNumber: string,
  action: string,
  as: NonNullable<RequestOptions['as']>,
  body: object = {},
): Promise<Answer> => ledger.post(`/api/v1/payment-orders/${orderNumber}/${action}`, body, { as });

/** A prepared order that was certified by bert and ordered by frieda; answers with its number. */
export async function orderedPayment(ledger: TestLedger, body: object): Promise<string> {
  const prepared = await expectRecorded(prepare(ledger, body));
  const orderNumber = String(prepared.body['orderNumber']);
  for (const certification of ['factual-certification', 'arithmetic-certification'])
    await expectRecorded(actOn(ledger, orderNumber, certification, ['bert', 'case-worker']));
  await expectRecorded(actOn(ledger, orderNumber, 'order', ['frieda', 'approver']));
  return orderNumber;
}

export const settle = (ledger: TestLedger, orderNumber: string, settledOn?: string): Promise<Answer> =>
  actOn(ledger, orderNumber, 'settlement', ['paul', 'payment-officer'], {
    bankReference: `CAMT-${orderNumber}`,
    settledOn,
  });
