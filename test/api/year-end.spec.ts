import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { line, recordEfa2023, source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';
import { availableOf, replay } from '#replay';

const ledger = new TestLedger();
const line2024 = '/api/v1/budget-lines/EFA/MAIN/2024';
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const kai = { as: ['kai', 'budget-controller'] } as const;
const sap = { as: ['sap', 'system'] } as const;
const consent = { consentReference: 'HMdF-2024-0007', consentedOn: '2024-01-15' };
const reason = 'Jahresabschluss 2023';
const carryOver = { carryOverId: 'AR-1', amount: '350000.00', commitmentId: 'F-1', consent, reason };
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
const detail = ({ body }: Answer): string => String(body['detail']).replaceAll('\u00a0', ' ');
const problem = (name: string) => `urn:foerderbuch:problem:${name}`;

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 2, 1, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await expectRecorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2024,
      name: 'Betriebskosten kommunaler EfA-Verfahren',
      amount: '3900000.00',
      exactness: 'UP_TO',
      source,
    }),
  );
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('the end of EFA 2023', () => {
  it('is not carried over before the year is over', async () =>
    expect((await ledger.post(`${line}/carry-overs`, carryOver, kai)).body).toMatchObject({
      type: problem('day-before-cause'),
      earliest: '2024-01-01',
    }));

  it('is shown before it comes: every open commitment, and what would lapse', async () => {
    ledger.nowMs = Date.UTC(2024, 0, 20, 12);
    expect((await read(`${line}/closing`)).body).toMatchObject({
      fiscalYear: 2023,
      lapsing: euros('527500.00'),
      committed: euros('392500.00'),
      openCommitments: [{ commitmentId: 'F-1', open: euros('392500.00'), isOfCase: false }],
      openMatters: [],
      mayBeClosed: false,
    });
    const refused = await ledger.post(`${line}/closing`, { reason }, kai);
    expect(refused).toMatchObject({
      status: 409,
      body: { type: problem('commitments-open'), open: euros('392500.00'), commitments: ['F-1'] },
    });
    expect(detail(refused)).toBe(
      'Auf EFA/MAIN 2023 sind noch 392.500,00 € festgelegt: F-1. Jede Festlegung erst auszahlen, übertragen oder auflösen.',
    );
  });

  it('is not closed ahead, on a day that has not come', async () =>
    expect(
      (await ledger.post(`${line}/closing`, { reason, effectiveDay: '2024-01-21' }, kai)).body,
    ).toMatchObject({ type: problem('day-in-future') }));

  it('carries 350,000.00 over: 2024 then stands at 4,250,000.00, with both sources visible', async () => {
    await expectRecorded(ledger.post(`${line}/carry-overs`, carryOver, kai));
    expect((await read(line2024)).body).toMatchObject({
      appropriation: euros('3900000.00'),
      carriedIn: euros('350000.00'),
      authorised: euros('4250000.00'),
      committed: euros('350000.00'),
      available: euros('3900000.00'),
    });
    expect((await read(line)).body).toMatchObject({
      carriedOn: euros('350000.00'),
      committed: euros('42500.00'),
      available: euros('527500.00'),
    });
    const shown = {
      carryOverId: 'AR-1',
      sourceYear: 2023,
      amount: euros('350000.00'),
      usableUntil: '2025-12-31',
    };
    expect((await read(`${line}/carry-overs`)).body['items']).toMatchObject([
      { ...shown, direction: 'ON', otherYear: 2024, commitmentId: 'F-1', ...consent },
    ]);
    expect((await read(`${line2024}/carry-overs`)).body['items']).toMatchObject([
      { ...shown, direction: 'IN', otherYear: 2023 },
    ]);
    expect((await read(`${line2024}?asOf=2024-01-19`)).body).toMatchObject({
      authorised: euros('3900000.00'),
    });
  });

  it('releases 42,500.00 and is closed: 570,000.00 lapse', async () => {
    await expectRecorded(ledger.post(`${line}/commitments/F-1/release`, { reason }, kai));
    expect((await read(`${line}/closing`)).body).toMatchObject({
      lapsing: euros('570000.00'),
      openCommitments: [],
      mayBeClosed: true,
    });
    await expectRecorded(ledger.post(`${line}/closing`, { reason }, kai));
    expect((await read(line)).body).toMatchObject({
      appropriation: euros('3900000.00'),
      paid: euros('2980000.00'),
      carriedOn: euros('350000.00'),
      lapsed: euros('570000.00'),
      committed: euros('0.00'),
      available: euros('0.00'),
    });
    expect((await read(`${line}/closing`)).body).toMatchObject({
      closedOn: '2024-01-20',
      lapsing: euros('570000.00'),
      mayBeClosed: false,
    });
    const { lines } = await replay({ reader: ledger.store }, {});
    expect(
      lines.map((one) => [one.fiscalYear, one.brought, one.carried, one.lapsed, availableOf(one)]),
    ).toEqual([
      [2023, 0n, 35_000_000n, 57_000_000n, 0n],
      [2024, 35_000_000n, 0n, 0n, 390_000_000n],
    ]);
  });

  it('lets no booking in any more; the correction lands in 2024 with a link to what it corrects', async () => {
    const booking = { commitmentId: 'NACH-1', amount: '1250.00' };
    const refused = await ledger.post(`${line}/commitments`, { ...booking, effectiveDay: '2023-12-20' }, kai);
    expect(refused).toMatchObject({
      status: 409,
      body: { type: problem('year-closed'), closedOn: '2024-01-20', amount: euros('1250.00') },
    });
    expect(detail(refused)).toBe(
      'EFA/MAIN 2023 ist seit dem 20.01.2024 abgeschlossen; es geht um 1.250,00 €. Im offenen Jahr buchen und dabei nennen, was berichtigt wird.',
    );
    const supplement = { supplementId: 'NT-9', amount: '1.00', exactness: 'EXACT', source };
    for (const [path, body, as] of [
      ['supplements', supplement, kai],
      ['blocks', { blockId: 'S-9', amount: '1.00', reason }, kai],
      ['closing', { reason }, kai],
      [
        'disbursements',
        { disbursementId: 'A-9', commitmentId: 'F-1', amount: '1.00', reference: 'SAP-9', consent },
        sap,
      ],
      [
        'disbursements/A-1/reversals',
        { amount: '1.00', reason, reference: 'SAP-9', effectiveDay: '2023-12-20' },
        sap,
      ],
      ['reversal', { reason }, kai],
    ] as const)
      expect([path, (await ledger.post(`${line}/${path}`, body, as)).body['type']]).toEqual([
        path,
        problem('year-closed'),
      ]);
    const corrects = { fiscalYear: 2023, id: 'A-1' };
    await expectRecorded(ledger.post(`${line2024}/commitments`, { ...booking, corrects }, kai));
    expect((await read(`${line2024}/events`)).body['items']).toContainEqual(
      expect.objectContaining({ type: 'FundsCommitted', data: expect.objectContaining({ corrects }) }),
    );
    const nothing = { commitmentId: 'NACH-2', amount: '1.00', corrects: { fiscalYear: 2023, id: 'A-77' } };
    expect((await ledger.post(`${line2024}/commitments`, nothing, kai)).body).toMatchObject({
      type: problem('corrected-unknown'),
      id: 'A-77',
    });
  });

  it('takes what comes back of its payments as income of 2024, and keeps what it paid', async () => {
    const back = { amount: '5000.00', reason: 'Doppelt gezahlt', reference: 'SAP-10' };
    await expectRecorded(ledger.post(`${line}/disbursements/A-1/reversals`, back, sap));
    expect((await read('/api/v1/income?fiscalYear=2024')).body['items']).toMatchObject([
      { paidYear: 2023, disbursementId: 'A-1', amount: euros('5000.00') },
    ]);
    expect((await read(line)).body).toMatchObject({ paid: euros('2980000.00'), lapsed: euros('570000.00') });
  });

  it('is opened again by an administrator alone, with consent and a reason', async () => {
    const body = { consent, reason: 'Fehlerhafter Abschluss' };
    expect((await ledger.post(`${line}/reopening`, body, kai)).status).toBe(403);
    await expectRecorded(ledger.post(`${line}/reopening`, body));
    expect((await read(line)).body).toMatchObject({ lapsed: euros('0.00'), available: euros('570000.00') });
    expect((await ledger.post(`${line}/reopening`, body)).body).toMatchObject({
      type: problem('year-not-closed'),
    });
    await expectRecorded(ledger.post(`${line}/closing`, { reason }, kai));
  });

  it('may be carried on as long as the budget act of its year says', async () => {
    const rule = await ledger.post('/api/v1/budget-years/2024/carry-over-rule', { years: 0, source }, kai);
    expect(rule.body).toMatchObject({ fiscalYear: 2024, carryOverYears: 0 });
    ledger.nowMs = Date.UTC(2025, 0, 20, 12);
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2025,
        name: 'Betriebskosten kommunaler EfA-Verfahren',
        amount: '1000.00',
        exactness: 'EXACT',
        source,
        effectiveDay: '2025-01-01',
      }),
    );
    const on = { ...carryOver, carryOverId: 'AR-2', amount: '350000.01' };
    const { commitmentId: _, ...free } = on;
    expect((await ledger.post(`${line2024}/carry-overs`, free, kai)).body).toMatchObject({
      type: problem('carry-over-expired'),
      usableUntil: '2024-12-31',
    });
    expect(
      (await ledger.post(`${line2024}/carry-overs`, { ...free, sourceYear: 2023 }, kai)).body,
    ).toMatchObject({
      type: problem('carry-over-exceeded'),
      left: euros('350000.00'),
    });
    const all = { ...on, amount: '350000.00', sourceYear: 2023 };
    await expectRecorded(ledger.post(`${line2024}/carry-overs`, all, kai));
    expect((await read('/api/v1/budget-lines/EFA/MAIN/2025')).body).toMatchObject({
      authorised: euros('351000.00'),
      committed: euros('350000.00'),
      available: euros('1000.00'),
    });
  });
});

describe('a programme whose years close by themselves', () => {
  const rules = '/api/v1/programmes/EFA/year-closing-rules';

  it('is said by an administrator, is shown with the closing, and closes what nothing keeps open', async () => {
    const body = { closesOn: '03-31', reason: 'Erlass' };
    expect((await ledger.post(rules, body, kai)).status).toBe(403);
    expect((await ledger.post(rules, { ...body, closesOn: '02-30' })).body).toMatchObject({
      errors: [{ field: '/closesOn', code: 'isDayOfYear' }],
    });
    expect((await expectRecorded(ledger.post(rules, body))).body).toMatchObject({ yearClosesOn: '03-31' });
    expect((await read('/api/v1/programmes/EFA')).body).toMatchObject({ yearClosesOn: '03-31' });
    expect((await read(`${line2024}/closing`)).body).toMatchObject({ closesByItselfOn: '2025-03-31' });
    expect((await read(`${line}/closing`)).body).not.toHaveProperty('closesByItselfOn');
    ledger.nowMs = Date.parse('2025-03-30T21:59:00Z');
    await ledger.ledger.closings.look();
    expect((await read(`${line2024}/closing`)).body).not.toHaveProperty('closedOn');
    ledger.nowMs = Date.parse('2025-03-30T22:00:00Z');
    await ledger.ledger.closings.look();
    expect((await read(`${line2024}/closing`)).body).toMatchObject({
      closesByItselfOn: '2025-03-31',
      openCommitments: [{ commitmentId: 'NACH-1' }],
    });
    expect(ledger.ledger.conditions.list.map(({ condition }) => condition)).toContain('year-closing-waits');
    const releases = await ledger.post(`${line2024}/closing/releases`, { reason }, kai);
    expect(releases.status).toBe(201);
    await ledger.ledger.closings.look();
    expect((await read(`${line2024}/closing`)).body).toMatchObject({
      closedOn: '2025-03-31',
      committed: euros('0.00'),
    });
    expect(ledger.ledger.conditions.list.map(({ condition }) => condition)).not.toContain(
      'year-closing-waits',
    );
  });
});
