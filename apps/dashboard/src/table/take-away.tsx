import { useState } from 'react';
import { useWords } from '../words/language.ts';
import { tableWords } from './table.words.ts';

/** For Excel, for any spreadsheet, and as the API gives it. */
const takeAwayFormats = ['csv', 'xlsx', 'json'] as const;
export type TakeAwayFormat = (typeof takeAwayFormats)[number];

interface TakeAwayProps {
  readonly caption: string;
  /** Gets the file with all rows and saves it. */
  readonly take: (format: TakeAwayFormat) => Promise<void>;
}

/** The whole table as a file, not only the page that is shown. */
export function TakeAway({ caption, take }: TakeAwayProps) {
  const words = useWords(tableWords);
  const [taking, setTaking] = useState<TakeAwayFormat>();
  const [failed, setFailed] = useState<string>();
  const start = (format: TakeAwayFormat): void => {
    if (taking !== undefined) return;
    setTaking(format);
    setFailed(undefined);
    take(format)
      .catch((error: unknown) =>
        setFailed(
          words.takeAwayFailed(format.toUpperCase(), error instanceof Error ? error.message : String(error)),
        ),
      )
      .finally(() => setTaking(undefined));
  };
  return (
    <>
      {takeAwayFormats.map((format) => (
        <button
          key={format}
          type="button"
          className="data-table__take"
          aria-disabled={taking !== undefined}
          onClick={() => start(format)}
        >
          {taking === format ? words.asLoading(format.toUpperCase()) : words.as(format.toUpperCase())}
          <span className="kern-sr-only">{` – ${caption}, ${words.allRows}`}</span>
        </button>
      ))}
      {failed !== undefined && (
        <p role="alert" className="data-table__failed">
          {failed}
        </p>
      )}
    </>
  );
}
