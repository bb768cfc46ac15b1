import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { extname } from 'node:path';
import {
  createApiApp,
  readinessOf,
  type ConnectionSettings,
  type EventStreamSettings,
  type QueryObserver,
  type QuerySource,
  type RateLimits,
  type SignIn,
} from '#api';
import { CommandEngine, type CommandObserver } from '#command-handling';
import type { StorageFault } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { Feed } from '#feed';
import type { TokenVerifier } from '#identity';
import type { OnProgress, Projector } from '#projections';
import { ProjectionThread, type ProjectedFiles } from '#projections/thread';
import { openReadModels } from '#read-models';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';

export interface LedgerOptions {
  /** Exists, and holds the events, the read models and the issuer's key. */
  readonly dataFolder: string;
  readonly verifier: TokenVerifier;
  readonly signIn?: SignIn;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** UUIDv7. */
  readonly newEventId: () => string;
  readonly newRequestId: () => string;
  readonly onError: (error: unknown, requestId?: string) => void;
  /** The disk of the events takes nothing any more; or, with `undefined`, it does again. */
  readonly onStorage?: (fault: StorageFault | undefined, error?: unknown) => void;
  /** What keeps the read models, instead of a thread of its own. */
  readonly projectorOf?: (parts: ProjectorParts) => Projector | Promise<Projector>;
  /** How long a command, and a query, may take before the answer is that it took too long; milliseconds. */
  readonly commandTimeoutMs?: number;
  readonly queryTimeoutMs?: number;
  readonly eventStreams?: EventStreamSettings;
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
}

/** The whole ledger in one process on an embedded store. */
export interface Ledger {
  readonly store: SqliteEventStore;
  readonly engine: CommandEngine;
  readonly projector: Projector;
  readonly app: NestFastifyApplication;
  /** Answers what has begun, then closes everything. */
  close(): Promise<void>;
}

/** In a thread, told of each commit; its file is compiled where this one is. */
const projectorInThread = ({ store, files, onError }: ProjectorParts): Projector => {
  const entry = new URL(`projections-thread${extname(import.meta.filename)}`, import.meta.url);
  const thread = new ProjectionThread({ entry, files, onError });
  store.onCommit(() => thread.announce());
  return thread;
};

/** Opens the ledger of a data folder; read models that are missing or outdated are built first. */
export async function openLedger(options: LedgerOptions, onProgress?: OnProgress): Promise<Ledger> {
  const { dataFolder, verifier, signIn, now, newEventId, newRequestId, onError } = options;
  const { projectorOf = projectorInThread } = options;
  const files = { events: eventsFileOf(dataFolder), readModels: readModelsFileOf(dataFolder) };
  const store = new SqliteEventStore({
    file: files.events,
    now,
    onNoteFailed: onError,
    ...(options.onStorage && { onStorage: options.onStorage }),
  });
  const { commandTimeoutMs, queryTimeoutMs } = options;
  const engine = new CommandEngine({
    store,
    now,
    newEventId,
    ...(commandTimeoutMs !== undefined && { answerWithinMs: commandTimeoutMs }),
  });
  const projector = await projectorOf({ store, files, onError });
  try {
    await projector.start(onProgress);
  } catch (error) {
    await projector.stop();
    await store.close();
    throw error;
  }
  const models = openReadModels(files.readModels);
  const source: QuerySource = {
    models,
    head: () => store.head(),
    checkpoints: () => projector.checkpoints,
    waitFor: (position, names, timeoutMs) => projector.waitFor(position, names, timeoutMs),
  };
  const app = await createApiApp({
    commands: { engine, ...(options.observe && { observe: options.observe }) },
    queries: {
      source,
      feed: new Feed(store),
      ...(queryTimeoutMs !== undefined && { answerWithinMs: queryTimeoutMs }),
      ...(options.observeQuery && { observe: options.observeQuery }),
      ...(options.eventStreams && { eventStreams: options.eventStreams }),
    },
    readiness: async () => {
      if (store.storageFault) return 'read-only';
      return projector.follows ? readinessOf(source) : 'degraded';
    },
    verifier,
    ...(signIn && { signIn }),
    ...(options.rateLimits && { rateLimits: options.rateLimits }),
    ...(options.connections && { connections: options.connections }),
    now,
    newRequestId,
    logError: (requestId, error) => onError(error, requestId),
  });
  const close = async (): Promise<void> => {
    await app.close();
    // The writer of each file is the last to close it, and leaves no log beside it.
    await models.destroy();
    await projector.stop();
    await store.close();
  };
  return { store, engine, projector, app, close };
}
