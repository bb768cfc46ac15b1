import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { line, recordEfa2023, source } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';
import { untilFolded } from '../support/until-folded.ts';

const ledger = new TestLedger();
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const read = async (path: string): Promise<Readonly<Record<string, unknown>>> => {
  const minPosition = await ledger.store.head();
  const asked = `/api/v1/${path}${path.includes('?') ? '&' : '?'}minPosition=${minPosition}`;
  return (await untilFolded(ledger, asked)).body;
};
const items = async (path: string): Promise<readonly unknown[]> =>
  (await read(path))['items'] as readonly unknown[];
const book = (path: string, body: object): Promise<unknown> => expectRecorded(ledger.post(path, body));

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 2, 1, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await book(`${line}/blocks`, {
    blockId: 'SPERRE-1',
    amount: '100000.00',
    reason: 'Sperrvermerk',
    effectiveDay: '2023-02-01',
  });
  await book(`${line}/general-blocks`, {
    blockId: 'HS-2023-1',
    percent: '1.00',
    stopsPayments: true,
    reason: 'Haushaltslage',
    effectiveDay: '2023-02-15',
  });
  await book(`${line}/blocks/SPERRE-1/releases`, {
    amount: '40000.00',
    reason: 'Teilweise entbehrlich',
    effectiveDay: '2023-02-20',
  });
  ledger.nowMs += 86_400_000;
  await book(`${line}/blocks/SPERRE-1/releases`, {
    reason: 'Bedarf nachgewiesen',
    effectiveDay: '2023-03-10',
  });
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('blocks of a budget line', () => {
  it('stand with what is still blocked today, not before a release takes effect', async () => {
    expect(await items('budget-blocks?programme=EFA&line=MAIN&fiscalYear=2023')).toMatchObject([
      {
        blockId: 'HS-2023-1',
        state: 'BLOCKED',
        blocked: euros('39000.00'),
        percent: '1.00',
        stopsPayments: true,
      },
      {
        blockId: 'SPERRE-1',
        state: 'PARTLY_RELEASED',
        amount: euros('100000.00'),
        blocked: euros('60000.00'),
        blockedFrom: '2023-02-01',
        releaseReason: 'Teilweise entbehrlich',
      },
    ]);
  });

  it('follow a day and what was known', async () => {
    expect(await items('budget-blocks?asOf=2023-02-10')).toMatchObject([
      { blockId: 'SPERRE-1', state: 'BLOCKED', blocked: euros('100000.00') },
    ]);
    expect(await items('budget-blocks?asOf=2023-03-10&stands=false')).toMatchObject([
      { blockId: 'SPERRE-1', state: 'RELEASED', releasedOn: '2023-03-10' },
    ]);
    expect(await items('budget-blocks?asOf=2023-03-10&knownAt=2023-03-01&stands=false')).toEqual([]);
  });

  it('add up over the whole list, to what the line says is blocked', async () => {
    const { count, sums } = await read('budget-blocks?sums=true&limit=1');
    expect({ count, sums }).toEqual({
      count: 2,
      sums: [
        { field: 'amount', amount: euros('139000.00') },
        { field: 'blocked', amount: euros('99000.00') },
      ],
    });
    expect(await read(line.replace('/api/v1/', ''))).toMatchObject({ blocked: euros('99000.00') });
  });
});

it('commitments stand with what was bound and what of it is open', async () => {
  expect(await items('commitments?programme=EFA&line=MAIN&fiscalYear=2023&stands=true')).toMatchObject([
    {
      commitmentId: 'F-1',
      isOfCase: false,
      state: 'OPEN',
      amount: euros('3412500.00'),
      open: euros('392500.00'),
    },
  ]);
  expect(await items('commitments?stands=false')).toEqual([]);
});

it('no commitment takes effect later, so that those of today are all that were recorded', async () => {
  const { body } = await ledger.post(`${line}/commitments`, {
    commitmentId: 'F-2',
    amount: '1000.00',
    effectiveDay: '2023-04-01',
  });
  expect(body).toMatchObject({ type: 'urn:foerderbuch:problem:day-in-future' });
  expect(await items('commitments')).toEqual(await items('commitments?asOf=2023-03-02'));
});

it('a transfer stands at both of its lines, and no longer once it is reversed', async () => {
  await book('/api/v1/budget-lines', {
    programme: 'EFA',
    line: 'SCHULUNG',
    fiscalYear: 2023,
    name: 'Schulungen',
    amount: '100000.00',
    exactness: 'EXACT',
    source,
    effectiveDay: '2023-01-01',
  });
  const partner = { partnerProgramme: 'EFA', partnerLine: 'SCHULUNG' };
  await book(`${line}/cover-links`, {
    coverLinkId: 'DV-1',
    ...partner,
    direction: 'ONE_WAY',
    source,
    effectiveDay: '2023-01-01',
  });
  await book(`${line}/transfers`, {
    transferId: 'U-1',
    ...partner,
    amount: '5000.00',
    reason: 'Mehrbedarf',
    effectiveDay: '2023-03-01',
  });
  expect(await items('transfers')).toMatchObject([
    { transferId: 'U-1', line: 'MAIN', direction: 'OUT', partnerLine: 'SCHULUNG', state: 'STANDING' },
    { transferId: 'U-1', line: 'SCHULUNG', direction: 'IN', partnerLine: 'MAIN', coverLinkId: 'DV-1' },
  ]);
  await book(`${line}/transfers/U-1/reversal`, { reason: 'Irrtum' });
  expect(await items('transfers?line=MAIN')).toMatchObject([
    { transferId: 'U-1', direction: 'OUT', state: 'REVERSED', reversedOn: '2023-03-02' },
    { transferId: 'U-1.R', direction: 'IN', reverses: 'U-1' },
  ]);
  expect(await items('transfers?line=MAIN&asOf=2023-03-01&stands=true')).toMatchObject([
    { transferId: 'U-1', amount: euros('5000.00') },
  ]);
});

it('an obligation for a later year stands with what of it was not given up', async () => {
  await book(`${line}/commitment-authorities`, {
    commitmentAuthorityId: 'VE-1',
    burdenedYear: 2025,
    amount: '50000.00',
    source,
  });
  await book(`${line}/obligations`, {
    obligationId: 'WARTUNG-2025',
    burdenedYear: 2025,
    amount: '30000.00',
    reason: 'Wartung',
  });
  await book(`${line}/obligations/WARTUNG-2025/release`, { amount: '10000.00', reason: 'Weniger' });
  expect(await items('obligations?programme=EFA&stands=true')).toMatchObject([
    {
      obligationId: 'WARTUNG-2025',
      fiscalYear: 2023,
      burdenedYear: 2025,
      state: 'STANDING',
      amount: euros('30000.00'),
      standing: euros('20000.00'),
    },
  ]);
});
