import { useQueryClient } from '@tanstack/react-query';
import { positionShown } from '../frame/print-source.ts';
import { useWords } from '../words/language.ts';
import type { Column } from './column.ts';
import { tableWords } from './table.words.ts';
import type { TakeAwayFormat } from './take-away.tsx';

interface HeldRows<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** As they are ordered in the page. */
  readonly rows: readonly Row[];
  readonly hasTotal: boolean;
}

const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'Europe/Berlin' });

/** Saves a table whose rows are all in the page as a file. */
export function useTakeRows<Row>(held: HeldRows<Row>): (format: TakeAwayFormat) => Promise<void> {
  const words = useWords(tableWords);
  const client = useQueryClient();
  return async (format) => {
    const { saveRows } = await import('./rows-as-file.ts');
    const position = positionShown(client)?.toString();
    await saveRows(
      {
        ...held,
        sum: words.sum,
        aboutHeading: words.about.heading,
        about: [
          [words.about.list, held.caption],
          [words.about.page, location.href.replace(/#.*/, '')],
          ...(position === undefined ? [] : [[words.about.position, position] as const]),
          [words.about.retrievedOn, day.format(new Date())],
        ],
      },
      format,
    );
  };
}
