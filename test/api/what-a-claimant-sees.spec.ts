import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { routesOf, type Route } from '../../libs/api/http/routes.ts';
import {
  appropriate,
  approve,
  certifiedClaim,
  claim,
  leikaKey,
  recipient,
  registerFrankfurt,
  source,
} from '../support/efa-2023.ts';
import { actOnGrant, certifyGrant, dora } from '../support/grants.ts';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';

type Person = NonNullable<RequestOptions['as']>;

const darmstadt = '06411000';
const kassel = '06611000';
const frankfurts: Person = ['carla', 'claimant', recipient];
const darmstadts: Person = ['eva', 'claimant', darmstadt];
const kassels: Person = ['kai', 'claimant', kassel];

/**
 * Every amount is a multiple of a prime that says whose it is, and so is every sum of one's own amounts: a figure of others,
 * or of a whole line, is none.
 */
const marks = { frankfurt: 10_007n, darmstadt: 10_009n, joint: 10_037n, appropriated: 10_039n };
const factors = fc.bigInt({ min: 300n, max: 999n });
const [ofFrankfurt = 0n, ofDarmstadt = 0n, jointly = 0n] = fc
  .sample(fc.tuple(factors, factors, factors), 1)
  .flat();
const amounts = {
  frankfurt: ofFrankfurt * marks.frankfurt,
  darmstadt: ofDarmstadt * marks.darmstadt,
  joint: jointly * marks.joint,
};
/** The last of the three commitments takes the line beyond 90 %. */
const appropriated =
  (((amounts.frankfurt + amounts.darmstadt + amounts.joint) * 100n) / 93n / marks.appropriated) *
  marks.appropriated;
const euros = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

const ledger = new TestLedger();
let routes: readonly Route[];
const cases: { frankfurt: string; darmstadt: string; joint: string } = {
  frankfurt: '',
  darmstadt: '',
  joint: '',
};
let orders: readonly string[];

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 4, 15, 12);
  await ledger.start();
  await appropriate(ledger, euros(appropriated));
  await registerFrankfurt(ledger);
  for (const [key, name] of [
    [darmstadt, 'Darmstadt'],
    [kassel, 'Kassel'],
  ] as const) {
    await expectRecorded(
      ledger.post('/api/v1/recipients', {
        recipient: key,
        name,
        kind: 'KREISFREIE_STADT',
        population: 160_000,
        populationOn: '2020-12-31',
        source,
      }),
    );
    await confirmedPayee(ledger, key, key);
  }
  for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'])
    await expectRecorded(
      ledger.post(`/api/v1/recipients/${darmstadt}/services/${leikaKey}/prerequisites`, {
        prerequisite,
        since: '2022-10-01',
      }),
    );
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '900000.00');
  await expectRecorded(
    ledger.post('/api/v1/budget-lines/EFA/MAIN/2023/blocks', {
      blockId: 'S-1',
      amount: '0.01',
      reason: 'Haushaltssperre',
    }),
  );

  const submitted = await expectRecorded(
    ledger.post('/api/v1/claims', claim(euros(amounts.darmstadt), { recipient: darmstadt }), {
      as: darmstadts,
    }),
  );
  cases.darmstadt = String(submitted.body['caseNumber']);
  for (const certification of ['factual-certification', 'arithmetic-certification'])
    await expectRecorded(
      ledger.post(`/api/v1/claims/${cases.darmstadt}/${certification}`, {}, { as: ['bert', 'case-worker'] }),
    );
  await expectRecorded(approve(ledger, cases.darmstadt));

  const applied = await expectRecorded(
    ledger.post(
      '/api/v1/grants',
      {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2023,
        recipient: darmstadt,
        partners: [kassel],
        purpose: 'Gemeinsames Rathaus',
        projectCost: euros(2n * amounts.joint),
        requested: euros(amounts.joint),
        receivedOn: '2023-02-15',
      },
      { as: darmstadts },
    ),
  );
  cases.joint = String(applied.body['caseNumber']);
  await certifyGrant(ledger, cases.joint);
  await expectRecorded(
    actOnGrant(ledger, cases.joint, 'award', dora, { period: { from: '2023-01-01', to: '2026-12-31' } }),
  );
  await expectRecorded(
    actOnGrant(ledger, cases.joint, 'drawdowns', darmstadts, {
      drawdownId: 'MA-1',
      amount: euros(amounts.joint),
    }),
  );

  cases.frankfurt = await certifiedClaim(ledger, euros(amounts.frankfurt));
  await expectRecorded(approve(ledger, cases.frankfurt));

  orders = [
    await orderedPayment(ledger, { caseNumber: cases.frankfurt, payeeId: 'FRANKFURT' }),
    await orderedPayment(ledger, { caseNumber: cases.darmstadt, payeeId: darmstadt }),
    await orderedPayment(ledger, { caseNumber: cases.joint, payeeId: darmstadt, drawdownId: 'MA-1' }),
  ];
  for (const order of orders) await expectRecorded(settle(ledger, order));
  routes = routesOf(ledger.ledger.app);
}, 60_000);
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

/** A way to every resource there is, whoever asks. */
function addressesOf({ path }: Route): readonly string[] {
  const named: Readonly<Record<string, readonly string[]>> = {
    caseNumber: Object.values(cases),
    orderNumber: orders,
    recipient: [recipient, darmstadt, kassel],
    programme: ['EFA'],
    leikaKey: [leikaKey],
  };
  const [name] = /(?<=\{)\w+(?=\})/.exec(path) ?? [];
  if (name === undefined) return [path];
  return (named[name] ?? []).flatMap((value) =>
    addressesOf({ path: path.replace(`{${name}}`, value) } as Route),
  );
}

interface Seen {
  readonly address: string;
  readonly text: string;
}

async function seenBy(as: Person): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const minPosition = await ledger.store.head();
  for (const route of routes) {
    if (route.method !== 'GET' || route.access === 'public' || !route.access.includes('claimant')) continue;
    for (const address of addressesOf(route)) {
      const isList = ['events', 'claims', 'grants', 'payment-orders'].includes(
        address.split('/').at(-1) ?? '',
      );
      const answer = await ledger.get(
        address.endsWith('events')
          ? `${address}?limit=500`
          : isList
            ? `${address}?limit=500&minPosition=${minPosition}`
            : address,
        { as },
      );
      seen.push({ address, text: JSON.stringify(answer.body) });
    }
  }
  return seen;
}

/** Amounts of an answer, and those of a document, which are written in German. */
const figuresIn = (text: string): readonly bigint[] =>
  [...text.matchAll(text.startsWith('{"text":') ? /(\d[\d.]*),(\d\d)\s*€/g : /"amount":"(-?\d+)\.(\d\d)"/g)]
    .map(([, whole = '', cents = '']) => BigInt(whole.replaceAll('.', '') + cents))
    .filter((one) => one !== 0n);

describe('a claimant', () => {
  it.each([
    ['of Frankfurt', frankfurts, ['frankfurt']],
    ['of Darmstadt, which leads a joint project', darmstadts, ['darmstadt', 'joint']],
    ['of Kassel, a partner in it', kassels, ['joint']],
    ['of a municipality that never asked for anything', ['mia', 'claimant', '06413000'], []],
  ] as const)('%s sees no figure of others or of a whole line, whatever it asks for', async (_, as, own) => {
    const seen = await seenBy([...as]);
    expect(seen.length).toBeGreaterThan(15);
    const isOwn = (figure: bigint): boolean => own.some((whose) => figure % marks[whose] === 0n);
    const foreign = seen.flatMap(({ address, text }) =>
      figuresIn(text)
        .filter((figure) => !isOwn(figure) && figure !== appropriated)
        .map((figure) => `${address}: ${euros(figure)}`),
    );
    expect(foreign).toEqual([]);
    for (const whose of own)
      expect(seen.some(({ text }) => text.includes(`"${euros(amounts[whose])}"`))).toBe(true);
    const ofLine = seen.filter(
      ({ address, text }) => address.endsWith('/events') && /usage-warning|budget\.block/.test(text),
    );
    expect(ofLine.map(({ address }) => address)).toEqual([]);
  });
});

it('systems see what claimants do not: the warning with the figures of the line', async () => {
  const { body } = await ledger.get('/api/v1/events?limit=500&type=de.foerderbuch.budget.usage-warning.v1', {
    as: ['sap', 'system'],
  });
  expect(body['items']).toMatchObject([
    { data: { used: { amount: euros(amounts.frankfurt + amounts.darmstadt + amounts.joint) } } },
  ]);
});

describe('a partner of a joint grant', () => {
  const typesFor = async (query: string, as: Person): Promise<readonly string[]> => {
    const { body } = await ledger.get(`/api/v1/events?limit=500${query}`, { as });
    return (body['items'] as readonly { readonly type: string; readonly subject?: string }[])
      .filter(({ subject }) => subject === cases.joint || subject?.startsWith(`${cases.joint}-`))
      .map(({ type }) => type);
  };

  it('sees the case, its payment and every event of it that the leading municipality sees', async () => {
    expect(await ledger.get(`/api/v1/grants/${cases.joint}`, { as: kassels })).toMatchObject({
      status: 200,
      body: { recipients: [darmstadt, kassel], awarded: { amount: euros(amounts.joint) } },
    });
    expect((await ledger.get(`/api/v1/payment-orders/${String(orders[2])}`, { as: kassels })).status).toBe(
      200,
    );
    const seen = await typesFor('', kassels);
    expect(seen).toEqual(await typesFor('', darmstadts));
    expect(seen).toEqual(
      expect.arrayContaining(
        [
          'grant.applied',
          'commitment.made',
          'grant.awarded',
          'grant.drawn-down',
          'payment.prepared',
          'payment.settled',
          'disbursement.booked',
        ].map((name) => `de.foerderbuch.${name}.v1`),
      ),
    );
    expect(await typesFor(`&recipient=${kassel}`, ['ina', 'auditor'])).toEqual(seen);
  });

  it('sees what was drawn down, how it was used and what is to be proven, and others see none of it', async () => {
    const ask = (address: string, as: Person) => ledger.get(`/api/v1/${address}`, { as });
    expect((await ask(`grants/${cases.joint}`, kassels)).body['drawdowns']).toEqual([
      {
        drawdownId: 'MA-1',
        amount: { amount: euros(amounts.joint), currency: 'EUR' },
        requestedOn: '2023-05-15',
      },
    ]);
    expect((await ask(`grants/${cases.joint}/use-of-funds`, kassels)).body['drawdowns']).toMatchObject([
      { drawdownId: 'MA-1', paid: { amount: euros(amounts.joint) }, uses: [] },
    ]);
    expect((await ask(`grants/${cases.joint}/use-of-funds`, frankfurts)).status).toBe(404);
    expect((await ask('proofs-of-use', kassels)).body['items']).toMatchObject([{ caseNumber: cases.joint }]);
    expect((await ask('proofs-of-use', frankfurts)).body['items']).toEqual([]);
    expect((await ask(`proofs-of-use?recipient=${kassel}`, frankfurts)).status).toBe(403);
  });

  it('stands in the audit trail with every event of the case', async () => {
    const trail = async (query: string): Promise<readonly unknown[]> => {
      const { body } = await ledger.get(`/api/v1/audit-trail?limit=500&${query}`, { as: ['ina', 'auditor'] });
      return body['items'] as readonly unknown[];
    };
    const ofCase = await trail(`caseNumber=${cases.joint}`);
    expect(ofCase.length).toBeGreaterThan(10);
    expect(await trail(`recipient=${kassel}&caseNumber=${cases.joint}`)).toEqual(ofCase);
    expect(await trail(`recipient=${recipient}&caseNumber=${cases.joint}`)).toEqual([]);
  });

  it('acts on nothing of it: every command is refused, always in the same way', async () => {
    const head = await ledger.store.head();
    const bodies: Readonly<Record<string, object>> = {
      '/api/v1/claims': claim('1.00', { recipient: darmstadt }),
      '/api/v1/claims/{caseNumber}/amendments': { amount: '1.00', reason: 'Weniger' },
      '/api/v1/claims/{caseNumber}/withdrawal': { reason: 'Doch nicht' },
      '/api/v1/grants': {
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2023,
        recipient: darmstadt,
        partners: [kassel],
        purpose: 'Noch ein Rathaus',
        projectCost: '10.00',
        requested: '9.00',
      },
      '/api/v1/grants/{caseNumber}/drawdowns': { drawdownId: 'MA-2', amount: '1.00' },
      '/api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/uses': { useId: 'VW-1', amount: '1.00' },
    };
    const refused: Record<string, unknown> = {};
    const ask = (path: string): Promise<Answer> =>
      ledger.post(
        path
          .replace('{caseNumber}', cases.joint)
          .replace(/\{fiscalYear\}/, '2023')
          .replaceAll(/\{\w+\}/g, 'X-1'),
        bodies[path] ?? {},
        { as: kassels },
      );
    for (const { method, path, access } of routes) {
      if (method !== 'POST' || access === 'public') continue;
      const { status, body } = await ask(path);
      if (status !== 403 || body['type'] !== 'urn:foerderbuch:problem:forbidden')
        refused[path] = [status, body['type']];
      if (access.includes('claimant')) expect(bodies).toHaveProperty([path]);
    }
    expect(refused).toEqual({
      '/api/v1/claims/{caseNumber}/amendments': [404, 'urn:foerderbuch:problem:claim-unknown'],
      '/api/v1/claims/{caseNumber}/withdrawal': [404, 'urn:foerderbuch:problem:claim-unknown'],
      '/api/v1/grants/{caseNumber}/drawdowns': [403, 'urn:foerderbuch:problem:lead-only'],
      '/api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/uses': [403, 'urn:foerderbuch:problem:lead-only'],
    });
    expect(await ledger.store.head()).toBe(head);
  });
});

describe('what is claimed back', () => {
  const dayLater = 86_400_000;
  const listed = async (as: Person): Promise<readonly unknown[]> => {
    const minPosition = await ledger.store.head();
    const { body } = await ledger.get(`/api/v1/repayments?sums=true&minPosition=${minPosition}`, { as });
    return [body['count'], (body['items'] as readonly Item[]).map(({ repaymentId }) => repaymentId)];
  };
  interface Item {
    readonly repaymentId: string;
  }

  it('is seen by the municipality that owes it, with its notice, and by no other', async () => {
    ledger.nowMs += dayLater;
    await expectRecorded(
      ledger.post(
        `/api/v1/claims/${cases.frankfurt}/approval/revocation`,
        { reason: 'Falsche Angaben', hearing: { heldOn: '2023-05-16', statement: 'NONE' } },
        { as: dora },
      ),
    );
    const repaymentId = `${cases.frankfurt}-R01`;
    expect(await listed(frankfurts)).toEqual([1, [repaymentId]]);
    expect(await listed(darmstadts)).toEqual([0, []]);
    const one = `/api/v1/repayments/${repaymentId}`;
    for (const path of [one, `${one}/notice`]) {
      expect([path, (await ledger.get(path, { as: frankfurts })).status]).toEqual([path, 200]);
      expect([path, (await ledger.get(path, { as: kassels })).status]).toEqual([path, 404]);
    }
    expect((await ledger.get(one, { as: frankfurts })).body).toMatchObject({
      recipients: [recipient],
      amount: { amount: euros(amounts.frankfurt), currency: 'EUR' },
    });
    expect((await ledger.post(`${one}/waivers`, {}, { as: frankfurts })).status).toBe(403);
  });

  it('of a joint project is seen by every municipality that owes it, and not found by asking for another', async () => {
    await expectRecorded(
      actOnGrant(ledger, cases.joint, 'award/revocation', dora, {
        ground: 'REVOCATION',
        reason: 'Zweck verfehlt',
        hearing: { heldOn: '2023-05-16', statement: 'RECEIVED' },
      }),
    );
    const repaymentId = `${cases.joint}-R01`;
    expect(await listed(kassels)).toEqual([1, [repaymentId]]);
    expect(await listed(darmstadts)).toEqual([1, [repaymentId]]);
    const { body } = await ledger.get(`/api/v1/repayments?recipient=${darmstadt}`, { as: frankfurts });
    expect(body['items']).toEqual([]);
  });
});
