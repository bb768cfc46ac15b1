import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appropriate,
  approve,
  certifiedClaim,
  line,
  recipient,
  registerFrankfurt,
  source,
} from '../support/efa-2023.ts';
import {
  actOnGrant,
  appropriateYear,
  awardedGrant,
  carla,
  dora,
  fulda,
  grantLine,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { availableOf, replay } from '#replay';
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';

/** Claims and a grant of 2023 whose funds go along to 2024, so that 2023 can be closed. */
const ledger = new TestLedger();
const line2024 = '/api/v1/budget-lines/EFA/MAIN/2024';
const grantLine2024 = '/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/2024';
const kai = { as: ['kai', 'budget-controller'] } as const;
const consent = { consentReference: 'HMdF-2024-0007', consentedOn: '2024-01-15' };
const reason = 'Jahresabschluss 2023';
const problem = (name: string) => `urn:foerderbuch:problem:${name}`;
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}?minPosition=${await ledger.store.head()}`, kai);
const figures = async (path: string): Promise<Record<string, unknown>> => {
  const { body } = await read(path);
  return Object.fromEntries(
    ['authorised', 'available', 'committed', 'paid', 'carriedOn', 'lapsed'].map((name) => [
      name,
      (body[name] as { readonly amount: string } | undefined)?.amount,
    ]),
  );
};
const carry = (path: string, commitmentId: string, amount: string): Promise<Answer> =>
  ledger.post(
    `${path}/carry-overs`,
    { carryOverId: `AR-${commitmentId}`, amount, commitmentId, consent, reason },
    kai,
  );

let paidLater: string;
let revoked: string;
let grant: string;
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '100000.00');
  await registerFrankfurt(ledger);
  await registerStarkeHeimat(ledger, '200000.00');
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await confirmedPayee(ledger, 'FULDA', fulda);
  await grantAuthority(ledger, 'frieda', '500000.00');
  paidLater = await certifiedClaim(ledger, '48000.00');
  await expectRecorded(approve(ledger, paidLater));
  revoked = await certifiedClaim(ledger, '2000.00', {
    servicePeriod: { from: '2023-07-01', to: '2023-12-31' },
  });
  await expectRecorded(approve(ledger, revoked));
  grant = await awardedGrant(ledger, '100000.00');
  await expectRecorded(
    actOnGrant(ledger, grant, 'drawdowns', carla, { drawdownId: 'MA-1', amount: '30000.00' }),
  );
  const first = await orderedPayment(ledger, {
    caseNumber: grant,
    drawdownId: 'MA-1',
    payeeId: 'FULDA',
    dueOn: '2023-07-10',
  });
  ledger.nowMs = Date.UTC(2023, 6, 11, 12);
  await expectRecorded(settle(ledger, first, '2023-07-10'));
  ledger.nowMs = Date.UTC(2024, 0, 20, 12);
  await expectRecorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2024,
      name: 'Betriebskosten',
      amount: '100.00',
      exactness: 'EXACT',
      source,
      effectiveDay: '2024-01-01',
    }),
  );
  await appropriateYear(ledger, 2024, '50.00');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('the funds of a claim, at the end of its year', () => {
  it('stay where an order on its way needs them', async () => {
    const { body } = await expectRecorded(
      prepare(ledger, {
        caseNumber: paidLater,
        payeeId: 'FRANKFURT',
        dueOn: '2024-02-01',
        amount: '8000.00',
      }),
    );
    const refused = await carry(line, paidLater, '48000.00');
    expect(refused.body).toMatchObject({
      type: problem('commitment-ordered'),
      open: { amount: '48000.00' },
      ordered: { amount: '8000.00' },
    });
    await expectRecorded(
      ledger.post(
        `/api/v1/payment-orders/${String(body['orderNumber'])}/withdrawal`,
        { reason: 'Erst nach der Übertragung' },
        { as: ['bert', 'case-worker'] },
      ),
    );
  });

  it('are carried over with their commitment, and the year is closed', async () => {
    await expectRecorded(carry(line, paidLater, '48000.00'));
    await expectRecorded(carry(line, revoked, '2000.00'));
    await expectRecorded(ledger.post(`${line}/closing`, { reason }, kai));
    expect(await figures(line)).toEqual({
      authorised: '100000.00',
      available: '0.00',
      committed: '0.00',
      paid: '0.00',
      carriedOn: '50000.00',
      lapsed: '50000.00',
    });
    expect(await figures(line2024)).toMatchObject({
      authorised: '50100.00',
      available: '100.00',
      committed: '50000.00',
    });
  });

  it('pay the claim from the line of the following year, which needs no budget of its own for it', async () => {
    const orderNumber = await orderedPayment(ledger, {
      caseNumber: paidLater,
      payeeId: 'FRANKFURT',
      dueOn: '2024-02-01',
    });
    expect((await read(`/api/v1/payment-orders/${orderNumber}`)).body).toMatchObject({
      funds: [{ fiscalYear: 2024, commitmentIds: [paidLater], amount: { amount: '48000.00' } }],
    });
    ledger.nowMs = Date.UTC(2024, 1, 2, 12);
    await expectRecorded(settle(ledger, orderNumber, '2024-02-01'));
    expect(await figures(line2024)).toMatchObject({
      available: '100.00',
      committed: '2000.00',
      paid: '48000.00',
    });
  });

  it('are free there once the approval is revoked', async () => {
    await expectRecorded(
      ledger.post(
        `/api/v1/claims/${revoked}/approval/revocation`,
        { reason: 'Leistung entfallen' },
        { as: ['dora', 'approver'] },
      ),
    );
    expect(await figures(line2024)).toMatchObject({ available: '2100.00', committed: '0.00' });
  });
});

describe('the funds of a grant, at the end of its year', () => {
  it('are carried over as far as they are open, are drawn down and paid in the following year, and what is left is free there', async () => {
    const tooMuch = await carry(grantLine, grant, '70000.01');
    expect(tooMuch.body).toMatchObject({
      type: problem('commitment-exceeded'),
      open: { amount: '70000.00' },
    });
    await expectRecorded(carry(grantLine, grant, '70000.00'));
    expect((await read(`/api/v1/grants/${grant}`)).body['budgets']).toMatchObject([
      { fiscalYear: 2023, open: { amount: '0.00' } },
      { fiscalYear: 2024, open: { amount: '70000.00' } },
    ]);
    await expectRecorded(ledger.post(`${grantLine}/closing`, { reason }, kai));
    expect(await figures(grantLine)).toMatchObject({
      paid: '30000.00',
      carriedOn: '70000.00',
      lapsed: '100000.00',
      committed: '0.00',
    });
    await expectRecorded(
      actOnGrant(ledger, grant, 'drawdowns', carla, { drawdownId: 'MA-2', amount: '45000.00' }),
    );
    const orderNumber = await orderedPayment(ledger, {
      caseNumber: grant,
      drawdownId: 'MA-2',
      payeeId: 'FULDA',
      dueOn: '2024-02-12',
    });
    ledger.nowMs = Date.UTC(2024, 1, 13, 12);
    await expectRecorded(settle(ledger, orderNumber, '2024-02-12'));
    await expectRecorded(
      actOnGrant(ledger, grant, 'amendments', dora, { amount: '90000.00', reason: 'Weniger Kosten' }),
    );
    expect(await figures(grantLine2024)).toMatchObject({
      authorised: '70050.00',
      paid: '45000.00',
      committed: '15000.00',
      available: '10050.00',
    });
    await expectRecorded(actOnGrant(ledger, grant, 'completion', dora));
    expect(await figures(grantLine2024)).toMatchObject({
      paid: '45000.00',
      committed: '0.00',
      available: '25050.00',
    });
  });
});

describe('the funds of an agreement, at the end of its year', () => {
  const civento = (fiscalYear: number): string => `/api/v1/budget-lines/CIVENTO/MAIN/${fiscalYear}`;

  it('are carried over, pay a milestone in the following year, and what is not needed is free there', async () => {
    await expectRecorded(ledger.post('/api/v1/programmes', { programme: 'CIVENTO', name: 'civento' }));
    for (const [fiscalYear, amount] of [
      [2023, '1000.00'],
      [2024, '1.00'],
    ] as const)
      await expectRecorded(
        ledger.post('/api/v1/budget-lines', {
          programme: 'CIVENTO',
          line: 'MAIN',
          fiscalYear,
          name: 'Plattform',
          amount,
          exactness: 'EXACT',
          source,
          effectiveDay: `${fiscalYear}-01-01`,
        }),
      );
    await confirmedPayee(ledger, 'EKOM21');
    const concluded = await expectRecorded(
      ledger.post('/api/v1/agreements', {
        programme: 'CIVENTO',
        provider: 'ekom21 – KGRZ Hessen',
        payeeId: 'EKOM21',
        subject: 'Bereitstellung von civento',
        amount: '900.00',
        budgets: [{ line: 'MAIN', fiscalYear: 2023, amount: '900.00' }],
        allocation: { method: 'EQUAL', beneficiaries: [{ recipient }] },
        concludedOn: '2023-07-03',
      }),
    );
    const caseNumber = String(concluded.body['caseNumber']);
    const act = (path: string, body: object, as: readonly [string, 'case-worker' | 'approver']) =>
      expectRecorded(ledger.post(`/api/v1/agreements/${caseNumber}/${path}`, body, { as }));
    const bert = ['bert', 'case-worker'] as const;
    await act(
      'milestones',
      { milestoneId: 'Q4', name: '4. Quartal', amount: '400.00', budget: { line: 'MAIN', fiscalYear: 2023 } },
      bert,
    );
    await expectRecorded(carry(civento(2023), caseNumber, '900.00'));
    await expectRecorded(ledger.post(`${civento(2023)}/closing`, { reason }, kai));
    await act('milestones/Q4/reports', { amount: '400.00', evidence: 'Rechnung' }, bert);
    await act('milestones/Q4/acceptances', {}, ['dora', 'approver']);
    const orderNumber = await orderedPayment(ledger, {
      caseNumber,
      milestoneId: 'Q4',
      payeeId: 'EKOM21',
      dueOn: '2024-02-19',
    });
    ledger.nowMs = Date.UTC(2024, 1, 20, 12);
    await expectRecorded(settle(ledger, orderNumber, '2024-02-19'));
    expect(await figures(civento(2024))).toMatchObject({
      paid: '400.00',
      committed: '500.00',
      available: '1.00',
    });
    await act('ending', { reason: 'Erledigt' }, bert);
    expect(await figures(civento(2024))).toMatchObject({ committed: '0.00', available: '501.00' });
  });
});

describe('what is neither paid nor carried over', () => {
  const koordination = (fiscalYear: number): string =>
    `/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/${fiscalYear}`;
  const release = (body: object) =>
    ledger.post(`${koordination(2025)}/closing/releases`, { reason, ...body }, kai);
  let caseNumber: string;

  it('is given up with the year, one by one or all in one act, but for what an order on its way needs', async () => {
    ledger.nowMs = Date.UTC(2025, 2, 3, 12);
    await appropriateYear(ledger, 2025, '1000.00');
    caseNumber = await awardedGrant(ledger, '800.00', { fiscalYear: 2025, purpose: 'Bürgerkoffer' });
    for (const commitmentId of ['F-1', 'F-2'])
      await expectRecorded(
        ledger.post(`${koordination(2025)}/commitments`, { commitmentId, amount: '50.00' }, kai),
      );
    await expectRecorded(
      actOnGrant(ledger, caseNumber, 'drawdowns', carla, { drawdownId: 'MA-1', amount: '100.00' }),
    );
    expect((await release({})).body).toMatchObject({
      type: problem('day-before-cause'),
      earliest: '2026-01-01',
    });
    ledger.nowMs = Date.UTC(2026, 0, 20, 12);
    await appropriateYear(ledger, 2026, '500.00');
    const { body } = await expectRecorded(
      prepare(ledger, { caseNumber, drawdownId: 'MA-1', payeeId: 'FULDA', dueOn: '2026-02-02' }),
    );
    expect((await release({})).body).toMatchObject({
      type: problem('commitment-ordered'),
      commitmentId: caseNumber,
      ordered: { amount: '100.00' },
    });
    await expectRecorded(release({ commitmentIds: ['F-1'] }));
    await expectRecorded(
      ledger.post(
        `/api/v1/payment-orders/${String(body['orderNumber'])}/withdrawal`,
        { reason: 'Erst nach dem Abschluss' },
        { as: ['bert', 'case-worker'] },
      ),
    );
    expect((await read(`${koordination(2025)}/closing`)).body).toMatchObject({
      openCommitments: [
        { commitmentId: 'F-2', open: { amount: '50.00' } },
        { commitmentId: caseNumber, open: { amount: '800.00' }, isOfCase: true },
      ],
      mayBeClosed: false,
    });
    const rehearsed = await ledger.post(
      `${koordination(2025)}/closing/releases`,
      { reason },
      { ...kai, headers: { prefer: 'handling=rehearse' } },
    );
    expect(rehearsed.status).toBe(200);
    await expectRecorded(release({}));
    expect((await release({})).body).toMatchObject({ type: problem('no-commitment-open') });
    await expectRecorded(ledger.post(`${koordination(2025)}/closing`, { reason }, kai));
    expect(await figures(koordination(2025))).toMatchObject({
      committed: '0.00',
      available: '0.00',
      lapsed: '1000.00',
    });
  });

  it('is still promised: it is paid from the year that has the funds, lowered and completed as ever', async () => {
    const orderNumber = await orderedPayment(ledger, {
      caseNumber,
      drawdownId: 'MA-1',
      payeeId: 'FULDA',
      dueOn: '2026-02-02',
    });
    expect((await read(`/api/v1/payment-orders/${orderNumber}`)).body).toMatchObject({
      funds: [{ fiscalYear: 2026, commitmentIds: [orderNumber], amount: { amount: '100.00' } }],
    });
    ledger.nowMs = Date.UTC(2026, 1, 3, 12);
    await expectRecorded(settle(ledger, orderNumber, '2026-02-02'));
    await expectRecorded(
      actOnGrant(ledger, caseNumber, 'amendments', dora, { amount: '600.00', reason: 'Weniger Kosten' }),
    );
    await expectRecorded(actOnGrant(ledger, caseNumber, 'completion', dora));
    expect(await figures(koordination(2026))).toMatchObject({
      authorised: '500.00',
      committed: '0.00',
      paid: '100.00',
      available: '400.00',
    });
  });
});

describe('a carry-over that was wrong', () => {
  it('is taken back as long as nothing was used of it, and goes again, in parts', async () => {
    const [from, to] = ['2026', '2027'].map((year) => `/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/${year}`);
    if (from === undefined || to === undefined) throw new Error('no lines');
    await expectRecorded(ledger.post(`${from}/commitments`, { commitmentId: 'F-3', amount: '90.00' }, kai));
    ledger.nowMs = Date.UTC(2027, 0, 20, 12);
    await appropriateYear(ledger, 2027, '10.00');
    const back = (id: string): Promise<Answer> =>
      ledger.post(`${from}/carry-overs/${id}/reversal`, { reason: 'Falsch' }, kai);
    const go = (carryOverId: string, amount: string): Promise<Answer> =>
      ledger.post(`${from}/carry-overs`, { carryOverId, amount, commitmentId: 'F-3', consent, reason }, kai);
    await expectRecorded(go('AR-1', '90.00'));
    await expectRecorded(back('AR-1'));
    expect(await figures(from)).toMatchObject({ committed: '90.00', available: '310.00', carriedOn: '0.00' });
    expect(await figures(to)).toMatchObject({ authorised: '10.00', committed: '0.00', available: '10.00' });
    expect((await read(`${to}/carry-overs`)).body['items']).toMatchObject([
      { carryOverId: 'AR-1', direction: 'IN', reversedOn: '2027-01-20' },
    ]);
    await expectRecorded(go('AR-2', '40.00'));
    await expectRecorded(go('AR-3', '50.00'));
    expect(await figures(to)).toMatchObject({ authorised: '100.00', committed: '90.00', available: '10.00' });
    await expectRecorded(ledger.post(`${to}/commitments/F-3/reductions`, { amount: '60.00', reason }, kai));
    expect((await back('AR-3')).body).toMatchObject({
      type: problem('commitment-exceeded'),
      open: { amount: '30.00' },
    });
    expect((await back('AR-9')).body).toMatchObject({ type: problem('carry-over-unknown') });
    const { lines } = await replay({ reader: ledger.store }, {});
    expect(
      lines
        .filter(({ line: code, fiscalYear }) => code === 'PHASE_2' && fiscalYear > 2025)
        .map((one) => [one.fiscalYear, one.brought, one.carried, availableOf(one)]),
    ).toEqual([
      [2026, 0n, 9_000n, 31_000n],
      [2027, 9_000n, 0n, 7_000n],
    ]);
  });
});
