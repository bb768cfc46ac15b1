import type { LedgerEvent } from '#domain';
import type { RecordedEvent } from '#event-store';

/** Amounts are bigint cents. */
export type Value = string | number | bigint | null;
export type Row = Readonly<Record<string, Value>>;
export type ColumnType = 'text' | 'integer';
export type Columns = Readonly<Record<string, ColumnType>>;

/** The values of a primary key, in its order. */
export type Key = readonly Value[];

/** An event as projections see it: its envelope, and what it says. */
export interface ProjectedEvent {
  readonly recorded: RecordedEvent;
  readonly event: LedgerEvent;
}

/** A table whose rows are folds. Which rows an event changes is known before they are read. */
export interface FoldTable {
  readonly name: string;
  readonly columns: Columns;
  /** The columns of the primary key. */
  readonly key: readonly string[];
  /** Further indexes, each a list of columns; built last in a rebuild. */
  readonly indexes: readonly (readonly string[])[];
  /** The keys of the rows that the event changes; most events change none, or one (`oneRow`). */
  keysOf(event: ProjectedEvent): readonly Key[];
  /** The row of that key after the event; undefined leaves it as it is. */
  fold(row: Row | undefined, event: ProjectedEvent, key: Key): Row | undefined;
}

/** A table that only grows: one row an event at most, under its position. */
export interface LogTable {
  readonly name: string;
  readonly columns: Columns;
  readonly indexes: readonly (readonly string[])[];
  /** `folded` holds the last row that the event has changed in each of the projection's fold tables. */
  rowOf(event: ProjectedEvent, folded: Readonly<Record<string, Row>>): Row | undefined;
}

/** A read model: pure functions from events to rows. The runner owns all input and output. */
export interface Projection {
  readonly name: string;
  /** Raised whenever its functions or columns change; the tables are then built anew. */
  readonly version: number;
  readonly folds: readonly FoldTable[];
  readonly logs: readonly LogTable[];
}

const none: readonly Key[] = [];

/** Of a table in which an event changes one row at most. */
export const oneRow =
  (keyOf: (event: ProjectedEvent) => Key | undefined): FoldTable['keysOf'] =>
  (event) => {
    const key = keyOf(event);
    return key ? [key] : none;
  };
