import { positionKnownAt } from '../known-at.ts';
import { all, type ProjectionName } from '../projections.ts';
import type { Tables } from '../query.ts';
import type { ReadModelQueries } from '../read-models.ts';
import { typesOf } from './as-of-moment.ts';
import type { PastMoment } from './past-moment.ts';
import { RowsOfMoment } from './rows-of-moment.ts';
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

/** The read models as of a moment, folded in a thread of their own; those asked for last are kept. */
export class PastReadModels {
  readonly #live: Tables<'trail'>;
  readonly #thread: PastThread;
  readonly #options: Required<PastReadModelsOptions>;
  /** The one asked last comes last. */
  #moments = new Map<string, RowsOfMoment>();
  /** Of read models that are held as they stood: what was asked for stays until it is closed. */
  #held: Map<string, RowsOfMoment> | undefined;

  constructor(live: ReadModelQueries, thread: PastThread, options: PastReadModelsOptions = {}) {
    this.#live = live.$pickTables<'trail'>();
    this.#thread = thread;
    this.#options = { ...defaults, ...options };
  }

  /** The same of read models that are held as they stood: nothing that comes later is taken in. `close` lets them go. */
  heldAt(models: ReadModelQueries): PastReadModels {
    const held = new PastReadModels(models, this.#thread, this.#options);
    held.#moments = this.#moments;
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
    return this.#kept(key, asOf).read(names, upTo, waitMs, work);
  }

  /** Lets go what was held. */
  close(): void {
    for (const rows of this.#held?.values() ?? []) rows.release();
    this.#held?.clear();
  }

  #kept(key: string, day: string | undefined): RowsOfMoment {
    const held = this.#held?.get(key);
    if (held?.isUsable) return held;
    const rows = this.#rowsOf(key, day);
    held?.release();
    if (this.#held) {
      rows.hold();
      this.#held.set(key, rows);
    }
    return rows;
  }

  #rowsOf(key: string, day: string | undefined): RowsOfMoment {
    const kept = this.#moments.get(key);
    const rows = kept?.isUsable ? kept : this.#begin(day);
    this.#moments.delete(key);
    this.#moments.set(key, rows);
    for (const [oldest, old] of this.#moments) {
      if (this.#moments.size <= this.#options.momentsMax) break;
      this.#moments.delete(oldest);
      old.leave();
    }
    return rows;
  }

  #begin(day: string | undefined): RowsOfMoment {
    const { eventsMax, abandonedAfterMs } = this.#options;
    const toFold = { ...(day !== undefined && { day }), eventsMax };
    return new RowsOfMoment(this.#thread.running(), toFold, abandonedAfterMs);
  }
}

const typesOfAll = (names: readonly ProjectionName[]): readonly string[] => [
  ...new Set(all.filter(({ name }) => names.includes(name)).flatMap((one) => typesOf(one))),
];
