import type { Projection } from './projection.ts';
import type { Key, Row, Table } from './table.ts';

/** What is known of one build of a projection. */
export interface Checkpoint {
  readonly name: string;
  readonly build: number;
  readonly version: number;
  readonly state: 'BUILDING' | 'LIVE' | 'STOPPED';
  /** Of the last event that its rows contain. */
  readonly position: bigint;
  /** UUID of that event; null where there is none yet, or an older software has built so far. */
  readonly eventId: string | null;
  /** Why it stopped: which event it could not take in, or that the log is another one. */
  readonly error: string | null;
}

/** One build of a projection's tables. Builds stand beside each other; views with the plain names show one of them. */
export interface TableBuild {
  readonly projection: Projection;
  readonly build: number;
}

/** The SHA-256 of each shown table, and up to where it contains the log. */
export interface ShownHashes {
  readonly projection: Projection;
  readonly position: bigint;
  readonly hashes: Readonly<Record<string, string>>;
}

type Awaitable<Value> = Value | Promise<Value>;

/**
 * The database of the read models: their checkpoints and tables. It can be deleted at any time and is then built anew.
 * Every method throws `DatabaseUnavailable` when the database does not answer.
 */
export interface ReadModelStore {
  checkpoints(): Promise<readonly Checkpoint[]>;
  /** Runs in one transaction; an error undoes all of it. Transactions of a process wait for each other where they must. */
  transaction<Result>(work: (writer: ReadModelWriter) => Promise<Result>): Promise<Result>;
  /** Of the tables that are shown, as of one moment, whoever writes meanwhile. */
  shownHashes(projections: readonly Projection[]): Promise<readonly ShownHashes[]>;
  /** Of one build's tables. */
  hashes(build: TableBuild): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

/** What a transaction may do. */
export interface ReadModelWriter {
  checkpoints(): Awaitable<readonly Checkpoint[]>;
  /** A new build with empty tables; their indexes come last. */
  add(projection: Projection): Awaitable<Checkpoint>;
  createIndexes(build: TableBuild): Awaitable<void>;
  /** Lets the views show this build. */
  show(build: TableBuild): Awaitable<void>;
  /** Drops the tables and forgets the checkpoint. */
  remove(build: TableBuild): Awaitable<void>;
  /** Moves a checkpoint on, if it still stands where it was read: of two runners, one moves it. */
  advance(checkpoint: Checkpoint, to: Pick<Checkpoint, 'position' | 'eventId'>): Awaitable<boolean>;
  setState(checkpoint: Checkpoint, state: Checkpoint['state'], error: string | null): Awaitable<void>;
  /** The rows of those keys that are there, in no order. */
  rows(build: TableBuild, table: Table, keys: readonly Key[]): Awaitable<readonly Row[]>;
  /** Writes each row once: a fold's row in place of an earlier one of its key. */
  write(build: TableBuild, table: Table, rows: readonly Row[]): Awaitable<void>;
}

/** The build that is shown: live, or stopped where it stood. */
export const shownOf = (checkpoints: readonly Checkpoint[], name: string): Checkpoint | undefined =>
  checkpoints.find((one) => one.name === name && one.state !== 'BUILDING');

export const tablesOf = ({ folds, logs }: Projection): readonly Table[] =>
  [...folds, ...logs].map(({ table }) => table);
export const physicalName = (table: Table, build: number): string => `${table.name}__${build}`;
export const indexName = (table: Table, build: number, index: number): string =>
  `${physicalName(table, build)}__${index + 1}`;
