import type { ImportReport, RefusedRow } from '#real-input';
import { refusalWords } from '#refusal-words';

/** `grants.csv, Zeile 12, Spalte amount_eur: »1,5« geht hier nicht. Einen Betrag …` */
export function refusedRowWords(row: RefusedRow): string {
  const place =
    row.file === 'programmes' ? 'Mitgelieferte Programme' : `${row.file}, Zeile ${row.lineNumber}`;
  const column = row.column === undefined ? '' : `, Spalte ${row.column}`;
  if ('rejection' in row) return `${place}${column}: ${refusalWords(row.rejection).de}`;
  return `${place}${column}: ${row.problem} ${row.hint}`;
}

/** Of each file with rows that are gone, one sentence. */
export function missingWords(missing: ImportReport['missing']): readonly string[] {
  const byFile = Map.groupBy(missing, ({ file }) => file);
  return [...byFile].map(([file, rows]) =>
    rows.length === 1
      ? `${file}: Eine früher eingelesene Zeile fehlt; was sie sagte, bleibt gebucht.`
      : `${file}: ${rows.length} früher eingelesene Zeilen fehlen; was sie sagten, bleibt gebucht.`,
  );
}
