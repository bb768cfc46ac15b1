import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { exportLog } from '#log-transfer';
import { computedByOthers } from '../support/computed-by-others.ts';
import {
  certifiedClaim,
  approve,
  line,
  recipient,
  recordEfa2023,
  registerFrankfurt,
} from '../support/efa-2023.ts';
import { awardedGrant, registerStarkeHeimat } from '../support/grants.ts';
import { TestLedger, type RequestOptions } from '../support/ledger.ts';
import {
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';
import { setDebtor } from '../support/payment-runs.ts';
import { readPdf } from '../support/read-pdf.ts';
import { UnpackedBundle } from '../support/unpacked-bundle.ts';

const ina: NonNullable<RequestOptions['as']> = ['ina', 'auditor'];
const ledger = new TestLedger();
const unpacked: UnpackedBundle[] = [];
let [claim, grant, order, run] = ['', '', '', ''];
let firstBooked = '';

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 4, 15, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await registerStarkeHeimat(ledger, '4000000.00');
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '100000.00');
  grant = await awardedGrant(ledger, '900000.00');
  claim = await certifiedClaim(ledger, '48000.00');
  firstBooked = new Date(ledger.nowMs).toISOString();
  ledger.nowMs = Date.UTC(2023, 5, 20, 12);
  await expectRecorded(approve(ledger, claim));
  order = await orderedPayment(ledger, { caseNumber: claim, payeeId: 'FRANKFURT' });
  await expectRecorded(settle(ledger, order));
  const inRun = await certifiedClaim(ledger, '700.00');
  await expectRecorded(approve(ledger, inRun, { doubleFundingReason: 'Andere Kosten' }));
  const dueOn = '2023-06-21';
  const orderNumbers = [await orderedPayment(ledger, { caseNumber: inRun, payeeId: 'FRANKFURT', dueOn })];
  await setDebtor(ledger);
  const created = ledger.post(
    '/api/v1/payment-runs',
    { executionDay: dueOn, orderNumbers },
    { as: ['paul', 'payment-officer'] },
  );
  run = String((await expectRecorded(created)).body['runId']);
}, 60_000);
afterAll(async () => {
  for (const one of unpacked) one.remove();
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

async function asked(path: string, as = ina): Promise<Response> {
  const minPosition = await ledger.store.head();
  return fetch(
    `${ledger.address}/api/v1/${path}${path.includes('?') ? '&' : '?'}minPosition=${minPosition}`,
    {
      headers: { authorization: `Bearer ${await ledger.token(as)}` },
    },
  );
}

async function bundle(path: string): Promise<UnpackedBundle> {
  const response = await asked(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const one = new UnpackedBundle(new Uint8Array(await response.arrayBuffer()));
  unpacked.push(one);
  return one;
}

async function exported(): Promise<string> {
  const file = join(ledger.folder, `log-${await ledger.store.head()}-${unpacked.length}.jsonl`);
  await exportLog({ reader: ledger.store, file, onProgress: () => undefined });
  return file;
}

describe('the bundle of a claim', () => {
  it('holds every event of the case as it is stored, a timeline and its documents', async () => {
    const response = await asked(`claims/${claim}/bundle`);
    expect(response.headers.get('content-disposition')).toContain(`Pruefpaket ${claim} Position`);
    const home = await bundle(`claims/${claim}/bundle`);
    expect(home.names.toSorted()).toEqual(
      [
        'LIESMICH.txt',
        'SHA256SUMS',
        `dokumente/Auszahlungsanordnung ${order}.pdf`,
        `dokumente/Bescheid ${claim}.pdf`,
        'ereignisse.ndjson',
        'nachweis.ndjson',
        'pruefen.py',
        'verlauf.csv',
      ].toSorted(),
    );
    const { body } = await ledger.get(`/api/v1/claims/${claim}/events?limit=500`, { as: ina });
    const events = home.events();
    const trail = body['items'] as readonly { readonly position: string; readonly data: object }[];
    expect(events.length).toBeGreaterThan(10);
    expect(events.map(({ position, payload }) => [position, JSON.parse(payload) as object])).toEqual(
      trail.map(({ position, data }) => [position, data]),
    );
    const timeline = home.text('verlauf.csv');
    expect(timeline).toMatch(/20\.06\.2023 14:00:00;20\.06\.2023;Antrag bewilligt;48000,00;dora;Bewilligung/);
    expect(timeline).toMatch(/;frieda;Bewilligung;[^;]+;100000,00;/);
    expect(readPdf(home.bytes(`dokumente/Bescheid ${claim}.pdf`)).text).toMatch(/48\.000,00\s€ erstattet/);
    expect(home.text('LIESMICH.txt')).toContain(`PRÜFPAKET: Vorgang ${claim}`);
  });

  it('is checked with sha256sum, Python, jq and grep alone, by itself and against the exported log', async () => {
    const home = await bundle(`claims/${claim}/bundle`);
    const log = await exported();
    const [, sum] = await computedByOthers(log);
    expect(await home.run('sha256sum', '-c', '--quiet', 'SHA256SUMS')).toEqual({ code: 0, output: '' });
    const alone = await home.run('python3', 'pruefen.py');
    expect(alone).toMatchObject({ code: 0, output: expect.stringContaining(`${sum ?? ''}\n`) });
    const against = await home.run('python3', 'pruefen.py', log);
    expect(against.output).toContain('Im Paket fehlt kein Ereignis dieses Vorgangs');
    const count = home.events().length;
    expect(
      (await home.run('jq', '-r', '.position', 'ereignisse.ndjson')).output.trim().split('\n'),
    ).toHaveLength(count);
    expect(await home.run('grep', '-c', '-x', '-F', '-f', 'ereignisse.ndjson', log)).toEqual({
      code: 0,
      output: `${count}\n`,
    });
  });

  it('shows that it is not what was recorded where anything in it was changed, taken out or put in', async () => {
    const home = await bundle(`claims/${claim}/bundle`);
    const [events, proof] = [home.text('ereignisse.ndjson'), home.text('nachweis.ndjson')];
    const lines = events.split('\n').slice(0, -1);
    const other = (await bundle('payees/FRANKFURT/bundle')).text('ereignisse.ndjson').split('\n')[0] ?? '';
    const forged: readonly (readonly [string, string])[] = [
      [events.replace('48000.00', '49000.00'), proof],
      [events.replace('"subject":"dora"', '"subject":"doro"'), proof],
      [[...lines.slice(0, 3), ...lines.slice(4), ''].join('\n'), proof],
      [[...lines, other, ''].join('\n'), proof],
      [[...lines.toReversed(), ''].join('\n'), proof],
      [events, proof.replace(/"sum":"./, (start) => (start.endsWith('0') ? '"sum":"1' : '"sum":"0'))],
      [events, proof.split('\n').toSpliced(2, 1).join('\n')],
    ];
    for (const [changedEvents, changedProof] of forged) {
      expect(changedEvents + changedProof).not.toBe(events + proof);
      home.write('ereignisse.ndjson', changedEvents);
      home.write('nachweis.ndjson', changedProof);
      expect(await home.run('python3', 'pruefen.py')).toMatchObject({
        code: 1,
        output: expect.stringContaining('ABWEICHUNG'),
      });
    }
  });

  it('of an instant has the same bytes whenever it is taken, and holds what was recorded by then', async () => {
    const path = `claims/${claim}/bundle?knownAt=${encodeURIComponent(firstBooked)}`;
    const before = Buffer.from(await (await asked(path)).arrayBuffer());
    await certifiedClaim(ledger, '800.00');
    expect(Buffer.from(await (await asked(path)).arrayBuffer()).equals(before)).toBe(true);
    const home = new UnpackedBundle(before);
    unpacked.push(home);
    const types = home.events().map(({ type }) => type);
    expect(types).toContain('ClaimCertifiedArithmetic');
    expect(types).not.toContain('ClaimApproved');
    expect(home.names.filter((name) => name.startsWith('dokumente/'))).toEqual([]);
    expect(await home.run('python3', 'pruefen.py', await exported())).toMatchObject({ code: 0 });
  });

  it('as of a day holds what had taken effect, and is whole by that day', async () => {
    const home = await bundle(`claims/${claim}/bundle?asOf=2023-05-31`);
    expect(home.text('LIESMICH.txt')).toContain('31.05.2023');
    expect(home.events().map(({ type }) => type)).not.toContain('ClaimApproved');
    expect(await home.run('python3', 'pruefen.py', await exported())).toMatchObject({ code: 0 });
  });
});

describe('other bundles', () => {
  it.each([
    ['of a grant', () => `grants/${grant}/bundle`, 'GrantAwarded'],
    ['of a budget line and year', () => `${line.slice('/api/v1/'.length)}/bundle`, 'FundsDisbursed'],
    ['of a payee', () => 'payees/FRANKFURT/bundle', 'PayeeChangeConfirmed'],
    ['of a payment run', () => `payment-runs/${run}/bundle`, 'PaymentRunCreated'],
    ['of a programme', () => 'programmes/EFA/bundle', 'ProgrammeRegistered'],
    ['of what is searched for in the trail', () => 'audit-trail/bundle?actor=dora', 'ClaimApproved'],
    ['of the case that is searched for', () => `audit-trail/bundle?caseNumber=${claim}`, 'PaymentSettled'],
  ])('%s stand as firmly', async (_, path, type) => {
    const home = await bundle(path());
    expect(home.events().map((event) => event.type)).toContain(type);
    expect(await home.run('sha256sum', '-c', '--quiet', 'SHA256SUMS')).toEqual({ code: 0, output: '' });
    const { code, output } = await home.run('python3', 'pruefen.py', await exported());
    expect([code, output]).toEqual([0, expect.stringContaining('dieselbe Prüfsumme')]);
    if (path().startsWith('grants'))
      expect(home.names).toContain(`dokumente/Zuwendungsbescheid ${grant}.pdf`);
  });

  it('are not there of what was never recorded, nor of a case under another kind', async () => {
    for (const path of [
      `claims/${grant}/bundle`,
      `grants/${claim}/bundle`,
      'agreements/EFA-2023-009999/bundle',
      'payees/NOBODY/bundle',
      'payment-runs/ZL-0000000000000000/bundle',
      'audit-trail/bundle?actor=nobody',
      `claims/${claim}/bundle?knownAt=2020-01-01`,
    ])
      expect([path, (await asked(path)).status]).toEqual([path, 404]);
  });

  it('are for who reads the events: a municipality sees who acted nowhere else either', async () => {
    const statusFor = async (as: NonNullable<RequestOptions['as']>, path: string): Promise<number> => {
      const response = await asked(path, as);
      await response.body?.cancel();
      return response.status;
    };
    expect(await statusFor(['carla', 'claimant', recipient], `claims/${claim}/bundle`)).toBe(403);
    expect(await statusFor(['bert', 'case-worker'], `claims/${claim}/bundle`)).toBe(200);
    expect(await statusFor(['bert', 'case-worker'], 'audit-trail/bundle?actor=dora')).toBe(403);
  });
});
