import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { FiscalYearPath } from '../http/paths.ts';
import { knownAtMsOf, MomentQuery } from '../http/query-fields.ts';
import { BudgetYearView, budgetYearView } from './budget-year.view.ts';

@Controller('api/v1/budget-years')
@RequiresRole(...readers)
export class BudgetYearQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get(':fiscalYear')
  @ApiOperation({
    summary: 'Was für ein Haushaltsjahr gilt: Übertragbarkeit und Grenze der Überschreitungen',
  })
  @ApiOkResponse({ type: BudgetYearView })
  budgetYear(
    @Param() { fiscalYear }: FiscalYearPath,
    @Query() { knownAt, minPosition }: MomentQuery,
  ): Promise<BudgetYearView> {
    const asked = {
      fiscalYear: Number(fiscalYear),
      ...defined({ knownAtMs: knownAt === undefined ? undefined : knownAtMsOf(knownAt) }),
    };
    // What a budget act says holds for the whole of its year: on each Stichtag it is the same.
    return this.#reader.one(queries.BudgetYear, asked, minPosition, budgetYearView);
  }
}
