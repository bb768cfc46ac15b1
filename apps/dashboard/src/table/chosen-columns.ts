/** Which columns of a table are shown, where somebody has chosen. */
export type Visibility = Readonly<Record<string, boolean>>;

const nameOf = (table: string): string => `spalten.${table}`;
const nothing: Visibility = {};

const chosen = new Map<string, Visibility>();
/** Tables on the page, and what tells each of them. */
const shown = new Map<string, Set<() => void>>();

/** As chosen at the last visit. */
export function chosenColumns(table: string): Visibility {
  const known = chosen.get(table);
  if (known) return known;
  const stored = storedColumns(table);
  chosen.set(table, stored);
  return stored;
}

/** Kept for the next visit. */
export function chooseColumns(table: string, columns: Visibility): void {
  chosen.set(table, columns);
  try {
    localStorage.setItem(nameOf(table), JSON.stringify(columns));
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
  for (const tell of shown.get(table) ?? []) tell();
  tellAll();
}

const followers = new Set<() => void>();

/** Told of every table whose columns are chosen, and of every one that comes or goes. */
export function followAllColumns(tell: () => void): () => void {
  followers.add(tell);
  return () => void followers.delete(tell);
}

const tellAll = (): void => {
  for (const tell of followers) tell();
};

/** Told whenever the columns of a table are chosen, as long as it is on the page. */
export function followColumns(table: string, tell: () => void): () => void {
  const all = shown.get(table) ?? new Set();
  shown.set(table, all.add(tell));
  tellAll();
  return () => {
    all.delete(tell);
    if (all.size === 0) shown.delete(table);
    tellAll();
  };
}

/** Of the tables on the page, those whose columns somebody has chosen, in an order of its own. */
export const columnsOnPage = (): Readonly<Record<string, Visibility>> =>
  Object.fromEntries(
    [...shown.keys()]
      .toSorted()
      .map((table) => [table, chosenColumns(table)] as const)
      .filter(([, columns]) => Object.keys(columns).length > 0),
  );

export function visibilityOf(stored: unknown): Visibility {
  if (typeof stored !== 'object' || stored === null) return nothing;
  return Object.fromEntries(Object.entries(stored).filter(([, isShown]) => typeof isShown === 'boolean'));
}

function storedColumns(table: string): Visibility {
  try {
    return visibilityOf(JSON.parse(localStorage.getItem(nameOf(table)) ?? '{}'));
  } catch {
    return nothing;
  }
}
