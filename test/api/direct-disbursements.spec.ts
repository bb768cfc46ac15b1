import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appropriate, line } from '../support/efa-2023.ts';
import { TestLedger, type RequestOptions } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';

let ledger: TestLedger;
beforeEach(async () => {
  ledger = new TestLedger();
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await appropriate(ledger, '3900000.00');
  await expectRecorded(ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '1000.00' }));
});
afterEach(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const sap = ['sap', 'system'] as const;
const paid = (body: object, as: NonNullable<RequestOptions['as']> = sap) =>
  ledger.post(
    `${line}/disbursements`,
    { disbursementId: 'A-1', commitmentId: 'F-1', amount: '600.00', reference: '4900012345', ...body },
    { as, headers: { 'accept-language': 'de' } },
  );
const reversed = (body: object, as: NonNullable<RequestOptions['as']> = sap) =>
  ledger.post(
    `${line}/disbursements/A-1/reversals`,
    { amount: '100.00', reason: 'Doppelt', reference: '4900012346', ...body },
    { as },
  );
const figures = async () => {
  const { body } = await ledger.get(`${line}?minPosition=${await ledger.store.head()}`);
  return ['committed', 'paid', 'available'].map((name) => (body[name] as { amount: string }).amount);
};

describe('a disbursement without an order', () => {
  it('is told by a token that is the cash system and nobody else: the role beside those of persons does not count', async () => {
    for (const others of [['budget-controller'], ['administrator', 'payment-officer']] as const) {
      const answer = await paid({}, ['anna', [...others, 'system']]);
      expect([answer.status, answer.body['detail']]).toEqual([
        403,
        'Diese Buchung kommt von der Kasse des Landes, nicht von einer Person: Ein Token mit der Rolle System trägt keine andere. Bitte mit dem Zugang der Maschine anmelden.',
      ]);
    }
    expect(await figures()).toEqual(['1000.00', '0.00', '3899000.00']);
  });

  it('is told by the cash system alone, with its document: one person cannot commit and pay', async () => {
    for (const role of [
      'administrator',
      'budget-controller',
      'payment-officer',
      'approver',
      'case-worker',
    ] as const) {
      expect((await paid({}, ['anna', role])).status).toBe(403);
      expect((await reversed({}, ['anna', role])).status).toBe(403);
    }
    expect(await paid({ reference: undefined })).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/reference' }] },
    });
    await expectRecorded(paid({}));
    expect(await reversed({ reference: undefined })).toMatchObject({ status: 400 });
    await expectRecorded(reversed({}));
    expect(await figures()).toEqual(['500.00', '500.00', '3899000.00']);
    const { body } = await ledger.get(
      `/api/v1/audit-trail?programme=EFA&sort=position&minPosition=${await ledger.store.head()}`,
      { as: ['rita', 'auditor'] },
    );
    expect(
      (body['items'] as { type: string; data: { reference?: string } }[])
        .filter(({ data }) => data.reference !== undefined)
        .map(({ type, data }) => [type, data.reference]),
    ).toEqual([
      ['FundsDisbursed', '4900012345'],
      ['DisbursementReversed', '4900012346'],
    ]);
  });

  it('belongs to the year it was paid in; another needs the consent of the finance ministry, which stays on record', async () => {
    ledger.nowMs = Date.UTC(2024, 0, 8, 12);
    const january = { effectiveDay: '2024-01-03' };
    expect(await paid(january)).toMatchObject({
      status: 409,
      body: {
        type: 'urn:foerderbuch:problem:paid-in-other-year',
        paidOn: '2024-01-03',
        fiscalYear: 2023,
        detail:
          'Gezahlt am 03.01.2024 gehört die Auszahlung von 600,00\u00a0€ in das Haushaltsjahr 2024, nicht zu EFA/MAIN 2023 (LHO § 73 Abs. 3). Sie auf der Haushaltsstelle von 2024 buchen, oder die Einwilligung des Finanzministeriums nennen.',
      },
    });
    const consent = { consentReference: 'HMdF-2024-0117', consentedOn: '2024-01-09' };
    expect((await paid({ ...january, consent })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:day-in-future',
      day: '2024-01-09',
    });
    await expectRecorded(paid({ ...january, consent: { ...consent, consentedOn: '2024-01-02' } }));
    expect(await figures()).toEqual(['400.00', '600.00', '3899000.00']);
    const { events } = await ledger.store.readAll({ after: 0n });
    expect(JSON.parse(events.at(-1)?.payload ?? '')).toMatchObject({
      consentReference: 'HMdF-2024-0117',
      consentedOn: '2024-01-02',
    });
  });

  it('of 2099 is refused', async () => {
    expect(await paid({ effectiveDay: '2099-01-01' })).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:paid-in-other-year' },
    });
    expect((await paid({ effectiveDay: '2023-07-04' })).body).toMatchObject({
      type: 'urn:foerderbuch:problem:day-in-future',
    });
  });
});
