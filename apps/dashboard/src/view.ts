import { useEffect, useState } from 'react';

/** What is shown; it stands in the address, so that a view can be passed on as a link. */
export interface View {
  /** A year, or all of them; the default is chosen by what there is. */
  readonly year?: string;
  readonly programme?: string;
  /** Stichtag. */
  readonly asOf?: string;
  /** Kenntnisstand. */
  readonly knownAt?: string;
  /** Practice data instead of real figures. */
  readonly practice?: boolean;
  readonly sort?: string;
  /** Opened budget line, as `EFA/MAIN/2023`. */
  readonly line?: string;
  /** Opened case, as `EFA-2023-000417`. */
  readonly case?: string;
}

const names = {
  year: 'jahr',
  programme: 'programm',
  asOf: 'stichtag',
  knownAt: 'kenntnisstand',
  sort: 'folge',
  line: 'zeile',
  case: 'vorgang',
} as const;

function viewOf(search: string): View {
  const read = new URLSearchParams(search);
  const texts = Object.entries(names).flatMap(([field, name]) => {
    const value = read.get(name);
    return value ? [[field, value] as const] : [];
  });
  return { ...Object.fromEntries(texts), ...(read.has('uebung') && { practice: true }) };
}

export function addressOf(view: View): string {
  const search = new URLSearchParams();
  for (const [field, name] of Object.entries(names)) {
    const value = view[field as keyof typeof names];
    if (value) search.set(name, value);
  }
  if (view.practice) search.set('uebung', '1');
  const text = search.toString();
  return text === '' ? location.pathname : `${location.pathname}?${text}`;
}

export type Go = (change: { readonly [Field in keyof View]?: View[Field] | undefined }) => void;

/** The view of the address, and how to change it; the browser's back button works. */
export function useView(): readonly [View, Go] {
  const [view, setView] = useState(() => viewOf(location.search));
  useEffect(() => {
    const follow = (): void => setView(viewOf(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go: Go = (change) => {
    const kept = Object.entries({ ...view, ...change }).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    const next: View = Object.fromEntries(kept);
    history.pushState(null, '', addressOf(next));
    setView(next);
  };
  return [view, go];
}
