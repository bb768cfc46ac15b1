import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { source } from '../support/efa-2023.ts';
import {
  actOnGrant,
  appliedGrant,
  appropriateYear,
  carla,
  certifyGrant,
  dora,
  fulda,
  grantLine,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';

/** An award of 2023 that burdens 2025, which has no budget yet. */
const ledger = new TestLedger();
const line2025 = '/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/2025';
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const kai = { as: ['kai', 'budget-controller'] } as const;
const period = { from: '2023-01-01', to: '2025-12-31' };
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}?minPosition=${await ledger.store.head()}`, kai);
const burdened = async (): Promise<unknown> => {
  const items = (await read(`${line2025}/advance-burdens`)).body['items'] as readonly Record<
    string,
    unknown
  >[];
  return items.map((item) => [item['fiscalYear'], item['granted'], item['burdened'], item['left']]);
};
const certified = async (amount: string, purpose: string): Promise<string> => {
  const caseNumber = await appliedGrant(ledger, amount, { purpose });
  await certifyGrant(ledger, caseNumber);
  return caseNumber;
};

let grant: string;
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await registerStarkeHeimat(ledger, '200000.00');
  await confirmedPayee(ledger, 'FULDA', fulda);
  await grantAuthority(ledger, 'frieda', '500000.00');
  grant = await certified('150000.00', 'Smarte Region');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('an award for a year that has no budget yet (LHO § 38)', () => {
  const budgets = [
    { fiscalYear: 2023, amount: '60000.00' },
    { fiscalYear: 2025, amount: '90000.00' },
  ];

  it('is refused without commitment authority, with the figures', async () => {
    const authority = { commitmentAuthorityId: 'VE-1', burdenedYear: 2025, source };
    await expectRecorded(
      ledger.post(`${grantLine}/commitment-authorities`, { ...authority, amount: '89999.99' }, kai),
    );
    expect(await actOnGrant(ledger, grant, 'award', dora, { period, budgets })).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:commitment-authority-exceeded',
        fiscalYear: 2023,
        burdenedYear: 2025,
        requested: euros('90000.00'),
        left: euros('89999.99'),
      },
    });
    await expectRecorded(
      ledger.post(
        `${grantLine}/commitment-authorities`,
        { ...authority, commitmentAuthorityId: 'VE-2', amount: '10000.01' },
        kai,
      ),
    );
  });

  it('binds its own year, and consumes the authority for the later one', async () => {
    await expectRecorded(actOnGrant(ledger, grant, 'award', dora, { period, budgets }));
    expect((await read(grantLine)).body).toMatchObject({
      committed: euros('60000.00'),
      available: euros('140000.00'),
    });
    expect(await burdened()).toEqual([[2025, euros('100000.00'), euros('90000.00'), euros('10000.00')]]);
  });

  it('gives the authority back with its revocation', async () => {
    const other = await certified('10000.00', 'Digitale Bücherei');
    const only2025 = [{ fiscalYear: 2025, amount: '10000.00' }];
    await expectRecorded(actOnGrant(ledger, other, 'award', dora, { period, budgets: only2025 }));
    expect(await burdened()).toEqual([[2025, euros('100000.00'), euros('100000.00'), euros('0.00')]]);
    await expectRecorded(
      actOnGrant(ledger, other, 'award/revocation', dora, { reason: 'Vorhaben entfällt' }),
    );
    expect(await burdened()).toEqual([[2025, euros('100000.00'), euros('90000.00'), euros('10000.00')]]);
    expect((await read(`/api/v1/grants/${other}`)).body).toMatchObject({ state: 'REVOKED' });
  });

  it('is committed on the line of 2025 with its budget, drawn down and paid there, and what is left is free', async () => {
    await expectRecorded(appropriateYear(ledger, 2025, '100000.00'));
    ledger.nowMs = Date.UTC(2025, 2, 3, 12);
    expect((await read(line2025)).body).toMatchObject({
      committed: euros('90000.00'),
      available: euros('10000.00'),
    });
    await expectRecorded(
      actOnGrant(ledger, grant, 'drawdowns', carla, { drawdownId: 'MA-1', amount: '80000.00' }),
    );
    const orderNumber = await orderedPayment(ledger, {
      caseNumber: grant,
      drawdownId: 'MA-1',
      payeeId: 'FULDA',
      dueOn: '2025-03-10',
    });
    ledger.nowMs = Date.UTC(2025, 2, 11, 12);
    await expectRecorded(settle(ledger, orderNumber, '2025-03-10'));
    await expectRecorded(actOnGrant(ledger, grant, 'completion', dora));
    expect((await read(line2025)).body).toMatchObject({
      paid: euros('80000.00'),
      committed: euros('0.00'),
      available: euros('20000.00'),
    });
  });
});
