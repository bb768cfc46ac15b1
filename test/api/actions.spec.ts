import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '#domain';
import { roles, type Role } from '#identity';
import { routesOf } from '../../libs/api/http/routes.ts';
import {
  approve,
  certifiedClaim,
  leikaKey,
  line,
  recipient,
  recordEfa2023,
  registerFrankfurt,
  submit,
} from '../support/efa-2023.ts';
import { TestLedger, type RequestOptions } from '../support/ledger.ts';
import { rehearse } from '../support/rehearsed.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  prepare,
  settle,
} from '../support/payments.ts';
import { awardedGrant, bert, carla as carlaOfFulda, dora, registerStarkeHeimat } from '../support/grants.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 6, 3, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  await registerStarkeHeimat(ledger, '1000000.00');
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '50000.00');
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

type Person = NonNullable<RequestOptions['as']>;
const carla: Person = ['carla', 'claimant', recipient];

interface Actions {
  readonly offered: readonly string[];
  readonly refused: Readonly<Record<string, string>>;
}

async function actionsOf(path: string, as: Person): Promise<Actions> {
  const before = await ledger.store.head();
  const { status, body } = await ledger.get(`${path}/actions`, { as });
  expect([status, body]).toEqual([200, body]);
  expect(await ledger.store.head()).toBe(before);
  const shown = body as unknown as {
    readonly actions: readonly { readonly name: string }[];
    readonly refused: readonly { readonly name: string; readonly refusal: { readonly type: string } }[];
  };
  return {
    offered: shown.actions.map(({ name }) => name).sort(),
    refused: Object.fromEntries(
      shown.refused.map(({ name, refusal }) => [name, refusal.type.replace('urn:foerderbuch:problem:', '')]),
    ),
  };
}

describe('the actions of a claim', () => {
  it('have its revocation where it is paid, although nothing is revoked then without a hearing', async () => {
    // Of a time of its own: nothing else is double funding with it.
    const servicePeriod = { from: '2023-07-03', to: '2023-07-03' };
    const caseNumber = await certifiedClaim(ledger, '100.00', { servicePeriod });
    await expectRecorded(approve(ledger, caseNumber));
    await expectRecorded(settle(ledger, await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' })));
    const path = `/api/v1/claims/${caseNumber}`;
    expect((await actionsOf(path, dora)).offered).toContain('RevokeApproval');
    const { body } = await rehearse(
      ledger,
      `${path}/approval/revocation`,
      { reason: 'Betrieb beendet' },
      { as: dora },
    );
    expect(body['type']).toBe('urn:foerderbuch:problem:hearing-missing');
  });

  it('are those that its state, the role and four eyes allow; the others say why not', async () => {
    const submitted = await submit(ledger, '48000.00');
    const path = `/api/v1/claims/${String(submitted.body['caseNumber'])}`;
    expect(await actionsOf(path, carla)).toEqual({
      offered: ['AmendClaim', 'WithdrawClaim'],
      refused: {
        ApproveClaim: 'forbidden',
        CertifyArithmetic: 'forbidden',
        CertifyFactual: 'forbidden',
        PreparePaymentOrder: 'forbidden',
        RejectClaim: 'forbidden',
        RevokeApproval: 'forbidden',
      },
    });
    expect(await actionsOf(path, dora)).toEqual({
      offered: ['CertifyArithmetic', 'CertifyFactual', 'RejectClaim'],
      refused: {
        AmendClaim: 'forbidden',
        ApproveClaim: 'not-certified',
        PreparePaymentOrder: 'forbidden',
        RevokeApproval: 'claim-state',
        WithdrawClaim: 'forbidden',
      },
    });
    expect((await actionsOf(path, ['anna', 'auditor'])).offered).toEqual([]);
  });

  it('leave out what the caller certified, and say who may not', async () => {
    const path = `/api/v1/claims/${await certifiedClaim(ledger, '1000.00')}`;
    const asBert: Person = ['bert', ['case-worker', 'approver'] as readonly Role[]];
    const { refused } = await actionsOf(path, asBert);
    expect(refused).toMatchObject({ ApproveClaim: 'four-eyes', CertifyFactual: 'already-exists' });
    expect((await actionsOf(path, dora)).offered).toContain('ApproveClaim');
  });

  it('include a payment order as long as something is left to pay', async () => {
    const caseNumber = await certifiedClaim(ledger, '900.00', {
      servicePeriod: { from: '2023-07-01', to: '2023-07-02' },
    });
    const path = `/api/v1/claims/${caseNumber}`;
    expect((await actionsOf(path, bert)).refused['PreparePaymentOrder']).toBe('claim-state');
    await expectRecorded(ledger.post(`${path}/approval`, {}, { as: dora }));
    expect((await actionsOf(path, bert)).offered).toContain('PreparePaymentOrder');
    await expectRecorded(prepare(ledger, { caseNumber, payeeId: 'FRANKFURT', amount: '899.99' }));
    expect((await actionsOf(path, bert)).offered).toContain('PreparePaymentOrder');
    await expectRecorded(prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' }));
    expect((await actionsOf(path, bert)).refused['PreparePaymentOrder']).toBe('entitlement-exceeded');
  });

  it('stand in the answer itself where that is asked for, and nothing else does', async () => {
    const { body: line2023 } = await ledger.get(line, { as: bert });
    const path = `/api/v1/claims/${await certifiedClaim(ledger, '1000.00')}`;
    for (const [address, as] of [
      [path, dora],
      [line, ['anna', 'administrator']],
    ] as const) {
      const minPosition = await ledger.store.head();
      const { body: actions } = await ledger.get(`${address}/actions`, { as });
      const { body: alone } = await ledger.get(`${address}?minPosition=${minPosition}`, { as });
      const both = await ledger.get(`${address}?minPosition=${minPosition}&include=actions`, { as });
      expect([both.status, both.body]).toEqual([200, { ...alone, ...actions }]);
      expect(both.headers.has('ratelimit')).toBe(true);
    }
    expect(line2023).not.toHaveProperty('actions');
    for (const refused of [
      `${path}?include=all`,
      '/api/v1/claims?include=actions',
      `${path}/actions?include=actions`,
    ])
      expect((await ledger.get(refused, { as: dora })).status).toBe(400);
  });

  it('are told in sentences, in the language that is asked for, with their addresses', async () => {
    const path = `/api/v1/claims/${await certifiedClaim(ledger, '1000.00')}`;
    const { body } = await ledger.get(`${path}/actions`, { as: bert, headers: { 'accept-language': 'en' } });
    expect(body['refused']).toContainEqual({
      name: 'ApproveClaim',
      method: 'POST',
      href: `${path}/approval`,
      refusal: {
        type: 'urn:foerderbuch:problem:forbidden',
        title: expect.any(String),
        detail: 'This takes one of these roles: approver. Sign in with one of them, or ask an administrator.',
      },
    });
    const { headers } = await ledger.get(path, { as: bert });
    expect(headers.get('link')).toBe(`<${path}/actions>; rel="actions"`);
  });

  it('are not told to another municipality, nor of a claim that there is not', async () => {
    const { body } = await submit(ledger, '1.00');
    const path = `/api/v1/claims/${String(body['caseNumber'])}/actions`;
    const foreign = await ledger.get(path, { as: ['frida', 'claimant', '06411000'] });
    expect([foreign.status, foreign.body['type']]).toEqual([404, 'urn:foerderbuch:problem:claim-unknown']);
    const none = await ledger.get('/api/v1/claims/EFA-2023-009999/actions', { as: dora });
    expect([none.status, none.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('lack the approval where the line has not a cent left', async () => {
    const path = `/api/v1/claims/${await certifiedClaim(ledger, '5.00')}`;
    const { body } = await ledger.get(line);
    const { amount } = body['available'] as { readonly amount: string };
    await expectRecorded(ledger.post(`${line}/blocks`, { blockId: 'ALL', amount, reason: 'Sperre' }));
    expect((await actionsOf(path, dora)).refused['ApproveClaim']).toBe('not-enough-funds');
    expect((await actionsOf(`${line}/blocks/ALL`, ['anna', 'administrator'])).offered).toEqual([
      'ReleaseBlock',
    ]);
    await expectRecorded(ledger.post(`${line}/blocks/ALL/releases`, { reason: 'Ende der Sperre' }));
    expect((await actionsOf(path, dora)).offered).toContain('ApproveClaim');
  });
});

describe('the actions of a grant', () => {
  it('follow the award', async () => {
    const path = `/api/v1/grants/${await awardedGrant(ledger, '100000.00')}`;
    const approver = await actionsOf(path, dora);
    expect(approver.offered).toEqual(expect.arrayContaining(['AmendAward', 'CompleteGrant', 'RevokeAward']));
    expect(approver.refused).toMatchObject({
      AwardGrant: 'grant-state',
      DrawDownFunds: 'forbidden',
      ExamineProof: 'proof-state',
    });
    expect((await actionsOf(path, bert)).offered).toEqual(
      expect.arrayContaining(['ReceiveProof', 'SetProofDeadline']),
    );
    const claimant = await actionsOf(path, carlaOfFulda);
    expect(claimant.offered).toContain('DrawDownFunds');
    expect(claimant.refused['AmendAward']).toBe('forbidden');
  });
});

describe('the actions of a service at a municipality', () => {
  const path = `/api/v1/recipients/${recipient}/services/${leikaKey}`;

  it('are to record what is missing and to take back what is met, by whom it is theirs to record', async () => {
    const met = await actionsOf(path, bert);
    expect(met.offered).toEqual(['LosePrerequisite']);
    expect(met.refused).toEqual({ MeetPrerequisite: 'already-exists' });
    await expectRecorded(
      ledger.post(
        `${path}/prerequisite-losses`,
        { prerequisite: 'PORTAL_VISIBILITY', reason: 'Umbau des Portals' },
        { as: bert },
      ),
    );
    expect((await actionsOf(path, bert)).offered).toEqual(['LosePrerequisite', 'MeetPrerequisite']);
    expect((await actionsOf(path, dora)).refused).toEqual({
      LosePrerequisite: 'forbidden',
      MeetPrerequisite: 'forbidden',
    });
    await expectRecorded(
      ledger.post(
        `${path}/prerequisites`,
        { prerequisite: 'PORTAL_VISIBILITY', since: '2022-10-01' },
        { as: bert },
      ),
    );
  });
});

describe('the actions of a payment order', () => {
  it('follow its certifications and its order', async () => {
    const caseNumber = await certifiedClaim(ledger, '700.00');
    await expectRecorded(ledger.post(`/api/v1/claims/${caseNumber}/approval`, {}, { as: dora }));
    const { body } = await expectRecorded(prepare(ledger, { caseNumber, payeeId: 'FRANKFURT' }));
    const path = `/api/v1/payment-orders/${String(body['orderNumber'])}`;
    const frieda: Person = ['frieda', 'approver'];
    expect((await actionsOf(path, frieda)).refused).toMatchObject({
      OrderPayment: 'not-certified',
      SettlePayment: 'forbidden',
    });
    for (const certification of ['factual-certification', 'arithmetic-certification'])
      await expectRecorded(ledger.post(`${path}/${certification}`, {}, { as: bert }));
    expect((await actionsOf(path, frieda)).offered).toContain('OrderPayment');
    expect((await actionsOf(path, ['gerd', 'approver'])).refused['OrderPayment']).toBe('authority-missing');
    await expectRecorded(ledger.post(`${path}/order`, {}, { as: frieda }));
    expect((await actionsOf(path, ['paul', 'payment-officer'])).offered).toEqual(
      expect.arrayContaining(['RejectPayment', 'SettlePayment']),
    );
  });
});

describe('the actions of a budget line', () => {
  it('are those of an open year; nothing of its end yet', async () => {
    const { offered, refused } = await actionsOf(line, ['anna', 'administrator']);
    expect(offered).toEqual(
      expect.arrayContaining([
        'BlockFunds',
        'CommitFunds',
        'EnactSupplement',
        'ConsentToOverrun',
        'DeclareCoverLink',
      ]),
    );
    expect(refused).toMatchObject({
      CloseYear: 'day-before-cause',
      EnterObligation: 'commitment-authority-exceeded',
      RecordDisbursement: 'forbidden',
      ReopenYear: 'year-not-closed',
    });
    const commitment = await actionsOf(`${line}/commitments/F-1`, ['anna', 'administrator']);
    expect(commitment).toEqual({
      offered: ['ReduceCommitment', 'ReleaseCommitment'],
      refused: { PrepareOrderOnCommitment: 'forbidden' },
    });
  });
});

describe('what is offered', () => {
  /** What only another amount or reason than was asked for changes. */
  const ofInput = ['claim-amount-exceeded', 'not-enough-funds', 'reason-missing', 'double-funding'];
  const people: readonly Person[] = [carla, bert, dora, ['emil', ['case-worker', 'approver']]];
  const steps = [
    'factual-certification',
    'arithmetic-certification',
    'rejection',
    'approval',
    'approval/revocation',
    'withdrawal',
  ];
  const bodyOf = (action: string, amount: string): object => {
    if (action.endsWith('certification')) return {};
    const reason = 'Prüfung';
    if (action === 'approval') return { amount, reason };
    return action === 'amendments' ? { amount, reason } : { reason };
  };

  it('is not refused for the state, the role or four eyes; what is not offered is, for the reason that was told', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom(...people)), { maxLength: 6 }),
        fc.bigInt({ min: 1n, max: 200_000n }).map(decimal),
        async (taken, amount) => {
          const submitted = await submit(ledger, '1000.00');
          const path = `/api/v1/claims/${String(submitted.body['caseNumber'])}`;
          for (const [action, as] of taken)
            await ledger.post(`${path}/${action}`, bodyOf(action, '10.00'), { as });
          for (const as of people) {
            const { body } = await ledger.get(`${path}/actions`, { as });
            for (const { href } of body['actions'] as readonly { readonly href: string }[]) {
              if (!href.startsWith(path)) continue;
              const { status, body: problem } = await rehearse(
                ledger,
                href,
                bodyOf(href.slice(path.length + 1), amount),
                { as },
              );
              if (status !== 200)
                expect(ofInput).toContain(String(problem['type']).replace('urn:foerderbuch:problem:', ''));
            }
            for (const { href, refusal } of body['refused'] as readonly {
              readonly href: string;
              readonly refusal: { readonly type: string };
            }[]) {
              if (!href.startsWith(path)) continue;
              const { body: problem } = await rehearse(
                ledger,
                href,
                bodyOf(href.slice(path.length + 1), amount),
                { as },
              );
              expect([href, problem['type']]).toEqual([href, refusal.type]);
            }
          }
        },
      ),
      { numRuns: 8 },
    ));

  it('is asked with a body that every command of the kind takes', async () => {
    const everybody: Person = ['emma', roles.filter((role) => role !== 'claimant' && role !== 'system')];
    const addresses = routesOf(ledger.ledger.app)
      .filter(({ path }) => path.endsWith('/actions'))
      .map(({ path }) =>
        path
          .replace('{programme}/{line}/{fiscalYear}', 'EFA/MAIN/2023')
          .replace('{caseNumber}', 'EFA-2023-000001')
          .replace('{orderNumber}', 'EFA-2023-000001-Z01')
          .replace('{budgetActId}', '01890a5d-ac96-774b-bcce-b302099a8057')
          .replace('{milestoneId}', 'Q1')
          .replace('{caseActId}', '01890a5d-ac96-774b-bcce-b302099a8058')
          .replace('{conditionId}', 'AU-1')
          .replace('{drawdownId}', 'MA-1')
          .replace('{repaymentId}', 'EFA-2023-000001-R01')
          .replace('{recipient}', recipient)
          .replace('{leikaKey}', leikaKey)
          .replace('{id}', 'F-1'),
      );
    expect(addresses.length).toBeGreaterThan(8);
    for (const as of [everybody, ['sap', 'system'] as const])
      for (const address of addresses) {
        const { status, body } = await ledger.get(address, { as });
        expect([address, status === 200 || status === 404, body]).toEqual([address, true, body]);
      }
  });
});
