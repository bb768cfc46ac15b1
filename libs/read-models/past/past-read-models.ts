import { Kysely, SqliteDialect } from 'kysely';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ProjectionBuild, readEvent, type Projection } from '#projections';
import { indexStatements, SqliteReadModels } from '#projections/sqlite';
import { NodeSqliteDatabase } from '#sql';
import { positionKnownAt } from '../known-at.ts';
import { all, type ProjectionName, type ReadModels } from '../projections.ts';
import type { Tables } from '../query.ts';
import type { ReadModelQueries } from '../read-models.ts';
import { changesByItsDay, inEffectBy, typesOf } from './as-of-moment.ts';
import { headOfTrail, trailEvents, type TrailCondition } from './trail-events.ts';

/** A moment that is asked for; an axis that is left out has no end. */
export interface PastMoment {
  /** Effective day, included. */
  readonly asOf?: string;
  /** Unix milliseconds, included. */
  readonly knownAtMs?: number;
}

/** The events behind the rows of a moment are more than are read for one question. */
export class TooLongAgo extends Error {
  override readonly name = 'TooLongAgo';
  readonly eventsMax: number;

  constructor(eventsMax: number) {
    super(`More than ${eventsMax} events are behind the rows of that moment.`);
    this.eventsMax = eventsMax;
  }
}

/** The rows of a moment do not follow from the events. */
export class NotFolded extends Error {
  override readonly name = 'NotFolded';
}

export interface PastReadModelsOptions {
  /** Events that are read for the rows of one moment. */
  readonly eventsMax?: number;
  /** Moments whose rows are kept for the next question. */
  readonly momentsMax?: number;
}

const defaults = { eventsMax: 3_000_000, momentsMax: 8 } as const satisfies PastReadModelsOptions;

/**
 * The read models as of a moment: the same folds over the events that were recorded and in effect by then, in a database that
 * is forgotten again. So whatever can be asked of today's rows can be asked of those of any moment, in the same SQL.
 */
export class PastReadModels {
  readonly #live: Tables<'trail'>;
  readonly #eventsMax: number;
  readonly #momentsMax: number;
  /** The one asked last comes last. */
  readonly #moments = new Map<string, RowsOfMoment>();

  constructor(live: ReadModelQueries, { eventsMax, momentsMax }: PastReadModelsOptions = {}) {
    this.#live = live.$pickTables<'trail'>();
    this.#eventsMax = eventsMax ?? defaults.eventsMax;
    this.#momentsMax = momentsMax ?? defaults.momentsMax;
  }

  /** False where today's rows are those of the moment: nothing that changes them came, or takes effect, later. */
  async differs(names: readonly ProjectionName[], { asOf, knownAtMs }: PastMoment): Promise<boolean> {
    const types = typesOfAll(names);
    const found = this.#live.selectFrom('trail').select('position').where('type', 'in', types).limit(1);
    if (knownAtMs !== undefined) {
      const known = await positionKnownAt(this.#live, knownAtMs);
      if (await found.where('position', '>', known).executeTakeFirst()) return true;
    }
    if (asOf === undefined) return false;
    return (await found.where('effective_day', '>', asOf).executeTakeFirst()) !== undefined;
  }

  /**
   * Does the work with the tables of those projections at the moment, up to the end of the trail.
   * @throws TooLongAgo
   * @throws NotFolded
   */
  async read<Answer>(
    names: readonly ProjectionName[],
    { asOf, knownAtMs }: PastMoment,
    work: (models: ReadModelQueries) => Promise<Answer>,
  ): Promise<Answer> {
    const known = knownAtMs === undefined ? undefined : await positionKnownAt(this.#live, knownAtMs);
    const upTo = known ?? (await headOfTrail(this.#live));
    const rows = this.#rowsOf(`${asOf ?? ''}/${known ?? ''}`, asOf);
    return rows.read(names, upTo, work);
  }

  #rowsOf(key: string, day: string | undefined): RowsOfMoment {
    const kept = this.#moments.get(key);
    const rows = kept?.isUsable ? kept : new RowsOfMoment(this.#live, day, this.#eventsMax);
    this.#moments.delete(key);
    this.#moments.set(key, rows);
    for (const [oldest, old] of this.#moments) {
      if (this.#moments.size <= this.#momentsMax) break;
      this.#moments.delete(oldest);
      old.leave();
    }
    return rows;
  }
}

const inEffect =
  (day: string): TrailCondition =>
  (where) =>
    where('effective_day', '<=', day);

const typesOfAll = (names: readonly ProjectionName[]): readonly string[] => [
  ...new Set(all.filter(({ name }) => names.includes(name)).flatMap((one) => typesOf(one))),
];

class RowsOfMoment {
  readonly #live: Tables<'trail'>;
  readonly #day: string | undefined;
  readonly #eventsMax: number;
  readonly #builds = new Map<ProjectionName, { readonly build: ProjectionBuild; readonly upTo: bigint }>();
  #store: Promise<SqliteReadModels> | undefined;
  #models: ReadModelQueries | undefined;
  #events = 0;
  /** Whoever comes waits for what is folded before: two questions fold the same rows once. */
  #last: Promise<unknown> = Promise.resolve();
  #readers = 0;
  #isLeft = false;

  /** False once its rows could not be folded. */
  isUsable = true;

  constructor(live: Tables<'trail'>, day: string | undefined, eventsMax: number) {
    this.#live = live;
    this.#day = day;
    this.#eventsMax = eventsMax;
  }

  async read<Answer>(
    names: readonly ProjectionName[],
    upTo: bigint,
    work: (models: ReadModelQueries) => Promise<Answer>,
  ): Promise<Answer> {
    this.#readers += 1;
    try {
      return await work(await this.#with(names, upTo));
    } finally {
      this.#readers -= 1;
      this.#closeUnread();
    }
  }

  /** Nobody comes any more; whoever reads still is not disturbed. */
  leave(): void {
    this.#isLeft = true;
    this.#closeUnread();
  }

  #closeUnread(): void {
    if (!this.#isLeft || this.#readers > 0) return;
    this.#last = this.#last.then(async () => (await this.#store)?.close());
  }

  #with(names: readonly ProjectionName[], upTo: bigint): Promise<ReadModelQueries> {
    const ready = this.#last.then(async () => {
      const store = await (this.#store ??= SqliteReadModels.open(':memory:'));
      for (const name of names) await this.#fold(store, name, upTo);
      return (this.#models ??= new Kysely<ReadModels>({
        dialect: new SqliteDialect({ database: new NodeSqliteDatabase(store.database) }),
      }));
    });
    this.#last = ready.catch(() => {
      this.isUsable = false;
      this.leave();
    });
    return ready;
  }

  async #fold(store: SqliteReadModels, name: ProjectionName, upTo: bigint): Promise<void> {
    const begun = this.#builds.get(name);
    const build = begun?.build ?? (await this.#begin(store, name));
    const after = begun?.upTo ?? 0n;
    const day = this.#day !== undefined && changesByItsDay(build.projection) ? this.#day : undefined;
    const range = {
      types: typesOf(build.projection),
      after,
      upTo: upTo > after ? upTo : after,
      ...(day !== undefined && { condition: inEffect(day) }),
    };
    for await (const events of trailEvents(this.#live, range)) {
      await store.transaction((writer) => build.take(writer, events.map(readEvent)));
      const { error } = build.checkpoint;
      if (error !== null) throw new NotFolded(error);
      this.#events += events.length;
      if (this.#events > this.#eventsMax) throw new TooLongAgo(this.#eventsMax);
    }
    this.#builds.set(name, { build, upTo: range.upTo });
    if (begun) return;
    // Whoever asks for something else has a turn between two of them.
    for (const statement of indexStatements(build)) {
      await store.transaction(async () => store.database.exec(statement));
      await nextTurn();
    }
    await store.transaction(async (writer) => writer.show(build));
  }

  async #begin(store: SqliteReadModels, name: ProjectionName): Promise<ProjectionBuild> {
    const today = all.find((one) => one.name === name);
    if (!today) throw new RangeError(`There is no projection ${name}.`);
    const projection: Projection = this.#day === undefined ? today : inEffectBy<Projection>(today, this.#day);
    return new ProjectionBuild(projection, await store.transaction(async (writer) => writer.add(projection)));
  }
}
