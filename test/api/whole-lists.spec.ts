import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { setTimeout as delay } from 'node:timers/promises';
import { cents } from '#domain';
import { columnsOf } from '../../libs/api/http/whole-list/columns.ts';
import { routesOf, type Route } from '../../libs/api/http/routes.ts';
import { shownFieldsOf } from '../../libs/api/http/shown-fields.ts';
import { line, recipient, recordEfa2023, registerFrankfurt, submit } from '../support/efa-2023.ts';
import { TestLedger, type RequestOptions } from '../support/ledger.ts';

const ledger = new TestLedger();
/** More rows than one page has that is read for a file. */
const commitments = 530;
beforeAll(async () => {
  await ledger.start();
  await recordEfa2023(ledger);
  await registerFrankfurt(ledger);
  for (let each = 0; each < commitments; each += 53)
    await Promise.all(
      Array.from({ length: 53 }, (_, index) =>
        ledger.post(`${line}/commitments`, { commitmentId: `K-${each + index}`, amount: '0.01' }),
      ),
    );
  await ledger.get(`/api/v1/audit-trail?minPosition=${await ledger.store.head()}`);
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

interface Taken {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

const asked = async (
  path: string,
  { as = ['ina', 'auditor'], headers = {} }: RequestOptions = {},
  init = {},
) =>
  fetch(`${ledger.address}/api/v1/${path}`, {
    headers: { authorization: `Bearer ${await ledger.token(as)}`, ...headers },
    ...init,
  });

async function take(path: string, options?: RequestOptions): Promise<Taken> {
  const response = await asked(path, options);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

type CsvRow = Readonly<Record<string, string>>;
const csvRows = (bytes: Buffer): readonly CsvRow[] =>
  parse(bytes, { delimiter: ';', bom: true, columns: true });
const germanCents = (amount = ''): bigint => cents(amount.replace(',', '.'));

describe('a list that is taken away', () => {
  it('is CSV for a German Excel: numbers, days, a total, and a name with its day', async () => {
    const { status, headers, bytes } = await take('budget-lines?asOf=2023-12-31&format=csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Haushaltsstellen 31.12.2023.csv"; filename*=UTF-8''Haushaltsstellen%2031.12.2023.csv`,
    );
    expect(headers.get('foerderbuch-position')).toBe((await ledger.store.head()).toString());
    const [efa, total] = csvRows(bytes);
    expect(efa).toMatchObject({
      Programm: 'EFA',
      Haushaltsjahr: '2023',
      'Wie wörtlich der Ansatz zu nehmen ist': 'bis zu',
      'Haushaltsansatz (EUR)': '3900000,00',
      'Offene Festlegungen (EUR)': '392505,30',
      'Ausgezahlt (EUR)': '2980000,00',
      'Verfügbar (EUR)': '527494,70',
      'Offene Festlegungen und Auszahlungen in Prozent dessen, was das Jahr ausgeben darf': '86,47',
      'Ab diesem Tag wirkt der Haushaltsansatz': '01.01.2023',
    });
    expect(total).toMatchObject({ Programm: 'Summe', 'Verfügbar (EUR)': '527494,70' });
  });

  it('says in English what it says in German', async () => {
    const { headers, bytes } = await take('budget-lines?asOf=2023-12-31&format=csv', {
      headers: { 'accept-language': 'en' },
    });
    expect(headers.get('content-language')).toBe('en');
    expect(headers.get('content-disposition')).toContain('Budget lines 31.12.2023.csv');
    expect(csvRows(bytes)).toMatchObject([
      { Programme: 'EFA', 'Available (EUR)': '527494,70' },
      { Programme: 'Total', 'Available (EUR)': '527494,70' },
    ]);
  });

  it('is a workbook with the same figures as numbers', async () => {
    const { headers, bytes } = await take('budget-lines?asOf=2023-12-31&format=xlsx');
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const files = unzipSync(bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([...sheet.matchAll(/<c [^>]*><v>527494\.70<\/v>/g)]).toHaveLength(2);
    const about = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(about).toContain((await ledger.store.head()).toString());
  });

  it('is JSON in one piece with the rows of all pages, in their order', async () => {
    const { bytes } = await take('audit-trail?sort=-position&format=json');
    const whole = JSON.parse(bytes.toString()) as { position: string; items: unknown[]; next?: string };
    const paged: unknown[] = [];
    let next: string | undefined;
    do {
      const page = await take(
        `audit-trail?sort=-position&limit=500${next === undefined ? '' : `&cursor=${next}`}`,
      );
      const body = JSON.parse(page.bytes.toString()) as { items: unknown[]; next?: string };
      paged.push(...body.items);
      next = body.next;
    } while (next !== undefined);
    expect(whole.items.length).toBeGreaterThan(commitments);
    expect(whole).toEqual({ position: (await ledger.store.head()).toString(), items: paged });
  });

  it('has states, kinds, events and roles in words, and instants by the clock on the wall', async () => {
    const [municipality] = csvRows((await take('recipients?asOf=2023-03-01&format=csv')).bytes);
    expect(municipality).toMatchObject({
      'Amtlicher Gemeindeschlüssel': recipient,
      Art: 'kreisfreie Stadt',
    });
    const [first] = csvRows((await take('audit-trail?format=csv')).bytes);
    expect(first).toMatchObject({
      Ereignis: 'Programm angelegt',
      'Gebucht am': '01.03.2023 13:00:00',
      'Wirksam ab': '01.03.2023',
      'Wer gehandelt hat: Rolle, mit der gehandelt wurde': 'Verwaltung',
    });
  });

  it('sums up to the cent what the pages show', async () => {
    const { bytes } = await take('recipient-consumption?format=json');
    const { items } = JSON.parse(bytes.toString()) as { items: { paid: { amount: string } }[] };
    const total = csvRows((await take('recipient-consumption?format=csv')).bytes).at(-1);
    expect(germanCents(total?.['Ausgezahlt (EUR)'])).toBe(
      items.reduce((sum, { paid }) => sum + cents(paid.amount), 0n),
    );
  });

  it('is a whole or nothing: parts of it and unknown formats are refused', async () => {
    const errorsOf = async (search: string): Promise<unknown> => {
      const { status, bytes } = await take(`budget-lines?${search}`);
      const { errors } = JSON.parse(bytes.toString()) as { errors: { field: string }[] };
      return [status, ...errors.map(({ field }) => field)];
    };
    expect(await errorsOf('format=csv&limit=10&cursor=x')).toEqual([400, '/limit', '/cursor']);
    expect(await errorsOf('format=pdf')).toEqual([400, '/format']);
    expect(await errorsOf('format=csv&nothing=1')).toEqual([400, '/nothing']);
  });

  it('is for those who may see the list, and shows a municipality what is its own', async () => {
    const as = async (...who: NonNullable<RequestOptions['as']>) =>
      (await take('claims?format=csv', { as: who })).status;
    expect(await as('ina', 'auditor')).toBe(200);
    expect((await take('audit-trail?format=csv', { as: ['carla', 'claimant', recipient] })).status).toBe(403);
    const submitted = await submit(ledger, '100.00');
    const claims = async (tenant: string) =>
      csvRows(
        (
          await take(`claims?format=csv&minPosition=${String(submitted.body['position'])}`, {
            as: ['carla', 'claimant', tenant],
          })
        ).bytes,
      ).map((row) => row['Vorgangsnummer']);
    expect([submitted.status, await claims(recipient)]).toEqual([
      201,
      [submitted.body['caseNumber'], 'Summe'],
    ]);
    expect(await claims('06411000')).toEqual(['Summe']);
  });

  it('tells of one moment, whatever is recorded while it is taken', async () => {
    const head = await ledger.store.head();
    const response = await asked('audit-trail?sort=-position&format=json');
    await ledger.post('/api/v1/programmes', { programme: 'NEU', name: 'Mitten darin' });
    await ledger.get(`/api/v1/audit-trail?minPosition=${await ledger.store.head()}`);
    const text = await response.text();
    const { position, items } = JSON.parse(text) as { position: string; items: { position: string }[] };
    expect([position, items[0]?.position, items.length]).toEqual([
      head.toString(),
      head.toString(),
      Number(head),
    ]);
  });

  it('is told of by HEAD without being read', async () => {
    const response = await asked('audit-trail?format=csv', {}, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-disposition')).toContain('Ereignisse');
  });
});

describe('every route that lists', () => {
  /** What they do not answer without. */
  const needed: Readonly<Record<string, string>> = {
    allocation: 'amount=1.00&by=EQUAL&',
    search: 'q=Betrieb&',
  };
  const lists = (): readonly Required<Route>[] =>
    routesOf(ledger.ledger.app).filter((route): route is Required<Route> => route.list !== undefined);

  it('gives its files, as the description of the API says', async () => {
    const { paths } = (await (await asked('openapi.json')).json()) as {
      paths: Record<
        string,
        { get?: { parameters?: { name: string }[]; responses: { 200: { content: object } } } }
      >;
    };
    const described = Object.entries(paths).filter(([, { get }]) =>
      get?.parameters?.some(({ name }) => name === 'format'),
    );
    expect(described.map(([path]) => path).toSorted()).toEqual(
      lists()
        .map(({ path }) => path)
        .toSorted(),
    );
    expect(described.length).toBeGreaterThan(30);
    for (const [, { get }] of described)
      expect(Object.keys(get?.responses[200].content ?? {})).toEqual([
        'application/json',
        'text/csv',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ]);
  });

  it('can be asked for practice data alone, or for real data alone, wherever it may hold both', async () => {
    // The log is one, practice and real data share the others, or all of it is of one case, municipality or line.
    const shared = [
      'agreements/{caseNumber}/events',
      'audit-trail',
      'budget-lines/{programme}/{line}/{fiscalYear}/advance-burdens',
      'budget-lines/{programme}/{line}/{fiscalYear}/cover-links',
      'budget-lines/{programme}/{line}/{fiscalYear}/events',
      'claims/{caseNumber}/events',
      'grants/{caseNumber}/events',
      'programmes',
      'recipients/{recipient}/services',
      'services',
    ];
    const both = lists().filter(({ list }) =>
      shownFieldsOf(list.row).some(({ name }) => name === 'synthetic'),
    );
    const { paths } = (await (await asked('openapi.json')).json()) as {
      paths: Record<string, { get?: { parameters?: { name: string }[] } }>;
    };
    const withoutFilter = both
      .map(({ path }) => path)
      .filter((path) => !paths[path]?.get?.parameters?.some(({ name }) => name === 'synthetic'));
    expect(withoutFilter.map((path) => path.replace('/api/v1/', '')).toSorted()).toEqual(shared);
  });

  it('has columns that are told apart, and codes that have words, in both languages', () => {
    for (const { path, list } of lists()) {
      for (const language of ['de', 'en'] as const) {
        const headings = columnsOf(list.row, language).map(({ heading }) => heading);
        expect([path, headings.filter((one, index) => headings.indexOf(one) !== index)]).toEqual([path, []]);
        expect([path, columnsOf(list.row, language)[0]?.isAddable]).toEqual([path, false]);
      }
      const codes = (row: new () => object): readonly string[] =>
        shownFieldsOf(row).flatMap(({ name, isCode, choices, type }) => [
          ...(isCode && !choices ? [name] : []),
          ...(type ? codes(type) : []),
        ]);
      expect([path, codes(list.row)]).toEqual([path, []]);
    }
  });

  it('answers with a file in each format', async () => {
    const plain = lists().filter(({ path }) => !path.includes('{'));
    for (const { path, access } of plain) {
      const role = access === 'public' ? 'auditor' : (access.find((one) => one === 'auditor') ?? access[0]);
      if (role === undefined) continue;
      const search = needed[path.replace('/api/v1/', '')] ?? '';
      for (const format of ['csv', 'xlsx', 'json']) {
        const { status } = await take(`${path.replace('/api/v1/', '')}?${search}format=${format}`, {
          as: ['ina', role],
        });
        expect([path, format, status]).toEqual([path, format, 200]);
      }
    }
  });
});

it('lists count as on their way until they have ended, are refused or are left, and no longer', async () => {
  for (let taken = 0; taken < 4; taken += 1) {
    expect((await take('audit-trail?format=csv')).status).toBe(200);
    expect((await take('audit-trail?format=csv&sort=nonsense')).status).toBe(400);
    const leaving = new AbortController();
    expect((await asked('audit-trail?format=csv', {}, { signal: leaving.signal })).status).toBe(200);
    leaving.abort();
    await delay(20);
  }
  const untilMs = performance.now() + 10_000;
  while ((await take('audit-trail?format=csv')).status !== 200 && performance.now() < untilMs)
    await delay(20);
  expect((await take('audit-trail?format=csv')).status).toBe(200);
});

it('a whole list is counted as an expensive read, its pages are not', async () => {
  expect((await take('claims?format=csv')).headers.get('ratelimit')).toContain('"expensive-reads"');
  expect((await take('claims')).headers.get('ratelimit')).toBeNull();
});
