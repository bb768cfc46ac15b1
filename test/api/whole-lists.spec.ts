import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { recordEfa2023 } from '../support/efa-2023.ts';
import { TestLedger, type RequestOptions } from '../support/ledger.ts';

const ledger = new TestLedger();
beforeAll(async () => {
  await ledger.start();
  await recordEfa2023(ledger);
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

async function take(
  path: string,
  { as = ['ina', 'auditor'], headers = {} }: RequestOptions = {},
): Promise<Taken> {
  const response = await fetch(`${ledger.address}/api/v1/${path}`, {
    headers: { authorization: `Bearer ${await ledger.token(as)}`, ...headers },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

const csvRows = (bytes: Buffer): readonly Readonly<Record<string, string>>[] =>
  parse(bytes, { delimiter: ';', bom: true, columns: true });

it('a list is taken away as CSV: German numbers and days, with a total, named with its day', async () => {
  const minPosition = await ledger.store.head();
  const { status, headers, bytes } = await take(
    `budget-lines?asOf=2023-12-31&format=csv&minPosition=${minPosition}`,
  );
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="Haushaltsstellen 31.12.2023.csv"; filename*=UTF-8''Haushaltsstellen%2031.12.2023.csv`,
  );
  expect(headers.get('foerderbuch-position')).toBe(minPosition.toString());
  const [line, total] = csvRows(bytes);
  expect(line).toMatchObject({
    Programm: 'EFA',
    Haushaltsjahr: '2023',
    'Haushaltsansatz (EUR)': '3900000,00',
    'Offene Festlegungen (EUR)': '392500,00',
    'Verfügbar (EUR)': '527500,00',
    'Ab diesem Tag wirkt der Haushaltsansatz': '01.01.2023',
  });
  expect(total).toMatchObject({ Programm: 'Summe', 'Verfügbar (EUR)': '527500,00' });
});

it('a part of a list is no file, and a format is one that there is', async () => {
  const errorsOf = async (search: string): Promise<unknown> => {
    const { status, bytes } = await take(`budget-lines?${search}`);
    const { errors } = JSON.parse(bytes.toString()) as { errors: { field: string }[] };
    return [status, ...errors.map(({ field }) => field)];
  };
  expect(await errorsOf('format=csv&limit=10&cursor=x')).toEqual([400, '/limit', '/cursor']);
  expect(await errorsOf('format=pdf')).toEqual([400, '/format']);
  expect(await errorsOf('format=csv&nothing=1')).toEqual([400, '/nothing']);
});
