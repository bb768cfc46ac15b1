import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableWords } from '../../table/table.words.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { repaymentWords } from './repayment.words.ts';

type Period = Schemas['InterestPeriodView'];

interface InterestTableProps {
  readonly id: string;
  readonly caption: string;
  readonly periods: readonly Period[];
  /** Rounded once, in cents; undefined where a rate is not known. */
  readonly sum: bigint | undefined;
}

/** Every period of interest with what it is reckoned from; only the sum is rounded. */
export function InterestTable({ id, caption, periods, sum }: InterestTableProps) {
  const words = useWords(repaymentWords);
  const formats = useFormats();
  const { unknown } = useWords(tableWords);
  const columns = useMemo(
    (): readonly Column<Period>[] => [
      { id: 'from', label: words.from, kind: 'day', value: ({ from }) => from },
      { id: 'until', label: words.until, kind: 'day', value: ({ until }) => until },
      {
        id: 'amount',
        label: words.bearing,
        kind: 'amount',
        value: ({ amount }) => centsOf(amount),
        total: false,
      },
      {
        id: 'baseRate',
        label: words.baseRate,
        kind: 'percent',
        value: ({ baseRatePercent }) => baseRatePercent,
        wideOnly: true,
      },
      { id: 'rate', label: words.rate, kind: 'percent', value: ({ ratePercent }) => ratePercent },
      { id: 'days', label: words.days, kind: 'count', value: ({ days }) => days },
      {
        id: 'interest',
        label: `${words.unrounded} in €`,
        kind: 'count',
        value: ({ unrounded }) => unrounded,
        cell: ({ unrounded }) => formats.exact(unrounded),
        total: sum ?? unknown,
      },
    ],
    [words, formats, sum, unknown],
  );
  return (
    <DataTable
      id={id}
      caption={caption}
      columns={columns}
      rows={periods}
      keyOf={({ from, amount }) => `${from} ${amount.amount}`}
      whenEmpty={words.noInterest}
      rowsFirst={40}
    />
  );
}
