import { leikaKey, recipient, source } from '../../support/efa-2023.ts';
import type { Stage } from './stage.ts';

/** What was done before, by persons whom no journey is about. */
const bert = ['bert', 'case-worker'] as const;
const dora = ['dora', 'approver'] as const;

interface GivenClaim {
  readonly amount: string;
  /** Of 2026, such as `05`. */
  readonly month: string;
  readonly service?: string;
  readonly of?: string;
  /** Who took it in. */
  readonly by?: string;
}

/** A claim that came in; its number. */
export async function submittedClaim(
  stage: Stage,
  { amount, month, service = leikaKey, of = recipient, by = 'sina' }: GivenClaim,
): Promise<string> {
  const claim = await stage.recorded(
    '/api/v1/claims',
    {
      programme: 'EFA',
      line: 'SCHAU',
      recipient: of,
      leikaKey: service,
      servicePeriod: { from: `2026-${month}-01`, to: `2026-${month}-28` },
      amount,
      receivedOn: '2026-11-20',
    },
    [by, 'case-worker'],
  );
  return String(claim['caseNumber']);
}

export async function certifiedClaim(stage: Stage, claim: GivenClaim): Promise<string> {
  const caseNumber = await submittedClaim(stage, claim);
  for (const kind of ['factual', 'arithmetic'])
    await stage.recorded(`/api/v1/claims/${caseNumber}/${kind}-certification`, {}, bert);
  return caseNumber;
}

export async function approvedClaim(stage: Stage, claim: GivenClaim): Promise<string> {
  const caseNumber = await certifiedClaim(stage, claim);
  await stage.recorded(`/api/v1/claims/${caseNumber}/approval`, {}, dora);
  return caseNumber;
}

/** A payment order of an approved claim that waits to be ordered; its number. */
export async function certifiedOrder(stage: Stage, caseNumber: string, change: object = {}): Promise<string> {
  const prepared = await stage.recorded(
    '/api/v1/payment-orders',
    { caseNumber, payeeId: 'KASSE-FFM', dueOn: '2026-11-24', reason: 'Betriebskosten', ...change },
    bert,
  );
  const orderNumber = String(prepared['orderNumber']);
  for (const kind of ['factual', 'arithmetic'])
    await stage.recorded(`/api/v1/payment-orders/${orderNumber}/${kind}-certification`, {}, bert);
  return orderNumber;
}

export const orderedBy = (stage: Stage, orderNumber: string): Promise<unknown> =>
  stage.recorded(`/api/v1/payment-orders/${orderNumber}/order`, {}, ['uebung-bastian', 'approver']);

/** A service of its own: for the same one in the same month, double funding would be warned of. */
export async function service(stage: Stage, leika: string, name: string): Promise<string> {
  await stage.recorded('/api/v1/services', {
    leikaKey: leika,
    name,
    stateOfOrigin: 'SH',
    platform: 'OTHER_STATE',
  });
  return leika;
}

export async function ready(
  stage: Stage,
  of: string,
  leika: string,
  prerequisites: readonly string[] = ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'],
): Promise<void> {
  for (const prerequisite of prerequisites)
    await stage.recorded(`/api/v1/recipients/${of}/services/${leika}/prerequisites`, {
      prerequisite,
      since: '2024-01-01',
    });
}

/** The decision that waits for a second person is countersigned, from the worklist on. */
export const countersigned = (stage: Stage, caseNumber: string): Promise<void> =>
  stage.as('Bastian Behrens', '/arbeitsvorrat?schritt=CASE_ACT', async (person) => {
    await person.press(person.link(caseNumber));
    await person.press(person.button(/^Vorgelegte Entscheidung als zweite Person/));
    await person.record();
  });

/** An application that came in; its number. */
export async function appliedGrant(stage: Stage, purpose: string): Promise<string> {
  const grant = await stage.recorded(
    '/api/v1/grants',
    {
      programme: 'EFA',
      line: 'SCHAU',
      fiscalYear: 2026,
      recipient,
      purpose: `${purpose} ${stage.mark}`,
      projectCost: '1000.00',
      requested: '900.00',
      receivedOn: '2026-11-03',
    },
    ['sina', 'case-worker'],
  );
  return String(grant['caseNumber']);
}

/** One that waits for its award. */
export async function certifiedGrant(stage: Stage, purpose: string): Promise<string> {
  const caseNumber = await appliedGrant(stage, purpose);
  for (const kind of ['factual', 'arithmetic'])
    await stage.recorded(`/api/v1/grants/${caseNumber}/${kind}-certification`, {}, bert);
  return caseNumber;
}

/** One of 900.00 that was awarded until the end of the year. */
export async function awardedGrant(stage: Stage, purpose: string): Promise<string> {
  const caseNumber = await certifiedGrant(stage, purpose);
  const period = { from: '2026-11-01', to: '2026-12-31' };
  await stage.recorded(`/api/v1/grants/${caseNumber}/award`, { period }, dora);
  return caseNumber;
}

/** Drawn down as `MA-1`, ordered and paid. */
export async function paidGrant(stage: Stage, caseNumber: string, amount: string): Promise<void> {
  const drawdownId = 'MA-1';
  await stage.recorded(`/api/v1/grants/${caseNumber}/drawdowns`, { drawdownId, amount }, [
    'sina',
    'case-worker',
  ]);
  await settled(stage, await certifiedOrder(stage, caseNumber, { drawdownId }));
}

/** A certified order is ordered, and the bank has paid. */
export async function settled(stage: Stage, orderNumber: string): Promise<void> {
  await orderedBy(stage, orderNumber);
  await stage.recorded(
    `/api/v1/payment-orders/${orderNumber}/settlement`,
    { bankReference: `B-${orderNumber}` },
    ['paul', 'payment-officer'],
  );
}

/** A programme of its own with lines, each of a year and with an amount; its code. */
export async function enacted(
  stage: Stage,
  name: string,
  lines: readonly (readonly [line: string, fiscalYear: number, amount: string])[],
): Promise<string> {
  const programme = `${name}_${stage.mark}`;
  await stage.recorded('/api/v1/programmes', { programme, name: `Berichtigtes ${name} ${stage.mark}` });
  for (const [line, fiscalYear, amount] of lines)
    await stage.recorded('/api/v1/budget-lines', {
      programme,
      line,
      fiscalYear,
      name: `Stelle ${line}`,
      amount,
      exactness: 'EXACT',
      source,
      effectiveDay: `${fiscalYear}-01-01`,
    });
  return programme;
}
