import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  actOnGrant,
  appliedGrant,
  bert,
  carla,
  certifyGrant,
  dora,
  fulda,
  paul,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';

let ledger: TestLedger;
let caseNumber: string;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await registerStarkeHeimat(ledger, '1000000.00');
  await confirmedPayee(ledger, 'FULDA', fulda);
  await grantAuthority(ledger, 'frieda', '900000.00');
  caseNumber = await appliedGrant(ledger, '900000.00');
  await certifyGrant(ledger, caseNumber);
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
/** With the budget of 2023, as a double budget has it. */
const enactNextYear = (effectiveDay = '2023-01-01'): Promise<Answer> =>
  expectRecorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'STARKE_HEIMAT',
      line: 'PHASE_2',
      fiscalYear: 2024,
      name: 'Phase 2',
      amount: '500000.00',
      exactness: 'EXACT',
      source,
      effectiveDay,
    }),
  );
const read = async (path: string): Promise<Answer['body']> =>
  (await ledger.get(`${path}?minPosition=${await ledger.store.head()}`)).body;
const books = async (fiscalYear: number) => {
  const { committed, paid, available } = await read(
    `/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/${fiscalYear}`,
  );
  return [committed, paid, available].map((shown) => (shown as { amount: string }).amount);
};
/** Of each year: awarded, still open, paid. */
const parts = async () => {
  const { budgets } = await read(`/api/v1/grants/${caseNumber}`);
  const years = budgets as readonly { fiscalYear: number; [part: string]: unknown }[];
  return Object.fromEntries(
    years.map(({ fiscalYear, awarded, open, paid }) => [
      fiscalYear,
      [awarded, open, paid].map((shown) => (shown as { amount: string }).amount),
    ]),
  ) as Record<string, readonly string[]>;
};
const year = (fiscalYear: number, amount: string) => ({ fiscalYear, amount });
const both = [year(2023, '600000.00'), year(2024, '300000.00')];
const award = (budgets: readonly object[] = both, change: object = {}): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, 'award', dora, {
    period: { from: '2023-01-01', to: '2026-12-31' },
    budgets,
    ...change,
  });
const amend = (amount: string, fiscalYear?: number): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, 'amendments', dora, {
    amount,
    reason: 'Kosten geändert',
    ...(fiscalYear !== undefined && { fiscalYear }),
  });
const draw = (drawdownId: string, amount: string): Promise<Answer> =>
  expectRecorded(actOnGrant(ledger, caseNumber, 'drawdowns', carla, { drawdownId, amount }));
const order = (drawdownId: string, dueOn: string) => ({ caseNumber, drawdownId, payeeId: 'FULDA', dueOn });
const pay = async (drawdownId: string, amount: string, dueOn: string): Promise<void> => {
  await draw(drawdownId, amount);
  await expectRecorded(settle(ledger, await orderedPayment(ledger, order(drawdownId, dueOn))));
};
const complete = (): Promise<Answer> => actOnGrant(ledger, caseNumber, 'completion', bert);
const problem = (code: string, figures: object = {}) => ({
  body: { type: `urn:foerderbuch:problem:${code}`, ...figures },
});

describe('an award says which years it burdens, and each year shows its part', () => {
  it('of 900,000.00: 600,000.00 in 2023 and 300,000.00 in 2024, paid from each, lowered, completed', async () => {
    await enactNextYear();
    await expectRecorded(award());
    expect(await books(2023)).toEqual(['600000.00', '0.00', '400000.00']);
    expect(await books(2024)).toEqual(['300000.00', '0.00', '200000.00']);
    expect(await parts()).toEqual({
      2023: ['600000.00', '600000.00', '0.00'],
      2024: ['300000.00', '300000.00', '0.00'],
    });

    await pay('MA-1', '600000.00', '2023-07-03');
    expect(await books(2023)).toEqual(['0.00', '600000.00', '400000.00']);
    expect(await books(2024)).toEqual(['300000.00', '0.00', '200000.00']);

    ledger.nowMs = Date.UTC(2024, 1, 1, 12);
    await pay('MA-2', '100000.00', '2024-02-01');
    expect(await books(2024)).toEqual(['200000.00', '100000.00', '200000.00']);
    await expectRecorded(amend('850000.00'));
    expect(await books(2024)).toEqual(['150000.00', '100000.00', '250000.00']);
    expect(await parts()).toEqual({
      2023: ['600000.00', '0.00', '600000.00'],
      2024: ['250000.00', '150000.00', '100000.00'],
    });
    await expectRecorded(complete());
    expect(await books(2023)).toEqual(['0.00', '600000.00', '400000.00']);
    expect(await books(2024)).toEqual(['0.00', '100000.00', '400000.00']);
    expect(await parts()).toEqual({
      2023: ['600000.00', '0.00', '600000.00'],
      2024: ['250000.00', '0.00', '100000.00'],
    });
  });

  it('is refused for a year without a budget and without commitment authority, or before its budget is in effect, and says which', async () => {
    expect(await award()).toMatchObject(
      problem('commitment-authority-exceeded', {
        fiscalYear: 2023,
        burdenedYear: 2024,
        requested: euros('300000.00'),
        left: euros('0.00'),
      }),
    );
    await enactNextYear('2024-01-01');
    expect(await award()).toMatchObject(
      problem('day-before-cause', { earliest: '2024-01-01', cause: 'APPROPRIATION' }),
    );
    expect(await award([year(2023, '900000.00')])).toMatchObject({ status: 200 });
    expect(await books(2023)).toEqual(['900000.00', '0.00', '100000.00']);
    expect(await parts()).toEqual({ 2023: ['900000.00', '900000.00', '0.00'] });
  });

  it('is refused with more than a year has, years that do not add up, or one named twice; nothing is bound then', async () => {
    await enactNextYear();
    expect(await award([year(2023, '399999.99'), year(2024, '500000.01')])).toMatchObject(
      problem('not-enough-funds', { fiscalYear: 2024, available: euros('500000.00') }),
    );
    expect(await award([year(2023, '600000.00'), year(2024, '299999.99')])).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:award-years-differ',
        awarded: euros('900000.00'),
        budgeted: euros('899999.99'),
        detail:
          'Bewilligt werden sollen 900.000,00\u00a0€, auf die Jahre entfallen 899.999,99\u00a0€. Auch die übrigen 0,01\u00a0€ einem Jahr zuordnen, oder nur 899.999,99\u00a0€ bewilligen.',
      },
    });
    expect(await award([year(2023, '600000.00'), year(2023, '300000.00')])).toMatchObject(
      problem('year-named-twice', { line: 'PHASE_2', fiscalYear: 2023 }),
    );
    expect(await books(2023)).toEqual(['0.00', '0.00', '1000000.00']);
    expect(await books(2024)).toEqual(['0.00', '0.00', '500000.00']);
  });

  it('is raised in the year that is named, and frees of the latest year first what no order on its way needs', async () => {
    await enactNextYear();
    await expectRecorded(
      award([year(2023, '500000.00'), year(2024, '200000.00')], { amount: '700000.00', reason: 'Teil' }),
    );
    expect(await amend('700000.01', 2025)).toMatchObject(
      problem('commitment-authority-exceeded', {
        fiscalYear: 2023,
        burdenedYear: 2025,
        requested: euros('0.01'),
        left: euros('0.00'),
      }),
    );
    await expectRecorded(amend('800000.00', 2024));
    await expectRecorded(amend('900000.00'));
    expect(await parts()).toEqual({
      2023: ['600000.00', '600000.00', '0.00'],
      2024: ['300000.00', '300000.00', '0.00'],
    });
    ledger.nowMs = Date.UTC(2024, 1, 1, 12);
    await draw('MA-1', '250000.00');
    const prepared = await expectRecorded(prepare(ledger, order('MA-1', '2024-02-01')));
    const orderNumber = String(prepared.body['orderNumber']);
    expect(await read(`/api/v1/payment-orders/${orderNumber}`)).toMatchObject({
      funds: [{ fiscalYear: 2024, amount: euros('250000.00') }],
    });
    // 50,000.00 of 2024 are free; the rest is of 2023.
    await expectRecorded(amend('750000.00'));
    expect(await books(2024)).toEqual(['250000.00', '0.00', '250000.00']);
    expect(await books(2023)).toEqual(['500000.00', '0.00', '500000.00']);
    expect(await parts()).toEqual({
      2023: ['500000.00', '500000.00', '0.00'],
      2024: ['250000.00', '250000.00', '0.00'],
    });
  });

  it('pays beyond the part of a year from that of another, which moves to the year of payment', async () => {
    await enactNextYear();
    await expectRecorded(award());
    ledger.nowMs = Date.UTC(2024, 1, 1, 12);
    await pay('MA-1', '450000.00', '2024-02-01');
    expect(await books(2023)).toEqual(['450000.00', '0.00', '550000.00']);
    expect(await books(2024)).toEqual(['0.00', '450000.00', '50000.00']);
    expect(await parts()).toEqual({
      2023: ['600000.00', '450000.00', '0.00'],
      2024: ['300000.00', '0.00', '450000.00'],
    });
  });

  it('binds what comes back again in the year it was paid from, and is revoked in every year', async () => {
    await enactNextYear();
    await expectRecorded(award());
    ledger.nowMs = Date.UTC(2024, 1, 1, 12);
    await pay('MA-1', '200000.00', '2024-02-01');
    await expectRecorded(
      actOnGrant(ledger, caseNumber, 'returns', paul, {
        returnId: 'RZ-1',
        amount: '50000.00',
        reason: 'Nicht verbraucht',
      }),
    );
    expect(await books(2024)).toEqual(['150000.00', '150000.00', '200000.00']);
    await expectRecorded(
      actOnGrant(ledger, caseNumber, 'award/revocation', dora, {
        reason: 'Zweck verfehlt',
        hearing: { heldOn: '2023-07-03', statement: 'NONE' },
      }),
    );
    expect(await books(2023)).toEqual(['0.00', '0.00', '1000000.00']);
    expect(await books(2024)).toEqual(['0.00', '150000.00', '350000.00']);
    expect(await read(`/api/v1/grants/${caseNumber}`)).toMatchObject({ repayable: euros('150000.00') });
  });
});
