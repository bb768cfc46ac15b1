import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  claim,
  line,
  recipient,
  recordEfa2023,
  registerFrankfurt,
  submit,
} from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  await ledger.start();
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const commit = (amount: string, commitmentId = `C-${amount}`) =>
  ledger.post(`${line}/commitments`, { commitmentId, amount });
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const availableNow = async () => (await commit('9999999999999.99', 'probe')).body['available'];
const typesRecorded = async () => (await ledger.store.readAll({ after: 0n })).events.map(({ type }) => type);

describe('a budget controller of EFA 2023', () => {
  it('finds 527,500.00 available', async () => {
    await recordEfa2023(ledger);
    expect(await availableNow()).toEqual(euros('527500.00'));
  });

  it('is refused a claim of 527,500.01 with what is available, and granted 527,500.00, which leaves 0.00', async () => {
    await recordEfa2023(ledger);
    await registerFrankfurt(ledger);
    const tooMuch = await approve(ledger, await certifiedClaim(ledger, '527500.01'));
    expect(tooMuch).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:not-enough-funds',
        title: 'Mittel reichen nicht aus',
        requested: euros('527500.01'),
        available: euros('527500.00'),
      },
    });
    expect(String(tooMuch.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      'Benötigt werden 527.500,01 €, verfügbar sind im Haushaltsjahr 2023 am 01.03.2023 527.500,00 €. Einen kleineren Betrag nennen, oder erst Mittel durch Nachtrag, Freigabe oder Auflösung gewinnen.',
    );
    expect((await approve(ledger, await certifiedClaim(ledger, '527500.00'))).status).toBe(200);
    expect(await availableNow()).toEqual(euros('0.00'));
  });

  it('sees exactly one of two approvals of 300,000.00 at the same moment accepted, and 227,500.00 left', async () => {
    await recordEfa2023(ledger);
    await registerFrankfurt(ledger);
    const cases = [await certifiedClaim(ledger, '300000.00'), await certifiedClaim(ledger, '300000.00')];
    const answers = await Promise.all(cases.map((caseNumber) => approve(ledger, caseNumber)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await availableNow()).toEqual(euros('227500.00'));
  });

  it('is warned once, when 90 % are reached', async () => {
    await recordEfa2023(ledger);
    await commit('137499.99');
    expect(await typesRecorded()).not.toContain('UsageWarningRaised');
    await commit('0.01');
    await commit('100.00');
    expect((await typesRecorded()).filter((type) => type === 'UsageWarningRaised')).toHaveLength(1);
  });

  it('has 137,500.00 left after a block of 10 %, and 527,500.00 after its release', async () => {
    await recordEfa2023(ledger);
    await ledger.post(`${line}/blocks`, {
      blockId: 'S-1',
      amount: '390000.00',
      reason: 'Haushaltssperre 10 %',
    });
    expect(await availableNow()).toEqual(euros('137500.00'));
    await ledger.post(`${line}/blocks/S-1/releases`, { reason: 'Aufgehoben' });
    expect(await availableNow()).toEqual(euros('527500.00'));
  });

  it('does not get a claim for 2025: there is no authorisation for that year', async () => {
    await recordEfa2023(ledger);
    await registerFrankfurt(ledger);
    const answer = await submit(ledger, '100.00', {
      servicePeriod: { from: '2025-01-01', to: '2025-03-31' },
    });
    expect(answer).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:no-authorisation-for-year', fiscalYear: 2025 },
    });
  });
});

describe('the four-eyes principle', () => {
  it('refuses the approval by who certified, and the attempt is on record', async () => {
    await appropriate(ledger, '1000.00');
    await registerFrankfurt(ledger);
    const caseNumber = await certifiedClaim(ledger, '500.00');
    const answer = await ledger.post(
      `/api/v1/claims/${caseNumber}/approval`,
      {},
      { as: ['bert', 'approver'] },
    );
    expect(answer).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes', earlierPart: 'CERTIFIED' },
    });
    expect((await typesRecorded()).at(-1)).toBe('FourEyesViolationRefused');
  });
});

describe('a claimant', () => {
  it.each(['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY'])(
    'is refused without %s, which the answer names',
    async (missing) => {
      await appropriate(ledger, '1000.00');
      await registerFrankfurt(ledger, [missing, 'PORTAL_VISIBILITY']);
      const answer = await submit(ledger, '500.00');
      expect(answer).toMatchObject({
        status: 409,
        body: { type: 'urn:foerderbuch:problem:prerequisite-missing' },
      });
      expect(answer.body['missing']).toContain(missing);
    },
  );

  it('acts for the municipality of its token alone', async () => {
    await appropriate(ledger, '1000.00');
    await registerFrankfurt(ledger);
    const foreign = ['eva', 'claimant', '06411000'] as const;
    const submitted = await ledger.post('/api/v1/claims', claim('100.00'), { as: foreign });
    expect(submitted).toMatchObject({ status: 403, body: { errors: [{ field: '/recipient' }] } });
    const caseNumber = String((await submit(ledger, '100.00')).body['caseNumber']);
    const withdrawal = (as: typeof foreign | readonly ['carla', 'claimant', string]) =>
      ledger.post(`/api/v1/claims/${caseNumber}/withdrawal`, { reason: 'Irrtum' }, { as });
    expect((await withdrawal(foreign)).status).toBe(404);
    expect((await withdrawal(['carla', 'claimant', recipient])).status).toBe(200);
  });
});

describe('a client that repeats itself', () => {
  it('gets the same answer for the same key and body, one event, also after a restart; 422 for another body', async () => {
    await appropriate(ledger, '1000.00');
    const body = { commitmentId: 'F-1', amount: '500.00' };
    const first = await ledger.post(`${line}/commitments`, body, { key: 'once' });
    const again = await ledger.post(
      `${line}/commitments`,
      { amount: '500.00', commitmentId: 'F-1' },
      { key: 'once' },
    );
    await ledger.stop();
    await ledger.start();
    const afterRestart = await ledger.post(`${line}/commitments`, body, { key: 'once' });
    expect([again, afterRestart].map((one) => [one.status, one.body])).toEqual([
      [first.status, first.body],
      [first.status, first.body],
    ]);
    expect(await ledger.store.head()).toBe(3n);
    const other = await ledger.post(`${line}/commitments`, { ...body, amount: '500.01' }, { key: 'once' });
    expect(other).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:idempotency-key-reused' },
    });
  });
});
