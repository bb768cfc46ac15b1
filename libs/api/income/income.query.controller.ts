import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { FiscalYearTextField, LineField, ProgrammeField } from '../http/fields.ts';
import { moneyOf } from '../http/shown.ts';
import { IncomeAnswer, incomeSorts, incomeView } from './income.view.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  isYes,
  knownAtMsOf,
  MomentPageQuery,
  pageOf,
  SortField,
  SyntheticField,
} from '../http/query-fields.ts';

class IncomeQuery extends MomentPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @LineField({
    description: { de: 'Nur diese Haushaltsstelle', en: 'This budget line only' },
    example: 'MAIN',
    optional: true,
  })
  readonly line?: string;

  @FiscalYearTextField({
    description: { de: 'Nur Einnahmen dieses Haushaltsjahrs', en: 'Income of this fiscal year only' },
    example: '2025',
    optional: true,
  })
  readonly fiscalYear?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(incomeSorts)
  readonly sort?: string;
}

/** What came back in a later year than it was paid in: income of that year (LHO § 73). */
@Controller('api/v1/income')
export class IncomeQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({
    summary:
      'Einnahmen: was von Zahlungen früherer Jahre zurückkam; das frühere Jahr behält seine Auszahlung',
  })
  @ApiOkResponse({ type: IncomeAnswer })
  async income(@Query() query: IncomeQuery): Promise<IncomeAnswer> {
    const { programme, line, fiscalYear, asOf, knownAt, synthetic } = query;
    const filter = defined({
      programme,
      line,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      asOf,
      knownAtMs: knownAt === undefined ? undefined : knownAtMsOf(knownAt),
      synthetic: isYes(synthetic),
    });
    const { position, result } = await this.#reader.ask(
      queries.Income,
      { filter, page: pageOf(query, incomeSorts) },
      query.minPosition,
    );
    return {
      total: moneyOf(result.total),
      items: result.rows.map(incomeView),
      ...defined({ next: result.next }),
      position: position.toString(),
    };
  }
}
