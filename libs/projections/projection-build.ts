import { isEventStoreError, type Position } from '#event-store';
import type { Fold, Folded, ProjectedEvent, Projection } from './projection.ts';
import { saidOfUnreadable, type PoisonedEvent } from './read-event.ts';
import type { Checkpoint, ReadModelWriter, TableBuild } from './read-model-store.ts';
import { RecentRows } from './recent-rows.ts';
import type { Key, Row, RowOf, Table } from './table.ts';

/** One build of a projection on its way through the log. Live and rebuild are this same code, on every database. */
export class ProjectionBuild implements TableBuild {
  readonly projection: Projection;
  readonly build: number;
  readonly #cached = new RecentRows();
  #checkpoint: Checkpoint;

  constructor(projection: Projection, checkpoint: Checkpoint) {
    this.projection = projection;
    this.build = checkpoint.build;
    this.#checkpoint = checkpoint;
  }

  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  /**
   * Takes a batch in: loads the rows that it changes, folds it in memory, then writes rows and checkpoint. A poisoned
   * event stops this projection behind the event before it.
   * @throws CheckpointMoved when another runner was faster
   */
  async take(writer: ReadModelWriter, batch: readonly (ProjectedEvent | PoisonedEvent)[]): Promise<void> {
    if (this.#checkpoint.state === 'STOPPED') return;
    const after = this.#checkpoint.position;
    const touched: TouchedRow[] = [];
    const steps: Step[] = [];
    let last: Passed | undefined;
    let poison: string | undefined;
    for (const event of batch) {
      if (event.recorded.position <= after) continue;
      if ('error' in event && !this.takes(event)) {
        // Else it would stand before it until the next event, and those who wait for the head with it.
        last = { position: event.recorded.position, id: null };
        continue;
      }
      try {
        if ('error' in event) throw event.error;
        const rows = this.#touchedBy(event);
        // Most events change nothing in most projections.
        if (rows.length > 0 || this.projection.logs.length > 0) {
          touched.push(...rows);
          steps.push({ event, rows, before: last });
        }
        last = event.recorded;
      } catch (error) {
        poison = poisonOf(event, error);
        break;
      }
    }
    const changes = new Changes(await this.#load(writer, touched));
    for (const { event, rows, before } of steps)
      try {
        this.#fold(event, rows, changes);
      } catch (error) {
        last = before;
        poison = poisonOf(event, error);
        break;
      }
    if (last) {
      const { position, id: eventId } = last;
      const to = { ...this.#checkpoint, position, eventId };
      if (!(await writer.advance(this.#checkpoint, to))) throw new CheckpointMoved(this.projection.name);
      for (const [table, rows] of changes.byTable()) await writer.write(this, table, rows);
      for (const [id, { row }] of changes.folds) this.#cached.set(id, row);
      this.#checkpoint = to;
    }
    if (poison !== undefined) await this.#become(writer, 'STOPPED', poison);
  }

  /** False for an event that cannot be read, and need not be. */
  takes({ recorded }: PoisonedEvent): boolean {
    return this.projection.takes?.(recorded.type) ?? true;
  }

  /** Back to where it stood before a transaction that was undone. */
  undo(checkpoint: Checkpoint): void {
    this.#checkpoint = checkpoint;
    this.#cached.clear();
  }

  async goLive(writer: ReadModelWriter): Promise<void> {
    await this.#become(writer, 'LIVE', null);
    await writer.show(this);
  }

  async #become(writer: ReadModelWriter, state: Checkpoint['state'], error: string | null): Promise<void> {
    await writer.setState(this.#checkpoint, state, error);
    this.#checkpoint = { ...this.#checkpoint, state, error };
  }

  #touchedBy(event: ProjectedEvent): readonly TouchedRow[] {
    let rows: TouchedRow[] | undefined;
    for (const into of this.projection.folds)
      for (const key of into.keysOf(event)) (rows ??= []).push({ into, key, id: rowId(into.table, key) });
    return rows ?? untouched;
  }

  async #load(writer: ReadModelWriter, touched: readonly TouchedRow[]): Promise<Map<string, Row>> {
    const known = new Map<string, Row>();
    const missing = new Map<Table, Map<string, Key>>();
    for (const { into, key, id } of touched) {
      const cached = this.#cached.get(id);
      if (cached) known.set(id, cached);
      else {
        let keys = missing.get(into.table);
        if (!keys) missing.set(into.table, (keys = new Map<string, Key>()));
        keys.set(id, key);
      }
    }
    for (const [table, keys] of missing)
      for (const row of await writer.rows(this, table, [...keys.values()]))
        known.set(
          rowId(
            table,
            table.key.map((column) => row[column] ?? null),
          ),
          row,
        );
    return known;
  }

  /** An event changes all its rows or, when one of the folds throws, none. */
  #fold(event: ProjectedEvent, rows: readonly TouchedRow[], changes: Changes): void {
    const changed: (TouchedRow & { readonly row: Row })[] = [];
    for (const touched of rows) {
      const row = touched.into.fold(changes.row(touched.id), event, touched.key);
      if (row) changed.push({ ...touched, row });
    }
    const folded: Folded = <Of extends Table>(table: Of) =>
      changed.findLast(({ into }) => into.table === table)?.row as RowOf<Of> | undefined;
    const logged: ChangedRow[] = [];
    for (const log of this.projection.logs) {
      const row = log.rowOf(event, folded);
      if (row) logged.push({ table: log.table, row: { ...row, position: event.recorded.position } });
    }
    for (const { id, into, row } of changed) changes.folds.set(id, { table: into.table, row });
    changes.logs.push(...logged);
  }
}

interface TouchedRow {
  readonly into: Fold;
  readonly key: Key;
  readonly id: string;
}

interface ChangedRow {
  readonly table: Table;
  readonly row: Row;
}

/** What a projection stands behind; of an event that is not what was recorded, nothing but its place is known. */
interface Passed {
  readonly position: Position;
  readonly id: string | null;
}

interface Step {
  readonly event: ProjectedEvent;
  readonly rows: readonly TouchedRow[];
  /** The event before it, which changes nothing perhaps: where the projection stands should this one not be taken in. */
  readonly before: Passed | undefined;
}

const untouched: readonly TouchedRow[] = [];

/** The rows that a batch has changed, before they are written. */
class Changes {
  readonly folds = new Map<string, ChangedRow>();
  readonly logs: ChangedRow[] = [];
  readonly #before: ReadonlyMap<string, Row>;

  constructor(before: ReadonlyMap<string, Row>) {
    this.#before = before;
  }

  row(id: string): Row | undefined {
    return this.folds.get(id)?.row ?? this.#before.get(id);
  }

  byTable(): ReadonlyMap<Table, readonly Row[]> {
    const tables = new Map<Table, Row[]>();
    for (const { table, row } of [...this.folds.values(), ...this.logs]) {
      const rows = tables.get(table);
      if (rows) rows.push(row);
      else tables.set(table, [row]);
    }
    return tables;
  }
}

const rowId = (table: Table, key: Key): string => `${table.name}\u0000${key.join('\u0000')}`;

const poisonOf = ({ recorded }: ProjectedEvent | PoisonedEvent, error: unknown): string =>
  `${isEventStoreError(error, 'eventChanged') ? saidOfUnreadable : ''}${recorded.type} at position ${recorded.position}: ${error instanceof Error ? error.message : String(error)}`;

/** Another runner has moved the checkpoint: what this one knows is out of date. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}
