import { sql, type RawBuilder } from 'kysely';
import { lineTotals, type Day } from '#domain';
import type { Row } from '#projections';
import { positionKnownAt } from '../known-at.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';
import { figuresOfSubject, type SummedSubject } from './figure-subject.ts';

export interface SeriesAsked<Of extends SummedSubject = SummedSubject> {
  readonly subject: Of;
  /** The days asked for, ascending. */
  readonly days: readonly Day[];
  readonly knownAtMs?: number;
}

export interface SeriesPoint {
  readonly day: Day;
  /** By the name of the figure, cents; undefined where there is nothing of the subject on the day. */
  readonly figures: Readonly<Record<string, bigint>> | undefined;
}

type LineSeriesAsked = SeriesAsked<Extract<SummedSubject, { readonly kind: 'LINE' | 'PROGRAMME' }>>;
type FrameSeriesAsked = SeriesAsked<Extract<SummedSubject, { readonly kind: 'FRAME' }>>;

/** The trail tells what was recorded when. */
const trailOfKnownAt = {
  reads: ['trail'],
  when: ({ knownAtMs }: { readonly knownAtMs?: number }): boolean => knownAtMs !== undefined,
} as const;

const knownIn = async (
  models: Tables<'trail'>,
  { knownAtMs }: { readonly knownAtMs?: number },
): Promise<bigint | undefined> => (knownAtMs === undefined ? undefined : positionKnownAt(models, knownAtMs));

/** Every figure of a line or a programme at the end of each of the days: what one would be answered who asked for each day. */
export const lineSeries = query({
  reads: ['balance_day', 'balance_history'],
  sometimes: trailOfKnownAt,
  read: async (models, asked: LineSeriesAsked): Promise<readonly SeriesPoint[]> => {
    const known = await knownIn(models, asked);
    const { programme, fiscalYear } = asked.subject;
    const line = asked.subject.kind === 'LINE' ? asked.subject.line : undefined;
    const end = asked.days.at(-1) ?? '';
    const conditions = [
      sql`d.programme = ${programme}`,
      ...(line === undefined ? [] : [sql`d.line = ${line}`]),
      ...(fiscalYear === undefined ? [] : [sql`d.fiscal_year = ${BigInt(fiscalYear)}`]),
      sql`d.effective_day <= ${end}`,
    ];
    const [source, lastKnown] =
      known === undefined
        ? ['d', sql``]
        : [
            'h',
            sql`JOIN balance_history AS h ON h.position = (
              SELECT MAX(k.position) FROM balance_history AS k
              WHERE k.programme = d.programme AND k.line = d.line AND k.fiscal_year = d.fiscal_year
                AND k.effective_day = d.effective_day AND k.position <= ${known})`,
          ];
    const { rows } = await sql<DayRow>`
      SELECT d.effective_day, ${sumsOf(source, lineTotals)}
      FROM balance_day AS d ${lastKnown}
      WHERE ${sql.join(conditions, sql` AND `)}
      GROUP BY d.effective_day ORDER BY d.effective_day`.execute(models);
    return pointsOf(asked, rows);
  },
});

/** The same of a frame without a split into years. */
export const frameSeries = query({
  reads: ['frame_booking'],
  sometimes: trailOfKnownAt,
  read: async (models, asked: FrameSeriesAsked): Promise<readonly SeriesPoint[]> => {
    const known = await knownIn(models, asked);
    const { programme, frameId, fiscalYear } = asked.subject;
    let found = models
      .selectFrom('frame_booking as b')
      .select('b.effective_day')
      .select((['bound', 'accepted', 'paid'] as const).map((name) => sumOf('b', name).as(name)))
      .where('b.programme', '=', programme)
      .where('b.frame_id', '=', frameId)
      .where('b.effective_day', '<=', asked.days.at(-1) ?? '');
    if (fiscalYear !== undefined) found = found.where('b.fiscal_year', '=', BigInt(fiscalYear));
    if (known !== undefined) found = found.where('b.position', '<=', known);
    return pointsOf(asked, await found.groupBy('b.effective_day').orderBy('b.effective_day').execute());
  },
});

/** The same of a municipality, of the events behind its rows. */
export const recipientSeries = query({
  reads: ['trail'],
  read: async (models, asked: SeriesAsked, fold): Promise<readonly SeriesPoint[]> => {
    const known = await knownIn(models, asked);
    const end = asked.days.at(-1);
    const until = {
      ...(end !== undefined && { day: end }),
      ...(known !== undefined && { position: known }),
    };
    const changes = await fold({ kind: 'CHANGES', subject: asked.subject, until });
    return addedUp(
      asked,
      [...changes].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  },
});

type DayRow = Row & Pick<ReadModels['balance_day'], 'effective_day'>;

const sumOf = (table: string, column: string): RawBuilder<bigint> =>
  sql<bigint>`CAST(SUM(${sql.ref(`${table}.${column}`)}) AS BIGINT)`;

const sumsOf = (table: string, columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((column) => sql`${sumOf(table, column)} AS ${sql.ref(column)}`));

/** Of what each day has moved: figures are sums of columns, so they add up as these do. */
function pointsOf(asked: SeriesAsked, rows: readonly DayRow[]): readonly SeriesPoint[] {
  const figures = Object.values(figuresOfSubject(asked.subject));
  return addedUp(
    asked,
    rows.map((row) => [row.effective_day, figures.map((figure) => figure(row))] as const),
  );
}

function addedUp(
  { subject, days }: SeriesAsked,
  moved: readonly (readonly [day: Day, changes: readonly bigint[]])[],
): readonly SeriesPoint[] {
  const names = Object.keys(figuresOfSubject(subject));
  const sums = names.map(() => 0n);
  let next = 0;
  return days.map((day) => {
    for (; (moved[next]?.[0] ?? '9') <= day; next += 1)
      for (const [index, change] of (moved[next]?.[1] ?? []).entries())
        sums[index] = (sums[index] ?? 0n) + change;
    if (next === 0) return { day, figures: undefined };
    return { day, figures: Object.fromEntries(names.map((name, index) => [name, sums[index] ?? 0n])) };
  });
}
