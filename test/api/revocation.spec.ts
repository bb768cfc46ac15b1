import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  line,
  recipient,
  registerFrankfurt,
} from '../support/efa-2023.ts';
import {
  actOnGrant,
  awardedGrant,
  carla,
  dora,
  fulda,
  grantLine,
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
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await grantAuthority(ledger, 'frieda', '50000.00');
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const read = async (path: string): Promise<Answer['body']> =>
  (await ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`)).body;
const types = async (path: string): Promise<readonly string[]> =>
  ((await read(path))['items'] as readonly { readonly type: string }[]).map(({ type }) => type);
const problem = (code: string, figures: object = {}) => ({
  status: 409,
  body: { type: `urn:foerderbuch:problem:${code}`, ...figures },
});

describe('the revocation of an approved claim', () => {
  const revoke = (caseNumber: string, body: object = {}, as = dora): Promise<Answer> =>
    ledger.post(
      `/api/v1/claims/${caseNumber}/approval/revocation`,
      { reason: 'Falsche Angaben', hearing: { heldOn: '2023-07-03', statement: 'NONE' }, ...body },
      { as },
    );
  const figures = async () => {
    const { committed, paid, available } = await read(line);
    return { committed, paid, available };
  };

  beforeEach(async () => {
    await appropriate(ledger, '1000.00');
    await registerFrankfurt(ledger);
    await confirmedPayee(ledger, 'FRANKFURT', recipient);
  });

  it('before payment frees 1,000.00, which a new claim for the same thing gets; nothing is paid on the old one', async () => {
    const caseNumber = await certifiedClaim(ledger, '1000.00');
    expect(await revoke(caseNumber)).toMatchObject(problem('claim-state', { state: 'CERTIFIED' }));
    await expectRecorded(approve(ledger, caseNumber));
    expect(await figures()).toEqual({
      committed: euros('1000.00'),
      paid: euros('0.00'),
      available: euros('0.00'),
    });
    expect((await revoke(caseNumber, {}, ['carla', 'approver'])).status).toBe(403);
    const early = await revoke(caseNumber, { effectiveDay: '2023-07-02' });
    expect(early).toMatchObject(
      problem('day-before-cause', { day: '2023-07-02', earliest: '2023-07-03', cause: 'AWARD' }),
    );
    expect(await revoke(caseNumber, { effectiveDay: '2023-07-04' })).toMatchObject(
      problem('day-in-future', { day: '2023-07-04', today: '2023-07-03' }),
    );
    expect((await revoke(caseNumber)).status).toBe(200);
    expect(await figures()).toEqual({
      committed: euros('0.00'),
      paid: euros('0.00'),
      available: euros('1000.00'),
    });
    expect(await read(`/api/v1/claims/${caseNumber}`)).toMatchObject({
      state: 'REVOKED',
      approved: euros('1000.00'),
      repayable: euros('0.00'),
      decidedBy: 'dora',
      reason: 'Falsche Angaben',
    });
    expect((await types(`/api/v1/claims/${caseNumber}/events`)).slice(-2)).toEqual([
      'CommitmentReleased',
      'ClaimRevoked',
    ]);
    const unpayable = await prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' });
    expect(unpayable).toMatchObject(problem('claim-state', { state: 'REVOKED' }));
    expect(String(unpayable.body['detail'])).toBe(
      `Der Antrag ${caseNumber} über 1.000,00\u00a0€ ist widerrufen; das geht damit nicht. Einen neuen Antrag stellen.`,
    );
    expect(await revoke(caseNumber)).toMatchObject(problem('claim-state', { state: 'REVOKED' }));
    expect((await approve(ledger, await certifiedClaim(ledger, '1000.00'))).status).toBe(200);
    expect((await read(`/api/v1/claims?state=REVOKED`))['items']).toHaveLength(1);
  });

  it('waits for an order on its way, then frees 400.00 and says that 600.00 are to be repaid', async () => {
    const caseNumber = await certifiedClaim(ledger, '1000.00');
    await expectRecorded(approve(ledger, caseNumber));
    const orderNumber = `${caseNumber}-Z01`;
    await expectRecorded(prepare(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '600.00' }));
    const onItsWay = await revoke(caseNumber);
    expect(onItsWay).toMatchObject(
      problem('order-on-its-way', { orderNumber, amount: euros('600.00'), state: 'PREPARED' }),
    );
    expect(String(onItsWay.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      `Die Anordnung ${orderNumber} über 600,00 € ist vorbereitet und noch auf dem Weg. Die Anordnung erst zurückziehen.`,
    );
    for (const certification of ['factual-certification', 'arithmetic-certification'])
      await expectRecorded(actOn(ledger, orderNumber, certification, ['bert', 'case-worker']));
    await expectRecorded(actOn(ledger, orderNumber, 'order', ['frieda', 'approver']));
    expect(await revoke(caseNumber)).toMatchObject(problem('order-on-its-way', { state: 'ORDERED' }));
    await expectRecorded(settle(ledger, orderNumber));
    expect((await revoke(caseNumber)).status).toBe(200);
    expect(await figures()).toEqual({
      committed: euros('0.00'),
      paid: euros('600.00'),
      available: euros('400.00'),
    });
    expect(await read(`/api/v1/claims/${caseNumber}`)).toMatchObject({
      state: 'REVOKED',
      paid: euros('600.00'),
      repayable: euros('600.00'),
    });
  });
});

describe('the revocation of an award', () => {
  it('frees awarded − paid, lets unpaid drawdowns lapse, and says what is to be repaid', async () => {
    await registerStarkeHeimat(ledger, '1000.00');
    await confirmedPayee(ledger, 'FULDA', fulda);
    const caseNumber = await awardedGrant(ledger, '900.00');
    const draw = (drawdownId: string, amount: string): Promise<Answer> =>
      actOnGrant(ledger, caseNumber, 'drawdowns', carla, { drawdownId, amount });
    await expectRecorded(draw('MA-1', '300.00'));
    await expectRecorded(draw('MA-2', '200.00'));
    const order = { caseNumber, drawdownId: 'MA-1', payeeId: 'FULDA' };
    const orderNumber = await orderedPayment(ledger, order);
    const revoke = (as = dora): Promise<Answer> =>
      actOnGrant(ledger, caseNumber, 'award/revocation', as, {
        reason: 'Auflage nicht erfüllt',
        hearing: { heldOn: '2023-07-03', statement: 'NONE' },
      });
    expect(await revoke()).toMatchObject(
      problem('order-on-its-way', { orderNumber, amount: euros('300.00'), state: 'ORDERED' }),
    );
    await expectRecorded(settle(ledger, orderNumber));
    expect((await revoke(['carla', 'approver'])).status).toBe(403);
    expect((await revoke()).status).toBe(200);
    expect(await read(grantLine)).toMatchObject({
      committed: euros('0.00'),
      paid: euros('300.00'),
      available: euros('700.00'),
    });
    expect(await read(`/api/v1/grants/${caseNumber}`)).toMatchObject({
      state: 'REVOKED',
      awarded: euros('900.00'),
      paid: euros('300.00'),
      repayable: euros('300.00'),
      reason: 'Auflage nicht erfüllt',
    });
    expect(await prepare(ledger, { ...order, drawdownId: 'MA-2' })).toMatchObject(
      problem('grant-state', { state: 'REVOKED' }),
    );
    expect(await draw('MA-3', '1.00')).toMatchObject(problem('grant-state', { state: 'REVOKED' }));
    expect(await revoke()).toMatchObject(problem('grant-state', { state: 'REVOKED' }));
    const again = await awardedGrant(ledger, '700.00', { projectCost: '1000.00' });
    expect(await read(`/api/v1/grants/${again}`)).toMatchObject({ state: 'AWARDED' });
  });
});
