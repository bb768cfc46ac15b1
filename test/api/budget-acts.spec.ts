import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { line, source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await expectRecorded(ledger.post('/api/v1/programmes', { programme: 'EFA', name: 'Betriebskosten EfA' }));
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const kai = { as: ['kai', 'budget-controller'] } as const;
const karin = { as: ['karin', 'budget-controller'] } as const;
const reason = 'Haushaltsbewirtschaftung';
const items = ({ body }: Answer): readonly Record<string, unknown>[] =>
  body['items'] as readonly Record<string, unknown>[];
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
const rule = (required: boolean, by = 'anna', key?: string): Promise<Answer> =>
  ledger.post(
    '/api/v1/programmes/EFA/second-person-rules',
    { required, reason },
    { as: [by, 'administrator'], ...(key !== undefined && { key }) },
  );
const appropriation = {
  programme: 'EFA',
  line: 'MAIN',
  fiscalYear: 2023,
  name: 'Betriebskosten',
  amount: '1000.00',
  exactness: 'EXACT',
  source,
  effectiveDay: '2023-01-01',
};
const enact = (change: object = {}, options: object = kai): Promise<Answer> =>
  ledger.post('/api/v1/budget-lines', { ...appropriation, ...change }, options);
const act = (answer: Answer, path: 'confirmation' | 'rejection', options: object = karin): Promise<Answer> =>
  ledger.post(
    `/api/v1/budget-acts/${String(answer.body['budgetActId'])}/${path}`,
    path === 'rejection' ? { reason: 'Irrtum' } : {},
    options,
  );
async function proposed(answer: Promise<Answer>): Promise<Answer> {
  expect(await answer).toMatchObject({ status: 202, body: { state: 'PROPOSED' } });
  return answer;
}
async function confirmed(answer: Promise<Answer>): Promise<void> {
  expect((await act(await proposed(answer), 'confirmation')).status).toBe(200);
}
const lineNow = async (asOf?: string) =>
  (await read(asOf === undefined ? line : `${line}?asOf=${asOf}`)).body;

describe('a programme that asks for a second person', () => {
  it('does so only where it is set: by an administrator, and it is shown', async () => {
    expect((await enact()).status).toBe(201);
    expect((await read('/api/v1/programmes/EFA')).body['secondPerson']).toBe(false);
    expect(
      await ledger.post('/api/v1/programmes/EFA/second-person-rules', { required: true, reason }, kai),
    ).toMatchObject({ status: 403 });
    expect((await rule(true)).status).toBe(201);
    expect((await read('/api/v1/programmes/EFA')).body['secondPerson']).toBe(true);
  });

  it('has an appropriation of 1,000.00 proposed, listed, confirmed by another person, and only then a line', async () => {
    await expectRecorded(rule(true));
    const answer = await proposed(enact());
    expect(await read(line)).toMatchObject({ status: 404 });
    const commitment = { commitmentId: 'F-1', amount: '0.01' };
    expect((await ledger.post(`${line}/commitments`, commitment, kai)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:no-authorisation-for-year',
    });
    const budgetActId = answer.body['budgetActId'];
    const open = await read('/api/v1/budget-acts?state=PROPOSED&programme=EFA');
    expect(items(open)).toEqual([
      {
        budgetActId,
        act: 'APPROPRIATION',
        state: 'PROPOSED',
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2023,
        name: 'Betriebskosten',
        amount: euros('1000.00'),
        exactness: 'EXACT',
        source,
        effectiveDay: '2023-01-01',
        proposedBy: 'kai',
        proposedOn: '2023-07-03',
        synthetic: false,
      },
    ]);
    const own = await act(answer, 'confirmation', kai);
    expect(own).toMatchObject({
      status: 403,
      body: {
        type: 'urn:foerderbuch:problem:four-eyes',
        detail:
          'Bei diesem Haushaltsakt waren Sie schon beteiligt: Sie haben es vorgeschlagen. Bestätigen muss eine andere Person; der Versuch ist vermerkt.',
      },
    });
    const attempt = items(await read('/api/v1/audit-trail?programme=EFA&sort=-position'))[0];
    expect(attempt).toMatchObject({
      type: 'BudgetActFourEyesViolationRefused',
      line: 'MAIN',
      fiscalYear: 2023,
      data: { attemptedBy: 'kai', budgetActId },
    });
    expect((await act(answer, 'confirmation')).status).toBe(200);
    expect(await lineNow()).toMatchObject({
      appropriation: euros('1000.00'),
      available: euros('1000.00'),
    });
    expect((await lineNow('2023-01-01'))['available']).toEqual(euros('1000.00'));
    expect(items(await read('/api/v1/budget-acts?state=PROPOSED'))).toEqual([]);
    expect((await read(`/api/v1/budget-acts/${String(budgetActId)}`)).body).toMatchObject({
      state: 'CONFIRMED',
      decidedBy: 'karin',
      decidedOn: '2023-07-03',
    });
    expect((await act(answer, 'confirmation')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:budget-act-state',
      state: 'CONFIRMED',
      detail:
        'Dieser Haushaltsakt ist schon bestätigt. Soll etwas anderes gelten, einen neuen Akt vorschlagen.',
    });
  });

  it('has supplements, blocks and releases wait as well, each with the figures that are confirmed', async () => {
    await expectRecorded(enact());
    await expectRecorded(rule(true));
    const supplement = { supplementId: 'NT-1', amount: '500.00', exactness: 'EXACT', source };
    const raised = await proposed(ledger.post(`${line}/supplements`, supplement, kai));
    expect((await lineNow())['available']).toEqual(euros('1000.00'));
    expect((await act(raised, 'confirmation')).status).toBe(200);
    expect((await lineNow())['available']).toEqual(euros('1500.00'));
    await confirmed(ledger.post(`${line}/blocks`, { blockId: 'S-1', amount: '300.00', reason }, kai));
    expect((await lineNow())['available']).toEqual(euros('1200.00'));
    const released = await proposed(ledger.post(`${line}/blocks/S-1/releases`, { reason }, kai));
    const [waiting] = items(await read('/api/v1/budget-acts?state=PROPOSED'));
    expect(waiting).toMatchObject({ act: 'BLOCK_RELEASE', itemId: 'S-1', amount: euros('300.00') });
    expect((await act(released, 'confirmation')).status).toBe(200);
    expect(await lineNow()).toMatchObject({ blocked: euros('0.00'), available: euros('1500.00') });
  });

  it('has the correction and the reversal of an appropriation wait as well, on the day from which it counts', async () => {
    await expectRecorded(enact());
    await expectRecorded(rule(true));
    const right = { name: 'Betriebskosten', amount: '900.00', exactness: 'EXACT', source };
    const corrected = await proposed(
      ledger.post(`${line}/corrections`, { ...right, reason: 'Schreibfehler' }, kai),
    );
    expect((await lineNow())['appropriation']).toEqual(euros('1000.00'));
    expect((await act(corrected, 'confirmation')).status).toBe(200);
    expect(await lineNow('2023-01-01')).toMatchObject({
      appropriation: euros('900.00'),
      available: euros('900.00'),
    });
    const reversed = await proposed(ledger.post(`${line}/reversal`, { reason: 'Falsches Jahr' }, kai));
    const [waiting] = items(await read('/api/v1/budget-acts?state=PROPOSED'));
    expect(waiting).toMatchObject({ act: 'APPROPRIATION_REVERSAL', amount: euros('900.00') });
    await expectRecorded(ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '0.01' }, kai));
    expect((await act(reversed, 'confirmation')).body).toMatchObject({
      type: 'urn:foerderbuch:problem:not-enough-funds',
      available: euros('899.99'),
    });
    await expectRecorded(ledger.post(`${line}/commitments/F-1/release`, { reason }, kai));
    expect((await act(reversed, 'confirmation')).status).toBe(200);
  });

  it('decides the act anew when it is confirmed: what was bound meanwhile is not taken away', async () => {
    await expectRecorded(enact());
    await expectRecorded(rule(true));
    const cut = { supplementId: 'NT-1', amount: '-400.00', exactness: 'EXACT', source };
    const answer = await proposed(ledger.post(`${line}/supplements`, cut, kai));
    await expectRecorded(ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '600.01' }, kai));
    expect(await act(answer, 'confirmation')).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:not-enough-funds',
        requested: euros('400.00'),
        available: euros('399.99'),
      },
    });
    await expectRecorded(ledger.post(`${line}/commitments/F-1/reductions`, { amount: '0.01', reason }, kai));
    expect((await act(answer, 'confirmation')).status).toBe(200);
    expect((await lineNow())['available']).toEqual(euros('0.00'));
  });

  it('refuses at once what could not be enacted now, and has nothing to confirm then', async () => {
    await expectRecorded(enact());
    await expectRecorded(rule(true));
    const block = { blockId: 'S-1', amount: '1000.01', reason };
    expect((await ledger.post(`${line}/blocks`, block, kai)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:not-enough-funds',
      available: euros('1000.00'),
    });
    expect(items(await read('/api/v1/budget-acts'))).toEqual([]);
  });

  it('keeps the day that was asked for; without one, the act takes effect when it is confirmed', async () => {
    await expectRecorded(enact());
    await expectRecorded(rule(true));
    const supplement = (supplementId: string, effectiveDay?: string) =>
      ledger.post(
        `${line}/supplements`,
        { supplementId, amount: '100.00', exactness: 'EXACT', source, effectiveDay },
        kai,
      );
    const named = await proposed(supplement('NT-1', '2023-07-05'));
    const unnamed = await proposed(supplement('NT-2'));
    ledger.nowMs = Date.UTC(2023, 6, 10, 12);
    for (const answer of [named, unnamed]) expect((await act(answer, 'confirmation')).status).toBe(200);
    const onDays = ['2023-07-04', '2023-07-05', '2023-07-09', '2023-07-10'];
    expect(await Promise.all(onDays.map(async (day) => (await lineNow(day))['available']))).toEqual(
      ['1000.00', '1100.00', '1100.00', '1200.00'].map(euros),
    );
  });

  it('takes a rejected act off the list, with the reason; the act can be proposed anew', async () => {
    await expectRecorded(rule(true));
    const answer = await proposed(enact());
    expect((await act(answer, 'rejection', kai)).status).toBe(200);
    expect((await read(`/api/v1/budget-acts/${String(answer.body['budgetActId'])}`)).body).toMatchObject({
      state: 'REJECTED',
      decidedBy: 'kai',
      decisionReason: 'Irrtum',
    });
    expect((await act(answer, 'confirmation')).status).toBe(409);
    await confirmed(enact());
    expect((await lineNow())['available']).toEqual(euros('1000.00'));
  });

  it('answers a repeated request as the first time, whatever the rule is by then', async () => {
    const direct = await enact({}, { ...kai, key: 'once' });
    await expectRecorded(rule(true));
    const block = () =>
      ledger.post(`${line}/blocks`, { blockId: 'S-1', amount: '300.00', reason }, { ...kai, key: 'block' });
    const first = await block();
    const lifting = await proposed(rule(false));
    expect((await act(lifting, 'confirmation')).status).toBe(200);
    await ledger.stop();
    await ledger.start();
    expect(
      [await block(), await enact({}, { ...kai, key: 'once' })].map(({ status, body }) => [status, body]),
    ).toEqual([first, direct].map(({ status, body }) => [status, body]));
    expect((await lineNow())['blocked']).toEqual(euros('0.00'));
    expect((await act(first, 'confirmation')).status).toBe(200);
    expect((await lineNow())['blocked']).toEqual(euros('300.00'));
  });

  it('is not lifted by one person, who could then act alone', async () => {
    await expectRecorded(enact());
    await expectRecorded(rule(true));
    const lifting = await proposed(rule(false));
    expect((await read('/api/v1/programmes/EFA')).body['secondPerson']).toBe(true);
    expect((await act(lifting, 'confirmation', { as: ['anna', 'administrator'] })).status).toBe(403);
    expect((await act(lifting, 'confirmation')).status).toBe(200);
    expect((await read('/api/v1/programmes/EFA')).body['secondPerson']).toBe(false);
    expect(
      (await ledger.post(`${line}/blocks`, { blockId: 'S-1', amount: '1.00', reason }, kai)).status,
    ).toBe(201);
  });

  it('writes a confirmed act once when two confirm it at the same moment', async () => {
    await expectRecorded(rule(true));
    const answer = await proposed(enact());
    const outcomes = await Promise.all([
      act(answer, 'confirmation'),
      act(answer, 'confirmation', { as: ['konrad', 'budget-controller'] }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { events } = await ledger.store.readAll({ after: 0n });
    expect(events.filter(({ type }) => type === 'AppropriationEnacted')).toHaveLength(1);
  });
});

describe('the end of a year, in a programme that asks for a second person', () => {
  it('is an authority, a carry-over, a closing and a reopening, each proposed and confirmed by another person', async () => {
    await expectRecorded(enact());
    await expectRecorded(ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '300.00' }, kai));
    await expectRecorded(rule(true));
    const authority = {
      commitmentAuthorityId: 'VE-1',
      burdenedYear: 2024,
      amount: '200.00',
      source,
    };
    const ofAuthority = await proposed(ledger.post(`${line}/commitment-authorities`, authority, kai));
    const obligation = { obligationId: 'V-1', burdenedYear: 2024, amount: '200.00', reason };
    expect((await ledger.post(`${line}/obligations`, obligation, kai)).body).toMatchObject({
      type: 'urn:foerderbuch:problem:commitment-authority-exceeded',
    });
    expect((await act(ofAuthority, 'confirmation')).status).toBe(200);
    await expectRecorded(ledger.post(`${line}/obligations`, obligation, kai));

    ledger.nowMs = Date.UTC(2024, 0, 20, 12);
    await confirmed(enact({ fiscalYear: 2024, amount: '500.00', effectiveDay: '2024-01-01' }));
    const consent = { consentReference: 'HMdF-2024-0007', consentedOn: '2024-01-15' };
    const carryOver = { carryOverId: 'AR-1', amount: '250.00', commitmentId: 'F-1', consent, reason };
    const ofCarryOver = await proposed(ledger.post(`${line}/carry-overs`, carryOver, kai));
    expect((await lineNow())['carriedOn']).toEqual(euros('0.00'));
    expect(items(await read('/api/v1/budget-acts?state=PROPOSED'))).toMatchObject([
      { act: 'CARRY_OVER', amount: euros('250.00'), reason },
    ]);
    expect(await act(ofCarryOver, 'confirmation', kai)).toMatchObject({ status: 403 });
    expect((await act(ofCarryOver, 'confirmation')).status).toBe(200);
    expect(await lineNow()).toMatchObject({ carriedOn: euros('250.00'), committed: euros('50.00') });
    expect((await read(line.replace('2023', '2024'))).body).toMatchObject({
      carriedIn: euros('250.00'),
      committed: euros('450.00'),
      available: euros('300.00'),
    });
    expect(
      (
        await act(
          await proposed(
            ledger.post(
              `${line}/carry-overs`,
              { ...carryOver, carryOverId: 'AR-2', amount: '50.00', commitmentId: undefined },
              kai,
            ),
          ),
          'rejection',
        )
      ).status,
    ).toBe(200);

    await expectRecorded(ledger.post(`${line}/commitments/F-1/release`, { reason }, kai));
    const closing = await proposed(ledger.post(`${line}/closing`, { reason }, kai));
    expect(items(await read('/api/v1/budget-acts?state=PROPOSED'))).toMatchObject([
      { act: 'CLOSING', amount: euros('750.00') },
    ]);
    expect(await act(closing, 'confirmation', kai)).toMatchObject({ status: 403 });
    expect((await act(closing, 'confirmation')).status).toBe(200);
    expect(await lineNow()).toMatchObject({ lapsed: euros('750.00'), available: euros('0.00') });
    const reopening = ledger.post(
      `${line}/reopening`,
      { consent: { ...consent, consentedOn: '2024-01-19' }, reason },
      { as: ['anna', 'administrator'] },
    );
    await confirmed(reopening);
    expect(await lineNow()).toMatchObject({ available: euros('750.00') });
  });
});
