import { v5 } from 'uuid';
import { deserialize, eventFormats, serialize, takenBack } from '#domain';
import {
  isEventStoreError,
  START,
  type EventStore,
  type EventToAppend,
  type Position,
  type Revision,
  type StreamWrite,
} from '#event-store';
import { pause } from './pause.ts';

/** How a decision ended whose writes did not all go through at once. */
export type FinishedDecision =
  /** All its writes are there. `moved`: one of them stands behind events of others. */
  | { readonly outcome: 'finished'; readonly position: Position; readonly moved: boolean }
  /** What had been written was taken back, for the case had changed: the command may be decided anew. */
  | { readonly outcome: 'takenBack' }
  /** The store did not let it be ended: some of it may stand. It is to be tried again; anyone may. */
  | { readonly outcome: 'unknown'; readonly reason: string };

const pageCount = 1_000;
/** With the pauses between them, some three seconds: whoever wants longer comes again. */
const triesMax = 6;
const retryDelayMs = 100;
/** Namespace of the ids of events that take others back (RFC 9562, § 5.5): whoever does it, it is done once. */
const takenBackNamespace = '5f0c7b9e-3d52-4c1f-8f0a-9a1f6a0f3c55';
const reason = 'Der Vorgang hat sich inzwischen geändert: die Buchung ist zurückgenommen.';

/**
 * Carries decisions over several streams to their end on a store without a transaction across them. Until the stream
 * that the command addressed is written, a changed stream means that what was written is taken back; from then on the rest
 * follows, behind whatever came between. Anyone may do it, several at once, any number of times: ids make it happen once.
 */
export class DecisionFinisher {
  readonly #store: EventStore;

  constructor(store: EventStore) {
    this.#store = store;
  }

  /**
   * Ends it, or says why it could not; a signal that aborts ends the tries, not what is on its way.
   * @throws what is not the store's, such as an event that cannot be read
   */
  async finish(writes: readonly StreamWrite[], signal?: AbortSignal): Promise<FinishedDecision> {
    try {
      return await this.#carryThrough(writes, signal);
    } catch (error) {
      if (!isEventStoreError(error) || isEventStoreError(error, 'closed')) throw error;
      return { outcome: 'unknown', reason: error.message };
    }
  }

  async #carryThrough(
    writes: readonly StreamWrite[],
    signal: AbortSignal | undefined,
  ): Promise<FinishedDecision> {
    let position = START;
    let moved = false;
    let isDecided = false;
    for (const [index, write] of writes.entries()) {
      const placed = await this.#place(write, isDecided, signal);
      if (!placed) {
        for (const done of writes.slice(0, index).toReversed()) await this.#takeBack(done, signal);
        return { outcome: 'takenBack' };
      }
      position = placed.position;
      moved ||= placed.moved;
      isDecided ||= write.events.some(({ requestHash }) => requestHash !== undefined);
    }
    return { outcome: 'finished', position, moved };
  }

  /** Undefined when the stream has moved on without the events, and they may not follow what came between. */
  async #place(
    write: StreamWrite,
    mayFollow: boolean,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly position: Position; readonly moved: boolean } | undefined> {
    for (let tries = 1; ; tries += 1) {
      const { revision, found } = await this.#standOf(write);
      if (found) return { position: found.position, moved: found.revision !== write.expectedRevision + 1n };
      const moved = revision !== write.expectedRevision;
      if (moved && !mayFollow) return undefined;
      try {
        const { position } = await this.#store.append([{ ...write, expectedRevision: revision }]);
        return { position, moved };
      } catch (error) {
        if (!isEventStoreError(error, 'conflict', 'outcomeUnknown') || tries >= triesMax) throw error;
        await pause(retryDelayMs * 2 ** (tries - 1), signal);
        if (signal?.aborted) throw error;
      }
    }
  }

  /** Where the stream stands, and where in it the write's last event, if it is there. */
  async #standOf({ stream, expectedRevision, events }: StreamWrite): Promise<{
    readonly revision: Revision;
    readonly found?: { readonly position: Position; readonly revision: Revision };
  }> {
    const [first] = events;
    let revision = expectedRevision;
    let foundAt: Revision | undefined;
    for (let endOfStream = false; !endOfStream;) {
      const page = await this.#store.readStream(stream, { fromRevision: revision + 1n, maxCount: pageCount });
      for (const recorded of page.events) {
        revision = recorded.revision;
        if (recorded.id === first?.id) foundAt = revision;
        if (foundAt !== undefined && revision === foundAt + BigInt(events.length - 1))
          return { revision, found: { position: recorded.position, revision: foundAt } };
      }
      endOfStream = page.endOfStream;
    }
    return { revision };
  }

  async #takeBack(
    { stream, expectedRevision, events }: StreamWrite,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const back = events.toReversed().flatMap((event) => this.#takenBack(event) ?? []);
    if (back.length > 0) await this.#place({ stream, expectedRevision, events: back }, true, signal);
  }

  #takenBack(event: EventToAppend): EventToAppend | undefined {
    const { type, version, payload, requestHash: _, ...metadata } = event;
    const back = takenBack(deserialize(type, version, payload), reason);
    return (
      back && {
        ...metadata,
        id: v5(event.id, takenBackNamespace),
        type: back.type,
        version: eventFormats[back.type].version,
        payload: serialize(back),
        causationId: event.id,
      }
    );
  }
}
