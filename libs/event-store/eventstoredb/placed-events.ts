import { NO_STREAM, type Position, type RecordedEvent, type Revision } from '../envelope.ts';
import { EventStoreError } from '../errors.ts';
import type { StreamWrite } from '../event-store.ts';
import { isSameEvent } from '../same-event.ts';
import type { EventStoreDbDriver } from './driver.ts';
import { decode } from './wire-format.ts';

/**
 * What stands where a write belongs. The server compares ids alone and says success to the same id with other content, so
 * the adapter looks itself wherever an answer may be one to a repetition.
 */
export class PlacedEvents {
  readonly #driver: EventStoreDbDriver;

  constructor(driver: EventStoreDbDriver) {
    this.#driver = driver;
  }

  /**
   * Of a write that the server has acknowledged: where its last event stands, and whether it had been there before.
   * @throws EventStoreError `duplicate` when an id is there with other content
   */
  async verify(
    { stream, expectedRevision, events }: StreamWrite,
    before: Position | undefined,
    wasUnsure: boolean,
  ): Promise<{ readonly position: Position; readonly repeated: boolean }> {
    const found = await this.#at(stream, expectedRevision + 1n, events.length);
    for (const [index, event] of events.entries()) {
      const recorded = found[index];
      if (!recorded || !isSameEvent(recorded, event))
        throw new EventStoreError({ kind: 'duplicate', eventId: event.id });
    }
    const position = found.at(-1)?.position ?? 0n;
    return { position, repeated: wasUnsure || before === undefined || position <= before };
  }

  /** The expected revision where the stream stands there or holds the events behind it, else its actual revision. */
  async standOf({ stream, expectedRevision, events }: StreamWrite): Promise<Revision> {
    const from = expectedRevision === NO_STREAM ? 0n : expectedRevision;
    const before = expectedRevision === NO_STREAM ? 0 : 1;
    const found = await this.#at(stream, from, before + events.length);
    const isThere = events.every(({ id }, index) => found[before + index]?.id === id);
    if (isThere || found.length === before) return expectedRevision;
    return (await this.#driver.readLast(stream))?.revision ?? NO_STREAM;
  }

  /** True when exactly these ids stand in the write's place. */
  async holds({ stream, expectedRevision, events }: StreamWrite): Promise<boolean> {
    const found = await this.#at(stream, expectedRevision + 1n, events.length);
    return events.every(({ id }, index) => found[index]?.id === id);
  }

  async #at(stream: string, from: Revision, count: number): Promise<readonly RecordedEvent[]> {
    const records = await this.#driver.readStream(stream, from, count);
    return records.flatMap((record) => decode(record) ?? []);
  }
}
