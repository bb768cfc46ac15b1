import { useRouter, useRouterState, type RouterHistory } from '@tanstack/react-router';
import { useCallback, useState } from 'react';

/** Of the history of this tab; older ones are forgotten. */
const entriesMax = 60;
const store = 'foerderbuch-verlauf';
/** What was left is looked for so long while the page fills again. */
const returnMsMax = 4_000;
const stepMs = 50;
/** Rows that are measured move a page a little: so many steps it has to stay where it was. */
const stepsAtRest = 4;
const isClose = (y: number): boolean => Math.abs(scrollY - y) <= 2;

/** A control as it can be found again in a page that was built anew. */
interface Control {
  readonly tag: string;
  readonly by: 'id' | 'href' | 'name';
  readonly value: string;
  /** Among those of which all of this holds. */
  readonly index: number;
}

/** How a page was left. */
interface Left {
  readonly y: number;
  readonly focus?: Control | undefined;
}

type Entry = Readonly<Record<string, unknown>> & { readonly left?: Left };

/** By the key of the router; the last one used is the last. */
const entries = new Map<string, Entry>(storedEntries());

function storedEntries(): readonly (readonly [string, Entry])[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(store) ?? '[]');
    return Array.isArray(stored) ? (stored as [string, Entry][]) : [];
  } catch {
    return [];
  }
}

function change(key: string, entry: Entry): void {
  entries.delete(key);
  entries.set(key, entry);
  for (const oldest of entries.keys()) if (entries.size > entriesMax) entries.delete(oldest);
  try {
    sessionStorage.setItem(store, JSON.stringify([...entries]));
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

/** What one person opened is not there for the next. */
export function forgetEntries(): void {
  entries.clear();
  sessionStorage.removeItem(store);
}

const keyOf = ({ state }: { readonly state: object }): string =>
  (state as { readonly __TSR_key?: string }).__TSR_key ?? '';

/** Remembers how each page is left, and takes along what is kept where an address replaces another one. */
export function followEntries(history: RouterHistory, onArrive: (isNew: boolean) => void): () => void {
  let present = keyOf(history.location);
  return history.subscribe(({ location, action: { type } }) => {
    const [before, next] = [present, keyOf(location)];
    present = next;
    const entry = entries.get(before) ?? {};
    if (type === 'REPLACE') {
      if (next !== before) change(next, entry);
      return;
    }
    change(before, { ...entry, left: { y: scrollY, focus: focused() } });
    onArrive(type === 'PUSH');
  });
}

/** A value that belongs to the entry of the history: back and forward find it as it was left. JSON can say it. */
export function useKept<Value>(name: string, first: Value): readonly [Value, (value: Value) => void] {
  const path = useRouterState({ select: ({ location: { pathname } }) => pathname });
  const key = useRouterState({ select: ({ location }) => keyOf(location) });
  const router = useRouter();
  const keptAt = (entry: string): Value | undefined => entries.get(entry)?.[name] as Value | undefined;
  const [held, setHeld] = useState(() => ({ path, key, value: keptAt(key) ?? first }));
  // On the way to another page this one is shown for a moment longer, as it is.
  if (held.path === path && held.key !== key) setHeld({ path, key, value: keptAt(key) ?? held.value });
  const set = useCallback(
    (value: Value): void => {
      const entry = keyOf(router.latestLocation);
      change(entry, { ...entries.get(entry), [name]: value });
      setHeld((before) => ({ ...before, value }));
    },
    [router, name],
  );
  return [held.value, set];
}

/** Leads back to where a page was left: as far down, and to the control that had the focus. */
export function returnTo(location: { readonly state: object }): void {
  const left = entries.get(keyOf(location))?.left;
  if (!left) return;
  const { y, focus } = left;
  const ending = new AbortController();
  const { signal } = ending;
  const giveUpAt = performance.now() + returnMsMax;
  // Whoever goes on by themselves is not held back.
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(type, () => ending.abort(), { once: true, capture: true, passive: true, signal });
  let atRest = 0;
  const step = (): void => {
    if (signal.aborted) return;
    if (!isClose(y)) scrollTo({ top: y, behavior: 'instant' });
    const control = focus && found(focus);
    if (control && document.activeElement !== control) control.focus({ preventScroll: true });
    atRest = isClose(y) && (focus === undefined || control !== undefined) ? atRest + 1 : 0;
    if (atRest >= stepsAtRest || performance.now() > giveUpAt) ending.abort();
    else setTimeout(step, stepMs);
  };
  step();
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 200);

const valueOf = (element: Element, by: Control['by']): string =>
  by === 'name' ? nameOf(element) : (element.getAttribute(by) ?? '');

const alike = ({ tag, by, value }: Omit<Control, 'index'>): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(tag)].filter((one) => valueOf(one, by) === value);

/** Not one that React gives, which is another one next time. */
const hasOwnId = ({ id }: Element): boolean => /^[a-z]/i.test(id);

function focused(): Control | undefined {
  const { activeElement: element } = document;
  if (!element?.matches('a[href], button, input, select, textarea, summary')) return undefined;
  const by = hasOwnId(element) ? 'id' : element.matches('a') ? 'href' : 'name';
  const control = { tag: element.localName, by, value: valueOf(element, by) } as const;
  return { ...control, index: alike(control).indexOf(element as HTMLElement) };
}

const found = (control: Control): HTMLElement | undefined => alike(control)[control.index];
