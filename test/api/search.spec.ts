import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approve, certifiedClaim, recipient, recordEfa2023, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger, type RequestOptions } from '../support/ledger.ts';
import { confirmedPayee } from '../support/payments.ts';

const ledger = new TestLedger();
let caseNumber: string;

beforeAll(async () => {
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  caseNumber = await certifiedClaim(ledger, '1000.00');
  await approve(ledger, caseNumber);
  await confirmedPayee(ledger, 'K-FRANKFURT', recipient);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

interface Hit {
  readonly kind: string;
  readonly key: string;
  readonly state?: string;
}

async function found(q: string, options: RequestOptions & { readonly more?: string } = {}) {
  const minPosition = (await ledger.store.head()).toString();
  const { status, body } = await ledger.get(
    `/api/v1/search?q=${encodeURIComponent(q)}&minPosition=${minPosition}${options.more ?? ''}`,
    options,
  );
  expect(status).toBe(200);
  return (body['items'] as readonly Hit[]).map(({ kind, key }) => `${kind} ${key}`);
}
const claimant = (tenant: string) => ({ as: ['stadt', 'claimant', tenant] as const });

describe('the search over everything', () => {
  it('finds a case by the beginning of its number, in any case, and by the number alone', async () => {
    const whole = `CLAIM ${caseNumber}`;
    expect(await found(caseNumber)).toEqual([whole]);
    expect(await found(caseNumber.slice(0, -2).toLowerCase())).toContain(whole);
    expect(await found(String(Number(caseNumber.slice(-6))))).toContain(whole);
    expect(await found(`${caseNumber}9`)).toEqual([]);
  });

  it('finds a municipality by its AGS and by its name, however that is spelt', async () => {
    expect(await found(recipient)).toContain(`RECIPIENT ${recipient}`);
    expect(await found('FRANK')).toContain(`RECIPIENT ${recipient}`);
  });

  it('finds payees, programmes and budget lines by identifier or name', async () => {
    expect(await found('k-frank')).toContain('PAYEE K-FRANKFURT');
    expect(await found('betriebskosten')).toEqual(
      expect.arrayContaining(['PROGRAMME EFA', 'BUDGET_LINE EFA/MAIN/2023']),
    );
    expect(await found('efa/main')).toEqual(['BUDGET_LINE EFA/MAIN/2023']);
  });

  it('shows a claimant its own cases, and neither those of others nor payees and budget lines', async () => {
    expect(await found(caseNumber, claimant(recipient))).toEqual([`CLAIM ${caseNumber}`]);
    expect(await found(caseNumber, claimant('06411000'))).toEqual([]);
    expect(await found('k-frank', claimant(recipient))).toEqual([]);
    expect(await found('betriebskosten', claimant(recipient))).toEqual(['PROGRAMME EFA']);
  });

  it('keeps practice data and real figures apart where it is asked to', async () => {
    expect(await found(caseNumber, { more: '&synthetic=false' })).toEqual([`CLAIM ${caseNumber}`]);
    expect(await found(caseNumber, { more: '&synthetic=true' })).toEqual([]);
  });

  it.each(['%', '_', '~', "'; DROP TABLE claim; --", 'a'.repeat(100)])(
    'takes a text that means something to a database as a text: %j',
    async (text) => expect(await found(text)).toEqual([]),
  );

  it('wants a text', async () => {
    for (const q of ['', '?q=%20', '?q=%00', `?q=${'a'.repeat(101)}`]) {
      const { status, body } = await ledger.get(`/api/v1/search${q}`);
      expect([status, body['errors']]).toMatchObject([400, [{ field: '/q' }]]);
    }
  });
});
