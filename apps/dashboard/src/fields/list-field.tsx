import { useRef, type ReactNode } from 'react';
import { useWords } from '../words/language.ts';
import { FieldGroup, type FieldProps } from './field.tsx';

interface ListFieldProps extends FieldProps {
  readonly length: number;
  readonly max: number;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly row: (index: number) => ReactNode;
  /** Whether a row is one field that is named as the list is. */
  readonly isPlain?: boolean;
}

const words = {
  de: {
    add: (count: number): string => (count === 0 ? 'Zeile anlegen' : 'Weitere Zeile'),
    remove: (index: number) => `Zeile ${index + 1} entfernen`,
    row: (index: number) => `Zeile ${index + 1}`,
  },
  en: {
    add: (count: number): string => (count === 0 ? 'Add a row' : 'Another row'),
    remove: (index: number) => `Remove row ${index + 1}`,
    row: (index: number) => `Row ${index + 1}`,
  },
};

/** Rows that can be added and taken away. */
export function ListField({ length, max, onAdd, onRemove, row, isPlain = false, ...field }: ListFieldProps) {
  const said = useWords(words);
  const add = useRef<HTMLButtonElement>(null);
  return (
    <FieldGroup {...field} className="list-field">
      {Array.from({ length }, (_, index) => (
        <div
          className={`list-field__row ${isPlain ? 'list-field__row--plain' : ''}`}
          role="group"
          aria-label={said.row(index)}
          key={index}
        >
          <div className="list-field__fields">{row(index)}</div>
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            aria-label={said.remove(index)}
            onClick={() => {
              onRemove(index);
              add.current?.focus();
            }}
          >
            <span className="kern-icon kern-icon--delete" aria-hidden="true" />
          </button>
        </div>
      ))}
      <button
        ref={add}
        type="button"
        className="kern-btn kern-btn--secondary list-field__add"
        disabled={length >= max}
        onClick={onAdd}
      >
        <span className="kern-label">{said.add(length)}</span>
      </button>
    </FieldGroup>
  );
}
