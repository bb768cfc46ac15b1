import type { LedgerEvent } from '#domain';
import type { RecordedEvent } from '#event-store';

/** Amounts are bigint cents. */
export type Value = string | number | bigint | null;
export type Row = Readonly<Record<string, Value>>;
export type ColumnType = 'text' | 'integer';
export type Columns = Readonly<Record<string, ColumnType>>;

/** An event as projections see it: its envelope, and what it says. */
export interface ProjectedEvent {
  readonly recorded: RecordedEvent;
  readonly event: LedgerEvent;
}

/** A table whose rows are folds: an event changes at most one row, and which one is known before it is read. */
export interface FoldTable {
  readonly name: string;
  readonly columns: Columns;
  /** The columns of the primary key. */
  readonly key: readonly string[];
  /** Further indexes, each a list of columns; built last in a rebuild. */
  readonly indexes: readonly (readonly string[])[];
  keyOf(event: ProjectedEvent): readonly Value[] | undefined;
  /** The row after the event; undefined leaves it as it is. */
  fold(row: Row | undefined, event: ProjectedEvent): Row | undefined;
}

/** A table that only grows: one row an event at most, under its position. */
export interface LogTable {
  readonly name: string;
  readonly columns: Columns;
  readonly indexes: readonly (readonly string[])[];
  /** `folded` holds the rows that the event has changed in the projection's fold tables, by table. */
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
