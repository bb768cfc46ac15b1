import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { extname } from 'node:path';
import {
  createApiApp,
  type EventStreamSettings,
  type HouseIssuer,
  type QueryObserver,
  type QuerySource,
  type RateLimits,
} from '#api';
import { CommandEngine, type CommandObserver } from '#command-handling';
import type { ConnectionSettings } from '#connections';
import { headHash, LogTree } from '#event-store';
import { EventScrub, SqliteEventStore, type ScrubState } from '#event-store/sqlite';
import { lockRebuilds } from '#projections/sqlite';
import { Feed } from '#feed';
import type { TokenVerifier } from '#identity';
import { FileFolder } from '#kept-files';
import {
  bankFilesProbe,
  clockProbe,
  Conditions,
  projectionProbe,
  readModelsAccess,
  scrubProbe,
  storageAccess,
} from '#operations';
import type { OnProgress, OnWriting, Projector, TableHashes } from '#projections';
import { ProjectionThread, runInThread, type ComparedFiles, type ProjectedFiles } from '#projections/thread';
import { openReadModels, openSnapshot, PastThread, projections } from '#read-models';
import type { BuiltInSignIn } from '#sign-in';
import { WatchedReads } from '#sql';
import { waitingWords, YearClosings } from '#year-closing';
import { bankFilesFolderOf, eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { LedgerUpkeep } from './ledger-upkeep.ts';

export interface LedgerOptions {
  /** Exists, and holds the events, the read models and the issuer's key. */
  readonly dataFolder: string;
  readonly verifier: TokenVerifier;
  readonly signIn?: BuiltInSignIn;
  /** The issuer that signs people in instead. */
  readonly issuer?: HouseIssuer;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** UUIDv7. */
  readonly newEventId: () => string;
  readonly newRequestId: () => string;
  readonly onError: (error: unknown, requestId?: string) => void;
  /** What is wrong with the ledger; nobody is told without it. */
  readonly conditions?: Conditions;
  /** The events of an older software's log, so many, were given their sums. */
  readonly onSummed?: (events: number) => void;
  /** Whether the log is read through again and again, for what nobody else reads; it is not unless given. */
  readonly scrubs?: boolean;
  /** What keeps the read models, instead of a thread of its own. */
  readonly projectorOf?: (parts: ProjectorParts) => Projector | Promise<Projector>;
  /** How long a command, and a query, may take before the answer is that it took too long; milliseconds. */
  readonly commandTimeoutMs?: number;
  readonly queryTimeoutMs?: number;
  readonly eventStreams?: Partial<EventStreamSettings>;
  readonly connections?: Partial<ConnectionSettings>;
  readonly rateLimits?: RateLimits;
  /** Nobody watches the commands without it. */
  readonly observe?: CommandObserver;
  readonly observeQuery?: QueryObserver;
}

export interface ProjectorParts {
  readonly store: SqliteEventStore;
  readonly files: ProjectedFiles;
  readonly onError: (error: unknown) => void;
  readonly onWriting: OnWriting;
}

/** The whole ledger in one process on an embedded store. */
export interface Ledger {
  readonly store: SqliteEventStore;
  readonly engine: CommandEngine;
  readonly projector: Projector;
  readonly app: NestFastifyApplication;
  readonly conditions: Conditions;
  /** Who closes years by themselves, once it is started. */
  readonly closings: YearClosings;
  /** How far the log was read through; undefined where it is not. */
  readonly scrubbed: () => ScrubState | undefined;
  /** Answers what has begun, then closes everything. */
  close(): Promise<void>;
}

/** In a thread, told of each commit; its file is compiled where this one is. */
const projectorInThread = ({ store, ...parts }: ProjectorParts): Projector => {
  const entry = new URL(`projections-thread${extname(import.meta.filename)}`, import.meta.url);
  const thread = new ProjectionThread({ entry, ...parts });
  store.onCommit(() => thread.announce());
  return thread;
};

/** Opens the ledger of a data folder; read models that are missing or outdated are built first. */
export async function openLedger(options: LedgerOptions, onProgress?: OnProgress): Promise<Ledger> {
  const { dataFolder, verifier, signIn, now, newEventId, newRequestId, onError } = options;
  const { projectorOf = projectorInThread, conditions = new Conditions({ of: 'ledger', now }) } = options;
  const files = { events: eventsFileOf(dataFolder), readModels: readModelsFileOf(dataFolder) };
  const storage = storageAccess(conditions);
  const store = new SqliteEventStore({
    file: files.events,
    now,
    onNoteFailed: onError,
    onStorage: storage.writing,
    ...(options.onSummed && { onSummed: options.onSummed }),
  });
  const { commandTimeoutMs, queryTimeoutMs } = options;
  const engine = new CommandEngine({
    store,
    now,
    newEventId,
    ...(commandTimeoutMs !== undefined && { answerWithinMs: commandTimeoutMs }),
  });
  const access = readModelsAccess(conditions);
  const projector = await projectorOf({ store, files, onError, onWriting: access.writing });
  try {
    await projector.start(onProgress);
  } catch (error) {
    await projector.stop();
    await store.close();
    throw error;
  }
  const scrub = options.scrubs ? new EventScrub({ file: files.events, now, onError }) : undefined;
  conditions.watch(scrubProbe(conditions, () => scrub?.state.changed ?? []));
  const upkeep = new LedgerUpkeep({
    reading: () => scrub?.state,
    headHash: () => headHash(store),
    rebuild: (names, onRebuilt) => projector.rebuild(names, onRebuilt),
    lock: (begun) => lockRebuilds(files.readModels, begun),
    compare: (onCompared, signal) =>
      runInThread<readonly TableHashes[]>({
        entry: new URL(`comparison-thread${extname(import.meta.filename)}`, import.meta.url),
        data: { ...files, beside: `${files.readModels}.compared` } satisfies ComparedFiles,
        onProgress: onCompared,
        signal,
      }),
    now,
    onError,
  });
  const reads = new WatchedReads();
  const models = openReadModels(files.readModels, reads);
  const source: QuerySource = {
    models,
    head: () => store.head(),
    checkpoints: () => projector.checkpoints,
    waitFor: (position, names, timeoutMs) => projector.waitFor(position, names, timeoutMs),
    hold: () => openSnapshot(files.readModels),
  };
  const past = new PastThread({ source: { file: files.readModels }, onError });
  const bankFiles = new FileFolder(bankFilesFolderOf(dataFolder));
  conditions.watch(bankFilesProbe(conditions, () => bankFiles.fault()));
  conditions.watch(clockProbe({ conditions, now, lastRecordedAtMs: () => store.lastRecordedAtMs }));
  conditions.watch(
    projectionProbe({
      conditions,
      names: projections.map(({ name }) => name),
      head: () => store.head(),
      stands: async () => projector.checkpoints,
      clock: () => performance.now(),
    }),
  );
  conditions.watch(async () => {
    conditions.set('projections-interrupted', projector.follows ? undefined : {});
    const { rebuilding } = upkeep;
    conditions.set(
      'projections-rebuilding',
      rebuilding && { done: rebuilding.done, total: rebuilding.total },
    );
    access.reading(reads.stillFailing() ?? (await past.stillFailing()));
    storage.reading(store.stillFailing());
  });
  const closings = new YearClosings({
    store,
    engine,
    now,
    onLooked: (waiting) => {
      const words = waitingWords(waiting);
      conditions.set('year-closing-waits', words === undefined ? undefined : { waiting: words });
    },
    onError,
  });
  const app = await createApiApp({
    commands: {
      engine,
      files: bankFiles,
      ...(options.observe && { observe: options.observe }),
    },
    queries: {
      source,
      past,
      upkeep,
      feed: new Feed(store),
      log: { events: store, tree: new LogTree(store) },
      ...(queryTimeoutMs !== undefined && { answerWithinMs: queryTimeoutMs }),
      ...(options.observeQuery && { observe: options.observeQuery }),
      ...(options.eventStreams && { eventStreams: options.eventStreams }),
    },
    readiness: async () => {
      await conditions.look();
      return conditions.status;
    },
    verifier,
    ...(signIn && { signIn }),
    ...(options.issuer !== undefined && { issuer: options.issuer }),
    ...(options.rateLimits && { rateLimits: options.rateLimits }),
    ...(options.connections && { connections: options.connections }),
    now,
    newRequestId,
    logError: (requestId, error) => onError(error, requestId),
  });
  const close = async (): Promise<void> => {
    conditions.stop();
    upkeep.close();
    await closings.close();
    await app.close();
    signIn?.close();
    // The writer of each file is the last to close it, and leaves no log beside it.
    await past.close();
    await models.destroy();
    await projector.stop();
    await scrub?.stop();
    await store.close();
  };
  return { store, engine, projector, app, conditions, closings, scrubbed: () => scrub?.state, close };
}
