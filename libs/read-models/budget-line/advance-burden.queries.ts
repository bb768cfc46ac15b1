import type { BudgetLineKey } from '#domain';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type AdvanceBurdenRow = ReadModels['advance_burden'];

/** What burdens the year of a line in advance, by the year that authorised it. */
export const advanceBurdensOfLine = query({
  reads: ['advance_burden'],
  read: async (
    models,
    { line, page: request }: { readonly line: BudgetLineKey; readonly page: PageRequest },
  ): Promise<Page<AdvanceBurdenRow>> =>
    page(
      models
        .selectFrom('advance_burden')
        .selectAll()
        .where('programme', '=', line.programme)
        .where('line', '=', line.line)
        .where('fiscal_year', '=', BigInt(line.fiscalYear)),
      request,
    ),
});
