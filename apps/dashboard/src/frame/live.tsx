import { useQueryClient, type Query } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Problem, type FeedEvent } from '#ledger-client';
import { eventWords } from '#event-words';
import { useLedger, useMoment } from '../api/index.ts';
import { usePerson } from '../session/session.ts';
import { useLanguage, useWords } from '../words/language.ts';

const words = {
  de: {
    changed: 'geändert',
    changedTitle: 'Hier hat sich gerade etwas geändert.',
    offline: 'Keine Verbindung; gezeigt wird, was zuletzt bekannt war.',
    latest: 'Zuletzt gebucht:',
  },
  en: {
    changed: 'changed',
    changedTitle: 'Something has just changed here.',
    offline: 'No connection; shown is what was known last.',
    latest: 'Recorded last:',
  },
};

interface Live {
  /** Cases, orders and budget lines (`EFA/MAIN/2023`) that others have changed a moment ago. */
  readonly changed: ReadonlySet<string>;
  readonly isOffline: boolean;
  readonly latest: { readonly text: string; readonly at: Date } | undefined;
}

const nothing: Live = { changed: new Set(), isOffline: false, latest: undefined };
const LiveContext = createContext<Live>(nothing);

/** What came in is asked for together: an import of thousands of events asks once in a while. */
const gatherMs = 700;
const gatherUnderLoadMs = 4_000;
const manyEvents = 50;
/** So long a change is marked. */
const markedMs = 60_000;
/** What is recorded while one's own command runs, and shortly after, is one's own doing. */
const ownMs = 3_000;
/** A line that breaks for a moment is no news. */
const offlineAfterMs = 4_000;

/** Follows the feed: what others record appears by itself, and is marked for a while. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const ledger = useLedger();
  const language = useLanguage();
  const { synthetic } = useMoment();
  const { subject } = usePerson();
  const [live, setLive] = useState(nothing);
  const lastOwn = useRef(0);
  useEffect(
    () =>
      client.getMutationCache().subscribe(() => {
        lastOwn.current = Date.now();
      }),
    [client],
  );
  useEffect(() => {
    if (subject === '') return;
    const ending = new AbortController();
    const { signal } = ending;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const later = (act: () => void, ms: number): void => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, ms);
      timers.add(timer);
    };
    let gathered: FeedEvent[] = [];
    let pauseMs = gatherMs;
    const take = (): void => {
      const events = gathered;
      gathered = [];
      pauseMs = events.length < manyEvents ? gatherMs : gatherUnderLoadMs;
      void client.invalidateQueries({
        predicate: (query) => events.some((event) => isTouchedBy(query, event)),
      });
    };
    const onEvent = (event: FeedEvent): void => {
      if (gathered.length === 0) later(take, pauseMs);
      gathered.push(event);
      if (client.isMutating() > 0 || Date.now() - lastOwn.current < ownMs) return;
      const keys = keysOf(event);
      setLive((before) => ({
        ...before,
        changed: new Set([...before.changed, ...keys]),
        latest: { text: latestOf(event, language), at: new Date() },
      }));
      later(
        () =>
          setLive((before) => ({
            ...before,
            changed: new Set([...before.changed].filter((key) => !keys.includes(key))),
          })),
        markedMs,
      );
    };
    let wasOffline = false;
    let offlineTimer: ReturnType<typeof setTimeout> | undefined;
    const onLine = (isOpen: boolean): void => {
      clearTimeout(offlineTimer);
      if (isOpen) {
        // What was refused meanwhile is asked again.
        if (wasOffline) void client.invalidateQueries();
        wasOffline = false;
        setLive((before) => (before.isOffline ? { ...before, isOffline: false } : before));
      } else
        offlineTimer = setTimeout(() => {
          if (signal.aborted) return;
          wasOffline = true;
          setLive((before) => ({ ...before, isOffline: true }));
        }, offlineAfterMs);
    };
    // A line that is cut tells the feed so late; a browser that knows says it at once.
    const onOffline = (): void => onLine(false);
    const onOnline = (): void => onLine(true);
    addEventListener('offline', onOffline);
    addEventListener('online', onOnline);
    const follow = async (): Promise<void> => {
      for (;;) {
        try {
          const { position } = await ledger.get('/api/v1/programmes', {}, signal);
          const events = ledger.events({ afterPosition: position, synthetic, signal, onLine });
          for await (const event of events) onEvent(event);
          return;
        } catch (error) {
          if (signal.aborted) return;
          // Nobody is signed in any more, or may not: the page goes on without.
          if (error instanceof Problem && [401, 403].includes(error.status)) return;
          onLine(false);
          await new Promise((resolve) => setTimeout(resolve, 5_000));
        }
      }
    };
    void follow();
    return () => {
      ending.abort();
      removeEventListener('offline', onOffline);
      removeEventListener('online', onOnline);
      clearTimeout(offlineTimer);
      for (const timer of timers) clearTimeout(timer);
    };
  }, [client, ledger, synthetic, subject, language]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** What hardly anything changes: no event of a case asks for it again. */
const masterData = ['/api/v1/programmes', '/api/v1/services', '/api/v1/event-types', '/api/v1/sign-in'];

/** Whether an answer that is kept may be another one since the event. */
function isTouchedBy({ queryKey: [path, , asked] }: Query, event: FeedEvent): boolean {
  if (typeof path !== 'string' || !path.startsWith('/api/v1/')) return false;
  const noun = event.type.split('.')[2] ?? '';
  if (masterData.includes(path)) return path.includes(noun);
  const { path: named, query } = (asked as { readonly params?: Params } | undefined)?.params ?? {};
  // What was known then stays what it was.
  if (query?.['knownAt'] !== undefined) return false;
  const keys = keysOf(event);
  const ofCase = named?.['caseNumber'] ?? named?.['orderNumber'] ?? query?.['caseNumber'];
  return ofCase === undefined || keys.length === 0 || keys.some((key) => ofCase.startsWith(key));
}

interface Params {
  readonly path?: Readonly<Record<string, string | undefined>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
}

/** What an event is about, by the keys that addresses of the page end with. */
function keysOf({ subject, data }: FeedEvent): readonly string[] {
  const { caseNumber, orderNumber, programme, line, fiscalYear } = data as Readonly<
    Record<string, string | undefined>
  >;
  return [
    ...new Set(
      [
        subject,
        caseNumber,
        orderNumber,
        ...(line === undefined ? [] : [`${programme ?? ''}/${line}/${fiscalYear ?? ''}`]),
      ].filter((key): key is string => typeof key === 'string' && key !== ''),
    ),
  ];
}

/** `de.foerderbuch.claim.approved.v1` as `ClaimApproved`, which has words; else what it is about. */
function latestOf({ type, subject }: FeedEvent, language: 'de' | 'en'): string {
  const name = (
    type
      .split('.')
      .slice(2, 4)
      .join('-')
      .match(/[a-z]+/g) ?? []
  )
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  const said = eventWords(name, language);
  return [subject, said === name ? undefined : said].filter(Boolean).join(' ');
}

/** A quiet mark beside what others have changed a moment ago. */
export function ChangedMark({ of }: { readonly of: string }) {
  const say = useWords(words);
  const { changed } = useContext(LiveContext);
  return (
    <span role="status" className="changed">
      {changed.has(of) && (
        <span className="changed__mark" title={say.changedTitle}>
          {say.changed}
        </span>
      )}
    </span>
  );
}

const clock = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' });

/** What was recorded last by others, or that nothing is heard of the ledger. */
export function LiveLine() {
  const say = useWords(words);
  const { isOffline, latest } = useContext(LiveContext);
  return (
    <p className={isOffline ? 'live-line live-line--offline' : 'live-line'} role="status">
      {isOffline ? say.offline : latest && `${say.latest} ${latest.text}, ${clock.format(latest.at)}`}
    </p>
  );
}
