import { useFormats } from '../words/formats.ts';
import { useWords } from '../words/language.ts';
import { cellClass } from './cell-class.ts';
import { totalOf, type Column } from './column.ts';
import { tableWords } from './table.words.ts';

interface TotalRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  /** Those that are summed up. */
  readonly rows: readonly Row[];
  /** How many are in sight. */
  readonly shown: number;
  /** How many the whole list has, where it is known. */
  readonly all: number | undefined;
  /** The API holds further rows. */
  readonly isPart: boolean;
}

/** What stands under the amounts: their sum, of all rows wherever it is known. */
export function TotalRow<Row>({ columns, rows, shown, all, isPart }: TotalRowProps<Row>) {
  const words = useWords(tableWords);
  const formats = useFormats();
  const totals = columns.map((column) => ({ column, total: totalOf(column, rows) }));
  if (totals.every(({ total }) => total === undefined || total.of === 'words')) return null;
  // One sum of all rows beside another of those shown would mislead: only what is whole is called the sum.
  const isWhole = !isPart || columns.every(({ kind, total }) => kind !== 'amount' || total !== undefined);
  return (
    <tfoot role="rowgroup">
      <tr role="row" className="table__row table__row--total">
        {totals.map(({ column, total }, place) => {
          const text =
            total === undefined
              ? ''
              : total.of === 'words'
                ? total.text
                : total.of === 'unknown'
                  ? words.unknown
                  : column.isSigned === true
                    ? formats.signed(total.cents)
                    : formats.cents(total.cents);
          return place === 0 ? (
            <th key={column.id} scope="row" role="rowheader" className={cellClass(column)}>
              {!isWhole
                ? words.sumOfShown(formats.count(rows.length))
                : all !== undefined && shown < all
                  ? words.sumOfAll(formats.count(all))
                  : words.sum}
            </th>
          ) : (
            <td
              key={column.id}
              role="cell"
              className={text === '' ? `${cellClass(column)} table__cell--empty` : cellClass(column)}
              data-label={column.kind === 'amount' ? `${column.label} in €` : column.label}
            >
              {text}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
