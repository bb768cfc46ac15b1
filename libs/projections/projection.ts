import type { LedgerEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import type { KeyOf, LoggedRowOf, RowOf, Table } from './table.ts';

/** An event as projections see it: its envelope, and what it says. */
export interface ProjectedEvent {
  readonly recorded: RecordedEvent;
  readonly event: LedgerEvent;
}

/** How a table's rows follow from events. Which rows an event changes is known before they are read. */
export interface Fold<Of extends Table = Table> {
  readonly table: Of;
  /** The keys of the rows that the event changes; most events change none, or one (`oneRow`). */
  keysOf(event: ProjectedEvent): readonly KeyOf<Of>[];
  /** The row of that key after the event; undefined leaves it as it is. */
  fold(row: RowOf<Of> | undefined, event: ProjectedEvent, key: KeyOf<Of>): RowOf<Of> | undefined;
}

/** The last row that the event has changed in another table of the projection. */
export type Folded = <Of extends Table>(table: Of) => RowOf<Of> | undefined;

/** How a table that only grows follows from events. */
export interface Log<Of extends Table = Table> {
  readonly table: Of;
  rowOf(event: ProjectedEvent, folded: Folded): LoggedRowOf<Of> | undefined;
}

/** A read model: pure functions from events to rows. The runner owns all input and output. */
export interface Projection {
  readonly name: string;
  /** Raised whenever its functions or columns change; the tables are then built anew. */
  readonly version: number;
  readonly folds: readonly Fold[];
  readonly logs: readonly Log[];
  /** False for a type of events of which it takes nothing in: such a one need not be read. Absent, it takes all. */
  readonly takes?: (type: string) => boolean;
}

/** A projection whose name and tables the compiler knows. */
export const projection = <const Of extends Projection>(of: Of): Of => of;

export const foldInto = <Of extends Table>(table: Of, how: Pick<Fold<Of>, 'keysOf' | 'fold'>): Fold<Of> => ({
  table,
  ...how,
});

export const logInto = <Of extends Table>(table: Of, rowOf: Log<Of>['rowOf']): Log<Of> => ({ table, rowOf });

type TableOf<Of extends Projection> = Of['folds'][number]['table'] | Of['logs'][number]['table'];

/** The rows of projections by the names of their tables, as Kysely takes them. */
export type RowsOf<Of extends Projection> = {
  readonly [Each in TableOf<Of> as Each['name']]: RowOf<Each>;
};

const none: readonly never[] = [];

/** Of a table in which an event changes one row at most. */
export const oneRow =
  <const Key extends readonly unknown[]>(
    keyOf: (event: ProjectedEvent) => Key | undefined,
  ): ((event: ProjectedEvent) => readonly Key[]) =>
  (event) => {
    const key = keyOf(event);
    return key ? [key] : none;
  };

/** An event of something that no event before it has opened. */
export class NotOpened extends RangeError {
  override readonly name = 'NotOpened';
}

/**
 * The row that an event changes, where another event has opened it.
 * @throws NotOpened when none has: the projection stops before the event
 */
export function opened<Of>(row: Of | undefined, { type }: LedgerEvent, noun: string): Of {
  if (!row) throw new NotOpened(`${type} before the ${noun}`);
  return row;
}
