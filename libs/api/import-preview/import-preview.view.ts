import { eventWords } from '#event-words';
import {
  subjectOf,
  type ImportPreview,
  type ImportReport,
  type InputFile,
  type PreviewedRow,
  type RefusedRow,
} from '#real-input';
import { refusalWords, type Language, type Words, type WordsOf } from '#refusal-words';
import { defined } from '../http/defined.ts';
import {
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownObject,
  ShownText,
  ShownTexts,
} from '../http/shown.ts';

export const inputFileWords: WordsOf<InputFile> = {
  'kommunen-hessen.csv': { de: 'Kommunen', en: 'municipalities' },
  'appropriations.csv': { de: 'Haushaltsansätze', en: 'appropriations' },
  'totals.csv': { de: 'angekündigte Summen', en: 'announced totals' },
  'grants.csv': { de: 'veröffentlichte Bewilligungen', en: 'published awards' },
};

class ChangedCellView {
  @ShownText({ de: 'Spalte', en: 'Column' }, { example: 'amount_eur' })
  readonly column!: string;

  @ShownText({ de: 'Wie früher eingelesen', en: 'As read before' }, { example: '198000.00' })
  readonly from!: string;

  @ShownText({ de: 'Wie sie jetzt dasteht', en: 'As it reads now' }, { example: '189000.00' })
  readonly to!: string;
}

class PreviewedRowView {
  @ShownText(
    {
      de: 'Datei, oder »programmes« für Programme, die die Software mitbringt',
      en: 'File, or “programmes” for those that the software brings with it',
    },
    { example: 'grants.csv' },
  )
  readonly file!: string;

  @ShownCount({ de: 'Zeile; die Kopfzeile ist 1', en: 'Line; the header is 1' }, { example: 12 })
  readonly lineNumber!: number;

  @ShownText(
    { de: 'Wovon sie spricht', en: 'What it speaks of' },
    { optional: true, example: '06412000 Frankfurt am Main, Stadt' },
  )
  readonly subject?: string;

  @ShownChoice(
    { de: 'Neu, berichtigt, bekannt oder abgewiesen', en: 'New, corrected, known or refused' },
    ['NEW', 'CORRECTED', 'SAME', 'REFUSED'],
    { example: 'NEW' },
  )
  readonly outcome!: string;

  @ShownDay(
    {
      de: 'Ab wann es wirkte; fehlt, wo es der Tag des Einlesens wäre',
      en: 'From when it would take effect; missing where that is the day of the import',
    },
    { optional: true, example: '2023-01-01' },
  )
  readonly effectiveDay?: string;

  @ShownTexts(
    { de: 'Was gebucht würde, in Worten', en: 'What would be recorded, in words' },
    { optional: true },
  )
  readonly events?: readonly string[];

  @ShownList({ de: 'Was sich gegenüber früher ändert', en: 'What has changed' }, ChangedCellView, {
    optional: true,
  })
  readonly changes?: readonly ChangedCellView[];

  @ShownText(
    { de: 'Spalte, an der es liegt', en: 'Column that is the reason' },
    { optional: true, example: 'amount_eur' },
  )
  readonly column?: string;

  @ShownText(
    {
      de: 'Warum sie abgewiesen würde und was zu tun ist; zum Inhalt der Datei auf Deutsch',
      en: 'Why it would be refused and what to do; of what stands in the file, in German',
    },
    { optional: true },
  )
  readonly reason?: string;
}

class ImportTotalsView {
  @ShownCount({ de: 'Neu', en: 'New' }, { example: 443 })
  readonly recorded!: number;

  @ShownCount({ de: 'Berichtigt', en: 'Corrected' }, { example: 0 })
  readonly corrected!: number;

  @ShownCount(
    { de: 'Davon warten auf eine zweite Person', en: 'Of these wait for a second person' },
    { example: 0 },
  )
  readonly proposed!: number;

  @ShownCount({ de: 'Unverändert', en: 'Unchanged' }, { example: 0 })
  readonly unchanged!: number;

  @ShownCount({ de: 'Abgewiesen', en: 'Refused' }, { example: 0 })
  readonly refused!: number;

  @ShownCount(
    { de: 'Früher eingelesen und nicht mehr in der Datei', en: 'Read before and no longer in the file' },
    { example: 0 },
  )
  readonly missing!: number;
}

/** What an import would do with a file; nothing was written. */
export class ImportPreviewView extends PositionView {
  @ShownBoolean(
    {
      de: 'Ob die Datei lesbar ist; sonst stehen nur die Stellen da, die erst in Ordnung zu bringen sind',
      en: 'Whether the file can be read; otherwise only the places are told that are to be put right first',
    },
    { example: true },
  )
  readonly compared!: boolean;

  @ShownList({ de: 'Was mit jeder Zeile geschähe', en: 'What would happen with each row' }, PreviewedRowView)
  readonly rows!: readonly PreviewedRowView[];

  @ShownTexts({
    de: 'Wovon früher eingelesene Zeilen sprechen, die fehlen: sie bleiben gebucht',
    en: 'What rows speak of that were read before and are missing: they stay recorded',
  })
  readonly missing!: readonly string[];

  @ShownObject(
    {
      de: 'Summen, wie das Einlesen sie zählt; wird etwas abgewiesen, bucht es nichts',
      en: 'Totals as an import counts them; where anything is refused, it records nothing',
    },
    ImportTotalsView,
  )
  readonly totals!: ImportTotalsView;
}

/** What an import has done with its files: all of it, or nothing where a row is refused. */
export class ImportReportView extends PositionView {
  @ShownChoice(
    {
      de: 'Gebucht, unverändert, oder nichts gebucht, weil Zeilen abgewiesen sind',
      en: 'Recorded, unchanged, or nothing recorded as rows are refused',
    },
    ['RECORDED', 'UNCHANGED', 'REFUSED'],
    { example: 'RECORDED' },
  )
  readonly outcome!: 'RECORDED' | 'UNCHANGED' | 'REFUSED';

  @ShownList(
    {
      de: 'Zeilen, die abgewiesen sind; dann ist nichts gebucht',
      en: 'Rows that are refused; nothing is recorded then',
    },
    PreviewedRowView,
  )
  readonly refused!: readonly PreviewedRowView[];

  @ShownTexts({
    de: 'Wovon früher eingelesene Zeilen sprechen, die fehlen: sie bleiben gebucht',
    en: 'What rows speak of that were read before and are missing: they stay recorded',
  })
  readonly missing!: readonly string[];

  @ShownObject({ de: 'Summen', en: 'Totals' }, ImportTotalsView)
  readonly totals!: ImportTotalsView;
}

export const importReportView = (
  { recorded, corrected, proposed, unchanged, refused, missing }: ImportReport,
  position: bigint,
  language: Language,
): ImportReportView => ({
  position: position.toString(),
  outcome: refused.length > 0 ? 'REFUSED' : recorded + corrected > 0 ? 'RECORDED' : 'UNCHANGED',
  refused: refused.map((row) => ({
    file: row.file,
    lineNumber: row.lineNumber,
    outcome: 'REFUSED',
    ...refusalView(row, language),
  })),
  missing: missing.map(({ cells, entity }) => subjectOf(cells) ?? entity),
  totals: {
    recorded,
    corrected,
    proposed,
    unchanged,
    refused: refused.length,
    missing: missing.length,
  },
});

const refusalView = (
  refusal: RefusedRow,
  language: Language,
): Pick<PreviewedRowView, 'column' | 'reason'> => ({
  ...defined({ column: refusal.column }),
  reason: reasonOf(refusal)[language],
});

/** Of what stands in a file it is said in German: its columns are. */
export function reasonOf(refusal: RefusedRow): Words {
  if ('rejection' in refusal) return refusalWords(refusal.rejection);
  const told = `${refusal.problem} ${refusal.hint}`;
  return { de: told, en: told };
}

export const importPreviewView = (
  { rows, missing, totals, compared }: ImportPreview,
  position: bigint,
  language: Language,
): ImportPreviewView => ({
  position: position.toString(),
  compared,
  rows: rows.map((row) => rowView(row, language)),
  missing: missing.map(({ cells, entity }) => subjectOf(cells) ?? entity),
  totals: { ...totals, missing: missing.length },
});

function rowView(row: PreviewedRow, language: Language): PreviewedRowView {
  const { file, lineNumber, subject, outcome } = row;
  const told = { file, lineNumber, ...defined({ subject }), outcome };
  if (row.outcome === 'SAME') return told;
  if (row.outcome === 'REFUSED') return { ...told, ...refusalView(row.refusal, language) };
  return {
    ...told,
    ...defined({ effectiveDay: row.effectiveDay }),
    events: row.events.map(({ type }) => eventWords(type, language)),
    ...(row.changes.length > 0 && { changes: row.changes }),
  };
}
