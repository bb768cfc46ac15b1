import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { camtFile } from '#bank-formats/testing';
import { certifiedClaim, line, recordEfa2023, registerFrankfurt } from '../support/efa-2023.ts';
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

describe('the closing of a year', () => {
  let claim: string;
  let booking: string;

  it('waits for a claim that nobody has decided on, and the preview and the rehearsal say so', async () => {
    claim = await certifiedClaim(ledger, '2000.00');
    const bytes = camtFile({ statements: [{ entries: [{ amount: '1250.00', reference: 'B-1' }] }] });
    const statement = await ledger.send('POST', '/api/v1/bank-statements', bytes.toString('latin1'), {
      as: ['lotte', 'payment-officer'],
      headers: { 'content-type': 'application/xml' },
    });
    expect(statement.body['counts']).toMatchObject({ putAside: 1 });
    ledger.nowMs = Date.UTC(2024, 0, 20, 12);
    await expectRecorded(ledger.post(`${line}/closing/releases`, closing, kai));
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
      mayBeClosed: false,
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
      lapsing: euros('920000.00'),
    });
  });
});
