import { useEffect, useRef } from 'react';
import { useFormats } from '../words/formats.ts';
import { useWords } from '../words/language.ts';
import { tableWords } from './table.words.ts';

/** Further pages of the same list. */
export interface More {
  readonly load: () => void;
  readonly isLoading: boolean;
}

/** How much is shown; takes the focus over from the button that is gone once everything is there. */
export function RowCount({
  count,
  all,
  isLoading,
  more,
}: {
  readonly count: number;
  /** Where it is known how many there are. */
  readonly all: number | undefined;
  readonly isLoading: boolean;
  readonly more: More | undefined;
}) {
  const words = useWords(tableWords);
  const formats = useFormats();
  const status = useRef<HTMLParagraphElement>(null);
  const hadFocus = useRef(false);
  const hasMore = more !== undefined;
  useEffect(() => {
    if (!hasMore && hadFocus.current) status.current?.focus();
    hadFocus.current = false;
  }, [hasMore]);
  const text = isLoading
    ? words.loading
    : !hasMore
      ? words.all(formats.count(count))
      : all === undefined
        ? words.some(formats.count(count))
        : words.someOf(formats.count(count), formats.count(all));
  return (
    <div className="data-table__more">
      <p ref={status} role="status" tabIndex={-1} className="data-table__count">
        {text}
      </p>
      {more && (
        <button
          type="button"
          className="kern-btn kern-btn--secondary data-table__load"
          aria-disabled={more.isLoading}
          onFocus={() => (hadFocus.current = true)}
          onBlur={() => (hadFocus.current = document.activeElement === document.body)}
          onClick={() => {
            if (!more.isLoading) more.load();
          }}
        >
          <span className="kern-label">{more.isLoading ? words.loading : words.more}</span>
        </button>
      )}
    </div>
  );
}
