import { useMemo } from 'react';
import type { BudgetLine, Schemas } from '../../api/schemas.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { EventTable } from '../shared/event-table.tsx';
import { Panel } from '../shared/panel.tsx';
import { lineFigures, lineWords } from './line.words.ts';

type FigureOfLine = (typeof lineFigures)[number];

interface DifferencesProps {
  readonly then: Schemas['BudgetLineAnswer'];
  /** The same day as it is known today. */
  readonly now: BudgetLine;
  readonly knownAt: string;
}

/** The API names no more of what was recorded later. */
const namedMax = 10;

/** Why the figures as known on a day differ from those of today. */
export function Differences({ then, now, knownAt }: DifferencesProps) {
  const words = useWords(lineWords);
  const formats = useFormats();
  const { recordedLater = [] } = then;
  const known = formats.day(knownAt);
  const different = lineFigures.filter((figure) => then[figure].amount !== now[figure].amount);
  const columns = useMemo(
    (): readonly Column<{ readonly figure: FigureOfLine }>[] => [
      { id: 'figure', label: words.compareFigure, value: ({ figure }) => words.figures[figure] },
      {
        id: 'then',
        label: words.knownOn(known),
        kind: 'amount',
        value: ({ figure }) => centsOf(then[figure]),
      },
      { id: 'now', label: words.knownToday, kind: 'amount', value: ({ figure }) => centsOf(now[figure]) },
      {
        id: 'by',
        label: words.differenceOf,
        kind: 'amount',
        isSigned: true,
        value: ({ figure }) => centsOf(now[figure]) - centsOf(then[figure]),
      },
    ],
    [words, known, then, now],
  );
  return (
    <Panel id="spaeter" title={words.recordedLater}>
      <p className="panel__text">
        {recordedLater.length === 0
          ? words.nothingLater(known)
          : words.laterSentence(
              known,
              recordedLater.length === namedMax ? formats.count(namedMax) : undefined,
            )}
      </p>
      {different.length > 0 && (
        <DataTable
          id="damals"
          caption={words.thenAndNow}
          columns={columns}
          rows={different.map((figure) => ({ figure }))}
          keyOf={({ figure }) => figure}
          noTotal
        />
      )}
      {recordedLater.length > 0 && (
        <EventTable id="spaeter" caption={words.recordedLater} rows={recordedLater} withoutActor />
      )}
    </Panel>
  );
}
