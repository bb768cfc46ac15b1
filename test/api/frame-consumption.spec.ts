import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decimal } from '#domain';
import { replay, type ReplayMoment } from '#replay';
import { recipient, registerFrankfurt, source } from '../support/efa-2023.ts';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import {
  actOn,
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

describe('what is paid from a frame without years', () => {
  const ledger = new TestLedger();
  let caseNumber = '';
  beforeAll(async () => {
    ledger.nowMs = noon('2023-03-01');
    await ledger.start();
    await registerFrankfurt(ledger);
    await expectRecorded(
      ledger.post('/api/v1/programmes', { programme: 'FABRIK', name: 'Digitalisierungsfabriken' }),
    );
    await expectRecorded(
      ledger.post('/api/v1/programmes/FABRIK/announced-totals', {
        totalId: 'FABRIK-2019',
        line: 'MAIN',
        name: 'Kommunale Digitalisierungsfabriken',
        period: '2019-2026',
        kind: 'FRAME',
        amount: '17000000.00',
        exactness: 'APPROXIMATE',
        source,
      }),
    );
    await expectRecorded(
      ledger.post('/api/v1/programmes/FABRIK/frame-payment-rules', {
        allowed: true,
        reason: 'Jahresscheiben sind nicht veröffentlicht',
      }),
    );
    await confirmedPayee(ledger, 'EKOM21');
    await grantAuthority(ledger, 'frieda', '500000.00');
  });
  afterAll(async () => {
    await ledger.stop();
    ledger.remove();
    expect(ledger.errors).toEqual([]);
  });

  const act = (
    path: string,
    body: object,
    as: NonNullable<RequestOptions['as']> = ['bert', 'case-worker'],
  ): Promise<Answer> => expectRecorded(ledger.post(`/api/v1/agreements/${caseNumber}/${path}`, body, { as }));
  const deliver = async (amount: string, on: string): Promise<void> => {
    await act('milestones/M1/reports', { amount, evidence: 'Rechnung', reportedOn: on });
    await act('milestones/M1/acceptances', { acceptedOn: on }, ['dora', 'approver']);
  };
  const ordered = (amount: string, dueOn: string): Promise<string> =>
    orderedPayment(ledger, { caseNumber, milestoneId: 'M1', payeeId: 'EKOM21', amount, dueOn });
  const consumption = async (moment = ''): Promise<readonly unknown[]> => {
    const path = `/api/v1/frame-consumption?programme=FABRIK${moment}&minPosition=${await ledger.store.head()}`;
    const { status, body } = await ledger.get(path, { as: ['hanna', 'budget-controller'] });
    expect(status).toBe(200);
    return (body['items'] as readonly Record<string, unknown>[]).map(
      ({ frameId, name, fiscalYear, bound, accepted, paid }) => {
        expect([frameId, name]).toEqual(['FABRIK-2019', 'Kommunale Digitalisierungsfabriken']);
        return { fiscalYear, bound, accepted, paid };
      },
    );
  };
  const year = (fiscalYear: number, bound: string, accepted: string, paid: string) => ({
    fiscalYear,
    bound: euros(bound),
    accepted: euros(accepted),
    paid: euros(paid),
  });
  /** The same figures from the events alone. */
  const replayed = async (moment: ReplayMoment = {}): Promise<readonly unknown[]> => {
    const { frames } = await replay({ reader: ledger.store }, moment);
    return frames.map((frame) =>
      year(frame.fiscalYear, decimal(frame.bound), decimal(frame.accepted), decimal(frame.paid)),
    );
  };

  it('appears under the name of the frame in the year in which it is paid, beside what was bound and accepted in it', async () => {
    const concluded = await expectRecorded(
      ledger.post('/api/v1/agreements', {
        programme: 'FABRIK',
        provider: 'ekom21 – KGRZ Hessen',
        payeeId: 'EKOM21',
        frameId: 'FABRIK-2019',
        subject: 'Fabriken',
        amount: '1000000.00',
        allocation: { method: 'EQUAL', beneficiaries: [{ recipient }] },
        concludedOn: '2023-02-01',
      }),
    );
    caseNumber = String(concluded.body['caseNumber']);
    await act('milestones', { milestoneId: 'M1', name: 'M1', amount: '400000.00', agreedOn: '2023-02-01' });
    expect(await consumption()).toEqual([year(2023, '1000000.00', '0.00', '0.00')]);
    await deliver('250000.00', '2023-03-01');
    await expectRecorded(settle(ledger, await ordered('100000.01', '2023-03-01'), '2023-03-01'));
    expect(await consumption()).toEqual([year(2023, '1000000.00', '250000.00', '100000.01')]);
    ledger.nowMs = noon('2024-01-15');
    await deliver('50000.00', '2024-01-15');
    await expectRecorded(settle(ledger, await ordered('149999.99', '2024-01-15'), '2024-01-15'));
    const both = [
      year(2023, '1000000.00', '250000.00', '100000.01'),
      year(2024, '0.00', '50000.00', '149999.99'),
    ];
    expect(await consumption()).toEqual(both);
    expect(await consumption('&fiscalYear=2024')).toEqual(both.slice(1));
    expect(await replayed()).toEqual(both);
  });

  it('is what it was on a day, as far as it was known then', async () => {
    const day = [year(2023, '1000000.00', '0.00', '0.00')];
    expect(await consumption('&asOf=2023-02-28')).toEqual(day);
    expect(await consumption('&asOf=2023-01-31')).toEqual([]);
    expect(await consumption('&knownAt=2023-02-28')).toEqual([]);
    const known = [year(2023, '1000000.00', '250000.00', '100000.01')];
    expect(await consumption('&asOf=2024-12-31&knownAt=2023-12-31')).toEqual(known);
    expect(await replayed({ until: '2023-02-28' })).toEqual(day);
    expect(await replayed({ until: '2024-12-31', knownAtMs: noon('2023-12-31') })).toEqual(known);
  });

  it('is not paid where it came back in the same year, and no more bound once the agreement has ended', async () => {
    const orderNumber = await ordered('50000.00', '2024-01-15');
    await expectRecorded(settle(ledger, orderNumber, '2024-01-15'));
    const paid = [
      year(2023, '1000000.00', '250000.00', '100000.01'),
      year(2024, '0.00', '50000.00', '199999.99'),
    ];
    expect(await consumption()).toEqual(paid);
    await expectRecorded(
      actOn(ledger, orderNumber, 'return', ['paul', 'payment-officer'], {
        bankReference: 'R-1',
        reason: 'Konto erloschen',
        returnedOn: '2024-01-15',
      }),
    );
    expect((await consumption()).at(-1)).toEqual(year(2024, '0.00', '50000.00', '149999.99'));
    await expectRecorded(settle(ledger, await ordered('50000.00', '2024-01-15'), '2024-01-15'));
    await act('milestones/M1/closing', { reason: 'Rest entfällt' });
    await act('ending', { reason: 'Erfüllt' });
    const ended = [
      year(2023, '1000000.00', '250000.00', '100000.01'),
      year(2024, '-700000.00', '50000.00', '199999.99'),
    ];
    expect(await consumption()).toEqual(ended);
    expect(await replayed()).toEqual(ended);
  });

  it('stays paid in its year where it comes back in a later one: then it is income of that', async () => {
    const before = await consumption();
    ledger.nowMs = noon('2025-02-03');
    const last = `${caseNumber}-Z04`;
    await expectRecorded(
      actOn(ledger, last, 'return', ['paul', 'payment-officer'], {
        bankReference: 'R-2',
        reason: 'Überzahlt',
        returnedOn: '2025-02-03',
      }),
    );
    expect(await consumption()).toEqual(before);
    expect(await replayed()).toEqual(before);
    const { body } = await ledger.get(
      `/api/v1/income?programme=FABRIK&minPosition=${await ledger.store.head()}`,
    );
    expect(body['items']).toMatchObject([
      { frameId: 'FABRIK-2019', fiscalYear: 2025, amount: euros('50000.00') },
    ]);
  });

  it('is for who reads the books, not for municipalities', async () =>
    expect(
      await ledger.get('/api/v1/frame-consumption', { as: ['carla', 'claimant', recipient] }),
    ).toMatchObject({ status: 403 }));
});
