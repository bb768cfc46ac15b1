import type { components } from './api.d.ts';
import { Problem } from './problem.ts';

/** An event as other systems receive it (CloudEvents 1.0), told apart by its type. */
export type FeedEvent = components['schemas']['CloudEventView'];

export interface FeedOptions {
  /** Behind the last event that was seen; takes up where an earlier reader ended. */
  readonly after?: string;
  /** Behind the `position` of an answer. */
  readonly afterPosition?: string;
  /** Only these, as `de.foerderbuch.payment.settled.v1`. */
  readonly types?: readonly string[];
  readonly programme?: string;
  readonly recipient?: string;
  readonly synthetic?: boolean;
  /** Ends the reading. */
  readonly signal: AbortSignal;
  /** Told whether the stream is open; while it is not, it is tried again and again. */
  readonly onLine?: (isOpen: boolean) => void;
  /** Told where to resume, also behind events that were not for this reader. */
  readonly onCursor?: (cursor: string) => void;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Opens an address of the API. @throws Problem */
export type OpenAddress = (address: string, init: RequestInit) => Promise<Response>;

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** The ledger is heard from every 15 seconds: a line that is silent for longer is dead. */
const silenceMs = 45_000;

/** Asked again, these would be refused again: nobody is signed in, the reader may not, or the cursor is of another history. */
const isFinal = ({ status }: Problem): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429;

/**
 * Every event from where the reader stands, in order and without a gap, as it is recorded. A line that breaks is opened again
 * behind the last event, after a pause that grows and is never the same for all readers.
 * @throws Problem where it would be refused again, such as 401 once the token has ended
 */
export async function* feedOf(
  open: OpenAddress,
  options: FeedOptions,
): AsyncGenerator<FeedEvent, void, void> {
  const { signal, onLine, onCursor, wait = waited } = options;
  let cursor = options.after;
  let failures = 0;
  const isEnded = (): boolean => signal.aborted;
  while (!isEnded()) {
    const line = new AbortController();
    let retryAfterMs = 0;
    try {
      const response = await open(addressOf(options, cursor), {
        headers: { accept: 'text/event-stream', ...(cursor !== undefined && { 'last-event-id': cursor }) },
        cache: 'no-store',
        signal: AbortSignal.any([signal, line.signal]),
      });
      onLine?.(true);
      for await (const { id, event, data } of messagesOf(response, line)) {
        failures = 0;
        if (id !== undefined) {
          cursor = id;
          onCursor?.(id);
        }
        if (event === 'problem') break;
        if (data !== '') yield JSON.parse(data) as FeedEvent;
      }
    } catch (error) {
      if (isEnded()) return;
      if (error instanceof Problem) {
        if (isFinal(error)) throw error;
        retryAfterMs = (error.retryAfterSeconds ?? 0) * 1_000;
      }
    } finally {
      line.abort();
      onLine?.(false);
    }
    const growing = Math.min(firstWaitMs * 2 ** failures, longestWaitMs);
    failures += 1;
    await wait(Math.max(retryAfterMs, growing * (0.5 + Math.random() / 2)), signal);
  }
}

function addressOf(
  { afterPosition, types, programme, recipient, synthetic }: FeedOptions,
  cursor?: string,
): string {
  const search = new URLSearchParams();
  if (cursor === undefined && afterPosition !== undefined) search.set('afterPosition', afterPosition);
  if (types) search.set('type', types.join(','));
  if (programme !== undefined) search.set('programme', programme);
  if (recipient !== undefined) search.set('recipient', recipient);
  if (synthetic !== undefined) search.set('synthetic', String(synthetic));
  return `/api/v1/events?${search.toString()}`;
}

interface Message {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: string;
}

/** The messages of an event stream (WHATWG HTML, § 9.2.6); a beat of the line is one without data. */
async function* messagesOf(response: Response, line: AbortController): AsyncGenerator<Message, void, void> {
  if (!response.body) return;
  const decoder = new TextDecoder();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const silence = setTimeout(() => line.abort(), silenceMs);
    const { done, value } = await reader.read().finally(() => clearTimeout(silence));
    if (done) return;
    rest += decoder.decode(value, { stream: true });
    const blocks = rest.split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) yield messageOf(block);
  }
}

function messageOf(block: string): Message {
  let id: string | undefined;
  let event: string | undefined;
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const [, field, value = ''] = /^(\w+):? ?(.*)$/.exec(line) ?? [];
    if (field === 'id') id = value;
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return { id, event, data: data.join('\n') };
}

function waited(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
