import { dayText } from '../fields/day.ts';
import { useWords } from '../words/language.ts';

/** What reading a file in would do with each of its rows. */
export interface ImportPreviewAnswer {
  readonly rows?: readonly PreviewedRow[];
  readonly totals?: Readonly<Record<string, number>>;
}
interface PreviewedRow {
  readonly file: string;
  readonly lineNumber: number;
  readonly subject: string;
  readonly outcome: 'NEW' | 'CORRECTED' | 'SAME' | 'REFUSED';
  readonly effectiveDay?: string;
  readonly events?: readonly string[];
  readonly changes?: readonly { readonly column: string; readonly from?: string; readonly to?: string }[];
  readonly column?: string;
  readonly reason?: string;
}

const words = {
  de: {
    title: 'Was das Einlesen täte',
    line: 'Zeile',
    subject: 'Wovon sie spricht',
    outcome: 'Ergebnis',
    what: 'Was gebucht würde',
    outcomes: { NEW: 'neu', CORRECTED: 'berichtigt', SAME: 'bekannt', REFUSED: 'abgewiesen' },
    same: (count: number): string => `${count} Zeilen sind schon bekannt und bleiben, wie sie sind.`,
    nothing: 'Gebucht ist nichts.',
  },
  en: {
    title: 'What reading it in would do',
    line: 'Row',
    subject: 'What it speaks of',
    outcome: 'Outcome',
    what: 'What would be recorded',
    outcomes: { NEW: 'new', CORRECTED: 'corrected', SAME: 'known', REFUSED: 'refused' },
    same: (count: number): string => `${count} rows are known already and stay as they are.`,
    nothing: 'Nothing is recorded.',
  },
};

export function ImportPreviewResult({ answer: { rows = [] } }: { readonly answer: ImportPreviewAnswer }) {
  const said = useWords(words);
  const told = rows.filter(({ outcome }) => outcome !== 'SAME');
  return (
    <section aria-label={said.title}>
      <p className="command-result__title">{said.title}</p>
      <p>
        {said.same(rows.length - told.length)} {said.nothing}
      </p>
      {told.length > 0 && (
        <div className="command-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{said.line}</th>
                <th scope="col">{said.subject}</th>
                <th scope="col">{said.outcome}</th>
                <th scope="col">{said.what}</th>
              </tr>
            </thead>
            <tbody>
              {told.map((row) => (
                <tr key={`${row.file} ${row.lineNumber} ${row.subject}`}>
                  <td>{row.lineNumber}</td>
                  <td>{row.subject}</td>
                  <td>{said.outcomes[row.outcome]}</td>
                  <td>
                    {row.reason ?? (row.events ?? []).join('; ')}
                    {row.effectiveDay !== undefined && ` (${dayText(row.effectiveDay)})`}
                    {(row.changes ?? []).map(({ column, from = '–', to = '–' }) => (
                      <div key={column}>
                        {column}: {from} → {to}
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
