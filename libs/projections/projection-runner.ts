import { deserialize, type Upcasters } from '#domain';
import type { EventReader, Position, RecordedEvent } from '#event-store';
import type { ProjectedEvent, Projection } from './projection.ts';
import { CheckpointMoved, ProjectionBuild, type PoisonedEvent } from './projection-build.ts';
import type { ReadModelDatabase } from './read-model-database.ts';

export interface ProjectionRunnerOptions {
  readonly reader: EventReader;
  readonly models: ReadModelDatabase;
  readonly projections: readonly Projection[];
  readonly upcasters: Upcasters;
}

const rebuildBatchCount = 10_000;
/** Small enough that a batch does not keep requests of the same process waiting. */
const liveBatchCount = 500;

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
  async start(): Promise<void> {
    const { models, projections } = this.#options;
    const outdated = projections.filter(({ name, version }) => models.shown(name)?.version !== version);
    if (outdated.length > 0) await this.rebuild(outdated.map(({ name }) => name));
    this.#load();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#running = this.#follow(() => resolve(undefined));
    await Promise.race([promise, this.#running]);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** The position that all read models which are not stopped have reached. */
  get position(): Position {
    const reached = this.#builds.filter(({ checkpoint }) => checkpoint.state === 'LIVE');
    return reached.reduce(
      (least, { checkpoint: { position } }) => (least < 0n || position < least ? position : least),
      -1n,
    );
  }

  /** True once the read models contain the position; false when that takes longer. */
  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    const timedOut = AbortSignal.timeout(timeoutMs);
    while (this.position < position && !timedOut.aborted) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const wake = (): void => resolve(undefined);
      this.#moved.add(wake);
      timedOut.addEventListener('abort', wake, { once: true });
      await promise;
      this.#moved.delete(wake);
    }
    return this.position >= position;
  }

  /**
   * Builds tables anew beside the live ones, indexes last, and switches to them when they have caught up; a runner in
   * another process notices at its next batch.
   */
  async rebuild(
    names: readonly string[],
    onProgress?: (position: Position, head: Position) => void,
  ): Promise<void> {
    const { models, reader, projections } = this.#options;
    for (const left of models
      .checkpoints()
      .filter(({ state, name }) => state === 'BUILDING' && names.includes(name)))
      this.#discard(left.name, left.build);
    const builds = projections
      .filter(({ name }) => names.includes(name))
      .map((projection) => {
        const build = new ProjectionBuild(
          models,
          projection,
          models.add(projection.name, projection.version),
        );
        build.tables.create();
        return build;
      });
    const head = await reader.head();
    for (let position = 0n, endOfStore = false; !endOfStore;) {
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
        const shown = models.shown(build.projection.name);
        const behind = shown !== undefined && shown.position > build.checkpoint.position;
        if (behind && build.checkpoint.state !== 'STOPPED') return false;
        if (build.checkpoint.state === 'STOPPED') build.tables.showAsLive();
        else build.goLive();
        if (shown && shown.build !== build.checkpoint.build) this.#discard(shown.name, shown.build);
        return true;
      });
      if (switched) return;
    }
  }

  #discard(name: string, build: number): void {
    const { models, projections } = this.#options;
    const checkpoint = models.checkpoints().find((one) => one.name === name && one.build === build);
    const projection = projections.find((one) => one.name === name);
    if (!checkpoint || !projection) return;
    new ProjectionBuild(models, projection, checkpoint).tables.drop();
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
    const { reader } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        const after = this.position < 0n ? 0n : this.position;
        for await (const { events, caughtUp } of reader.subscribe({
          after,
          maxCount: liveBatchCount,
          signal,
        })) {
          this.#take(this.#builds, events);
          for (const wake of [...this.#moved]) wake();
          if (caughtUp) onCaughtUp();
          await new Promise((resolve) => setImmediate(resolve));
        }
      } catch (error) {
        if (!(error instanceof CheckpointMoved)) throw error;
        this.#load();
      }
    }
  }

  #take(builds: readonly ProjectionBuild[], events: readonly RecordedEvent[]): void {
    if (events.length === 0) return;
    const batch = events.map((recorded) => this.#read(recorded));
    try {
      this.#options.models.transaction(() => {
        for (const build of builds) build.take(batch);
      });
    } catch (error) {
      for (const { tables } of builds) tables.forget();
      throw error;
    }
  }

  #read(recorded: RecordedEvent): ProjectedEvent | PoisonedEvent {
    try {
      const { type, version, payload } = recorded;
      return { recorded, event: deserialize(type, version, payload, this.#options.upcasters) };
    } catch (error) {
      return { recorded, error };
    }
  }
}
