import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decimal } from '#domain';
import { replay } from '#replay';
import { registerWaldeckFrankenberg } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { confirmedPayee } from '../support/payments.ts';

const ledger = new TestLedger();
const controller = ['heike', 'budget-controller'] as const;
const source = {
  title: 'Bekanntmachung',
  address: 'https://example.org/bekanntmachung',
  statedOn: '2019-09-27',
};
beforeAll(() => ledger.start());
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

const post = (path: string, body: object): Promise<Answer> =>
  ledger.post(`/api/v1/${path}`, body, { as: controller });
const recorded = async (path: string, body: object): Promise<void> => {
  const { status, body: answer } = await post(path, body);
  expect([status, answer['detail'] ?? '']).toEqual([201, '']);
};
const get = async (path: string): Promise<Record<string, unknown>> => {
  await ledger.ledger.projector.waitFor(await ledger.store.head(), ['registry', 'trail'], 10_000);
  return (await ledger.get(`/api/v1/${path}`, { as: controller })).body;
};
const items = (body: Record<string, unknown>) => body['items'] as readonly Record<string, unknown>[];
const germanDetail = async (path: string, body: object): Promise<unknown> =>
  (await ledger.post(`/api/v1/${path}`, body, { as: controller, headers: { 'accept-language': 'de' } })).body[
    'detail'
  ];

describe('a correction over HTTP', () => {
  const facts = { kind: 'GEMEINDE', county: '06635', populationOn: '2020-12-31', source };
  beforeAll(async () => {
    await registerWaldeckFrankenberg(ledger);
    await recorded('recipients', {
      recipient: '06635001',
      name: 'Allendorf (Eder)',
      population: 5_500,
      ...facts,
    });
  });

  it('puts a service right under its key, for systems that listen as well', async () => {
    const wohngeld = {
      leikaKey: '99108008000000',
      name: 'Wohngeld',
      stateOfOrigin: 'SH',
      platform: 'OTHER_STATE',
    };
    await recorded('services', wohngeld);
    const { leikaKey, ...facts } = { ...wohngeld, name: 'Wohngeld beantragen', platform: 'CIVENTO' };
    const correction = { ...facts, reason: 'Plattform verwechselt' };
    await recorded(`services/${leikaKey}/corrections`, correction);
    expect(items(await get('services'))).toMatchObject([{ ...wohngeld, ...facts, synthetic: false }]);
    const feed = await ledger.get('/api/v1/events?type=de.foerderbuch.service.corrected.v1', {
      as: controller,
    });
    expect(items(feed.body)).toMatchObject([{ subject: leikaKey, data: { leikaKey, ...facts } }]);
    expect(JSON.stringify(feed.body)).not.toContain('verwechselt');
    expect(await post('services/99108009000000/corrections', correction)).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:service-unknown', leikaKey: '99108009000000' },
    });
  });

  it('renames a programme, under the same code', async () => {
    await recorded('programmes', { programme: 'FABRIK', name: 'Digitalisirungsfabriken' });
    const correction = { name: 'Digitalisierungsfabriken', reason: 'Schreibfehler' };
    await recorded('programmes/FABRIK/corrections', correction);
    expect(items(await get('programmes'))).toMatchObject([
      { programme: 'FABRIK', name: 'Digitalisierungsfabriken' },
    ]);
    expect(await post('programmes/FABRIKEN/corrections', correction)).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:programme-unknown' },
    });
  });

  it('puts the amount of a frame right, never below what agreements have bound', async () => {
    const total = {
      line: 'MAIN',
      name: 'Fabriken',
      period: '2019-2025',
      kind: 'FRAME',
      exactness: 'APPROXIMATE',
      source,
    };
    const path = 'programmes/FABRIK/announced-totals';
    await recorded(path, { ...total, totalId: 'T-1', amount: '1700000.00' });
    await recorded(`${path}/T-1/corrections`, { ...total, amount: '17000000.00', reason: 'Null vergessen' });
    await confirmedPayee(ledger, 'EKOM21');
    const agreement = await ledger.post('/api/v1/agreements', {
      programme: 'FABRIK',
      provider: 'ekom21',
      payeeId: 'EKOM21',
      frameId: 'T-1',
      subject: 'Fabrik 1',
      amount: '5000000.00',
      allocation: { method: 'EQUAL', beneficiaries: [{ recipient: '06635001' }] },
      concludedOn: '2023-02-01',
    });
    expect([agreement.status, agreement.body['detail'] ?? '']).toEqual([201, '']);
    const milestones = `/api/v1/agreements/${String(agreement.body['caseNumber'])}/milestones`;
    await ledger.post(
      milestones,
      { milestoneId: 'M1', name: 'Fabrik 1', amount: '5000000.00' },
      { as: ['bert', 'case-worker'] },
    );
    expect(items(await get('announced-totals'))).toMatchObject([
      { totalId: 'T-1', amount: { amount: '17000000.00' }, bound: { amount: '5000000.00' } },
    ]);
    const tooLow = { ...total, amount: '4999999.99', reason: 'x' };
    expect(await post(`${path}/T-1/corrections`, tooLow)).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:frame-bound',
        bound: { amount: '5000000.00', currency: 'EUR' },
        requested: { amount: '4999999.99', currency: 'EUR' },
      },
    });
    expect(await germanDetail(`${path}/T-1/corrections`, tooLow)).toContain('5.000.000,00');
    expect(
      await post(`${path}/T-1/corrections`, {
        ...total,
        kind: 'COMPARISON',
        amount: '17000000.00',
        reason: 'x',
      }),
    ).toMatchObject({ status: 409, body: { type: 'urn:foerderbuch:problem:frame-bound' } });
    expect(await post(`${path}/T-2/corrections`, tooLow)).toMatchObject({
      status: 404,
      body: { type: 'urn:foerderbuch:problem:total-unknown' },
    });
    await recorded(`${path}/T-1/corrections`, { ...total, amount: '5000000.00', reason: 'Genau gebunden' });
  });

  it('puts the facts of a municipality right and leaves its end alone', async () => {
    await recorded('recipients', { recipient: '06635005', name: 'Bromskirhen', population: 19_05, ...facts });
    await recorded('recipients/06635005/end', { validTo: '2022-12-31', successor: '06635001', source });
    await recorded('recipients/06635005/corrections', {
      ...facts,
      name: 'Bromskirchen',
      population: 1_906,
      reason: 'Schreibfehler',
    });
    expect(await get('recipients/06635005')).toMatchObject({
      name: 'Bromskirchen',
      population: 1_906,
      county: '06635',
      validTo: '2022-12-31',
      successor: '06635001',
    });
    expect(items(await get('recipients?name=bromskirchen'))).toHaveLength(1);
    expect(items(await get('recipients?name=bromskirhen'))).toHaveLength(0);
  });

  it('moves the end of a key, names another successor, or takes the end away', async () => {
    const correct = (end: object) =>
      recorded('recipients/06635005/end-corrections', { ...end, source, reason: 'x' });
    await correct({ validTo: '2023-12-31' });
    const moved = await get('recipients/06635005');
    expect(moved).toMatchObject({ validTo: '2023-12-31' });
    expect(moved['successor']).toBeUndefined();
    await correct({});
    expect((await get('recipients/06635005'))['validTo']).toBeUndefined();
    expect(
      await post('recipients/06635005/end-corrections', { validTo: '2022-12-31', source, reason: 'x' }),
    ).toMatchObject({ status: 409, body: { type: 'urn:foerderbuch:problem:recipient-not-ended' } });
    await recorded('recipients/06635005/end', { validTo: '2022-12-31', successor: '06635001', source });
    expect(
      await post('recipients/06635005/end-corrections', {
        validTo: '2022-12-31',
        successor: '06999999',
        source,
        reason: 'x',
      }),
    ).toMatchObject({ status: 422, body: { type: 'urn:foerderbuch:problem:recipient-unknown' } });
  });

  it('changes nothing that was recorded: the trail has every version, with who corrected it', async () => {
    const { events = [] } = (await get('audit-trail?recipient=06635005')) as {
      events?: readonly Record<string, unknown>[];
    };
    const shown = events.length > 0 ? events : items(await get('audit-trail?recipient=06635005'));
    expect(shown.map(({ type }) => type)).toEqual([
      'RecipientRegistered',
      'RecipientEnded',
      'RecipientCorrected',
      'RecipientEndCorrected',
      'RecipientEndCorrected',
      'RecipientEnded',
    ]);
  });

  it('is for controllers and administrators, and needs a reason', async () => {
    const correction = { name: 'Fabriken', reason: 'kürzer' };
    expect(
      await ledger.post('/api/v1/programmes/FABRIK/corrections', correction, { as: ['karl', 'case-worker'] }),
    ).toMatchObject({ status: 403 });
    expect(await post('programmes/FABRIK/corrections', { name: 'Fabriken' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/reason' }] },
    });
  });
});

describe('a correction of money over HTTP', () => {
  const money = new TestLedger();
  beforeAll(async () => {
    money.nowMs = Date.UTC(2023, 6, 3, 12);
    await money.start();
    await done('programmes', { programme: 'IKZ', name: 'IKZ' });
    const recipient = { kind: 'STADT', population: 1, populationOn: '2020-12-31', source };
    for (const key of ['06631009', '06631010'])
      await done('recipients', { ...recipient, recipient: key, name: key });
    for (const fiscalYear of [2022, 2023])
      await done('budget-lines', {
        ...plan,
        programme: 'IKZ',
        line: 'MAIN',
        fiscalYear,
        amount: '100000.00',
        effectiveDay: `${fiscalYear}-01-01`,
      });
    await done('published-awards', { awardId: 'A-1', ...award });
  });
  afterAll(async () => {
    await money.stop();
    money.remove();
    expect(money.errors).toEqual([]);
  });

  const plan = { name: 'Interkommunale Zusammenarbeit', exactness: 'EXACT', source };
  const award = {
    programme: 'IKZ',
    line: 'MAIN',
    recipients: ['06631009'],
    recipientNames: 'Stadt Fulda',
    amount: '75000.00',
    exactness: 'EXACT',
    purpose: 'IT',
    decidedOn: '2023-04-28',
    source,
  };
  const euros = (amount: string) => ({ amount, currency: 'EUR' });
  const send = (path: string, body: object): Promise<Answer> =>
    money.post(`/api/v1/${path}`, body, { as: controller });
  const done = async (path: string, body: object): Promise<void> => {
    const { status, body: answer } = await send(path, body);
    expect([status, answer['detail'] ?? '']).toEqual([201, '']);
  };
  const figures = async (fiscalYear: number, moment = ''): Promise<Record<string, unknown>> => {
    const position = await money.store.head();
    const path = `/api/v1/budget-lines/IKZ/MAIN/${fiscalYear}?minPosition=${position}${moment}`;
    return (await money.get(path, { as: controller })).body;
  };
  const line = 'budget-lines/IKZ/MAIN/2023';
  const reason = 'Schreibfehler';

  it('raises an appropriation by reversal and new entry, on every day from its own on', async () => {
    await done(`${line}/corrections`, { ...plan, amount: '1000000.00', reason });
    expect(await figures(2023)).toMatchObject({
      appropriation: euros('1000000.00'),
      committed: euros('75000.00'),
      available: euros('925000.00'),
      effectiveFrom: '2023-01-01',
    });
    expect(await figures(2023, '&asOf=2023-01-01')).toMatchObject({
      appropriation: euros('1000000.00'),
      available: euros('1000000.00'),
    });
    expect(await figures(2023, '&knownAt=2023-07-03T11:59:59Z')).toMatchObject({ status: 404 });
  });

  it('lowers it to what is bound and no further, with the amounts and the day', async () => {
    const tooLow = await send(`${line}/corrections`, { ...plan, amount: '74999.99', reason });
    expect(tooLow).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:not-enough-funds',
        requested: euros('925000.01'),
        available: euros('925000.00'),
      },
    });
    await done(`${line}/corrections`, { ...plan, amount: '75000.00', reason });
    expect(await figures(2023)).toMatchObject({ available: euros('0.00') });
    await done(`${line}/corrections`, { ...plan, amount: '100000.00', reason });
  });

  it('takes back an appropriation that was never enacted, and only where nothing rests on it', async () => {
    expect(await send(`${line}/reversal`, { reason })).toMatchObject({
      status: 409,
      body: { requested: euros('100000.00'), available: euros('25000.00') },
    });
    await done('budget-lines', { ...plan, programme: 'IKZ', line: 'MAIN', fiscalYear: 2024, amount: '5.00' });
    await done('budget-lines/IKZ/MAIN/2024/reversal', { reason: 'Falsches Jahr' });
    expect(
      await send('budget-lines/IKZ/MAIN/2024/corrections', { ...plan, amount: '5.00', reason }),
    ).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:no-authorisation-for-year' },
    });
    await done('budget-lines', { ...plan, programme: 'IKZ', line: 'MAIN', fiscalYear: 2024, amount: '7.00' });
    expect(await figures(2024, '&asOf=2024-01-01')).toMatchObject({ appropriation: euros('7.00') });
  });

  it('binds and frees the difference of an award, within what is available', async () => {
    const correct = (change: object) =>
      send('published-awards/A-1/corrections', { ...award, ...change, reason });
    expect(await correct({ amount: '100000.01' })).toMatchObject({
      status: 409,
      body: { requested: euros('25000.01'), available: euros('25000.00') },
    });
    expect(await correct({ amount: '100000.00' })).toMatchObject({ status: 201 });
    expect(await figures(2023)).toMatchObject({ committed: euros('100000.00'), available: euros('0.00') });
    expect(await correct({ amount: '60000.00' })).toMatchObject({ status: 201 });
    expect(await figures(2023)).toMatchObject({ committed: euros('60000.00'), available: euros('40000.00') });
    expect(await correct({ amount: '60000.00', decidedOn: '2022-11' })).toMatchObject({ status: 201 });
    expect(await figures(2023)).toMatchObject({ committed: euros('0.00'), available: euros('100000.00') });
    expect(await figures(2022)).toMatchObject({ committed: euros('60000.00') });
    expect(await figures(2022, '&asOf=2022-10-31')).toMatchObject({ committed: euros('0.00') });
    const { body } = await money.get('/api/v1/published-awards', { as: controller });
    expect(items(body)).toMatchObject([{ awardId: 'A-1', decidedOn: '2022-11', amount: euros('60000.00') }]);
    expect(await send('published-awards/A-2/corrections', { ...award, reason })).toMatchObject({
      status: 404,
      body: { type: 'urn:foerderbuch:problem:award-unknown' },
    });
  });

  it('leaves figures that the replay from the events alone agrees with', async () => {
    const { lines } = await replay({ reader: money.store }, {});
    for (const { fiscalYear, appropriation, committed } of lines)
      expect(await figures(fiscalYear, `&asOf=${fiscalYear}-12-31`)).toMatchObject({
        appropriation: euros(decimal(appropriation)),
        committed: euros(decimal(committed)),
      });
    expect(lines.map(({ fiscalYear }) => fiscalYear)).toEqual([2022, 2023, 2024]);
  });

  it('is for controllers and administrators', async () => {
    for (const path of [`${line}/corrections`, `${line}/reversal`, 'published-awards/A-1/corrections'])
      expect(
        await money.post(`/api/v1/${path}`, { ...award, ...plan, reason }, { as: ['karl', 'case-worker'] }),
      ).toMatchObject({ status: 403 });
  });
});
