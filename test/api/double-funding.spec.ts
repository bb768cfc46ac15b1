import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  leikaKey,
  recipient,
  registerFrankfurt,
  source,
} from '../support/efa-2023.ts';
import {
  actOnGrant,
  appliedGrant,
  awardedGrant,
  certifyGrant,
  dora,
  fulda,
  neuhof,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { confirmedPayee, expectRecorded } from '../support/payments.ts';
import { startPostgresReader } from '../support/postgres-reader.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const read = async (path: string, as?: readonly [string, 'auditor' | 'claimant', string?]) =>
  (
    await ledger.get(
      `/api/v1/${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`,
      as ? { as } : {},
    )
  ).body;
const listed = async (query = ''): Promise<readonly Record<string, unknown>[]> =>
  (await read(`double-funding${query}`, ['rita', 'auditor']))['items'] as readonly Record<string, unknown>[];
const doubleFunding = (figures: object = {}) => ({
  status: 409,
  body: { type: 'urn:foerderbuch:problem:double-funding', title: 'Doppelte Förderung', ...figures },
});
const reason = { doubleFundingReason: 'Andere Kosten desselben Zeitraums' };

describe('two claims for one service, one recipient and days in common', () => {
  const secondQuarter = { servicePeriod: { from: '2023-06-30', to: '2023-09-30' } };

  beforeEach(async () => {
    await appropriate(ledger, '2000.00');
    await registerFrankfurt(ledger);
  });

  it('are found when the second comes in, shown in both, and the second is approved with a reason alone', async () => {
    const first = await certifiedClaim(ledger, '400.00');
    const second = await certifiedClaim(ledger, '300.00', secondQuarter);
    expect(await read(`claims/${second}`)).toMatchObject({ possibleDoubleFunding: [first] });
    expect(await read(`claims/${first}`)).toMatchObject({ possibleDoubleFunding: [second] });
    expect(await read(`claims/${second}`, ['carla', 'claimant', recipient])).not.toHaveProperty(
      'possibleDoubleFunding',
    );
    await expectRecorded(approve(ledger, first));
    const refused = await approve(ledger, second);
    expect(refused).toMatchObject(
      doubleFunding({ caseNumber: second, others: [first], approved: euros('400.00') }),
    );
    expect(String(refused.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      `Für dasselbe wie ${second} ist schon bewilligt: ${first}, zusammen 400,00 €. Ablehnen, oder beim Bewilligen begründen, warum trotzdem nichts doppelt gefördert wird.`,
    );
    expect(await read('budget-lines/EFA/MAIN/2023')).toMatchObject({ committed: euros('400.00') });
    expect((await approve(ledger, second, reason)).status).toBe(200);
    expect(await read(`claims/${second}`)).toMatchObject({ state: 'APPROVED', ...reason });
    expect(await listed()).toEqual([
      {
        later: {
          reference: second,
          state: 'APPROVED',
          amount: euros('300.00'),
          periodFrom: '2023-06-30',
          periodTo: '2023-09-30',
        },
        earlier: {
          reference: first,
          state: 'APPROVED',
          amount: euros('400.00'),
          periodFrom: '2023-01-01',
          periodTo: '2023-06-30',
        },
        recipients: [recipient],
        leikaKey,
        foundOn: '2023-07-03',
        reason: reason.doubleFundingReason,
      },
    ]);
  });

  it('are listed as of any day, and as it was known, whatever has come to them since', async () => {
    const first = await certifiedClaim(ledger, '400.00');
    await expectRecorded(approve(ledger, first));
    const onDay = async (query: string): Promise<readonly unknown[]> =>
      (await listed(`?${query}`)).map(({ later, earlier }) => [later, earlier]);
    const reasons = async (query: string): Promise<readonly unknown[]> =>
      (await listed(`?${query}`)).map((pair) => pair['reason']);
    const dayMs = 86_400_000;
    ledger.nowMs += dayMs;
    const second = await certifiedClaim(ledger, '300.00', secondQuarter);
    ledger.nowMs += dayMs;
    await expectRecorded(approve(ledger, second, reason));
    ledger.nowMs += dayMs;
    const revocation = { reason: 'Zum Teil doppelt', amount: '100.00' };
    await expectRecorded(
      ledger.post(`/api/v1/claims/${second}/approval/revocation`, revocation, { as: dora }),
    );
    ledger.nowMs += dayMs;
    await expectRecorded(
      ledger.post(`/api/v1/claims/${first}/approval/revocation`, { reason: 'Doppelt' }, { as: dora }),
    );
    const one = { reference: first, state: 'APPROVED', amount: euros('400.00') };
    const other = (state: string, amount?: string) => ({
      reference: second,
      state,
      ...(amount !== undefined && { amount: euros(amount) }),
    });
    expect(await onDay('asOf=2023-07-03')).toEqual([]);
    expect(await onDay('asOf=2023-07-04')).toMatchObject([[other('CERTIFIED'), one]]);
    expect(await reasons('asOf=2023-07-04')).toEqual([undefined]);
    expect(await reasons('asOf=2023-07-05')).toEqual([reason.doubleFundingReason]);
    expect(await onDay('asOf=2023-07-05')).toMatchObject([[other('APPROVED', '300.00'), one]]);
    expect(await onDay('asOf=2023-07-06')).toMatchObject([[other('APPROVED', '200.00'), one]]);
    expect(await onDay('asOf=2023-07-07')).toEqual([]);
    expect(await onDay('asOf=2023-07-07&includeEnded=true')).toMatchObject([
      [other('APPROVED', '200.00'), { reference: first, state: 'REVOKED' }],
    ]);
    expect(await onDay('asOf=2023-07-07&knownAt=2023-07-05')).toMatchObject([
      [other('APPROVED', '300.00'), one],
    ]);
    expect(await onDay('knownAt=2023-07-03')).toEqual([]);
  });

  it('are asked for at whichever is approved second, so the first one too when the later one was faster', async () => {
    const first = await certifiedClaim(ledger, '400.00');
    const second = await certifiedClaim(ledger, '300.00', secondQuarter);
    expect((await approve(ledger, second, reason)).status).toBe(200);
    expect(await read(`claims/${second}`)).not.toHaveProperty('doubleFundingReason');
    expect(await approve(ledger, first)).toMatchObject(
      doubleFunding({ caseNumber: first, others: [second], approved: euros('300.00') }),
    );
  });

  it('of the same moment: one is approved, the other is asked', async () => {
    const cases = [await certifiedClaim(ledger, '400.00'), await certifiedClaim(ledger, '400.00')];
    const answers = await Promise.all(cases.map((caseNumber) => approve(ledger, caseNumber)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject(doubleFunding());
  });

  it('count no more once one is rejected, withdrawn or revoked; the list says so only when asked', async () => {
    const act = (caseNumber: string, action: string, as: 'claimant' | 'approver'): Promise<Answer> =>
      expectRecorded(
        ledger.post(
          `/api/v1/claims/${caseNumber}/${action}`,
          { reason: 'Grund' },
          { as: as === 'claimant' ? ['carla', 'claimant', recipient] : dora },
        ),
      );
    const withdrawn = await certifiedClaim(ledger, '100.00');
    await act(withdrawn, 'withdrawal', 'claimant');
    const rejected = await certifiedClaim(ledger, '100.00');
    await act(rejected, 'rejection', 'approver');
    const revoked = await certifiedClaim(ledger, '100.00');
    await expectRecorded(approve(ledger, revoked));
    const last = await certifiedClaim(ledger, '100.00');
    expect(await read(`claims/${last}`)).toMatchObject({ possibleDoubleFunding: [revoked] });
    await act(revoked, 'approval/revocation', 'approver');
    expect((await approve(ledger, last)).status).toBe(200);
    expect(await listed()).toEqual([]);
    expect(await listed(`?includeEnded=true&recipient=${recipient}&leikaKey=${leikaKey}`)).toMatchObject([
      { later: { reference: last, state: 'APPROVED' }, earlier: { reference: revoked, state: 'REVOKED' } },
    ]);
    expect(await listed(`?includeEnded=true&recipient=06411000`)).toEqual([]);
    expect(await listed(`?includeEnded=true&caseNumber=${withdrawn}`)).toEqual([]);
  });

  it('for other days, another service or another recipient are none', async () => {
    await expectRecorded(approve(ledger, await certifiedClaim(ledger, '100.00')));
    const other = await certifiedClaim(ledger, '100.00', {
      servicePeriod: { from: '2023-07-01', to: '2023-12-31' },
    });
    expect(await read(`claims/${other}`)).toMatchObject({ possibleDoubleFunding: [] });
    expect((await approve(ledger, other)).status).toBe(200);
    expect(await listed('?includeEnded=true')).toEqual([]);
  });

  it('are found after a restart as well', async () => {
    const first = await certifiedClaim(ledger, '400.00');
    const second = await certifiedClaim(ledger, '300.00');
    await expectRecorded(approve(ledger, second));
    await ledger.stop();
    await ledger.start();
    expect(await approve(ledger, first)).toMatchObject(doubleFunding({ others: [second] }));
  });
});

describe('two grants for one purpose with a recipient in common', () => {
  beforeEach(() => registerStarkeHeimat(ledger, '5000.00'));
  const award = (caseNumber: string, body: object = {}): Promise<Answer> =>
    actOnGrant(ledger, caseNumber, 'award', dora, {
      period: { from: '2023-01-01', to: '2023-12-31' },
      ...body,
    });

  it('are found in whatever spelling, over all programmes, and the second is awarded with a reason alone', async () => {
    await expectRecorded(ledger.post('/api/v1/programmes', { programme: 'IKZ', name: 'IKZ' }));
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme: 'IKZ',
        line: 'MAIN',
        fiscalYear: 2023,
        name: 'IKZ',
        amount: '1000.00',
        exactness: 'EXACT',
        source,
        effectiveDay: '2023-01-01',
      }),
    );
    const first = await awardedGrant(ledger, '900.00', { partners: [neuhof], purpose: 'Smarte Größe' });
    const second = await appliedGrant(ledger, '800.00', {
      programme: 'IKZ',
      line: 'MAIN',
      purpose: '„Smarte  Groesse“',
    });
    await certifyGrant(ledger, second);
    expect(await read(`grants/${second}`)).toMatchObject({ possibleDoubleFunding: [first] });
    expect(await read(`grants/${first}`)).toMatchObject({ possibleDoubleFunding: [second] });
    expect(await award(second)).toMatchObject(
      doubleFunding({ caseNumber: second, others: [first], approved: euros('900.00') }),
    );
    expect((await award(second, reason)).status).toBe(200);
    expect(await read(`grants/${second}`)).toMatchObject({ state: 'AWARDED', ...reason });
    expect(await listed()).toMatchObject([
      {
        later: { reference: second, state: 'AWARDED', amount: euros('800.00') },
        earlier: { reference: first, state: 'AWARDED', amount: euros('900.00') },
        recipients: [fulda],
        purpose: '„Smarte  Groesse“',
        reason: reason.doubleFundingReason,
      },
    ]);
    const other = await appliedGrant(ledger, '100.00', { purpose: 'Etwas anderes' });
    expect(await read(`grants/${other}`)).toMatchObject({ possibleDoubleFunding: [] });
  });

  it('are asked for what was published as awarded, before or after the application', async () => {
    const published = (purpose: string): object => ({
      programme: 'STARKE_HEIMAT',
      line: 'PHASE_2',
      recipients: [fulda],
      recipientNames: 'Stadt Fulda',
      amount: '500.00',
      exactness: 'EXACT',
      purpose,
      decidedOn: '2023-03',
      source,
    });
    const publish = (awardId: string, purpose: string): Promise<Answer> =>
      expectRecorded(ledger.post('/api/v1/published-awards', { awardId, ...published(purpose) }));
    await publish('PA-1', 'Di@-Mobil');
    const after = await appliedGrant(ledger, '100.00', { purpose: 'Di@-Mobil' });
    const before = await appliedGrant(ledger, '100.00', { purpose: 'Hub' });
    await publish('PA-2', 'HUB');
    for (const caseNumber of [after, before]) await certifyGrant(ledger, caseNumber);
    expect(await read(`grants/${before}`)).toMatchObject({ possibleDoubleFunding: ['award:PA-2'] });
    expect(await award(after)).toMatchObject(doubleFunding({ others: ['award:PA-1'] }));
    const refused = await award(before);
    expect(refused).toMatchObject(doubleFunding({ others: ['award:PA-2'] }));
    expect(String(refused.body['detail'])).toBe(
      `Für dasselbe wie ${before} ist schon bewilligt: veröffentlichte Bewilligung PA-2. Ablehnen, oder beim Bewilligen begründen, warum trotzdem nichts doppelt gefördert wird.`,
    );
    expect(await listed('?sort=reference')).toMatchObject([
      {
        later: { reference: after, state: 'CERTIFIED' },
        earlier: { reference: 'award:PA-1', state: 'PUBLISHED', amount: euros('500.00') },
      },
      {
        later: { reference: 'award:PA-2', state: 'PUBLISHED', amount: euros('500.00') },
        earlier: { reference: before, state: 'CERTIFIED' },
        purpose: 'HUB',
      },
    ]);
    await expectRecorded(
      ledger.post('/api/v1/published-awards/PA-1/corrections', {
        ...published('Etwas anderes'),
        reason: 'Zweck verwechselt',
      }),
    );
    expect((await award(after)).status).toBe(200);
    const recordedOn = new Date(ledger.nowMs).toISOString().slice(0, 10);
    ledger.nowMs += 86_400_000;
    await expectRecorded(
      ledger.post('/api/v1/published-awards/PA-2/corrections', {
        ...published('HUB'),
        amount: '600.00',
        reason: 'Zahlendreher',
      }),
    );
    const amount = async (query: string): Promise<unknown> =>
      (await listed(`?caseNumber=${before}${query}`)).map(({ later }) => (later as Answer['body'])['amount']);
    expect(await amount('')).toEqual([euros('600.00')]);
    // A correction holds from the day on that was recorded wrongly.
    expect(await amount(`&asOf=${recordedOn}`)).toEqual([euros('600.00')]);
    expect(await amount(`&knownAt=${recordedOn}`)).toEqual([euros('500.00')]);
  });
});

describe('requests for the same that no register compares', () => {
  beforeEach(async () => {
    await registerStarkeHeimat(ledger, '5000.00');
    await appropriate(ledger, '2000.00');
    await registerFrankfurt(ledger);
  });
  const conclude = async (subject: string, fiscalYear = 2023): Promise<string> => {
    const { body } = await expectRecorded(
      ledger.post('/api/v1/agreements', {
        programme: 'STARKE_HEIMAT',
        provider: 'ekom21 – KGRZ Hessen',
        payeeId: 'EKOM21',
        subject,
        amount: '1000.00',
        budgets: [{ line: 'PHASE_2', fiscalYear, amount: '1000.00' }],
        allocation: {
          method: 'EQUAL',
          beneficiaries: [neuhof, fulda].map((beneficiary) => ({ recipient: beneficiary })),
        },
        concludedOn: '2023-06-01',
      }),
    );
    return String(body['caseNumber']);
  };
  const applied = async (of: string, purpose: string, change: object = {}): Promise<string> => {
    const { body } = await expectRecorded(
      ledger.post(
        '/api/v1/grants',
        {
          programme: 'STARKE_HEIMAT',
          line: 'PHASE_2',
          fiscalYear: 2023,
          recipient: of,
          purpose,
          projectCost: '1000.00',
          requested: '900.00',
          receivedOn: '2023-02-15',
          ...change,
        },
        { as: ['carla', 'claimant', of] },
      ),
    );
    return String(body['caseNumber']);
  };
  const awarded = async (caseNumber: string, from: string, to: string): Promise<string> => {
    await certifyGrant(ledger, caseNumber);
    await expectRecorded(actOnGrant(ledger, caseNumber, 'award', dora, { period: { from, to } }));
    return caseNumber;
  };
  const pairsOf = async (query = ''): Promise<readonly unknown[]> =>
    (await listed(`?sort=reference${query}`)).map(({ later, earlier, recipients }) => [
      (later as { reference: string }).reference,
      (earlier as { reference: string }).reference,
      recipients,
    ]);

  it('are an agreement and a grant for its subject to one whom it benefits, in the years that it burdens', async () => {
    await confirmedPayee(ledger, 'EKOM21');
    const agreement = await conclude('Smarte Region');
    const grant = await awarded(await applied(fulda, '„smarte  Region“'), '2023-12-31', '2024-12-31');
    await awarded(await applied(neuhof, 'Smarte Region'), '2024-01-01', '2024-12-31');
    await applied(recipient, 'Smarte Region');
    await applied(fulda, 'Etwas anderes');
    const earlier = {
      reference: agreement,
      state: 'RUNNING',
      amount: euros('1000.00'),
      periodFrom: '2023-01-01',
      periodTo: '2023-12-31',
    };
    const row = {
      later: {
        reference: grant,
        state: 'AWARDED',
        amount: euros('900.00'),
        periodFrom: '2023-12-31',
        periodTo: '2024-12-31',
      },
      earlier,
      recipients: [fulda],
      purpose: '„smarte  Region“',
      foundOn: '2023-07-03',
    };
    expect(await listed()).toEqual([row]);
    expect(await listed('?asOf=2023-07-03')).toEqual([row]);
    expect(await listed('?asOf=2023-07-02')).toEqual([]);
    expect(await listed(`?recipient=${neuhof}`)).toEqual([]);
    ledger.nowMs += 86_400_000;
    await expectRecorded(
      ledger.post(
        `/api/v1/agreements/${agreement}/ending`,
        { reason: 'Nicht gebraucht' },
        { as: ['bert', 'case-worker'] },
      ),
    );
    expect(await listed()).toEqual([]);
    expect(await listed('?asOf=2023-07-04')).toEqual([]);
    expect(await listed('?asOf=2023-07-03')).toEqual([row]);
    expect(await listed('?asOf=2023-07-04&knownAt=2023-07-03')).toEqual([row]);
    expect(await listed('?includeEnded=true')).toMatchObject([{ earlier: { state: 'ENDED' } }]);
  });

  it('are a claim of operating cost and a grant for its service, which names it or its LeiKa key, where they have days in common', async () => {
    const claim = await certifiedClaim(ledger, '400.00');
    const byName = await awarded(await applied(recipient, '»Wohngeld«'), '2023-06-30', '2023-12-31');
    const byKey = await applied(recipient, `Einführung der Leistung ${leikaKey}`);
    await awarded(
      await applied(recipient, `Einführung ${leikaKey}, zweiter Teil`),
      '2024-01-01',
      '2024-12-31',
    );
    await applied(fulda, 'Wohngeld');
    const earlier = {
      reference: claim,
      state: 'CERTIFIED',
      periodFrom: '2023-01-01',
      periodTo: '2023-06-30',
    };
    expect(await listed(`?sort=reference&caseNumber=${claim}`)).toEqual([
      {
        later: {
          reference: byName,
          state: 'AWARDED',
          amount: euros('900.00'),
          periodFrom: '2023-06-30',
          periodTo: '2023-12-31',
        },
        earlier,
        recipients: [recipient],
        leikaKey,
        purpose: '»Wohngeld«',
        foundOn: '2023-07-03',
      },
      {
        later: { reference: byKey, state: 'APPLIED', amount: euros('0.00') },
        earlier,
        recipients: [recipient],
        leikaKey,
        purpose: `Einführung der Leistung ${leikaKey}`,
        foundOn: '2023-07-03',
      },
    ]);
  });

  it('are those of a predecessor and of each that follows it, from the day after its end on and as that is known', async () => {
    const purpose = 'Smarte Region';
    const first = await applied(fulda, purpose);
    const second = await applied(neuhof, purpose);
    const third = await applied(recipient, purpose);
    const both = [
      [second, first, [neuhof, fulda]],
      [third, first, [recipient, fulda]],
    ];
    ledger.nowMs = Date.UTC(2023, 6, 4, 12);
    const end = (validTo: string) => ({ validTo, successor: neuhof, otherSuccessors: [recipient], source });
    await expectRecorded(ledger.post(`/api/v1/recipients/${fulda}/end`, end('2023-07-31')));
    expect(await pairsOf()).toEqual([]);
    ledger.nowMs = Date.UTC(2023, 7, 5, 12);
    expect(await pairsOf()).toEqual(both);
    expect(await pairsOf('&asOf=2023-07-31')).toEqual([]);
    expect(await pairsOf('&asOf=2023-08-01')).toEqual(both);
    expect(await pairsOf('&asOf=2023-08-01&knownAt=2023-07-03')).toEqual([]);
    expect(await pairsOf('&asOf=2023-08-01&knownAt=2023-07-04')).toEqual(both);
    expect(await pairsOf(`&recipient=${neuhof}`)).toEqual(both);
    await expectRecorded(
      ledger.post(`/api/v1/recipients/${fulda}/end-corrections`, {
        ...end('2023-12-31'),
        reason: 'Erst zum Jahresende',
      }),
    );
    expect(await pairsOf()).toEqual([]);
    expect(await pairsOf('&asOf=2023-12-31')).toEqual([]);
    expect(await pairsOf('&asOf=2024-01-01')).toEqual(both);
    expect(await pairsOf('&asOf=2023-08-01&knownAt=2023-08-04')).toEqual(both);
    const postgres = await startPostgresReader(ledger);
    try {
      const headers = { authorization: `Bearer ${await ledger.token(['rita', 'auditor'])}` };
      for (const asked of ['asOf=2024-01-01', 'asOf=2023-08-01&knownAt=2023-08-04', 'asOf=2023-08-01']) {
        const path = `double-funding?sort=reference&${asked}`;
        const url = `${postgres.address}/api/v1/${path}&minPosition=${await ledger.store.head()}`;
        const answer = (await (await fetch(url, { headers })).json()) as Answer['body'];
        expect([asked, answer['items']]).toEqual([asked, await listed(`?sort=reference&${asked}`)]);
      }
    } finally {
      await postgres.stop();
    }
  });
});
