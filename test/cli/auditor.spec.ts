import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  recipient,
  recordEfa2023,
  registerFrankfurt,
  certifiedClaim,
  approve,
  leikaKey,
  line,
  source,
} from '../support/efa-2023.ts';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { WireServer } from '#event-store/testing';
import { checkExport, exportLog, importLog } from '#log-transfer';
import { runCli, runCliHere, type Ran } from '../support/cli.ts';
import { computedByOthers } from '../support/computed-by-others.ts';
import { TestLedger } from '../support/ledger.ts';
import {
  actOn,
  confirmedPayee,
  expectRecorded,
  grantAuthority,
  orderedPayment,
  settle,
} from '../support/payments.ts';

const ledger = new TestLedger();
let caseNumber: string;

/** On the data of the running ledger. */
const cli = (...parameters: readonly string[]): Promise<Ran> => runCliHere(ledger.folder, parameters);
const cliProcess = (...parameters: readonly string[]): Promise<Ran> => runCli(ledger.folder, parameters);

beforeAll(async () => {
  ledger.nowMs = Date.UTC(2023, 4, 15, 12);
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  await confirmedPayee(ledger, 'FRANKFURT', recipient);
  await grantAuthority(ledger, 'frieda', '50000.00');
  caseNumber = await certifiedClaim(ledger, '48000.00');
  await expectRecorded(approve(ledger, caseNumber));
  await expectRecorded(settle(ledger, await orderedPayment(ledger, { caseNumber, payeeId: 'FRANKFURT' })));
  // Recorded in July, effective in May.
  ledger.nowMs = Date.UTC(2023, 6, 20, 12);
  await expectRecorded(
    ledger.post(
      `${line}/disbursements/A-1/reversals`,
      { amount: '80000.00', reason: 'Doppelt', reference: 'SAP-2', effectiveDay: '2023-05-20' },
      { as: ['sap', 'system'] },
    ),
  );
  const { projector } = ledger.ledger;
  await projector.waitFor(
    await ledger.store.head(),
    ['consumption', 'balance_history', 'service_cost', 'trail', 'recipient_consumption'],
    5_000,
  );
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

interface ReplayedLine {
  readonly paid: string;
  readonly available: string;
}
const efa = async (...args: readonly string[]): Promise<ReplayedLine> => {
  const { stdout } = await cli('replay', '--programme', 'EFA', '--json', ...args);
  return (JSON.parse(stdout) as { lines: ReplayedLine[] }).lines[0] as ReplayedLine;
};

describe('an auditor at the command line', () => {
  it('computes what was available on 30.06.2023, as known then and as known today, and both agree with the as-of answers', async () => {
    const answer = async (query: string) => {
      const { body } = await ledger.get(`${line}?asOf=2023-06-30${query}`);
      const [paid, available] = ['paid', 'available'].map(
        (name) => (body[name] as { amount: string }).amount,
      );
      return { paid, available };
    };
    const then = await efa('--until', '2023-06-30', '--known-at', '2023-06-30');
    expect(then).toMatchObject({ paid: '3028000.00', available: '479500.00' });
    expect(then).toMatchObject(await answer('&knownAt=2023-06-30'));
    const today = await efa('--until', '2023-06-30');
    expect(today).toMatchObject({ paid: '2948000.00', available: '479500.00' });
    expect(today).toMatchObject(await answer(''));
    const { stdout } = await cli('replay', '--known-at', '2023-06-30');
    expect(stdout).toContain('1 Ereignisse wurden erst danach gebucht.');
    expect((await cli('replay', '--until', '2023-06-30', '--verify')).stderr).toContain(
      'Stimmt mit den Auswertungen überein',
    );
  });

  it('gets sums that other tools compute as well', async () => {
    const { stdout } = await cliProcess('replay', '--json');
    const { figuresSha256, eventsSum } = JSON.parse(stdout) as Record<string, string>;
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(sha256((await cliProcess('replay', '--lines')).stdout)).toBe(figuresSha256);
    const file = join(ledger.folder, 'log.jsonl');
    expect((await cliProcess('export', file)).stdout).toContain(`Prüfsumme der Ereignisse  ${eventsSum}`);
    expect((await computedByOthers(file)).at(-1)).toBe(eventsSum);
  });

  it('sees one case from claim to bank, with the actors and the authority they held', async () => {
    const { stdout } = await cli('trail', caseNumber);
    const words = stdout.split('\n').filter((row) => row.includes('#'));
    expect(words.map((row) => row.slice(12).split(/ {2,}/)[0])).toEqual([
      'Vorgangsnummer vergeben',
      'Antrag gestellt',
      'Sachlich richtig gezeichnet',
      'Rechnerisch richtig gezeichnet',
      'Mittel festgelegt',
      'Antrag bewilligt',
      'Auszahlungsanordnung vorbereitet',
      'Auszahlung sachlich richtig gezeichnet',
      'Auszahlung rechnerisch richtig gezeichnet',
      'Auszahlung angeordnet',
      'Ausgezahlt',
      'Von der Bank bestätigt: gezahlt',
    ]);
    expect(stdout).toContain('frieda (Bewilligung)');
    expect(stdout).toContain('Befugnis AB-frieda bis 50.000,00');
    const { stdout: json } = await cli('trail', caseNumber, '--json');
    expect((JSON.parse(json) as readonly object[]).length).toBe(words.length);
  });

  it('takes home the bundle of a case: the events that the API gives out, of the log alone; no file is written over', async () => {
    const file = join(ledger.folder, 'home.zip');
    const { stdout } = await cli('bundle', caseNumber, '--out', file);
    expect(stdout).toContain(`${file}: Journal bis Position ${await ledger.store.head()}`);
    const response = await fetch(`${ledger.address}/api/v1/claims/${caseNumber}/bundle`, {
      headers: { authorization: `Bearer ${await ledger.token(['ina', 'auditor'])}` },
    });
    const ofApi = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const home = unzipSync(readFileSync(file));
    for (const name of ['ereignisse.ndjson', 'nachweis.ndjson', 'verlauf.csv', 'pruefen.py'])
      expect([name, strFromU8(home[name] as Uint8Array)]).toEqual([
        name,
        strFromU8(ofApi[name] as Uint8Array),
      ]);
    expect((await cli('bundle', caseNumber, '--out', file)).stderr).toContain('gibt es schon');
    const ofLine = unzipSync(
      await cli(
        'bundle',
        '--line',
        'EFA/MAIN/2023',
        '--known-at',
        '2023-06-30',
        '--out',
        `${file}.line`,
      ).then(() => readFileSync(`${file}.line`)),
    );
    const events = strFromU8(ofLine['ereignisse.ndjson'] as Uint8Array);
    expect(events).toContain('"type":"FundsDisbursed"');
    expect(events).not.toContain('"type":"DisbursementReversed"');
    expect((await cli('bundle', 'EFA-2023-009999')).stderr).toContain('nichts gebucht');
    expect((await cli('bundle', 'nothing')).stderr).toContain('keine Vorgangsnummer');
  });

  it('sees why the figures of a year are what they are', async () => {
    const { stdout } = await cli('why', 'EFA', '2023');
    expect(stdout).toMatch(/Festgelegt und noch offen: 472\.500,00/);
    expect(stdout).toMatch(/Ausgezahlt: 2\.948\.000,00/);
    expect(stdout).toMatch(/-80\.000,00 +2\.948\.000,00 +Doppelt/);
    expect(stdout).toMatch(/Verfügbar: 479\.500,00/);
  });

  it('sees how the figures of a year moved, each day as it is answered alone', async () => {
    const { stdout } = await cli('series', 'EFA', '2023', '--json', '--step', 'MONTH');
    const points = JSON.parse(stdout) as readonly { day: string; lines: readonly { committed: string }[] }[];
    expect(points).toHaveLength(12);
    const june = points.find(({ day }) => day === '2023-06-30');
    const why = await cli('why', 'EFA', '2023', '--json', '--until', '2023-06-30');
    const [line] = JSON.parse(why.stdout) as readonly { committed: string }[];
    expect(june?.lines[0]?.committed).toBe(line?.committed);
    expect((await cli('series', 'EFA', '2023')).stdout).toMatch(/31\.12\.2023 +MAIN/);
  });

  it('sees the same over time of a programme and of a municipality, for Excel and for programs', async () => {
    const quarter = ['--from', '2023-04-30', '--to', '2023-06-30'];
    const ofTotal = await cli('series', 'EFA', '2023', '--total', '--format', 'json', ...quarter);
    const points = JSON.parse(ofTotal.stdout) as readonly { day: string; paid?: string }[];
    expect(points.map(({ day, paid }) => [day, paid])).toEqual([
      ['2023-04-30', '0.00'],
      ['2023-05-31', '2948000.00'],
      ['2023-06-30', '2948000.00'],
    ]);
    const csv = await cli('series', 'EFA', '2023', '--recipient', recipient, '--format', 'csv', ...quarter);
    expect(csv.stdout.split('\r\n')).toEqual([
      '\uFEFFStichtag;Festgelegt;Ausgezahlt;Nutzen abgenommen;Nutzen ausgezahlt',
      '30.04.2023;;;;',
      '31.05.2023;0,00;48000,00;0,00;0,00',
      '30.06.2023;0,00;48000,00;0,00;0,00',
      '',
    ]);
    const workbook = await cli('series', 'EFA', '2023', '--total', '--format', 'xlsx', ...quarter);
    expect([workbook.code, workbook.stdout.slice(0, 2)]).toEqual([0, 'PK']);
    expect(workbook.stdout).toContain('xl/worksheets/sheet1.xml');
  }, 60_000);

  it('is told why a figure is another one as known later: the event that was recorded in between', async () => {
    const asked = ['--figure', 'paid', '--line', 'MAIN', '--from', '2023-06-30', '--to', '2023-06-30'];
    const known = ['--from-known-at', '2023-06-30'];
    const { stdout } = await cli('differences', 'EFA', '2023', ...asked, ...known);
    expect(stdout).toContain(
      'Ausgezahlt: 3.028.000,00 am 30.06.2023, 2.948.000,00 am 30.06.2023, Unterschied -80.000,00',
    );
    expect(stdout).toMatch(/20\.05\.2023 .*-80\.000,00 +2\.948\.000,00 +nur der zweiten/);
    const ofClaim = ['--claim', caseNumber, '--figure', 'paid', '--from', '2023-05-14', '--to', '2023-05-15'];
    const json = await cli('differences', 'EFA', '2023', ...ofClaim, '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject([{ caseNumber, change: '48000.00', isIn: 'TO' }]);
    const unknown = await cli('differences', 'EFA', '2023', ...asked.with(1, 'spent'));
    expect([unknown.code, unknown.stderr]).toEqual([
      1,
      expect.stringContaining('Eine Zahl spent gibt es dazu nicht'),
    ]);
  }, 60_000);

  it('sees what services cost, by association too, and what a line will have consumed, with its formula', async () => {
    const cost = await cli('cost', '--year', '2023', '--until', '2023-06-30', '--format', 'json');
    expect(JSON.parse(cost.stdout)).toEqual([
      {
        fiscalYear: 2023,
        leikaKey,
        claimed: '48000.00',
        stated: '0.00',
        cost: '48000.00',
        coveredByBudget: '48000.00',
        coveredByAuthority: '0.00',
        uncovered: '0.00',
      },
    ]);
    const byAssociation = await cli(
      'cost',
      '--by',
      'ASSOCIATION',
      '--until',
      '2023-06-30',
      '--format',
      'csv',
    );
    expect(byAssociation.stdout).toContain(
      '\r\n2023;;STAEDTETAG;48000,00;0,00;48000,00;48000,00;0,00;0,00\r\n',
    );
    const forecast = await cli('forecast', 'EFA', '2023', '--until', '2023-06-30');
    expect(forecast.stdout).toMatch(/MAIN +5\.944\.861,88 +Tempo +2\.948\.000,00/);
    expect(forecast.stdout).toContain('ausgezahlt × Tage des Jahres ÷ vergangene Tage');
    const { body } = await ledger.get(`${line}/forecast?asOf=2023-06-30`);
    const json = await cli('forecast', 'EFA', '2023', '--until', '2023-06-30', '--format', 'json');
    const [told] = JSON.parse(json.stdout) as readonly Record<string, unknown>[];
    for (const figure of ['forecast', 'committed', 'paid', 'bound', 'atRate', 'authorised', 'shortfall'])
      expect([figure, told?.[figure]]).toEqual([figure, (body[figure] as { amount: string }).amount]);
  }, 60_000);

  it.each([
    [['trail', 'EFA-2023-999999'], 'Zu EFA-2023-999999 ist nichts gebucht.'],
    [['trail', 'EFA'], 'EFA ist keine Vorgangsnummer und keine veröffentlichte Bewilligung.'],
    [['why', 'EFA', '2031'], 'Zu EFA 2031 ist bis dahin nichts gebucht.'],
    [['replay', '--until', '2023-02-30'], 'Das ist kein Tag JJJJ-MM-TT.'],
  ])(
    'is told what is wrong with %j',
    async (args, sentence) => {
      const { code, stderr } = await cliProcess(...args);
      expect(code).toBe(1);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toContain('    at ');
    },
    20_000,
  );

  it('sees a published award with the funds that are bound for it', async () => {
    await expectRecorded(
      ledger.post('/api/v1/published-awards', {
        awardId: 'PM-1',
        programme: 'EFA',
        line: 'MAIN',
        recipients: [recipient],
        recipientNames: 'Frankfurt am Main',
        amount: '300.00',
        exactness: 'EXACT',
        purpose: 'Smart City',
        decidedOn: '2023-05-01',
        source,
      }),
    );
    const { stdout } = await cli('trail', 'PM-1');
    const words = stdout.split('\n').filter((row) => row.includes('#'));
    expect(words.map((row) => row.slice(12).split(/ {2,}/).slice(0, 2))).toEqual([
      ['Mittel festgelegt', '300,00'],
      ['Veröffentlichte Bewilligung festgehalten', '300,00'],
    ]);
  }, 20_000);

  it('sees what a frame without years carries in a year, and the answers agree', async () => {
    const frame = { totalId: 'R-1', line: 'MAIN', name: 'Fabriken', period: '2019+', kind: 'FRAME' };
    const figure = { amount: '17000000.00', exactness: 'APPROXIMATE', source };
    await expectRecorded(ledger.post('/api/v1/programmes', { programme: 'FABRIK', name: 'Fabriken' }));
    await expectRecorded(ledger.post('/api/v1/programmes/FABRIK/announced-totals', { ...frame, ...figure }));
    await expectRecorded(
      ledger.post('/api/v1/agreements', {
        programme: 'FABRIK',
        provider: 'ekom21',
        payeeId: 'FRANKFURT',
        frameId: 'R-1',
        subject: 'Fabriken',
        amount: '1200000.00',
        allocation: { method: 'EQUAL', beneficiaries: [{ recipient }] },
        concludedOn: '2023-07-01',
      }),
    );
    const names = ['consumption', 'balance_history', 'frame_consumption', 'registry'];
    await ledger.ledger.projector.waitFor(await ledger.store.head(), names, 5_000);
    const { stdout, stderr } = await cli('replay', '--programme', 'FABRIK', '--verify');
    expect(stdout).toContain('Rahmen ohne Jahresscheiben');
    expect(stdout).toMatch(/FABRIK\/R-1\/2023 +1\.200\.000,00 +0,00 +0,00/);
    expect(stderr).toContain('Stimmt mit den Auswertungen überein');
    const { stdout: json } = await cli('replay', '--programme', 'FABRIK', '--json');
    expect((JSON.parse(json) as { frames: unknown }).frames).toEqual([
      {
        programme: 'FABRIK',
        frameId: 'R-1',
        fiscalYear: 2023,
        bound: '1200000.00',
        accepted: '0.00',
        paid: '0.00',
      },
    ]);
    expect((await cli('replay', '--lines')).stdout).toContain(
      'frame\tFABRIK/R-1/2023\t1200000.00\t0.00\t0.00\n',
    );
  }, 20_000);

  it('sees what came back in a later year as income of that year, beside the year that keeps what it paid', async () => {
    const before = await cli('replay', '--programme', 'EFA', '--json');
    const paid = (JSON.parse(before.stdout) as { lines: { paid: string }[] }).lines[0]?.paid;
    ledger.nowMs = Date.UTC(2024, 1, 3, 12);
    await expectRecorded(
      actOn(ledger, `${caseNumber}-Z01`, 'return', ['paul', 'payment-officer'], {
        bankReference: 'CAMT-R',
        reason: 'Konto erloschen',
      }),
    );
    await ledger.ledger.projector.waitFor(
      await ledger.store.head(),
      ['consumption', 'balance_history', 'income'],
      5_000,
    );
    const { stdout, stderr } = await cli('replay', '--programme', 'EFA', '--verify');
    expect(stdout).toMatch(
      /Einnahmen, weil Zahlungen früherer Jahre zurückkamen:\n +EFA\/MAIN\/2024 +48\.000,00/,
    );
    expect(stderr).toContain('Stimmt mit den Auswertungen überein');
    const { stdout: json } = await cli('replay', '--programme', 'EFA', '--json');
    expect(JSON.parse(json)).toMatchObject({
      lines: [{ fiscalYear: 2023, paid }],
      income: [{ programme: 'EFA', line: 'MAIN', fiscalYear: 2024, amount: '48000.00' }],
    });
    expect((await cli('replay', '--lines')).stdout).toContain('income\tEFA/MAIN/2024\t48000.00\n');
    expect((await cli('replay', '--lines', '--until', '2024-02-02')).stdout).not.toContain('income\t');
  }, 20_000);

  it('gets the same from the store of the services, named by their settings, as from a folder', async () => {
    const server = await WireServer.start();
    const file = join(ledger.folder, 'moved.jsonl');
    const target = openEventStoreDb(server.connectionString);
    await exportLog({ reader: ledger.store, file, onProgress: () => undefined });
    await importLog(await checkExport(file, () => undefined), { target, onProgress: () => undefined });
    await target.close();
    const ofServices = (...parameters: readonly string[]): Promise<Ran> =>
      runCliHere('/nowhere', parameters, { environment: { EVENTSTOREDB_URL: server.connectionString } });
    const compared = [
      ['replay'],
      ['replay', '--json', '--until', '2023-06-30', '--known-at', '2023-06-30'],
      ['trail', caseNumber],
      ['why', 'EFA', '2023', '--json', '--until', '2023-06-30', '--known-at', '2023-06-30'],
    ];
    for (const parameters of compared) {
      const [here, there] = [await cli(...parameters), await ofServices(...parameters)];
      expect(withoutPositions(there.stdout)).toBe(withoutPositions(here.stdout));
      expect([here.code, there.code, there.stderr]).toEqual([
        0,
        0,
        'Gelesen wird aus dem Ereignisspeicher der Dienste (EVENTSTOREDB_URL).\n',
      ]);
    }
    const exported = join(ledger.folder, 'services.jsonl');
    expect((await ofServices('export', exported, '--services')).code).toBe(0);
    const { eventsSum } = JSON.parse((await cli('replay', '--json')).stdout) as Record<string, string>;
    expect((await computedByOthers(exported)).at(-1)).toBe(eventsSum);
    const { port } = server.endpoint;
    await server.stop();
    const [verified, gone] = await Promise.all([
      runCli('/nowhere', ['rebuild'], {
        environment: { EVENTSTOREDB_URL: `esdb://localhost:${port}?tls=false` },
      }),
      runCli('/nowhere', ['why', 'EFA', '2023'], {
        environment: { EVENTSTOREDB_URL: server.connectionString },
      }),
    ]);
    expect(verified).toMatchObject({ code: 1, stderr: expect.stringMatching(/^POSTGRES_URL fehlt: .*\n$/) });
    expect(gone.stderr).toMatch(
      /\nDer Ereignisspeicher der Dienste antwortet nicht \(EVENTSTOREDB_URL\): .*\n$/,
    );
    expect(gone.code).toBe(1);
  }, 60_000);
});

/** Every store counts places in its own way, so the columns of a table are as wide as its numbers. */
const withoutPositions = (text: string): string =>
  text
    .replace(/"position": "\d+"/g, '"position"')
    .replace(/ *#\d+/g, ' #')
    .replace(/ +/g, ' ');
