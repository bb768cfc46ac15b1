import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { importRealInput } from '#real-input';
import {
  approve,
  certifiedClaim,
  leikaKey,
  line,
  recipient,
  recordEfa2023,
  registerFrankfurt,
  submit,
} from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const items = ({ body }: Answer): readonly Record<string, unknown>[] =>
  body['items'] as readonly Record<string, unknown>[];
const controller = ['gesa', 'budget-controller'] as const;

describe('a budget controller', () => {
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

  const lineAt = async (query = ''): Promise<Record<string, unknown>> => {
    const minPosition = await ledger.store.head();
    const separator = query === '' ? '?' : `${query}&`;
    const { status, body } = await ledger.get(`${line}${separator}minPosition=${minPosition}`, {
      as: controller,
    });
    expect(status).toBe(200);
    return body;
  };

  it('sees open commitments of 392,500.00, 527,500.00 available and a use of 86.47 % for EFA 2023', async () => {
    await recordEfa2023(ledger);
    expect(await lineAt()).toMatchObject({
      programme: 'EFA',
      fiscalYear: 2023,
      exactness: 'UP_TO',
      source: {
        title: 'Haushaltsplan 2023',
        address: 'https://example.org/haushalt',
        statedOn: '2023-01-31',
      },
      appropriated: euros('3900000.00'),
      committed: euros('392500.00'),
      paid: euros('2980000.00'),
      available: euros('527500.00'),
      usedPercent: '86.47',
    });
  });

  it('sees a block of 390,000.00 leave 137,500.00, and its release restore 527,500.00', async () => {
    await recordEfa2023(ledger);
    await ledger.post(`${line}/blocks`, {
      blockId: 'S-1',
      amount: '390000.00',
      reason: 'Haushaltssperre 10 %',
    });
    expect(await lineAt()).toMatchObject({ blocked: euros('390000.00'), available: euros('137500.00') });
    await ledger.post(`${line}/blocks/S-1/releases`, { reason: 'aufgehoben' });
    expect(await lineAt()).toMatchObject({ blocked: euros('0.00'), available: euros('527500.00') });
  });

  it('finds behind every figure the events that make it', async () => {
    await recordEfa2023(ledger);
    const { events } = await lineAt();
    const answer = await ledger.get(`${String(events)}?minPosition=${await ledger.store.head()}`, {
      as: controller,
    });
    expect(items(answer).map(({ type, data }) => [type, (data as { amount?: string }).amount])).toEqual([
      ['AppropriationEnacted', '3900000.00'],
      ['FundsCommitted', '3412500.00'],
      ['CommitmentReduced', '40000.00'],
      ['FundsDisbursed', '2980000.00'],
    ]);
  });

  it('gets both answers for 30.06.2023 when a reversal was recorded later but took effect earlier, and why they differ', async () => {
    await recordEfa2023(ledger);
    ledger.nowMs = Date.UTC(2023, 6, 20, 9);
    await ledger.post(
      `${line}/disbursements/A-1/reversals`,
      { amount: '100000.00', reason: 'Fehlbuchung', reference: 'SAP-2', effectiveDay: '2023-06-15' },
      { as: ['sap', 'system'] },
    );
    await ledger.post(`${line}/commitments/F-1/reductions`, {
      amount: '100000.00',
      reason: 'Fehlbuchung',
      effectiveDay: '2023-06-15',
    });
    const known = await lineAt('?asOf=2023-06-30&knownAt=2023-06-30');
    expect(known).toMatchObject({ paid: euros('2980000.00'), available: euros('527500.00') });
    expect(known['recordedLater']).toMatchObject([
      { type: 'DisbursementReversed', effectiveDay: '2023-06-15', recordedAt: '2023-07-20T09:00:00.000Z' },
      { type: 'CommitmentReduced', data: { amount: '100000.00', reason: 'Fehlbuchung' } },
    ]);
    expect(await lineAt('?asOf=2023-06-30')).toMatchObject({
      paid: euros('2880000.00'),
      available: euros('627500.00'),
    });
    expect(await lineAt('?asOf=2023-06-14')).toMatchObject({ available: euros('527500.00') });
    expect(await lineAt('?knownAt=2023-07-20T08:59:59.999Z')).toMatchObject({
      available: euros('527500.00'),
    });
    expect(await lineAt('?knownAt=2023-07-20T09:00:00Z')).toMatchObject({ available: euros('627500.00') });
  });

  it('does not see a line before it existed', async () => {
    await recordEfa2023(ledger);
    for (const [address, accepted, detail] of [
      [
        `${line}?asOf=2022-12-31`,
        'de',
        'Der Haushaltsansatz EFA/MAIN 2023 wirkt erst ab dem 01.01.2023, gefragt ist der 31.12.2022. Einen Stichtag ab dem 01.01.2023 wählen.',
      ],
      [
        `${line}?knownAt=2023-02-28&asOf=2023-06-30`,
        'de',
        'Nach dem Kenntnisstand vom 28.02.2023, 23:59:59 Uhr ist für EFA/MAIN 2023 am 30.06.2023 noch nichts gebucht: Buchungen gibt es seit dem 01.03.2023, 13:00:00 Uhr, wirksam ab dem 01.01.2023. Einen Kenntnisstand ab dann wählen.',
      ],
      [
        `${line}?knownAt=2023-02-28&asOf=2023-06-30`,
        'en',
        'As known on 28 February 2023, 23:59:59, nothing is recorded for EFA/MAIN 2023 on 30 June 2023: there are bookings since 1 March 2023, 13:00:00, effective from 1 January 2023. Ask for what was known from then on.',
      ],
      [
        line.replace('MAIN', 'OTHER'),
        'de',
        'Für EFA/OTHER 2023 ist nichts gebucht. Bitte Programm, Haushaltsstelle und Haushaltsjahr in der Adresse prüfen.',
      ],
    ] as const)
      expect(
        await ledger.get(address, { as: controller, headers: { 'accept-language': accepted } }),
      ).toMatchObject({ status: 404, body: { type: 'urn:foerderbuch:problem:not-found', detail } });
  });

  it('reads its own writes: a query waits for its minimum position, or says that there is none', async () => {
    const answer = await ledger.post('/api/v1/programmes', { programme: 'EFA', name: 'Betriebskosten EfA' });
    const position = String(answer.body['position']);
    const read = await ledger.get(`/api/v1/programmes?minPosition=${position}`, { as: controller });
    expect(items(read)).toMatchObject([{ programme: 'EFA' }]);
    expect(BigInt(String(read.body['position']))).toBeGreaterThanOrEqual(BigInt(position));
    expect(await ledger.get('/api/v1/programmes?minPosition=99', { as: controller })).toMatchObject({
      status: 410,
      body: { type: 'urn:foerderbuch:problem:history-changed', head: position, minPosition: '99' },
    });
  });

  it('follows a claim through its states, and each person only with the rights of the role', async () => {
    await recordEfa2023(ledger);
    await registerFrankfurt(ledger);
    const caseNumber = await certifiedClaim(ledger, '12500.00');
    await approve(ledger, caseNumber, { amount: '12000.00', reason: 'Teilbewilligung' });
    const at = `?minPosition=${await ledger.store.head()}`;
    const claim = (as: readonly [string, 'claimant' | 'auditor', string?]) =>
      ledger.get(`/api/v1/claims/${caseNumber}${at}`, { as });

    expect((await claim(['rita', 'auditor'])).body).toMatchObject({
      state: 'APPROVED',
      claimed: euros('12500.00'),
      approved: euros('12000.00'),
      reason: 'Teilbewilligung',
      submittedBy: 'carla',
      factualBy: 'bert',
      decidedBy: 'dora',
    });
    const own = await claim(['carla', 'claimant', recipient]);
    expect(own).toMatchObject({ status: 200, body: { state: 'APPROVED' } });
    expect(own.body).not.toHaveProperty('decidedBy');
    expect((await claim(['carla', 'claimant', '06411000'])).status).toBe(404);
    expect((await claim(['carla', 'claimant'])).status).toBe(403);

    const events = await ledger.get(`/api/v1/claims/${caseNumber}/events${at}`, { as: controller });
    expect(items(events).map(({ type }) => type)).toEqual([
      'CaseNumberAssigned',
      'ClaimSubmitted',
      'ClaimCertifiedFactual',
      'ClaimCertifiedArithmetic',
      'FundsCommitted',
      'ClaimApproved',
    ]);
    expect(
      (await ledger.get(`/api/v1/claims/${caseNumber}/events`, { as: ['carla', 'claimant', recipient] }))
        .status,
    ).toBe(403);
    expect((await ledger.get('/api/v1/audit-trail', { as: ['bert', 'case-worker'] })).status).toBe(403);
  });

  it('lists the claims of a claimant alone, whatever the request asks for', async () => {
    await recordEfa2023(ledger);
    await registerFrankfurt(ledger);
    await submit(ledger, '100.00');
    const at = `minPosition=${await ledger.store.head()}`;
    const claims = (query: string, tenant: string) =>
      ledger.get(`/api/v1/claims?${query}&${at}`, { as: ['carla', 'claimant', tenant] });
    expect(items(await claims('', recipient))).toHaveLength(1);
    expect(items(await claims('', '06411000'))).toEqual([]);
    expect((await claims(`recipient=${recipient}`, '06411000')).status).toBe(403);
  });

  it('sees which prerequisite a municipality still lacks', async () => {
    await registerFrankfurt(ledger, ['HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY']);
    const answer = await ledger.get(
      `/api/v1/recipients/${recipient}/services?minPosition=${await ledger.store.head()}`,
      { as: controller },
    );
    expect(items(answer)).toEqual([
      {
        leikaKey,
        name: 'Wohngeld',
        localIntegrationSince: '2022-10-01',
        missing: ['HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'],
        synthetic: false,
      },
    ]);
  });

  it('finds in the audit trail what a person did, on which day, and the refused attempt', async () => {
    await recordEfa2023(ledger);
    await registerFrankfurt(ledger);
    const caseNumber = await certifiedClaim(ledger, '500.00');
    await ledger.post(`/api/v1/claims/${caseNumber}/approval`, {}, { as: ['bert', 'approver'] });
    const trail = async (query: string) =>
      items(
        await ledger.get(`/api/v1/audit-trail?${query}&minPosition=${await ledger.store.head()}`, {
          as: ['rita', 'auditor'],
        }),
      ).map(({ type }) => type);
    expect(await trail('actor=bert')).toEqual([
      'ClaimCertifiedFactual',
      'ClaimCertifiedArithmetic',
      'FourEyesViolationRefused',
    ]);
    expect(await trail(`caseNumber=${caseNumber}&sort=-position&limit=1`)).toEqual([
      'FourEyesViolationRefused',
    ]);
    expect(await trail('effectiveFrom=2023-01-01&effectiveTo=2023-01-01')).toEqual(['AppropriationEnacted']);
    expect(await trail('type=FundsDisbursed&recordedFrom=2023-03-01&recordedTo=2023-03-01')).toEqual([
      'FundsDisbursed',
    ]);
    expect(await trail('recordedTo=2023-02-28')).toEqual([]);
    expect(await trail(`recipient=${recipient}&type=ClaimSubmitted`)).toEqual(['ClaimSubmitted']);
    expect(await trail('amountFrom=3900000.00&amountTo=3900000.00')).toEqual(['AppropriationEnacted']);
    expect(await trail('amountFrom=2980000.00&amountTo=2980000.01')).toEqual(['FundsDisbursed']);
    expect(await trail('amountFrom=3900000.01')).toEqual([]);
    const [last] = items(
      await ledger.get('/api/v1/audit-trail?sort=-position&limit=1', { as: ['rita', 'auditor'] }),
    );
    expect(await trail(`atPosition=${String(last?.['position'])}`)).toEqual([last?.['type']]);
  });
});

describe("Hessen's published figures", () => {
  const ledger = new TestLedger();
  beforeAll(async () => {
    ledger.nowMs = Date.UTC(2026, 10, 24, 12);
    await ledger.start();
    await importRealInput({ engine: ledger.ledger.engine });
    await ledger.ledger.projector.waitFor(
      await ledger.store.head(),
      ['registry', 'consumption', 'trail'],
      10_000,
    );
  });
  afterAll(async () => {
    await ledger.stop();
    ledger.remove();
  });

  const get = (path: string) => ledger.get(`/api/v1/${path}`, { as: controller });

  it('split 3,900,000.00 over the 442 keys of 2023 as 416 × 8,823.53 and 26 × 8,823.52', async () => {
    const answer = await get('allocation?amount=3900000.00&by=EQUAL&asOf=2023-01-01');
    expect(answer.body).toMatchObject({ recipients: 442, total: euros('3900000.00') });
    const shares = items(answer).map(({ share }) => (share as { amount: string }).amount);
    expect(shares.filter((share) => share === '8823.53')).toHaveLength(416);
    expect(shares.filter((share) => share === '8823.52')).toHaveLength(26);
  });

  it('split by population favour nobody by more than a cent and lose none', async () => {
    const answer = await get('allocation?amount=0.01&by=POPULATION&asOf=2023-01-01');
    expect(answer.body).toMatchObject({ total: euros('0.01') });
    expect(items(answer).filter(({ share }) => (share as { amount: string }).amount !== '0.00')).toHaveLength(
      1,
    );
  });

  it('split by population over municipalities or over counties, and refuse what counts residents twice', async () => {
    const path = 'allocation?amount=3900000.00&by=POPULATION&asOf=2023-01-01';
    const byDefault = await get(path);
    expect(byDefault.body).toMatchObject({ recipients: 421, total: euros('3900000.00') });
    expect(items(byDefault).map(({ recipient }) => String(recipient).length)).toEqual(Array(421).fill(8));
    expect((await get(`${path}&among=COUNTIES`)).body).toMatchObject({
      recipients: 26,
      total: euros('3900000.00'),
    });
    // The residents are the same, whether they count in their municipalities or in their counties.
    const frankfurt = async (among: string) => {
      const of2022 = `allocation?amount=3900000.00&by=POPULATION&asOf=2022-12-31&among=${among}`;
      return items(await get(of2022)).find(({ recipient }) => recipient === '06412000');
    };
    expect(await frankfurt('COUNTIES')).toMatchObject({ share: euros('473531.33') });
    expect(await frankfurt('COUNTIES')).toEqual(await frankfurt('MUNICIPALITIES'));
    expect(await get(`${path}&among=ALL`)).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:residents-counted-twice', county: '06431' },
    });
  });

  it('know Bromskirchen as valid in 2022, and its successor after', async () => {
    expect((await get('recipients/06635005?asOf=2022-12-31')).body).toMatchObject({
      name: 'Bromskirchen',
      valid: true,
    });
    expect((await get('recipients/06635005?asOf=2023-01-01')).body).toMatchObject({
      valid: false,
      validTo: '2022-12-31',
      successor: '06635001',
    });
  });

  it('page without gap or repetition, in every order', async () => {
    for (const sort of ['recipient', '-recipient', 'name', '-population']) {
      const seen: unknown[] = [];
      for (let cursor = ''; ;) {
        const { body } = await get(`recipients?limit=100&sort=${sort}${cursor}`);
        seen.push(...(body['items'] as readonly { recipient: string }[]).map((one) => one.recipient));
        if (typeof body['next'] !== 'string') break;
        cursor = `&cursor=${body['next']}`;
      }
      expect(new Set(seen).size).toBe(444);
      expect(seen).toHaveLength(444);
    }
  });

  it('go on for the same question alone: with other filters a cursor would leave rows out, and is refused', async () => {
    const { body } = await get('recipients?kind=STADT&limit=2&sort=name');
    const go = (search: string) => ledger.get(`/api/v1/recipients?${search}&cursor=${String(body['next'])}`);
    expect((await go('kind=STADT&limit=3&sort=name')).status).toBe(200);
    for (const search of [
      'kind=GEMEINDE&limit=2&sort=name',
      'limit=2&sort=name',
      'kind=STADT&asOf=2021-01-01&sort=name',
    ])
      expect(await go(search)).toMatchObject({ status: 400, body: { errors: [{ field: '/query/cursor' }] } });
  });

  it('are found by part of a name in any case, by county and by kind', async () => {
    expect(items(await get('recipients?name=FRANKFURT')).map((one) => one['recipient'])).toEqual([
      '06412000',
    ]);
    expect(items(await get('recipients?kind=KREISFREIE_STADT&asOf=2025-12-31'))).toHaveLength(5);
    expect(items(await get('recipients?kind=KREISFREIE_STADT&asOf=2026-01-01'))).toHaveLength(6);
    expect(items(await get('recipients?kind=LANDKREIS'))).toHaveLength(21);
    expect(items(await get('recipients?county=06635&asOf=2023-01-01&limit=500')).length).toBeGreaterThan(5);
  });

  it('are filtered and sorted by year and programme', async () => {
    const lines = items(await get('budget-lines?fiscalYear=2023&sort=-appropriated'));
    const amounts = lines.map(({ appropriated }) => Number((appropriated as { amount: string }).amount));
    expect(lines.length).toBeGreaterThan(2);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(items(await get('budget-lines?programme=EFA')).map((one) => one['fiscalYear'])).toEqual([
      2023, 2024,
    ]);
    expect(items(await get('budget-lines?synthetic=true'))).toEqual([]);
  });

  it('give the same list as of a later day, and nothing before', async () => {
    const today = items(await get('budget-lines?limit=500'));
    expect(items(await get('budget-lines?limit=500&asOf=2099-12-31'))).toEqual(today);
    expect(items(await get('budget-lines?limit=500&knownAt=2099-12-31&sort=-available')).length).toBe(
      today.length,
    );
    expect(items(await get('budget-lines?asOf=2000-01-01'))).toEqual([]);
  });

  it('keep the frame of almost 17 million apart from every year', async () => {
    const totals = items(await get('announced-totals?programme=DIGITALISIERUNGSFABRIK'));
    expect(totals).toMatchObject([
      { kind: 'FRAME', amount: euros('17000000.00'), exactness: 'APPROXIMATE', period: '2019+' },
    ]);
    expect(items(await get('budget-lines?programme=DIGITALISIERUNGSFABRIK'))).toEqual([]);
  });

  it.each([
    ['budget-lines?limit=0', '/limit'],
    ['budget-lines?limit=501', '/limit'],
    ['budget-lines?limit=ten', '/limit'],
    ['budget-lines?sort=colour', '/sort'],
    ['budget-lines?cursor=%20', '/cursor'],
    ['budget-lines?cursor=bm9uc2Vuc2U', '/query/cursor'],
    ['budget-lines?cursor=WyJuYW1lIiwiMSJd', '/query/cursor'],
    ['budget-lines?fiscalYear=1899', '/fiscalYear'],
    ['budget-lines?fiscalYear=2023&fiscalYear=2024', '/fiscalYear'],
    ['budget-lines?asOf=2023-02-30', '/asOf'],
    ['budget-lines?knownAt=yesterday', '/knownAt'],
    ['budget-lines?knownAt=2023-02-30T00:00:00Z', '/knownAt'],
    ['budget-lines?minPosition=-1', '/minPosition'],
    ['budget-lines?minPosition=1e9', '/minPosition'],
    ['budget-lines?colour=red', '/colour'],
    ['budget-lines/efa/MAIN/2023', '/programme'],
    ['recipients?name=%00', '/name'],
    ['recipients/0641200', '/recipient'],
    ['claims?state=DONE', '/state'],
    ['audit-trail?recordedFrom=2023', '/recordedFrom'],
    ['allocation?amount=1e400&by=EQUAL', '/amount'],
    ['allocation?amount=1.00', '/by'],
  ])('answer %s with the field %s', async (path, field) => {
    expect(await get(path)).toMatchObject({
      status: 400,
      body: { type: 'urn:foerderbuch:problem:invalid-request', errors: [{ field }] },
    });
  });

  it('are closed to whoever brings no token', async () => {
    for (const path of ['budget-lines', 'claims', 'audit-trail', 'recipients', 'projections'])
      expect((await fetch(`${ledger.address}/api/v1/${path}`)).status).toBe(401);
  });

  it('report health without a token, and say no more than that', async () => {
    const ready = await fetch(`${ledger.address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });
});
