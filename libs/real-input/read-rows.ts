import { CsvError, parse } from 'csv-parse/sync';
import { composed } from '#domain';
import type { Steps } from '#turns';
import { columnsOf, type CellRule, type InputFile } from './input-file.ts';
import type { RefusedText } from './refusal.ts';

/** One row of a CSV file, by column name, each cell in its normal form. */
export interface FileRow {
  readonly file: InputFile;
  readonly lineNumber: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReadRows {
  readonly rows: readonly FileRow[];
  readonly refused: readonly RefusedText[];
}

/** The rows of a file's bytes, and everything that is wrong with them. A file whose header is wrong has no rows. */
export function* readRows(file: InputFile, bytes: Uint8Array): Steps<ReadRows> {
  const encoding = wideEncodingOf(bytes);
  if (encoding !== undefined) return { rows: [], refused: [wideText(file, encoding)] };
  const text = decoded(bytes);
  if (text === undefined) return { rows: [], refused: [notUtf8(file, bytes)] };
  yield;
  const { records, broken } = yield* parsed(file, text);
  const [header, ...rest] = records;
  if (!header) return { rows: [], refused: broken ? [broken] : [emptyFile(file)] };
  const names = header.cells;
  const wrongHeader = refusedHeader(file, names);
  if (wrongHeader.length > 0) return { rows: [], refused: wrongHeader };
  const rows: FileRow[] = [];
  const refused: RefusedText[] = [];
  for (const { lineNumber, cells } of rest) {
    yield;
    if (cells.length !== names.length) {
      refused.push(wrongLength({ file, lineNumber }, cells.length, names));
      continue;
    }
    const found = names.flatMap((column, index) => {
      const problem = problemOf(columnsOf[file][column], cells[index] ?? '');
      return problem ? [{ file, lineNumber, column, ...problem }] : [];
    });
    refused.push(...found);
    if (found.length === 0)
      rows.push({
        file,
        lineNumber,
        cells: Object.fromEntries(
          names.map((column, index) => [column, normal(columnsOf[file][column], cells[index] ?? '')]),
        ),
      });
  }
  return { rows, refused: broken ? [...refused, broken] : refused };
}

const normal = (rule: CellRule | undefined, cell: string): string =>
  cell !== '' && rule?.normal ? rule.normal(cell) : cell;

/** Undefined where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 or UTF-32, by the mark at its beginning; without one, by the zero bytes that every Latin letter has there. */
function wideEncodingOf(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const [first, second, third, fourth] = bytes;
  const zeros = [first, second, third, fourth].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (zeros === 'x000' || zeros === '000x' || (zeros === '00xx' && third === 0xfe)) return 'UTF-32';
  return zeros === 'x0x0' || zeros === '0x0x' ? 'UTF-16' : undefined;
}

const wideText = (file: InputFile, encoding: string): RefusedText => ({
  file,
  lineNumber: 1,
  problem: `Die Datei ist in ${encoding} gespeichert, gelesen wird UTF-8.`,
  hint: 'Die Datei als UTF-8 speichern: in Excel unter »Speichern unter« als »CSV UTF-8« (nicht »Unicode-Text«), in einem Editor mit der Codierung UTF-8.',
});

interface FileRecord {
  readonly lineNumber: number;
  readonly cells: readonly string[];
}

const recordsAtOnce = 100;

/** The records up to the first that cannot be parsed. */
function* parsed(
  file: InputFile,
  text: string,
): Steps<{ readonly records: readonly FileRecord[]; readonly broken?: RefusedText }> {
  const bytes = Buffer.from(text);
  const records: FileRecord[] = [];
  const lines = lineCounter(bytes);
  let broken: CsvError | undefined;
  try {
    for (let offset = 0, before = -1; records.length > before;) {
      yield;
      before = records.length;
      const from = offset;
      parse(bytes.subarray(from), {
        relax_column_count: true,
        skip_empty_lines: true,
        record_delimiter: ['\r\n', '\n'],
        to: recordsAtOnce,
        on_record: (record, { bytes: length }) => {
          records.push({
            lineNumber: lines.current(),
            cells: record.map((cell) => composed(cell.replaceAll('\r\n', '\n'))),
          });
          offset = from + length;
          lines.advanceTo(offset);
          return null;
        },
      });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    broken = error;
  }
  if (!broken) return { records };
  const index = broken['column'];
  const column = typeof index === 'number' ? records[0]?.cells[index] : undefined;
  return {
    records,
    broken: {
      file,
      lineNumber: lines.current(),
      ...(column !== undefined && { column }),
      problem: 'Die Anführungszeichen gehen nicht auf.',
      hint: 'Ein Feld, das Komma, Anführungszeichen oder Zeilenumbruch enthält, ganz in " setzen und jedes " darin verdoppeln; jedes geöffnete " auch schließen.',
    },
  };
}

/** The line on which the next record begins; empty lines before it are none of its own. */
function lineCounter(bytes: Uint8Array): {
  readonly current: () => number;
  readonly advanceTo: (offset: number) => void;
} {
  let offset = 0;
  let line = 1;
  const step = (): void => {
    if (bytes[offset] === 0x0a) line += 1;
    offset += 1;
  };
  return {
    current: () => {
      while (bytes[offset] === 0x0a || bytes[offset] === 0x0d) step();
      return line;
    },
    advanceTo: (end) => {
      while (offset < end) step();
    },
  };
}

function refusedHeader(file: InputFile, names: readonly string[]): readonly RefusedText[] {
  const expected = Object.keys(columnsOf[file]);
  const place = { file, lineNumber: 1 };
  const hint = `Die erste Zeile nennt diese Spalten, durch Komma getrennt: ${expected.join(',')}.`;
  const split = (names[0] ?? '').split(/[;\t|]/);
  if (names.length === 1 && split.length > 1)
    return [
      {
        ...place,
        problem: 'Die Felder sind nicht durch Komma getrennt.',
        hint: `Die Datei mit Komma als Trennzeichen speichern (CSV UTF-8, durch Trennzeichen getrennt). ${hint}`,
      },
    ];
  return [
    ...expected
      .filter((column) => !names.includes(column) && !columnsOf[file][column]?.mayBeMissing)
      .map((column) => ({ ...place, column, problem: 'Diese Spalte fehlt.', hint })),
    ...names.flatMap((column, index) =>
      !expected.includes(column)
        ? [{ ...place, column, problem: 'Diese Spalte kennt das Einlesen nicht.', hint }]
        : names.indexOf(column) < index
          ? [{ ...place, column, problem: 'Diese Spalte steht zweimal da.', hint }]
          : [],
    ),
  ];
}

const emptyFile = (file: InputFile): RefusedText => ({
  file,
  lineNumber: 1,
  problem: 'Die Datei ist leer.',
  hint: `Die erste Zeile nennt die Spalten: ${Object.keys(columnsOf[file]).join(',')}.`,
});

const wrongLength = (
  place: { readonly file: InputFile; readonly lineNumber: number },
  count: number,
  names: readonly string[],
): RefusedText => {
  const column = names[count];
  return {
    ...place,
    ...(column !== undefined && { column }),
    problem: `Die Zeile hat ${count} Felder, die erste Zeile nennt ${names.length} Spalten.`,
    hint: 'Die Felder abzählen: leere Felder brauchen ihr Komma, Felder mit einem Komma darin Anführungszeichen.',
  };
};

function problemOf(
  rule: CellRule | undefined,
  cell: string,
): Pick<RefusedText, 'problem' | 'hint'> | undefined {
  if (!rule || (cell === '' && rule.mayBeEmpty) || (cell !== '' && rule.holds(cell))) return undefined;
  const { hint } = rule;
  if (cell === '') return { problem: 'Das Feld ist leer.', hint };
  if (/[^\P{C}\n]/u.test(cell)) return { problem: 'Das Feld enthält unsichtbare Zeichen.', hint };
  const shown = cell.replaceAll('\n', ' ');
  return cell.length <= shownMax
    ? { problem: `»${shown}« geht hier nicht.`, hint }
    : { problem: `»${shown.slice(0, shownMax)} …« mit ${cell.length} Zeichen geht hier nicht.`, hint };
}

const shownMax = 60;

/** The first place that is no UTF-8: most often a file that was saved as Windows-1252. */
function notUtf8(file: InputFile, bytes: Uint8Array): RefusedText {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const isUtf8 = (text: string): boolean => decoded(Buffer.from(text, 'latin1')) !== undefined;
  const index = lines.findIndex((line) => !isUtf8(line));
  const cells = (line = ''): readonly string[] => {
    const [record = []] = parse(line, { relax_quotes: true, relax_column_count: true });
    return record;
  };
  let column: string | undefined;
  try {
    column = cells(lines[0])[cells(lines[index]).findIndex((cell) => !isUtf8(cell))];
  } catch {
    // A part of a longer record: the line is enough.
  }
  return {
    file,
    lineNumber: index + 1,
    ...(column !== undefined && { column }),
    problem: 'Hier stehen Zeichen, die kein UTF-8 sind, vermutlich Umlaute in Windows-1252.',
    hint: 'Die Datei als UTF-8 speichern, in Excel als »CSV UTF-8«.',
  };
}
