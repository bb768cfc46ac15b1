import { expect, it } from '@jest/globals';
import { csvOf, xlsxOf, type Row, type Table } from '#table-files';
import { openedSpreadsheets, spreadsheetProgram } from '../support/spreadsheet.ts';

const dangerous = ['=1+1', '+49 611', '-5', '@SUM(A1)', '\t=1+1', ' =1+1', '＝1+1'];
const rows: readonly Row[] = [
  ...dangerous.map((text): Row => [text, 1n, '2023-12-31', undefined]),
  ['Gießen; "Stadt"', -123_456n, '2024-02-29', '2023-12-31T13:30:00'],
  ['Bad Homburg', 99_999_999_999_999n, undefined, undefined],
];
const sum = rows.reduce((cents, [, amount]) => cents + BigInt(amount ?? 0), 0n);

const table = (): Table => ({
  name: 'Liste',
  columns: [
    { heading: 'Name', kind: 'text' },
    { heading: 'Betrag (EUR)', kind: 'amount' },
    { heading: 'Tag', kind: 'day' },
    { heading: 'Gebucht am', kind: 'time' },
  ],
  rows: (async function* () {
    yield rows;
  })(),
  total: () => ['Summe', sum, undefined, undefined],
  aboutHeading: 'Angaben',
  about: [['Position im Journal', '417']],
});

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

it(`is understood by ${spreadsheetProgram}: amounts as numbers, days as days, and no text as a formula`, async () => {
  const opened = await openedSpreadsheets([
    { name: 'liste.csv', bytes: await bytesOf(csvOf(table())) },
    { name: 'liste.xlsx', bytes: await bytesOf(xlsxOf(table())) },
  ]);
  for (const name of ['liste.csv', 'liste.xlsx']) {
    const [head, ...body] = opened.get(name)?.[0]?.rows ?? [];
    expect([name, head?.map(({ value }) => value)]).toEqual([
      name,
      ['Name', 'Betrag (EUR)', 'Tag', 'Gebucht am'],
    ]);
    expect([name, body.length]).toEqual([name, rows.length + 1]);
    for (const [text] of body) expect([name, text?.kind, text?.isFormula]).toEqual([name, 'text', false]);
    const amounts = body.map(([, amount]) => amount);
    expect(amounts.map((amount) => amount?.kind)).toEqual(body.map(() => 'number'));
    expect(amounts.map((amount) => BigInt(Math.round(Number(amount?.value) * 100)))).toEqual([
      ...rows.map(([, amount]) => amount),
      sum,
    ]);
    expect(body[0]?.[2]).toMatchObject({ kind: 'day', value: '2023-12-31' });
    expect(body[dangerous.length]?.[2]).toMatchObject({ kind: 'day', value: '2024-02-29' });
    expect(body[dangerous.length]?.[3]).toMatchObject({ kind: 'day', value: '2023-12-31T13:30:00' });
  }
  expect(
    opened
      .get('liste.xlsx')
      ?.at(-1)
      ?.rows[0]?.map(({ value }) => value),
  ).toEqual(['Position im Journal', '417']);
}, 150_000);
