import { useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words/language.ts';
import { changedIn, type Change, type Shown } from './changed-values.ts';
import { LiveContext } from './live-context.ts';

const words = {
  de: {
    changed: 'geändert',
    title: 'Hier hat jemand gerade etwas geändert.',
    rows: (count: number): string =>
      count === 0 ? '' : count === 1 ? 'Ein Eintrag geändert' : `${count} Einträge geändert`,
  },
  en: {
    changed: 'changed',
    title: 'Somebody has just changed something here.',
    rows: (count: number): string =>
      count === 0 ? '' : count === 1 ? 'One entry changed' : `${count} entries changed`,
  },
};

/** So long a mark is in sight until it was seen. */
const seenMs = 8_000;
const changesMax = 20;

/** What is shown of an answer, by key; the same text means that nothing has changed. */
export interface Answered {
  /** What was asked: answers to something else are not compared. */
  readonly question: string;
  /** Of the log, as the answers that are shown together contain it. */
  readonly positions: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

export interface Changes {
  readonly isChanged: (key: string) => boolean;
  readonly onSeen: (key: string) => void;
  readonly count: number;
}

/** What others have changed of what is shown: told by comparing answers, and by where in the log others recorded something between them. */
export function useChanges(answered: Answered | undefined): Changes {
  const { foreign } = useContext(LiveContext);
  const shown = useRef<Shown>(undefined);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [seen, setSeen] = useState<ReadonlyMap<string, bigint>>(new Map());
  useEffect(() => {
    if (!answered || answered.positions.length === 0) return;
    const positions = answered.positions.map(BigInt);
    const next: Shown = {
      question: answered.question,
      least: positions.reduce((a, b) => (b < a ? b : a)),
      most: positions.reduce((a, b) => (b > a ? b : a)),
      values: answered.values,
    };
    const change = changedIn(shown.current, next);
    const isOther = shown.current !== undefined && shown.current.question !== next.question;
    shown.current = next;
    if (isOther) setChanges([]);
    else if (change) setChanges((before) => [...before, change].slice(-changesMax));
  }, [answered]);
  return useMemo(() => {
    const marked = new Set<string>();
    for (const { after, until, changed, added } of changes) {
      const others = foreign.filter(({ position }) => position > after && position <= until);
      if (others.length === 0) continue;
      const isUnseen = (key: string): boolean => (seen.get(key) ?? 0n) < until;
      for (const key of changed) if (isUnseen(key)) marked.add(key);
      // What came into sight for another reason was changed by nobody.
      for (const key of added)
        if (isUnseen(key) && others.some(({ keys }) => keys.some((one) => key.startsWith(one))))
          marked.add(key);
    }
    const latest = changes.at(-1)?.until ?? 0n;
    return {
      isChanged: (key) => marked.has(key),
      onSeen: (key) => setSeen((before) => new Map(before).set(key, latest)),
      count: marked.size,
    };
  }, [changes, foreign, seen]);
}

/** The same for figures outside of tables: the mark of each, where it has one. */
export function useFigureMarks(
  question: string,
  position: string | undefined,
  figures: Readonly<Record<string, string | bigint | undefined>>,
): (name: string) => ReactNode {
  const text = JSON.stringify(Object.entries(figures).map(([name, figure]) => [name, String(figure)]));
  const answered = useMemo(
    () =>
      position === undefined
        ? undefined
        : { question, positions: [position], values: new Map(JSON.parse(text) as [string, string][]) },
    [question, position, text],
  );
  const { isChanged, onSeen } = useChanges(answered);
  return (name) => (
    <span role="status" className="changed changed--figure">
      {isChanged(name) && <ChangedMark onSeen={() => onSeen(name)} />}
    </span>
  );
}

/** Whether others have recorded something about this since the page shows it. */
export function useChangedSince(of: string): { readonly isChanged: boolean; readonly onSeen: () => void } {
  const { foreign } = useContext(LiveContext);
  const latest = foreign.at(-1)?.position ?? 0n;
  const [since, setSince] = useState({ of, position: latest });
  if (since.of !== of) setSince({ of, position: latest });
  return {
    isChanged: foreign.some(({ position, keys }) => position > since.position && keys.includes(of)),
    onSeen: () => setSince({ of, position: latest }),
  };
}

/** A quiet mark beside what others have changed; gone once it was in sight for a while. */
export function ChangedMark({ onSeen }: { readonly onSeen: () => void }) {
  const say = useWords(words);
  const mark = useRef<HTMLSpanElement>(null);
  const told = useRef(onSeen);
  useEffect(() => {
    told.current = onSeen;
  });
  useEffect(() => {
    const element = mark.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isInSight = false;
    const look = (): void => {
      clearTimeout(timer);
      if (isInSight && document.visibilityState === 'visible')
        timer = setTimeout(() => told.current(), seenMs);
    };
    const observer = new IntersectionObserver((entries) => {
      isInSight = entries.at(-1)?.isIntersecting === true;
      look();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return (
    <span ref={mark} className="changed__mark" title={say.title}>
      {say.changed}
    </span>
  );
}

/** How much has changed, for who does not see the marks; said when the reader pauses. */
export function ChangedCount({ count }: { readonly count: number }) {
  const say = useWords(words);
  return (
    <span role="status" className="kern-sr-only">
      {say.rows(count)}
    </span>
  );
}
