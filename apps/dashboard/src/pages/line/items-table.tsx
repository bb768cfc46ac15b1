import { useMemo, useState, type ReactNode } from 'react';
import type { ItemOf, ListPath } from '#ledger-client';
import { Actions } from '../../command/actions.tsx';
import { CommandPanel } from '../../command/command-panel.tsx';
import { usePerson } from '../../session/session.ts';
import { PagesTable, type PagesTableProps } from '../../table/pages-table.tsx';
import { Folded } from '../shared/folded.tsx';
import { OpenedForm } from '../shared/opened.tsx';
import type { LineKey } from './why-figure.tsx';

const rowsFirst = 10;

/** Asks a list for how many there are. */
export const countAlone = { sums: 'true', limit: 1 } as const;

interface ItemsTableProps<Path extends ListPath> extends PagesTableProps<Path> {
  readonly count: number | undefined;
  readonly whenEmpty: string;
  /** Whether there is something to do with it right here. */
  readonly opens: (row: ItemOf<Path>) => boolean;
  readonly openedTitle: (key: string) => string;
  /** What may be done with it. */
  readonly opened: (key: string) => ReactNode;
}

/** One kind of what rests on a budget line: a table whose first column opens, below it, what may be done with a row. */
export function ItemsTable<Path extends ListPath>({
  count,
  opens,
  openedTitle,
  opened,
  ...table
}: ItemsTableProps<Path>) {
  const { caption, whenEmpty, columns, keyOf } = table;
  const [key, setKey] = useState<string>();
  const opening = useMemo(
    () =>
      columns.map((column, place) => ({
        ...column,
        ...(place === 0 && {
          cell: (row: ItemOf<Path>) =>
            opens(row) ? (
              <button
                type="button"
                className="command-form__link"
                aria-expanded={keyOf(row) === key}
                onClick={() => setKey(keyOf(row) === key ? undefined : keyOf(row))}
              >
                {keyOf(row)}
              </button>
            ) : (
              column.cell?.(row)
            ),
        }),
      })),
    [columns, keyOf, opens, key],
  );
  return (
    <Folded title={caption} count={count} whenEmpty={whenEmpty}>
      <PagesTable {...table} columns={opening} rowsFirst={rowsFirst} />
      {key !== undefined && (
        <OpenedForm key={key} title={openedTitle(key)} onClose={() => setKey(undefined)}>
          {opened(key)}
        </OpenedForm>
      )}
    </Folded>
  );
}

interface OnProps {
  readonly of: LineKey;
  readonly id: string;
}

/** What may be done now with what has actions of its own. */
export const ActionsOn = ({
  of: { programme, line, fiscalYear },
  collection,
  id,
}: OnProps & { readonly collection: 'blocks' | 'commitments' }) => (
  <Actions
    of={`/api/v1/budget-lines/${programme}/${line}/${fiscalYear}/${collection}/${encodeURIComponent(id)}`}
    year={fiscalYear}
  />
);

/** The one command that there is on something. */
export function CommandOn({ of, operation, id }: OnProps & { readonly operation: string }) {
  const { roles } = usePerson();
  return (
    <CommandPanel operation={operation} known={{ ...of, id }} year={of.fiscalYear} roles={roles} isOpen />
  );
}
