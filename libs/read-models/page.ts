import { sql, type SelectQueryBuilder } from 'kysely';
import { hash } from 'node:crypto';

/** One sort column; the last ones make the order unique. */
export interface SortColumn {
  readonly column: string;
  readonly type: 'text' | 'integer';
}

export interface Sort {
  /** What the caller asked for, such as `-available`; a cursor holds for this sort alone. */
  readonly name: string;
  readonly columns: readonly SortColumn[];
  readonly descending: boolean;
}

/** What is added up of all rows of a list, whatever the page: a column of cents, taken off where another one says so. */
export interface SumOf {
  /** As the answer calls it. */
  readonly name: string;
  readonly column: string;
  readonly negativeWhere?: { readonly column: string; readonly is: string };
}

export interface PageRequest {
  readonly sort: Sort;
  readonly limit: number;
  /** From the page before. */
  readonly cursor?: string;
  /** Wanted beside the rows; nothing is added up unless given. A list that says itself what it adds up is given none. */
  readonly sums?: readonly SumOf[];
}

/** Of all rows of a list; cents. */
export interface ListSums {
  readonly count: bigint;
  readonly amounts: Readonly<Record<string, bigint>>;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Leads to the next page; absent on the last. */
  readonly next?: string;
  readonly sums?: ListSums;
}

/** The cursor was not made by this query with these filters and this sort. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

/** Keyset paging: continues behind the last row seen, so rows that come or go between two pages shift nothing. */
export async function page<Schema, Tables extends keyof Schema, Row extends object>(
  query: SelectQueryBuilder<Schema, Tables, Row>,
  { sort, limit, cursor, sums }: PageRequest,
): Promise<Page<Row>> {
  let asked: string | undefined;
  const question = (): string => (asked ??= questionOf(query));
  // As a literal: SQLite compiles a statement anew for each value bound to its LIMIT.
  let paged = query.limit(sql.lit(limit + 1));
  if (cursor !== undefined) {
    const values = valuesOf(cursor, sort, question());
    const columns = sql.join(sort.columns.map(({ column }) => sql.ref(column)));
    const comparison = sql.raw(sort.descending ? '<' : '>');
    paged = paged.where(sql<boolean>`(${columns}) ${comparison} (${sql.join(values)})`);
  }
  for (const { column } of sort.columns)
    paged = paged.orderBy(sql.ref(column), sort.descending ? 'desc' : 'asc');
  const rows = await paged.execute();
  const last = rows[limit - 1];
  return {
    rows: rows.slice(0, limit),
    ...(rows.length > limit && last && { next: cursorOf(last, sort, question()) }),
    ...(sums && { sums: await sumsOf(query, sums) }),
  };
}

/** The query selects the columns of its tables as they are. */
async function sumsOf<Schema, Tables extends keyof Schema, Row extends object>(
  query: SelectQueryBuilder<Schema, Tables, Row>,
  sums: readonly SumOf[],
): Promise<ListSums> {
  const summed = sums.map(({ name, column, negativeWhere }) => {
    const cents = sql.ref(column);
    const signed = negativeWhere
      ? sql`CASE WHEN ${sql.ref(negativeWhere.column)} = ${negativeWhere.is} THEN -${cents} ELSE ${cents} END`
      : cents;
    return sql<bigint>`CAST(COALESCE(SUM(${signed}), 0) AS bigint)`.as(name);
  });
  const { count, ...amounts } = (await query
    .clearSelect()
    .select([sql<bigint>`COUNT(*)`.as('count'), ...summed])
    .executeTakeFirstOrThrow()) as unknown as Readonly<Record<string, bigint>>;
  return { count: count ?? 0n, amounts };
}

/**
 * The same of rows that no statement adds up, such as those that are folded from acts. An amount that is not known (`undefined`) has
 * no sum either.
 */
export const sumsOfRows = <Row>(
  rows: readonly Row[],
  amounts: Readonly<Record<string, (row: Row) => bigint | undefined>>,
): ListSums => ({
  count: BigInt(rows.length),
  amounts: Object.fromEntries(
    Object.entries(amounts).flatMap(([name, of]) => {
      const known = rows.map(of).filter((amount) => amount !== undefined);
      return known.length < rows.length ? [] : [[name, known.reduce((sum, amount) => sum + amount, 0n)]];
    }),
  ),
});

const questionLength = 12;

/** What is asked, filters included, in a few characters: on a list of anything else a cursor would leave rows out. */
function questionOf<Schema, Tables extends keyof Schema, Row>(
  query: SelectQueryBuilder<Schema, Tables, Row>,
): string {
  const { sql: text, parameters } = query.compile();
  return hash('sha256', JSON.stringify([text, parameters.map(String)]), 'base64url').slice(0, questionLength);
}

function cursorOf(row: object, { name, columns }: Sort, question: string): string {
  const values = columns.map(({ column }) => String((row as Record<string, unknown>)[column]));
  return Buffer.from(JSON.stringify([name, question, ...values])).toString('base64url');
}

function valuesOf(cursor: string, { name, columns }: Sort, question: string): readonly (string | bigint)[] {
  const [sortName, asked, ...values] = parsed(cursor);
  if (sortName !== name || asked !== question || values.length !== columns.length) throw new InvalidCursor();
  return values.map((value, index) => {
    if (typeof value !== 'string') throw new InvalidCursor();
    if (columns[index]?.type === 'text') return value;
    if (!/^-?\d{1,18}$/.test(value)) throw new InvalidCursor();
    return BigInt(value);
  });
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read)) return read;
  } catch {
    // Answered below like every other text that is no cursor.
  }
  throw new InvalidCursor();
}
