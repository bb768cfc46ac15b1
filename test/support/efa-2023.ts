import type { Answer, TestLedger } from './ledger.ts';

export const source = {
  title: 'Haushaltsplan 2023',
  address: 'https://example.org/haushalt',
  statedOn: '2023-01-31',
};
export const leikaKey = '99108008000000';
export const recipient = '06412000';
export const line = '/api/v1/budget-lines/EFA/MAIN/2023';

/** EFA 2023 of the domain's scenarios: 3,900,000.00 appropriated, 3,412,500.00 committed, 40,000.00 of it cancelled, 2,980,000.00 paid. */
export async function recordEfa2023(ledger: TestLedger): Promise<void> {
  await appropriate(ledger, '3900000.00');
  await recorded(ledger.post(`${line}/commitments`, { commitmentId: 'F-1', amount: '3412500.00' }));
  await recorded(ledger.post(`${line}/commitments/F-1/reductions`, { amount: '40000.00', reason: 'Storno' }));
  await recorded(
    ledger.post(
      `${line}/disbursements`,
      { disbursementId: 'A-1', commitmentId: 'F-1', amount: '2980000.00', reference: 'SAP-1' },
      { as: ['sap', 'system'] },
    ),
  );
}

export async function appropriate(ledger: TestLedger, amount: string): Promise<void> {
  await recorded(ledger.post('/api/v1/programmes', { programme: 'EFA', name: 'Betriebskosten EfA' }));
  await recorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2023,
      name: 'Betriebskosten kommunaler EfA-Verfahren',
      amount,
      exactness: 'UP_TO',
      source,
      effectiveDay: '2023-01-01',
    }),
  );
}

/** The county of Waldeck-Frankenberg, for municipalities that lie in it. */
export const registerWaldeckFrankenberg = (ledger: TestLedger): Promise<Answer> =>
  recorded(
    ledger.post('/api/v1/recipients', {
      recipient: '06635',
      name: 'Waldeck-Frankenberg',
      kind: 'LANDKREIS',
      population: 156_406,
      populationOn: '2020-12-31',
      source,
    }),
  );

/** Frankfurt, and one service that is ready there but for the prerequisites left out. */
export async function registerFrankfurt(ledger: TestLedger, without: readonly string[] = []): Promise<void> {
  await recorded(
    ledger.post('/api/v1/recipients', {
      recipient,
      name: 'Frankfurt am Main, Stadt',
      kind: 'KREISFREIE_STADT',
      population: 764_104,
      populationOn: '2020-12-31',
      source,
    }),
  );
  await recorded(
    ledger.post('/api/v1/services', {
      leikaKey,
      name: 'Wohngeld',
      stateOfOrigin: 'SH',
      platform: 'OTHER_STATE',
    }),
  );
  for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'])
    if (!without.includes(prerequisite))
      await recorded(
        ledger.post(`/api/v1/recipients/${recipient}/services/${leikaKey}/prerequisites`, {
          prerequisite,
          since: '2022-10-01',
        }),
      );
}

export const claim = (amount: string, change: object = {}): object => ({
  programme: 'EFA',
  recipient,
  leikaKey,
  servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
  amount,
  receivedOn: '2023-02-15',
  ...change,
});

export const submit = (ledger: TestLedger, amount: string, change: object = {}): Promise<Answer> =>
  ledger.post('/api/v1/claims', claim(amount, change), { as: ['carla', 'claimant', recipient] });

/** A claim that awaits its approval; answers with its case number. */
export async function certifiedClaim(
  ledger: TestLedger,
  amount: string,
  change: object = {},
): Promise<string> {
  const { body } = await recorded(submit(ledger, amount, change));
  const caseNumber = String(body['caseNumber']);
  for (const certification of ['factual-certification', 'arithmetic-certification'])
    await recorded(
      ledger.post(`/api/v1/claims/${caseNumber}/${certification}`, {}, { as: ['bert', 'case-worker'] }),
    );
  return caseNumber;
}

export const approve = (ledger: TestLedger, caseNumber: string, body: object = {}): Promise<Answer> =>
  ledger.post(`/api/v1/claims/${caseNumber}/approval`, body, { as: ['dora', 'approver'] });

async function recorded(answer: Promise<Answer>): Promise<Answer> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Not recorded: ${JSON.stringify(body)}`);
  return answer;
}
