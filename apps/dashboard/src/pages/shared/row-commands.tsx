import { useMemo, useState, type ReactNode } from 'react';
import { useIsNow } from '../../api/index.ts';
import type { Known } from '../../command/command-form.tsx';
import { CommandPanel } from '../../command/command-panel.tsx';
import { useMayRecord } from '../../command/use-commands.ts';
import type { Column } from '../../table/column.ts';
import { useWords } from '../../words/language.ts';
import { OpenedForm, openingColumn } from './opened.tsx';

const words = { de: { next: 'Buchen', open: 'öffnen' }, en: { next: 'Record', open: 'open' } };

/** What the form of each command begins with for a row; undefined where it is none of that row. */
export type RowForms<Row> = Readonly<Record<string, (row: Row) => Known | undefined>>;

interface RowCommandsOptions<Row> {
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** By operation. */
  readonly forms: RowForms<Row>;
  /** What `31.12.` is of; this year where nothing else is meant. */
  readonly year?: number;
}

interface RowCommands<Row> {
  /** One that opens a row, for who may record something of it; none for others, and none in the past. */
  readonly column: readonly Column<Row>[];
  /** Stands below the table. */
  readonly opened: ReactNode;
}

/** The commands that are about one row of a table, out of that row. The options must stay the same ones. */
export function useRowCommands<Row extends object>({
  keyOf,
  nameOf,
  forms,
  year,
}: RowCommandsOptions<Row>): RowCommands<Row> {
  const say = useWords(words);
  const may = useMayRecord();
  const isNow = useIsNow();
  const isOffered = isNow && Object.keys(forms).some(may);
  const [row, setRow] = useState<Row>();
  const column = useMemo(
    (): readonly Column<Row>[] =>
      isOffered
        ? [
            openingColumn<Row>({
              label: say.next,
              textOf: () => say.open,
              nameOf,
              onOpen: setRow,
              isOffered: (one) => formsOf(forms, one, may).length > 0,
            }),
          ]
        : [],
    [say, isOffered, forms, may],
  );
  if (!isOffered || row === undefined) return { column, opened: null };
  const offered = formsOf(forms, row, may);
  return {
    column,
    opened: (
      <OpenedForm key={keyOf(row)} title={nameOf(row)} onClose={() => setRow(undefined)}>
        <div className="commands">
          {offered.map(({ operation, known }) => (
            <CommandPanel
              key={operation}
              operation={operation}
              known={known}
              isOpen={offered.length === 1}
              {...(year !== undefined && { year })}
            />
          ))}
        </div>
      </OpenedForm>
    ),
  };
}

const formsOf = <Row,>(
  forms: RowForms<Row>,
  row: Row,
  may: (operation: string) => boolean,
): readonly { readonly operation: string; readonly known: Known }[] =>
  Object.entries(forms).flatMap(([operation, knownOf]) => {
    const known = knownOf(row);
    return known === undefined || !may(operation) ? [] : [{ operation, known }];
  });
