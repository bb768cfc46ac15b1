import { ProjectionBuild, readEvent, type Projection, type Row } from '#projections';
import { indexStatements, SqliteReadModels } from '#projections/sqlite';
import { NodeSqliteDatabase } from '#sql';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { all, type ProjectionName } from '../projections.ts';
import type { Tables } from '../tables.ts';
import { changesByItsDay, inEffectBy, typesOf } from './as-of-moment.ts';
import { FoldingInterrupted, NotFolded, TooLongAgo } from './past-moment.ts';
import { trailEvents, type TrailCondition } from './trail-events.ts';

/** Of the time that rows take the first time: the rest goes into their indexes. */
const shareOfEvents = 0.8;

export interface MomentToFold {
  /** Effective day, included; no end without it. */
  readonly day?: string;
  /** Events that are read for its rows. */
  readonly eventsMax: number;
}

export interface Folding {
  readonly names: readonly ProjectionName[];
  /** The last position that is taken in. */
  readonly upTo: bigint;
  /** Told how much of it is done, from 0 to 1. */
  readonly onDone: (share: number) => void;
  /** Lets it rest where it stands; the next one goes on from there. */
  readonly signal: AbortSignal;
}

/**
 * The tables of projections at one moment: the same folds over the events that were recorded and in effect by then, in a database
 * that is forgotten again. So whatever can be asked of today's rows can be asked of those of any moment, in the same SQL.
 */
export class FoldedMoment {
  readonly #live: Tables<'trail'>;
  readonly #moment: MomentToFold;
  readonly #builds = new Map<ProjectionName, BuildOfMoment>();
  #store: Promise<SqliteReadModels> | undefined;
  #database: NodeSqliteDatabase | undefined;
  #events = 0;
  /** Whoever comes waits for what is folded before: two questions fold the same rows once. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(live: Tables<'trail'>, moment: MomentToFold) {
    this.#live = live;
    this.#moment = moment;
  }

  /**
   * @throws TooLongAgo
   * @throws NotFolded
   * @throws FoldingInterrupted where the signal was given
   */
  fold(folding: Folding): Promise<void> {
    const folded = this.#last.then(() => this.#fold(folding));
    this.#last = folded.catch(() => undefined);
    return folded;
  }

  /** What a question finds in the tables that are folded. */
  rows(sql: string, parameters: readonly unknown[]): readonly Row[] {
    if (!this.#database) throw new RangeError('Nothing of the moment is folded.');
    return this.#database.prepare(sql).all(parameters) as readonly Row[];
  }

  async close(): Promise<void> {
    await this.#last;
    await (await this.#store)?.close();
  }

  async #fold({ names, upTo, onDone, signal }: Folding): Promise<void> {
    assertWanted(signal);
    const store = await (this.#store ??= SqliteReadModels.open(':memory:'));
    this.#database ??= new NodeSqliteDatabase(store.database);
    const builds: BuildOfMoment[] = [];
    for (const name of names) builds.push(await this.#buildOf(store, name));
    // What takes effect later is left out where none of them needs it.
    const passes = [...Map.groupBy(builds, ({ isByDay }) => isByDay).values()];
    for (const [index, pass] of passes.entries())
      await this.#pass(store, pass, {
        upTo,
        signal,
        onDone: (share) => onDone((shareOfEvents * (index + share)) / passes.length),
      });
    await this.#show(store, builds, { signal, onDone });
  }

  async #pass(
    store: SqliteReadModels,
    builds: readonly BuildOfMoment[],
    { upTo, onDone, signal }: Omit<Folding, 'names'>,
  ): Promise<void> {
    const behind = builds.filter((one) => one.through < upTo);
    const after = behind.reduce((least, { through }) => (through < least ? through : least), upTo);
    const day = behind.every(({ isByDay }) => isByDay) ? this.#moment.day : undefined;
    const types = [...new Set(behind.flatMap((one) => [...one.types]))];
    const range = { types, after, upTo, ...(day !== undefined && { condition: inEffect(day) }) };
    for await (const { events, through } of trailEvents(this.#live, range)) {
      assertWanted(signal);
      const read = events.map(readEvent);
      if (read.length > 0)
        await store.transaction(async (writer) => {
          for (const { build, types: taken } of behind)
            await build.take(
              writer,
              read.filter(({ recorded }) => taken.has(recorded.type)),
            );
        });
      for (const one of behind) {
        const { error } = one.build.checkpoint;
        if (error !== null) throw new NotFolded(error);
        if (through > one.through) one.through = through;
      }
      this.#events += events.length;
      const { eventsMax } = this.#moment;
      if (this.#events > eventsMax) throw new TooLongAgo(eventsMax);
      onDone(Number(through - after) / Number(upTo - after));
    }
  }

  /** Whoever asks for something else has a turn between two indexes. */
  async #show(
    store: SqliteReadModels,
    builds: readonly BuildOfMoment[],
    { signal, onDone }: Pick<Folding, 'signal' | 'onDone'>,
  ): Promise<void> {
    const hidden = builds.filter(({ isShown }) => !isShown);
    const indexes = hidden.reduce((sum, { build }) => sum + indexStatements(build).length, 0);
    let built = 0;
    for (const one of hidden) {
      for (const statement of indexStatements(one.build)) {
        assertWanted(signal);
        await store.transaction(async () => store.database.exec(statement));
        built += 1;
        onDone(shareOfEvents + ((1 - shareOfEvents) * built) / indexes);
        await nextTurn();
      }
      await store.transaction(async (writer) => writer.show(one.build));
      one.isShown = true;
    }
  }

  async #buildOf(store: SqliteReadModels, name: ProjectionName): Promise<BuildOfMoment> {
    const begun = this.#builds.get(name);
    if (begun) return begun;
    const { day } = this.#moment;
    const today: Projection | undefined = all.find((one) => one.name === name);
    if (!today) throw new RangeError(`There is no projection ${name}.`);
    const projection = day === undefined ? today : inEffectBy(today, day);
    const build = {
      build: new ProjectionBuild(
        projection,
        await store.transaction(async (writer) => writer.add(projection)),
      ),
      types: new Set<string>(typesOf(today)),
      isByDay: changesByItsDay(today),
      through: 0n,
      isShown: false,
    };
    this.#builds.set(name, build);
    return build;
  }
}

interface BuildOfMoment {
  readonly build: ProjectionBuild;
  readonly types: ReadonlySet<string>;
  /** No event changes it before the day on which it takes effect. */
  readonly isByDay: boolean;
  /** Everything up to this position is taken in. */
  through: bigint;
  /** Its indexes are there, and its tables are asked by their names. */
  isShown: boolean;
}

const inEffect =
  (day: string): TrailCondition =>
  (where) =>
    where('effective_day', '<=', day);

function assertWanted({ aborted }: AbortSignal): void {
  if (aborted) throw new FoldingInterrupted('Nobody waits for the rows of that moment any more.');
}
