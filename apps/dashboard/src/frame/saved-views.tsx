import { Link, useLocation } from '@tanstack/react-router';
import { useId, useState, useSyncExternalStore } from 'react';
import { isKept, parseSearch, stringifySearch } from '../search.ts';
import { usePerson } from '../session/session.ts';
import {
  chooseColumns,
  columnsOnPage,
  followAllColumns,
  visibilityOf,
  type Visibility,
} from '../table/chosen-columns.ts';
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
  /** What is filtered and sorted, and the part of the page, as they stand behind `?`; the moment of the page is not part of it. */
  readonly search: string;
  /** Of the tables of the page, those columns that were chosen. */
  readonly columns?: Readonly<Record<string, Visibility>>;
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
  // A column that is hidden, and a table that comes with it, make another view.
  useSyncExternalStore(followAllColumns, () => JSON.stringify(columnsOnPage()));
  const columns = columnsOnPage();
  const isPresent = (view: View): boolean =>
    view.search === present && JSON.stringify(view.columns ?? {}) === JSON.stringify(columns);
  const keep = (next: readonly View[]): void => {
    setViews(next);
    try {
      localStorage.setItem(store, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing forgets it with the page.
    }
  };
  const isSaved = views.some(isPresent);
  const isPlain = present === '' && Object.keys(columns).length === 0;
  if (views.length === 0 && isPlain) return null;
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
            onClick={() => {
              for (const [table, chosen] of Object.entries(view.columns ?? {})) chooseColumns(table, chosen);
            }}
            activeOptions={{ exact: true }}
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
      {!isPlain && !isSaved && name === undefined && (
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
            keep([...views.filter((one) => one.name !== called), { name: called, search: present, columns }]);
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
    return stored
      .filter(
        (view: unknown): view is View =>
          typeof view === 'object' &&
          view !== null &&
          'name' in view &&
          typeof view.name === 'string' &&
          'search' in view &&
          typeof view.search === 'string',
      )
      .map(({ name, search, columns }) => ({
        name,
        search,
        columns: Object.fromEntries(
          Object.entries(columns ?? {}).map(([table, chosen]) => [table, visibilityOf(chosen)]),
        ),
      }));
  } catch {
    return [];
  }
}
