import type { FoldTable, LogTable, ProjectedEvent, Projection, Row } from './projection.ts';
import type { PoisonedEvent } from './read-event.ts';
import type { Checkpoint, ReadModelDatabase } from './read-model-database.ts';
import { noChanges, ReadModelTables, rowId, type Changes } from './read-model-tables.ts';

/** One build of a projection on its way through the log. Live and rebuild are this same code. */
export class ProjectionBuild {
  readonly projection: Projection;
  readonly tables: ReadModelTables;
  readonly #models: ReadModelDatabase;
  #checkpoint: Checkpoint;

  constructor(models: ReadModelDatabase, projection: Projection, checkpoint: Checkpoint) {
    this.#models = models;
    this.projection = projection;
    this.#checkpoint = checkpoint;
    this.tables = new ReadModelTables(models.database, projection, checkpoint.build);
  }

  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  /**
   * Takes a batch in: folds it in memory, then writes rows and checkpoint. The caller has a transaction open. A poisoned
   * event stops this projection behind the event before it.
   * @throws CheckpointMoved when another runner was faster
   */
  take(batch: readonly (ProjectedEvent | PoisonedEvent)[]): void {
    if (this.#checkpoint.state === 'STOPPED') return;
    const changes = noChanges();
    let position = this.#checkpoint.position;
    let poison: string | undefined;
    for (const event of batch) {
      const at = event.recorded.position;
      if (at <= position) continue;
      try {
        if ('error' in event) throw event.error;
        this.#fold(event, changes);
      } catch (error) {
        poison = `${event.recorded.type} at position ${at}: ${error instanceof Error ? error.message : String(error)}`;
        break;
      }
      position = at;
    }
    if (position !== this.#checkpoint.position) {
      if (!this.#models.advance(this.#checkpoint, position)) throw new CheckpointMoved(this.projection.name);
      this.tables.write(changes);
      this.#checkpoint = { ...this.#checkpoint, position };
    }
    if (poison !== undefined) this.#become('STOPPED', poison);
  }

  /** Back to where it stood before a transaction that was undone. */
  undo(checkpoint: Checkpoint): void {
    this.#checkpoint = checkpoint;
    this.tables.forget();
  }

  goLive(): void {
    this.#become('LIVE', null);
    this.tables.showAsLive();
  }

  #become(state: Checkpoint['state'], error: string | null): void {
    this.#models.setState(this.#checkpoint, state, error);
    this.#checkpoint = { ...this.#checkpoint, state, error };
  }

  /** An event changes all its rows or, when one of the folds throws, none. */
  #fold(event: ProjectedEvent, changes: Changes): void {
    const folded: Record<string, Row> = {};
    const changed: [string, { table: FoldTable; row: Row }][] = [];
    for (const table of this.projection.folds) {
      for (const key of table.keysOf(event)) {
        const row = table.fold(this.tables.read(table, key, changes), event, key);
        if (!row) continue;
        folded[table.name] = row;
        changed.push([rowId(table, key), { table, row }]);
      }
    }
    const logged: { table: LogTable; row: Row }[] = [];
    for (const table of this.projection.logs) {
      const row = table.rowOf(event, folded);
      if (row) logged.push({ table, row: { ...row, position: event.recorded.position } });
    }
    for (const [id, change] of changed) changes.folds.set(id, change);
    changes.logs.push(...logged);
  }
}

/** Another runner has moved the checkpoint: what this one knows is out of date. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}
