import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { quarterWords, yesNoWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { ChoiceField, FiscalYearTextField, ProgrammeField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  knownAtMsOf,
  MomentPageQuery,
  pageOf,
  SortField,
  SyntheticField,
} from '../http/query-fields.ts';
import { moneyOf } from '../http/shown.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { OverrunAnswer, overrunSorts, overrunView } from './overrun.view.ts';

class OverrunQuery extends MomentPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @FiscalYearTextField({
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @ChoiceField(quarterWords, {
    description: { de: 'Nur dieses Quartal der Einwilligung', en: 'This quarter of the consent only' },
    optional: true,
  })
  readonly quarter?: string;

  @ChoiceField(yesNoWords, {
    description: {
      de: 'Auch Überschreitungen bis zur Grenze des Jahres',
      en: 'Also overruns up to the threshold of the year',
    },
    optional: true,
  })
  readonly all?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(overrunSorts)
  readonly sort?: string;
}

/** The quarterly list of overruns (LHO § 37). */
@Controller('api/v1/overruns')
export class OverrunQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({
    summary: 'Überschreitungen je Quartal: die über der Grenze des Jahres, oder alle (LHO § 37)',
  })
  @ApiOkResponse({ type: OverrunAnswer })
  async overruns(@Query() query: OverrunQuery): Promise<OverrunAnswer> {
    const { programme, fiscalYear, quarter, all, asOf, knownAt, synthetic } = query;
    const filter = defined({
      programme,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      quarter: quarter === undefined ? undefined : Number(quarter),
      all: isYes(all),
      asOf,
      knownAtMs: knownAt === undefined ? undefined : knownAtMsOf(knownAt),
      synthetic: isYes(synthetic),
    });
    const { position, result } = await this.#reader.ask(
      queries.Overruns,
      { filter, page: pageOf(query, overrunSorts) },
      query.minPosition,
    );
    return {
      total: moneyOf(result.total),
      items: result.rows.map(overrunView),
      ...defined({ next: result.next }),
      position: position.toString(),
    };
  }
}
