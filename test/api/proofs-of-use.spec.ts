import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actOnGrant,
  awardedGrant,
  bert,
  carla,
  confirmedBySecond,
  dora,
  fulda,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const ledger = new TestLedger();
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const problem = (code: string, figures: object = {}) => ({
  body: { type: `urn:foerderbuch:problem:${code}`, ...figures },
});
let lawful: string;
let ruled: string;

const read = async (query: string): Promise<readonly Record<string, unknown>[]> => {
  const { body } = await ledger.get(
    `/api/v1/proofs-of-use?${query}&minPosition=${await ledger.store.head()}`,
  );
  return body['items'] as readonly Record<string, unknown>[];
};
const overdue = async (asOf: string, query = ''): Promise<readonly string[]> =>
  (await read(`state=OVERDUE&asOf=${asOf}${query}`)).map(
    ({ caseNumber, proof, fiscalYear = '' }) =>
      `${caseNumber === lawful ? 'lawful' : 'ruled'} ${String(proof)}${fiscalYear as string}`,
  );
const act = (caseNumber: string, action: string, body: object): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, `proofs-of-use/${action}`, bert, body);
const toDay = (day: string): void => {
  ledger.nowMs = Date.parse(`${day}T12:00:00Z`);
};

beforeAll(async () => {
  toDay('2023-03-01');
  await ledger.start();
  await registerStarkeHeimat(ledger, '200000.00');
  lawful = await awardedGrant(ledger, '48000.00');
  await expectRecorded(
    ledger.post('/api/v1/programmes/STARKE_HEIMAT/proof-of-use-rules', {
      finalMonths: 12,
      interimMonths: 4,
      reason: 'ANBest-GK Nr. 6',
    }),
  );
  ruled = await awardedGrant(ledger, '20000.00', { purpose: 'Digitale Bauakte' });
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('proofs of use', () => {
  it('are due six months after the period by the general conditions, or as the programme has it', async () => {
    expect(await read('asOf=2023-03-01&sort=dueOn')).toMatchObject([
      {
        caseNumber: ruled,
        proof: 'INTERIM',
        fiscalYear: 2023,
        state: 'DUE',
        dueOn: '2024-04-30',
        daysLate: 0,
      },
      { caseNumber: ruled, proof: 'INTERIM', fiscalYear: 2024, dueOn: '2025-04-30' },
      { caseNumber: ruled, proof: 'INTERIM', fiscalYear: 2025, dueOn: '2026-04-30' },
      { caseNumber: lawful, proof: 'FINAL', dueOn: '2027-06-30', awarded: euros('48000.00') },
      { caseNumber: ruled, proof: 'FINAL', dueOn: '2027-12-31', recipients: [fulda] },
    ]);
    expect(
      (await ledger.get(`/api/v1/programmes/STARKE_HEIMAT?minPosition=${await ledger.store.head()}`)).body,
    ).toMatchObject({ proofFinalMonths: 12, proofInterimMonths: 4 });
  });

  it('are overdue from the day after, on whichever day one asks', async () => {
    expect(await overdue('2024-04-30')).toEqual([]);
    expect(await overdue('2024-05-01')).toEqual(['ruled INTERIM2023']);
    expect(await overdue('2028-01-01')).toEqual([
      'ruled INTERIM2023',
      'ruled INTERIM2024',
      'ruled INTERIM2025',
      'lawful FINAL',
      'ruled FINAL',
    ]);
    expect(await read('state=OVERDUE&asOf=2024-05-31')).toMatchObject([{ daysLate: 31 }]);
  });

  it('have a deadline of their own with its reason, known from then on, within the period of the award', async () => {
    toDay('2023-06-01');
    const change = { proof: 'FINAL', dueOn: '2027-09-30', reason: 'Prüfung des Landkreises' };
    expect((await act(lawful, 'deadline', change)).body).toMatchObject({
      caseNumber: lawful,
      proofs: [{ proof: 'FINAL', state: 'DUE', dueOn: '2027-09-30' }],
    });
    expect(await read(`caseNumber=${lawful}&asOf=2023-06-01`)).toMatchObject([
      { dueOn: '2027-09-30', dueReason: 'Prüfung des Landkreises' },
    ]);
    expect(await read(`caseNumber=${lawful}&asOf=2023-05-31`)).toMatchObject([{ dueOn: '2027-06-30' }]);
    expect(await read(`caseNumber=${lawful}&asOf=2027-07-01&knownAt=2023-05-31`)).toMatchObject([
      { state: 'OVERDUE', dueOn: '2027-06-30' },
    ]);
    const interim = { proof: 'INTERIM', fiscalYear: 2027, dueOn: '2028-04-30', reason: 'Auflage' };
    expect(await act(lawful, 'deadline', interim)).toMatchObject({
      status: 422,
      ...problem('proof-unknown', { fiscalYear: 2027 }),
    });
    const early = { proof: 'FINAL', dueOn: '2023-02-01', reason: 'Zu früh' };
    expect(await act(lawful, 'deadline', early)).toMatchObject({
      status: 409,
      ...problem('day-before-cause'),
    });
  });

  it('show the award as it stood', async () => {
    toDay('2023-07-01');
    const amendment = { amount: '47000.00', reason: 'Kosten gesunken' };
    await expectRecorded(actOnGrant(ledger, lawful, 'amendments', dora, amendment));
    const awarded = async (moment: string): Promise<unknown> =>
      (await read(`caseNumber=${lawful}${moment}`))[0]?.['awarded'];
    expect(await awarded('')).toEqual(euros('47000.00'));
    expect(await awarded('&asOf=2023-07-01')).toEqual(euros('47000.00'));
    expect(await awarded('&asOf=2023-06-30')).toEqual(euros('48000.00'));
    expect(await awarded('&knownAt=2023-06-30')).toEqual(euros('48000.00'));
  });

  it('come in on a day, and late is late; before that there is nothing to examine', async () => {
    toDay('2024-06-15');
    const of2023 = { proof: 'INTERIM', fiscalYear: 2023 };
    expect(await act(ruled, 'examination', { ...of2023, result: 'ACCEPTED' })).toMatchObject({
      status: 409,
      ...problem('proof-state', { state: 'DUE' }),
    });
    expect(
      (await act(ruled, 'receipt', { ...of2023, spent: '8000.00', receivedOn: '2024-06-10' })).body,
    ).toMatchObject({
      proofs: [{ ...of2023, state: 'RECEIVED', receivedOn: '2024-06-10', spent: euros('8000.00') }],
    });
    expect(await overdue('2024-06-09')).toEqual(['ruled INTERIM2023']);
    expect(await overdue('2024-06-10')).toEqual([]);
    expect(await overdue('2024-06-10', '&knownAt=2024-06-14')).toEqual(['ruled INTERIM2023']);
    expect(await read(`caseNumber=${ruled}&state=RECEIVED`)).toMatchObject([
      { dueOn: '2024-04-30', receivedOn: '2024-06-10', daysLate: 41 },
    ]);
    expect(await act(ruled, 'receipt', { ...of2023, spent: '8000.00' })).toMatchObject(
      problem('proof-state'),
    );
    expect(
      await act(ruled, 'receipt', { proof: 'FINAL', spent: '1.00', receivedOn: '2024-06-16' }),
    ).toMatchObject(problem('day-in-future'));
  });

  it('are accepted, accepted with a reduction, or objected to, with amount and reason; then another may come', async () => {
    const of2023 = { proof: 'INTERIM', fiscalYear: 2023 };
    const examine = (body: object): Promise<Answer> => act(ruled, 'examination', { ...of2023, ...body });
    expect(await examine({ result: 'ACCEPTED', amount: '1.00' })).toMatchObject(
      problem('proof-result-invalid'),
    );
    expect(await examine({ result: 'OBJECTED', reason: 'Belege' })).toMatchObject(
      problem('proof-result-invalid'),
    );
    expect(await examine({ result: 'OBJECTED', amount: '8000.01', reason: 'B' })).toMatchObject(
      problem('proof-result-invalid', { spent: euros('8000.00') }),
    );
    expect(await examine({ result: 'OBJECTED', amount: '500.00' })).toMatchObject(problem('reason-missing'));
    await confirmedBySecond(
      ledger,
      examine({ result: 'OBJECTED', amount: '500.00', reason: 'Belege fehlen' }),
    );
    expect(await read(`caseNumber=${ruled}&state=OBJECTED`)).toMatchObject([
      { ...of2023, amount: euros('500.00'), reason: 'Belege fehlen', examinedOn: '2024-06-15' },
    ]);
    toDay('2024-07-01');
    await expectRecorded(act(ruled, 'receipt', { ...of2023, spent: '8000.00' }));
    const reduced = { result: 'ACCEPTED_WITH_REDUCTION', amount: '120.00', reason: 'Bewirtung' };
    await confirmedBySecond(ledger, examine(reduced));
    expect(await read(`caseNumber=${ruled}&state=ACCEPTED_WITH_REDUCTION`)).toMatchObject([
      { ...of2023, amount: euros('120.00') },
    ]);
    expect(await read(`caseNumber=${ruled}&asOf=2024-06-20`)).toMatchObject([
      { state: 'OBJECTED' },
      {},
      {},
      {},
    ]);
    expect(await read(`caseNumber=${ruled}&state=ACCEPTED_WITH_REDUCTION`)).toHaveLength(1);
  });

  it('are listed by programme and recipient, and no longer due of an award that is revoked', async () => {
    expect(await overdue('2028-01-01', `&programme=STARKE_HEIMAT&recipient=${fulda}`)).toEqual([
      'ruled INTERIM2024',
      'ruled INTERIM2025',
      'lawful FINAL',
      'ruled FINAL',
    ]);
    expect(await overdue('2028-01-01', '&programme=EFA')).toEqual([]);
    await expectRecorded(actOnGrant(ledger, lawful, 'award/revocation', dora, { reason: 'Zweck verfehlt' }));
    expect(await overdue('2028-01-01', `&caseNumber=${lawful}`)).toEqual([]);
    expect(await overdue('2028-01-01', `&caseNumber=${lawful}&knownAt=2024-06-30`)).toEqual(['lawful FINAL']);
  });

  it('are the matter of the administration, and unknown of what is no award', async () => {
    const receipt = { proof: 'FINAL', spent: '1.00' };
    expect((await actOnGrant(ledger, ruled, 'proofs-of-use/receipt', carla, receipt)).status).toBe(403);
    expect(await act('STARKE_HEIMAT-2023-000099', 'receipt', receipt)).toMatchObject(
      problem('grant-unknown'),
    );
  });
});
