import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { replay } from '#replay';
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
  paul,
  registerStarkeHeimat,
} from '../support/grants.ts';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';

const ledger = new TestLedger();
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const problem = (code: string, figures: object = {}) => ({
  body: { type: `urn:foerderbuch:problem:${code}`, ...figures },
});
const toDay = (day: string): void => {
  ledger.nowMs = Date.parse(`${day}T12:00:00Z`);
};
const read = async (path: string): Promise<Answer['body']> =>
  (await ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`)).body;
const hearing = { heldOn: '2024-09-02', statement: 'RECEIVED', note: 'Stellungnahme vom 20.09.2024' };
const repayment = (caseNumber: string): string => `/api/v1/repayments/${caseNumber}-R01`;
const onRepayment = (
  caseNumber: string,
  action: string,
  body: object,
  as: readonly [string, 'approver' | 'payment-officer'] = ['paul', 'payment-officer'],
): Promise<Answer> => ledger.post(`${repayment(caseNumber)}/${action}`, body, { as });

const drawAndPay = async (
  caseNumber: string,
  drawdownId: string,
  amount: string,
  day: string,
): Promise<string> => {
  toDay(day);
  await expectRecorded(actOnGrant(ledger, caseNumber, 'drawdowns', carla, { drawdownId, amount }));
  const orderNumber = await orderedPayment(ledger, { caseNumber, drawdownId, payeeId: 'FULDA', dueOn: day });
  await expectRecorded(settle(ledger, orderNumber, day));
  return orderNumber;
};
const part = (owed: string, repaid: string, waived: string, writtenOff: string, open: string) => ({
  owed: euros(owed),
  repaid: euros(repaid),
  waived: euros(waived),
  writtenOff: euros(writtenOff),
  open: euros(open),
});

let scenario: string;
let partly: string;
let claim: string;

beforeAll(async () => {
  toDay('2023-02-15');
  await ledger.start();
  await registerStarkeHeimat(ledger, '200000.00');
  await confirmedPayee(ledger, 'FULDA', fulda);
  await grantAuthority(ledger, 'frieda', '50000.00');
  await appropriate(ledger, '10000.00');
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  scenario = await awardedGrant(ledger, '48000.00');
  partly = await awardedGrant(ledger, '50000.00', { purpose: 'Digitale Bauakte' });
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

describe('48,000.00 paid on 15.05.2023, revoked retroactively and repaid on 30.11.2024', () => {
  it('are claimed back with the hearing on record, in the append that revokes the award', async () => {
    await drawAndPay(scenario, 'MA-1', '48000.00', '2023-05-15');
    toDay('2024-10-01');
    const revoke = (body: object): Promise<Answer> =>
      actOnGrant(ledger, scenario, 'award/revocation', dora, {
        ground: 'REVOCATION',
        ineffectiveFrom: '2023-03-01',
        repaymentDueOn: '2024-11-30',
        reason: 'Zweck verfehlt',
        ...body,
      });
    const unheard = await revoke({});
    expect(unheard).toMatchObject({
      status: 422,
      ...problem('hearing-missing', { amount: euros('48000.00'), caseNumber: scenario }),
    });
    expect(String(unheard.body['detail']).replaceAll('\u00a0', ' ')).toBe(
      `Von 06631009 würden zu ${scenario} 48.000,00 € zurückgefordert, und es ist keine Anhörung vermerkt (HVwVfG § 28). Erst anhören; Tag und Stellungnahme nennen, oder dass keine kam oder warum davon abgesehen wurde.`,
    );
    expect(await revoke({ hearing, ineffectiveFrom: '2023-02-14' })).toMatchObject(
      problem('day-before-cause', { cause: 'AWARD', earliest: '2023-02-15' }),
    );
    expect(await revoke({ hearing: { ...hearing, heldOn: '2024-10-02' } })).toMatchObject(
      problem('day-in-future'),
    );
    await expectRecorded(revoke({ hearing }));
    expect(await read(`/api/v1/grants/${scenario}`)).toMatchObject({
      state: 'REVOKED',
      repayable: euros('48000.00'),
    });
    expect(await read(repayment(scenario))).toMatchObject({
      repaymentId: `${scenario}-R01`,
      recipients: [fulda],
      amount: euros('48000.00'),
      ineffectiveFrom: '2023-03-01',
      instalments: [{ dueOn: '2024-11-30', amount: euros('48000.00') }],
      overdue: euros('0.00'),
      payments: [
        {
          orderNumber: `${scenario}-Z01`,
          amount: euros('48000.00'),
          paidOn: '2023-05-15',
          interestFrom: '2023-05-15',
        },
      ],
    });
  });

  it('bear 6,110.20 of interest, each half-year visible, rounded once', async () => {
    toDay('2024-11-30');
    expect(await read(repayment(scenario))).toMatchObject({
      asOf: '2024-11-30',
      dayCount: 'ACT_365',
      interest: part('6110.20', '0.00', '0.00', '0.00', '6110.20'),
      periods: [
        ['2023-05-15', '2023-07-01', 47, '1.62', '6.62', '409.170410'],
        ['2023-07-01', '2024-01-01', 184, '3.12', '8.12', '1964.817534'],
        ['2024-01-01', '2024-07-01', 182, '3.62', '8.62', '2063.132054'],
        ['2024-07-01', '2024-11-30', 152, '3.37', '8.37', '1673.082739'],
      ].map(([from, until, days, baseRatePercent, ratePercent, unrounded]) => ({
        from,
        until,
        days,
        amount: euros('48000.00'),
        baseRatePercent,
        ratePercent,
        unrounded,
      })),
    });
    const { text } = await read(`${repayment(scenario)}/notice`);
    const said = String(text).replaceAll(/\s+/g, ' ');
    for (const part of [
      'Rückforderungsbescheid',
      `${scenario}-R01`,
      'in Höhe von 48.000,00 € zu erstatten und nach § 49a',
      'Zinsen bis zum 30.11.2024',
      '01.07.2023 01.01.2024 184 8,12 % 48.000,00 € 1964,817534',
      '01.07.2024 30.11.2024 152 8,37 % 48.000,00 € 1673,082739',
      'geschuldet 48.000,00 € 6.110,20 €',
    ])
      expect(said).toContain(part);
    expect(await read(`${repayment(scenario)}?asOf=2024-10-01`)).toMatchObject({
      interest: { owed: euros('5449.78') },
    });
    expect((await ledger.get(`${repayment(scenario)}?asOf=2024-09-30`)).status).toBe(404);
  });

  it('are paid with the interest, and are income of 2024: the books of 2023 keep what they paid', async () => {
    const receive = (amount: string): Promise<Answer> =>
      onRepayment(scenario, 'receipts', { receiptId: 'RZ-1', amount, receivedOn: '2024-11-30' });
    expect(await receive('54110.21')).toMatchObject({
      status: 409,
      ...problem('repayment-exceeded', { of: 'ALL', open: euros('54110.20'), day: '2024-11-30' }),
    });
    expect((await receive('54110.20')).body).toMatchObject({
      caseNumber: scenario,
      claims: [
        {
          principal: part('48000.00', '48000.00', '0.00', '0.00', '0.00'),
          receipts: [
            {
              receiptId: 'RZ-1',
              interest: euros('6110.20'),
              principal: euros('48000.00'),
              payments: [
                {
                  orderNumber: `${scenario}-Z01`,
                  amount: euros('48000.00'),
                  paidYear: 2023,
                  backOnLine: false,
                },
              ],
            },
          ],
        },
      ],
    });
    toDay('2025-03-01');
    expect(await read(repayment(scenario))).toMatchObject({
      interest: part('6110.20', '6110.20', '0.00', '0.00', '0.00'),
      principal: part('48000.00', '48000.00', '0.00', '0.00', '0.00'),
    });
    expect(await read('/api/v1/income?programme=STARKE_HEIMAT&fiscalYear=2024')).toMatchObject({
      total: euros('54110.20'),
      items: [{ caseNumber: scenario, reference: 'RZ-1', receivedOn: '2024-11-30', line: 'PHASE_2' }],
    });
    expect(await read('/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/2023')).toMatchObject({
      paid: euros('48000.00'),
    });
    expect(await read(`/api/v1/grants/${scenario}`)).toMatchObject({ returned: euros('48000.00') });
    const { items } = await read(`/api/v1/grants/${scenario}/events`);
    expect((items as { type: string }[]).map(({ type }) => type).slice(-3)).toEqual([
      'GrantRevoked',
      'RepaymentClaimed',
      'RepaymentReceived',
    ]);
    const chain = await read(`/api/v1/payment-orders/${scenario}-Z01/chain`);
    expect(JSON.stringify(chain)).toContain('RepaymentReceived');
  });

  it('cannot come back again, from the bank or by a return', async () => {
    expect(
      await actOnGrant(ledger, scenario, 'returns', paul, {
        returnId: 'RZ-2',
        amount: '1.00',
        reason: 'Nochmal',
      }),
    ).toMatchObject(problem('return-exceeded', { held: euros('0.00') }));
    expect(
      await ledger.post(
        `/api/v1/payment-orders/${scenario}-Z01/return`,
        { bankReference: 'B-1', reason: 'Konto erloschen' },
        { as: paul },
      ),
    ).toMatchObject(problem('return-exceeded', { held: euros('0.00') }));
  });
});

describe('an award that is withdrawn in part', () => {
  it('goes on with what is left; what was paid beyond is claimed back, of the newest payments first', async () => {
    // Recorded in the year of the payments: what comes back goes to their line.
    toDay('2025-03-01');
    const year = { fiscalYear: 2025, effectiveDay: '2025-01-01' };
    await expectRecorded(
      ledger.post('/api/v1/budget-lines', {
        programme: 'STARKE_HEIMAT',
        line: 'PHASE_2',
        name: 'Phase 2',
        amount: '40000.00',
        exactness: 'EXACT',
        source: { title: 'Haushaltsplan 2025' },
        ...year,
      }),
    );
    partly = await awardedGrant(ledger, '20000.00', {
      purpose: 'Leitstelle',
      fiscalYear: 2025,
      receivedOn: '2025-02-01',
    });
    await drawAndPay(partly, 'MA-1', '8000.00', '2025-03-10');
    await drawAndPay(partly, 'MA-2', '6000.00', '2025-04-10');
    toDay('2025-05-12');
    const withdraw = (amount: string): Promise<Answer> =>
      actOnGrant(ledger, partly, 'award/revocation', dora, {
        ground: 'WITHDRAWAL',
        amount,
        ineffectiveFrom: '2025-03-20',
        hearing: { heldOn: '2025-04-20', statement: 'NONE' },
        repaymentDueOn: '2025-06-12',
        reason: 'Ausgaben nicht förderfähig',
      });
    expect(await withdraw('20000.01')).toMatchObject(
      problem('revocation-exceeded', { requested: euros('20000.01'), awarded: euros('20000.00') }),
    );
    await expectRecorded(withdraw('13000.00'));
    expect(await read(`/api/v1/grants/${partly}`)).toMatchObject({
      state: 'AWARDED',
      awarded: euros('7000.00'),
      repayable: euros('7000.00'),
    });
    expect(await read('/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/2025')).toMatchObject({
      committed: euros('0.00'),
      paid: euros('14000.00'),
      available: euros('26000.00'),
    });
    expect(await read(repayment(partly))).toMatchObject({
      amount: euros('7000.00'),
      payments: [
        { orderNumber: `${partly}-Z02`, amount: euros('6000.00'), interestFrom: '2025-04-10' },
        { orderNumber: `${partly}-Z01`, amount: euros('1000.00'), interestFrom: '2025-03-20' },
      ],
    });
  });

  it('is paid back to the line of the same year, the interest first; beside the claim nothing is returned', async () => {
    expect(
      await actOnGrant(ledger, partly, 'returns', paul, { returnId: 'RZ-9', amount: '1.00', reason: 'Rest' }),
    ).toMatchObject(problem('repayment-open', { open: euros('7000.00'), repaymentId: `${partly}-R01` }));
    // 6,000.00 for 32 days and 1,000.00 for 53 at 7.27 %: 38.24 + 10.56 (10.5564).
    const receive = (receiptId: string, amount: string, more: object = {}): Promise<Answer> =>
      onRepayment(partly, 'receipts', { receiptId, amount, ...more });
    expect((await receive('RZ-1', '2048.80')).body).toMatchObject({
      claims: [
        {
          receipts: [
            { interest: euros('48.80'), principal: euros('2000.00'), payments: [{ backOnLine: true }] },
          ],
        },
      ],
    });
    expect(await receive('RZ-1', '1.00')).toMatchObject(problem('already-exists'));
    expect(await read('/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/2025')).toMatchObject({
      committed: euros('0.00'),
      paid: euros('12000.00'),
      available: euros('28000.00'),
    });
    expect(await read('/api/v1/income?programme=STARKE_HEIMAT&fiscalYear=2025')).toMatchObject({
      total: euros('48.80'),
    });
    toDay('2025-06-13');
    // 5,000.00 for 32 days at 7.27 %: 31.87 more (31.8685).
    expect(await read(repayment(partly))).toMatchObject({
      overdue: euros('5000.00'),
      principal: part('7000.00', '2000.00', '0.00', '0.00', '5000.00'),
      interest: part('80.67', '48.80', '0.00', '0.00', '31.87'),
    });
    expect((await receive('RZ-2', '1000.00', { principalFirst: true })).body).toMatchObject({
      claims: [{ receipts: [{}, { interest: euros('0.00'), principal: euros('1000.00') }] }],
    });
    const { lines } = await replay({ reader: ledger.store }, {});
    expect(lines.find(({ fiscalYear }) => fiscalYear === 2025)).toMatchObject({
      paid: 1_100_000n,
      committed: 0n,
    });
  });

  it('is deferred, waived and written off only by an authority for that, up to its amount; attempts are on record', async () => {
    const act = (action: string, body: object): Promise<Answer> =>
      onRepayment(partly, action, { reason: 'Erhebliche Härte', ...body }, ['dora', 'approver']);
    const plan = (...amounts: readonly string[]) => ({
      instalments: amounts.map((amount, index) => ({ dueOn: `2025-0${7 + index}-01`, amount })),
    });
    expect(await act('deferrals', plan('2000.00', '2000.00'))).toMatchObject({
      status: 403,
      ...problem('remission-authority-missing', { act: 'DEFER', amount: euros('4000.00') }),
    });
    for (const [authorityId, authority, limit] of [
      ['AB-S', 'DEFER', '4000.00'],
      ['AB-E', 'WAIVE', '500.00'],
      ['AB-N', 'WRITE_OFF', '3000.00'],
    ] as const)
      await grantAuthority(ledger, 'dora', limit, { authorityId, act: authority });
    expect(await act('deferrals', plan('2000.00', '1999.99'))).toMatchObject(
      problem('instalments-invalid', { planned: euros('3999.99'), open: euros('4000.00') }),
    );
    await expectRecorded(act('deferrals', plan('2000.00', '2000.00')));
    expect(await read(repayment(partly))).toMatchObject({
      overdue: euros('0.00'),
      instalments: [
        { dueOn: '2025-07-01', amount: euros('2000.00') },
        { dueOn: '2025-08-01', amount: euros('2000.00') },
      ],
    });
    expect(await act('waivers', { of: 'PRINCIPAL', amount: '500.01' })).toMatchObject({
      status: 403,
      ...problem('remission-authority-exceeded', {
        act: 'WAIVE',
        limit: euros('500.00'),
        authorityId: 'AB-E',
      }),
    });
    expect(await act('waivers', { of: 'INTEREST', amount: '31.88' })).toMatchObject(
      problem('repayment-exceeded', { of: 'INTEREST', open: euros('31.87') }),
    );
    await expectRecorded(act('waivers', { of: 'PRINCIPAL', amount: '500.00' }));
    await expectRecorded(act('waivers', { of: 'INTEREST', amount: '31.87' }));
    await expectRecorded(act('write-offs', { of: 'PRINCIPAL', amount: '3000.00' }));
    expect(await read(repayment(partly))).toMatchObject({
      principal: part('7000.00', '3000.00', '500.00', '3000.00', '500.00'),
      interest: part('80.67', '48.80', '31.87', '0.00', '0.00'),
      remissions: [
        { act: 'WAIVE', of: 'PRINCIPAL', amount: euros('500.00') },
        { act: 'WAIVE', of: 'INTEREST', amount: euros('31.87') },
        { act: 'WRITE_OFF', of: 'PRINCIPAL', amount: euros('3000.00') },
      ],
    });
    expect(await read(`${repayment(partly)}?asOf=2025-05-12`)).toMatchObject({
      principal: part('7000.00', '2000.00', '0.00', '0.00', '5000.00'),
      remissions: [],
    });
    expect((await read(`/api/v1/search?q=${partly}-R`))['items']).toEqual([
      { kind: 'REPAYMENT', key: `${partly}-R01`, recipients: [fulda], synthetic: false },
    ]);
    const { items } = await read(`/api/v1/grants/${partly}/events`);
    expect((items as { type: string }[]).filter(({ type }) => type.endsWith('Refused'))).toHaveLength(2);
    // Who may waive may not order: an authority is for what it was granted for.
    expect((await read('/api/v1/ordering-authorities?person=dora'))['items']).toMatchObject([
      { act: 'WAIVE' },
      { act: 'WRITE_OFF' },
      { act: 'DEFER' },
    ]);
  });
});

describe('the approval of a claim that is revoked', () => {
  it('is claimed back by the same rule, with the day count of its programme', async () => {
    toDay('2023-02-15');
    expect((await read('/api/v1/programmes/EFA'))['dayCount']).toBeUndefined();
    toDay('2025-06-13');
    await expectRecorded(
      ledger.post('/api/v1/programmes/EFA/interest-rules', {
        dayCount: '30_360',
        reason: 'Methode der Kasse',
      }),
    );
    claim = await certifiedClaim(ledger, '3600.00');
    await expectRecorded(approve(ledger, claim));
    expect(await read(line)).toMatchObject({ committed: euros('3600.00') });
    await expectRecorded(
      ledger.post(
        `/api/v1/claims/${claim}/approval/revocation`,
        { reason: 'Antrag erledigt', amount: '600.00' },
        { as: dora },
      ),
    );
    expect(await read(`/api/v1/claims/${claim}`)).toMatchObject({
      state: 'APPROVED',
      approved: euros('3000.00'),
      repayable: euros('0.00'),
    });
    expect(await read(line)).toMatchObject({ committed: euros('3000.00') });
    expect((await read(`/api/v1/repayments?caseNumber=${claim}`))['items']).toEqual([]);
  });

  it('are listed by programme and debtor', async () => {
    const ids = async (query: string, options: RequestOptions = {}): Promise<readonly unknown[]> => {
      const { body } = await ledger.get(`/api/v1/repayments?${query}`, options);
      return (body['items'] as { repaymentId: string }[]).map(({ repaymentId }) => repaymentId);
    };
    expect(await ids('programme=STARKE_HEIMAT')).toEqual([`${scenario}-R01`, `${partly}-R01`]);
    expect(await ids(`recipient=${fulda}&knownAt=2024-12-31`)).toEqual([`${scenario}-R01`]);
    expect(await ids('asOf=2024-09-30')).toEqual([]);
    expect((await ledger.get('/api/v1/repayments/EFA-2023-000099-R01')).status).toBe(404);
    expect(
      await ledger.post(
        '/api/v1/repayments/EFA-2023-000099-R01/receipts',
        { receiptId: 'X', amount: '1.00' },
        { as: paul },
      ),
    ).toMatchObject({ status: 404, ...problem('repayment-unknown') });
    expect(await ids('', { as: carla })).toEqual(await ids(`recipient=${fulda}`));
    expect(await ids('', { as: ['kai', 'claimant', '06611000'] })).toEqual([]);
    expect(
      (
        await onRepayment(scenario, 'waivers', { of: 'PRINCIPAL', amount: '1.00', reason: 'x' }, [
          'bert',
          'approver',
        ])
      ).status,
    ).toBe(409);
  });
});

describe('the base rate of a half-year that nobody knew when this was written', () => {
  const rate = {
    from: '2026-07-01',
    percent: '1.52',
    source: { title: 'Bekanntgabe des Basiszinssatzes', address: 'https://www.bundesbank.de' },
  };
  const kai = { as: ['kai', 'budget-controller'] } as const;
  const record = (change: object = {}): Promise<Answer> =>
    ledger.post('/api/v1/base-rates', { ...rate, ...change }, kai);

  it('is recorded with its announcement, and what is owed is reckoned on', async () => {
    toDay('2026-11-27');
    const shown = `${repayment(partly)}?asOf=2026-11-27`;
    const then = await read(`${repayment(partly)}?asOf=2026-07-01`);
    const unknown = await read(shown);
    expect(unknown).toMatchObject({
      rateUnknownFrom: '2026-07-01',
      interestBeforeUnknown: (then['interest'] as Answer['body'])['owed'],
      periods: then['periods'],
    });
    expect(unknown).not.toHaveProperty('interest');
    const summed = async (asOf: string): Promise<readonly unknown[]> =>
      ((await read(`/api/v1/repayments?sums=true&asOf=${asOf}`))['sums'] as { field: string }[]).map(
        ({ field }) => field,
      );
    expect(await summed('2026-07-01')).toEqual(['amount', 'principal.open', 'interest.open', 'overdue']);
    expect(await summed('2026-11-27')).toEqual(['amount', 'principal.open', 'overdue']);
    const summedInFile = async (asOf: string): Promise<number> => {
      const file = await fetch(`${ledger.address}/api/v1/repayments?format=csv&asOf=${asOf}`, {
        headers: { authorization: `Bearer ${await ledger.token(['ina', 'auditor'])}` },
      });
      return /^Summe.*$/m.exec(await file.text())?.[0].match(/\d,\d\d/g)?.length ?? 0;
    };
    // The five figures of the interest have no sum.
    expect((await summedInFile('2026-07-01')) - (await summedInFile('2026-11-27'))).toBe(5);
    const cash = { receiptId: 'EG-2026', amount: '1.00' };
    expect(await onRepayment(partly, 'receipts', cash)).toMatchObject(
      problem('base-rate-unknown', { day: '2026-07-01' }),
    );
    expect((await ledger.post('/api/v1/base-rates', rate, { as: paul })).status).toBe(403);
    expect((await record({ percent: '1,52' })).body).toMatchObject({
      errors: [{ field: '/percent', code: 'isPercent' }],
    });
    expect(await record({ from: '2027-01-01' })).toMatchObject(
      problem('base-rate-not-next', { next: '2026-07-01' }),
    );
    const before = new Date(ledger.nowMs - 1).toISOString();
    expect((await expectRecorded(record())).body).toMatchObject({
      recorded: [{ from: '2026-07-01', percent: '1.52' }],
    });
    expect(await record({ percent: '9.99' })).toMatchObject(
      problem('base-rate-known', { day: '2026-07-01', percent: '1.52' }),
    );
    const now = await read(shown);
    expect(now).not.toHaveProperty('rateUnknownFrom');
    expect(now['periods']).toContainEqual(
      expect.objectContaining({ baseRatePercent: '1.52', ratePercent: '6.52', from: '2026-07-01' }),
    );
    expect(await read(`${shown}&knownAt=${before}`)).toMatchObject({ rateUnknownFrom: '2026-07-01' });
    const rates = (await read('/api/v1/base-rates'))['items'] as readonly unknown[];
    expect(rates.at(-1)).toMatchObject({ from: '2026-07-01', percent: '1.52' });
    await expectRecorded(onRepayment(partly, 'receipts', cash));
  });

  it('that was mistyped is corrected with a reason; what was known before is shown as it was', async () => {
    const shown = `${repayment(partly)}?asOf=2026-11-27`;
    const correct = (change: object = {}): Promise<Answer> =>
      ledger.post(
        '/api/v1/base-rates/corrections',
        { ...rate, percent: '1.25', reason: 'Zahlendreher', ...change },
        kai,
      );
    expect(await correct({ percent: '1.52' })).toMatchObject(problem('base-rate-known'));
    expect(await correct({ from: '2027-01-01' })).toMatchObject({
      status: 404,
      ...problem('base-rate-missing'),
    });
    const before = new Date(ledger.nowMs).toISOString();
    ledger.nowMs += 60_000;
    const rateIn = async (path: string) =>
      ((await read(path))['periods'] as readonly { from: string; baseRatePercent: string }[])
        .filter(({ from }) => from >= '2026-07-01')
        .map(({ baseRatePercent }) => baseRatePercent)
        .at(0);
    expect(await rateIn(shown)).toBe('1.52');
    expect((await expectRecorded(correct())).body).toMatchObject({
      recorded: [{ from: '2026-07-01', percent: '1.25' }],
    });
    expect(await rateIn(shown)).toBe('1.25');
    expect(await rateIn(`${shown}&knownAt=${before}`)).toBe('1.52');
    const last = async (query = '') =>
      ((await read(`/api/v1/base-rates${query}`))['items'] as readonly unknown[]).at(-1);
    expect(await last()).toMatchObject({ percent: '1.25' });
    expect(await last(`?knownAt=${before}`)).toMatchObject({ percent: '1.52' });
  });
});
