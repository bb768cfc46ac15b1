import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actOnGrant,
  appliedGrant,
  bert,
  carla,
  certifyGrant,
  confirmedBySecond,
  dora,
  fulda,
  grantLine,
  paul,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await registerStarkeHeimat(ledger, '9000000.00');
  // With the budget of 2023, as a double budget has it.
  await expectRecorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'STARKE_HEIMAT',
      line: 'PHASE_2',
      fiscalYear: 2024,
      name: 'Phase 2',
      amount: '4000000.00',
      exactness: 'EXACT',
      source,
      effectiveDay: '2023-01-01',
    }),
  );
  await expectRecorded(
    ledger.post('/api/v1/programmes/STARKE_HEIMAT/funding-rules', {
      shareMaxPercent: 90,
      reason: 'Förderrichtlinie',
    }),
  );
  await confirmedPayee(ledger, 'FULDA', fulda);
  await grantAuthority(ledger, 'frieda', '9000000.00');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const read = async (path: string, query = ''): Promise<Answer['body']> =>
  (await ledger.get(`${path}?${query === '' ? '' : `${query}&`}minPosition=${await ledger.store.head()}`))
    .body;
const amountIn = (body: Answer['body'], field: string) =>
  (body[field] as { amount: string } | undefined)?.amount;
const amounts = (body: Answer['body'], ...fields: readonly string[]) =>
  fields.map((field) => amountIn(body, field));
const grantOf = (caseNumber: string) => read(`/api/v1/grants/${caseNumber}`);
const plan = (eligibleCost: string, thirdPartyIncome = '0.00') => ({ eligibleCost, thirdPartyIncome });
const period = { from: '2023-01-01', to: '2026-12-31' };
const act = (caseNumber: string, action: string, body: object, as = dora): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, action, as, body);
const change = (caseNumber: string, eligibleCost: string, thirdPartyIncome?: string): Promise<Answer> =>
  act(caseNumber, 'financing-changes', {
    ...plan(eligibleCost, thirdPartyIncome),
    reason: 'Schlussrechnung',
  });
const pay = async (caseNumber: string, drawdownId: string, amount: string, dueOn: string): Promise<void> => {
  await expectRecorded(act(caseNumber, 'drawdowns', { drawdownId, amount }, carla));
  const order = { caseNumber, drawdownId, payeeId: 'FULDA', dueOn };
  await expectRecorded(settle(ledger, await orderedPayment(ledger, order)));
};
let purposes = 0;
/** Applied for, certified and awarded; answers with its case number. */
const awarded = async (requested: string, application: object = {}, award: object = {}): Promise<string> => {
  purposes += 1;
  const caseNumber = await appliedGrant(ledger, requested, {
    purpose: `Vorhaben ${purposes}`,
    ...application,
  });
  await certifyGrant(ledger, caseNumber);
  await expectRecorded(act(caseNumber, 'award', { period, ...award }));
  return caseNumber;
};
const problem = (answer: Answer) => ({ status: answer.status, type: answer.body['type'] });
const refusedAs = (code: string, status = 409) => ({ status, type: `urn:foerderbuch:problem:${code}` });

describe('a cost and financing plan', () => {
  it('balances, names no more eligible cost than the project has, and keeps within the share of 90 %', async () => {
    const apply = (requested: string, change: object) =>
      ledger.post(
        '/api/v1/grants',
        {
          programme: 'STARKE_HEIMAT',
          line: 'PHASE_2',
          fiscalYear: 2023,
          recipient: fulda,
          purpose: 'Finanzierungsplan',
          projectCost: '1000000.00',
          requested,
          ...change,
        },
        { as: carla },
      );
    const full = { ...plan('950000.00', '50000.00'), ownFunds: '45000.00' };
    expect(problem(await apply('900000.01', {}))).toEqual(refusedAs('share-exceeded'));
    expect(problem(await apply('855000.01', { plan: full }))).toEqual(refusedAs('share-exceeded'));
    expect(await apply('855000.00', { plan: { ...full, ownFunds: '44999.99' } })).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:financing-plan-unbalanced',
        ownFunds: { amount: '44999.99' },
      },
    });
    expect(problem(await apply('855000.00', { plan: { ...full, eligibleCost: '1000000.01' } }))).toEqual(
      refusedAs('eligible-cost-exceeded'),
    );
    const caseNumber = String((await expectRecorded(apply('855000.00', { plan: full }))).body['caseNumber']);
    expect((await grantOf(caseNumber))['financing']).toEqual({
      eligibleCost: { amount: '950000.00', currency: 'EUR' },
      thirdPartyIncome: { amount: '50000.00', currency: 'EUR' },
      ownFunds: { amount: '45000.00', currency: 'EUR' },
    });
    await certifyGrant(ledger, caseNumber);
    expect(problem(await act(caseNumber, 'award', { period, plan: plan('900000.00') }))).toEqual(
      refusedAs('share-exceeded'),
    );
    expect(problem(await act(caseNumber, 'award', { period, financing: 'FULL' }))).toEqual(
      refusedAs('full-financing-with-own-funds'),
    );
    await expectRecorded(act(caseNumber, 'award', { period, financing: 'DEFICIT' }));
    expect(await grantOf(caseNumber)).toMatchObject({
      sharePercent: '90.00',
      financing: { type: 'DEFICIT', ownFunds: { amount: '45000.00' } },
    });
  });
});

describe('when the cost of a project of 1,000,000.00 falls to 900,000.00', () => {
  it.each([
    ['SHARE', '900000.00', '810000.00'],
    ['FIXED_SUM', '900000.00', '900000.00'],
    ['DEFICIT', '900000.00', '800000.00'],
  ] as const)('an award as %s of %s is %s', async (financing, amount, entitled) => {
    const before = amountIn(await read(grantLine), 'committed');
    const caseNumber = await awarded(amount, {}, { financing });
    const answer = await expectRecorded(change(caseNumber, '900000.00'));
    expect(amounts(answer.body, 'entitled', 'awarded', 'left', 'excess')).toEqual([
      entitled,
      entitled,
      entitled,
      '0.00',
    ]);
    expect(Number(amountIn(await read(grantLine), 'committed')) - Number(before)).toBe(Number(entitled));
    await expectRecorded(
      act(caseNumber, 'award/revocation', { reason: 'Fertig', effectiveDay: '2023-07-03' }),
    );
  });

  it('full financing is 800,000.00 where 100,000.00 more come from others, and a fixed sum falls with the cost', async () => {
    await expectRecorded(
      ledger.post('/api/v1/programmes/STARKE_HEIMAT/funding-rules', {
        shareMaxPercent: 100,
        reason: 'Probe',
      }),
    );
    const full = await awarded('1000000.00', {}, { financing: 'FULL' });
    expect(amountIn((await expectRecorded(change(full, '900000.00', '100000.00'))).body, 'awarded')).toBe(
      '800000.00',
    );
    const fixed = await awarded('500000.00', {}, { financing: 'FIXED_SUM' });
    expect(amountIn((await expectRecorded(change(fixed, '499999.99'))).body, 'awarded')).toBe('499999.99');
  });

  it('what was paid stays awarded; beyond it 90,000.00 are to be reclaimed, and what comes back is free', async () => {
    const caseNumber = await awarded(
      '900000.00',
      {},
      {
        budgets: [
          { fiscalYear: 2023, amount: '600000.00' },
          { fiscalYear: 2024, amount: '300000.00' },
        ],
      },
    );
    await pay(caseNumber, 'MA-1', '590000.00', '2023-07-03');
    const answer = await expectRecorded(change(caseNumber, '600000.00', '40000.00'));
    // 90 % of 560,000.00: 504,000.00; 86,000.00 of what was paid are beyond.
    expect(amounts(answer.body, 'entitled', 'awarded', 'left', 'excess')).toEqual([
      '504000.00',
      '590000.00',
      '0.00',
      '86000.00',
    ]);
    const shown = await grantOf(caseNumber);
    expect(amounts(shown, 'entitled', 'awarded', 'excess', 'paid')).toEqual([
      '504000.00',
      '590000.00',
      '86000.00',
      '590000.00',
    ]);
    // The latest year is relieved first: nothing of 2024 is bound any more, nor the 10,000.00 left of 2023.
    expect(
      (shown['budgets'] as readonly Answer['body'][]).map((year) => amounts(year, 'awarded', 'open', 'paid')),
    ).toEqual([
      ['590000.00', '0.00', '590000.00'],
      ['0.00', '0.00', '0.00'],
    ]);
    const free = Number(amountIn(await read(grantLine), 'available'));
    const returned = await expectRecorded(
      act(caseNumber, 'returns', { returnId: 'RZ-1', amount: '100000.00', reason: 'Überzahlt' }, paul),
    );
    // 86,000.00 are free, 14,000.00 may be drawn down again.
    expect(amounts(returned.body, 'left', 'excess', 'returned')).toEqual(['14000.00', '0.00', '100000.00']);
    expect(Number(amountIn(await read(grantLine), 'available')) - free).toBe(86_000);
    expect(amountIn(await grantOf(caseNumber), 'excess')).toBe('0.00');
  });
});

describe('the reduction of an award', () => {
  it('frees what was not drawn down, and shows what beyond is to be reclaimed, from its day on', async () => {
    const caseNumber = await awarded('800000.00');
    await pay(caseNumber, 'MA-1', '700000.00', '2023-07-03');
    const reduce = (amount: string, change: object = {}) =>
      act(caseNumber, 'reductions', { amount, reason: 'Auflage nicht erfüllt', ...change });
    expect(await reduce('800000.01')).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:reduction-exceeded',
        detail:
          'Ab dem 03.07.2023 soll um 800.000,01 € gekürzt werden; zu behalten sind noch 800.000,00 € von 800.000,00 €. Um höchstens 800.000,00 € kürzen, oder die Bewilligung widerrufen.',
      },
    });
    expect(problem(await act(caseNumber, 'reductions', { amount: '1.00', reason: 'x' }, bert))).toEqual({
      status: 403,
      type: 'urn:foerderbuch:problem:forbidden',
    });
    const answer = await expectRecorded(reduce('150000.00'));
    expect(amounts(answer.body, 'entitled', 'awarded', 'left', 'excess')).toEqual([
      '650000.00',
      '700000.00',
      '0.00',
      '50000.00',
    ]);
    // A later change of cost starts from what the reduction left.
    const lower = await expectRecorded(change(caseNumber, '900000.00'));
    expect(amounts(lower.body, 'entitled', 'excess')).toEqual(['585000.00', '115000.00']);
  });
});

describe('what was paid beyond what may be kept', () => {
  const hearing = { heldOn: '2023-07-03', statement: 'RECEIVED', note: 'Einverstanden' };
  const claimsOf = async (caseNumber: string): Promise<readonly unknown[]> =>
    (
      (
        await ledger.get(
          `/api/v1/repayments?caseNumber=${caseNumber}&minPosition=${await ledger.store.head()}`,
        )
      ).body['items'] as readonly Answer['body'][]
    ).map((claim) => amountIn(claim, 'amount'));

  it('is claimed back with the decision, after a hearing; what is asked for and not paid is never paid beyond, and freed in the end', async () => {
    const before = amountIn(await read(grantLine), 'committed');
    const caseNumber = await awarded('100000.00');
    await pay(caseNumber, 'MA-1', '80000.00', '2023-07-03');
    await expectRecorded(act(caseNumber, 'drawdowns', { drawdownId: 'MA-2', amount: '20000.00' }, carla));
    const reduced = await expectRecorded(
      act(caseNumber, 'reductions', { amount: '30000.00', reason: 'Auflage', hearing }),
    );
    expect(amounts(reduced.body, 'entitled', 'awarded', 'left', 'excess')).toEqual([
      '70000.00',
      '90000.00',
      '0.00',
      '20000.00',
    ]);
    expect(await claimsOf(caseNumber)).toEqual(['10000.00']);
    const shown = await grantOf(caseNumber);
    expect(amounts(shown, 'excess', 'repayable')).toEqual(['20000.00', '10000.00']);
    const order = await prepare(ledger, {
      caseNumber,
      drawdownId: 'MA-2',
      payeeId: 'FULDA',
      dueOn: '2023-07-10',
    });
    expect(problem(order)).toEqual(refusedAs('entitlement-exceeded'));
    expect(await act(caseNumber, 'amendments', { amount: '89999.99', reason: 'Weniger' })).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:award-drawn-down', drawnDown: { amount: '90000.00' } },
    });
    const completed = await expectRecorded(actOnGrant(ledger, caseNumber, 'completion', bert));
    expect(amounts(completed.body, 'awarded', 'excess')).toEqual(['70000.00', '0.00']);
    expect(amounts(await grantOf(caseNumber), 'awarded', 'excess')).toEqual(['70000.00', '0.00']);
    expect(amountIn(await read(grantLine), 'committed')).toBe(before);
  });

  it('stands as excess where nobody was heard, until it is claimed; once', async () => {
    const caseNumber = await awarded('100000.00');
    await pay(caseNumber, 'MA-1', '100000.00', '2023-07-03');
    const lowered = await expectRecorded(change(caseNumber, '900000.00', '40000.00'));
    const excess = amountIn(lowered.body, 'excess');
    expect(await claimsOf(caseNumber)).toEqual([]);
    const claim = (as = dora) => act(caseNumber, 'excess-claims', { hearing, reason: 'Schlussrechnung' }, as);
    expect((await claim(bert)).status).toBe(403);
    const claimed = await expectRecorded(claim());
    expect([excess !== '0.00', amountIn(claimed.body, 'excess')]).toEqual([true, '0.00']);
    expect(await claimsOf(caseNumber)).toEqual([excess]);
    expect(amounts(await grantOf(caseNumber), 'excess', 'repayable')).toEqual(['0.00', excess]);
    expect(problem(await claim())).toEqual(refusedAs('no-excess'));
  });

  it('is no longer kept once it is claimed back with a partial revocation: an amendment goes down to what is', async () => {
    const caseNumber = await awarded('100000.00');
    await pay(caseNumber, 'MA-1', '60000.00', '2023-07-03');
    await expectRecorded(
      act(caseNumber, 'award/revocation', { amount: '50000.00', reason: 'Zweck verfehlt', hearing }),
    );
    expect(amounts(await grantOf(caseNumber), 'awarded', 'excess', 'repayable')).toEqual([
      '50000.00',
      '0.00',
      '10000.00',
    ]);
    const heard = { before: 'REVOCATION', decidedOn: '2023-07-03', ...hearing };
    expect((await grantOf(caseNumber))['hearings']).toEqual([heard]);
    expect((await read(`/api/v1/grants/${caseNumber}`, 'asOf=2023-07-02'))['hearings']).toBeUndefined();
    const { note: _note, ...shown } = heard;
    const ofCarla = await ledger.get(`/api/v1/grants/${caseNumber}`, { as: carla });
    expect(ofCarla.body['hearings']).toEqual([shown]);
    const amend = (amount: string) => act(caseNumber, 'amendments', { amount, reason: 'Neu' });
    expect((await amend('49999.99')).body).toMatchObject({ drawnDown: { amount: '50000.00' } });
    const raised = await expectRecorded(amend('70000.00'));
    expect(amounts(raised.body, 'awarded', 'left')).toEqual(['70000.00', '20000.00']);
    const lowered = await expectRecorded(amend('55000.00'));
    expect(amounts(lowered.body, 'awarded', 'left')).toEqual(['55000.00', '5000.00']);
  });
});

describe('the conditions of an award', () => {
  it('refuse drawdowns until those before them are met, and stand on the list of any day', async () => {
    const caseNumber = await awarded(
      '100000.00',
      {},
      {
        conditionsToMeet: [
          {
            conditionId: 'AU-1',
            subject: 'Vergabevermerk vorlegen',
            dueOn: '2023-07-31',
            beforeDrawdown: true,
          },
        ],
      },
    );
    await expectRecorded(
      act(caseNumber, 'conditions', { conditionId: 'AU-2', subject: 'Zwischenbericht', dueOn: '2023-08-15' }),
    );
    const draw = () => act(caseNumber, 'drawdowns', { drawdownId: 'MA-1', amount: '1000.00' }, carla);
    expect(await draw()).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:condition-not-met',
        conditionId: 'AU-1',
        subject: 'Vergabevermerk vorlegen',
        dueOn: '2023-07-31',
      },
    });
    const before = ledger.nowMs;
    ledger.nowMs = Date.UTC(2023, 8, 1, 12);
    await expectRecorded(
      act(caseNumber, 'conditions/AU-1/fulfilment', { metOn: '2023-08-10', evidence: 'Vermerk' }, bert),
    );
    await expectRecorded(act(caseNumber, 'conditions/AU-2/failure', { reason: 'Kein Bericht' }, bert));
    expect(await act(caseNumber, 'conditions/AU-1/waiver', { reason: 'Doppelt' })).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:condition-state', state: 'MET' },
    });
    await expectRecorded(draw());

    const states = async (asOf: string, more = '') => {
      const list = await ledger.get(
        `/api/v1/award-conditions?caseNumber=${caseNumber}&asOf=${asOf}&minPosition=${await ledger.store.head()}${more}`,
      );
      return (list.body['items'] as readonly { conditionId: string; state: string }[]).map(
        ({ conditionId, state }) => `${conditionId} ${state}`,
      );
    };
    expect(await states('2023-07-02')).toEqual([]);
    expect(await states('2023-07-31')).toEqual(['AU-1 OPEN', 'AU-2 OPEN']);
    expect(await states('2023-08-01', '&state=OVERDUE')).toEqual(['AU-1 OVERDUE']);
    expect(await states('2023-08-16')).toEqual(['AU-1 MET', 'AU-2 OVERDUE']);
    expect(await states('2023-09-01')).toEqual(['AU-1 MET', 'AU-2 MISSED']);
    const proposed = await act(caseNumber, 'conditions/AU-2/waiver', { reason: 'Nachgereicht' });
    expect(await states('2023-09-01')).toEqual(['AU-1 MET', 'AU-2 MISSED']);
    await confirmedBySecond(ledger, Promise.resolve(proposed));
    expect(await states('2023-09-01')).toEqual(['AU-1 MET', 'AU-2 WAIVED']);
    ledger.nowMs = before;
  });
});

describe('the use of what was paid', () => {
  it('is looked for of the first payment that is not used, where a drawdown was paid in parts', async () => {
    const caseNumber = await awarded('50000.00');
    await expectRecorded(act(caseNumber, 'drawdowns', { drawdownId: 'MA-1', amount: '50000.00' }, carla));
    const before = ledger.nowMs;
    for (const [amount, dueOn] of [
      ['20000.00', '2023-07-03'],
      ['30000.00', '2023-08-10'],
    ] as const) {
      ledger.nowMs = Date.parse(`${dueOn}T10:00:00Z`);
      const order = { caseNumber, drawdownId: 'MA-1', payeeId: 'FULDA', amount, dueOn };
      await expectRecorded(settle(ledger, await orderedPayment(ledger, order)));
    }
    const use = { useId: 'VW-1', amount: '20000.00', usedOn: '2023-08-09' };
    await expectRecorded(act(caseNumber, 'drawdowns/MA-1/uses', use, carla));
    const overdue = async (asOf: string): Promise<unknown> => {
      const { items } = await read('/api/v1/overdue-uses', `asOf=${asOf}`);
      return (items as readonly Answer['body'][])
        .filter((one) => one['caseNumber'] === caseNumber)
        .map((one) => [amountIn(one, 'overdue'), one['paidOn'], one['useBy']]);
    };
    expect(await overdue('2023-10-10')).toEqual([]);
    expect(await overdue('2023-10-11')).toEqual([['30000.00', '2023-07-03', '2023-10-10']]);
    ledger.nowMs = before;
  });

  it('is looked for on a day on which the bank had not yet given the payment back, and on none after', async () => {
    const caseNumber = await awarded('1000.00');
    await expectRecorded(act(caseNumber, 'drawdowns', { drawdownId: 'MA-1', amount: '1000.00' }, carla));
    const before = ledger.nowMs;
    const orderNumber = await orderedPayment(ledger, {
      caseNumber,
      drawdownId: 'MA-1',
      payeeId: 'FULDA',
      amount: '1000.00',
      dueOn: '2023-07-03',
    });
    await expectRecorded(settle(ledger, orderNumber));
    ledger.nowMs = Date.UTC(2023, 9, 20, 10);
    await expectRecorded(
      ledger.post(
        `/api/v1/payment-orders/${orderNumber}/return`,
        { bankReference: 'B-1', reason: 'Konto erloschen' },
        { as: paul },
      ),
    );
    const overdue = async (asOf: string): Promise<boolean> => {
      const { items } = await read('/api/v1/overdue-uses', `asOf=${asOf}`);
      return (items as readonly Answer['body'][]).some((one) => one['caseNumber'] === caseNumber);
    };
    expect(await overdue('2023-10-19')).toBe(true);
    expect(await overdue('2023-10-20')).toBe(false);
    ledger.nowMs = before;
  });

  it('is told with its interest until a base rate is missing, and with the day from which it is', async () => {
    const caseNumber = await awarded('1000.00');
    await pay(caseNumber, 'MA-1', '1000.00', '2023-07-03');
    const before = ledger.nowMs;
    ledger.nowMs = Date.UTC(2026, 10, 27, 12);
    const on = async (asOf: string) => {
      const { drawdowns } = (await read(`/api/v1/grants/${caseNumber}/use-of-funds`, `asOf=${asOf}`)) as {
        readonly drawdowns: readonly Answer['body'][];
      };
      return drawdowns[0] ?? {};
    };
    const [known, unknown] = [await on('2026-07-01'), await on('2026-07-02')];
    expect(known).not.toHaveProperty('rateUnknownFrom');
    expect(unknown).toMatchObject({
      unused: { amount: '1000.00' },
      overdue: { amount: '1000.00' },
      rateUnknownFrom: '2026-07-01',
      interestBeforeUnknown: known['interest'],
      interestPeriods: known['interestPeriods'],
    });
    expect(unknown).not.toHaveProperty('interest');
    const claim = act(caseNumber, 'drawdowns/MA-1/late-use-interest', { reason: 'Nicht verwendet' });
    expect(problem(await claim)).toEqual(refusedAs('base-rate-unknown'));
    ledger.nowMs = before;
  });

  it('is due within two months; 18,000.00 used six weeks late bear 416.46 of interest', async () => {
    const caseNumber = await awarded('48000.00');
    await pay(caseNumber, 'MA-1', '48000.00', '2023-07-03');
    const use = (useId: string, amount: string, usedOn: string): Promise<Answer> =>
      act(caseNumber, 'drawdowns/MA-1/uses', { useId, amount, usedOn }, carla);
    const before = ledger.nowMs;
    ledger.nowMs = Date.UTC(2023, 10, 30, 12);
    await expectRecorded(use('VW-1', '30000.00', '2023-09-01'));
    expect(await use('VW-2', '18000.01', '2023-10-15')).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:use-exceeded', left: { amount: '18000.00' } },
    });
    await expectRecorded(use('VW-2', '18000.00', '2023-10-15'));
    const on = async (asOf: string) => {
      const answer = await ledger.get(
        `/api/v1/grants/${caseNumber}/use-of-funds?asOf=${asOf}&minPosition=${await ledger.store.head()}`,
      );
      const [drawdown = {}] = answer.body['drawdowns'] as readonly Answer['body'][];
      return drawdown;
    };
    expect(amounts(await on('2023-09-03'), 'paid', 'used', 'unused', 'overdue', 'interest')).toEqual([
      '48000.00',
      '30000.00',
      '18000.00',
      '0.00',
      '0.00',
    ]);
    expect(amounts(await on('2023-09-04'), 'overdue', 'interest')).toEqual(['18000.00', '252.28']);
    const overdue = async (asOf: string, more = ''): Promise<readonly unknown[]> => {
      const { body } = await ledger.get(
        `/api/v1/overdue-uses?asOf=${asOf}&minPosition=${await ledger.store.head()}${more}`,
      );
      return (body['items'] as readonly Answer['body'][])
        .filter((one) => one['caseNumber'] === caseNumber)
        .map((one) => [
          one['drawdownId'],
          amountIn(one, 'overdue'),
          one['paidOn'],
          one['months'],
          one['useBy'],
        ]);
    };
    expect(await overdue('2023-09-03')).toEqual([]);
    expect(await overdue('2023-09-04', `&recipient=${fulda}`)).toEqual([
      ['MA-1', '18000.00', '2023-07-03', 2, '2023-09-03'],
    ]);
    expect(await overdue('2023-10-14', '&programme=STARKE_HEIMAT')).toEqual([
      ['MA-1', '18000.00', '2023-07-03', 2, '2023-09-03'],
    ]);
    expect(await overdue('2023-10-15')).toEqual([]);
    expect(await on('2023-11-30')).toMatchObject({
      unused: { amount: '0.00' },
      interest: { amount: '416.46' },
      interestPeriods: [
        { from: '2023-07-03', until: '2023-10-15', days: 104, baseRatePercent: '3.12', ratePercent: '8.12' },
      ],
    });
    const claim = () =>
      act(caseNumber, 'drawdowns/MA-1/late-use-interest', { reason: 'Verspätet verwendet' });
    expect((await expectRecorded(claim())).body['drawdowns']).toMatchObject([
      { drawdownId: 'MA-1', used: { amount: '48000.00' }, interestClaimed: { amount: '416.46' } },
    ]);
    expect(problem(await claim())).toEqual(refusedAs('no-late-use'));
    expect(amountIn(await on('2023-11-30'), 'interestClaimed')).toBe('416.46');

    await expectRecorded(
      ledger.post('/api/v1/programmes/STARKE_HEIMAT/use-by-rules', { months: 4, reason: 'Richtlinie' }),
    );
    expect(amountIn(await on('2023-11-30'), 'interest')).toBe('0.00');
    // On an earlier day the rule of that day holds.
    expect(amountIn(await on('2023-11-29'), 'interest')).toBe('416.46');
    expect(await overdue('2023-10-14')).toEqual([['MA-1', '18000.00', '2023-07-03', 2, '2023-09-03']]);

    await expectRecorded(
      act(caseNumber, 'award/revocation', {
        amount: '20000.00',
        reason: 'Zweck verfehlt',
        hearing: { heldOn: '2023-11-29', statement: 'NONE' },
      }),
    );
    const beside = async (asOf: string) =>
      ((await read(`/api/v1/repayments/${caseNumber}-R01`, `asOf=${asOf}`))['lateUseInterest'] ??
        []) as readonly Answer['body'][];
    expect(await beside('2023-11-30')).toMatchObject([
      {
        drawdownId: 'MA-1',
        claimedOn: '2023-11-30',
        amount: { amount: '416.46' },
        claimedBefore: { amount: '0.00' },
        until: '2023-11-30',
        periods: [
          {
            from: '2023-07-03',
            until: '2023-10-15',
            days: 104,
            amount: { amount: '18000.00' },
            baseRatePercent: '3.12',
            ratePercent: '8.12',
            unrounded: '416.455890',
          },
        ],
      },
    ]);
    ledger.nowMs = before;
  });
});
