/** The server's log: one order over all streams, kept in memory. */

export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface LogRecord extends ProposedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly createdMs: number;
}

export type ExpectedRevision = number | 'any' | 'noStream' | 'streamExists';

export type AppendOutcome =
  | { readonly kind: 'success'; readonly revision: number | undefined; readonly position: number | undefined }
  | { readonly kind: 'wrongExpectedVersion'; readonly current: number | undefined }
  | { readonly kind: 'streamDeleted' };

/** The greatest revision there is: of a tombstone, and of the truncation that hides a deleted stream. */
export const lastRevision = 2 ** 63;

const none = -1;
/** How many ids the server remembers for appends that expect nothing in particular. */
const rememberedIds = 10_000;
/** What a record takes in the log beside its content, which is why positions have gaps. */
const recordOverhead = 120;

interface StreamState {
  readonly records: LogRecord[];
  truncateBefore: number;
  maxCount: number;
  isTombstoned: boolean;
}

const metadataStreamOf = (stream: string): string => `$$${stream}`;

export class WireLog {
  readonly #all: LogRecord[] = [];
  readonly #streams = new Map<string, StreamState>();
  readonly #recent = new Map<string, LogRecord>();
  readonly #listeners = new Set<() => void>();
  #position = 0;
  #newsIsDue = false;

  constructor() {
    // As in a real one, the first records are the server's own.
    this.#setMetadata('$stats-127.0.0.1:2113', { $maxAge: 86_400 });
  }

  get all(): readonly LogRecord[] {
    return this.#all;
  }

  append(stream: string, expected: ExpectedRevision, events: readonly ProposedEvent[]): AppendOutcome {
    const state = this.#streams.get(stream);
    if (state?.isTombstoned) return { kind: 'streamDeleted' };
    const current = (state?.records.length ?? 0) - 1;
    const wrong = { kind: 'wrongExpectedVersion', current: current === none ? undefined : current } as const;
    const isHidden = state !== undefined && isSoftDeleted(state);
    if (expected === 'any' || expected === 'streamExists') {
      if (expected === 'streamExists' && (current === none || isHidden)) return wrong;
      const first = this.#recent.get(`${stream} ${events[0]?.id}`);
      if (first) return this.#repeated(state, first.revision - 1, events) ?? wrong;
    } else {
      const after = expected === 'noStream' ? none : expected;
      const isRecreated = isHidden && expected === 'noStream';
      if (after > current) return wrong;
      if (after < current && !isRecreated) return this.#repeated(state, after, events) ?? wrong;
    }
    return this.#write(stream, current, events);
  }

  /** Hides a stream. It goes on with the revision after its last one when it is written to again. */
  softDelete(stream: string, expected: ExpectedRevision): AppendOutcome {
    const refusal = this.#refusalToDelete(stream, expected);
    return refusal ?? this.#setMetadata(stream, { $tb: lastRevision });
  }

  /** Ends a stream for good. */
  tombstone(stream: string, expected: ExpectedRevision): AppendOutcome {
    const refusal = this.#refusalToDelete(stream, expected);
    if (refusal) return refusal;
    const { position } = this.#record(stream, lastRevision, {
      id: crypto.randomUUID(),
      type: '$streamDeleted',
      contentType: 'application/octet-stream',
      data: new Uint8Array(),
      metadata: new Uint8Array(),
    });
    this.#stateOf(stream).isTombstoned = true;
    return { kind: 'success', revision: lastRevision, position };
  }

  isTombstoned(stream: string): boolean {
    return this.#streams.get(stream)?.isTombstoned ?? false;
  }

  /** What can be read of a stream: all its records and the first that is not hidden; undefined where there is nothing. */
  readable(
    stream: string,
  ): { readonly records: readonly LogRecord[]; readonly firstRevision: number } | undefined {
    const state = this.#streams.get(stream);
    if (!state || state.records.length === 0 || isSoftDeleted(state)) return undefined;
    const { records, truncateBefore, maxCount } = state;
    return { records, firstRevision: Math.max(0, truncateBefore, records.length - maxCount) };
  }

  /** The index in `all` of the first record at the position or after it. */
  indexFrom(position: number): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#all[middle]?.position ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Calls the listener after appends, once for those of one turn, when their answers are on the way. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #refusalToDelete(stream: string, expected: ExpectedRevision): AppendOutcome | undefined {
    const state = this.#streams.get(stream);
    if (state?.isTombstoned) return { kind: 'streamDeleted' };
    const current = (state?.records.length ?? 0) - 1;
    const isExpected =
      expected === 'any' ||
      (expected === 'streamExists'
        ? current !== none
        : (expected === 'noStream' ? none : expected) === current);
    if (isExpected) return undefined;
    return { kind: 'wrongExpectedVersion', current: current === none ? undefined : current };
  }

  /** The outcome of the write whose ids these are. Only ids are compared: other data under the same id is not seen. */
  #repeated(
    state: StreamState | undefined,
    after: number,
    events: readonly ProposedEvent[],
  ): AppendOutcome | undefined {
    const last = state?.records[after + events.length];
    if (!last || events.length === 0) return undefined;
    const isSame = events.every(({ id }, index) => state.records[after + 1 + index]?.id === id);
    return isSame ? { kind: 'success', revision: last.revision, position: last.position } : undefined;
  }

  #write(stream: string, current: number, events: readonly ProposedEvent[]): AppendOutcome {
    if (events.length === 0)
      return { kind: 'success', revision: current === none ? undefined : current, position: undefined };
    const state = this.#stateOf(stream);
    const isRecreated = isSoftDeleted(state);
    let position = 0;
    for (const event of events) {
      const record = this.#record(stream, state.records.length, event);
      state.records.push(record);
      this.#remember(record);
      position = record.position;
    }
    const revision = state.records.length - 1;
    if (stream.startsWith('$$')) this.#obeyMetadata(stream.slice(2), events.at(-1));
    if (isRecreated) this.#setMetadata(stream, { $tb: current + 1 });
    return { kind: 'success', revision, position };
  }

  #record(stream: string, revision: number, event: ProposedEvent): LogRecord {
    this.#position += recordOverhead + event.data.length + event.metadata.length;
    const record = { ...event, stream, revision, position: this.#position, createdMs: Date.now() };
    this.#all.push(record);
    this.#announce();
    return record;
  }

  #remember(record: LogRecord): void {
    this.#recent.set(`${record.stream} ${record.id}`, record);
    if (this.#recent.size <= rememberedIds) return;
    const [oldest] = this.#recent.keys();
    if (oldest !== undefined) this.#recent.delete(oldest);
  }

  #stateOf(stream: string): StreamState {
    const known = this.#streams.get(stream);
    if (known) return known;
    const state = { records: [], truncateBefore: 0, maxCount: Infinity, isTombstoned: false };
    this.#streams.set(stream, state);
    return state;
  }

  #setMetadata(stream: string, metadata: Readonly<Record<string, number>>): AppendOutcome {
    return this.append(metadataStreamOf(stream), 'any', [
      {
        id: crypto.randomUUID(),
        type: '$metadata',
        contentType: 'application/json',
        data: Buffer.from(JSON.stringify(metadata)),
        metadata: new Uint8Array(),
      },
    ]);
  }

  #obeyMetadata(stream: string, event: ProposedEvent | undefined): void {
    const state = this.#stateOf(stream);
    const { $tb, $maxCount } = parsed(event?.data);
    state.truncateBefore = typeof $tb === 'number' ? $tb : 0;
    state.maxCount = typeof $maxCount === 'number' ? $maxCount : Infinity;
  }

  #announce(): void {
    if (this.#newsIsDue) return;
    this.#newsIsDue = true;
    setImmediate(() => {
      this.#newsIsDue = false;
      for (const listener of this.#listeners) listener();
    });
  }
}

const isSoftDeleted = ({ truncateBefore }: StreamState): boolean => truncateBefore >= lastRevision;

function parsed(data: Uint8Array | undefined): { readonly $tb?: unknown; readonly $maxCount?: unknown } {
  try {
    const value: unknown = JSON.parse(Buffer.from(data ?? []).toString());
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
