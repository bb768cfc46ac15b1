import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camtFile, type WrittenEntry, type WrittenFile } from '#bank-formats/testing';
import {
  appropriate,
  approve,
  certifiedClaim,
  line,
  recipient,
  registerFrankfurt,
  source,
} from '../support/efa-2023.ts';
import { fileOf, setDebtor } from '../support/payment-runs.ts';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import {
  actOn,
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  iban,
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';

const ledger = new TestLedger();
const lotte = ['lotte', 'payment-officer'] as const;
const paul = ['paul', 'payment-officer'] as const;

const upload = (bytes: Buffer, options: RequestOptions = {}): Promise<Answer> =>
  ledger.send('POST', '/api/v1/bank-statements', bytes.toString('latin1'), { as: lotte, ...options });
/** The bytes as they are: a text would be written in UTF-8 again. */
const send = async (
  bytes: Uint8Array,
  { as = lotte, headers = {}, key }: RequestOptions = {},
): Promise<Answer> => {
  const response = await fetch(`${ledger.address}/api/v1/bank-statements`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await ledger.token(as)}`,
      'idempotency-key': key ?? `upload-${(uploads += 1)}`,
      'content-type': 'application/xml',
      ...headers,
    },
    body: new Uint8Array(bytes),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
};
let uploads = 0;
const advice = (entries: readonly WrittenEntry[], change: Partial<WrittenFile> = {}): Buffer =>
  camtFile({ statements: [{ entries }], ...change });
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`, {
    as: ['rita', 'auditor'],
  });
const counted = (answer: Answer): unknown => answer.body['counts'];
const none = { settled: 0, returned: 0, matched: 0, known: 0, putAside: 0, refused: 0 };
const firstOf = (answer: Answer): Readonly<Record<string, unknown>> =>
  (answer.body['bookings'] as readonly Readonly<Record<string, unknown>>[])[0] ?? {};
const stateOf = async (orderNumber: string): Promise<unknown> =>
  (await read(`/api/v1/payment-orders/${orderNumber}`)).body['state'];
const paid = async (): Promise<unknown> => (await read(line)).body['paid'];
const eur = (amount: string): object => ({ amount, currency: 'EUR' });
const openList = async (query = ''): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await read(`/api/v1/bank-bookings?open=true${query}`)).body['items'] as never;

let caseNumber: string;
/** Ordered by frieda; its number is its EndToEndId. */
const ordered = (amount: string): Promise<string> =>
  orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT', amount });
const debit = (orderNumber: string, amount: string, reference?: string): WrittenEntry => ({
  amount,
  ...(reference !== undefined && { reference }),
  transactions: [{ endToEndId: orderNumber, creditor: 'Stadt Frankfurt am Main', creditorIban: iban }],
});

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '3900000.00');
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '1000000.00');
  caseNumber = await certifiedClaim(ledger, '480000.00');
  await expectRecorded(approve(ledger, caseNumber));
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('a statement of the bank', () => {
  it('settles an order once, however often it arrives and in whichever form', async () => {
    const order = await ordered('10000.00');
    const first = advice([debit(order, '10000.00', 'B-1')]);
    const answer = await send(first);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      fileHash: hash('sha256', first, 'hex'),
      format: 'camt.054.001.08',
      counts: { ...none, settled: 1 },
      bookings: [
        {
          outcome: 'SETTLED',
          orders: [order],
          direction: 'DEBIT',
          amount: eur('10000.00'),
          bookedOn: '2023-07-03',
          bankReference: 'B-1',
          endToEndId: order,
        },
      ],
    });
    expect(await stateOf(order)).toBe('SETTLED');
    expect(await paid()).toEqual(eur('10000.00'));
    const head = await ledger.store.head();
    expect(counted(await send(first))).toEqual({ ...none, known: 1 });
    expect(await ledger.store.head()).toBe(head);
    for (const again of [
      advice([debit(order, '10000.00', 'B-1')], { version: '02', messageId: 'M-2' }),
      camtFile({
        message: 'camt.053',
        statements: [{ id: 'S-9', opening: '100000', entries: [debit(order, '10000.00', 'B-1')] }],
      }),
      advice([debit(order, '10000.00')], { messageId: 'M-3' }),
      advice([debit(order, '10000.00', 'OTHER')], { messageId: 'M-4' }),
    ])
      expect(counted(await send(again))).toEqual({ ...none, known: 1 });
    expect(await paid()).toEqual(eur('10000.00'));
  });

  it('is kept as it came, under its checksum', async () => {
    const bytes = advice([], { messageId: 'EMPTY' });
    const { body } = await send(bytes);
    expect(body['counts']).toEqual(none);
    const file = join(ledger.folder, 'bank-files', String(body['fileHash']));
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('settles each order of a batch with its details, and knows them one by one afterwards', async () => {
    const [one, two] = [await ordered('1000.00'), await ordered('2000.00')];
    const transactions = [
      { amount: '1000.00', endToEndId: one, reference: 'T-1' },
      { amount: '2000.00', endToEndId: two, reference: 'T-2' },
    ];
    const batch = advice([{ amount: '3000.00', reference: 'BATCH-1', transactions }]);
    expect(counted(await send(batch))).toEqual({ ...none, settled: 2 });
    const single = advice([debit(one, '1000.00', 'X-1'), debit(two, '2000.00', 'X-2')]);
    expect(counted(await send(single))).toEqual({ ...none, known: 2 });
  });

  it('puts aside a batch whose details do not add up to it', async () => {
    const order = await ordered('1100.00');
    const transactions = [
      { amount: '1100.00', endToEndId: order },
      { amount: '5.00', endToEndId: 'OTHER' },
    ];
    const answer = await send(advice([{ amount: '1100.00', reference: 'BATCH-2', transactions }]));
    expect(firstOf(answer)).toMatchObject({ outcome: 'PUT_ASIDE', reason: 'NO_REFERENCE' });
    expect(await stateOf(order)).toBe('ORDERED');
    expect((await openList()).find(({ bankReference }) => bankReference === 'BATCH-2')).toMatchObject({
      candidates: [{ orderNumber: order, why: 'REMITTANCE', amount: eur('1100.00') }],
    });
  });

  it('settles the orders of a run by the batch that leads to it, where it is their sum; split, they are known', async () => {
    await setDebtor(ledger);
    const orders = [await ordered('10.01'), await ordered('20.02'), await ordered('30.03')];
    const run = await expectRecorded(
      ledger.post('/api/v1/payment-runs', { executionDay: '2023-07-14', orderNumbers: orders }, { as: paul }),
    );
    const paymentInformationId = `${String(run.body['runId'])}-P1`;
    const batch = (amount: string, reference: string): Buffer =>
      advice([{ amount, reference, batch: { paymentInformationId, count: 3 } }]);
    const wrong = firstOf(await send(batch('60.05', 'RUN-0')));
    expect(wrong).toMatchObject({ outcome: 'PUT_ASIDE', reason: 'RUN_SUM_DIFFERS' });
    // One of them was split off before.
    const [one = '', two = '', three = ''] = orders;
    expect(counted(await send(advice([debit(two, '20.02', 'RUN-S')])))).toEqual({ ...none, settled: 1 });
    const answer = await send(batch('60.06', 'RUN-1'));
    expect(firstOf(answer)).toMatchObject({ outcome: 'SETTLED', amount: eur('60.06') });
    expect(new Set(firstOf(answer)['orders'] as readonly string[])).toEqual(new Set(orders));
    for (const order of orders) expect(await stateOf(order)).toBe('SETTLED');
    const split = advice([debit(one, '10.01', 'RUN-A'), debit(three, '30.03', 'RUN-B')]);
    expect(counted(await send(split))).toEqual({ ...none, known: 2 });
    expect(counted(await send(batch('60.06', 'RUN-2')))).toEqual({ ...none, known: 1 });
  });

  it('leads to an order whose programme has too long a code for the bank by its place in the run', async () => {
    const programme = 'DIGITALE_MODELLREGIONEN_HESSEN';
    await expectRecorded(ledger.post('/api/v1/programmes', { programme, name: 'Modellregionen' }));
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme,
        line: 'MAIN',
        fiscalYear: 2023,
        name: 'Modellregionen',
        amount: '5000.00',
        exactness: 'EXACT',
        source,
        effectiveDay: '2023-01-01',
      }),
    );
    const servicePeriod = { from: '2023-07-01', to: '2023-07-01' };
    const ofLongCode = await certifiedClaim(ledger, '5000.00', { programme, servicePeriod });
    await expectRecorded(approve(ledger, ofLongCode));
    const order = await orderedPayment(ledger, { caseNumber: ofLongCode, payeeId: 'FRANKFURT' });
    await setDebtor(ledger);
    const run = await expectRecorded(
      ledger.post(
        '/api/v1/payment-runs',
        { executionDay: '2023-07-14', orderNumbers: [order] },
        { as: paul },
      ),
    );
    const { text } = await fileOf(ledger, String(run.body['runId']));
    const [, endToEndId = ''] = /<EndToEndId>([^<]*)</.exec(text) ?? [];
    expect(endToEndId).toBe(`${String(run.body['runId'])}/0001`);
    const answer = await send(advice([debit(endToEndId, '5000.00', 'LONG-1')]));
    expect(firstOf(answer)).toMatchObject({ outcome: 'SETTLED', orders: [order] });
  });

  it('puts aside what the bank paid to another account than the order’s', async () => {
    const order = await ordered('650.00');
    const creditorIban = 'DE89370400440532013000';
    const other = {
      ...debit(order, '650.00', 'IBAN-1'),
      transactions: [{ endToEndId: order, creditorIban }],
    };
    const answer = await send(advice([other]));
    expect(firstOf(answer)).toMatchObject({ outcome: 'PUT_ASIDE', reason: 'ACCOUNT_DIFFERS' });
    expect(await stateOf(order)).toBe('ORDERED');
  });

  it('returns what came back with a reason', async () => {
    const order = await ordered('700.00');
    const back = (reference: string, bookedOn: string): WrittenEntry => ({
      amount: '700.00',
      direction: 'CRDT',
      reference,
      bookedOn,
      transactions: [{ endToEndId: order, returnCode: 'AC04', returnInformation: 'Konto aufgelöst' }],
    });
    // In one file, and the return stands first in it.
    const both = advice([back('R-1', '2023-07-03'), debit(order, '700.00', 'B-7')]);
    expect(counted(await send(both))).toEqual({ ...none, settled: 1, returned: 1 });
    expect((await read(`/api/v1/payment-orders/${order}`)).body).toMatchObject({
      state: 'RETURNED',
      returnedOn: '2023-07-03',
      bankReason: 'AC04 Konto aufgelöst',
    });
    expect(counted(await send(advice([back('R-1', '2023-07-03')], { messageId: 'R' })))).toEqual({
      ...none,
      known: 1,
    });
  });

  it.each([
    ['another amount', { amount: '799.99' }, 'AMOUNT_DIFFERS'],
    ['another currency', { currency: 'USD' }, 'AMOUNT_UNUSABLE'],
    ['a fraction of a cent', { amount: '800.005' }, 'AMOUNT_UNUSABLE'],
    ['a reversal', { isReversal: true, direction: 'CRDT' as const }, 'REVERSAL'],
    ['money in without a reason', { direction: 'CRDT' as const }, 'NO_RETURN_REASON'],
  ])('puts aside %s, and settles nothing', async (name, change, reason) => {
    const order = await ordered('800.00');
    const answer = await send(advice([{ ...debit(order, '800.00', name.slice(0, 30)), ...change }]));
    expect(firstOf(answer)).toMatchObject({ outcome: 'PUT_ASIDE', reason, orders: [] });
    expect(await stateOf(order)).toBe('ORDERED');
    expect(counted(await send(advice([debit(order, '800.00', `S-${order}`)])))).toEqual({
      ...none,
      settled: 1,
    });
  });

  it('books only what is booked', async () => {
    const order = await ordered('900.00');
    const pending = { ...debit(order, '900.00', 'P-1'), status: 'PDNG' };
    expect(counted(await send(advice([pending])))).toEqual(none);
    expect(await stateOf(order)).toBe('ORDERED');
    expect(counted(await send(advice([{ ...pending, status: 'BOOK' }])))).toEqual({ ...none, settled: 1 });
  });

  it('puts aside a second debit of an order, whose sum the same statement has', async () => {
    const order = await ordered('950.00');
    const twice = camtFile({
      message: 'camt.053',
      statements: [
        { opening: '5000', entries: [debit(order, '950.00', 'D-1'), debit(order, '950.00', 'D-2')] },
      ],
    });
    const answer = await send(twice);
    expect(counted(answer)).toEqual({ ...none, settled: 1, putAside: 1 });
    expect(counted(await send(twice))).toEqual({ ...none, known: 2 });
  });

  it('is of an order that was settled by hand before', async () => {
    const order = await ordered('960.00');
    await expectRecorded(settle(ledger, order, '2023-07-03'));
    const answer = await send(advice([debit(order, '960.00', 'H-1')]));
    expect(counted(answer)).toEqual({ ...none, matched: 1 });
    expect(firstOf(answer)).toMatchObject({ outcome: 'MATCHED', orders: [order] });
  });

  it('settles nothing for the one who ordered it: it waits, the attempt is on record, and another one’s upload settles it', async () => {
    const order = await ordered('970.00');
    const bytes = advice([debit(order, '970.00', 'F-1')]);
    const answer = await send(bytes, { as: ['frieda', ['approver', 'payment-officer']] });
    expect(firstOf(answer)).toMatchObject({
      outcome: 'PUT_ASIDE',
      reason: 'REFUSED',
      refusedFor: 'FOUR_EYES',
    });
    const { events } = await ledger.store.readAll({ after: 0n, maxCount: 1_000 });
    expect(events.filter(({ type }) => type === 'PaymentFourEyesViolationRefused')).toHaveLength(1);
    expect(counted(await send(bytes))).toEqual({ ...none, settled: 1 });
    expect(await stateOf(order)).toBe('SETTLED');
  });

  it('is only told what it would do in a rehearsal, and leaves nothing behind', async () => {
    const order = await ordered('980.00');
    const head = await ledger.store.head();
    const bytes = advice([debit(order, '980.00', 'P-98')]);
    const answer = await send(bytes, { headers: { prefer: 'handling=rehearse' } });
    expect(answer.status).toBe(200);
    expect(answer.body['answer']).toMatchObject({ counts: { ...none, settled: 1 } });
    expect(await ledger.store.head()).toBe(head);
    expect(existsSync(join(ledger.folder, 'bank-files', hash('sha256', bytes, 'hex')))).toBe(false);
    expect(counted(await send(bytes))).toEqual({ ...none, settled: 1 });
  });
});

describe('a file that is refused', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><Document>&c;</Document>`;
  const good = advice([{ amount: '1.00' }]).toString();
  it.each([
    ['an entity bomb', Buffer.from(bomb), 'DOCUMENT_TYPE'],
    [
      'an external entity',
      Buffer.from('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
      'DOCUMENT_TYPE',
    ],
    ['deep nesting', Buffer.from(good.replace('<Acct>', '<Acct>'.repeat(1_000_000))), 'TOO_DEEP'],
    ['Latin-1', Buffer.from(good.replace('M-1', 'Müller'), 'latin1'), 'NOT_UTF8'],
    ['UTF-16', Buffer.from(good, 'utf16le'), 'NOT_UTF8'],
    ['a truncated file', Buffer.from(good.slice(0, -40)), 'TRUNCATED'],
    ['an empty file', Buffer.from(''), 'EMPTY'],
    ['no XML', Buffer.from('IBAN;Betrag\n'), 'MALFORMED'],
    ['another version', Buffer.from(good.replace('054.001.08', '054.001.13')), 'UNKNOWN_FORMAT'],
    [
      'a wrong sum',
      camtFile({
        message: 'camt.053',
        statements: [{ opening: '10', closing: '10', entries: [{ amount: '1.00' }] }],
      }),
      'SUM_DIFFERS',
    ],
  ])('as it is %s is answered with the reason, and nothing is left behind', async (_, bytes, reason) => {
    const head = await ledger.store.head();
    const files = readdirSync(join(ledger.folder, 'bank-files'));
    const answer = await send(bytes, { headers: { 'accept-language': 'de' } });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ type: 'urn:foerderbuch:problem:bank-file-unusable', reason });
    expect(String(answer.body['detail'])).toMatch(/Nichts wurde gebucht\.$/);
    expect(await ledger.store.head()).toBe(head);
    expect(readdirSync(join(ledger.folder, 'bank-files'))).toEqual(files);
  });

  it('as it is too large is not read to its end, and memory stays flat', async () => {
    const piece = Buffer.from('<a><b>'.padEnd(65_536, ' '));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += piece.length;
        if (sent > 1024 ** 3) controller.close();
        else controller.enqueue(new Uint8Array(piece));
      },
    });
    const before = process.memoryUsage().rss;
    const files = readdirSync(join(ledger.folder, 'bank-files'));
    const answer = fetch(`${ledger.address}/api/v1/bank-statements`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await ledger.token(lotte)}`,
        'idempotency-key': 'huge',
        'content-type': 'application/xml',
      },
      body,
      duplex: 'half',
    });
    // The connection is closed on whoever sends on; whether the answer is read before is a matter of moments.
    const status = await answer.then(
      (response) => response.status,
      () => 422,
    );
    expect(status).toBe(422);
    expect(sent).toBeLessThan(200 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
    expect(readdirSync(join(ledger.folder, 'bank-files'))).toEqual(files);
  });

  it('is not read in by who may not, nor in another media type', async () => {
    expect((await send(Buffer.from(good), { as: ['rita', 'auditor'] })).status).toBe(403);
    expect((await ledger.post('/api/v1/bank-statements', {}, { as: lotte })).status).toBe(415);
    expect((await upload(Buffer.from(good), { headers: { 'content-type': 'text/csv' } })).status).toBe(415);
  });
});

describe('the worklist of bookings', () => {
  const booking = async (reference: string) =>
    (await openList('&limit=200')).find(({ bankReference }) => bankReference === reference) ?? {};
  const act = (bookingId: unknown, action: string, body: object, as: RequestOptions['as'] = lotte) =>
    ledger.post(`/api/v1/bank-bookings/${String(bookingId)}/${action}`, body, { as });

  it('names orders that a booking could be of and why; two persons assign it, and a charge is left', async () => {
    const order = await ordered('1234.56');
    await send(
      advice([
        {
          amount: '1239.56',
          reference: 'W-1',
          transactions: [
            { endToEndId: 'NOTPROVIDED', creditor: 'Stadt Frankfurt', remittance: `Zahlung ${order} danke` },
          ],
        },
      ]),
    );
    const { bookingId, candidates } = await booking('W-1');
    expect(candidates).toEqual([
      {
        orderNumber: order,
        why: 'REMITTANCE',
        state: 'ORDERED',
        amount: eur('1234.56'),
        payeeName: 'Kasse FRANKFURT',
      },
    ]);
    const proposal = { orderNumber: order, reason: 'Mit 5 Euro Entgelt der Bank' };
    expect((await act(bookingId, 'assignment-proposal', proposal)).body).toMatchObject({
      state: 'PROPOSED',
      proposedOrder: order,
    });
    expect((await act(bookingId, 'assignment-confirmation', {})).body).toMatchObject({
      type: 'urn:foerderbuch:problem:four-eyes',
    });
    expect(await stateOf(order)).toBe('ORDERED');
    expect((await act(bookingId, 'assignment-confirmation', {}, paul)).body).toMatchObject({
      state: 'OPEN',
      unmatched: eur('5.00'),
      orders: [order],
    });
    expect((await read(`/api/v1/payment-orders/${order}`)).body).toMatchObject({
      state: 'SETTLED',
      settledOn: '2023-07-03',
    });
    const notOurs = await act(bookingId, 'not-ours', { reason: 'Entgelt der Bank' });
    expect(notOurs.body).toMatchObject({ state: 'NOT_OURS', unmatched: eur('5.00') });
    expect(await booking('W-1')).toEqual({});
    expect((await act(bookingId, 'not-ours', { reason: 'noch einmal' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:bank-booking-state',
      status: 409,
    });
  });

  it('refuses an order that is larger than the booking, one in another state and one that there is not', async () => {
    const order = await ordered('50.00');
    await send(advice([{ amount: '49.99', reference: 'W-2' }]));
    const { bookingId, candidates } = await booking('W-2');
    expect(candidates).toEqual([]);
    const proposed = (orderNumber: string) =>
      act(bookingId, 'assignment-proposal', { orderNumber, reason: 'Versuch' });
    expect((await proposed(order)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:bank-booking-exceeded',
      amount: eur('50.00'),
      left: eur('49.99'),
    });
    expect((await proposed(`${caseNumber}-Z99`)).status).toBe(404);
    const open = await expectRecorded(prepare(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '49.99' }));
    expect((await proposed(String(open.body['orderNumber']))).body).toMatchObject({
      type: 'urn:foerderbuch:problem:payment-order-state',
    });
    await expectRecorded(
      actOn(ledger, String(open.body['orderNumber']), 'withdrawal', ['bert', 'case-worker'], {
        reason: 'Nur zur Probe',
      }),
    );
    expect(
      (await act('2023.000000000000.000000000000000000000000', 'not-ours', { reason: 'x' })).status,
    ).toBe(404);
  });

  it('opens again what was proposed and rejected', async () => {
    const order = await ordered('51.00');
    await send(advice([{ amount: '51.00', reference: 'W-3' }]));
    const { bookingId, candidates } = await booking('W-3');
    expect(candidates).toMatchObject([{ orderNumber: order, why: 'SAME_AMOUNT' }]);
    await expectRecorded(act(bookingId, 'assignment-proposal', { orderNumber: order, reason: 'Betrag' }));
    expect(
      (await act(bookingId, 'assignment-rejection', { reason: 'Andere Rechnung' }, paul)).body,
    ).toMatchObject({
      state: 'OPEN',
    });
    expect(await booking('W-3')).toMatchObject({ state: 'OPEN', explanation: 'Andere Rechnung' });
  });

  it('is told as of a day and as known at an instant, and stands in the preview of closing the year', async () => {
    await send(advice([{ amount: '17.00', reference: 'W-4' }]));
    const knownBefore = new Date(ledger.nowMs).toISOString();
    const { bookingId } = await booking('W-4');
    ledger.nowMs = Date.UTC(2023, 6, 5, 12);
    const closing = await read(`${line}/closing`);
    expect(closing.body['openMatters']).toContainEqual({
      kind: 'BANK_BOOKING',
      reference: bookingId,
      state: 'OPEN',
      amount: eur('17.00'),
      holdsBack: true,
    });
    await expectRecorded(act(bookingId, 'not-ours', { reason: 'Irrläufer' }));
    const ids = async (query: string) => (await openList(query)).map((one) => one['bookingId']);
    expect(await ids('&limit=200')).not.toContain(bookingId);
    expect(await ids(`&limit=200&asOf=2023-07-04`)).toContain(bookingId);
    expect(await ids(`&limit=200&asOf=2023-07-02`)).not.toContain(bookingId);
    expect(await ids(`&limit=200&knownAt=${encodeURIComponent(knownBefore)}`)).toContain(bookingId);
  });
});

describe('what comes back in the next year', () => {
  it('is income of that year, and the year of the payment keeps what it paid', async () => {
    ledger.nowMs = Date.UTC(2023, 6, 5, 12);
    const order = await ordered('333.33');
    const out = { ...debit(order, '333.33', 'N-1'), bookedOn: '2023-07-05' };
    expect(counted(await send(advice([out])))).toEqual({ ...none, settled: 1 });
    const before = await paid();
    ledger.nowMs = Date.UTC(2024, 0, 15, 12);
    const back = advice([
      {
        amount: '333.33',
        direction: 'CRDT',
        reference: 'N-2',
        bookedOn: '2024-01-12',
        transactions: [{ endToEndId: order, returnCode: 'MS03' }],
      },
    ]);
    expect(counted(await send(back))).toEqual({ ...none, returned: 1 });
    expect((await read(`/api/v1/payment-orders/${order}`)).body).toMatchObject({
      state: 'RETURNED',
      returnedOn: '2024-01-12',
      incomeYear: 2024,
    });
    expect(await paid()).toEqual(before);
  });
});
