import { Link, useLocation } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { isKept, parseSearch, stringifySearch } from '../search.ts';
import { usePerson } from '../session/session.ts';
import { useWords } from '../words/language.ts';
import './saved-views.css';

const words = {
  de: {
    title: 'Gemerkte Ansichten',
    save: 'Diese Ansicht merken …',
    name: 'Name der Ansicht',
    keep: 'Merken',
    cancel: 'Abbrechen',
    remove: (name: string): string => `Ansicht »${name}« vergessen`,
  },
  en: {
    title: 'Saved views',
    save: 'Save this view …',
    name: 'Name of the view',
    keep: 'Save',
    cancel: 'Cancel',
    remove: (name: string): string => `Forget the view “${name}”`,
  },
};

interface View {
  readonly name: string;
  /** Filters and orders alone, as they stand behind `?`; the day of the page is not part of it. */
  readonly search: string;
}

/** The filter of a list under a name, for who is signed in, in this browser. */
export function SavedViews() {
  const say = useWords(words);
  const { subject } = usePerson();
  const { pathname, searchStr } = useLocation();
  const store = `ansichten.${subject}.${pathname}`;
  const [views, setViews] = useState(() => storedViews(store));
  const [name, setName] = useState<string>();
  const id = useId();
  const present = filterOf(searchStr);
  const keep = (next: readonly View[]): void => {
    setViews(next);
    try {
      localStorage.setItem(store, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing forgets it with the page.
    }
  };
  const isSaved = views.some(({ search }) => search === present);
  if (views.length === 0 && present === '') return null;
  return (
    <div className="saved-views" role="group" aria-label={say.title}>
      {views.map((view) => (
        <span key={view.name} className="saved-views__view">
          <Link
            to={pathname as '/'}
            search={(search) => ({
              ...Object.fromEntries(Object.entries(search).filter(([key]) => isKept(key))),
              ...parseSearch(view.search),
            })}
            className="kern-link kern-link--small"
            {...(view.search === present && { 'aria-current': 'true' as const })}
          >
            {view.name}
          </Link>
          <button
            type="button"
            className="saved-views__remove"
            aria-label={say.remove(view.name)}
            onClick={() => keep(views.filter((one) => one !== view))}
          >
            ×
          </button>
        </span>
      ))}
      {present !== '' && !isSaved && name === undefined && (
        <button type="button" className="saved-views__save" onClick={() => setName('')}>
          {say.save}
        </button>
      )}
      {name !== undefined && (
        <form
          className="saved-views__form"
          onSubmit={(event) => {
            event.preventDefault();
            const called = name.trim();
            if (called === '') return;
            keep([...views.filter((one) => one.name !== called), { name: called, search: present }]);
            setName(undefined);
          }}
        >
          <label htmlFor={id}>{say.name}</label>
          <input
            id={id}
            type="text"
            maxLength={60}
            autoFocus
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" className="saved-views__save">
            {say.keep}
          </button>
          <button type="button" className="saved-views__save" onClick={() => setName(undefined)}>
            {say.cancel}
          </button>
        </form>
      )}
    </div>
  );
}

/** Of an address what filters and sorts, in an order of its own. */
const filterOf = (searchStr: string): string =>
  stringifySearch(
    Object.fromEntries(
      Object.entries(parseSearch(searchStr))
        .filter(([name]) => !isKept(name))
        .toSorted(([a], [b]) => a.localeCompare(b)),
    ),
  ).replace(/^\?/, '');

function storedViews(store: string): readonly View[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(store) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter(
      (view: unknown): view is View =>
        typeof view === 'object' &&
        view !== null &&
        'name' in view &&
        typeof view.name === 'string' &&
        'search' in view &&
        typeof view.search === 'string',
    );
  } catch {
    return [];
  }
}
