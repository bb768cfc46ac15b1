import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importRealInput } from '#real-input';
import { TestLedger, type Answer, type RequestOptions } from '../support/ledger.ts';

const shipped = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../libs/real-input/data', file), 'utf8');

const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.UTC(2026, 10, 24, 12);
  await ledger.start();
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

const preview = (
  file: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  ledger.send('POST', `/api/v1/import-previews/${file}`, text, {
    as: ['berta', 'budget-controller'],
    headers: { 'content-type': 'text/csv', 'accept-language': 'de', ...headers },
  });
const municipalities = shipped('kommunen-hessen.csv');
const rowsOf = ({ body }: Answer) => body['rows'] as readonly Readonly<Record<string, unknown>>[];
const rowAbout = (answer: Answer, subject: string) =>
  rowsOf(answer).filter((row) => row['subject'] === subject);
const head = (): Promise<bigint> => ledger.store.head();
const readAt = async (path: string): Promise<Answer> =>
  ledger.get(`${path}${path.includes('?') ? '&' : '?'}minPosition=${await head()}`);

describe('an import that is only previewed', () => {
  it('says of each row of a file what it would record, from when, and records nothing', async () => {
    const answer = await preview('kommunen-hessen.csv', municipalities);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      position: '0',
      compared: true,
      totals: { corrected: 0, proposed: 0, unchanged: 0, refused: 0, missing: 0 },
      missing: [],
    });
    expect(rowAbout(answer, '06412000 Frankfurt am Main, Stadt')).toEqual([
      {
        file: 'kommunen-hessen.csv',
        lineNumber: 3,
        subject: '06412000 Frankfurt am Main, Stadt',
        outcome: 'NEW',
        effectiveDay: '2020-12-31',
        events: ['Kommune aufgenommen'],
      },
    ]);
    expect(rowAbout(answer, '06635005')).toMatchObject([
      { outcome: 'NEW', effectiveDay: '2022-12-31', events: ['Gemeindeschlüssel beendet'] },
    ]);
    expect(await head()).toBe(0n);
  });

  it('refuses with line, column and what to do what cannot be read, and what the ledger would refuse', async () => {
    const unreadable = await preview('kommunen-hessen.csv', municipalities.replace('764104', '764.104'));
    expect(unreadable.body).toMatchObject({
      compared: false,
      totals: { recorded: 0, refused: 1 },
      rows: [
        {
          lineNumber: 3,
          outcome: 'REFUSED',
          column: 'population_2020',
          reason:
            '»764.104« geht hier nicht. Die Zahl der Einwohner eintragen, ohne Punkt und Komma: 764104.',
        },
      ],
    });
    const grants = await preview('grants.csv', shipped('grants.csv'), { 'accept-language': 'en' });
    expect(grants.body).toMatchObject({ compared: true });
    const refused = rowsOf(grants).filter(({ outcome }) => outcome === 'REFUSED');
    expect(refused).toHaveLength(shipped('grants.csv').trim().split('\n').length - 1);
    expect(refused[0]).toMatchObject({ reason: expect.stringContaining('is not in the registry') });
    expect(await head()).toBe(0n);
  });

  it('says exactly what the import then does, after which each row is known', async () => {
    const said = await preview('kommunen-hessen.csv', municipalities);
    const report = await importRealInput({ engine: ledger.ledger.engine });
    expect(report).toMatchObject({ corrected: 0, proposed: 0, unchanged: 0, refused: [] });
    const again = await preview('kommunen-hessen.csv', municipalities);
    const { recorded } = said.body['totals'] as { readonly recorded: number };
    expect(again.body).toMatchObject({
      position: (await head()).toString(),
      totals: { recorded: 0, corrected: 0, unchanged: recorded, refused: 0, missing: 0 },
    });
  });

  it('tells what was corrected from what is new, what is refused and what is missing', async () => {
    const before = await head();
    const lines = municipalities.split('\n');
    const changed = lines
      .filter((row) => !row.startsWith('06431001,'))
      .map((row) =>
        row.startsWith('06412000,')
          ? row.replace('764104', '764105')
          : row.replace(',GEMEINDE,06431,9135,', ',GEMEINDE,06999,9135,'),
      );
    const answer = await preview('kommunen-hessen.csv', changed.join('\n'));
    expect(answer.body).toMatchObject({
      missing: ['06431001 Abtsteinach'],
      totals: { recorded: 0, corrected: 1, refused: 1, missing: 1 },
    });
    expect(rowsOf(answer).filter(({ outcome }) => outcome !== 'SAME')).toMatchObject([
      {
        subject: '06412000 Frankfurt am Main, Stadt',
        outcome: 'CORRECTED',
        events: ['Angaben zur Kommune berichtigt'],
        changes: [{ column: 'population_2020', from: '764104', to: '764105' }],
      },
      {
        subject: '06431003 Biblis',
        outcome: 'REFUSED',
        column: 'landkreis',
        reason: expect.stringContaining('Einen Landkreis 06999 gibt es in der Datei nicht.'),
      },
    ]);
    expect(await head()).toBe(before);
  });

  it('records over HTTP what it said, in the name of an administrator, once however often it is sent', async () => {
    const lines = municipalities.replace(',764104,', ',764105,');
    const said = await preview('kommunen-hessen.csv', lines);
    const send = (text: string, as: RequestOptions['as'] = ['anna', 'administrator']) =>
      ledger.send('POST', '/api/v1/imports/kommunen-hessen.csv', text, {
        as,
        headers: { 'content-type': 'text/csv', 'accept-language': 'de' },
      });
    expect((await send(lines, ['berta', 'budget-controller'])).status).toBe(403);
    const before = await head();
    const refused = await send(lines.replace(',GEMEINDE,06431,9135,', ',GEMEINDE,06999,9135,'));
    expect(refused).toMatchObject({
      status: 422,
      body: {
        type: 'urn:foerderbuch:problem:import-refused',
        refused: 1,
        errors: [
          {
            field: expect.stringMatching(/^\/kommunen-hessen\.csv\/\d+\/landkreis$/),
            code: 'refused',
            detail: expect.stringContaining('Landkreis 06999'),
          },
        ],
      },
    });
    const rehearsed = await ledger.send('POST', '/api/v1/imports/kommunen-hessen.csv', lines, {
      as: ['anna', 'administrator'],
      headers: { 'content-type': 'text/csv', prefer: 'handling=rehearse' },
    });
    expect([rehearsed.status, rehearsed.body['type']]).toEqual([
      400,
      'urn:foerderbuch:problem:invalid-request',
    ]);
    expect(await head()).toBe(before);
    const { body } = await send(lines);
    expect(body).toMatchObject({ totals: said.body['totals'], refused: [], missing: [] });
    expect(said.body['totals']).toMatchObject({ corrected: 1, recorded: 0 });
    const { events } = await ledger.store.readAll({ after: before, maxCount: 10 });
    expect(events.map(({ type, actor }) => [type, actor.subject])).toContainEqual([
      'RecipientCorrected',
      'anna',
    ]);
    const after = await head();
    expect((await send(lines)).body).toMatchObject({ totals: { recorded: 0, corrected: 0 } });
    expect(await head()).toBe(after);
    expect((await send(municipalities)).body).toMatchObject({ totals: { recorded: 0, corrected: 1 } });
  });

  it('records several files in one request, all or none, and says how far it is line by line', async () => {
    const raised = municipalities.replace(',764105,', ',764106,').replace(',764104,', ',764106,');
    const files = [
      { inputFile: 'grants.csv', content: shipped('grants.csv') },
      { inputFile: 'kommunen-hessen.csv', content: raised },
    ];
    const post = (path: string, body: object, accept?: string): Promise<Answer> =>
      ledger.post(path, body, { ...(accept !== undefined && { headers: { accept } }) });
    const before = await head();
    const said = await post('/api/v1/import-previews', { files });
    expect([said.status, said.body['totals']]).toEqual([
      200,
      expect.objectContaining({ recorded: 0, corrected: 1, refused: 0 }),
    ]);
    const wrong = files.map((file) => ({
      ...file,
      content: file.content.replace(',GEMEINDE,06431,9135,', ',GEMEINDE,06999,9135,'),
    }));
    expect(await post('/api/v1/imports', { files: wrong })).toMatchObject({
      status: 422,
      body: { type: 'urn:foerderbuch:problem:import-refused', refused: 1 },
    });
    const twice = await post('/api/v1/imports', { files: [files[0], files[0]] });
    expect(twice).toMatchObject({ status: 400, body: { errors: [{ field: '/files', code: 'isList' }] } });
    expect(await head()).toBe(before);
    const lines = async (all: object): Promise<readonly [number, ...object[]]> => {
      const response = await fetch(`${ledger.address}/api/v1/imports`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await ledger.token(['anna', 'administrator'])}`,
          'content-type': 'application/json',
          accept: 'application/x-ndjson',
        },
        body: JSON.stringify({ files: all }),
      });
      expect(response.headers.get('content-type')).toBe('application/x-ndjson');
      const text = (await response.text()).trim().split('\n');
      return [response.status, ...text.map((line) => JSON.parse(line) as object)];
    };
    expect(await lines(wrong)).toMatchObject([422, { report: { outcome: 'REFUSED' } }]);
    expect(await head()).toBe(before);
    expect(await lines(files)).toMatchObject([
      200,
      { done: 1, total: 1 },
      { report: { outcome: 'RECORDED', totals: { corrected: 1, refused: 0 } } },
    ]);
    expect(await post('/api/v1/imports', { files })).toMatchObject({
      status: 200,
      body: { outcome: 'UNCHANGED' },
    });
    const back = [{ inputFile: 'kommunen-hessen.csv', content: municipalities }];
    expect(await post('/api/v1/imports', { files: back })).toMatchObject({
      body: { totals: { corrected: 1 } },
    });
  });

  it('takes a file and nothing else, from those who keep the budget', async () => {
    const asJson = await preview('grants.csv', '{}', { 'content-type': 'application/json' });
    expect([asJson.status, asJson.body['detail']]).toEqual([
      415,
      'Der Inhalt muss die Datei selbst sein. Bitte mit »Content-Type: text/csv« senden.',
    ]);
    expect((await preview('other.csv', municipalities)).status).toBe(400);
    const elsewhere = await ledger.send('POST', '/api/v1/programmes', 'a,b', {
      headers: { 'content-type': 'text/csv' },
    });
    expect(elsewhere.status).toBe(415);
    const large = await preview('grants.csv', 'x'.repeat(2 ** 21 + 1));
    expect(large.status).toBe(413);
    const claimant = await ledger.send('POST', '/api/v1/import-previews/grants.csv', municipalities, {
      as: ['carla', 'claimant', '06412000'],
      headers: { 'content-type': 'text/csv' },
    });
    expect(claimant.status).toBe(403);
  });
});

describe('history that was imported', () => {
  const line = '/api/v1/budget-lines/EFA/MAIN/2023';

  it('stands on its own days, with its source, and is known from the day of the import on', async () => {
    const asOf = async (day: string, knownAt?: string) =>
      (
        await readAt(
          `/api/v1/budget-lines?programme=EFA&fiscalYear=2023&asOf=${day}${knownAt === undefined ? '' : `&knownAt=${knownAt}`}`,
        )
      ).body['items'];
    const appropriated = [{ appropriated: { amount: '3900000.00', currency: 'EUR' } }];
    expect(await asOf('2023-06-30')).toMatchObject(appropriated);
    expect(await asOf('2023-06-30', '2026-11-24')).toMatchObject(appropriated);
    expect(await asOf('2023-06-30', '2026-11-23')).toEqual([]);
    expect(await asOf('2022-12-31', '2026-11-24')).toEqual([]);
    expect((await readAt(line)).body).toMatchObject({
      source: {
        title: expect.stringContaining('Land Hessen weitet Unterstützung der Kommunen'),
        statedOn: '2023-01-31',
      },
    });
  });
});

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const source = { title: 'Gesetz über die Neugliederung' };
const recorded = async (path: string, body: object, options: RequestOptions = {}): Promise<Answer> => {
  const answer = await ledger.post(path, body, options);
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer;
};

describe('recipients through time', () => {
  interface Allocated {
    readonly recipients: number;
    readonly total: object;
    readonly items: readonly { readonly recipient: string; readonly share: { readonly amount: string } }[];
  }
  const allocated = async (asOf: string, rest = 'by=EQUAL'): Promise<Allocated> =>
    (await readAt(`/api/v1/allocation?amount=3900000.00&asOf=${asOf}&${rest}`)).body as unknown as Allocated;
  const sharesOf = ({ items }: Allocated, ...keys: readonly string[]) =>
    Object.fromEntries(
      keys.map((key) => [key, items.find(({ recipient }) => recipient === key)?.share.amount]),
    );
  const asOf = async (recipient: string, day: string) =>
    (await readAt(`/api/v1/recipients/${recipient}?asOf=${day}`)).body;

  it('share the whole among the keys of the day, each once: 442 on 01.01.2023, 416 × 8.823,53 € + 26 × 8.823,52 €', async () => {
    for (const [day, count] of [
      ['2022-12-31', 443],
      ['2023-01-01', 442],
      ['2025-12-31', 442],
      ['2026-01-01', 442],
    ] as const) {
      const { recipients, total, items } = await allocated(day);
      expect([day, recipients, total, new Set(items.map(({ recipient }) => recipient)).size]).toEqual([
        day,
        count,
        eur('3900000.00'),
        count,
      ]);
    }
    const { items } = await allocated('2023-01-01');
    const amounts = Map.groupBy(items, ({ share }) => share.amount);
    expect([amounts.get('8823.53')?.length, amounts.get('8823.52')?.length]).toEqual([416, 26]);
  });

  it('are counted with those who joined them, and without those who left: Bromskirchen, and Hanau on 01.01.2026', async () => {
    const among = async (circle: string, day: string, ...keys: readonly string[]) =>
      sharesOf(await allocated(day, `by=POPULATION&among=${circle}`), ...keys);
    // 3.900.000,00 € of 6,293,154 residents: 5,628 and 1,905, then 7,533; 421,689, then 324,552 and 97,137.
    expect(await among('MUNICIPALITIES', '2022-12-31', '06635001', '06635005')).toEqual({
      '06635001': '3487.79',
      '06635005': '1180.57',
    });
    expect(await among('MUNICIPALITIES', '2023-01-01', '06635001', '06635005')).toEqual({
      '06635001': '4668.36',
      '06635005': undefined,
    });
    expect(await among('COUNTIES', '2025-12-31', '06435', '06415000')).toEqual({
      '06435': '261329.55',
      '06415000': undefined,
    });
    expect(await among('COUNTIES', '2026-01-01', '06435', '06415000')).toEqual({
      '06435': '201131.71',
      '06415000': '60197.84',
    });
  });

  it('bear the key of their day: Hanau is 06435014 in its county until 31.12.2025, and 06415000 in none from then on', async () => {
    expect(await asOf('06435014', '2025-12-31')).toMatchObject({
      county: '06435',
      validTo: '2025-12-31',
      successor: '06415000',
      valid: true,
    });
    expect(await asOf('06435014', '2026-01-01')).toMatchObject({ valid: false });
    const hanau = await asOf('06415000', '2026-01-01');
    expect(hanau).toMatchObject({
      kind: 'KREISFREIE_STADT',
      validFrom: '2026-01-01',
      valid: true,
      predecessors: [{ recipient: '06435014', validTo: '2025-12-31', passedRights: true }],
    });
    expect(hanau).not.toHaveProperty('county');
    expect(await asOf('06415000', '2025-12-31')).toMatchObject({ valid: false });
    const early = await ledger.post(
      '/api/v1/budget-lines/CIVENTO/MAIN/2024/commitments',
      { commitmentId: 'F-H', recipient: '06415000', amount: '1.00', effectiveDay: '2024-03-01' },
      { headers: { 'accept-language': 'de' } },
    );
    expect([early.status, early.body]).toMatchObject([
      422,
      {
        type: 'urn:foerderbuch:problem:recipient-not-yet-valid',
        detail:
          'Der Schlüssel 06415000 gilt erst ab 01.01.2026. Für frühere Tage den Schlüssel nennen, der damals galt.',
      },
    ]);
  });

  it('have the name and kind of their day, and are found by each', async () => {
    const allendorf = { county: '06635', population: 7_533, populationOn: '2022-12-31', source };
    await recorded('/api/v1/recipients/06635001/changes', {
      ...allendorf,
      since: '2024-07-01',
      name: 'Allendorf an der Eder, Stadt',
      kind: 'STADT',
    });
    expect(await asOf('06635001', '2024-06-30')).toMatchObject({
      name: 'Allendorf (Eder)',
      kind: 'GEMEINDE',
    });
    expect(await asOf('06635001', '2024-07-01')).toMatchObject({
      name: 'Allendorf an der Eder, Stadt',
      kind: 'STADT',
      predecessors: [{ recipient: '06635005', name: 'Bromskirchen' }],
      changes: [{ since: '2024-07-01', population: 7_533 }],
    });
    const named = async (name: string, day: string) =>
      (await readAt(`/api/v1/recipients?name=${encodeURIComponent(name)}&asOf=${day}`)).body['items'];
    expect(await named('an der Eder', '2024-06-30')).toMatchObject([{ name: 'Allendorf (Eder)' }]);
    expect(await named('Allendorf (Eder)', '2024-07-01')).toMatchObject([
      { name: 'Allendorf an der Eder, Stadt' },
    ]);
  });

  it('merge by three and split: the new key has three predecessors, and of a part nobody has the rights but one', async () => {
    const merged = ['06633016', '06633017', '06633018'];
    await recorded('/api/v1/recipients', {
      recipient: '06633031',
      name: 'Dreiwald',
      kind: 'GEMEINDE',
      county: '06633',
      population: 22_199,
      populationOn: '2020-12-31',
      validFrom: '2024-01-01',
      source,
    });
    for (const key of merged)
      await recorded(`/api/v1/recipients/${key}/end`, {
        validTo: '2023-12-31',
        successor: '06633031',
        source,
      });
    expect(await asOf('06633031', '2024-01-01')).toMatchObject({
      predecessors: merged.map((key) => ({ recipient: key, passedRights: true })),
    });
    expect([(await allocated('2023-12-31')).recipients, (await allocated('2024-01-01')).recipients]).toEqual([
      442, 440,
    ]);
    const split = { successor: '06633020', otherSuccessors: ['06633011'] };
    await recorded('/api/v1/recipients/06633019/end', { validTo: '2024-12-31', ...split, source });
    expect(await asOf('06633019', '2025-01-01')).toMatchObject({ valid: false, ...split });
    expect(await asOf('06633011', '2025-01-01')).toMatchObject({
      predecessors: [{ recipient: '06633019', name: 'Nieste', passedRights: false }],
    });
  });

  it('have consumed under the keys of the day asked what was booked for those whose rights they hold', async () => {
    const commit = (commitmentId: string, recipient: string, amount: string) =>
      recorded('/api/v1/budget-lines/CIVENTO/MAIN/2022/commitments', {
        commitmentId,
        recipient,
        amount,
        effectiveDay: '2022-06-01',
      });
    await commit('F-B', '06635005', '1000.00');
    await commit('F-A', '06635001', '500.00');
    const consumed = async (rest: string) =>
      (
        (await readAt(`/api/v1/recipient-consumption?programme=CIVENTO&fiscalYear=2022${rest}`)).body[
          'items'
        ] as readonly Readonly<Record<string, unknown>>[]
      ).map(({ recipient, committed }) => [recipient, committed]);
    const apart = [
      ['06635001', eur('500.00')],
      ['06635005', eur('1000.00')],
    ];
    expect(await consumed('')).toEqual(apart);
    expect(await consumed('&keysOn=2022-12-31')).toEqual(apart);
    expect(await consumed('&keysOn=2023-01-01')).toEqual([['06635001', eur('1500.00')]]);
    expect(await consumed('&keysOn=2023-01-01&recipient=06635005')).toEqual([]);
  });

  it('ask for the same under the keys of the day asked: a successor finds what its predecessor claimed', async () => {
    const leikaKey = '99108008000000';
    await recorded('/api/v1/services', {
      leikaKey,
      name: 'Wohngeld',
      stateOfOrigin: 'SH',
      platform: 'OTHER_STATE',
    });
    const claims = [];
    for (const [recipient, to] of [
      ['06633010', '2023-06-30'],
      ['06633014', '2023-12-31'],
    ] as const) {
      for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'])
        await recorded(`/api/v1/recipients/${recipient}/services/${leikaKey}/prerequisites`, {
          prerequisite,
          since: '2022-10-01',
        });
      const claim = { programme: 'EFA', recipient, leikaKey, amount: '100.00', receivedOn: '2024-02-15' };
      const { body } = await recorded(
        '/api/v1/claims',
        { ...claim, servicePeriod: { from: '2023-01-01', to } },
        { as: ['carla', 'claimant', recipient] },
      );
      claims.push(body['caseNumber']);
    }
    await recorded('/api/v1/recipients/06633010/end', {
      validTo: '2023-06-30',
      successor: '06633014',
      source,
    });
    const [first, second] = claims;
    const found = async (rest: string) =>
      (await readAt(`/api/v1/double-funding?leikaKey=${leikaKey}${rest}`)).body['items'];
    expect(await found('&keysOn=2023-06-30')).toEqual([]);
    const pair = [
      { later: { reference: second }, earlier: { reference: first }, recipients: ['06633014', '06633010'] },
    ];
    expect(await found('')).toMatchObject(pair);
    expect(await found('&keysOn=2023-07-01')).toMatchObject(pair);
    expect(await found('&keysOn=2023-07-01&recipient=06633014')).toMatchObject(pair);
  });
});

describe('the forecast of a line', () => {
  const line = '/api/v1/budget-lines/EFA/MAIN/2026';

  it('is reckoned for the end of the year from what stood on the day asked, with formula and inputs in the answer', async () => {
    await recorded('/api/v1/budget-lines', {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2026,
      name: 'Betriebskosten kommunaler EfA-Verfahren',
      amount: '3900000.00',
      exactness: 'UP_TO',
      source,
      effectiveDay: '2026-01-01',
    });
    await recorded(`${line}/commitments`, {
      commitmentId: 'F-1',
      amount: '3372500.00',
      effectiveDay: '2026-01-15',
    });
    await recorded(
      `${line}/disbursements`,
      {
        disbursementId: 'A-1',
        commitmentId: 'F-1',
        amount: '2980000.00',
        reference: 'SAP-1',
        effectiveDay: '2026-06-30',
      },
      { as: ['sap', 'system'] },
    );
    const forecast = async (rest: string) =>
      (
        await ledger.get(`${line}/forecast?minPosition=${await head()}${rest}`, {
          headers: { 'accept-language': 'de' },
        })
      ).body;
    expect(await forecast('&asOf=2026-06-29')).toMatchObject({
      forecast: eur('3372500.00'),
      follows: 'BOUND',
      paid: eur('0.00'),
      shortfall: eur('0.00'),
    });
    expect(await forecast('&asOf=2026-06-30')).toMatchObject({
      forecast: eur('6009392.27'),
      shortfall: eur('2109392.27'),
      daysPassed: 181,
    });
    expect(await forecast('&asOf=2026-10-27')).toMatchObject({
      asOf: '2026-10-27',
      forecast: eur('3625666.67'),
      formula:
        'Das Größere von: ausgezahlt + offene Festlegungen; ausgezahlt × Tage des Jahres ÷ vergangene Tage, auf den Cent gerundet',
      follows: 'RATE',
      committed: eur('392500.00'),
      paid: eur('2980000.00'),
      authorised: eur('3900000.00'),
      daysPassed: 300,
      daysOfYear: 365,
      bound: eur('3372500.00'),
      atRate: eur('3625666.67'),
      shortfall: eur('0.00'),
    });
    expect(await forecast('&asOf=2026-10-27&knownAt=2026-11-23')).toMatchObject({ status: 404 });
  });
});

describe('rising operating costs', () => {
  const leikaKey = '99123456789012';
  const stated = (fiscalYear: number, recipient: string, amount: string) =>
    recorded(`/api/v1/services/${leikaKey}/operating-costs`, {
      fiscalYear,
      recipient,
      amount,
      source: { title: 'Schreiben der kommunalen Spitzenverbände' },
    });
  const costs = async (rest: string) =>
    (await readAt(`/api/v1/service-costs?leikaKey=${leikaKey}${rest}`)).body['items'] as readonly object[];
  const row = (cost: string, budget: string, authority: string, nothing: string) => ({
    cost: eur(cost),
    coveredByBudget: eur(budget),
    coveredByAuthority: eur(authority),
    uncovered: eur(nothing),
  });

  beforeAll(async () => {
    await recorded('/api/v1/services', {
      leikaKey,
      name: 'Bauantrag',
      stateOfOrigin: 'MV',
      platform: 'OTHER_STATE',
    });
    for (const prerequisite of ['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'])
      await recorded(`/api/v1/recipients/06412000/services/${leikaKey}/prerequisites`, {
        prerequisite,
        since: '2022-10-01',
      });
    const claim = await recorded(
      '/api/v1/claims',
      {
        programme: 'EFA',
        recipient: '06412000',
        leikaKey,
        servicePeriod: { from: '2024-01-01', to: '2024-12-31' },
        amount: '1000.00',
      },
      { as: ['carla', 'claimant', '06412000'] },
    );
    const path = `/api/v1/claims/${String(claim.body['caseNumber'])}`;
    for (const certification of ['factual-certification', 'arithmetic-certification'])
      await recorded(`${path}/${certification}`, {}, { as: ['bert', 'case-worker'] });
    await recorded(`${path}/approval`, { amount: '800.00', reason: 'Anteil' }, { as: ['dora', 'approver'] });
    // Frankfurt, the county of Bergstraße, Abtsteinach and Hanau of its time.
    await stated(2024, '06412000', '900.00');
    await stated(2025, '06412000', '1200.00');
    await stated(2025, '06431', '500.00');
    await stated(2025, '06431001', '70.00');
    await stated(2025, '06435014', '300.00');
    await stated(2025, '06435014', '330.00');
    await recorded('/api/v1/budget-lines/EFA/MAIN/2026/commitment-authorities', {
      commitmentAuthorityId: 'VE-1',
      burdenedYear: 2027,
      amount: '1000.00',
      source,
      effectiveDay: '2026-02-01',
    });
    await stated(2027, '06412000', '1500.00');
    await recorded('/api/v1/budget-lines/EFA/MAIN/2026/obligations', {
      obligationId: 'V-1',
      burdenedYear: 2027,
      amount: '600.00',
      recipient: '06412000',
      leikaKey,
      reason: 'Zusage',
      effectiveDay: '2026-03-01',
    });
  });

  it('are covered by budget, by authority and by nothing, by service and year', async () => {
    expect(await costs('')).toMatchObject([
      {
        fiscalYear: 2024,
        leikaKey,
        claimed: eur('1000.00'),
        stated: eur('900.00'),
        ...row('1000.00', '800.00', '0.00', '200.00'),
      },
      { fiscalYear: 2025, leikaKey, claimed: eur('0.00'), ...row('2100.00', '0.00', '0.00', '2100.00') },
      { fiscalYear: 2027, leikaKey, ...row('1500.00', '0.00', '600.00', '900.00') },
    ]);
  });

  it('are those of an association by the kind of each municipality, and by its membership from the day on which it has one', async () => {
    const of2025 = async (rest = '') => costs(`&fiscalYear=2025&groupBy=ASSOCIATION${rest}`);
    expect(await of2025()).toMatchObject([
      { association: 'LANDKREISTAG', ...row('500.00', '0.00', '0.00', '500.00') },
      { association: 'STAEDTETAG', ...row('1200.00', '0.00', '0.00', '1200.00') },
      { association: 'STAEDTE_UND_GEMEINDEBUND', ...row('400.00', '0.00', '0.00', '400.00') },
    ]);
    const membership = { association: 'STAEDTETAG', since: '2026-11-24', source };
    await recorded('/api/v1/recipients/06435014/associations', membership);
    const after = [
      { association: 'LANDKREISTAG' },
      { association: 'STAEDTETAG', cost: eur('1530.00') },
      { association: 'STAEDTE_UND_GEMEINDEBUND', cost: eur('70.00') },
    ];
    expect(await of2025()).toMatchObject(after);
    expect(await costs('&fiscalYear=2025&association=STAEDTETAG')).toMatchObject([
      { leikaKey, association: 'STAEDTETAG', cost: eur('1530.00') },
    ]);
  });

  it('are as they stood on a day, and as they were known', async () => {
    expect(await costs('&fiscalYear=2027&asOf=2026-02-28')).toEqual([]);
    expect(await costs('&fiscalYear=2025&knownAt=2026-11-23')).toEqual([]);
    expect(await costs('&fiscalYear=2025&asOf=2026-11-24&knownAt=2026-11-24')).toMatchObject([
      row('2100.00', '0.00', '0.00', '2100.00'),
    ]);
  });

  it('are covered by budget from the day on which the year that an obligation burdens has one', async () => {
    await recorded('/api/v1/budget-lines', {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2027,
      name: 'Betriebskosten kommunaler EfA-Verfahren',
      amount: '1000.00',
      exactness: 'UP_TO',
      source,
      effectiveDay: '2027-01-01',
    });
    expect(await costs('&fiscalYear=2027&asOf=2026-12-31')).toMatchObject([
      row('1500.00', '0.00', '600.00', '900.00'),
    ]);
    expect(await costs('&fiscalYear=2027&asOf=2027-01-01')).toMatchObject([
      row('1500.00', '600.00', '0.00', '900.00'),
    ]);
  });
});
