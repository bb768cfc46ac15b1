import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnGrant, awardedGrant, bert, dora, erika, registerStarkeHeimat } from '../support/grants.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { expectRecorded } from '../support/payments.ts';
import { rehearse } from '../support/rehearsed.ts';

const ledger = new TestLedger();
let caseNumber: string;

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await registerStarkeHeimat(ledger, '200000.00');
  caseNumber = await awardedGrant(ledger, '48000.00');
  for (const conditionId of ['AU-1', 'AU-2'])
    await expectRecorded(
      actOnGrant(ledger, caseNumber, 'conditions', dora, { conditionId, subject: 'Vergabevermerk' }),
    );
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const read = async (path: string): Promise<Record<string, unknown>> =>
  (
    await ledger.get(
      `/api/v1/${path}${path.includes('?') ? '&' : '?'}minPosition=${await ledger.store.head()}`,
    )
  ).body;
const items = async (path: string): Promise<unknown> => (await read(path))['items'];
const waive = (conditionId: string, as = dora): Promise<Answer> =>
  actOnGrant(ledger, caseNumber, `conditions/${conditionId}/waiver`, as, { reason: 'Härte' });
const confirm = (act: Answer, as = erika): Promise<Answer> =>
  ledger.post(`/api/v1/case-acts/${String(act.body['caseActId'])}/confirmation`, {}, { as });

describe('what frees the recipients of an award', () => {
  it('waits for a second person, who is not the first: list, worklist, actions and rehearsal say so', async () => {
    const proposed = await waive('AU-1');
    const caseActId = String(proposed.body['caseActId']);
    expect(proposed).toMatchObject({ status: 202, body: { state: 'PROPOSED' } });
    expect(proposed.headers.get('location')).toBe(`/api/v1/case-acts/${caseActId}`);
    expect(await items(`award-conditions?caseNumber=${caseNumber}&state=OPEN`)).toHaveLength(2);
    expect(await items('case-acts?state=PROPOSED')).toMatchObject([
      { caseActId, act: 'CONDITION_WAIVER', caseNumber, itemId: 'AU-1', reason: 'Härte', proposedBy: 'dora' },
    ]);
    expect(await items('worklist?step=CASE_ACT')).toMatchObject([
      { step: 'CASE_ACT', reference: caseActId, caseNumber, since: '2023-07-03' },
    ]);
    const actions = async (as: typeof dora) =>
      (await ledger.get(`/api/v1/case-acts/${caseActId}/actions`, { as })).body;
    expect(await actions(erika)).toMatchObject({
      actions: [{ name: 'ConfirmCaseAct' }, { name: 'RejectCaseAct' }],
    });
    expect(await actions(dora)).toMatchObject({
      actions: [{ name: 'RejectCaseAct' }],
      refused: [{ name: 'ConfirmCaseAct', refusal: { type: 'urn:foerderbuch:problem:four-eyes' } }],
    });

    expect(await confirm(proposed, dora)).toMatchObject({
      status: 403,
      body: { type: 'urn:foerderbuch:problem:four-eyes' },
    });
    expect((await confirm(proposed, bert)).status).toBe(403);
    const head = await ledger.store.head();
    const rehearsal = await rehearse(
      ledger,
      `/api/v1/case-acts/${caseActId}/confirmation`,
      {},
      { as: erika },
    );
    expect(rehearsal.status).toBe(200);
    expect(await ledger.store.head()).toBe(head);

    ledger.nowMs = Date.UTC(2023, 6, 10, 12);
    expect(await confirm(proposed)).toMatchObject({
      status: 200,
      body: { caseActId, caseNumber, act: 'CONDITION_WAIVER', state: 'CONFIRMED' },
    });
    expect(await items(`award-conditions?caseNumber=${caseNumber}&state=WAIVED`)).toMatchObject([
      { conditionId: 'AU-1', settledOn: '2023-07-10', settledBy: 'dora' },
    ]);
    expect(await read(`case-acts/${caseActId}`)).toMatchObject({
      state: 'CONFIRMED',
      decidedBy: 'erika',
      decidedOn: '2023-07-10',
    });
    expect(await read(`case-acts/${caseActId}?asOf=2023-07-09`)).toMatchObject({ state: 'PROPOSED' });
    expect(await items('worklist?step=CASE_ACT')).toEqual([]);
    expect(await confirm(proposed)).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:case-act-state' },
    });
  });

  it('is decided anew when it is confirmed, and may be rejected or taken back', async () => {
    const proposed = await waive('AU-2');
    await expectRecorded(actOnGrant(ledger, caseNumber, 'conditions/AU-2/fulfilment', bert));
    expect(await confirm(proposed)).toMatchObject({
      status: 409,
      body: { type: 'urn:foerderbuch:problem:condition-state', state: 'MET' },
    });
    const rejection = `/api/v1/case-acts/${String(proposed.body['caseActId'])}/rejection`;
    await expectRecorded(ledger.post(rejection, { reason: 'Erledigt' }, { as: dora }));
    expect(await items('case-acts?state=REJECTED')).toMatchObject([
      { itemId: 'AU-2', decidedBy: 'dora', decisionReason: 'Erledigt' },
    ]);
    expect((await confirm({ ...proposed, body: { caseActId: 'gibt-es-nicht' } })).status).toBe(404);
  });
});
