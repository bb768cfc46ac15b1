import { describe, expect, it } from '@jest/globals';
import { inOneGo } from '#turns';
import type { InputFile } from './input-file.ts';
import { readRows, type ReadRows } from './read-rows.ts';

const header = 'key,name,type,landkreis,population_2020,valid_to,successor';
const darmstadt = '06411000,"Darmstadt, Wissenschaftsstadt",KREISFREIE_STADT,,159174,,';
const rowsOf = (file: InputFile, bytes: Uint8Array): ReadRows => inOneGo(readRows(file, bytes));
const read = (...lines: readonly string[]): ReadRows =>
  rowsOf('kommunen-hessen.csv', Buffer.from([header, ...lines, ''].join('\n')));

const awardHeader =
  'programme,line,recipient_name,recipient_keys,amount_eur,exactness,decided_on,purpose,source_title,source_address,note';
const award = {
  programme: 'IKZ',
  line: 'MAIN',
  recipient_name: 'Fulda',
  recipient_keys: '06631009',
  amount_eur: '75000',
  exactness: 'EXACT',
  decided_on: '2023-04-28',
  purpose: 'IT',
  source_title: 'Presse',
  source_address: 'https://example.org/',
  note: '',
};
const readAward = (change: Partial<typeof award>): ReadRows =>
  rowsOf(
    'grants.csv',
    Buffer.from(
      `${awardHeader}\n${Object.values({ ...award, ...change })
        .map(quoted)
        .join(',')}\n`,
    ),
  );
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('a file of the import', () => {
  it('can be put down after every hundred records, wherever their lines end, and is read as if in one go', () => {
    const rows = Array.from({ length: 1_050 }, (_, index) => ({
      key: `06${String(index).padStart(6, '0')}`,
      name: index % 7 === 0 ? '"Zwei, ""Namen"""' : 'Ein Name',
    }));
    const lines = rows.map(
      ({ key, name }, index) => `${key},${name},STADT,,1,,${index % 10 === 0 ? '\r\n' : ''}`,
    );
    const work = readRows('kommunen-hessen.csv', Buffer.from([header, ...lines, '"'].join('\r\n')));
    let steps = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) steps += 1;
    expect(step.value.rows.map(({ cells }) => cells['key'])).toEqual(rows.map(({ key }) => key));
    const last = { lineNumber: 1 + 1_050 + 105, cells: { name: 'Ein Name' } };
    expect(step.value.rows.at(-1)).toMatchObject(last);
    expect(step.value.refused).toMatchObject([{ lineNumber: last.lineNumber + 1 }]);
    expect(steps).toBeGreaterThan(1_050 + 10);
  });

  it('is read whatever the order of its columns, its line ends and its byte order mark', () => {
    const reordered = 'name,key,type,landkreis,population_2020,valid_to,successor';
    const text = `\ufeff${reordered}\r\n"Darmstadt, Wissenschaftsstadt",06411000,KREISFREIE_STADT,,159174,,\r\n\r\n`;
    expect(rowsOf('kommunen-hessen.csv', Buffer.from(text))).toEqual({
      rows: [{ ...read(darmstadt).rows[0] }],
      refused: [],
    });
    expect(read(darmstadt).rows).toMatchObject([
      { lineNumber: 2, cells: { key: '06411000', name: 'Darmstadt, Wissenschaftsstadt' } },
    ]);
  });

  it.each<[what: string, text: string | Uint8Array, line: number, column: string | undefined, says: RegExp]>([
    ['nothing in it', '', 1, undefined, /leer/],
    ['semicolons between its fields', `${header}\n${darmstadt}`.replaceAll(',', ';'), 1, undefined, /Komma/],
    ['tabs between its fields', header.replaceAll(',', '\t'), 1, undefined, /Komma/],
    ['a column missing', header.replace(',type', ''), 1, 'type', /fehlt/],
    ['a column that nobody knows', `${header},status`, 1, 'status', /kennt/],
    ['a column twice', `${header},name`, 1, 'name', /zweimal/],
    [
      'umlauts in Windows-1252',
      Buffer.from(`${header}\n${darmstadt}\n06631015,Hünfeld,STADT,,1,,\n`, 'latin1'),
      3,
      'name',
      /UTF-8/,
    ],
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${header}\n${darmstadt}`, 'utf16le'),
      1,
      undefined,
      /in UTF-16 gespeichert.*CSV UTF-8/,
    ],
    ['UTF-16 without a mark', Buffer.from(header, 'utf16le'), 1, undefined, /in UTF-16.*UTF-8/],
    [
      'UTF-16, the high byte first',
      Buffer.from(`\ufeff${header}`, 'utf16le').swap16(),
      1,
      undefined,
      /in UTF-16.*UTF-8/,
    ],
    [
      'UTF-16, the high byte first and no mark',
      Buffer.from(header, 'utf16le').swap16(),
      1,
      undefined,
      /UTF-16/,
    ],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x6b, 0, 0, 0]), 1, undefined, /in UTF-32/],
    ['a short row', `${header}\n${darmstadt}\n\n06411001,x,STADT,,1\n`, 4, 'valid_to', /5 Felder.*7 Spalten/],
    ['a long row', `${header}\n06411001,x,STADT,,1,,,\n`, 2, undefined, /8 Felder/],
    [
      'an open quote',
      `${header}\n${darmstadt}\n06411001,"x,STADT,,1,,\n${darmstadt}\n`,
      3,
      'name',
      /Anführungszeichen/,
    ],
    ['a quote within a field', `${header}\n06411001,x"y,STADT,,1,,\n`, 2, 'name', /Anführungszeichen/],
    ['text behind a closed quote', `${header}\n06411001,"x"y,STADT,,1,,\n`, 2, 'name', /Anführungszeichen/],
  ])('is refused with %s, at its line and column', (_, text, lineNumber, column, says) => {
    const { refused } = rowsOf('kommunen-hessen.csv', Buffer.from(text));
    const [first] = refused;
    expect(refused).toHaveLength(1);
    expect(first).toMatchObject({ lineNumber });
    expect(first?.column).toBe(column);
    expect(`${first?.problem ?? ''} ${first?.hint ?? ''}`).toMatch(says);
  });

  it.each<[column: string, cell: string]>([
    ['key', '6411000'],
    ['key', '06411000 '],
    ['name', ''],
    ['name', '   '],
    ['name', 'a\u0000b'],
    ['name', 'a\nb'],
    ['name', '\u3164'],
    ['name', 'x'.repeat(5_000)],
    ['type', 'DORF'],
    ['landkreis', '06'],
    ['population_2020', ''],
    ['population_2020', '0x7E7'],
    ['population_2020', '1e3'],
    ['population_2020', '-1'],
    ['population_2020', '159.174'],
    ['valid_to', '2023-02-30'],
    ['valid_to', '31.12.2022'],
    ['successor', 'Allendorf'],
  ])('is refused where %s is %j', (column, cell) => {
    const cells = {
      key: '06411000',
      name: 'x',
      type: 'STADT',
      landkreis: '',
      population_2020: '1',
      valid_to: '',
      successor: '',
    };
    const { refused, rows } = read(
      Object.values({ ...cells, [column]: cell })
        .map(quoted)
        .join(','),
    );
    expect(rows).toEqual([]);
    expect(refused).toMatchObject([{ file: 'kommunen-hessen.csv', lineNumber: 2, column }]);
    expect(refused[0]?.hint).not.toBe('');
  });

  it.each<[column: keyof typeof award, cell: string]>([
    ['programme', 'ikz'],
    ['line', ''],
    ['recipient_keys', '06631009,06631010'],
    ['recipient_keys', '06631009;'],
    ['recipient_keys', '06631009;06631009'],
    ['amount_eur', '75.000'],
    ['amount_eur', '75000,50'],
    ['amount_eur', '75000.505'],
    ['amount_eur', '0.00'],
    ['amount_eur', '-75000'],
    ['amount_eur', '0x7E7'],
    ['amount_eur', '075000'],
    ['amount_eur', '٧٥٠٠٠'],
    ['exactness', 'exact'],
    ['decided_on', '2023-02-30'],
    ['decided_on', '2023-13'],
    ['decided_on', '1999'],
    ['purpose', 'x'.repeat(5_000)],
    ['source_title', 'a\u202eb'],
    ['source_address', 'javascript:alert(1)'],
    ['source_address', 'https://'],
    ['note', 'a\u0007b'],
    ['note', 'x'.repeat(5_000)],
  ])('of awards is refused where %s is %j', (column, cell) => {
    const { refused, rows } = readAward({ [column]: cell });
    expect(rows).toEqual([]);
    expect(refused).toMatchObject([{ file: 'grants.csv', lineNumber: 2, column }]);
  });

  it('tells everything that is wrong with it at once, and shows long and invisible texts short and visible', () => {
    const { refused } = read('641,x,DORF,,0x7E7,2023-02-30,', `06411001,${'x'.repeat(5_000)},STADT,,1,,`);
    expect(refused.map(({ lineNumber, column }) => `${lineNumber} ${column ?? ''}`)).toEqual([
      '2 key',
      '2 type',
      '2 population_2020',
      '2 valid_to',
      '3 name',
    ]);
    expect(refused.at(-1)?.problem.length).toBeLessThan(120);
    expect(refused.at(-1)?.problem).toContain('5000 Zeichen');
  });

  it('writes an amount in one way, so that 75000 and 75000.00 are the same', () => {
    for (const amount_eur of ['75000', '75000.0', '75000.00'])
      expect(readAward({ amount_eur }).rows[0]?.cells['amount_eur']).toBe('75000.00');
  });
});
