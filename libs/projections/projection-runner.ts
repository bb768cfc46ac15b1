import { setImmediate as othersTurn, setTimeout as delay } from 'node:timers/promises';
import { isEventStoreError, START, type EventReader, type Position, type RecordedEvent } from '#event-store';
import { databaseFaultOf, type DatabaseFault } from '#sql';
import type { Projection } from './projection.ts';
import { KnownCheckpoints } from './known-checkpoints.ts';
import {
  isOfOtherHistory,
  otherHistories,
  ReadModelOfOtherHistory,
  ReadModelsAhead,
  sentenceOf,
} from './other-history.ts';
import { CheckpointMoved, ProjectionBuild } from './projection-build.ts';
import { changedIn, readEvent, readPage, unreadableOf, type PoisonedEvent } from './read-event.ts';
import { shownOf, type Checkpoint, type ReadModelStore } from './read-model-store.ts';
import type { Projector, OnProgress } from './projector.ts';

export type OnWriting = (fault: DatabaseFault | undefined, error?: unknown) => void;

export interface ProjectionRunnerOptions {
  readonly reader: EventReader;
  /**
   * The same log, each event compared with what was noted of it when it was first taken in: for builds, which take in again what was noted.
   * Where the log is of another history than the read models, a build takes that history in, uncompared.
   */
  readonly compared?: EventReader;
  readonly models: ReadModelStore;
  readonly projections: readonly Projection[];
  /** Told of what interrupts the runner; it tries again after a second, unless `retryAfterMs` says otherwise. */
  readonly onError: (error: unknown) => void;
  /**
   * What becomes at the start of a read model that was built from other events than the log holds. `stop`, the default, is for a log that
   * has no other witness than the read models; `rebuild` for one that is known to be whole, and refuses to start where
   * they are ahead of it. Whatever comes to differ later stops.
   */
  readonly whereHistoryDiffers?: 'stop' | 'rebuild';
  /** How long it waits after what interrupted it. */
  readonly retryAfterMs?: number;
  /** How often the checkpoints are compared with the log while it is followed. */
  readonly compareEveryMs?: number;
  /**
   * Told of what the database fails with, each time, and with `undefined` when it does again what it failed to: only something
   * that was written ends a failure to write.
   */
  readonly onWriting?: OnWriting;
  /** Told of where each projection stands whenever one has moved. */
  readonly onMoved?: (checkpoints: readonly Checkpoint[]) => void;
}

/** What is in hand dies young: with 10,000 events the garbage collector took a quarter of the time, with 2,000 a tenth. */
const rebuildBatchCount = 2_000;
/** Small enough that a batch does not keep requests of the same process waiting. */
const liveBatchCount = 500;
const retryAfterMsUsual = 1_000;
const compareEveryMs = 5_000;

/** Keeps all read models up to date: one read of the log for all, rows and checkpoints in one transaction. */
export class ProjectionRunner implements Projector {
  readonly #options: ProjectionRunnerOptions;
  readonly #stopping = new AbortController();
  readonly #known = new KnownCheckpoints();
  readonly #rebuilds = new Set<Promise<void>>();
  #builds: ProjectionBuild[] = [];
  /** Aborts when the log has to be followed from elsewhere. */
  #again = new AbortController();
  #isComparing = false;
  #running: Promise<void> | undefined;
  /** What was last told of as a failure to write. */
  #couldNotWrite: unknown;

  constructor(options: ProjectionRunnerOptions) {
    this.#options = options;
  }

  async start(onProgress?: OnProgress): Promise<void> {
    const { models, projections } = this.#options;
    const differing = await this.#compareAtStart();
    const checkpoints = await models.checkpoints();
    const outdated = projections.filter(
      ({ name, version }) => shownOf(checkpoints, name)?.version !== version || differing.has(name),
    );
    if (outdated.length > 0)
      await this.#build(
        outdated.map(({ name }) => name),
        true,
        onProgress,
      );
    await this.#load();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#running = this.#follow(() => resolve(undefined));
    await Promise.race([promise, this.#running]);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#again.abort();
    this.#known.close();
    await Promise.allSettled([this.#running, ...this.#rebuilds]);
  }

  get follows(): boolean {
    return this.#running !== undefined && !this.#stopping.signal.aborted;
  }

  get checkpoints(): readonly Checkpoint[] {
    return this.#known.list;
  }

  waitFor(position: Position, names: readonly string[], timeoutMs: number): Promise<boolean> {
    return this.#known.waitFor(position, names, timeoutMs);
  }

  /**
   * Builds tables anew beside the live ones, indexes last, and switches to them when they have caught up; a runner in
   * another process notices at its next batch.
   */
  async rebuild(names: readonly string[], onProgress?: OnProgress): Promise<void> {
    await this.#compareAtStart();
    const rebuild = this.#build(names, false, onProgress);
    this.#rebuilds.add(rebuild);
    try {
      await rebuild;
    } finally {
      this.#rebuilds.delete(rebuild);
    }
  }

  /** A build that a crash has interrupted goes on where it stood, where that is wanted; any other is begun anew. */
  async #build(names: readonly string[], resumes: boolean, onProgress?: OnProgress): Promise<void> {
    const { models, projections } = this.#options;
    const reader = await this.#readerOfBuilds();
    const chosen = projections.filter(({ name }) => names.includes(name));
    const halfBuilt = (await models.checkpoints()).filter(({ state }) => state === 'BUILDING');
    const elsewhere = (await otherHistories(reader, halfBuilt)).map(({ checkpoint }) => checkpoint.build);
    const builds = await models.transaction(async (writer) => {
      const left = (await writer.checkpoints()).filter(({ state }) => state === 'BUILDING');
      const begun: ProjectionBuild[] = [];
      for (const projection of chosen) {
        const mine = left.filter(({ name }) => name === projection.name);
        const [resumed] = mine.filter(
          ({ version, build }) => resumes && version === projection.version && !elsewhere.includes(build),
        );
        for (const other of mine)
          if (other !== resumed) await writer.remove({ projection, build: other.build });
        begun.push(new ProjectionBuild(projection, resumed ?? (await writer.add(projection))));
      }
      return begun;
    });
    const head = await reader.head();
    const stands = builds.map(({ checkpoint }) => checkpoint.position);
    let position = stands.reduce((least, one) => (one < least ? one : least), stands[0] ?? START);
    // The next page is read while this one is written.
    let next = readPage(reader, { after: position, maxCount: rebuildBatchCount });
    for (let endOfStore = false; !endOfStore && !this.#stopping.signal.aborted;) {
      const page = await next;
      position = page.last;
      endOfStore = page.endOfStore;
      // Whoever rebuilds is told, rather than shown a table that stops there in the place of one that does not.
      if (page.changed && !resumes && this.#isTaken(builds, page.changed)) throw page.changed.error;
      if (!endOfStore) {
        next = readPage(reader, { after: position, maxCount: rebuildBatchCount });
        next.catch(() => undefined);
      }
      await this.#take(builds, page.events, page.changed);
      onProgress?.(position, head);
      // An embedded database answers at once, and nobody else would get a turn until the end of the log.
      await othersTurn();
    }
    for (const build of builds) {
      if (this.#stopping.signal.aborted) return;
      await models.transaction(async (writer) => writer.createIndexes(build));
      await othersTurn();
    }
    for (const build of builds) await this.#switch(build, reader);
  }

  async #readerOfBuilds(): Promise<EventReader> {
    const { reader, compared } = this.#options;
    const shown = await this.#shown();
    // Before the first build nothing is noted.
    if (!compared || shown.length === 0) return reader;
    return (await otherHistories(reader, shown)).length > 0 ? reader : compared;
  }

  async #switch(build: ProjectionBuild, reader: EventReader): Promise<void> {
    const { models } = this.#options;
    for (let after = build.checkpoint.position; ;) {
      const page = await readPage(reader, { after, maxCount: liveBatchCount });
      after = page.last;
      await this.#take([build], page.events, page.changed);
      if (page.changed) continue;
      const switched = await models.transaction(async (writer) => {
        const shown = shownOf(await writer.checkpoints(), build.projection.name);
        const stopped = build.checkpoint.state === 'STOPPED';
        const other = shown?.build === build.build ? undefined : shown;
        const isAhead = other && other.position > build.checkpoint.position && !isOfOtherHistory(other);
        if (isAhead && !stopped) return false;
        if (stopped) await writer.show(build);
        else await build.goLive(writer);
        if (other) await writer.remove({ projection: build.projection, build: other.build });
        return true;
      });
      if (switched) return;
    }
  }

  async #load(): Promise<void> {
    const { models, projections } = this.#options;
    const checkpoints = await models.checkpoints();
    this.#builds = projections.flatMap((projection) => {
      const shown = shownOf(checkpoints, projection.name);
      return shown ? [new ProjectionBuild(projection, shown)] : [];
    });
    this.#noteCommitted();
  }

  async #follow(onCaughtUp: () => void): Promise<void> {
    const { reader, onError, compareEveryMs: everyMs = compareEveryMs } = this.#options;
    const { retryAfterMs = retryAfterMsUsual } = this.#options;
    const { signal: stopping } = this.#stopping;
    const comparing = setInterval(() => void this.#compareWhileFollowing(), everyMs).unref();
    stopping.addEventListener('abort', () => clearInterval(comparing), { once: true });
    /** Behind an event that is not what was recorded: nobody takes it in, and those who need not go on. */
    let behind: Position | undefined;
    let couldNotLoad = false;
    while (!stopping.aborted) {
      this.#again = new AbortController();
      const signal = AbortSignal.any([stopping, this.#again.signal]);
      try {
        await this.#stopWhatDiffers();
        await this.#load();
        if (couldNotLoad) this.#options.onWriting?.(undefined);
        couldNotLoad = false;
        for await (const { events, caughtUp } of reader.subscribe({
          after: this.#resumeAfter(behind),
          maxCount: liveBatchCount,
          signal,
        })) {
          await this.#take(this.#builds, events);
          this.#noteCommitted();
          if (caughtUp) onCaughtUp();
          await othersTurn();
        }
      } catch (error) {
        if (isEventStoreError(error, 'closed')) return;
        const fault = error === this.#couldNotWrite ? undefined : databaseFaultOf(error);
        if (fault !== undefined) {
          couldNotLoad = true;
          this.#options.onWriting?.(fault, error);
        }
        const changed = changedIn(error);
        behind = changed && (await this.#takeChanged(changed));
        if (behind !== undefined) onError(error);
        else if (!(error instanceof CheckpointMoved)) {
          onError(error);
          await delay(retryAfterMs, undefined, { signal }).catch(() => undefined);
        }
      }
    }
  }

  /** The names of what is to be built anew. @throws ReadModelsAhead where nobody may decide that but a person */
  async #compareAtStart(): Promise<ReadonlySet<string>> {
    const { reader, onError, whereHistoryDiffers } = this.#options;
    if (whereHistoryDiffers !== 'rebuild') {
      await this.#stopWhatDiffers();
      return new Set();
    }
    const differing = await otherHistories(reader, await this.#shown());
    const head = await reader.head();
    const ahead = differing.find(({ checkpoint }) => checkpoint.position > head);
    if (ahead) throw new ReadModelsAhead(sentenceOf(ahead));
    for (const one of differing) onError(new ReadModelOfOtherHistory(sentenceOf(one)));
    return new Set(differing.map(({ checkpoint }) => checkpoint.name));
  }

  /** A store that does not answer now is asked again; whoever follows it says so. */
  async #compareWhileFollowing(): Promise<void> {
    // One that takes longer than the time between two is not joined by the next: each would interrupt what follows the other.
    if (this.#isComparing) return;
    this.#isComparing = true;
    try {
      if ((await this.#stopWhatDiffers()) || (await this.#isSuperseded())) this.#again.abort();
    } catch (error) {
      if (!isEventStoreError(error, 'unavailable', 'closed') && !this.#stopping.signal.aborted)
        this.#options.onError(error);
    } finally {
      this.#isComparing = false;
    }
  }

  /** Stops what was built from another history, and lets go on what belongs to this one again. True where any did. */
  async #stopWhatDiffers(): Promise<boolean> {
    const { models, reader, onError } = this.#options;
    const shown = await this.#shown();
    const differing = await otherHistories(reader, shown);
    const stops = differing.filter(({ checkpoint }) => checkpoint.state === 'LIVE');
    const resumes: Checkpoint[] = [];
    for (const one of shown)
      if (
        (isOfOtherHistory(one) && !differing.some(({ checkpoint }) => checkpoint === one)) ||
        (await this.#isRestored(one))
      )
        resumes.push(one);
    if (stops.length + resumes.length === 0) return false;
    await models.transaction(async (writer) => {
      for (const one of stops) await writer.setState(one.checkpoint, 'STOPPED', sentenceOf(one));
      for (const one of resumes) await writer.setState(one, 'LIVE', null);
    });
    for (const one of stops) onError(new ReadModelOfOtherHistory(sentenceOf(one)));
    return true;
  }

  /** True where it stopped at an event that was not what was recorded, and is again. */
  async #isRestored(checkpoint: Checkpoint): Promise<boolean> {
    const position = unreadableOf(checkpoint);
    return (
      position !== undefined &&
      (await readPage(this.#options.reader, { after: position - 1n, maxCount: 1 })).changed === undefined
    );
  }

  /** True when another process has switched to another build, or let one go on: one that stands still would not notice. */
  async #isSuperseded(): Promise<boolean> {
    return (await this.#shown()).some(
      ({ build, name, state }) =>
        !this.#builds.some(
          (mine) => mine.projection.name === name && mine.build === build && mine.checkpoint.state === state,
        ),
    );
  }

  async #shown(): Promise<readonly Checkpoint[]> {
    const { models, projections } = this.#options;
    const checkpoints = await models.checkpoints();
    return projections.flatMap(({ name }) => shownOf(checkpoints, name) ?? []);
  }

  /**
   * A stopped projection takes nothing in; the others need not read again what only it lacks. Where all have stopped,
   * it goes on behind the event that stopped the last of them.
   */
  #resumeAfter(behind: Position | undefined): Position {
    const live = this.checkpoints.filter(({ state }) => state === 'LIVE');
    return live.length === 0 && behind !== undefined
      ? behind
      : this.#known.positionOf(live.map(({ name }) => name));
  }

  #noteCommitted(): void {
    this.#known.note(this.#builds.map(({ checkpoint }) => checkpoint));
    this.#options.onMoved?.(this.#known.list);
  }

  /** The name of one of them that is no longer built; undefined where all are, or nobody can tell now. */
  async #goneOf(builds: readonly ProjectionBuild[]): Promise<string | undefined> {
    try {
      const there = await this.#options.models.checkpoints();
      return builds.find(
        (mine) => !there.some(({ name, build }) => name === mine.projection.name && build === mine.build),
      )?.projection.name;
    } catch {
      return undefined;
    }
  }

  #isTaken(builds: readonly ProjectionBuild[], event: PoisonedEvent): boolean {
    return builds.some((build) => build.takes(event));
  }

  /** Its position; undefined where the read models do not answer. */
  async #takeChanged(changed: PoisonedEvent): Promise<Position | undefined> {
    try {
      await this.#take(this.#builds, [], changed);
      this.#noteCommitted();
      return changed.recorded.position;
    } catch (error) {
      if (!(error instanceof CheckpointMoved)) this.#options.onError(error);
      return undefined;
    }
  }

  async #take(
    builds: readonly ProjectionBuild[],
    events: readonly RecordedEvent[],
    changed?: PoisonedEvent,
  ): Promise<void> {
    if (events.length === 0 && !changed) return;
    const batch = changed ? [changed] : events.map((recorded) => readEvent(recorded));
    const before = builds.map((build) => ({ build, checkpoint: build.checkpoint }));
    try {
      await this.#options.models.transaction(async (writer) => {
        for (const build of builds) await build.take(writer, batch);
      });
      this.#options.onWriting?.(undefined);
    } catch (error) {
      for (const { build, checkpoint } of before) build.undo(checkpoint);
      const fault = databaseFaultOf(error);
      // Its tables are gone where another process has switched to others: that is no fault of theirs.
      const gone = error instanceof CheckpointMoved ? undefined : await this.#goneOf(builds);
      if (gone !== undefined) throw new CheckpointMoved(gone);
      if (fault !== undefined) {
        this.#couldNotWrite = error;
        this.#options.onWriting?.(fault, error);
      }
      throw error;
    }
  }
}
