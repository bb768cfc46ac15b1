import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import { recipient, registerFrankfurt, source } from '../support/efa-2023.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const year = (fiscalYear: number, amount: string) => ({ line: 'MAIN', fiscalYear, amount });

describe('an agreement binds what it promises, in the years that it burdens', () => {
  const ledger = new TestLedger();
  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2023, 2, 1, 12);
    await ledger.start();
    await registerFrankfurt(ledger);
    await expectRecorded(ledger.post('/api/v1/programmes', { programme: 'CIVENTO', name: 'civento' }));
    // A double budget, enacted for both years at once.
    for (const fiscalYear of [2023, 2024])
      await expectRecorded(
        ledger.post('/api/v1/budget-lines', {
          programme: 'CIVENTO',
          line: 'MAIN',
          fiscalYear,
          name: 'Digitalisierungsplattform',
          amount: '1000.00',
          exactness: 'EXACT',
          source,
          effectiveDay: '2023-01-01',
        }),
      );
    await expectRecorded(
      ledger.post('/api/v1/programmes/CIVENTO/announced-totals', {
        totalId: 'RAHMEN',
        line: 'MAIN',
        name: 'Rahmen',
        period: '2023-2026',
        kind: 'FRAME',
        amount: '5000.00',
        exactness: 'UP_TO',
        source,
      }),
    );
    await confirmedPayee(ledger, 'EKOM21');
    await grantAuthority(ledger, 'frieda', '5000.00');
  });
  afterAll(async () => {
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });

  const read = async (path: string): Promise<Record<string, unknown>> =>
    (await ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`))
      .body;
  const books = async (fiscalYear: number, moment = '') => {
    const { committed, paid, available } = await read(
      `/api/v1/budget-lines/CIVENTO/MAIN/${fiscalYear}${moment}`,
    );
    return { committed, paid, available };
  };
  const shown = (committed: string, paid: string, available: string) => ({
    committed: euros(committed),
    paid: euros(paid),
    available: euros(available),
  });
  const conclude = (change: object): Promise<Answer> =>
    ledger.post('/api/v1/agreements', {
      programme: 'CIVENTO',
      provider: 'ekom21 – KGRZ Hessen',
      payeeId: 'EKOM21',
      subject: 'Bereitstellung von civento',
      allocation: { method: 'EQUAL', beneficiaries: [{ recipient }] },
      concludedOn: '2023-02-01',
      ...change,
    });
  const act = (
    caseNumber: string,
    path: string,
    body: object,
    as: NonNullable<RequestOptions['as']> = ['bert', 'case-worker'],
  ): Promise<Answer> => ledger.post(`/api/v1/agreements/${caseNumber}/${path}`, body, { as });
  const agree = (caseNumber: string, milestoneId: string, amount: string, fiscalYear?: number) =>
    act(caseNumber, 'milestones', {
      milestoneId,
      name: milestoneId,
      amount,
      ...(fiscalYear && { budget: { line: 'MAIN', fiscalYear } }),
    });
  const deliver = async (caseNumber: string, milestoneId: string, amount: string): Promise<void> => {
    await expectRecorded(
      act(caseNumber, `milestones/${milestoneId}/reports`, { amount, evidence: 'Rechnung' }),
    );
    await expectRecorded(act(caseNumber, `milestones/${milestoneId}/acceptances`, {}, ['dora', 'approver']));
  };

  it('is refused for 9,999,999.00 on a line of 1,000.00, for a year without budget, and where the years do not add up', async () => {
    expect(await conclude({ amount: '9999999.00', budgets: [year(2023, '9999999.00')] })).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:not-enough-funds',
        requested: euros('9999999.00'),
        available: euros('1000.00'),
        fiscalYear: 2023,
      },
    });
    expect((await conclude({ amount: '9999999.00' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:budget-missing',
    });
    expect((await conclude({ amount: '1.00', budgets: [year(2025, '1.00')] })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:commitment-authority-exceeded',
      fiscalYear: 2023,
      burdenedYear: 2025,
      requested: euros('1.00'),
      left: euros('0.00'),
    });
    expect(await conclude({ amount: '1500.00', budgets: [year(2023, '900.00')] })).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:years-differ',
        detail:
          'Vereinbart werden sollen 1.500,00\u00a0€, auf die Jahre entfallen 900,00\u00a0€. Auch die übrigen 600,00\u00a0€ einem Jahr zuordnen, oder den Rahmen nennen, der sie trägt.',
      },
    });
    expect(
      (await conclude({ amount: '2.00', budgets: [year(2023, '1.00'), year(2023, '1.00')] })).body,
    ).toMatchObject({ type: 'urn:foerderbuch:problem:year-named-twice', fiscalYear: 2023 });
    expect(await books(2023)).toEqual(shown('0.00', '0.00', '1000.00'));
  });

  it('shows its part in the books of each year from the day on which it was concluded, and milestones draw on it', async () => {
    const concluded = await expectRecorded(
      conclude({ amount: '1500.00', budgets: [year(2023, '900.00'), year(2024, '600.00')] }),
    );
    const caseNumber = String(concluded.body['caseNumber']);
    expect(await books(2023)).toEqual(shown('900.00', '0.00', '100.00'));
    expect(await books(2024)).toEqual(shown('600.00', '0.00', '400.00'));
    expect(await books(2023, '?asOf=2023-01-31')).toEqual(shown('0.00', '0.00', '1000.00'));
    expect(await books(2023, '?asOf=2023-02-01')).toEqual(shown('900.00', '0.00', '100.00'));
    expect((await conclude({ amount: '100.01', budgets: [year(2023, '100.01')] })).body).toMatchObject({
      available: euros('100.00'),
    });

    await expectRecorded(agree(caseNumber, 'A', '500.00', 2023));
    expect((await agree(caseNumber, 'B', '400.01', 2023)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:agreement-exceeded',
      left: euros('400.00'),
      agreed: euros('900.00'),
      fiscalYear: 2023,
    });
    expect((await agree(caseNumber, 'B', '1.00', 2025)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:year-not-burdened',
      burdened: ['MAIN 2023', 'MAIN 2024'],
      detail: `Die Vereinbarung ${caseNumber} belastet MAIN im Haushaltsjahr 2025 nicht, sondern MAIN 2023 und MAIN 2024; es geht um 1,00\u00a0€. Ein Jahr nennen, das sie belastet, oder eine weitere Vereinbarung schließen.`,
    });
    expect(await books(2023)).toEqual(shown('900.00', '0.00', '100.00'));

    await deliver(caseNumber, 'A', '300.00');
    await expectRecorded(act(caseNumber, 'milestones/A/closing', { reason: 'Rest entfällt' }));
    // The 200.00 that A did not need are still the agreement's.
    expect(await books(2023)).toEqual(shown('900.00', '0.00', '100.00'));
    expect(await read(`/api/v1/agreements/${caseNumber}`)).toMatchObject({
      amount: euros('1500.00'),
      agreed: euros('300.00'),
      budgets: [
        { ...year(2023, ''), amount: euros('900.00'), agreed: euros('300.00'), accepted: euros('300.00') },
        { ...year(2024, ''), amount: euros('600.00'), agreed: euros('0.00'), accepted: euros('0.00') },
      ],
    });
    await expectRecorded(agree(caseNumber, 'B', '600.00', 2023));
    await deliver(caseNumber, 'B', '600.00');
    const pay = async (milestoneId: string) =>
      settle(
        ledger,
        await orderedPayment(ledger, { caseNumber, milestoneId, payeeId: 'EKOM21', dueOn: '2023-03-01' }),
      );
    await expectRecorded(pay('A'));
    const ending = () => act(caseNumber, 'ending', { reason: 'Erfüllt' });
    expect(await ending()).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:payments-open',
        due: euros('600.00'),
        detail: `Bei ${caseNumber} sind 600,00\u00a0€ noch zu zahlen, davon sind 0,00\u00a0€ als Auszahlung auf dem Weg. Erst zahlen und die Antwort der Bank abwarten.`,
      },
    });
    await expectRecorded(pay('B'));
    expect(await books(2023)).toEqual(shown('0.00', '900.00', '100.00'));
    await expectRecorded(ending());
    expect(await books(2023)).toEqual(shown('0.00', '900.00', '100.00'));
    expect(await books(2024)).toEqual(shown('0.00', '0.00', '1000.00'));
  });

  it('binds a frame as a whole and, within it, the years that it burdens already', async () => {
    const inBoth = (concludedOn: string) =>
      conclude({ frameId: 'RAHMEN', amount: '3000.00', budgets: [year(2024, '700.00')], concludedOn });
    // The agreement before it had 600.00 of 2024 until it ended on 01.03.2023.
    expect((await inBoth('2023-02-01')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:not-enough-funds',
      available: euros('400.00'),
      day: '2023-02-01',
    });
    const concluded = await expectRecorded(inBoth('2023-03-01'));
    const caseNumber = String(concluded.body['caseNumber']);
    const frame = async () =>
      (await read('/api/v1/announced-totals?programme=CIVENTO'))['items'] as readonly object[];
    expect(await frame()).toMatchObject([{ totalId: 'RAHMEN', bound: euros('3000.00') }]);
    const correctFrame = (period: string) =>
      ledger.post('/api/v1/programmes/CIVENTO/announced-totals/RAHMEN/corrections', {
        line: 'MAIN',
        name: 'Rahmen',
        period,
        kind: 'FRAME',
        amount: '5000.00',
        exactness: 'UP_TO',
        source,
        reason: 'Zeitraum falsch abgeschrieben',
      });
    expect(await correctFrame('2024-2026')).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:frame-bound',
        bound: euros('3000.00'),
        since: '2023-03-01',
        detail:
          'Der Rahmen RAHMEN soll auf 5.000,00\u00a0€ und den Zeitraum 2024-2026 berichtigt werden; Vereinbarungen haben davon 3.000,00\u00a0€ gebunden, die erste am 01.03.2023. Ihn als Rahmen von mindestens 3.000,00\u00a0€ stehen lassen, der spätestens 2023 beginnt.',
      },
    });
    await expectRecorded(correctFrame('2023-2027'));
    expect(await books(2024)).toEqual(shown('700.00', '0.00', '300.00'));
    expect((await agree(caseNumber, 'A', '1.00')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:frame-payment-not-allowed',
    });
    await expectRecorded(agree(caseNumber, 'A', '700.00', 2024));
    // Not bound there by the agreement: committed on its own.
    await expectRecorded(agree(caseNumber, 'B', '60.00', 2023));
    expect(await books(2023)).toEqual(shown('60.00', '900.00', '40.00'));
    for (const milestoneId of ['A', 'B'])
      await expectRecorded(act(caseNumber, `milestones/${milestoneId}/closing`, { reason: 'Entfällt' }));
    expect(await books(2023)).toEqual(shown('0.00', '900.00', '100.00'));
    expect(await books(2024)).toEqual(shown('700.00', '0.00', '300.00'));
    await expectRecorded(act(caseNumber, 'ending', { reason: 'Entfällt' }));
    expect(await books(2024)).toEqual(shown('0.00', '0.00', '1000.00'));
    expect(await frame()).toMatchObject([{ bound: euros('0.00') }]);
  });

  it('is paid in the year of payment where that is another, and its end frees the year that it had burdened', async () => {
    ledger.nowMs = Date.UTC(2023, 11, 20, 12);
    const concluded = await expectRecorded(
      conclude({ amount: '100.00', budgets: [year(2023, '100.00')], concludedOn: '2023-12-01' }),
    );
    const caseNumber = String(concluded.body['caseNumber']);
    await expectRecorded(agree(caseNumber, 'A', '80.00', 2023));
    await deliver(caseNumber, 'A', '80.00');
    ledger.nowMs = Date.UTC(2024, 0, 15, 12);
    const order = { caseNumber, milestoneId: 'A', payeeId: 'EKOM21', dueOn: '2024-01-15' };
    await expectRecorded(settle(ledger, await orderedPayment(ledger, order)));
    expect(await books(2023)).toEqual(shown('20.00', '900.00', '80.00'));
    expect(await books(2024)).toEqual(shown('0.00', '80.00', '920.00'));
    await expectRecorded(act(caseNumber, 'ending', { reason: 'Erfüllt' }));
    expect(await books(2023)).toEqual(shown('0.00', '900.00', '100.00'));
    expect(await books(2023, '?asOf=2023-12-31')).toEqual(shown('100.00', '900.00', '0.00'));
  });

  it('can bind nothing in a frame before its first year', async () =>
    expect(
      (await conclude({ frameId: 'RAHMEN', amount: '1.00', concludedOn: '2022-12-31' })).body,
    ).toMatchObject({
      type: 'urn:foerderbuch:problem:day-before-cause',
      earliest: '2023-01-01',
      cause: 'FRAME',
    }));

  it('consumes commitment authority for a year that has no budget yet, and gives it back when it ends before', async () => {
    await expectRecorded(
      ledger.post('/api/v1/budget-lines/CIVENTO/MAIN/2023/commitment-authorities', {
        commitmentAuthorityId: 'VE-1',
        burdenedYear: 2025,
        amount: '10.00',
        source,
        effectiveDay: '2023-01-01',
      }),
    );
    const burdened = async () =>
      (await read('/api/v1/budget-lines/CIVENTO/MAIN/2025/advance-burdens'))['items'];
    const before = await books(2023);
    const { body } = await expectRecorded(conclude({ amount: '7.00', budgets: [year(2025, '7.00')] }));
    expect(await burdened()).toMatchObject([{ burdened: euros('7.00'), left: euros('3.00') }]);
    await expectRecorded(act(String(body['caseNumber']), 'ending', { reason: 'Anders vereinbart' }));
    expect(await burdened()).toMatchObject([{ burdened: euros('0.00'), left: euros('10.00') }]);
    expect(await books(2023)).toEqual(before);
  });
});
