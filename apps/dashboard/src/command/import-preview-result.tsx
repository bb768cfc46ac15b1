import { dayText } from '../fields/day.ts';
import { useWords } from '../words/language.ts';
import { ResultTable } from './result-table.tsx';
import { commandWords } from './words.ts';

/** What reading a file in would do with each of its rows. */
export interface ImportPreviewAnswer {
  readonly rows?: readonly PreviewedRow[];
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
    line: 'Zeile',
    subject: 'Wovon sie spricht',
    outcome: 'Ergebnis',
    what: 'Was gebucht würde',
    outcomes: { NEW: 'neu', CORRECTED: 'berichtigt', SAME: 'bekannt', REFUSED: 'abgewiesen' },
    same: (count: number): string =>
      count === 1
        ? 'Eine Zeile ist schon bekannt und bleibt, wie sie ist.'
        : `${count} Zeilen sind schon bekannt und bleiben, wie sie sind.`,
    nothing: 'Gebucht ist nichts.',
    done: (recorded: number, corrected: number, unchanged: number): string =>
      `Neu gebucht: ${recorded}, berichtigt: ${corrected}, unverändert: ${unchanged}.`,
  },
  en: {
    line: 'Row',
    subject: 'What it speaks of',
    outcome: 'Outcome',
    what: 'What would be recorded',
    outcomes: { NEW: 'new', CORRECTED: 'corrected', SAME: 'known', REFUSED: 'refused' },
    same: (count: number): string =>
      count === 1
        ? 'One row is known already and stays as it is.'
        : `${count} rows are known already and stay as they are.`,
    nothing: 'Nothing is recorded.',
    done: (recorded: number, corrected: number, unchanged: number): string =>
      `Recorded: ${recorded}, corrected: ${corrected}, unchanged: ${unchanged}.`,
  },
};

/** What an import has done. */
export interface ImportAnswer {
  readonly totals?: { readonly recorded: number; readonly corrected: number; readonly unchanged: number };
}

/** How many rows of a file were recorded. */
export function ImportResult({ answer: { totals } }: { readonly answer: ImportAnswer }) {
  const said = useWords(words);
  return totals ? <p>{said.done(totals.recorded, totals.corrected, totals.unchanged)}</p> : null;
}

export function ImportPreviewResult({ answer: { rows = [] } }: { readonly answer: ImportPreviewAnswer }) {
  const said = useWords(words);
  const { readingIn } = useWords(commandWords);
  const told = rows.filter(({ outcome }) => outcome !== 'SAME');
  const same = rows.length - told.length;
  return (
    <>
      <p>
        {same > 0 && said.same(same)} {said.nothing}
      </p>
      {told.length > 0 && (
        <ResultTable
          caption={readingIn}
          rows={told}
          keyOf={({ file, lineNumber, subject }) => `${file} ${lineNumber} ${subject}`}
          columns={[
            { label: said.line, cell: ({ lineNumber }) => lineNumber },
            { label: said.subject, cell: ({ subject }) => subject },
            { label: said.outcome, cell: ({ outcome }) => said.outcomes[outcome] },
            {
              label: said.what,
              cell: ({ reason, events = [], effectiveDay, changes = [] }) => (
                <>
                  {reason ?? events.join('; ')}
                  {effectiveDay !== undefined && ` (${dayText(effectiveDay)})`}
                  {changes.map(({ column, from = '–', to = '–' }) => (
                    <div key={column}>
                      {column}: {from} → {to}
                    </div>
                  ))}
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
