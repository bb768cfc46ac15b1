import { setTimeout as delay } from 'node:timers/promises';
import type { Upcasters } from '#domain';
import { isEventStoreError, START, type EventReader, type Position, type RecordedEvent } from '#event-store';
import type { Projection } from './projection.ts';
import { CheckpointMoved, ProjectionBuild } from './projection-build.ts';
import { readEvent } from './read-event.ts';
import type { Checkpoint, ReadModelDatabase } from './read-model-database.ts';

export interface ProjectionRunnerOptions {
  readonly reader: EventReader;
  readonly models: ReadModelDatabase;
  readonly projections: readonly Projection[];
  readonly upcasters: Upcasters;
  /** Told of what interrupts the runner; it tries again after a second. */
  readonly onError: (error: unknown) => void;
}

/** `done` counts events by position, of the `total` at the time of the start. */
export type OnProgress = (done: Position, total: Position) => void;

const rebuildBatchCount = 10_000;
/** Small enough that a batch does not keep requests of the same process waiting. */
const liveBatchCount = 500;
const retryAfterMs = 1_000;

/** Keeps all read models up to date: one read of the log for all, rows and checkpoints in one transaction. */
export class ProjectionRunner {
  readonly #options: ProjectionRunnerOptions;
  readonly #stopping = new AbortController();
  readonly #moved = new Set<() => void>();
  #builds: ProjectionBuild[] = [];
  #running: Promise<void> | undefined;

  constructor(options: ProjectionRunnerOptions) {
    this.#options = options;
  }

  /** Builds what is missing or of another version, then follows the log until `stop`. Resolves once it has caught up. */
  async start(onProgress?: OnProgress): Promise<void> {
    const { models, projections } = this.#options;
    const outdated = projections.filter(({ name, version }) => models.shown(name)?.version !== version);
    if (outdated.length > 0)
      await this.rebuild(
        outdated.map(({ name }) => name),
        onProgress,
      );
    this.#load();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#running = this.#follow(() => resolve(undefined));
    await Promise.race([promise, this.#running]);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#running;
  }

  /** Where each projection stands. */
  get checkpoints(): readonly Checkpoint[] {
    return this.#builds.map(({ checkpoint }) => checkpoint);
  }

  /** The least position that the named projections have reached; `START` when one of them is unknown. */
  positionOf(names: readonly string[]): Position {
    const reached = names.map((name) => this.checkpoints.find((one) => one.name === name)?.position ?? START);
    return reached.reduce((least, position) => (position < least ? position : least), reached[0] ?? START);
  }

  /** True once the named projections contain the position; false when that takes longer. */
  async waitFor(position: Position, names: readonly string[], timeoutMs: number): Promise<boolean> {
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), this.#stopping.signal]);
    while (this.positionOf(names) < position && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const wake = (): void => resolve(undefined);
      this.#moved.add(wake);
      signal.addEventListener('abort', wake, { once: true });
      await promise;
      signal.removeEventListener('abort', wake);
      this.#moved.delete(wake);
    }
    return this.positionOf(names) >= position;
  }

  /**
   * Builds tables anew beside the live ones, indexes last, and switches to them when they have caught up; a runner in
   * another process notices at its next batch.
   */
  async rebuild(names: readonly string[], onProgress?: OnProgress): Promise<void> {
    const { models, reader, projections } = this.#options;
    for (const left of models.checkpoints())
      if (left.state === 'BUILDING' && names.includes(left.name)) this.#discard(left);
    const builds = projections
      .filter(({ name }) => names.includes(name))
      .map((projection) => {
        const added = models.add(projection.name, projection.version);
        const build = new ProjectionBuild(models, projection, added);
        build.tables.create();
        return build;
      });
    const head = await reader.head();
    for (let position = START, endOfStore = false; !endOfStore;) {
      const page = await reader.readAll({ after: position, maxCount: rebuildBatchCount });
      this.#take(builds, page.events);
      position = page.events.at(-1)?.position ?? position;
      endOfStore = page.endOfStore;
      onProgress?.(position, head);
    }
    for (const { tables } of builds) tables.createIndexes();
    for (const build of builds) await this.#switch(build);
  }

  async #switch(build: ProjectionBuild): Promise<void> {
    const { models, reader } = this.#options;
    for (;;) {
      const { events } = await reader.readAll({ after: build.checkpoint.position, maxCount: liveBatchCount });
      this.#take([build], events);
      const switched = models.transaction(() => {
        const shown = models
          .checkpoints()
          .find(
            ({ name, build: other, state }) =>
              name === build.projection.name && other !== build.checkpoint.build && state !== 'BUILDING',
          );
        const stopped = build.checkpoint.state === 'STOPPED';
        if (shown && shown.position > build.checkpoint.position && !stopped) return false;
        if (stopped) build.tables.showAsLive();
        else build.goLive();
        if (shown) this.#discard(shown);
        return true;
      });
      if (switched) return;
    }
  }

  #discard(checkpoint: Checkpoint): void {
    const { models, projections } = this.#options;
    const projection = projections.find(({ name }) => name === checkpoint.name);
    if (projection) new ProjectionBuild(models, projection, checkpoint).tables.drop();
    models.remove(checkpoint);
  }

  #load(): void {
    const { models, projections } = this.#options;
    this.#builds = projections.flatMap((projection) => {
      const shown = models.shown(projection.name);
      return shown ? [new ProjectionBuild(models, projection, shown)] : [];
    });
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
          this.#take(this.#builds, events);
          this.#wake();
          if (caughtUp) onCaughtUp();
          await new Promise((resolve) => setImmediate(resolve));
        }
      } catch (error) {
        if (isEventStoreError(error, 'closed')) return;
        if (!(error instanceof CheckpointMoved)) {
          onError(error);
          await delay(retryAfterMs, undefined, { signal }).catch(() => undefined);
        }
        this.#load();
      }
  }

  /** A stopped projection takes nothing in; the others need not read again what only it lacks. */
  #resumeAfter(): Position {
    const live = this.checkpoints.filter(({ state }) => state === 'LIVE');
    return this.positionOf(live.map(({ name }) => name));
  }

  #wake(): void {
    for (const wake of [...this.#moved]) wake();
  }

  #take(builds: readonly ProjectionBuild[], events: readonly RecordedEvent[]): void {
    if (events.length === 0) return;
    const batch = events.map((recorded) => readEvent(recorded, this.#options.upcasters));
    const before = builds.map((build) => ({ build, checkpoint: build.checkpoint }));
    try {
      this.#options.models.transaction(() => {
        for (const build of builds) build.take(batch);
      });
    } catch (error) {
      for (const { build, checkpoint } of before) build.undo(checkpoint);
      throw error;
    }
  }
}
