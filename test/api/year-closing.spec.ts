import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { camtFile } from '#bank-formats/testing';
import { certifiedClaim, line, recordEfa2023, registerFrankfurt, source } from '../support/efa-2023.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

const ledger = new TestLedger();
const kai = { as: ['kai', 'budget-controller'] } as const;
const closing = { reason: 'Jahresabschluss 2023' };
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const read = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`);
const close = (headers: Record<string, string> = {}): Promise<Answer> =>
  ledger.post(`${line}/closing`, closing, { ...kai, headers });
const problem = (name: string): string => `urn:foerderbuch:problem:${name}`;
const detail = ({ body }: Answer): string => String(body['detail']).replaceAll('\u00a0', ' ');
const matters = async (): Promise<unknown> => (await read(`${line}/closing`)).body['openMatters'];

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

let claim: string;
const consent = { consentReference: 'HMdF-2024-0007', consentedOn: '2024-01-15' };
const appropriate = (fiscalYear: number): Promise<Answer> =>
  expectRecorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear,
      name: 'Betriebskosten kommunaler EfA-Verfahren',
      amount: '3900000.00',
      exactness: 'UP_TO',
      source,
      effectiveDay: `${fiscalYear}-01-01`,
    }),
  );

describe('the open commitments of an ended year', () => {
  const all = { carryOverId: 'AR-2023', consent, reason: 'Übertragbar' };
  const carry = (headers: Record<string, string> = {}): Promise<Answer> =>
    ledger.post(`${line}/closing/carry-overs`, all, { ...kai, headers });

  it('are carried over in one act, as its rehearsal says for both years', async () => {
    await expectRecorded(
      ledger.post(`${line}/commitments`, { commitmentId: 'F-2', amount: '10000.00' }, kai),
    );
    claim = await certifiedClaim(ledger, '2000.00');
    const bytes = camtFile({ statements: [{ entries: [{ amount: '1250.00', reference: 'B-1' }] }] });
    const statement = await ledger.send('POST', '/api/v1/bank-statements', bytes.toString('latin1'), {
      as: ['lotte', 'payment-officer'],
      headers: { 'content-type': 'application/xml' },
    });
    expect(statement.body['counts']).toMatchObject({ putAside: 1 });
    await appropriate(2024);
    expect((await carry()).body).toMatchObject({ type: problem('day-before-cause'), earliest: '2024-01-01' });
    ledger.nowMs = Date.UTC(2024, 0, 20, 12);
    const head = await ledger.store.head();
    const rehearsed = await carry({ prefer: 'handling=rehearse' });
    expect(rehearsed.body).toMatchObject({
      position: String(head),
      budgetLines: [
        {
          fiscalYear: 2024,
          before: { committed: euros('0.00'), authorised: euros('3900000.00') },
          after: { committed: euros('402500.00'), authorised: euros('4302500.00') },
        },
        {
          fiscalYear: 2023,
          before: { committed: euros('402500.00'), available: euros('517500.00') },
          after: { committed: euros('0.00'), available: euros('517500.00') },
        },
      ],
    });
    const carried = await expectRecorded(carry());
    expect(carried.body).toMatchObject({
      committed: euros('0.00'),
      carriedOver: [
        { commitmentId: 'F-1', carryOverId: 'AR-2023.1', sourceYear: 2023, amount: euros('392500.00') },
        { commitmentId: 'F-2', carryOverId: 'AR-2023.2', sourceYear: 2023, amount: euros('10000.00') },
      ],
      stillOpen: [],
    });
    expect(carried.body).toMatchObject(rehearsed.body['answer'] as object);
    expect((await carry()).body).toMatchObject({ type: problem('no-commitment-open') });
    const { items } = (await read(`${line}/carry-overs`)).body as { readonly items: readonly object[] };
    expect(items).toMatchObject([
      {
        carryOverId: 'AR-2023.1',
        direction: 'ON',
        commitmentId: 'F-1',
        usableUntil: '2025-12-31',
        ...consent,
      },
      {
        carryOverId: 'AR-2023.2',
        direction: 'ON',
        commitmentId: 'F-2',
        usableUntil: '2025-12-31',
        ...consent,
      },
    ]);
  });
});

describe('the closing of a year', () => {
  let booking: string;

  it('waits for a claim that nobody has decided on, and the preview and the rehearsal say so', async () => {
    booking = String(
      ((await read('/api/v1/bank-bookings?open=true')).body['items'] as Record<string, unknown>[])[0]?.[
        'bookingId'
      ],
    );
    expect((await read(`${line}/closing`)).body).toMatchObject({
      openCommitments: [],
      openMatters: [
        { kind: 'BANK_BOOKING', reference: booking, amount: euros('1250.00'), holdsBack: true },
        { kind: 'CLAIM', reference: claim, amount: euros('2000.00'), holdsBack: true },
      ],
      openCommitmentCount: 0,
      holdingBackCount: 2,
      mayBeClosed: false,
    });
    // Where a line has tens of thousands, the first of each kind and their count are enough.
    expect((await read(`${line}/closing?limit=1`)).body).toMatchObject({
      openMatters: [{ kind: 'BANK_BOOKING' }, { kind: 'CLAIM' }],
      holdingBackCount: 2,
    });
    const refused = await close();
    expect(refused).toMatchObject({
      status: 409,
      body: { type: problem('claims-undecided'), claims: [claim], count: 1, amount: euros('2000.00') },
    });
    expect(detail(refused)).toBe(
      `Gegen EFA/MAIN 2023 ist ein Antrag über 2.000,00 € nicht entschieden: ${claim}. Jeden Antrag erst bewilligen, ablehnen oder zurücknehmen lassen; nach dem Abschluss bindet das Jahr nichts mehr.`,
    );
    const rehearsed = await close({ prefer: 'handling=rehearse' });
    expect(detail(rehearsed)).toBe(detail(refused));
  });

  it('waits for a booking of the bank in the year that is of no payment yet', async () => {
    const rejection = { reason: 'Nicht förderfähig' };
    await expectRecorded(
      ledger.post(`/api/v1/claims/${claim}/rejection`, rejection, { as: ['anna', 'approver'] }),
    );
    expect(await matters()).toMatchObject([{ kind: 'BANK_BOOKING', reference: booking, holdsBack: true }]);
    const refused = await close();
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: problem('bank-bookings-unmatched'),
        bookings: [booking],
        count: 1,
        amount: euros('1250.00'),
      },
    });
    expect(detail(refused)).toBe(
      `Eine Bankbuchung des Jahres 2023 über 1.250,00 € ist keiner Auszahlung zugeordnet und kann von EFA/MAIN sein: ${booking}. Jede erst einer Auszahlungsanordnung zuordnen oder als fremd kennzeichnen.`,
    );
    expect(detail(await close({ prefer: 'handling=rehearse' }))).toBe(detail(refused));
  });

  it('is done once the booking is found not ours', async () => {
    await expectRecorded(
      ledger.post(
        `/api/v1/bank-bookings/${booking}/not-ours`,
        { reason: 'Fremde Buchung' },
        {
          as: ['lotte', 'payment-officer'],
        },
      ),
    );
    expect((await read(`${line}/closing`)).body).toMatchObject({ openMatters: [], mayBeClosed: true });
    const rehearsed = await close({ prefer: 'handling=rehearse' });
    expect(rehearsed.body).toMatchObject({ events: [{ type: 'YearClosed' }] });
    await expectRecorded(close());
    expect((await read(`${line}/closing`)).body).toMatchObject({
      closedOn: '2024-01-20',
      lapsing: euros('517500.00'),
    });
  });
});

describe('where the programme asks for a second person', () => {
  const line2024 = '/api/v1/budget-lines/EFA/MAIN/2024';

  it('the open commitments wait for that one, and go on together with the year that their funds are of', async () => {
    await expectRecorded(
      ledger.post(`${line2024}/commitments`, { commitmentId: 'F-9', amount: '500.00' }, kai),
    );
    await appropriate(2025);
    await expectRecorded(
      ledger.post('/api/v1/programmes/EFA/second-person-rules', { required: true, reason: 'Vier Augen' }),
    );
    ledger.nowMs = Date.UTC(2025, 0, 20, 12);
    const proposed = await ledger.post(
      `${line2024}/closing/carry-overs`,
      {
        carryOverId: 'AR-2024',
        consent: { consentReference: 'HMdF-2025-0001', consentedOn: '2025-01-15' },
        reason: 'Übertragbar',
      },
      kai,
    );
    expect(proposed).toMatchObject({ status: 202, body: { state: 'PROPOSED' } });
    const act = `/api/v1/budget-acts/${String(proposed.body['budgetActId'])}`;
    expect((await read(act)).body).toMatchObject({ act: 'CARRY_OVERS', amount: euros('403000.00') });
    expect((await read(line2024)).body).toMatchObject({ committed: euros('403000.00') });
    expect((await ledger.post(`${act}/confirmation`, {}, kai)).body).toMatchObject({
      type: problem('four-eyes'),
    });
    await expectRecorded(ledger.post(`${act}/confirmation`, {}, { as: ['karla', 'budget-controller'] }));
    expect((await read(line2024)).body).toMatchObject({
      committed: euros('0.00'),
      carriedOn: euros('403000.00'),
    });
    const { items } = (await read('/api/v1/budget-lines/EFA/MAIN/2025/carry-overs')).body as {
      readonly items: readonly object[];
    };
    expect(items).toMatchObject([
      { carryOverId: 'AR-2024.1', sourceYear: 2023, commitmentId: 'F-1', usableUntil: '2025-12-31' },
      { carryOverId: 'AR-2024.2', sourceYear: 2023, commitmentId: 'F-2', usableUntil: '2025-12-31' },
      { carryOverId: 'AR-2024.3', sourceYear: 2024, commitmentId: 'F-9', usableUntil: '2026-12-31' },
    ]);
  });
});
