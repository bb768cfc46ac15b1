import { LRUCache } from 'lru-cache';
import type { Position, Revision } from '../envelope.ts';
import { EventStoreError, isEventStoreError } from '../errors.ts';
import type { DriverAnswer, DriverEvent } from './driver.ts';

/** One stream write on its way: events with the bytes that the server will count. */
export interface LaneWrite {
  readonly stream: string;
  readonly expectedRevision: Revision;
  /** Id of the event that an earlier write of this lane is to have brought. */
  readonly restsOn?: string | undefined;
  readonly events: readonly DriverEvent[];
  readonly bytes: number;
  /** Settles when the write may go; a rejection is the write's answer. */
  readonly cleared: Promise<unknown>;
  /** Aborts when nobody waits for it any longer. */
  readonly signal?: AbortSignal | undefined;
}

export type Send = (
  write: Omit<LaneWrite, 'cleared' | 'bytes' | 'restsOn' | 'signal'>,
) => Promise<DriverAnswer>;

const rememberedStreamsMax = 10_000;

export interface LaneAnswer extends DriverAnswer {
  /** Of the last event of all that went as one: not before the write's own position, which is not told of each. */
  readonly positionOfAll: Position | undefined;
}

interface Waiting extends LaneWrite {
  readonly resolve: (answer: LaneAnswer) => void;
  readonly reject: (error: unknown) => void;
}

export interface LaneLimits {
  readonly bytesPerAppendMax: number;
  readonly eventsPerAppendMax: number;
  /** Over all lanes. */
  readonly waitingMax: number;
}

/**
 * One lane a stream, in the order of the calls: while an append to a stream is on its way, the next ones wait, and those that
 * continue each other go as one. A hot stream costs one round trip for many decisions. A retry of any of them is recognised
 * alone, for the server compares ids place by place.
 */
export class AppendLanes {
  readonly #send: Send;
  readonly #limits: LaneLimits;
  readonly #lanes = new Map<string, Waiting[]>();
  /** The id of the last event that a lane has brought to its stream. */
  readonly #brought = new LRUCache<string, string>({ max: rememberedStreamsMax });
  #waiting = 0;

  constructor(send: Send, limits: LaneLimits) {
    this.#send = send;
    this.#limits = limits;
  }

  /**
   * @throws EventStoreError of the server's answer; `unavailable` when too many are waiting, or its signal aborted before it
   * went; `outcomeUnknown` when that was while it was on its way
   */
  append(write: LaneWrite): Promise<LaneAnswer> {
    if (write.signal?.aborted) return Promise.reject(notSent());
    if (this.#waiting >= this.#limits.waitingMax)
      return Promise.reject(
        new EventStoreError({ kind: 'unavailable', reason: `${this.#waiting} appends are waiting` }),
      );
    this.#waiting += 1;
    const { promise, resolve, reject } = Promise.withResolvers<LaneAnswer>();
    const waiting: Waiting = { ...write, resolve, reject };
    write.cleared.catch(() => undefined);
    const lane = this.#lanes.get(write.stream);
    if (lane) lane.push(waiting);
    else {
      const opened = [waiting];
      this.#lanes.set(write.stream, opened);
      void this.#drive(write.stream, opened);
    }
    return write.signal ? this.#inTime(promise, waiting, write.signal) : promise;
  }

  async #inTime(answered: Promise<LaneAnswer>, waiting: Waiting, signal: AbortSignal): Promise<LaneAnswer> {
    const giveUp = (): void => {
      const lane = this.#lanes.get(waiting.stream);
      const index = lane?.indexOf(waiting) ?? -1;
      // Those that rest on it find out when it is their turn.
      if (index >= 0) {
        lane?.splice(index, 1);
        this.#waiting -= 1;
      }
      waiting.reject(index >= 0 ? notSent() : noLongerWaited());
    };
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      return await answered;
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  }

  async #drive(stream: string, lane: Waiting[]): Promise<void> {
    // What is appended in the same turn belongs together.
    await new Promise((resolve) => setImmediate(resolve));
    while (lane.length > 0) {
      const chain = lane.splice(0, chainLength(lane, this.#limits));
      const cleared = await Promise.allSettled(chain.map((one) => one.cleared));
      const held = cleared.findIndex(
        ({ status }, index) => status === 'rejected' || chain[index]?.signal?.aborted,
      );
      const refused = cleared[held];
      const going = held < 0 ? chain : chain.slice(0, held);
      await this.#go(going);
      const first = chain[held];
      if (first && refused?.status === 'rejected') first.reject(refused.reason);
      // Those that rest on the refused one find out from the server, as they would have alone.
      if (held >= 0) lane.unshift(...chain.slice(held + 1));
      this.#waiting -= held < 0 ? chain.length : held + 1;
    }
    this.#lanes.delete(stream);
  }

  async #go(chain: readonly Waiting[]): Promise<void> {
    const [first] = chain;
    if (!first) return;
    const { stream, restsOn, expectedRevision: revision } = first;
    if (restsOn !== undefined && restsOn !== this.#brought.get(stream)) {
      // The server would take it: at this revision stands another's event, on which nothing here was decided.
      const kind = 'conflict';
      first.reject(
        new EventStoreError({ kind, stream, expectedRevision: revision, actualRevision: revision }),
      );
      await this.#go(chain.slice(1));
      return;
    }
    try {
      const answer = await this.#send({
        stream: first.stream,
        expectedRevision: first.expectedRevision,
        events: chain.flatMap(({ events }) => events),
      });
      this.#brought.set(stream, lastIdOf(chain.at(-1)));
      const positionOfAll = answer.position;
      if (chain.length === 1) first.resolve({ ...answer, positionOfAll });
      else
        for (const [index, { expectedRevision, events, resolve }] of chain.entries())
          resolve({
            revision: expectedRevision + BigInt(events.length),
            position: index === chain.length - 1 ? positionOfAll : undefined,
            positionOfAll,
          });
    } catch (error) {
      if (chain.length > 1 && isEventStoreError(error, 'conflict'))
        for (const one of chain) await this.#go([one]);
      else for (const { reject } of chain) reject(error);
    }
  }
}

const notSent = (): EventStoreError =>
  new EventStoreError({ kind: 'unavailable', reason: 'the append was given up before it was sent' });

const noLongerWaited = (): EventStoreError =>
  new EventStoreError({ kind: 'outcomeUnknown', reason: 'nobody waits for the answer any longer' });

const lastIdOf = (write: LaneWrite | undefined): string => write?.events.at(-1)?.id ?? '';

const continues = ({ restsOn }: LaneWrite, before: LaneWrite | undefined): boolean =>
  restsOn === undefined || restsOn === lastIdOf(before);

/** How many of the first ones continue each other and fit into one append. */
function chainLength(
  lane: readonly Waiting[],
  { bytesPerAppendMax, eventsPerAppendMax }: LaneLimits,
): number {
  let next: Revision | undefined;
  let bytes = 0;
  let count = 0;
  for (const [index, write] of lane.entries()) {
    bytes += write.bytes;
    count += write.events.length;
    if (
      index > 0 &&
      (write.expectedRevision !== next ||
        !continues(write, lane[index - 1]) ||
        bytes > bytesPerAppendMax ||
        count > eventsPerAppendMax)
    )
      return index;
    next = write.expectedRevision + BigInt(write.events.length);
  }
  return lane.length;
}
