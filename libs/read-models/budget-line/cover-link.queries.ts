import type { BudgetLineKey } from '#domain';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type CoverLinkRow = ReadModels['cover_link'];

/** The cover links of a line: its own declarations, and those of other lines about it. */
export const coverLinksOfLine = query({
  reads: ['cover_link'],
  read: async (
    models,
    { line, page: request }: { readonly line: BudgetLineKey; readonly page: PageRequest },
  ): Promise<Page<CoverLinkRow>> =>
    page(
      models
        .selectFrom('cover_link')
        .selectAll()
        .where('fiscal_year', '=', BigInt(line.fiscalYear))
        .where((is) =>
          is.or([
            is.and([is('programme', '=', line.programme), is('line', '=', line.line)]),
            is.and([is('partner_programme', '=', line.programme), is('partner_line', '=', line.line)]),
          ]),
        ),
      request,
    ),
});
