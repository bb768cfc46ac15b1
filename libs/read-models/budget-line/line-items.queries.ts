import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type BlockRow = ReadModels['budget_block'];
export type CommitmentRow = ReadModels['commitment'];
export type TransferRow = ReadModels['funds_transfer'];
export type ObligationRow = ReadModels['obligation'];

/** Which of what rests on budget lines. */
export interface LineItemFilter {
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly synthetic?: boolean;
  /** Those of which something stands, or those of which nothing does any more. */
  readonly stands?: boolean;
}

interface Asked {
  readonly filter: LineItemFilter;
  readonly page: PageRequest;
}

/** Blocks, and what of each is still blocked. */
export const blocks = query({
  reads: ['budget_block'],
  read: (models, { filter, page: request }: Asked): Promise<Page<BlockRow>> =>
    page(
      models
        .selectFrom('budget_block')
        .selectAll()
        .where(chosen(filter, sql`blocked > 0`)),
      request,
    ),
});

/** Commitments, and what of each is open. */
export const commitments = query({
  reads: ['commitment'],
  read: (models, { filter, page: request }: Asked): Promise<Page<CommitmentRow>> =>
    page(
      models
        .selectFrom('commitment')
        .selectAll()
        .where(chosen(filter, sql`open > 0`)),
      request,
    ),
});

/** Transfers, each as the lines at both of its ends have it. */
export const transfers = query({
  reads: ['funds_transfer'],
  read: (models, { filter, page: request }: Asked): Promise<Page<TransferRow>> =>
    page(
      models
        .selectFrom('funds_transfer')
        .selectAll()
        .where(chosen(filter, sql`reversed_on IS NULL`)),
      request,
    ),
});

/** Obligations for later years, by the line and year that they were entered in. */
export const obligations = query({
  reads: ['obligation'],
  read: (models, { filter, page: request }: Asked): Promise<Page<ObligationRow>> =>
    page(
      models
        .selectFrom('obligation')
        .selectAll()
        .where(chosen(filter, sql`standing > 0`)),
      request,
    ),
});

function chosen(
  { programme, line, fiscalYear, synthetic, stands }: LineItemFilter,
  standing: RawBuilder<unknown>,
): RawBuilder<SqlBool> {
  return sql.join(
    [
      sql`1 = 1`,
      ...(programme === undefined ? [] : [sql`programme = ${programme}`]),
      ...(line === undefined ? [] : [sql`line = ${line}`]),
      ...(fiscalYear === undefined ? [] : [sql`fiscal_year = ${BigInt(fiscalYear)}`]),
      ...(synthetic === undefined ? [] : [sql`synthetic = ${synthetic ? 1n : 0n}`]),
      ...(stands === undefined ? [] : [stands ? standing : sql`NOT (${standing})`]),
    ],
    sql` AND `,
  );
}
