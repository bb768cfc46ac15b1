import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  actOnGrant,
  appropriateYear,
  awardedGrant,
  bert,
  carla,
  dora,
  fulda,
  grantLine,
  paul,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  actOn,
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
  await registerStarkeHeimat(ledger, '1000.00');
  await confirmedPayee(ledger, 'FULDA', fulda);
  await grantAuthority(ledger, 'frieda', '50000.00');
  caseNumber = await awardedGrant(ledger, '600.00');
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const read = async (path: string): Promise<Answer['body']> =>
  (await ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`)).body;
const problem = (code: string, figures: object = {}) => ({
  status: 409,
  body: { type: `urn:foerderbuch:problem:${code}`, ...figures },
});
const figures = async (query = '', path = grantLine) => {
  const { committed, paid, available } = await read(`${path}${query}`);
  return [committed, paid, available].map((shown) => (shown as { amount: string }).amount);
};
const draw = (drawdownId: string, amount: string): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, 'drawdowns', carla, { drawdownId, amount });
const giveBack = (returnId: string, amount: string, returnedOn?: string): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, 'returns', paul, {
    returnId,
    amount,
    reason: 'Nicht verbraucht',
    ...(returnedOn !== undefined && { returnedOn }),
  });
const amend = (amount: string): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, 'amendments', dora, { amount, reason: 'Kosten gesunken' });
const paid = async (drawdownId: string, amount: string, dueOn?: string): Promise<string> => {
  await expectRecorded(draw(drawdownId, amount));
  const order = { caseNumber, drawdownId, payeeId: 'FULDA', ...(dueOn !== undefined && { dueOn }) };
  const orderNumber = await orderedPayment(ledger, order);
  await expectRecorded(settle(ledger, orderNumber));
  return orderNumber;
};
const toDay = (year: number, month: number, day: number): void => {
  ledger.nowMs = Date.UTC(year, month - 1, day, 12);
};

describe('what a recipient gives back', () => {
  it('was paid before: 5,000.00 on a grant with nothing paid is refused', async () => {
    const refused = await giveBack('RZ-1', '5000.00');
    expect(refused).toMatchObject(
      problem('return-exceeded', { requested: euros('5000.00'), held: euros('0.00') }),
    );
    expect(String(refused.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      'Zurückgezahlt werden sollen 5.000,00 €, gezahlt und noch nicht zurückgekommen sind am 03.07.2023 0,00 €. Es ist nichts zurückzuzahlen.',
    );
    await expectRecorded(draw('MA-1', '600.00'));
    expect(await giveBack('RZ-1', '0.01')).toMatchObject(problem('return-exceeded'));
  });

  it('of 600.00 paid, 350.00 back: the award is lowered to 400.00 and not to 249.99, 350.00 can be drawn down again', async () => {
    await paid('MA-1', '600.00');
    expect(await figures()).toEqual(['0.00', '600.00', '400.00']);
    toDay(2023, 7, 20);
    expect(await giveBack('RZ-0', '1.00', '2023-07-02')).toMatchObject(
      problem('day-before-cause', { day: '2023-07-02', earliest: '2023-07-03', cause: 'SETTLEMENT' }),
    );
    expect(await giveBack('RZ-0', '1.00', '2023-07-21')).toMatchObject(problem('day-in-future'));
    expect((await giveBack('RZ-1', '350.00', '2023-07-10')).status).toBe(201);
    expect(await figures()).toEqual(['350.00', '250.00', '400.00']);
    expect(await figures('?asOf=2023-07-09')).toEqual(['0.00', '600.00', '400.00']);
    expect(await giveBack('RZ-2', '250.01')).toMatchObject(
      problem('return-exceeded', { requested: euros('250.01'), held: euros('250.00') }),
    );

    expect(await amend('249.99')).toMatchObject(
      problem('award-drawn-down', { amount: euros('249.99'), drawnDown: euros('250.00') }),
    );
    expect((await amend('400.00')).status).toBe(201);
    expect(await figures()).toEqual(['150.00', '250.00', '600.00']);
    expect(await draw('MA-2', '150.01')).toMatchObject(
      problem('award-exceeded', { left: euros('150.00'), awarded: euros('400.00') }),
    );
    await paid('MA-2', '150.00');
    expect(await figures()).toEqual(['0.00', '400.00', '600.00']);
    expect(await read(`/api/v1/grants/${caseNumber}`)).toMatchObject({
      awarded: euros('400.00'),
      drawnDown: euros('750.00'),
      paid: euros('750.00'),
      returned: euros('350.00'),
    });
  });

  it('is not returned by the bank as well, nor the other way round', async () => {
    const orderNumber = await paid('MA-1', '600.00');
    await expectRecorded(giveBack('RZ-1', '350.00'));
    const bank = (): Promise<Answer> =>
      actOn(ledger, orderNumber, 'return', paul, {
        bankReference: 'R-1',
        reason: 'Konto erloschen',
        returnedOn: '2023-07-03',
      });
    expect(await bank()).toMatchObject(
      problem('return-exceeded', { requested: euros('600.00'), held: euros('250.00') }),
    );
    expect(await figures()).toEqual(['350.00', '250.00', '400.00']);
  });

  it('is refused after the bank has returned it', async () => {
    const orderNumber = await paid('MA-1', '600.00');
    await expectRecorded(
      actOn(ledger, orderNumber, 'return', paul, { bankReference: 'R-1', reason: 'Konto erloschen' }),
    );
    expect(await giveBack('RZ-1', '0.01')).toMatchObject(
      problem('return-exceeded', { held: euros('0.00'), day: '2023-07-03' }),
    );
    expect(await figures()).toEqual(['600.00', '0.00', '400.00']);
  });

  it('in a later year is income of that year: 2023 keeps what it paid', async () => {
    await paid('MA-1', '600.00');
    toDay(2024, 2, 1);
    await appropriateYear(ledger, 2024, '1000.00');
    expect((await giveBack('RZ-1', '350.00')).status).toBe(201);
    expect(await figures()).toEqual(['0.00', '600.00', '400.00']);
    expect(await figures('', grantLine.replace('2023', '2024'))).toEqual(['0.00', '0.00', '1000.00']);
    expect(await read(`/api/v1/grants/${caseNumber}`)).toMatchObject({ returned: euros('350.00') });
    expect((await read('/api/v1/income?programme=STARKE_HEIMAT&fiscalYear=2024'))['items']).toMatchObject([
      { caseNumber, amount: euros('350.00'), fiscalYear: 2024, paidYear: 2023, receivedOn: '2024-02-01' },
    ]);
    expect(await draw('MA-2', '0.01')).toMatchObject(problem('award-exceeded', { left: euros('0.00') }));
    expect((await amend('400.00')).status).toBe(201);
    expect(await figures()).toEqual(['0.00', '600.00', '400.00']);
    expect(await amend('249.99')).toMatchObject(problem('award-drawn-down', { drawnDown: euros('250.00') }));
  });
});

describe('the completion of a grant', () => {
  const complete = (): Promise<Answer> => actOnGrant(ledger, caseNumber, 'completion', bert);

  it('waits while an order is prepared, certified or ordered, and names it; then it frees what is not kept', async () => {
    await expectRecorded(draw('MA-1', '500.00'));
    const orderNumber = `${caseNumber}-Z01`;
    await expectRecorded(prepare(ledger, { caseNumber, drawdownId: 'MA-1', payeeId: 'FULDA' }));
    const onItsWay = (state: string) =>
      problem('order-on-its-way', { orderNumber, amount: euros('500.00'), state });
    expect(await complete()).toMatchObject(onItsWay('PREPARED'));
    for (const certification of ['factual-certification', 'arithmetic-certification'])
      await expectRecorded(actOn(ledger, orderNumber, certification, bert));
    expect(await complete()).toMatchObject(onItsWay('CERTIFIED'));
    await expectRecorded(actOn(ledger, orderNumber, 'order', ['frieda', 'approver']));
    const refused = await complete();
    expect(refused).toMatchObject(onItsWay('ORDERED'));
    expect(String(refused.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      `Die Anordnung ${orderNumber} über 500,00 € ist angeordnet und noch auf dem Weg. Erst die Antwort der Bank abwarten.`,
    );
    await expectRecorded(settle(ledger, orderNumber));
    await expectRecorded(giveBack('RZ-1', '100.00'));
    expect(await figures()).toEqual(['200.00', '400.00', '400.00']);
    expect((await complete()).status).toBe(200);
    expect(await figures()).toEqual(['0.00', '400.00', '600.00']);
    await expectRecorded(giveBack('RZ-2', '400.00'));
    expect(await figures()).toEqual(['0.00', '0.00', '1000.00']);
  });
});

describe('a revoked award', () => {
  it('gets nothing back that stays bound: what the recipient or the bank returns is free', async () => {
    await paid('MA-1', '200.00');
    const second = await paid('MA-2', '100.00');
    await expectRecorded(
      actOnGrant(ledger, caseNumber, 'award/revocation', dora, {
        reason: 'Verstoß',
        hearing: { heldOn: '2023-07-03', statement: 'NONE' },
      }),
    );
    expect(await figures()).toEqual(['0.00', '300.00', '700.00']);
    await expectRecorded(
      actOn(ledger, second, 'return', paul, { bankReference: 'R-1', reason: 'Konto erloschen' }),
    );
    expect(await figures()).toEqual(['0.00', '200.00', '800.00']);
    const claim = `/api/v1/repayments/${caseNumber}-R01`;
    expect(await read(claim)).toMatchObject({
      principal: { owed: euros('300.00'), repaid: euros('100.00'), open: euros('200.00') },
    });
    expect(await giveBack('RZ-1', '200.00')).toMatchObject(
      problem('repayment-open', { open: euros('200.00'), repaymentId: `${caseNumber}-R01` }),
    );
    const receipt = { receiptId: 'RZ-1', amount: '200.00' };
    await expectRecorded(ledger.post(`${claim}/receipts`, receipt, { as: paul }));
    expect(await figures()).toEqual(['0.00', '0.00', '1000.00']);
    expect(await read(`/api/v1/grants/${caseNumber}`)).toMatchObject({
      state: 'REVOKED',
      repayable: euros('300.00'),
      returned: euros('200.00'),
    });
  });
});
