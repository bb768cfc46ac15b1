import { eventWords } from '#event-words';
import type { ImportPreview, ImportReport, PreviewedRow, RefusedRow } from '#real-input';
import { refusalWords } from '#refusal-words';
import { countText, dayText } from './german.ts';

/** `grants.csv, Zeile 12, Spalte amount_eur: »1,5« geht hier nicht. Einen Betrag …` */
export function refusedRowWords(row: RefusedRow): string {
  const place = placeWords(row);
  const column = row.column === undefined ? '' : `, Spalte ${row.column}`;
  if ('rejection' in row) return `${place}${column}: ${refusalWords(row.rejection).de}`;
  return `${place}${column}: ${row.problem} ${row.hint}`;
}

const placeWords = ({ file, lineNumber }: Pick<RefusedRow, 'file' | 'lineNumber'>): string =>
  file === 'programmes' ? 'Mitgelieferte Programme' : `${file}, Zeile ${lineNumber}`;

/** `kommunen-hessen.csv, Zeile 2 (06411000 Darmstadt): neu ab 31.12.2020: Kommune aufgenommen.` */
export function previewedRowWords(row: PreviewedRow): string {
  if (row.outcome === 'REFUSED') return `abgewiesen: ${refusedRowWords(row.refusal)}`;
  const place = `${placeWords(row)}${row.subject === undefined ? '' : ` (${row.subject})`}`;
  if (row.outcome === 'SAME') return `unverändert: ${place}`;
  const day = row.effectiveDay === undefined ? '' : ` ab ${dayText(row.effectiveDay)}`;
  const changes = row.changes.map(({ column, from, to }) => `${column} »${from}« wird »${to}«`);
  const events = row.events.map(({ type }) => eventWords(type));
  return `${row.outcome === 'NEW' ? 'neu' : 'berichtigt'}${day}: ${place}: ${[...changes, ...events].join('; ')}`;
}

/** `Nichts gebucht: 551 wären neu, 0 berichtigt, 0 unverändert.` */
export function totalsWords({
  recorded,
  corrected,
  proposed,
  unchanged,
  refused,
}: ImportPreview['totals']): string {
  const counted = `${countText(recorded)} wären neu, ${countText(corrected)} berichtigt, ${countText(unchanged)} unverändert`;
  const second = proposed > 0 ? `, ${countText(proposed)} davon warteten auf eine zweite Person` : '';
  return refused > 0
    ? `Vorschau, nichts gebucht: ${countText(refused)} Stellen sind erst in Ordnung zu bringen, bevor das Einlesen etwas bucht; dann ${counted}${second}.`
    : `Vorschau, nichts gebucht: ${counted}${second}.`;
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
