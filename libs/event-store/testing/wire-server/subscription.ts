import type { StatusObject } from '@grpc/grpc-js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { filterOf, type EventFilter } from './event-filter.ts';
import type { Breakable, Faults } from './faults.ts';
import { caughtUp, checkpoint, confirmation, eventRead } from './read-answers.ts';
import { unavailable } from './service-errors.ts';
import { drained, type ReadCall } from './slow-reader.ts';
import type { LogRecord, WireLog } from './wire-log.ts';

/** How many events are looked through before others have their turn. */
const turn = 1_000;

/**
 * Pulls its events out of the log at the pace of its reader, first those of the past and then the new ones, so that a
 * slow reader takes no memory.
 */
export class Subscription implements Breakable {
  readonly #call: ReadCall;
  readonly #stream: string | undefined;
  readonly #log: WireLog;
  readonly #faults: Faults;
  readonly #filter: EventFilter;
  #next: number;
  #sinceCheckpoint = 0;
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(
    call: ReadCall,
    options: streams.ReadReq.Options,
    stream: string | undefined,
    log: WireLog,
    faults: Faults,
  ) {
    this.#call = call;
    this.#stream = stream;
    this.#log = log;
    this.#faults = faults;
    this.#filter = filterOf(options);
    this.#next = this.#firstIndex(options);
  }

  begin(): void {
    const leave = this.#log.listen(() => this.#wake());
    const finish = (): void => {
      this.#isOver = true;
      leave();
      this.#faults.closed(this);
      this.#wake();
    };
    for (const event of ['cancelled', 'close', 'finish'] as const) this.#call.on(event, finish);
    this.#faults.opened(this);
    void this.#run();
  }

  drop(): void {
    this.#stop(unavailable());
  }

  end(): void {
    this.#stop(undefined);
  }

  resume(): void {
    this.#wake();
  }

  #stop(error: StatusObject | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (error) this.#call.emit('error', error);
    else this.#call.end();
    this.#wake();
  }

  async #run(): Promise<void> {
    await this.#send(confirmation());
    let isLive = false;
    while (!this.#isOver) {
      if (!this.#faults.subscriptionsAreMute) {
        if (await this.#sendNews()) continue;
        if (!isLive) await this.#send(caughtUp());
        isLive = true;
        // While that was on its way, others may have written.
        if (this.#next < this.#records.length) continue;
      }
      await this.#something();
    }
  }

  /** A turn's worth of events; false when there was none. */
  async #sendNews(): Promise<boolean> {
    const { checkpointEvery, matches } = this.#filter;
    const end = Math.min(this.#records.length, this.#next + turn);
    if (this.#next >= end) return false;
    while (this.#next < end && !this.#isOver && !this.#faults.subscriptionsAreMute) {
      const record = this.#records[this.#next];
      this.#next += 1;
      if (!record) continue;
      if (matches(record) && !this.#isHidden(record)) await this.#send(eventRead(record));
      this.#sinceCheckpoint += 1;
      if (checkpointEvery === undefined || this.#sinceCheckpoint < checkpointEvery) continue;
      this.#sinceCheckpoint = 0;
      await this.#send(checkpoint(record.position));
    }
    const { promise, resolve } = Promise.withResolvers<undefined>();
    setImmediate(() => resolve(undefined));
    await promise;
    return true;
  }

  async #send(response: streams.ReadResp): Promise<void> {
    if (!this.#isOver && !this.#call.write(response)) await drained(this.#call);
  }

  async #something(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#wake = () => resolve(undefined);
    await promise;
    this.#wake = () => undefined;
  }

  get #records(): readonly LogRecord[] {
    if (this.#stream === undefined) return this.#log.all;
    return this.#log.readable(this.#stream)?.records ?? [];
  }

  #isHidden({ revision }: LogRecord): boolean {
    if (this.#stream === undefined) return false;
    return revision < (this.#log.readable(this.#stream)?.firstRevision ?? 0);
  }

  /** After the place that the client names, which it has seen. */
  #firstIndex(options: streams.ReadReq.Options): number {
    const ofStream = options.getStream();
    if (ofStream) {
      if (ofStream.hasEnd()) return this.#records.length;
      return ofStream.hasRevision() ? Number(ofStream.getRevision()) + 1 : 0;
    }
    const ofAll = options.getAll();
    if (ofAll?.hasEnd()) return this.#records.length;
    const position = ofAll?.getPosition();
    return position ? this.#log.indexFrom(Number(position.getCommitPosition()) + 1) : 0;
  }
}
