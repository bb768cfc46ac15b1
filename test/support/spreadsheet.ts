import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A cell as another program has understood it. */
export interface OpenedCell {
  readonly kind: 'text' | 'number' | 'day' | 'empty';
  /** Of a number the number, of a day `2023-12-31`, with its time behind `T`. */
  readonly value: string;
  readonly isFormula: boolean;
}

export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly OpenedCell[])[];
}

export interface SpreadsheetFile {
  /** With `.csv` or `.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** LibreOffice where it is installed. */
const office: string | undefined = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** What opens the files. */
export const spreadsheetProgram = office === undefined ? 'csv-parse, fflate and saxes' : 'LibreOffice';

/** As whoever opens a CSV file in a German spreadsheet: semicolons, UTF-8, decimal commas, days as 31.12.2023. */
const germanCsv = 'CSV:59,34,76,1,,1031,false,true';
const openMsMax = 120_000;

/** The sheets of files, opened by another program than the one that wrote them. */
export async function openedSpreadsheets(
  files: readonly SpreadsheetFile[],
): Promise<ReadonlyMap<string, readonly OpenedSheet[]>> {
  if (office === undefined) {
    console.warn(`LibreOffice is not installed: files are opened by ${spreadsheetProgram}.`);
    return new Map(files.map((file) => [file.name, openedByLibraries(file)]));
  }
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-tabellen-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const opened: (readonly [string, readonly OpenedSheet[]])[] = [];
    for (const ending of ['csv', 'xlsx']) {
      const some = files.filter(({ name }) => name.endsWith(`.${ending}`));
      if (some.length === 0) continue;
      const [from, to] = [join(folder, ending), join(folder, `${ending}-opened`)];
      mkdirSync(from);
      for (const [index, { bytes }] of some.entries()) writeFileSync(join(from, `${index}.${ending}`), bytes);
      const reading = ending === 'csv' ? [`--infilter=${germanCsv}`] : [];
      const paths = some.map((_, index) => join(from, `${index}.${ending}`));
      await promisify(execFile)(
        office,
        [profile, '--headless', ...reading, '--convert-to', 'fods', '--outdir', to, ...paths],
        { timeout: openMsMax },
      );
      for (const [index, { name }] of some.entries())
        opened.push([name, sheetsOfOpenDocument(readFileSync(join(to, `${index}.fods`), 'utf8'))]);
    }
    return new Map(opened);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const empty: OpenedCell = { kind: 'empty', value: '', isFormula: false };
/** An empty rest of a row or a sheet is told as one cell or row that repeats. */
const repeatsMax = 200;

/** What a flat OpenDocument file says (OASIS Open Document Format 1.3, part 3). */
function sheetsOfOpenDocument(xml: string): readonly OpenedSheet[] {
  const sheets: { name: string; rows: OpenedCell[][] }[] = [];
  let row: OpenedCell[] = [];
  let cell = { tag: {} as SaxesTagPlain['attributes'], text: '' };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table') sheets.push({ name: attributes['table:name'] ?? '', rows: [] });
    if (name === 'table:table-row') row = [];
    if (name === 'table:table-cell') cell = { tag: attributes, text: '' };
  });
  parser.on('text', (text) => (cell.text += text.trim()));
  parser.on('closetag', ({ name, attributes }) => {
    if (name === 'table:table-cell') {
      const times = Number(cell.tag['table:number-columns-repeated'] ?? 1);
      if (times <= repeatsMax) row.push(...Array<OpenedCell>(times).fill(cellOfOpenDocument(cell)));
    }
    if (name === 'table:table-row' && row.some(({ kind }) => kind !== 'empty')) {
      const times = Number(attributes['table:number-rows-repeated'] ?? 1);
      for (let each = 0; each < times; each += 1) sheets.at(-1)?.rows.push(row);
    }
  });
  parser.write(xml).close();
  return sheets;
}

function cellOfOpenDocument({
  tag,
  text,
}: {
  readonly tag: Readonly<Record<string, string>>;
  readonly text: string;
}): OpenedCell {
  const isFormula = tag['table:formula'] !== undefined;
  switch (tag['office:value-type']) {
    case undefined:
      return empty;
    case 'float':
    case 'currency':
    case 'percentage':
      return { kind: 'number', value: tag['office:value'] ?? '', isFormula };
    case 'date':
      return { kind: 'day', value: tag['office:date-value'] ?? '', isFormula };
    default:
      return { kind: 'text', value: text, isFormula };
  }
}

function openedByLibraries({ name, bytes }: SpreadsheetFile): readonly OpenedSheet[] {
  if (name.endsWith('.csv')) {
    const rows: string[][] = parse(Buffer.from(bytes), { delimiter: ';', bom: true });
    return [{ name, rows: rows.map((row) => row.map(cellOfGermanText)) }];
  }
  const parts = unzipSync(bytes);
  return Object.keys(parts)
    .filter((path) => path.startsWith('xl/worksheets/'))
    .toSorted()
    .map((path) => ({ name: path, rows: rowsOfWorksheet(strFromU8(parts[path] ?? new Uint8Array())) }));
}

function cellOfGermanText(text: string): OpenedCell {
  if (text === '') return empty;
  if (/^-?\d+(,\d+)?$/.test(text)) return { kind: 'number', value: text.replace(',', '.'), isFormula: false };
  const [, day, month, year, , time] = /^(\d\d)\.(\d\d)\.(\d{4})( ([\d:]{8}))?$/.exec(text) ?? [];
  if (year !== undefined)
    return {
      kind: 'day',
      value: `${year}-${month ?? ''}-${day ?? ''}${time === undefined ? '' : `T${time}`}`,
      isFormula: false,
    };
  return { kind: 'text', value: text, isFormula: /^[=+@-]/.test(text) };
}

/** The number formats of days in our styles, in their order (`libs/table-files/xlsx.ts`). */
const dayStyles = ['3', '4'];
const dayZeroMs = Date.UTC(1899, 11, 30);

function rowsOfWorksheet(xml: string): readonly (readonly OpenedCell[])[] {
  const rows: OpenedCell[][] = [];
  let cell = { tag: {} as SaxesTagPlain['attributes'], text: '', isFormula: false };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push([]);
    if (name === 'c') cell = { tag: attributes, text: '', isFormula: false };
    if (name === 'f') cell.isFormula = true;
  });
  parser.on('text', (text) => (cell.text += text));
  parser.on('closetag', ({ name }) => {
    if (name !== 'c') return;
    const row = rows.at(-1) ?? [];
    const letters = /^[A-Z]+/.exec(cell.tag['r'] ?? '')?.[0] ?? 'A';
    const place =
      Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0) -
      1;
    while (row.length < place) row.push(empty);
    const { text, isFormula } = cell;
    if (cell.tag['t'] === 'inlineStr') row.push({ kind: 'text', value: text, isFormula });
    else if (text === '') row.push(empty);
    else if (dayStyles.includes(cell.tag['s'] ?? '')) {
      const at = new Date(Math.round((dayZeroMs + Number(text) * 86_400_000) / 1_000) * 1_000).toISOString();
      row.push({ kind: 'day', value: at.slice(0, 19).replace('T00:00:00', ''), isFormula });
    } else row.push({ kind: 'number', value: text, isFormula });
  });
  parser.write(xml).close();
  return rows;
}
