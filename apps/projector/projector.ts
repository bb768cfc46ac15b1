import { setTimeout as delay } from 'node:timers/promises';
import { Reconciler, type OpenDecision } from '#command-handling';
import {
  isTold,
  MeasuredReadModels,
  MeasuredStore,
  projectionProbe,
  queriesProbe,
  readModelsAccess,
  scrubProbe,
  shownScrub,
  storeProbe,
  type OpenedService,
  type ServiceContext,
  type SettingsReader,
} from '#operations';
import { START } from '#event-store';
import {
  ComparedReader,
  LogScrub,
  ProjectionRunner,
  ReadModelOfOtherHistory,
  type Checkpoint,
} from '#projections';
import { notesIn, openPostgresReadModels, projections } from '#read-models';
import { PostgresReadModels, ProjectionLocks, UpkeepDesk } from '#projections/postgres';
import { WatchedQueries } from '#sql';
import { eventStoreSetting, openClusterStore, postgresSetting } from '#operations/cluster';
import { noteReadings } from './note-readings.ts';
import { UpkeepWorker } from './upkeep-worker.ts';

export interface ProjectorSettings {
  readonly eventStore: string;
  readonly postgres: string;
  /** Monotonic milliseconds; the process's own unless given. */
  readonly clock?: () => number;
}

export const projectorSettings = (settings: SettingsReader): ProjectorSettings => ({
  eventStore: eventStoreSetting(settings),
  postgres: postgresSetting(settings),
});

const reconcilerName = 'reconciler';
const trailName = 'trail';
const againMs = 1_000;

/**
 * Keeps the read models up to date and finishes what crashes have left. Any number of projectors may run: each projection
 * is moved by one of them, and the others take over within seconds.
 */
export async function openProjector(
  { eventStore, postgres, clock = () => performance.now() }: ProjectorSettings,
  context: ServiceContext,
): Promise<OpenedService> {
  const { log, metrics, conditions } = context;
  const onError = (error: unknown): void => {
    if (!isTold(error) && !(error instanceof ReadModelOfOtherHistory))
      log.warn({ err: error }, 'interrupted, trying again');
  };
  const store = new MeasuredStore(openClusterStore(eventStore, context), metrics);
  const database = await PostgresReadModels.open(postgres, { onError });
  const models = new MeasuredReadModels(database, metrics);
  const watched = new WatchedQueries();
  const trail = openPostgresReadModels(postgres, { connectionsMax: 1, watched, onError });
  const notes = notesIn(trail);
  const scrub = new LogScrub({
    reader: store,
    ...notes,
    notedTo: async () => (await shown()).find(({ name }) => name === trailName)?.position ?? START,
    now: Date.now,
    onError,
  });
  const compared = new ComparedReader({ reader: store, ...notes, onError });
  const desk = new UpkeepDesk(postgres, { onError });
  const upkeep = new UpkeepWorker({ desk, eventStore, postgres, onError });
  const closing = new AbortController();
  const names = [...projections.map(({ name }) => name), reconcilerName, UpkeepDesk.lockName];
  const held = new Set<string>();
  let reconciling: Reconciler | undefined;
  const access = readModelsAccess(conditions);
  const shown = async (): Promise<readonly Checkpoint[]> =>
    (await models.checkpoints()).filter(({ state }) => state !== 'BUILDING');
  conditions.watch(queriesProbe(access, watched));
  conditions.watch(scrubProbe(conditions, () => scrub.state.changed));
  conditions.watch(storeProbe(conditions, () => store.head()));
  conditions.watch(
    projectionProbe({
      conditions,
      names: projections.map(({ name }) => name),
      head: () => store.head(),
      stands: shown,
      clock,
    }),
  );
  conditions.watch(() => {
    const count = unfinished().length;
    conditions.set('decisions-unfinished', count > 0 ? { count } : undefined);
    conditions.set('projections-rebuilding', upkeep.rebuilding);
  });
  const leading = lead(closing.signal);

  return {
    conditions,
    details: async () => {
      const [head, checkpoints] = await Promise.allSettled([store.head(), models.checkpoints()]);
      return {
        ...(head.status === 'fulfilled' && { head: head.value.toString() }),
        moves: [...held],
        unfinishedDecisions: unfinished(),
        ...(held.has(trailName) && { scrub: shownScrub(scrub.state) }),
        ...(checkpoints.status === 'fulfilled' && {
          projections: checkpoints.value.map(({ name, state, position, error }) => ({
            name,
            state,
            position: position.toString(),
            ...(error !== null && { error }),
          })),
        }),
      };
    },
    measure: async () => {
      if (held.has(trailName)) metrics.showScrub(scrub.state);
      metrics.unfinishedDecisions.set(unfinished().length);
      await metrics.measure({
        head: () => store.head(),
        projections: shown,
      });
    },
    close: async () => {
      closing.abort();
      await leading;
      await trail.destroy();
      await desk.close();
      await database.close();
      await store.close();
    },
  };

  /** Moves what it gets the lock of, until the connection that holds the locks is lost; then begins again. */
  async function lead(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const lost = new AbortController();
      const stops = AbortSignal.any([signal, lost.signal]);
      const moving: Promise<void>[] = [];
      const locks = new ProjectionLocks({ connectionString: postgres, names, onError });
      for await (const gained of locks.acquire(signal, () => Promise.all(moving))) {
        log.info({ projections: gained }, 'moves');
        for (const name of gained) held.add(name);
        moving.push(move(gained, stops));
      }
      lost.abort();
      held.clear();
      await Promise.all(moving);
      await delay(againMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async function move(gained: readonly string[], signal: AbortSignal): Promise<void> {
    const mine = projections.filter(({ name }) => gained.includes(name));
    await Promise.all([
      ...(mine.length > 0 ? [project(mine, signal)] : []),
      ...(gained.includes(trailName)
        ? [scrub.run(signal), noteReadings({ desk, scrub, signal, onError })]
        : []),
      ...(gained.includes(UpkeepDesk.lockName) ? [upkeep.run(signal)] : []),
      ...(gained.includes(reconcilerName) ? [reconciler().run(signal)] : []),
    ]);
  }

  async function project(mine: typeof projections, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const runner = new ProjectionRunner({
        reader: store,
        compared,
        models,
        projections: mine,
        onError,
        onWriting: access.writing,
      });
      const stop = (): void => void runner.stop();
      signal.addEventListener('abort', stop, { once: true });
      try {
        await runner.start();
        await aborted(signal);
      } catch (error) {
        onError(error);
        await delay(againMs, undefined, { signal }).catch(() => undefined);
      } finally {
        signal.removeEventListener('abort', stop);
        await runner.stop();
      }
    }
  }

  /** What the reconciler of this projector could not end yet; another projector knows of its own. */
  function unfinished(): readonly OpenDecision[] {
    return held.has(reconcilerName) ? (reconciling?.unfinished ?? []) : [];
  }

  /** From the start where the log ends before: it is another one, or was restored, and what it lacks cannot be finished. */
  async function reconciledUpTo(): Promise<bigint> {
    const position = await database.progressOf(reconcilerName);
    if (position <= (await store.head())) return position;
    log.warn({ position: position.toString() }, 'the log ends before what was reconciled; begins anew');
    return START;
  }

  function reconciler(): Reconciler {
    reconciling = new Reconciler({
      store,
      progress: {
        load: reconciledUpTo,
        save: (position) => database.saveProgress(reconcilerName, position),
      },
      clock: () => performance.now(),
      onTried: (decision, end) => {
        metrics.finishedDecisions.inc({ outcome: end.outcome });
        log.warn(
          { ...decision, outcome: end.outcome, ...(end.outcome === 'unknown' && { reason: end.reason }) },
          end.outcome === 'unknown'
            ? 'a decision that was left between its writes cannot be ended now; it is tried again'
            : 'ended a decision that was left between its writes',
        );
      },
      onError,
    });
    return reconciling;
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
