import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../words/language.ts';
import { Field, type TextFieldProps } from './field.tsx';

/** Something that is named by a key: a municipality, a payee, a service, a case. */
export interface KeyOption {
  readonly key: string;
  readonly name: string;
}

interface KeyFieldProps extends TextFieldProps {
  /** What fits a text; may be asked often. */
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly KeyOption[]>;
}

const words = {
  de: {
    options: (label: string): string => `Vorschläge zu »${label}«`,
    found: (count: number, all: number): string =>
      all > count
        ? `${count} von ${all} Vorschlägen; weiter tippen grenzt sie ein`
        : count === 1
          ? 'ein Vorschlag'
          : `${count} Vorschläge`,
  },
  en: {
    options: (label: string): string => `Suggestions for “${label}”`,
    found: (count: number, all: number): string =>
      all > count
        ? `${count} of ${all} suggestions; typing on narrows them`
        : count === 1
          ? 'one suggestion'
          : `${count} suggestions`,
  },
};

const shownMax = 8;
const patienceMs = 150;

/** A key, searched by what it names; a key that is known by heart may be typed. */
export function KeyField({ value, onChange, onBlur, search, ...field }: KeyFieldProps) {
  const listId = useId();
  const { found, options: optionsOf } = useWords(words);
  const [isOpen, setOpen] = useState(false);
  const [options, setOptions] = useState<readonly KeyOption[]>([]);
  const [foundCount, setFoundCount] = useState(0);
  const [active, setActive] = useState(-1);
  const [name, setName] = useState<string>();
  const asked = useRef(search);
  asked.current = search;

  useEffect(() => {
    if (value === '' && !isOpen) {
      setName(undefined);
      return;
    }
    const ending = new AbortController();
    const timer = setTimeout(
      () => {
        asked.current(value, ending.signal).then(
          (all) => {
            if (ending.signal.aborted) return;
            setOptions(all.slice(0, shownMax));
            setFoundCount(all.length);
            setActive(-1);
            setName(all.find(({ key }) => key === value)?.name);
          },
          () => setOptions([]),
        );
      },
      isOpen ? patienceMs : 0,
    );
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [value, isOpen]);

  const take = (option: KeyOption): void => {
    onChange(option.key);
    setName(option.name);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + options.length) % Math.max(options.length, 1));
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Enter' && isOpen) {
      const option = options[active];
      if (!option) return;
      event.preventDefault();
      take(option);
    }
  };
  const isShown = isOpen && options.length > 0 && !(options.length === 1 && options[0]?.key === value);
  return (
    <Field {...field}>
      {(bound) => (
        <div className="key-field">
          <input
            {...bound}
            className="kern-form-input__input"
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={isShown}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(isShown && active >= 0 && { 'aria-activedescendant': `${listId}-${active}` })}
            value={value}
            onChange={({ currentTarget }) => {
              onChange(currentTarget.value);
              setOpen(true);
            }}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onBlur={() => {
              setOpen(false);
              onBlur?.();
            }}
          />
          <ul
            className="key-field__options"
            role="listbox"
            id={listId}
            aria-label={optionsOf(field.label)}
            hidden={!isShown}
          >
            {isShown &&
              options.map((option, index) => (
                <li
                  key={option.key}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={index === active ? 'key-field__active' : ''}
                  // Before the field is left.
                  onMouseDown={(event) => {
                    event.preventDefault();
                    take(option);
                  }}
                >
                  <span>{option.name}</span> <span className="key-field__key">{option.key}</span>
                </li>
              ))}
          </ul>
          <span className="field__told" role="status">
            {isShown ? found(options.length, foundCount) : (name ?? '')}
          </span>
        </div>
      )}
    </Field>
  );
}
