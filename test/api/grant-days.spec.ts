import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { source } from '../support/efa-2023.ts';
import {
  actOnGrant,
  appliedGrant,
  awardedGrant,
  bert,
  carla,
  certifyGrant,
  dora,
  fulda,
  grantLine,
  neuhof,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  await ledger.start();
  await registerStarkeHeimat(ledger, '1000.00');
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const read = async (path: string): Promise<Answer['body']> =>
  (await ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`)).body;
const toDay = (month: number, day: number): void => {
  ledger.nowMs = Date.UTC(2023, month - 1, day, 12);
};
const draw = (caseNumber: string, body: object, as = carla): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, 'drawdowns', as, { drawdownId: 'MA-1', amount: '100.00', ...body });
const tooEarly = (day: string, earliest: string, cause: string) => ({
  status: 409,
  body: { type: 'urn:foerderbuch:problem:day-before-cause', day, earliest, cause },
});
const inFuture = (day: string, today: string) => ({
  status: 409,
  body: { type: 'urn:foerderbuch:problem:day-in-future', day, today },
});

describe('the days of a grant', () => {
  it('are refused where an act would come before the one it follows from, or in the future, in words', async () => {
    expect(
      await ledger.post(
        '/api/v1/grants',
        {
          programme: 'STARKE_HEIMAT',
          line: 'PHASE_2',
          fiscalYear: 2023,
          recipient: fulda,
          purpose: 'Smarte Region',
          projectCost: '1000.00',
          requested: '900.00',
          receivedOn: '2023-03-02',
        },
        { as: carla },
      ),
    ).toMatchObject(inFuture('2023-03-02', '2023-03-01'));
    toDay(3, 10);
    const caseNumber = await awardedGrant(ledger, '900.00');
    toDay(3, 20);
    const early = await draw(caseNumber, { requestedOn: '2023-03-09' });
    expect(early).toMatchObject(tooEarly('2023-03-09', '2023-03-10', 'AWARD'));
    expect(String(early.body['detail'])).toBe(
      'Der 09.03.2023 liegt für 100,00\u00a0€ zu früh: Bewilligt wurde erst am 10.03.2023. Den 10.03.2023 oder einen späteren Tag angeben.',
    );
    expect(await draw(caseNumber, { requestedOn: '2023-03-21' })).toMatchObject(
      inFuture('2023-03-21', '2023-03-20'),
    );
    await expectRecorded(draw(caseNumber, { requestedOn: '2023-03-15' }));
    const complete = (completedOn: string): Promise<Answer> =>
      actOnGrant(ledger, caseNumber, 'completion', bert, { completedOn });
    expect(await complete('2023-03-09')).toMatchObject(tooEarly('2023-03-09', '2023-03-10', 'AWARD'));
    expect(await complete('2023-03-14')).toMatchObject(tooEarly('2023-03-14', '2023-03-15', 'DRAWDOWN'));
    expect(await complete('2023-03-21')).toMatchObject(inFuture('2023-03-21', '2023-03-20'));
    expect((await complete('2023-03-15')).status).toBe(200);
  });
});

describe('a joint grant', () => {
  it('is drawn down by its lead alone: the partner sees it and is told who leads', async () => {
    const caseNumber = await awardedGrant(ledger, '900.00', { partners: [neuhof] });
    const nina = ['nina', 'claimant', neuhof] as const;
    expect((await ledger.get(`/api/v1/grants/${caseNumber}`, { as: nina })).status).toBe(200);
    const refused = await draw(caseNumber, {}, [...nina]);
    expect(refused).toMatchObject({
      status: 403,
      body: {
        type: 'urn:foerderbuch:problem:lead-only',
        title: 'Nur die federführende Kommune',
        recipient: neuhof,
        lead: fulda,
      },
    });
    expect((await draw(caseNumber, {}, ['eve', 'claimant', '06412000'])).status).toBe(404);
    expect((await draw(caseNumber, {})).status).toBe(201);
    expect(await read(`/api/v1/grants/${caseNumber}`)).toMatchObject({ drawnDown: euros('100.00') });
  });
});

describe('the certification of an application', () => {
  it('is not made by who applied, and who made it neither rejects, awards nor amends: each attempt is on record', async () => {
    const caseNumber = await appliedGrant(ledger, '900.00');
    const fourEyes = (earlierPart: string) => ({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes', earlierPart },
    });
    expect(
      await actOnGrant(ledger, caseNumber, 'factual-certification', ['carla', 'case-worker']),
    ).toMatchObject(fourEyes('APPLIED'));
    await certifyGrant(ledger, caseNumber);
    const period = { from: '2023-01-01', to: '2023-12-31' };
    expect(await actOnGrant(ledger, caseNumber, 'award', ['bert', 'approver'], { period })).toMatchObject(
      fourEyes('CERTIFIED'),
    );
    expect(
      await actOnGrant(ledger, caseNumber, 'rejection', ['bert', 'approver'], { reason: 'x' }),
    ).toMatchObject(fourEyes('CERTIFIED'));
    await expectRecorded(actOnGrant(ledger, caseNumber, 'award', dora, { period }));
    expect(
      await actOnGrant(ledger, caseNumber, 'amendments', ['bert', 'approver'], {
        amount: '800.00',
        reason: 'x',
      }),
    ).toMatchObject(fourEyes('CERTIFIED'));
    const { items } = await read('/api/v1/audit-trail?type=GrantFourEyesViolationRefused');
    expect(
      (items as readonly { data: { action: string; attemptedBy: string } }[]).map(({ data }) => [
        data.action,
        data.attemptedBy,
      ]),
    ).toEqual([
      ['CERTIFY_FACTUAL', 'carla'],
      ['AWARD', 'bert'],
      ['REJECT', 'bert'],
      ['AMEND', 'bert'],
    ]);
  });
});

describe('a published award', () => {
  const record = (decidedOn: string, awardId = `PA-${decidedOn}`): Promise<Answer> =>
    ledger.post('/api/v1/published-awards', {
      awardId,
      programme: 'STARKE_HEIMAT',
      line: 'PHASE_2',
      recipients: [fulda],
      recipientNames: 'Stadt Fulda',
      amount: '100.00',
      exactness: 'EXACT',
      purpose: 'Di@-Mobil',
      decidedOn,
      source,
    });
  const committedOn = async (day: string): Promise<unknown> =>
    (await read(`${grantLine}?asOf=${day}`))['committed'];

  it('counts from the first day of the day, month or year it was decided in, which has come', async () => {
    toDay(6, 30);
    expect((await record('2023-04-28')).status).toBe(201);
    expect((await record('2023-06')).status).toBe(201);
    expect((await record('2023')).status).toBe(201);
    expect(await committedOn('2023-01-01')).toEqual(euros('100.00'));
    expect(await committedOn('2023-04-27')).toEqual(euros('100.00'));
    expect(await committedOn('2023-04-28')).toEqual(euros('200.00'));
    expect(await committedOn('2023-06-01')).toEqual(euros('300.00'));
    for (const [decidedOn, day] of [
      ['2023-07-01', '2023-07-01'],
      ['2023-07', '2023-07-01'],
      ['2024', '2024-01-01'],
    ] as const)
      expect(await record(decidedOn)).toMatchObject(inFuture(day, '2023-06-30'));
  });
});
