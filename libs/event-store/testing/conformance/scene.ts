import assert from 'node:assert/strict';
import { v4, v7 } from 'uuid';
import {
  NO_STREAM,
  type EventToAppend,
  type Position,
  type RecordedEvent,
  type Revision,
} from '../../envelope.ts';
import { EventStoreError, type EventStoreFailure } from '../../errors.ts';
import type { AppendResult, EventStore, StreamWrite, SubscribeOptions } from '../../event-store.ts';
import type { Faults, StoreUnderTest } from './harness.ts';

type Kind = EventStoreFailure['kind'];
type Failure<K extends Kind> = Extract<EventStoreFailure, { readonly kind: K }>;

/** An event of the suite: what matters to the case is in `change`. */
export const event = (change: Partial<EventToAppend> = {}): EventToAppend => ({
  id: v7(),
  type: 'SomethingHappened',
  version: 1,
  effectiveDay: '2023-06-30',
  actor: { subject: 'anna', role: 'approver' },
  commandId: v4(),
  correlationId: v4(),
  causationId: v4(),
  synthetic: false,
  payload: '{}',
  ...change,
});

export const events = (count: number, change: Partial<EventToAppend> = {}): readonly EventToAppend[] =>
  Array.from({ length: count }, (_, index) => event({ payload: `{"n":${index}}`, ...change }));

/** A stream write; without a revision, to a stream that does not exist. */
export const write = (
  stream: string,
  toAppend: readonly EventToAppend[] = [event()],
  expectedRevision: Revision = NO_STREAM,
): StreamWrite => ({ stream, expectedRevision, events: toAppend });

/** The recorded event as plain data, whatever class its adapter gives it. */
export const plain = (recorded: RecordedEvent): RecordedEvent => ({
  stream: recorded.stream,
  revision: recorded.revision,
  position: recorded.position,
  recordedAtMs: recorded.recordedAtMs,
  id: recorded.id,
  type: recorded.type,
  version: recorded.version,
  payload: recorded.payload,
  effectiveDay: recorded.effectiveDay,
  actor: { subject: recorded.actor.subject, role: recorded.actor.role },
  commandId: recorded.commandId,
  correlationId: recorded.correlationId,
  causationId: recorded.causationId,
  ...(recorded.requestHash !== undefined && { requestHash: recorded.requestHash }),
  synthetic: recorded.synthetic,
});

/** The store of one case and its own corner of it. */
export class Scene {
  readonly faults: Faults;
  readonly patienceMs: number;
  /** Where the store stood before the case began. */
  readonly origin: Position;
  readonly #underTest: StoreUnderTest;
  readonly #prefix = `conformance-${v4()}.`;

  private constructor(underTest: StoreUnderTest, patienceMs: number, origin: Position) {
    this.#underTest = underTest;
    this.faults = underTest.faults;
    this.patienceMs = patienceMs;
    this.origin = origin;
  }

  static async set(underTest: StoreUnderTest, patienceMs: number): Promise<Scene> {
    return new Scene(underTest, patienceMs, await underTest.store.head());
  }

  get store(): EventStore {
    return this.#underTest.store;
  }

  reopen(): Promise<void> {
    return this.#underTest.reopen();
  }

  /** The name of a stream that no other case uses. */
  stream(name: string): string {
    return this.#prefix + name;
  }

  async append(...writes: readonly StreamWrite[]): Promise<AppendResult> {
    return this.store.append(writes);
  }

  /** The whole stream, page by page. */
  async readStream(stream: string, maxCount = 1_000, fromRevision: Revision = 0n): Promise<RecordedEvent[]> {
    const read: RecordedEvent[] = [];
    for (let endOfStream = false; !endOfStream;) {
      const next: Revision = fromRevision + BigInt(read.length);
      const page = await this.store.readStream(stream, { fromRevision: next, maxCount });
      assert.ok(page.events.length <= maxCount, 'a page holds more than was asked for');
      assert.ok(page.endOfStream || page.events.length > 0, 'an empty page does not say that it is the last');
      read.push(...page.events.map(plain));
      endOfStream = page.endOfStream;
    }
    return read;
  }

  /** All events of this case after a position, page by page. */
  async readAll(after: Position = this.origin, maxCount = 1_000): Promise<RecordedEvent[]> {
    const read: RecordedEvent[] = [];
    let position = after;
    for (let endOfStore = false; !endOfStore;) {
      const page = await this.store.readAll({ after: position, maxCount });
      assert.ok(page.events.length <= maxCount, 'a page holds more than was asked for');
      assert.ok(page.endOfStore || page.events.length > 0, 'an empty page does not say that it is the last');
      read.push(...this.own(page.events));
      position = page.events.at(-1)?.position ?? position;
      endOfStore = page.endOfStore;
    }
    return read;
  }

  /** Those of the events that belong to this case, as plain data. */
  own(read: readonly RecordedEvent[]): readonly RecordedEvent[] {
    return [...read].filter(({ stream }) => stream.startsWith(this.#prefix)).map(plain);
  }

  /** What a subscription brings, until there are `count` events of this case. */
  async subscribed(count: number, options: Partial<SubscribeOptions> = {}): Promise<RecordedEvent[]> {
    const seen: RecordedEvent[] = [];
    const ending = new AbortController();
    const reading = (async () => {
      const batches = this.store.subscribe({ after: this.origin, signal: ending.signal, ...options });
      for await (const batch of batches) {
        seen.push(...this.own(batch.events));
        if (seen.length >= count) break;
      }
    })();
    try {
      await this.within(reading, () => `the subscription brought ${seen.length} events of ${count}`);
    } finally {
      ending.abort();
    }
    return seen;
  }

  /** The result, when it comes in time. */
  async within<Result>(promise: Promise<Result>, otherwise: () => string): Promise<Result> {
    const { promise: tooLate, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error(`${otherwise()}, and then nothing`)), this.patienceMs);
    try {
      return await Promise.race([promise, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Something that runs beside the case: it fails where it is awaited, not where the case has failed before. */
export function beside<Result>(running: Promise<Result>): Promise<Result> {
  running.catch(() => undefined);
  return running;
}

/** Why it was refused, which must be for a reason of this kind. */
export async function refusal<K extends Kind>(refused: Promise<unknown>, kind: K): Promise<Failure<K>> {
  const failure = await failureOf(refused);
  assert.ok(failure, `nothing was refused, expected ${kind}`);
  assert.equal(failure.kind, kind);
  return failure as Failure<K>;
}

/** The failure of the store's port, or undefined when there was none; any other error is one of the adapter. */
export async function failureOf(promise: Promise<unknown>): Promise<EventStoreFailure | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof EventStoreError) return error.failure;
    throw error;
  }
}

/** The stream holds exactly these events, from revision 0, each to the byte. */
export async function assertStream(
  scene: Scene,
  stream: string,
  expected: readonly EventToAppend[],
): Promise<void> {
  const read = await scene.readStream(stream);
  assert.deepEqual(
    read.map(({ position: _position, recordedAtMs: _recordedAtMs, ...rest }) => rest),
    expected.map((appended, index) => ({ ...appended, stream, revision: BigInt(index) })),
  );
}

/** Nothing of the case was written after the position. */
export async function assertNothingAfter(scene: Scene, position: Position): Promise<void> {
  assert.deepEqual(await scene.readAll(position), []);
}
