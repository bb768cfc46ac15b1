import {
  BACKWARDS,
  END,
  type EventStoreDBClient,
  NO_STREAM as STREAM_MUST_NOT_EXIST,
  START as FROM_THE_START,
  type RecordedEvent as ClientRecord,
} from '@eventstore/db-client';
import { setTimeout as delay } from 'node:timers/promises';
import { NO_STREAM, START, type Position, type Revision } from '../envelope.ts';
import { EventStoreError } from '../errors.ts';
import { ClientConnection, givenUp, NoAnswer } from './client-connection.ts';
import { errorOfAppend, errorOfRead, isMissingStream, isOfAnotherLeader } from './client-errors.ts';
import { recordOf } from './client-record.ts';
import { ClientSubscription } from './client-subscription.ts';
import type {
  DriverAnswer,
  DriverEvent,
  DriverRecord,
  DriverSubscription,
  EventStoreDbDriver,
} from './driver.ts';

/**
 * The server's deadline is a point in time, so a clock that is wrong by more fails every append. The adapter has a time-out
 * of its own.
 */
const serverDeadlineMs = 3_600_000;
/**
 * A node that was the leader answers from what it holds, which may be old, unless it is told that only a leader will do. It
 * names the new one then, and the client goes there.
 */
const requiresLeader = true;
const leadersMax = 4;
const nextLeaderMs = 50;
/** The server answers -1, as a number without sign, for a place that it does not know. */
const unknownPosition = 1n << 63n;

/** `@eventstore/db-client`, its traps and its types; the rest of the adapter knows neither. */
export class ClientDriver implements EventStoreDbDriver {
  readonly #connectionString: string;
  readonly #readTimeoutMs: number;
  #connection: ClientConnection;
  #isClosed = false;

  constructor(connectionString: string, readTimeoutMs: number) {
    this.#connectionString = connectionString;
    this.#readTimeoutMs = readTimeoutMs;
    this.#connection = new ClientConnection(connectionString);
  }

  async append(
    stream: string,
    expectedRevision: Revision,
    events: readonly DriverEvent[],
    timeoutMs: number,
  ): Promise<DriverAnswer> {
    this.#assertOpen();
    const connection = this.#connection;
    const expected = expectedRevision === NO_STREAM ? STREAM_MUST_NOT_EXIST : expectedRevision;
    const appending = connection.client.appendToStream(
      stream,
      events.map(({ id, type, data, metadata }) => ({
        id,
        type,
        data,
        metadata,
        contentType: 'application/octet-stream' as const,
      })),
      { expectedRevision: expected, deadline: serverDeadlineMs },
    );
    try {
      const { nextExpectedRevision, position } = await connection.answerOf(appending, timeoutMs);
      const isKnown = position !== undefined && position.commit < unknownPosition;
      return { revision: nextExpectedRevision, position: isKnown ? position.commit : undefined };
    } catch (error) {
      // After an append without an answer the client may never get another one on this connection.
      if (error instanceof NoAnswer) this.#renew(connection);
      throw errorOfAppend(error, stream, expectedRevision);
    }
  }

  async readStream(stream: string, from: Revision, maxCount: number): Promise<readonly DriverRecord[]> {
    return this.#records((client) =>
      client.readStream(stream, { requiresLeader, fromRevision: from, maxCount }),
    );
  }

  async readLast(stream: string): Promise<DriverRecord | undefined> {
    const [last] = await this.#records((client) =>
      client.readStream(stream, { requiresLeader, direction: BACKWARDS, fromRevision: END, maxCount: 1 }),
    );
    return last;
  }

  async readAll(from: Position, maxCount: number): Promise<readonly DriverRecord[]> {
    const fromPosition = from === START ? FROM_THE_START : { commit: from, prepare: from };
    return this.#records((client) => client.readAll({ requiresLeader, fromPosition, maxCount }));
  }

  async readAllBackwards(before: Position | undefined, maxCount: number): Promise<readonly DriverRecord[]> {
    const fromPosition = before === undefined ? END : { commit: before, prepare: before };
    return this.#records((client) =>
      client.readAll({ requiresLeader, direction: BACKWARDS, fromPosition, maxCount }),
    );
  }

  subscribe(after: Position, bufferCount: number): DriverSubscription {
    this.#assertOpen();
    return new ClientSubscription(this.#connection.client, after, bufferCount);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#connection.end();
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new EventStoreError({ kind: 'closed' });
  }

  #renew(connection: ClientConnection): void {
    if (this.#connection !== connection || this.#isClosed) return;
    this.#connection = new ClientConnection(this.#connectionString);
    connection.end().catch(() => undefined);
  }

  /** From the leader, whoever that is by now. */
  async #records(read: (client: EventStoreDBClient) => ReadOf): Promise<readonly DriverRecord[]> {
    for (let asked = 1; ; asked += 1)
      try {
        return await this.#recordsOf(read);
      } catch (error) {
        if (!isOfAnotherLeader(error) || asked >= leadersMax) throw error;
        await delay(nextLeaderMs * asked);
      }
  }

  /** A read has no deadline in the client: a server that stays mute must not keep it waiting for ever. */
  async #recordsOf(read: (client: EventStoreDBClient) => ReadOf): Promise<readonly DriverRecord[]> {
    this.#assertOpen();
    const connection = this.#connection;
    const records: DriverRecord[] = [];
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    let heard = false;
    const watchdog = setInterval(() => {
      if (!heard) reject(new NoAnswer('the server did not answer in time'));
      heard = false;
    }, this.#readTimeoutMs);
    const stop = connection.onOver(() => reject(givenUp()));
    try {
      const stream = read(connection.client);
      stream.on('data', ({ event }) => {
        heard = true;
        if (event) records.push(recordOf(event));
      });
      stream.on('error', reject);
      // A read of a disposed client ends as well, with what it had so far.
      stream.on('end', () => (connection.isOver ? reject(givenUp()) : resolve(undefined)));
      await promise;
      return records;
    } catch (error) {
      if (isMissingStream(error)) return [];
      if (error instanceof NoAnswer) this.#renew(connection);
      throw errorOfRead(error);
    } finally {
      clearInterval(watchdog);
      stop();
    }
  }
}

/** What is used of the client's reads. */
interface ReadOf {
  on(event: 'data', listener: (resolved: { readonly event?: ClientRecord }) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}
