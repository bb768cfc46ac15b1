import { isEventStoreError, type EventStoreError, type StorageFault } from '#event-store';
import { isOfOtherHistory } from '#projections';
import { databaseFaultOf, type DatabaseFault, type WatchedQueries } from '#sql';
import { Mute, patiently } from './patiently.ts';
import type { ConditionName, Sentence } from './condition-kinds.ts';
import type { Conditions, Probe } from './conditions.ts';

/** Where a projection stands whose tables are shown. */
export interface Stand {
  readonly name: string;
  readonly state: string;
  readonly position: bigint;
  readonly error: string | null;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether the event store of other machines answers this service. */
export function storeProbe(conditions: Conditions, head: () => Promise<bigint>): Probe {
  const ask = patiently(head);
  return async () => {
    try {
      await ask();
      conditions.set('store-unavailable', undefined);
      conditions.set('store-refuses', undefined);
    } catch (error) {
      const isRefused = isEventStoreError(error, 'denied', 'invalid');
      const reason = isEventStoreError(error, 'unavailable', 'denied')
        ? error.failure.reason
        : reasonOf(error);
      conditions.set('store-refuses', isRefused ? { reason } : undefined, error);
      conditions.set('store-unavailable', isRefused ? undefined : { reason }, error);
    }
  };
}

const ofStorage = {
  full: 'storage-full',
  failed: 'storage-failed',
  unread: 'storage-failed',
  locked: 'storage-locked',
} as const satisfies Record<StorageFault, ConditionName>;

/** What becomes of attempts to write the file of the embedded store, and to read it. */
export interface StorageAccess {
  readonly writing: (fault: StorageFault | undefined, error?: unknown) => void;
  /** What a read failed with and still does; undefined where none does. */
  readonly reading: (error: EventStoreError | undefined) => void;
}

/** Of writing, one thing is wrong at a time, and of reading as well. */
export function storageAccess(conditions: Conditions): StorageAccess {
  let ofWrites: { readonly fault: StorageFault; readonly error: unknown } | undefined;
  let ofReads: EventStoreError | undefined;
  const show = (): void => {
    const isUnreadable = isEventStoreError(ofReads, 'unavailable') && ofReads.failure.storage === 'unread';
    const fault = ofWrites?.fault ?? (isUnreadable ? 'unread' : undefined);
    const holds = fault && ofStorage[fault];
    for (const name of Object.values(ofStorage)) if (name !== holds) conditions.set(name, undefined);
    if (holds) conditions.set(holds, {}, ofWrites?.error ?? ofReads);
    const changed = isEventStoreError(ofReads, 'eventChanged') ? ofReads.failure : undefined;
    conditions.set(
      'event-unreadable',
      changed && { position: changed.position, type: changed.type ?? 'unlesbar' },
      ofReads,
    );
    const damaged = isEventStoreError(ofReads, 'damaged') ? ofReads.failure : undefined;
    conditions.set('store-damaged', damaged, ofReads);
  };
  return {
    writing: (fault, error) => {
      ofWrites = fault && { fault, error };
      show();
    },
    reading: (error) => {
      ofReads = error;
      show();
    },
  };
}

/** Whether the keys of the issuer are known by which tokens are verified. */
export function issuerProbe(conditions: Conditions, verifier: { assertKeysKnown(): Promise<void> }): Probe {
  const ask = patiently(() => verifier.assertKeysKnown());
  return async () => {
    try {
      await ask();
      conditions.set('issuer-unavailable', undefined);
    } catch (error) {
      conditions.set('issuer-unavailable', { reason: reasonOf(error) }, error);
    }
  };
}

const ofWriting = {
  full: 'read-models-full',
  readOnly: 'read-models-read-only',
  failed: 'read-models-failed',
} as const satisfies Partial<Record<DatabaseFault, ConditionName>>;

/** What becomes of attempts to write the read models and to read them. */
export interface ReadModelsAccess {
  readonly writing: (fault: DatabaseFault | undefined, error?: unknown) => void;
  /** What a read failed with and still does; undefined where none does. */
  readonly reading: (error: unknown) => void;
}

export function readModelsAccess(conditions: Conditions): ReadModelsAccess {
  let ofWrites: { readonly name: ConditionName; readonly error: unknown } | undefined;
  let ofReads: unknown;
  const show = (): void => {
    const error = ofReads ?? (ofWrites?.name === 'read-models-failed' ? ofWrites.error : undefined);
    for (const name of Object.values(ofWriting))
      if (name === 'read-models-failed')
        conditions.set(name, error === undefined ? undefined : { reason: reasonOf(error) }, error);
      else conditions.set(name, ofWrites?.name === name ? {} : undefined, ofWrites?.error);
  };
  return {
    writing: (fault, error) => {
      ofWrites = fault !== undefined && isOfWriting(fault) ? { name: ofWriting[fault], error } : undefined;
      show();
    },
    reading: (error) => {
      ofReads = error;
      show();
    },
  };
}

/** Whether the database of the read models reads from its disk what it could not read. */
export function queriesProbe(access: ReadModelsAccess, watched: Pick<WatchedQueries, 'stillFailing'>): Probe {
  const ask = patiently(() => watched.stillFailing());
  return async () => {
    try {
      access.reading(await ask());
    } catch (error) {
      // A mute database is told of otherwise.
      if (!(error instanceof Mute)) throw error;
    }
  };
}

const isOfWriting = (fault: DatabaseFault): fault is keyof typeof ofWriting => fault in ofWriting;

export interface ProjectionProbeOptions {
  readonly conditions: Conditions;
  readonly names: readonly string[];
  readonly head: () => Promise<bigint>;
  readonly stands: () => Promise<readonly Stand[]>;
  /** Monotonic milliseconds. */
  readonly clock: () => number;
}

/** How long a read model may take to contain what the log held. */
const lagMsMax = 30_000;

/** Whether the read models follow the log, and their database answers where it is not this process's own. */
export function projectionProbe({ conditions, names, head, stands, clock }: ProjectionProbeOptions): Probe {
  const [askHead, askStands] = [patiently(head), patiently(stands)];
  /** Everything is to contain the log up to here, since then. */
  let wanted: { readonly head: bigint; readonly sinceMs: number } | undefined;
  return async () => {
    let shown: readonly Stand[];
    try {
      shown = await askStands();
      conditions.set('read-models-unavailable', undefined);
    } catch (error) {
      conditions.set('read-models-unavailable', { why: whyOf(error) }, error);
      return;
    }
    const placesOf = (some: readonly Stand[]): string =>
      some
        .map(
          ({ name, position, error }) =>
            `${name}, Position ${position}${error === null ? '' : ` (${error})`}`,
        )
        .join('; ');
    const differing = shown.filter(isOfOtherHistory);
    const stopped = shown.filter((one) => one.state === 'STOPPED' && !isOfOtherHistory(one));
    conditions.set('other-history', differing.length > 0 ? { differing: placesOf(differing) } : undefined);
    conditions.set('projection-stopped', stopped.length > 0 ? { stopped: placesOf(stopped) } : undefined);

    const end = await askHead().catch(() => undefined);
    if (end === undefined) return;
    const lives = names.map(
      (name) => shown.find((one) => one.name === name) ?? { name, state: 'LIVE', position: 0n, error: null },
    );
    const { head: wantedHead, sinceMs } = (wanted ??= { head: end, sinceMs: clock() });
    const lagging = lives.filter(({ state, position }) => state === 'LIVE' && position < wantedHead);
    if (lagging.length === 0) wanted = { head: end, sinceMs: clock() };
    const isLate = lagging.length > 0 && clock() - sinceMs > lagMsMax;
    conditions.set('projection-lags', isLate ? { lagging: placesOf(lagging) } : undefined);
  };
}

/** True of an error that a condition tells of, once, however often it comes. */
export const isTold = (error: unknown): boolean =>
  isEventStoreError(error, 'unavailable', 'denied') || databaseFaultOf(error) !== undefined;

const whys: Partial<Record<DatabaseFault, Sentence>> = {
  unreachable: { de: 'nicht erreichbar', en: 'not reachable' },
  overloaded: { de: 'zu viele Verbindungen', en: 'too many connections' },
  mute: { de: 'keine Antwort in der Zeit', en: 'no answer in time' },
};

function whyOf(error: unknown): Sentence {
  const fault = error instanceof Mute ? 'mute' : databaseFaultOf(error);
  const reason = reasonOf(error);
  return (fault && whys[fault]) ?? { de: reason, en: reason };
}

const shownPlacesMax = 10;

/** What reading the log through has found, and finds still. */
export const scrubProbe =
  (
    conditions: Conditions,
    found: () => readonly { readonly position: bigint; readonly type?: string }[],
  ): Probe =>
  () => {
    const changed = found();
    const count = changed.length;
    const shown = changed
      .slice(0, shownPlacesMax)
      .map(({ position, type }) => `Position ${position}${type === undefined ? '' : `, ${type}`}`);
    const places = [...shown, ...(count > shownPlacesMax ? ['…'] : [])].join('; ');
    conditions.set('events-changed', count > 0 ? { places, count } : undefined);
  };
