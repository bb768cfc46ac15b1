import { Kysely } from 'kysely';
import { endOfFigure, type FigureFolded, type FigureToFold } from '../figure/folded-figure.ts';
import { positionKnownAt } from '../known-at.ts';
import { all, type ProjectionName, type ReadModels } from '../projections.ts';
import type { Tables } from '../tables.ts';
import type { ReadModelQueries } from '../read-models.ts';
import { typesOf } from './as-of-moment.ts';
import { KeptFold } from './kept-fold.ts';
import { KeptFolds } from './kept-folds.ts';
import { TooLongAgo, type PastMoment } from './past-moment.ts';
import { dialectInThread } from './thread/dialect-in-thread.ts';
import type { ToFold } from './thread/messages.ts';
import type { PastThread } from './thread/past-thread.ts';
import { headOfTrail } from './trail-events.ts';

export interface PastReadModelsOptions {
  /** Events that are read for the rows of one moment. */
  readonly eventsMax?: number;
  /** Moments whose rows are kept for the next question. */
  readonly momentsMax?: number;
  /** How long a moment is folded on when nobody waits for it any more. */
  readonly abandonedAfterMs?: number;
}

const defaults = {
  eventsMax: 3_000_000,
  momentsMax: 8,
  abandonedAfterMs: 5_000,
} as const satisfies PastReadModelsOptions;

/** Figures that are kept for the next question: each holds the rows of its subject and the steps that are shown. */
const figuresMax = 64;

/** The read models as of a moment, and how figures came about, folded in a thread of their own; those asked for last are kept. */
export class PastReadModels {
  readonly #live: Tables<'trail'>;
  readonly #thread: PastThread;
  readonly #options: Required<PastReadModelsOptions>;
  #moments: KeptFolds;
  #figures: KeptFolds;
  /** Of read models that are held as they stood: what was asked for stays until it is closed. */
  #held: Map<string, KeptFold> | undefined;

  constructor(live: ReadModelQueries, thread: PastThread, options: PastReadModelsOptions = {}) {
    this.#live = live.$pickTables<'trail'>();
    this.#thread = thread;
    this.#options = { ...defaults, ...options };
    this.#moments = new KeptFolds(this.#options.momentsMax);
    this.#figures = new KeptFolds(figuresMax);
  }

  /** The same of read models that are held as they stood: nothing that comes later is taken in. `close` lets them go. */
  heldAt(models: ReadModelQueries): PastReadModels {
    const held = new PastReadModels(models, this.#thread, this.#options);
    held.#moments = this.#moments;
    held.#figures = this.#figures;
    held.#held = new Map();
    return held;
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
   * @throws StillFolding where they take longer than `waitMs`
   * @throws TooLongAgo
   * @throws NotFolded
   * @throws FoldingInterrupted
   */
  async read<Answer>(
    names: readonly ProjectionName[],
    { asOf, knownAtMs }: PastMoment,
    waitMs: number,
    work: (models: ReadModelQueries) => Promise<Answer>,
  ): Promise<Answer> {
    const known = knownAtMs === undefined ? undefined : await positionKnownAt(this.#live, knownAtMs);
    const upTo = known ?? (await headOfTrail(this.#live));
    const key = `${asOf ?? ''}/${(this.#held ? upTo : known) ?? ''}`;
    const kept = this.#kept(key, asOf);
    const dialect = dialectInThread((sql, parameters) => kept.ask(sql, parameters));
    try {
      return await kept.read(names, upTo, waitMs, () => work(new Kysely<ReadModels>({ dialect })));
    } catch (error) {
      throw error instanceof Error && error.name === 'TooLongAgo'
        ? new TooLongAgo(this.#options.eventsMax)
        : error;
    }
  }

  /**
   * How a figure came about, up to the end of the trail.
   * @throws StillFolding where that takes longer than `waitMs`
   * @throws NotFolded
   * @throws FoldingInterrupted
   */
  async figure<Of extends FigureToFold>(toFold: Of, waitMs: number): Promise<FigureFolded<Of>> {
    const upTo = await endOfFigure(this.#live, toFold);
    const kept = this.#figures.of(`${inKey(toFold)}/${this.#held ? upTo : ''}`, () => this.#begin(toFold));
    return kept.read([], upTo, waitMs, async (folded) => folded as FigureFolded<Of>);
  }

  /** Lets go what was held. */
  close(): void {
    for (const rows of this.#held?.values() ?? []) rows.release();
    this.#held?.clear();
  }

  #kept(key: string, day: string | undefined): KeptFold {
    const held = this.#held?.get(key);
    if (held?.isUsable) return held;
    const { eventsMax } = this.#options;
    const kept = this.#moments.of(key, () => this.#begin({ ...(day !== undefined && { day }), eventsMax }));
    held?.release();
    if (this.#held) {
      kept.hold();
      this.#held.set(key, kept);
    }
    return kept;
  }

  #begin(toFold: ToFold): KeptFold {
    return new KeptFold(this.#thread.running(), toFold, this.#options.abandonedAfterMs);
  }
}

const inKey = (toFold: FigureToFold): string =>
  JSON.stringify(toFold, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));

const typesOfAll = (names: readonly ProjectionName[]): readonly string[] => [
  ...new Set(all.filter(({ name }) => names.includes(name)).flatMap((one) => typesOf(one))),
];
