import { useQueryClient, type Query } from '@tanstack/react-query';
import { useContext, useEffect, useState, type ReactNode } from 'react';
import { Problem, type FeedEvent } from '#ledger-client';
import { eventWords } from '#event-words';
import { useLedger, useMoment } from '../api/index.ts';
import { endedAt, isSending } from '../api/own-doing.ts';
import { usePerson } from '../session/session.ts';
import { useLanguage, useWords } from '../words/language.ts';
import { LiveContext, nothing } from './live-context.ts';

const words = {
  de: {
    offline: 'Keine Verbindung; gezeigt wird, was zuletzt bekannt war.',
    latest: 'Zuletzt gebucht:',
  },
  en: {
    offline: 'No connection; shown is what was known last.',
    latest: 'Recorded last:',
  },
};

/** What came in is asked for together: an import of thousands of events asks once in a while. */
const gatherMs = 700;
const gatherUnderLoadMs = 4_000;
const manyEvents = 50;
/** So many of the latest changes by others are remembered. */
const foreignMax = 500;
/** A line that breaks for a moment is no news. */
const offlineAfterMs = 4_000;

/** Follows the feed: what others record appears by itself, and is marked until it was seen. */
export function LiveUpdates({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const ledger = useLedger();
  const language = useLanguage();
  const { synthetic } = useMoment();
  const { subject } = usePerson();
  const [live, setLive] = useState(nothing);
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
    let unclassified: FeedEvent[] = [];
    const take = (): void => {
      const events = gathered;
      gathered = [];
      pauseMs = events.length < manyEvents ? gatherMs : gatherUnderLoadMs;
      void client.invalidateQueries({
        predicate: (query) => events.some((event) => isTouchedBy(query, event)),
      });
      unclassified.push(...events);
      classify();
    };
    const classify = (): void => {
      // Whose doing it is, is known once a command from here has its answer.
      if (isSending()) {
        later(classify, gatherMs);
        return;
      }
      const others = unclassified.filter((event) => !isOwn(event, unclassified));
      unclassified = [];
      const last = others.at(-1);
      if (last === undefined) return;
      const foreign = others.map((event) => ({ position: BigInt(event.position), keys: keysOf(event) }));
      setLive((before) => ({
        ...before,
        foreign: [...before.foreign, ...foreign].slice(-foreignMax),
        latest: { text: latestOf(last, language), at: new Date() },
      }));
    };
    const onEvent = (event: FeedEvent): void => {
      if (gathered.length === 0) later(take, pauseMs);
      gathered.push(event);
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

/** Whether a command from here recorded it: it stands at the position that its answer names, or was recorded together with what does. */
const isOwn = ({ time, position }: FeedEvent, beside: readonly FeedEvent[]): boolean =>
  endedAt(position) || beside.some((other) => other.time === time && endedAt(other.position));

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
