import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  leikaKey,
  line,
  registerFrankfurt,
  registerWaldeckFrankenberg,
  source,
} from '../support/efa-2023.ts';
import { certifyGrant } from '../support/grants.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  iban,
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';

describe('the rights of a municipality', () => {
  const ledger = new TestLedger();
  beforeAll(async () => {
    await ledger.start();
    await appropriate(ledger, '10000.00');
    await registerFrankfurt(ledger);
    await registerWaldeckFrankenberg(ledger);
    await grantAuthority(ledger, 'frieda', '1000.00');
    for (const [recipient, name] of [
      ['06635001', 'Allendorf (Eder)'],
      ['06635005', 'Bromskirchen'],
      ['06635099', 'Obere Eder'],
    ])
      await expectRecorded(
        ledger.post('/api/v1/recipients', {
          recipient,
          name,
          kind: 'GEMEINDE',
          county: '06635',
          population: 1_905,
          populationOn: '2020-12-31',
          source,
        }),
      );
    await confirmedPayee(ledger, 'BROMSKIRCHEN', '06635005');
    await confirmedPayee(ledger, 'ALLENDORF', '06635001');
  });
  afterAll(async () => {
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });

  const end = (recipient: string, validTo: string, successor?: string): Promise<Answer> =>
    ledger.post(
      `/api/v1/recipients/${recipient}/end`,
      { validTo, successor, source },
      { headers: { 'accept-language': 'de' } },
    );

  it('pass to who can hold them: not to a key that has ended by then, nor back to the ended one', async () => {
    expect(await end('06635005', '2020-12-30', '06635001')).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:day-before-cause',
        detail:
          'Der 30.12.2020 liegt zu früh: Unter dem Schlüssel wurden Einwohner gezählt am 31.12.2020. Den 31.12.2020 oder einen späteren Tag angeben.',
      },
    });
    await expectRecorded(end('06635005', '2022-12-31', '06635001'));
    expect(await end('06635099', '2024-12-31', '06635005')).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:recipient-ended',
        recipient: '06635005',
        successor: '06635001',
        detail: 'Der Schlüssel 06635005 galt bis 31.12.2022. Den Nachfolger 06635001 nennen.',
      },
    });
    const circle = {
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:succession-circular',
        recipient: '06635001',
        successor: '06635005',
        detail:
          '06635005 kann 06635001 nicht nachfolgen: Dort folgt am Ende wieder 06635001, und niemand hielte die Rechte. Einen Nachfolger nennen, auf den nicht wieder 06635001 folgt.',
      },
    };
    expect(await end('06635001', '2021-12-31', '06635005')).toMatchObject(circle);
    await expectRecorded(end('06635001', '2025-12-31', '06635099'));
    const corrected = { validTo: '2025-12-31', successor: '06635005', source, reason: 'Schreibfehler' };
    expect(
      await ledger.post('/api/v1/recipients/06635001/end-corrections', corrected, {
        headers: { 'accept-language': 'de' },
      }),
    ).toMatchObject(circle);
  });

  const read = async (path: string): Promise<Answer> =>
    ledger.get(`${path}?minPosition=${await ledger.store.head()}`);
  const german = { headers: { 'accept-language': 'de' } };

  it('are bound for by whoever holds them: no commitment for a key that has ended or is not registered', async () => {
    const commit = (commitmentId: string, recipient: string, effectiveDay?: string) =>
      ledger.post(
        `${line}/commitments`,
        { commitmentId, recipient, amount: '1000.00', effectiveDay },
        german,
      );
    expect(await commit('F-1', '06635005')).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:recipient-ended',
        detail: 'Der Schlüssel 06635005 galt bis 31.12.2022. Den Nachfolger 06635001 nennen.',
      },
    });
    expect(await commit('F-1', '06635098')).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:recipient-unknown', recipient: '06635098' },
    });
    const money = (amount: string) => ({ amount, currency: 'EUR' });
    expect((await read(line)).body).toMatchObject({ committed: money('0.00'), available: money('10000.00') });
    await expectRecorded(commit('F-1', '06635001'));
    await expectRecorded(ledger.post(`${line}/commitments`, { commitmentId: 'F-2', amount: '500.00' }));
    expect((await read(line)).body).toMatchObject({
      committed: money('1500.00'),
      available: money('8500.00'),
    });
  });

  it('are claimed by a key for no day after its last', async () => {
    for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'])
      await expectRecorded(
        ledger.post(`/api/v1/recipients/06635005/services/${leikaKey}/prerequisites`, {
          prerequisite,
          since: '2022-10-01',
        }),
      );
    const meetLater = ledger.post(`/api/v1/recipients/06635005/services/${leikaKey}/prerequisites`, {
      prerequisite: 'LOCAL_INTEGRATION',
      since: '2023-01-01',
    });
    expect((await meetLater).body).toMatchObject({ type: 'urn:foerderbuch:problem:recipient-ended' });
    const claim = ledger.post(
      '/api/v1/claims',
      {
        programme: 'EFA',
        recipient: '06635005',
        leikaKey,
        servicePeriod: { from: '2023-01-01', to: '2023-01-31' },
        amount: '100.00',
        receivedOn: '2023-02-15',
      },
      { ...german, as: ['carla', 'claimant', '06635005'] },
    );
    expect((await claim).body).toMatchObject({
      type: 'urn:foerderbuch:problem:recipient-ended',
      detail: 'Der Schlüssel 06635005 galt bis 31.12.2022. Den Nachfolger 06635001 nennen.',
    });
  });

  it('are paid to no account of a key that has ended by its confirmation', async () => {
    const recipients = '/api/v1/recipients';
    await expectRecorded(
      ledger.post(recipients, {
        recipient: '06635097',
        name: 'Hatzfeld (Eder)',
        kind: 'STADT',
        county: '06635',
        population: 3_000,
        populationOn: '2020-12-31',
        source,
      }),
    );
    await expectRecorded(
      ledger.post(
        '/api/v1/payees/HATZFELD/changes',
        { name: 'Stadtkasse', iban, recipient: '06635097', reason: 'Erstanlage' },
        { as: ['paul', 'payment-officer'] },
      ),
    );
    await expectRecorded(end('06635097', '2023-02-28', '06635001'));
    const confirm = () =>
      ledger.post(
        '/api/v1/payees/HATZFELD/changes/confirmation',
        {},
        { ...german, as: ['petra', 'payment-officer'] },
      );
    expect(await confirm()).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:recipient-ended',
        detail: 'Der Schlüssel 06635097 galt bis 28.02.2023. Den Nachfolger 06635001 nennen.',
      },
    });
  });

  it('have their award noticed to who holds them then, and that one sees it and draws it down', async () => {
    const allendorf = { as: ['alma', 'claimant', '06635001'] } as const;
    const applied = await expectRecorded(
      ledger.post(
        '/api/v1/grants',
        {
          programme: 'EFA',
          line: 'MAIN',
          fiscalYear: 2023,
          recipient: '06635005',
          purpose: 'Gemeinsames Rathaus',
          projectCost: '2000.00',
          requested: '1800.00',
          receivedOn: '2022-12-15',
        },
        { as: ['carla', 'claimant', '06635005'] },
      ),
    );
    const grant = `/api/v1/grants/${String(applied.body['caseNumber'])}`;
    expect((await read(grant)).body).toMatchObject({ recipients: ['06635005'] });
    expect((await ledger.get(grant, allendorf)).status).toBe(404);
    const period = { from: '2023-03-01', to: '2023-12-31' };
    await certifyGrant(ledger, String(applied.body['caseNumber']));
    await expectRecorded(ledger.post(`${grant}/award`, { period }, { as: ['dora', 'approver'] }));
    expect((await read(grant)).body).toMatchObject({ recipients: ['06635005'], awardedTo: ['06635001'] });
    expect((await ledger.get(grant, allendorf)).body).toMatchObject({
      awarded: { amount: '1800.00', currency: 'EUR' },
    });
    const consumption = await read('/api/v1/recipient-consumption');
    const items = consumption.body['items'] as readonly Record<string, unknown>[];
    // 1,000.00 were committed for it directly.
    expect(items.map(({ recipient, committed }) => [recipient, committed])).toEqual([
      ['06635001', { amount: '2800.00', currency: 'EUR' }],
    ]);
    const drawdown = { drawdownId: 'MA-1', amount: '1800.00' };
    expect(
      (await ledger.post(`${grant}/drawdowns`, drawdown, { as: ['carla', 'claimant', '06635005'] })).status,
    ).toBe(404);
    await expectRecorded(ledger.post(`${grant}/drawdowns`, drawdown, allendorf));
  });

  /** Submitted, certified and approved today; answers with its case number. */
  async function approvedClaim(recipient: string, servicePeriod: object, amount: string): Promise<string> {
    const submitted = await expectRecorded(
      ledger.post(
        '/api/v1/claims',
        { programme: 'EFA', recipient, leikaKey, servicePeriod, amount, receivedOn: '2023-02-15' },
        { as: ['carla', 'claimant', recipient] },
      ),
    );
    const claim = `/api/v1/claims/${String(submitted.body['caseNumber'])}`;
    for (const certification of ['factual-certification', 'arithmetic-certification'])
      await expectRecorded(ledger.post(`${claim}/${certification}`, {}, { as: ['bert', 'case-worker'] }));
    await expectRecorded(ledger.post(`${claim}/approval`, {}, { as: ['dora', 'approver'] }));
    return String(submitted.body['caseNumber']);
  }

  it('are paid to who holds them: Bromskirchen’s approved claim of 2022 to Allendorf (Eder), not to its old account', async () => {
    const { body } = await read(line);
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2022,
        name: 'Betriebskosten kommunaler EfA-Verfahren',
        amount: '1000.00',
        exactness: 'UP_TO',
        source,
        effectiveDay: '2022-01-01',
      }),
    );
    const caseNumber = await approvedClaim('06635005', { from: '2022-10-01', to: '2022-12-31' }, '300.00');
    const order = { caseNumber, dueOn: '2023-03-15' };
    expect(await prepare(ledger, { ...order, payeeId: 'BROMSKIRCHEN' })).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:payee-not-entitled', entitled: ['06635001'] },
    });
    const { body: prepared } = await expectRecorded(prepare(ledger, { ...order, payeeId: 'ALLENDORF' }));
    expect((await read(`/api/v1/payment-orders/${String(prepared['orderNumber'])}`)).body).toMatchObject({
      payeeId: 'ALLENDORF',
      amount: { amount: '300.00', currency: 'EUR' },
    });
    expect((await read(line)).body).toMatchObject({ committed: body['committed'] });
  });

  it('are paid in full to the successor of a key that ended within the year, and stand under the key they are of', async () => {
    const key = '06635097';
    for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'])
      await expectRecorded(
        ledger.post(`/api/v1/recipients/${key}/services/${leikaKey}/prerequisites`, {
          prerequisite,
          since: '2023-01-01',
        }),
      );
    const caseNumber = await approvedClaim(key, { from: '2023-01-01', to: '2023-02-28' }, '200.00');
    const orderNumber = await orderedPayment(ledger, {
      caseNumber,
      payeeId: 'ALLENDORF',
      dueOn: '2023-03-15',
    });
    await expectRecorded(settle(ledger, orderNumber));
    expect((await read(line)).body).toMatchObject({ paid: { amount: '200.00', currency: 'EUR' } });
    const consumption = await ledger.get(
      `/api/v1/recipient-consumption?recipient=${key}&fiscalYear=2023&minPosition=${await ledger.store.head()}`,
    );
    expect(consumption.body['items']).toMatchObject([{ paid: { amount: '200.00', currency: 'EUR' } }]);
  });
});
