import { sql, type SelectQueryBuilder, type SqlBool } from 'kysely';
import type { BudgetLineKey } from '#domain';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type CarryOverRow = ReadModels['carry_over'];

/** What was carried over to a line's year and on from it. */
export const carryOversOfLine = query({
  reads: ['carry_over'],
  read: async (
    models,
    { line, page: request }: { readonly line: BudgetLineKey; readonly page: PageRequest },
  ): Promise<Page<CarryOverRow>> =>
    page(
      models
        .selectFrom('carry_over')
        .selectAll()
        .where('programme', '=', line.programme)
        .where('line', '=', line.line)
        .where('fiscal_year', '=', BigInt(line.fiscalYear)),
      request,
    ),
});

/** Of a list, as many rows as were asked for, and how many there are. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly count: number;
}

/** What stands against closing a line's year, and what would lapse; amounts are cents. */
export interface ClosingPreview {
  readonly line: Pick<ReadModels['consumption'], 'available' | 'blocked' | 'committed'> | undefined;
  readonly closed: ReadModels['closed_year'] | undefined;
  /** Where the programme has a day on which its lines are closed by themselves. */
  readonly rule: Pick<ReadModels['programme'], 'year_closes_on' | 'year_closing_since'> | undefined;
  readonly commitments: Listed<Pick<ReadModels['commitment'], 'commitment_id' | 'recipient' | 'open'>>;
  readonly orders: Listed<Pick<ReadModels['payment_order'], 'order_number' | 'amount' | 'state'>>;
  readonly claims: Listed<Pick<ReadModels['claim'], 'case_number' | 'claimed' | 'state'>>;
  readonly grants: Listed<Pick<ReadModels['grant_case'], 'case_number' | 'requested' | 'state'>>;
  /** Of any line: what it is of is not known yet. */
  readonly bankBookings: Listed<Pick<ReadModels['bank_booking'], 'booking_id' | 'unmatched' | 'state'>>;
  readonly budgetActs: Listed<Pick<ReadModels['budget_act'], 'budget_act_id' | 'act' | 'amount'>>;
}

/** More than anybody reads; the list of bookings has them all. */
const bankBookingsMax = 1_000;

export interface ClosingAsked {
  readonly line: BudgetLineKey;
  /** At most so many of each list, which may have tens of thousands; all of them unless given. */
  readonly limit?: number;
}

/** By line: open commitments, orders on their way, and cases and budget acts that nobody has decided on yet. */
export const closingPreview = query({
  reads: [
    'consumption',
    'closed_year',
    'commitment',
    'payment_order',
    'claim',
    'grant_case',
    'budget_act',
    'bank_booking',
    'programme',
  ],
  read: async (
    models,
    { line: { programme, line, fiscalYear }, limit }: ClosingAsked,
  ): Promise<ClosingPreview> => {
    const ofLine = { programme, line, fiscal_year: BigInt(fiscalYear) };
    // What waits is found by its state: no index by programme and year goes through all that is long paid.
    const isOfLine = sql<SqlBool>`programme || '' = ${programme} AND line = ${line} AND fiscal_year + 0 = ${BigInt(fiscalYear)}`;
    return {
      line: await models
        .selectFrom('consumption')
        .select(['available', 'blocked', 'committed'])
        .where((is) => is.and(ofLine))
        .executeTakeFirst(),
      closed: await models
        .selectFrom('closed_year')
        .selectAll()
        .where((is) => is.and(ofLine))
        .executeTakeFirst(),
      rule: await models
        .selectFrom('programme')
        .select(['year_closes_on', 'year_closing_since'])
        .where('programme', '=', programme)
        .executeTakeFirst(),
      commitments: await listed(
        models
          .selectFrom('commitment')
          .select(['commitment_id', 'recipient', 'open'])
          .where((is) => is.and(ofLine))
          .where('open', '>', 0n)
          .orderBy('commitment_id'),
        limit,
      ),
      orders: await listed(
        models
          .selectFrom('payment_order')
          .select(['order_number', 'amount', 'state'])
          .where(isOfLine)
          .where('state', 'in', ['PREPARED', 'CERTIFIED', 'ORDERED'])
          .orderBy('order_number'),
        limit,
      ),
      claims: await listed(
        models
          .selectFrom('claim')
          .select(['case_number', 'claimed', 'state'])
          .where(isOfLine)
          .where('state', 'in', ['SUBMITTED', 'CERTIFIED'])
          .orderBy('case_number'),
        limit,
      ),
      grants: await listed(
        models
          .selectFrom('grant_case')
          .select(['case_number', 'requested', 'state'])
          .where((is) => is.and(ofLine))
          .where('state', 'in', ['APPLIED', 'CERTIFIED'])
          .orderBy('case_number'),
        limit,
      ),
      bankBookings: await listed(
        models
          .selectFrom('bank_booking')
          .select(['booking_id', 'unmatched', 'state'])
          .where('fiscal_year', '=', BigInt(fiscalYear))
          .where('state', 'in', ['OPEN', 'PROPOSED'])
          .orderBy('booked_on')
          .orderBy('booking_id')
          .limit(bankBookingsMax),
        limit,
      ),
      budgetActs: await listed(
        models
          .selectFrom('budget_act')
          .select(['budget_act_id', 'act', 'amount'])
          .where((is) => is.and(ofLine))
          .where('state', '=', 'PROPOSED')
          .orderBy('budget_act_id'),
        limit,
      ),
    };
  },
});

/** In one pass; they are counted whatever is shown of them. */
async function listed<Schema, Tables extends keyof Schema, Row>(
  found: SelectQueryBuilder<Schema, Tables, Row>,
  limit: number | undefined,
): Promise<Listed<Row>> {
  const counted = found.select(sql<bigint>`COUNT(*) OVER ()`.as('count'));
  const shown = limit === undefined ? counted : counted.limit(sql.lit(limit));
  const rows = (await shown.execute()) as unknown as readonly (Row & { readonly count: bigint })[];
  return { rows, count: Number(rows[0]?.count ?? 0n) };
}
