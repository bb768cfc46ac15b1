import { setImmediate as othersTurn, setTimeout as delay } from 'node:timers/promises';
import { isEventStoreError, START, type EventReader, type Position, type RecordedEvent } from '#event-store';
import type { Projection } from './projection.ts';
import { KnownCheckpoints } from './known-checkpoints.ts';
import { CheckpointMoved, ProjectionBuild } from './projection-build.ts';
import { readEvent } from './read-event.ts';
import { shownOf, type Checkpoint, type ReadModelStore } from './read-model-store.ts';
import type { Projector, OnProgress } from './projector.ts';

export interface ProjectionRunnerOptions {
  readonly reader: EventReader;
  readonly models: ReadModelStore;
  readonly projections: readonly Projection[];
  /** Told of what interrupts the runner; it tries again after a second. */
  readonly onError: (error: unknown) => void;
  /** Told of where each projection stands whenever one has moved. */
  readonly onMoved?: (checkpoints: readonly Checkpoint[]) => void;
}

/** What is in hand dies young: with 10,000 events the garbage collector took a quarter of the time, with 2,000 a tenth. */
const rebuildBatchCount = 2_000;
/** Small enough that a batch does not keep requests of the same process waiting. */
const liveBatchCount = 500;
const retryAfterMs = 1_000;

/** Keeps all read models up to date: one read of the log for all, rows and checkpoints in one transaction. */
export class ProjectionRunner implements Projector {
  readonly #options: ProjectionRunnerOptions;
  readonly #stopping = new AbortController();
  readonly #known = new KnownCheckpoints();
  readonly #rebuilds = new Set<Promise<void>>();
  #builds: ProjectionBuild[] = [];
  #running: Promise<void> | undefined;

  constructor(options: ProjectionRunnerOptions) {
    this.#options = options;
  }

  async start(onProgress?: OnProgress): Promise<void> {
    const { models, projections } = this.#options;
    const checkpoints = await models.checkpoints();
    const outdated = projections.filter(
      ({ name, version }) => shownOf(checkpoints, name)?.version !== version,
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
    const { models, reader, projections } = this.#options;
    const chosen = projections.filter(({ name }) => names.includes(name));
    const builds = await models.transaction(async (writer) => {
      const left = (await writer.checkpoints()).filter(({ state }) => state === 'BUILDING');
      const begun: ProjectionBuild[] = [];
      for (const projection of chosen) {
        const mine = left.filter(({ name }) => name === projection.name);
        const [resumed] = mine.filter(({ version }) => resumes && version === projection.version);
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
    let next = reader.readAll({ after: position, maxCount: rebuildBatchCount });
    for (let endOfStore = false; !endOfStore && !this.#stopping.signal.aborted;) {
      const page = await next;
      position = page.events.at(-1)?.position ?? position;
      endOfStore = page.endOfStore;
      if (!endOfStore) {
        next = reader.readAll({ after: position, maxCount: rebuildBatchCount });
        next.catch(() => undefined);
      }
      await this.#take(builds, page.events);
      onProgress?.(position, head);
      // An embedded database answers at once, and nobody else would get a turn until the end of the log.
      await othersTurn();
    }
    for (const build of builds) {
      if (this.#stopping.signal.aborted) return;
      await models.transaction(async (writer) => writer.createIndexes(build));
      await othersTurn();
    }
    for (const build of builds) await this.#switch(build);
  }

  async #switch(build: ProjectionBuild): Promise<void> {
    const { models, reader } = this.#options;
    for (;;) {
      const { events } = await reader.readAll({ after: build.checkpoint.position, maxCount: liveBatchCount });
      await this.#take([build], events);
      const switched = await models.transaction(async (writer) => {
        const shown = shownOf(await writer.checkpoints(), build.projection.name);
        const stopped = build.checkpoint.state === 'STOPPED';
        const other = shown?.build === build.build ? undefined : shown;
        if (other && other.position > build.checkpoint.position && !stopped) return false;
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
    const { reader, onError } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted)
      try {
        for await (const { events, caughtUp } of reader.subscribe({
          after: this.#resumeAfter(),
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
        if (!(error instanceof CheckpointMoved)) {
          onError(error);
          await delay(retryAfterMs, undefined, { signal }).catch(() => undefined);
        }
        await this.#load().catch(onError);
      }
  }

  /** A stopped projection takes nothing in; the others need not read again what only it lacks. */
  #resumeAfter(): Position {
    const live = this.checkpoints.filter(({ state }) => state === 'LIVE');
    return this.#known.positionOf(live.map(({ name }) => name));
  }

  #noteCommitted(): void {
    this.#known.note(this.#builds.map(({ checkpoint }) => checkpoint));
    this.#options.onMoved?.(this.#known.list);
  }

  async #take(builds: readonly ProjectionBuild[], events: readonly RecordedEvent[]): Promise<void> {
    if (events.length === 0) return;
    const batch = events.map((recorded) => readEvent(recorded));
    const before = builds.map((build) => ({ build, checkpoint: build.checkpoint }));
    try {
      await this.#options.models.transaction(async (writer) => {
        for (const build of builds) await build.take(writer, batch);
      });
    } catch (error) {
      for (const { build, checkpoint } of before) build.undo(checkpoint);
      throw error;
    }
  }
}
