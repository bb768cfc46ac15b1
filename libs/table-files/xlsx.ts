import type { Archive } from './archive.ts';
import { decimalOf, type Cell, type CellKind, type Column, type Row, type Table } from './table.ts';

/** Of one sheet, with its heading and its total. */
const rowsPerSheet = 1_048_576;
/** Of one sheet, far below what an archive can say; characters. */
const sheetLengthMax = 1_500_000_000;
/** A spreadsheet calculates with so many digits; longer numbers are kept as texts, so that none is changed. */
const digitsMax = 15;
const textLengthMax = 32_767;
const sheetNameLengthMax = 31;

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const sheetMlType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Their places in `cellXfs` of the styles. */
const style = {
  text: 0,
  heading: 1,
  amount: 2,
  day: 3,
  time: 4,
  count: 5,
  totalText: 6,
  totalAmount: 7,
} as const;
const widths: Readonly<Record<CellKind, number>> = { text: 26, amount: 18, day: 12, time: 20, count: 12 };

export interface XlsxLimits {
  readonly rowsPerSheet: number;
}

/**
 * A table as a workbook (ECMA-376), written as it is read: amounts as numbers to the cent, days as days, the heading frozen,
 * a total as the last row, further sheets where one is full, and a sheet that tells where the table comes from.
 */
export async function* workbookOf(
  table: Table,
  zip: Archive,
  limits: XlsxLimits = { rowsPerSheet },
): AsyncGenerator<Uint8Array> {
  const sheets: Sheet[] = [];
  const batches = new Batches(table.rows);
  for (let number = 1; number === 1 || !(await batches.isRead()); number += 1) {
    const sheet = { name: sheetName(table.name, number), rows: 0 };
    sheets.push(sheet);
    yield* zip.file(`xl/worksheets/sheet${number}.xml`, sheetParts(table, batches, sheet, limits));
  }
  const about = { name: sheetName(table.aboutHeading, 1), rows: table.about.length };
  const names = [...sheets, about.name === sheets[0]?.name ? { ...about, name: `${about.name} *` } : about];
  yield* zip.file(`xl/worksheets/sheet${names.length}.xml`, aboutParts(table.about));
  yield* zip.file('xl/styles.xml', [styles]);
  yield* zip.file('xl/workbook.xml', [workbook(names, sheets.length)]);
  yield* zip.file('xl/_rels/workbook.xml.rels', [workbookRelations(names.length)]);
  yield* zip.file('_rels/.rels', [rootRelations]);
  yield* zip.file('[Content_Types].xml', [typesOf(names.length)]);
  yield* zip.end();
}

interface Sheet {
  readonly name: string;
  /** With the heading. */
  rows: number;
}

/** Rows that are taken one after the other, over the end of a sheet. */
class Batches {
  readonly #batches: AsyncIterator<readonly Row[]>;
  #batch: readonly Row[] = [];
  #index = 0;

  constructor(rows: AsyncIterable<readonly Row[]>) {
    this.#batches = rows[Symbol.asyncIterator]();
  }

  async isRead(): Promise<boolean> {
    while (this.#index >= this.#batch.length) {
      const next = await this.#batches.next();
      if (next.done) return true;
      this.#batch = next.value;
      this.#index = 0;
    }
    return false;
  }

  take(): Row {
    return this.#batch[this.#index++] ?? [];
  }

  async close(): Promise<void> {
    await this.#batches.return?.();
  }
}

async function* sheetParts(
  { columns, total }: Table,
  batches: Batches,
  sheet: Sheet,
  { rowsPerSheet }: XlsxLimits,
): AsyncGenerator<string> {
  let isWhole = false;
  try {
    yield sheetHead(columns);
    yield rowOf(
      1,
      columns.map(({ heading }) => textCell(heading, style.heading)),
    );
    sheet.rows = 1;
    let length = 0;
    // One row is left for the total.
    while (sheet.rows < rowsPerSheet - 1 && length < sheetLengthMax && !(await batches.isRead())) {
      sheet.rows += 1;
      const row = batches.take();
      const written = rowOf(
        sheet.rows,
        columns.map((column, index) => cellOf(row[index], column)),
      );
      length += written.length;
      yield written;
    }
    if (total && (await batches.isRead())) yield rowOf(sheet.rows + 1, totalCells(total(), columns));
    yield sheetFoot(columns.length, sheet.rows);
    isWhole = true;
  } finally {
    if (!isWhole) await batches.close();
  }
}

const rowOf = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, index) => cell.replace('<c', `<c r="${columnName(index)}${number}"`)).join('')}</row>`;

/** A, B, … Z, AA, AB, … */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

function cellOf(cell: Cell, { kind }: Column): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'bigint')
    return kind === 'amount' ? amountCell(cell, style.amount) : numberCell(cell.toString(), style.count);
  if (kind === 'day') return dayCell(cell, '');
  if (kind === 'time') return dayCell(cell.slice(0, 10), cell.slice(11));
  return textCell(cell, style.text);
}

const totalCells = (row: Row, columns: readonly Column[]): readonly string[] =>
  columns.map((_, index) => {
    const cell = row[index];
    if (typeof cell === 'bigint') return amountCell(cell, style.totalAmount);
    return cell === undefined ? `<c s="${style.totalText}"/>` : textCell(cell, style.totalText);
  });

const amountCell = (hundredths: bigint, styled: number): string =>
  hundredths.toString().replace('-', '').length > digitsMax
    ? textCell(decimalOf(hundredths, ','), style.text)
    : numberCell(decimalOf(hundredths, '.'), styled);

const numberCell = (digits: string, styled: number): string => `<c s="${styled}"><v>${digits}</v></c>`;

const textCell = (text: string, styled: number): string =>
  `<c s="${styled}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const dayMs = 86_400_000;
/** The day with the number 0; right from March 1900 on, for spreadsheets know a 29 February 1900. */
const dayZeroMs = Date.UTC(1899, 11, 30);
const firstSafeDay = '1900-03-01';

function dayCell(day: string, time: string): string {
  if (day < firstSafeDay) return textCell(time === '' ? day : `${day} ${time}`, style.text);
  const days = (Date.parse(`${day}T00:00:00Z`) - dayZeroMs) / dayMs;
  if (time === '') return numberCell(days.toString(), style.day);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const ofDay = (hours * 3_600 + minutes * 60 + seconds) / 86_400;
  return numberCell(`${days}${ofDay.toFixed(10).slice(1)}`, style.time);
}

/** What XML cannot hold, and what a spreadsheet would read as a character of that number. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function xmlText(text: string): string {
  const short = text.length > textLengthMax ? `${text.slice(0, textLengthMax - 1)}…` : text;
  return short
    .toWellFormed()
    .replaceAll(notInXml, '\uFFFD')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"\r]/g, (character) => escapes[character] ?? character);
}

function sheetName(name: string, number: number): string {
  const plain =
    name
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/^'|'$/g, ' ')
      .trim() || 'Tabelle';
  const suffix = number === 1 ? '' : ` (${number})`;
  return plain.slice(0, sheetNameLengthMax - suffix.length).trim() + suffix;
}

const sheetHead = (columns: readonly Column[]): string =>
  `${declaration}<worksheet xmlns="${spreadsheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<cols>${columns.map(({ kind }, index) => `<col min="${index + 1}" max="${index + 1}" width="${widths[kind]}" customWidth="1"/>`).join('')}</cols>` +
  '<sheetData>';

const sheetFoot = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(columns - 1)}${rows}"/>` +
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';

function* aboutParts(about: Table['about']): Generator<string> {
  yield `${declaration}<worksheet xmlns="${spreadsheet}"><cols><col min="1" max="2" width="40" customWidth="1"/></cols><sheetData>`;
  for (const [index, [what, says]] of about.entries())
    yield rowOf(index + 1, [textCell(what, style.totalText), textCell(says, style.text)]);
  yield '</sheetData></worksheet>';
}

const styles = `${declaration}<styleSheet xmlns="${spreadsheet}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy\\ hh:mm:ss"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="8">\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/>\
<xf numFmtId="4" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/>\
</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The heading of each sheet stands on each of its printed pages. */
function workbook(sheets: readonly Sheet[], tables: number): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets
    .slice(0, tables)
    .map(
      ({ name }, index) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
    );
  return `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelations}"><sheets>${listed.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

const numbersTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);

const workbookRelations = (sheets: number): string =>
  `${declaration}<Relationships xmlns="${packageRelations}">${numbersTo(sheets)
    .map(
      (number) =>
        `<Relationship Id="rId${number}" Type="${officeRelations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId${sheets + 1}" Type="${officeRelations}/styles" Target="styles.xml"/></Relationships>`;

const rootRelations = `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const typesOf = (sheets: number): string =>
  `${declaration}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${sheetMlType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetMlType}.styles+xml"/>${numbersTo(
    sheets,
  )
    .map(
      (number) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetMlType}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;
