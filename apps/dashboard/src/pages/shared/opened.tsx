import { useEffect, useRef, type ReactNode } from 'react';
import type { Column } from '../../table/column.ts';
import { useWords } from '../../words/language.ts';
import './opened.css';

const words = { de: { close: 'schließen' }, en: { close: 'close' } };

interface OpenedFormProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What was opened out of a row of the table above it: the keyboard is led into it, and it is scrolled into sight. Closed, it leads back to
 * what opened it; where that is gone with what was recorded, to the part of the page around it.
 */
export function OpenedForm({ title, onClose, children }: OpenedFormProps) {
  const say = useWords(words);
  const section = useRef<HTMLElement>(null);
  const opener = useRef<Element>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    section.current?.focus();
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const close = (): void => {
    const around = section.current?.parentElement?.closest<HTMLElement>('section');
    onClose();
    const { current: button } = opener;
    if (button instanceof HTMLButtonElement && button.isConnected) button.focus();
    else if (around) {
      around.tabIndex = -1;
      around.focus();
    }
  };
  return (
    <section ref={section} className="opened-form" tabIndex={-1} aria-label={title}>
      <div className="opened-form__head">
        <h3>{title}</h3>
        <button type="button" className="kern-btn kern-btn--tertiary kern-btn--x-small" onClick={close}>
          <span className="kern-label">{say.close}</span>
        </button>
      </div>
      {children}
    </section>
  );
}

interface OpeningColumn<Row> {
  readonly label: string;
  readonly textOf: (row: Row) => string;
  /** Which row it is, for who does not see it. */
  readonly nameOf: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  /** Where some rows open into nothing. */
  readonly isOffered?: (row: Row) => boolean;
}

/** A button in each row that opens what can be done with it. */
export const openingColumn = <Row,>({
  label,
  textOf,
  nameOf,
  onOpen,
  isOffered = () => true,
}: OpeningColumn<Row>): Column<Row> => ({
  id: 'next',
  label,
  value: () => undefined,
  cell: (row) =>
    isOffered(row) && (
      <button type="button" className="open-button" onClick={() => onOpen(row)}>
        {textOf(row)}
        <span className="kern-sr-only"> {nameOf(row)}</span>
      </button>
    ),
});
