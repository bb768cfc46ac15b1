import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useWords } from '../words/language.ts';
import { chooseColumns, chosenColumns, followColumns, type Visibility } from './chosen-columns.ts';
import type { Column } from './column.ts';
import { tableWords } from './table.words.ts';

/** Which columns a person has hidden, kept for the next visit. */
export function useHiddenColumns<Row>(
  id: string,
  columns: readonly Column<Row>[],
): readonly [Record<string, boolean>, (next: Visibility) => void] {
  const chosen = useSyncExternalStore(
    useCallback((tell) => followColumns(id, tell), [id]),
    () => chosenColumns(id),
  );
  const visibility = useMemo(
    () => ({
      ...Object.fromEntries(columns.filter((column) => column.hidden === true).map((one) => [one.id, false])),
      ...chosen,
    }),
    [columns, chosen],
  );
  return [visibility, (next) => chooseColumns(id, next)];
}

/** Which columns are shown. */
export function HiddenColumns<Row>({
  id,
  columns: [, ...columns],
  hidden,
  onChange,
}: {
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly hidden: Visibility;
  readonly onChange: (next: Visibility) => void;
}) {
  const words = useWords(tableWords);
  if (columns.length < 3) return null;
  return (
    <details className="data-table__columns">
      <summary>{words.columns}</summary>
      <ul>
        {columns.map((column) => (
          <li key={column.id}>
            <label>
              <input
                type="checkbox"
                name={`${id}-${column.id}`}
                checked={hidden[column.id] !== false}
                onChange={({ target }) => onChange({ ...hidden, [column.id]: target.checked })}
              />
              {column.label}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
