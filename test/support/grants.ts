import { expect } from '@jest/globals';
import { source } from './efa-2023.ts';
import type { Answer, RequestOptions, TestLedger } from './ledger.ts';
import { expectRecorded } from './payments.ts';

export const fulda = '06631009';
export const neuhof = '06631018';
export const grantLine = '/api/v1/budget-lines/STARKE_HEIMAT/PHASE_2/2023';

type Person = NonNullable<RequestOptions['as']>;
export const carla: Person = ['carla', 'claimant', fulda];
export const bert: Person = ['bert', 'case-worker'];
export const dora: Person = ['dora', 'approver'];
export const erika: Person = ['erika', 'approver'];
export const paul: Person = ['paul', 'payment-officer'];

/** The programme with its line of 2023, and two municipalities. */
export async function registerStarkeHeimat(ledger: TestLedger, amount: string): Promise<void> {
  await expectRecorded(
    ledger.post('/api/v1/programmes', { programme: 'STARKE_HEIMAT', name: 'Starke Heimat' }),
  );
  await appropriateYear(ledger, 2023, amount);
  for (const [recipient, name] of [
    [fulda, 'Fulda, Stadt'],
    [neuhof, 'Neuhof'],
  ] as const)
    await expectRecorded(
      ledger.post('/api/v1/recipients', {
        recipient,
        name,
        kind: 'STADT',
        population: 68_000,
        populationOn: '2020-12-31',
        source,
      }),
    );
}

export const appropriateYear = (ledger: TestLedger, fiscalYear: number, amount: string): Promise<Answer> =>
  expectRecorded(
    ledger.post('/api/v1/budget-lines', {
      programme: 'STARKE_HEIMAT',
      line: 'PHASE_2',
      fiscalYear,
      name: 'Phase 2',
      amount,
      exactness: 'EXACT',
      source,
      effectiveDay: `${fiscalYear}-01-01`,
    }),
  );

/** An application that carla made; answers with its case number. */
export async function appliedGrant(
  ledger: TestLedger,
  requested: string,
  change: object = {},
): Promise<string> {
  const answer = await expectRecorded(
    ledger.post(
      '/api/v1/grants',
      {
        programme: 'STARKE_HEIMAT',
        line: 'PHASE_2',
        fiscalYear: 2023,
        recipient: fulda,
        purpose: 'Smarte Region',
        projectCost: '1000000.00',
        requested,
        receivedOn: '2023-02-15',
        ...change,
      },
      { as: carla },
    ),
  );
  return String(answer.body['caseNumber']);
}

export const actOnGrant = (
  ledger: TestLedger,
  caseNumber: string,
  action: string,
  as: Person,
  body: object = {},
): Promise<Answer> => ledger.post(`/api/v1/grants/${caseNumber}/${action}`, body, { as });

/** Certifies an application by bert, factually and arithmetically. */
export async function certifyGrant(ledger: TestLedger, caseNumber: string): Promise<void> {
  for (const certification of ['factual-certification', 'arithmetic-certification'])
    await expectRecorded(actOnGrant(ledger, caseNumber, certification, bert));
}

/** Applied for by carla, certified by bert, awarded by dora; answers with its case number. */
export async function awardedGrant(ledger: TestLedger, amount: string, change: object = {}): Promise<string> {
  const caseNumber = await appliedGrant(ledger, amount, change);
  await certifyGrant(ledger, caseNumber);
  const period = { from: '2023-01-01', to: '2026-12-31' };
  await expectRecorded(actOnGrant(ledger, caseNumber, 'award', dora, { period }));
  return caseNumber;
}

/** What was proposed is confirmed by a second person. */
export const confirmedBySecond = async (
  ledger: TestLedger,
  proposed: Promise<Answer>,
  as: Person = erika,
): Promise<Answer> => {
  const { status, body } = await proposed;
  expect([status, body['state']]).toEqual([202, 'PROPOSED']);
  return expectRecorded(
    ledger.post(`/api/v1/case-acts/${String(body['caseActId'])}/confirmation`, {}, { as }),
  );
};
