import type { LedgerEvent } from '#domain';
import type { Position, Revision } from '#event-store';
import { CommandRevisions } from './command-revisions.ts';

/** A request that its stream has seen: what it led to, so that a repetition gets the same answer. */
export interface RememberedCommand {
  readonly requestHash: string;
  readonly events: readonly LedgerEvent[];
  readonly position: Position;
  /** Of the last of its events in the stream. */
  readonly revision: Revision;
}

type UnderWay = Pick<RememberedCommand, 'requestHash'>;

const recentMax = 1_000;

/**
 * The commands that a stream has seen: the newest with what they led to, all others by the revision where that can be read
 * again. Of a stream with many commands no more than an id and a number is kept of each.
 */
export class SeenCommands {
  /** Of its first event in the stream. A number: a stream never gets as long as to need a bigint. */
  readonly #revisions = new CommandRevisions();
  /** The newest, in the order in which they were settled: a map, for most streams have a handful and a cache reserves all its places. */
  #recent: Map<string, RememberedCommand> | undefined;
  /** Whose append has no answer yet. */
  #underWay: Map<string, UnderWay> | undefined;

  has(commandId: string): boolean {
    return (
      this.#underWay?.has(commandId) === true ||
      this.#recent?.has(commandId) === true ||
      this.#revisions.get(commandId) !== undefined
    );
  }

  underWay(commandId: string): UnderWay | undefined {
    return this.#underWay?.get(commandId);
  }

  recent(commandId: string): RememberedCommand | undefined {
    return this.#recent?.get(commandId);
  }

  revisionOf(commandId: string): Revision | undefined {
    const revision = this.#revisions.get(commandId);
    return revision === undefined ? undefined : BigInt(revision);
  }

  begin(commandId: string, requestHash: string): void {
    this.#underWay ??= new Map();
    this.#underWay.set(commandId, { requestHash });
  }

  /** Its events are durable. */
  settle(commandId: string, command: RememberedCommand): void {
    this.#settled(commandId);
    this.#recent ??= new Map();
    this.#recent.delete(commandId);
    this.#recent.set(commandId, command);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > recentMax && oldest !== undefined) this.#recent.delete(oldest);
    this.note(commandId, command.revision - BigInt(command.events.length) + 1n);
  }

  abandon(commandId: string): void {
    this.#settled(commandId);
  }

  /** One of its events stands at this revision, whatever became of the append; revisions come in order. */
  note(commandId: string, revision: Revision): void {
    this.#settled(commandId);
    this.#revisions.note(commandId, Number(revision));
  }

  /** What a page of the stream says: 16 bytes of an id for each of its events, zero where it answers no request. */
  noteAll(commandIds: Uint8Array, fromRevision: Revision): void {
    this.#revisions.noteAll(commandIds, Number(fromRevision));
    for (const commandId of this.#underWay?.keys() ?? [])
      if (this.#revisions.get(commandId) !== undefined) this.#settled(commandId);
  }

  #settled(commandId: string): void {
    if (this.#underWay?.delete(commandId) && this.#underWay.size === 0) this.#underWay = undefined;
  }
}
