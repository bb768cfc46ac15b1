import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { schemaFaults } from '#bank-formats';
import {
  appropriate,
  approve,
  certifiedClaim,
  line,
  recipient,
  registerFrankfurt,
} from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { certifiedPart, fileOf, orderedPart, setDebtor } from '../support/payment-runs.ts';
import { actOn, confirmedPayee, expectRecorded, grantAuthority, settle } from '../support/payments.ts';

const paul = ['paul', 'payment-officer'] as const;
const petra = ['petra', 'payment-officer'] as const;
const executionDay = '2023-07-14';
const ledger = new TestLedger();
let caseNumber: string;
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 13, 12);
  await ledger.start();
  await appropriate(ledger, '3900000.00');
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '50000.00');
  caseNumber = await certifiedClaim(ledger, '480000.00');
  await expectRecorded(approve(ledger, caseNumber));
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const ordered = (amount: bigint, change: object = {}): Promise<string> =>
  orderedPart(
    ledger,
    {
      caseNumber,
      payeeId: 'FRANKFURT',
      amount,
      dueOn: executionDay,
      reason: 'Betriebskosten für Köln',
      ...change,
    },
    '2023-07-13',
  );
const create = (orderNumbers: readonly string[], change: object = {}, key?: string): Promise<Answer> =>
  ledger.post(
    '/api/v1/payment-runs',
    { executionDay, orderNumbers, ...change },
    { as: paul, ...(key !== undefined && { key }) },
  );
const act = (runId: string, action: string, body: object = {}): Promise<Answer> =>
  ledger.post(`/api/v1/payment-runs/${runId}/${action}`, body, { as: petra });
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`, {
    as: ['rita', 'auditor'],
  });

describe('payment runs', () => {
  it('need the account that is debited', async () => {
    const orderNumber = await ordered(100n);
    expect(await create([orderNumber])).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:debtor-account-missing' },
    });
    await setDebtor(ledger);
  });

  it('of 442 transfers are one file that is valid by the schema, whose bytes stay, and whose control sum is the sum of the orders', async () => {
    const amounts = Array.from({ length: 442 }, (_, index) => 10_000n + BigInt(index));
    const orderNumbers = await Promise.all(amounts.map((amount) => ordered(amount)));
    const { status, body } = await create(orderNumbers, {}, 'run-442');
    expect(status).toBe(201);
    // 442 × 100.00 and 0.01 + … + 4.41
    const controlSum = '45174.61';
    const runId = String(body['runId']);
    expect(body).toMatchObject({
      runId: expect.stringMatching(/^ZL-[0-9A-F]{16}$/),
      state: 'CREATED',
      transfers: 442,
      controlSum: { amount: controlSum, currency: 'EUR' },
      executionDay,
    });
    expect((await create(orderNumbers, {}, 'run-442')).body).toMatchObject({ runId });

    const file = await fileOf(ledger, runId);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(await schemaFaults('pain.001.001.09', file.text)).toEqual([]);
    expect(hash('sha256', file.text, 'hex')).toBe(body['checksum']);
    expect(file.text.match(/<NbOfTxs>442<\/NbOfTxs>/g)).toHaveLength(2);
    expect(file.text.match(/<CtrlSum>45174\.61<\/CtrlSum>/g)).toHaveLength(2);
    expect(file.text.match(/<CdtTrfTxInf>/g)).toHaveLength(442);
    for (const said of [
      `<MsgId>${runId}</MsgId>`,
      `<PmtInfId>${runId}-P1</PmtInfId>`,
      '<CreDtTm>2023-07-13T12:00:00Z</CreDtTm>',
      '<Nm>Hessisches Ministerium fuer Digitales</Nm>',
      '<BICFI>COBADEFFXXX</BICFI>',
      `<EndToEndId>${orderNumbers[441] ?? ''}</EndToEndId>`,
      `<Ustrd>${caseNumber} Betriebskosten fuer Koeln</Ustrd>`,
    ])
      expect(file.text).toContain(said);

    await expectRecorded(act(runId, 'sending'));
    await expectRecorded(
      ledger.post(
        '/api/v1/debtor-account',
        { name: 'Landeskasse', iban: 'DE02120300000000202051', reason: 'Neue Bank' },
        {},
      ),
    );
    expect((await fileOf(ledger, runId)).text).toBe(file.text);
    expect((await read(`/api/v1/payment-orders?runId=${runId}&limit=1`)).body).toMatchObject({
      items: [{ runId, state: 'ORDERED' }],
    });
    expect(await act(runId, 'cancellation', { reason: 'Zu spät' })).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:payment-run-state', state: 'SENT' },
    });
    // What is sent is not paid: only the bank's booking is.
    expect((await read(line)).body).toMatchObject({ paid: { amount: '0.00' } });
  });

  it('hold an order once; cancelled, they give it back, with the reason, and the state of each day is known', async () => {
    const orderNumber = await ordered(4_800_000n);
    const first = await expectRecorded(create([orderNumber]));
    const runId = String(first.body['runId']);
    expect(await create([orderNumber])).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:order-in-run',
        orderNumber,
        runId,
        amount: { amount: '48000.00' },
      },
    });
    expect(
      await actOn(ledger, orderNumber, 'withdrawal', ['bert', 'case-worker'], { reason: 'Doch nicht' }),
    ).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:payment-order-state', state: 'ORDERED' },
    });
    await expectRecorded(act(runId, 'cancellation', { reason: 'Falscher Ausführungstag' }));
    expect((await read(`/api/v1/payment-orders/${orderNumber}`)).body).not.toHaveProperty('runId');
    expect((await read(`/api/v1/payment-runs/${runId}`)).body).toMatchObject({
      state: 'CANCELLED',
      reason: 'Falscher Ausführungstag',
      cancelledBy: 'petra',
      items: [{ orderNumber, endToEndId: orderNumber, amount: { amount: '48000.00' } }],
    });
    expect((await fileOf(ledger, runId)).status).toBe(404);
    const second = await expectRecorded(create([orderNumber]));
    expect(second.body['runId']).not.toBe(runId);
    const found = async (query: string) =>
      ((await read(`/api/v1/payment-runs?${query}`)).body['items'] as readonly { runId: string }[]).map(
        (one) => one.runId,
      );
    expect(await found('state=CANCELLED')).toEqual([runId]);
    expect(await found('state=CREATED&asOf=2023-07-13')).toEqual([second.body['runId']]);
    expect(await found('asOf=2023-07-12')).toEqual([]);
  });

  it('take what is due on a day on which banks work, and nothing that is paid', async () => {
    const later = await ordered(5_000n, { dueOn: '2023-07-17' });
    expect(await create([later])).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:order-not-due', dueOn: '2023-07-17', executionDay },
    });
    expect(await create([later], { executionDay: '2023-07-15' })).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:execution-day-invalid', executionDay: '2023-07-15' },
    });
    await expectRecorded(settle(ledger, later));
    expect(await create([later], { executionDay: '2023-07-17' })).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:payment-order-state', state: 'SETTLED' },
    });
  });

  it('send the payee’s name and address as banks pass them on, beside those on record', async () => {
    const onRecord = {
      name: 'Magistrat der Stadt Königstein im Taunus – Stadtkasse',
      address: {
        street: 'Burgweg',
        houseNumber: '5',
        postcode: '61462',
        town: 'Königstein im Taunus',
        country: 'DE',
      },
    };
    const body = { ...onRecord, iban: 'NL91 ABNA 0417 1643 00', recipient, reason: 'Neues Konto' };
    await expectRecorded(ledger.post('/api/v1/payees/KOENIGSTEIN/changes', body, { as: paul }));
    await expectRecorded(ledger.post('/api/v1/payees/KOENIGSTEIN/changes/confirmation', {}, { as: petra }));
    const bankName = 'Magistrat der Stadt Koenigstein im Taunus - Stadtkasse';
    expect((await read('/api/v1/payees/KOENIGSTEIN')).body).toMatchObject({ ...onRecord, bankName });
    const orderNumber = await ordered(12_345n, { payeeId: 'KOENIGSTEIN' });
    const { body: run } = await expectRecorded(create([orderNumber]));
    const { status, text } = await fileOf(ledger, String(run['runId']));
    expect(status).toBe(200);
    expect(text).toContain(
      `<Cdtr><Nm>${bankName}</Nm><PstlAdr><StrtNm>Burgweg</StrtNm><BldgNb>5</BldgNb><PstCd>61462</PstCd><TwnNm>Koenigstein im Taunus</TwnNm><Ctry>DE</Ctry></PstlAdr></Cdtr><CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct>`,
    );
    expect(await schemaFaults('pain.001.001.09', text)).toEqual([]);
  });

  it('can be rehearsed: what it would be is answered, and nothing is recorded', async () => {
    const orderNumber = await ordered(700n);
    const head = await ledger.store.head();
    const { status, body } = await ledger.post(
      '/api/v1/payment-runs',
      { executionDay, orderNumbers: [orderNumber] },
      { as: paul, headers: { prefer: 'handling=rehearse' } },
    );
    expect([status, JSON.stringify(body).includes('Zahllauf erstellt')]).toEqual([200, true]);
    expect(await ledger.store.head()).toBe(head);
  });
});

describe('the answer of the bank to a run', () => {
  const transaction = (endToEndId: string, status: string, more = '') =>
    `<TxInfAndSts><OrgnlEndToEndId>${endToEndId}</OrgnlEndToEndId><TxSts>${status}</TxSts>${more}</TxInfAndSts>`;
  const reason = (code: string, text: string) =>
    `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn><AddtlInf>${text}</AddtlInf></StsRsnInf>`;
  const report = (runId: string, group: string, transactions = '', version = '10') =>
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.${version}"><CstmrPmtStsRpt><GrpHdr><MsgId>B-${(reports += 1)}</MsgId><CreDtTm>2023-07-13T12:00:00Z</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${runId}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${group}</OrgnlGrpInfAndSts>${
      transactions === ''
        ? ''
        : `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${runId}-P1</OrgnlPmtInfId>${transactions}</OrgnlPmtInfAndSts>`
    }</CstmrPmtStsRpt></Document>`;
  let reports = 0;
  const upload = (xml: string, as: readonly [string, 'payment-officer'] = petra): Promise<Answer> =>
    ledger.send('POST', '/api/v1/payment-status-reports', xml, {
      as,
      headers: { 'content-type': 'application/xml' },
    });
  const sentRun = async (...amounts: readonly bigint[]) => {
    const orders = await Promise.all(amounts.map((amount) => ordered(amount)));
    const { body } = await expectRecorded(create(orders));
    const runId = String(body['runId']);
    await expectRecorded(act(runId, 'sending'));
    return { runId, orders };
  };
  const figuresOfLine = async () => {
    const { body } = await read(line);
    return { committed: body['committed'], paid: body['paid'] };
  };

  it.each(['03', '10'])(
    'that rejects one payment opens it and its commitment again, the others are on their way (version %s)',
    async (version) => {
      const { runId, orders } = await sentRun(10_000n, 20_000n);
      const [first = '', second = ''] = orders;
      const before = await figuresOfLine();
      const xml = report(
        runId,
        '<GrpSts>PART</GrpSts>',
        transaction(first, 'RJCT', reason('AC04', 'Konto aufgelöst')) + transaction(second, 'ACSP'),
        version,
      );
      expect(await upload(xml)).toMatchObject({ status: 200, body: { runId, state: 'SENT' } });
      expect((await read(`/api/v1/payment-orders/${first}`)).body).toMatchObject({
        state: 'REJECTED',
        bankReason: 'AC04 Konto aufgelöst',
        rejectedOn: '2023-07-13',
        bankStatus: 'RJCT',
      });
      expect((await read(`/api/v1/payment-orders/${second}`)).body).toMatchObject({
        state: 'ORDERED',
        bankStatus: 'ACSP',
      });
      // The commitment is open as before, and the case can be paid by another order.
      expect(await figuresOfLine()).toEqual(before);
      const again = await ordered(10_000n);
      expect((await create([again])).status).toBe(201);
      const head = await ledger.store.head();
      expect(await upload(xml)).toMatchObject({
        status: 409,
        body: { type: 'urn:foerderbuch:problem:already-exists' },
      });
      expect(await ledger.store.head()).toBe(head);
    },
  );

  it('that rejects the whole file opens all of its orders again', async () => {
    const { runId, orders } = await sentRun(30_000n, 40_000n, 50_000n);
    await expectRecorded(upload(report(runId, `<GrpSts>RJCT</GrpSts>${reason('AM04', 'Deckung')}`)));
    for (const one of orders)
      expect((await read(`/api/v1/payment-orders/${one}`)).body).toMatchObject({
        state: 'REJECTED',
        bankReason: 'AM04 Deckung',
      });
  });

  it('says of names whether they match: an order of another name is held back until a second person decides', async () => {
    const orders = await Promise.all([1_001n, 1_002n, 1_003n].map((amount) => ordered(amount)));
    const [close = '', none = '', match = ''] = orders;
    const { body } = await expectRecorded(create(orders));
    const runId = String(body['runId']);
    await expectRecorded(
      upload(
        report(
          runId,
          '',
          transaction(close, 'RVMC', '<StsRsnInf><AddtlInf>Stadt Frankfurt</AddtlInf></StsRsnInf>') +
            transaction(none, 'RVNM') +
            transaction(match, 'RCVC'),
        ),
      ),
    );
    expect((await read(`/api/v1/payment-orders/${close}`)).body).toMatchObject({
      verification: 'CLOSE_MATCH',
      nameOnRecord: 'Stadt Frankfurt',
    });
    expect((await read(`/api/v1/payment-orders/${match}`)).body).toMatchObject({ verification: 'MATCH' });
    expect((await read('/api/v1/payment-orders?heldBack=true')).body).toMatchObject({
      items: [{ orderNumber: close }, { orderNumber: none }].toSorted((a, b) =>
        a.orderNumber < b.orderNumber ? -1 : 1,
      ),
    });
    expect(await act(runId, 'sending')).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:order-held-back' },
    });
    const decide = (
      orderNumber: string,
      decision: string,
      as: readonly [string, 'approver' | 'payment-officer'],
    ) => actOn(ledger, orderNumber, 'verification-decision', as, { decision, reason: 'Angerufen' });
    expect(await decide(close, 'PROCEED', ['frieda', 'approver'])).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes', action: 'DECIDE_VERIFICATION' },
    });
    await expectRecorded(decide(close, 'PROCEED', paul));
    await expectRecorded(decide(none, 'STOP', paul));
    expect((await read(`/api/v1/payment-orders/${none}`)).body).toMatchObject({
      state: 'REJECTED',
      verificationDecision: 'STOP',
    });
    // The run still has the one that is not to be paid: it is cancelled, and another one made of the rest.
    expect((await act(runId, 'sending')).status).toBe(409);
    await expectRecorded(act(runId, 'cancellation', { reason: 'Name stimmt nicht' }));
    const { body: second } = await expectRecorded(create([close, match]));
    await expectRecorded(act(String(second['runId']), 'sending'));
    const { body: chain } = await read(`/api/v1/payment-orders/${close}/chain`);
    expect((chain['links'] as readonly { type: string }[]).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['PayeeVerified', 'PayeeVerificationDecided']),
    );
  });

  it('that is about another run, of another form, hostile or not of this ledger is refused, and leaves nothing behind', async () => {
    const { runId, orders } = await sentRun(60_000n);
    const head = await ledger.store.head();
    const refusals = [
      [report(runId, '', transaction('EFA-2023-000001-Z999', 'RJCT')), 422, 'transfer-of-other-run'],
      [report('ZL-0000000000000000', '<GrpSts>RJCT</GrpSts>'), 404, 'payment-run-unknown'],
      [report('NOTPROVIDED', '<GrpSts>RJCT</GrpSts>'), 404, 'payment-run-unknown'],
      [report(runId, '<GrpSts>RJCT</GrpSts>', '', '14'), 422, 'bank-file-unusable'],
      [
        report(runId, '<GrpSts>RJCT</GrpSts>').replace(
          '<Document',
          '<!DOCTYPE a [<!ENTITY b "c">]><Document',
        ),
        422,
        'bank-file-unusable',
      ],
    ] as const;
    for (const [xml, status, type] of refusals)
      expect(await upload(xml)).toMatchObject({
        status,
        body: { type: `urn:foerderbuch:problem:${type}` },
      });
    // Whoever ordered what is rejected does not read it in.
    expect(await upload(report(runId, '<GrpSts>RJCT</GrpSts>'), ['frieda', 'payment-officer'])).toMatchObject(
      { status: 403, body: { type: 'urn:foerderbuch:problem:four-eyes' } },
    );
    const { events } = await ledger.store.readAll({ after: head, maxCount: 10 });
    expect(events.map(({ type, payload }) => [type, JSON.parse(payload) as unknown])).toMatchObject([
      [
        'PaymentFourEyesViolationRefused',
        { orderNumber: orders[0], action: 'REJECT_BY_BANK', earlierPart: 'ORDERED', attemptedBy: 'frieda' },
      ],
    ]);
    expect((await read(`/api/v1/payment-orders/${orders[0] ?? ''}`)).body).toMatchObject({
      state: 'ORDERED',
    });
  });
});

describe('an ordering authority', () => {
  const part = (amount: bigint): Promise<string> =>
    certifiedPart(ledger, {
      caseNumber,
      payeeId: 'FRANKFURT',
      amount,
      dueOn: executionDay,
      reason: 'Betriebskosten',
    });
  const order = (orderNumber: string, person: string, key?: string): Promise<Answer> =>
    ledger.post(
      `/api/v1/payment-orders/${orderNumber}/order`,
      {},
      { as: [person, 'approver'], ...(key !== undefined && { key }) },
    );
  const delegate = (person: string, change: object = {}, by = 'heike', from = 'AB-heike'): Promise<Answer> =>
    ledger.post(
      `/api/v1/ordering-authorities/${from}/delegations`,
      {
        person,
        delegatedAuthorityId: `AB-${person}`,
        limit: '3000.00',
        validFrom: '2023-07-13',
        validTo: '2023-07-31',
        reason: 'Urlaub',
        ...change,
      },
      { as: [by, 'approver'] },
    );

  it('has a limit of the day, over all cases and orders; the attempt beyond it is on record', async () => {
    await grantAuthority(ledger, 'heike', '5000.00', { dayLimit: '7000.00', validTo: '2023-12-31' });
    await expectRecorded(order(await part(400_000n), 'heike'));
    const second = await part(400_000n);
    const refused = {
      status: 403,
      body: {
        type: 'urn:foerderbuch:problem:authority-day-exceeded',
        amount: { amount: '4000.00' },
        ordered: { amount: '4000.00' },
        dayLimit: { amount: '7000.00' },
        authorityId: 'AB-heike',
      },
    };
    expect(await order(second, 'heike', 'day-limit')).toMatchObject(refused);
    expect(await order(second, 'heike', 'day-limit')).toMatchObject(refused);
    await expectRecorded(order(await part(300_000n), 'heike'));
    expect(await order(await part(1n), 'heike')).toMatchObject({
      status: 403,
      body: { ordered: { amount: '7000.00' } },
    });
  });

  it('is handed on within its limits, never back, and stands in the trail of what was ordered under it', async () => {
    expect(await delegate('ingo', { limit: '5000.01' })).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:delegation-exceeded', largest: { amount: '5000.00' } },
    });
    expect(await delegate('heike')).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes' },
    });
    await expectRecorded(delegate('ingo'));
    expect(await delegate('heike', { delegatedAuthorityId: 'AB-back' }, 'ingo', 'AB-ingo')).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:delegation-circular', chain: ['heike', 'ingo'] },
    });
    const orderNumber = await part(300_000n);
    expect(await order(orderNumber, 'ingo')).toMatchObject({
      status: 403,
      body: { authorityId: 'AB-heike', ordered: { amount: '7000.00' }, dayLimit: { amount: '7000.00' } },
    });
    ledger.nowMs += 86_400_000;
    await expectRecorded(order(orderNumber, 'ingo'));
    expect(await order(await part(400_001n), 'heike')).toMatchObject({
      status: 403,
      body: { authorityId: 'AB-heike', ordered: { amount: '3000.00' } },
    });
    const { body } = await read(`/api/v1/payment-orders/${orderNumber}/chain`);
    const links = body['links'] as readonly { readonly type: string; readonly data: object }[];
    expect(links.find(({ type }) => type === 'PaymentOrdered')?.data).toMatchObject({
      authorityId: 'AB-ingo',
      authorityLimit: '3000.00',
      authorityDayLimit: '7000.00',
      orderedThatDay: '0.00',
      authorityDelegatedFrom: [{ person: 'heike', authorityId: 'AB-heike' }],
    });
    expect((await read('/api/v1/ordering-authorities?person=ingo')).body).toMatchObject({
      items: [{ authorityId: 'AB-ingo', dayLimit: { amount: '7000.00' }, delegatedFrom: ['heike'] }],
    });
  });

  it('that was handed on ends with the one it came from', async () => {
    await expectRecorded(
      ledger.post('/api/v1/ordering-authorities/AB-heike/revocation', {
        person: 'heike',
        validTo: '2023-07-13',
        reason: 'Versetzt',
      }),
    );
    ledger.nowMs = Date.UTC(2023, 6, 14, 8);
    expect(await order(await part(1_000n), 'ingo')).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:authority-missing', person: 'ingo', day: '2023-07-14' },
    });
  });
});
