import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isMunicipalityKey } from '#domain';
import { municipalities } from '#real-input';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import { importStatedBy } from '../support/published-figures.ts';
import {
  actOn,
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const centsOf = (money: unknown): bigint => BigInt((money as { amount: string }).amount.replace('.', ''));
const items = ({ body }: Answer): readonly Record<string, unknown>[] =>
  body['items'] as readonly Record<string, unknown>[];
const civento2023 = '/api/v1/budget-lines/CIVENTO/MAIN/2023';
const frameId = 'DIGITALISIERUNGSFABRIK-MAIN-2019+';

describe('an agreement with ekom21, on the published figures', () => {
  const ledger = new TestLedger();
  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2023, 3, 17, 12);
    await ledger.start();
    await importStatedBy(ledger.ledger.engine, '2023-04-17');
    await confirmedPayee(ledger, 'EKOM21');
    await grantAuthority(ledger, 'frieda', '2000000.00');
  });
  afterAll(async () => {
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });

  const read = async (path: string): Promise<Answer> =>
    ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
  const beneficiaries = municipalities()
    .filter(({ recipient }) => recipient !== '06635005')
    .map(({ recipient }) => ({ recipient }));
  const conclude = (change: object): Promise<Answer> =>
    ledger.post('/api/v1/agreements', {
      programme: 'CIVENTO',
      provider: 'ekom21 – KGRZ Hessen',
      payeeId: 'EKOM21',
      subject: 'Bereitstellung von civento 2023',
      amount: '4000000.00',
      allocation: { method: 'EQUAL', beneficiaries },
      concludedOn: '2023-01-10',
      ...change,
    });
  /** Bound in one year of civento. */
  const burdens = (fiscalYear: number, amount: string) => ({
    amount,
    budgets: [{ line: 'MAIN', fiscalYear, amount }],
  });
  const concluded = async (change: object): Promise<string> =>
    String((await expectRecorded(conclude(change))).body['caseNumber']);
  const onAgreement = (
    caseNumber: string,
    path: string,
    body: object,
    as: NonNullable<RequestOptions['as']> = ['bert', 'case-worker'],
  ): Promise<Answer> => ledger.post(`/api/v1/agreements/${caseNumber}/${path}`, body, { as });
  const milestone = (caseNumber: string, milestoneId: string, amount: string, change: object = {}) =>
    onAgreement(caseNumber, 'milestones', { milestoneId, name: milestoneId, amount, ...change });
  const report = (caseNumber: string, milestoneId: string, body: object = {}) =>
    onAgreement(caseNumber, `milestones/${milestoneId}/reports`, { evidence: 'Rechnung 2023-0417', ...body });
  const accept = (caseNumber: string, milestoneId: string, body: object = {}, by = 'dora') =>
    onAgreement(caseNumber, `milestones/${milestoneId}/acceptances`, body, [by, 'approver']);

  it('has its civento invoice of 1,000,000.00 on the line of 4,000,000.00, with the 442 beneficiaries allocated to the cent', async () => {
    expect(beneficiaries).toHaveLength(442);
    const caseNumber = await concluded(burdens(2023, '4000000.00'));
    const budget = { line: 'MAIN', fiscalYear: 2023 };
    expect((await read(civento2023)).body).toMatchObject({
      committed: euros('4000000.00'),
      available: euros('0.00'),
    });
    for (const quarter of ['Q1', 'Q2', 'Q3', 'Q4'])
      await expectRecorded(milestone(caseNumber, quarter, '1000000.00', { budget }));
    expect((await milestone(caseNumber, 'Q5', '0.01', { budget })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:agreement-exceeded',
      left: euros('0.00'),
      fiscalYear: 2023,
    });
    expect((await read(civento2023)).body).toMatchObject({ committed: euros('4000000.00') });
    await expectRecorded(report(caseNumber, 'Q1'));
    await expectRecorded(accept(caseNumber, 'Q1'));
    const order = { caseNumber, milestoneId: 'Q1', payeeId: 'EKOM21', dueOn: '2023-04-30' };
    const orderNumber = await orderedPayment(ledger, order);
    await expectRecorded(settle(ledger, orderNumber));
    expect((await read(civento2023)).body).toMatchObject({
      committed: euros('3000000.00'),
      paid: euros('1000000.00'),
    });
    const shares = items(
      await read('/api/v1/recipient-consumption?programme=CIVENTO&fiscalYear=2023&limit=500'),
    );
    expect(shares).toHaveLength(442);
    for (const field of ['benefitAccepted', 'benefitPaid']) {
      const amounts = shares.map((share) => centsOf(share[field]));
      expect(amounts.reduce((sum, amount) => sum + amount, 0n)).toBe(100_000_000n);
      // 1,000,000.00 over 442: 290 get 2,262.44 and 152 get 2,262.45.
      expect(amounts.filter((amount) => amount === 226_244n)).toHaveLength(290);
      expect(amounts.filter((amount) => amount === 226_245n)).toHaveLength(152);
    }
    expect(centsOf(shares[0]?.['paid'])).toBe(0n);
    const { whereItWent } = (await read('/api/v1/municipal-consumption?fiscalYear=2023')).body;
    expect(whereItWent).toMatchObject({
      municipalities: { paid: euros('0.00') },
      withoutRecipient: { paid: euros('1000000.00') },
      budgetLines: { paid: euros('1000000.00') },
    });
    expect((await read(`/api/v1/agreements/${caseNumber}`)).body).toMatchObject({
      accepted: euros('1000000.00'),
      paid: euros('1000000.00'),
      beneficiaries: 442,
    });
  });

  it('is accepted in part, by another person than the one who reported, and what is not accepted is freed by the end', async () => {
    ledger.nowMs = Date.UTC(2024, 1, 1, 12);
    const line = '/api/v1/budget-lines/CIVENTO/MAIN/2024';
    const before = centsOf((await read(line)).body['available']);
    const caseNumber = await concluded({
      ...burdens(2024, '500000.00'),
      concludedOn: '2024-02-01',
      allocation: {
        method: 'POPULATION',
        beneficiaries: beneficiaries.filter(({ recipient }) => isMunicipalityKey(recipient)),
      },
    });
    const budget = { line: 'MAIN', fiscalYear: 2024 };
    await expectRecorded(milestone(caseNumber, 'M1', '500000.00', { budget }));
    expect((await accept(caseNumber, 'M1')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:milestone-state',
      state: 'NOT_REPORTED',
    });
    await expectRecorded(report(caseNumber, 'M1', { amount: '300000.01' }));
    expect(await accept(caseNumber, 'M1', {}, 'bert')).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes', earlierPart: 'REPORTED' },
    });
    expect((await accept(caseNumber, 'M1', { amount: '300000.02' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:milestone-exceeded',
      left: euros('300000.01'),
    });
    await expectRecorded(accept(caseNumber, 'M1'));
    const ending = () => onAgreement(caseNumber, 'ending', { reason: 'Abgeschlossen' });
    expect((await ending()).body).toMatchObject({ milestones: ['M1'] });
    await expectRecorded(onAgreement(caseNumber, 'milestones/M1/closing', { reason: 'Rest entfällt' }));
    expect(before - centsOf((await read(line)).body['available'])).toBe(50_000_000n);
    expect((await ending()).body).toMatchObject({
      type: 'urn:foerderbuch:problem:payments-open',
      due: euros('300000.01'),
      ordered: euros('0.00'),
    });
    const shares = items(
      await read('/api/v1/recipient-consumption?programme=CIVENTO&fiscalYear=2024&limit=500'),
    );
    const amounts = shares.map((share) => centsOf(share['benefitAccepted']));
    expect(amounts.reduce((sum, amount) => sum + amount, 0n)).toBe(30_000_001n);
    const frankfurt = shares.find((share) => share['recipient'] === '06412000');
    expect(centsOf(frankfurt?.['benefitAccepted'])).toBe(amounts.reduce((a, b) => (a > b ? a : b)));
    const order = { caseNumber, milestoneId: 'M1', payeeId: 'EKOM21', dueOn: '2024-02-01' };
    const orderNumber = await orderedPayment(ledger, order);
    expect((await ending()).body).toMatchObject({ ordered: euros('300000.01') });
    await expectRecorded(settle(ledger, orderNumber));
    await expectRecorded(ending());
    expect(before - centsOf((await read(line)).body['available'])).toBe(30_000_001n);
  });

  it('of the Digitalisierungsfabriken is bound in the frame of almost 17 million, and never in a year', async () => {
    const factory = {
      programme: 'DIGITALISIERUNGSFABRIK',
      frameId,
      subject: 'Kommunale Digitalisierungsfabriken',
      allocation: { method: 'EQUAL', beneficiaries: beneficiaries.slice(0, 15) },
    };
    expect((await conclude({ ...factory, amount: '17000000.01' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:frame-exceeded',
      frame: euros('17000000.00'),
      left: euros('17000000.00'),
    });
    const caseNumber = await concluded({ ...factory, amount: '12000000.00' });
    expect((await conclude({ ...factory, amount: '5000000.01' })).body).toMatchObject({
      left: euros('5000000.00'),
    });
    await expectRecorded(milestone(caseNumber, 'M1', '1000000.00'));
    await expectRecorded(report(caseNumber, 'M1'));
    expect(await accept(caseNumber, 'M1', { amount: '999999.99' })).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:reason-missing', asked: euros('1000000.00') },
    });
    await expectRecorded(accept(caseNumber, 'M1', { amount: '999999.99', reason: 'Ein Cent ist strittig' }));
    expect((await read(`/api/v1/agreements/${caseNumber}`)).body['milestones']).toMatchObject([
      { milestoneId: 'M1', reason: 'Ein Cent ist strittig' },
    ]);
    const order = { caseNumber, milestoneId: 'M1', payeeId: 'EKOM21', dueOn: '2023-04-30' };
    const orderNumber = await orderedPayment(ledger, order);
    await expectRecorded(settle(ledger, orderNumber));
    const frame = async () =>
      items(await read('/api/v1/announced-totals?programme=DIGITALISIERUNGSFABRIK')).find(
        ({ totalId }) => totalId === frameId,
      );
    expect(await frame()).toMatchObject({ bound: euros('12000000.00'), paid: euros('999999.99') });
    const lines = items(await read('/api/v1/budget-lines?limit=500'));
    expect(lines.filter(({ programme }) => programme === 'DIGITALISIERUNGSFABRIK')).toEqual([]);
    await actOn(ledger, orderNumber, 'return', ['paul', 'payment-officer'], {
      bankReference: 'R-1',
      reason: 'Doppelt',
    });
    expect(await frame()).toMatchObject({ paid: euros('0.00') });
    await expectRecorded(onAgreement(caseNumber, 'milestones/M1/closing', { reason: 'Rest entfällt' }));
    const ending = () => onAgreement(caseNumber, 'ending', { reason: 'Beendet' });
    expect((await ending()).body).toMatchObject({ due: euros('999999.99'), ordered: euros('0.00') });
    await expectRecorded(settle(ledger, await orderedPayment(ledger, order)));
    await expectRecorded(ending());
    expect(await frame()).toMatchObject({ bound: euros('999999.99'), paid: euros('999999.99') });
  });

  it('without a frame needs a year for itself and each milestone; a table needs a weight for each beneficiary', async () => {
    const small = { ...burdens(2024, '10.00'), concludedOn: '2024-02-01' };
    expect((await conclude({ amount: '10.00' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:budget-missing',
      amount: euros('10.00'),
      detail:
        'Die Vereinbarung über 10,00\u00a0€ in CIVENTO bindet nichts: Sie nennt weder ein Haushaltsjahr noch einen Rahmen. Haushaltsstelle, Haushaltsjahr und Betrag jedes Jahres nennen, oder den Rahmen, in dem sie liegt.',
    });
    const caseNumber = await concluded(small);
    expect((await milestone(caseNumber, 'M1', '1.00')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:budget-missing',
      milestoneId: 'M1',
    });
    const byTable = (weights: readonly (number | undefined)[]) =>
      conclude({
        ...small,
        allocation: {
          method: 'TABLE',
          beneficiaries: weights.map((weight, index) => ({ ...beneficiaries[index], weight })),
        },
      });
    expect((await byTable([1, undefined])).body).toMatchObject({
      type: 'urn:foerderbuch:problem:allocation-invalid',
    });
    expect((await byTable([0, 0])).status).toBe(422);
    expect((await byTable([3, 1])).status).toBe(201);
  });

  it('is paid from a frame without a budget of the year only where the programme allows it', async () => {
    const programme = '/api/v1/programmes/DIGITALISIERUNGSFABRIK';
    const allow = (allowed: boolean) =>
      expectRecorded(
        ledger.post(`${programme}/frame-payment-rules`, { allowed, reason: 'Jahre nicht veröffentlicht' }),
      );
    expect((await read(programme)).body).toMatchObject({ framePayments: true });
    expect((await read('/api/v1/programmes/STARKE_HEIMAT')).body).toMatchObject({
      framePayments: false,
      shareMaxPercent: 90,
    });
    const caseNumber = await concluded({
      programme: 'DIGITALISIERUNGSFABRIK',
      frameId,
      amount: '100.00',
      allocation: { method: 'EQUAL', beneficiaries: beneficiaries.slice(0, 2) },
    });
    await expectRecorded(milestone(caseNumber, 'M1', '60.00'));
    await expectRecorded(report(caseNumber, 'M1'));
    await expectRecorded(accept(caseNumber, 'M1'));
    await allow(false);
    const refused = await milestone(caseNumber, 'M2', '40.00');
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:frame-payment-not-allowed',
        amount: euros('40.00'),
        detail: `Für den Meilenstein M2 von ${caseNumber} über 40,00\u00a0€ ist kein Haushaltsjahr genannt; DIGITALISIERUNGSFABRIK erlaubt keine Zahlung aus einem Rahmen ohne Jahresscheibe. Haushaltsstelle und Haushaltsjahr nennen, oder Zahlungen aus dem Rahmen für das Programm zulassen.`,
      },
    });
    const order = { caseNumber, milestoneId: 'M1', payeeId: 'EKOM21', dueOn: '2024-04-30' };
    expect((await prepare(ledger, order)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:frame-payment-not-allowed',
      amount: euros('60.00'),
    });
    await allow(true);
    await expectRecorded(milestone(caseNumber, 'M2', '40.00'));
    await expectRecorded(prepare(ledger, order));
  });

  it('has no act before its cause or in the future: concluded, agreed, reported, accepted, ended', async () => {
    ledger.nowMs = Date.UTC(2024, 1, 1, 12);
    const civento = (change: object) => conclude({ ...burdens(2024, '1000.00'), ...change });
    const future = 'urn:foerderbuch:problem:day-in-future';
    const early = 'urn:foerderbuch:problem:day-before-cause';
    expect((await civento({ concludedOn: '2024-02-02' })).body).toMatchObject({
      type: future,
      day: '2024-02-02',
      today: '2024-02-01',
    });
    const caseNumber = await concluded({ ...burdens(2024, '1000.00'), concludedOn: '2024-01-10' });
    const agree = (agreedOn: string) =>
      milestone(caseNumber, 'M1', '1000.00', {
        budget: { line: 'MAIN', fiscalYear: 2024 },
        agreedOn,
        dueOn: '2025-12-31',
      });
    expect((await agree('2024-02-02')).body).toMatchObject({ type: future });
    expect((await agree('2024-01-09')).body).toMatchObject({
      type: early,
      earliest: '2024-01-10',
      detail:
        'Der 09.01.2024 liegt für 1.000,00\u00a0€ zu früh: Die Vereinbarung gilt erst ab dem 10.01.2024. Den 10.01.2024 oder einen späteren Tag angeben.',
    });
    await expectRecorded(agree('2024-01-11'));
    const reportOn = (reportedOn: string) => report(caseNumber, 'M1', { reportedOn, amount: '400.00' });
    expect((await reportOn('2024-01-10')).body).toMatchObject({ type: early, earliest: '2024-01-11' });
    expect((await reportOn('2024-02-02')).body).toMatchObject({ type: future });
    await expectRecorded(reportOn('2024-01-20'));
    const acceptOn = (acceptedOn: string) => accept(caseNumber, 'M1', { acceptedOn });
    expect((await acceptOn('2024-01-19')).body).toMatchObject({ type: early, earliest: '2024-01-20' });
    expect((await acceptOn('2024-02-02')).body).toMatchObject({ type: future });
    await expectRecorded(acceptOn('2024-01-21'));
    const trail = items(await read(`/api/v1/agreements/${caseNumber}/events`));
    expect(
      trail
        .filter(({ type }) => /Agreement|Milestone|Committed/.test(String(type)))
        .map(({ type, effectiveDay }) => `${String(type)} ${String(effectiveDay)}`),
    ).toEqual([
      'FundsCommitted 2024-01-10',
      'AgreementConcluded 2024-01-10',
      'MilestoneAgreed 2024-01-11',
      'MilestoneReported 2024-01-20',
      'MilestoneAccepted 2024-01-21',
    ]);
  });

  it('allocates by population to counties or to their municipalities, never to both: who lives there would count twice', async () => {
    const to = (method: string, ...keys: readonly string[]) =>
      conclude({
        ...burdens(2024, '1.00'),
        concludedOn: '2024-02-01',
        allocation: { method, beneficiaries: keys.map((recipient) => ({ recipient, weight: 1 })) },
      });
    const refused = await to('POPULATION', '06412000', '06635001', '06635', '06635002', '06631');
    expect(refused).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:residents-counted-twice',
        county: '06635',
        municipalities: ['06635001', '06635002'],
      },
    });
    expect(refused.body['detail']).toBe(
      'Der Landkreis 06635 und seine Gemeinden 06635001 und 06635002 stehen beide in der Aufteilung nach Einwohnern; wer dort wohnt, zählte doppelt. Nur den Landkreis oder nur seine Gemeinden nennen.',
    );
    expect((await to('POPULATION', '06412000', '06635', '06631')).status).toBe(201);
    expect((await to('POPULATION', '06412000', '06635001', '06631')).status).toBe(201);
    for (const method of ['EQUAL', 'TABLE']) expect((await to(method, '06635001', '06635')).status).toBe(201);
  });

  it('pays 12 × 100.00 for three as 400.00 each, a payment that came back and is paid again included', async () => {
    const three = ['06411000', '06412000', '06413000'];
    const caseNumber = await concluded({
      programme: 'DIGITALISIERUNGSFABRIK',
      frameId,
      amount: '1200.00',
      allocation: { method: 'EQUAL', beneficiaries: three.map((recipient) => ({ recipient })) },
    });
    await expectRecorded(milestone(caseNumber, 'M1', '1200.00'));
    const order = { caseNumber, milestoneId: 'M1', payeeId: 'EKOM21', amount: '100.00', dueOn: '2023-04-30' };
    const pay = async (): Promise<string> => {
      const orderNumber = await orderedPayment(ledger, order);
      await expectRecorded(settle(ledger, orderNumber));
      return orderNumber;
    };
    const benefits = async (field: string) => {
      const rows = await Promise.all(
        three.map(async (recipient) =>
          items(
            await read(
              `/api/v1/recipient-consumption?programme=DIGITALISIERUNGSFABRIK&fiscalYear=2024&recipient=${recipient}`,
            ),
          ),
        ),
      );
      return rows.map(([row]) => centsOf(row?.[field] ?? euros('0.00')));
    };
    const [acceptedBefore, paidBefore] = [await benefits('benefitAccepted'), await benefits('benefitPaid')];
    const since = (now: readonly bigint[], before: readonly bigint[]) =>
      now.map((amount, index) => amount - (before[index] ?? 0n));
    const orders: string[] = [];
    for (let month = 1; month <= 12; month += 1) {
      await expectRecorded(report(caseNumber, 'M1', { amount: '100.00' }));
      await expectRecorded(accept(caseNumber, 'M1'));
      orders.push(await pay());
      if (month === 2)
        expect(since(await benefits('benefitAccepted'), acceptedBefore)).toEqual([6_667n, 6_667n, 6_666n]);
    }
    expect(since(await benefits('benefitAccepted'), acceptedBefore)).toEqual([40_000n, 40_000n, 40_000n]);
    expect(since(await benefits('benefitPaid'), paidBefore)).toEqual([40_000n, 40_000n, 40_000n]);
    await expectRecorded(
      actOn(ledger, orders[4] ?? '', 'return', ['paul', 'payment-officer'], {
        bankReference: 'R-5',
        reason: 'Konto erloschen',
      }),
    );
    expect(since(await benefits('benefitPaid'), paidBefore)).toEqual([36_667n, 36_666n, 36_667n]);
    await pay();
    expect(since(await benefits('benefitPaid'), paidBefore)).toEqual([40_000n, 40_000n, 40_000n]);
  });
});
