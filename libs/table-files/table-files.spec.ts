import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { csvOf, xlsxOf, type Column, type Row, type Table } from './index.ts';

const columns: readonly Column[] = [
  { heading: 'Name', kind: 'text' },
  { heading: 'Betrag', kind: 'amount' },
  { heading: 'Tag', kind: 'day' },
  { heading: 'Zahl', kind: 'count' },
];

const tableOf = (rows: readonly Row[], { total }: Pick<Table, 'total'> = {}): Table => ({
  name: 'Liste',
  columns,
  rows: (async function* () {
    yield rows;
  })(),
  ...(total && { total }),
  aboutHeading: 'Angaben',
  about: [['Position', '417']],
});

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

const csvRead = async (rows: readonly Row[]): Promise<readonly (readonly string[])[]> =>
  parse(await bytesOf(csvOf(tableOf(rows))), { delimiter: ';', bom: true, record_delimiter: '\r\n' });

interface ReadCell {
  readonly type: string | undefined;
  readonly text: string;
}

/** The cells of a sheet by another program's eyes: an XML parser that knows nothing of how they were written. */
function cellsOf(xml: string): ReadonlyMap<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  let at = { place: '', type: undefined as string | undefined, text: '' };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') at = { place: attributes['r'] ?? '', type: attributes['t'], text: '' };
  });
  parser.on('text', (text) => (at.text += text));
  parser.on('closetag', ({ name }) => {
    if (name === 'c') cells.set(at.place, { type: at.type, text: at.text });
  });
  parser.write(xml).close();
  return cells;
}

async function filesOf(
  table: Table,
  limits?: { readonly rowsPerSheet: number },
): Promise<Record<string, string>> {
  const unzipped = unzipSync(await bytesOf(xlsxOf(table, limits)));
  return Object.fromEntries(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const sheetOf = async (rows: readonly Row[]): Promise<ReadonlyMap<string, ReadCell>> =>
  cellsOf((await filesOf(tableOf(rows)))['xl/worksheets/sheet1.xml'] ?? '');

const dangerous = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '\u0000=', '\u00A0@'),
    fc.string(),
  )
  .map(([first, rest]) => first + rest);
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), dangerous);
const anyCents = fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n });

describe('a table as CSV for German Excel', () => {
  it('begins with the mark of UTF-8, and has semicolons, decimal commas and German days', async () => {
    const bytes = await bytesOf(csvOf(tableOf([['Gießen; "Stadt"', -5n, '2023-12-31', 3n]])));
    expect(bytes.toString()).toBe('\uFEFFName;Betrag;Tag;Zahl\r\n"Gießen; ""Stadt""";-0,05;31.12.2023;3\r\n');
  });

  it('holds no text that is a formula, or a control character, whatever is typed', () =>
    fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const [, row] = await csvRead([[text, 1n, '2023-12-31', 1n]]);
        expect(row?.[0]).not.toMatch(/^[\s\u200B-\u200F\u2060]*[=+\-@＝＋－＠]/u);
        // eslint-disable-next-line no-control-regex -- they are what must not be there
        expect(row?.[0]).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
        expect(row).toHaveLength(4);
      }),
      { numRuns: 300 },
    ));

  it('keeps what is harmless as it is', () =>
    fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[A-Za-zäöüß0-9][\w äöüß;",.'-]{0,30}$/), async (text) => {
        expect((await csvRead([[text, 1n, '2023-12-31', 1n]]))[1]?.[0]).toBe(text);
      }),
      { numRuns: 100 },
    ));

  it('keeps each amount a number, also a negative one, to the cent', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyCents, { maxLength: 20 }), async (amounts) => {
        const [, ...rows] = await csvRead(amounts.map((amount) => ['x', amount, undefined, undefined]));
        expect(rows.map(([, amount]) => BigInt((amount ?? '').replace(',', '')))).toEqual(amounts);
      }),
      { numRuns: 50 },
    ));
});

describe('a table as XLSX', () => {
  it('has numbers as numbers, days as days and texts as texts, whatever is typed', () =>
    fc.assert(
      fc.asyncProperty(anyText, anyCents, async (text, amount) => {
        const cells = await sheetOf([[text, amount, '2023-12-31', 7n]]);
        const written = cells.get('B2');
        expect(written?.type).toBeUndefined();
        expect(BigInt((written?.text ?? '').replace('.', ''))).toBe(amount);
        // 31.12.2023 is the day 45291 of a spreadsheet.
        expect(cells.get('C2')).toEqual({ type: undefined, text: '45291' });
        expect(cells.get('D2')).toEqual({ type: undefined, text: '7' });
        if (text === '') return;
        expect(cells.get('A2')?.type).toBe('inlineStr');
      }),
      { numRuns: 100 },
    ));

  it('gives a text back as it was, but for what XML cannot hold', async () => {
    const texts = ['=1+1', '  Rand  ', '<&>"\'', 'Zeile 1\nZeile 2', '_x0041_', '\u0000', 'x'.repeat(40_000)];
    const cells = await sheetOf(texts.map((text) => [text]));
    expect(texts.map((_, index) => cells.get(`A${index + 2}`)?.text)).toEqual([
      ...texts.slice(0, 4),
      '_x005F_x0041_',
      '\uFFFD',
      `${'x'.repeat(32_766)}…`,
    ]);
  });

  it('keeps a number that a spreadsheet would change as a text', async () => {
    const cells = await sheetOf([['x', 1_234_567_890_123_456n]]);
    expect(cells.get('B2')).toEqual({ type: 'inlineStr', text: '12345678901234,56' });
  });

  it('has its heading frozen, a filter, a total at its end, and a sheet that says where it is from', async () => {
    const files = await filesOf(
      tableOf(
        [
          ['a', 1n],
          ['b', 2n],
        ],
        { total: () => ['Summe', 3n] },
      ),
    );
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:D3"/>');
    expect(cellsOf(sheet).get('A4')).toEqual({ type: 'inlineStr', text: 'Summe' });
    expect(cellsOf(sheet).get('B4')).toEqual({ type: undefined, text: '0.03' });
    expect(files['xl/workbook.xml']).toContain('<sheet name="Angaben" sheetId="2" r:id="rId2"/>');
    expect(cellsOf(files['xl/worksheets/sheet2.xml'] ?? '').get('B1')?.text).toBe('417');
  });

  it('goes on in further sheets where one is full, with the total on the last, and no empty one', async () => {
    const rows = Array.from({ length: 6 }, (_, index): Row => [`Zeile ${index}`, 1n]);
    const of = (count: number) =>
      filesOf(tableOf(rows.slice(0, count), { total: () => ['Summe', BigInt(count)] }), { rowsPerSheet: 5 });
    const names = async (count: number) =>
      [...((await of(count))['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(
        ([, name]) => name,
      );
    expect(await names(3)).toEqual(['Liste', 'Angaben']);
    expect(await names(4)).toEqual(['Liste', 'Liste (2)', 'Angaben']);
    expect(await names(6)).toEqual(['Liste', 'Liste (2)', 'Angaben']);
    const files = await of(6);
    const [first, second] = [1, 2].map((sheet) => cellsOf(files[`xl/worksheets/sheet${sheet}.xml`] ?? ''));
    expect([first?.get('A4')?.text, first?.has('A5')]).toEqual(['Zeile 2', false]);
    expect([second?.get('A1')?.text, second?.get('A2')?.text, second?.get('A5')?.text]).toEqual([
      'Name',
      'Zeile 3',
      'Summe',
    ]);
  });

  it('has the same bytes for the same table', async () => {
    const once = () => bytesOf(xlsxOf(tableOf([['a', 1n, '2023-12-31', 2n]])));
    expect((await once()).equals(await once())).toBe(true);
  });

  it('reads no more once nobody takes it', async () => {
    let [taken, isClosed] = [0, false];
    const rows = (async function* () {
      try {
        for (;;) {
          taken += 1;
          yield Array.from({ length: 500 }, (): Row => [Math.random().toString(36).repeat(20), 1n]);
        }
      } finally {
        isClosed = true;
      }
    })();
    for await (const _ of xlsxOf({ ...tableOf([]), rows })) break;
    const before = taken;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([isClosed, taken - before < 3]).toEqual([true, true]);
  });
});
