import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { line, recordEfa2023, source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';
import { replay } from '#replay';

const ledger = new TestLedger();
const training = '/api/v1/budget-lines/EFA/SCHULUNG/2023';
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const kai = { as: ['kai', 'budget-controller'] } as const;
const link = {
  coverLinkId: 'DV-1',
  partnerProgramme: 'EFA',
  partnerLine: 'SCHULUNG',
  direction: 'ONE_WAY',
  source,
  effectiveDay: '2023-01-01',
};
const transfer = (transferId: string, amount: string, change: object = {}) =>
  ledger.post(
    `${line}/transfers`,
    { transferId, partnerProgramme: 'EFA', partnerLine: 'SCHULUNG', amount, reason: 'Mehrbedarf', ...change },
    kai,
  );
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
const figures = async (path: string, query = ''): Promise<readonly unknown[]> => {
  const { body } = await read(`${path}${query}`);
  return ['transferredIn', 'transferredOut', 'authorised', 'available'].map(
    (name) => (body[name] as { amount: string }).amount,
  );
};
const detail = ({ body }: Answer): string => String(body['detail']).replaceAll('\u00a0', ' ');

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 2, 1, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await expectRecorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'EFA',
      line: 'SCHULUNG',
      fiscalYear: 2023,
      name: 'Schulungen',
      amount: '100000.00',
      exactness: 'EXACT',
      source,
      effectiveDay: '2023-01-01',
    }),
  );
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('a transfer of EFA 2023', () => {
  it('is refused without a cover link, with the figures', async () => {
    const refused = await transfer('U-1', '50000.00');
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:cover-link-missing',
        line: 'EFA/MAIN',
        partner: 'EFA/SCHULUNG',
        amount: euros('50000.00'),
      },
    });
    expect(detail(refused)).toBe(
      '50.000,00 € sollen 2023 von EFA/MAIN auf EFA/SCHULUNG umgebucht werden; am 01.03.2023 deckt die eine die andere nicht. Erst den Deckungsvermerk des Haushalts eintragen, oder bei beiden Ansätzen dasselbe Produkt.',
    );
  });

  it('takes from one line and gives to the other on its declaration, on its day and as it was known', async () => {
    await expectRecorded(ledger.post(`${line}/cover-links`, link, kai));
    const beforeMs = ledger.nowMs;
    ledger.nowMs += 60_000;
    const made = await transfer('U-1', '27500.00', { effectiveDay: '2023-02-01' });
    expect(made).toMatchObject({
      status: 201,
      body: { authorised: euros('3872500.00'), available: euros('500000.00') },
    });
    expect(await figures(line)).toEqual(['0.00', '27500.00', '3872500.00', '500000.00']);
    expect(await figures(training)).toEqual(['27500.00', '0.00', '127500.00', '127500.00']);
    expect(await figures(training, '?asOf=2023-01-31')).toEqual(['0.00', '0.00', '100000.00', '100000.00']);
    const known = `?asOf=2023-03-01&knownAt=${new Date(beforeMs).toISOString()}`;
    expect(await figures(training, known)).toEqual(['0.00', '0.00', '100000.00', '100000.00']);
    expect((await read(`${training}${known}`)).body['recordedLater']).toMatchObject([
      { type: 'FundsTransferredIn', effectiveDay: '2023-02-01', data: { transferId: 'U-1' } },
    ]);
    expect((await read(line)).body['usedPercent']).toBe('87.09');
  });

  it('is one append over both lines, and shown in the trail, the feed and the replay of both', async () => {
    const { events } = await ledger.store.readAll({ after: 0n });
    const both = events.filter(({ type }) => type.startsWith('FundsTransferred'));
    expect(both.map(({ type, stream }) => [type, stream])).toEqual([
      ['FundsTransferredIn', 'budgetLine-EFA.SCHULUNG.2023'],
      ['FundsTransferredOut', 'budgetLine-EFA.MAIN.2023'],
    ]);
    expect(new Set(both.map(({ commandId }) => commandId)).size).toBe(1);
    for (const [path, type] of [
      [line, 'FundsTransferredOut'],
      [training, 'FundsTransferredIn'],
    ] as const)
      expect((await read(`${path}/events`)).body['items']).toContainEqual(
        expect.objectContaining({ type, data: expect.objectContaining({ coverLinkId: 'DV-1' }) }),
      );
    const feed = await ledger.get('/api/v1/events?type=de.foerderbuch.budget.transferred-out.v1', {
      as: ['audi', 'auditor'],
    });
    expect(JSON.stringify(feed.body)).toContain('"partnerLine":"SCHULUNG"');
    expect(JSON.stringify(feed.body)).not.toContain('Mehrbedarf');
    const { lines } = await replay({ reader: ledger.store }, {});
    expect(lines.map((one) => [one.line, one.received, one.given])).toEqual([
      ['MAIN', 0n, 2_750_000n],
      ['SCHULUNG', 2_750_000n, 0n],
    ]);
  });

  it('is refused for one cent more than is available, and does not go back one way', async () => {
    expect(await transfer('U-2', '500000.01')).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:not-enough-funds',
        requested: euros('500000.01'),
        available: euros('500000.00'),
      },
    });
    const back = { partnerProgramme: 'EFA', partnerLine: 'MAIN', amount: '1.00', reason: 'Zurück' };
    expect(await ledger.post(`${training}/transfers`, { transferId: 'U-2', ...back }, kai)).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:cover-link-missing' },
    });
  });

  it('is undone as a whole, and its link ends after it', async () => {
    await expectRecorded(ledger.post(`${line}/transfers/U-1/reversal`, { reason: 'Irrtum' }, kai));
    expect(await figures(line)).toEqual(['27500.00', '27500.00', '3900000.00', '527500.00']);
    expect(await figures(training)).toEqual(['27500.00', '27500.00', '100000.00', '100000.00']);
    const revoke = (effectiveDay: string) =>
      ledger.post(`${line}/cover-links/DV-1/revocation`, { reason: 'Falsch', effectiveDay }, kai);
    expect(await revoke('2023-02-01')).toMatchObject({ status: 409, body: { earliest: '2023-02-02' } });
    await expectRecorded(revoke('2023-02-02'));
    expect((await read(`${training}/cover-links`)).body['items']).toEqual([
      {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2023,
        coverLinkId: 'DV-1',
        partnerProgramme: 'EFA',
        partnerLine: 'SCHULUNG',
        direction: 'ONE_WAY',
        source,
        declaredFrom: '2023-01-01',
        revokedFrom: '2023-02-02',
        revocationReason: 'Falsch',
        synthetic: false,
      },
    ]);
  });

  it('needs no declaration within a product', async () => {
    for (const [path, name, amount] of [
      [line, 'Betriebskosten', '3900000.00'],
      [training, 'Schulungen', '100000.00'],
    ] as const)
      await expectRecorded(
        ledger.post(`${path}/corrections`, {
          name,
          amount,
          exactness: 'EXACT',
          source,
          product: '0814-05',
          reason: 'Produkt nachgetragen',
        }),
      );
    expect((await read(line)).body['product']).toBe('0814-05');
    await expectRecorded(transfer('U-3', '500.00'));
    expect(await figures(training)).toEqual(['28000.00', '27500.00', '100500.00', '100500.00']);
  });

  it('waits for a second person where the programme of a line asks for one', async () => {
    await expectRecorded(
      ledger.post('/api/v1/programmes/EFA/second-person-rules', { required: true, reason: 'Vier Augen' }),
    );
    const proposed = await transfer('U-4', '1000.00');
    expect(proposed).toMatchObject({ status: 202, body: { state: 'PROPOSED' } });
    expect((await read('/api/v1/budget-acts?state=PROPOSED')).body['items']).toMatchObject([
      { act: 'TRANSFER', line: 'MAIN', itemId: 'U-4', partner: 'EFA/SCHULUNG', amount: euros('1000.00') },
    ]);
    expect((await figures(training))[0]).toBe('28000.00');
    const confirm = (by: string) =>
      ledger.post(
        `/api/v1/budget-acts/${String(proposed.body['budgetActId'])}/confirmation`,
        {},
        { as: [by, 'budget-controller'] },
      );
    expect((await confirm('kai')).body).toMatchObject({ type: 'urn:foerderbuch:problem:four-eyes' });
    expect((await confirm('karin')).status).toBe(200);
    expect(await figures(training)).toEqual(['29000.00', '27500.00', '101500.00', '101500.00']);
  });
});
