import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { ChoiceField, FiscalYearTextField, LineField, ProgrammeField } from '../http/fields.ts';
import { BudgetActPath } from '../http/paths.ts';
import { BudgetActAnswer, BudgetActPage, budgetActSorts, budgetActView } from './budget-act.view.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  MomentPageQuery,
  MomentQuery,
  pageOf,
  SortField,
  SyntheticField,
} from '../http/query-fields.ts';
import { budgetActStateWords } from '#refusal-words';

class BudgetActsQuery extends MomentPageQuery {
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
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @ChoiceField(budgetActStateWords, {
    description: {
      de: 'Nur dieser Stand; PROPOSED sind die, die auf eine zweite Person warten',
      en: 'This state only; PROPOSED are those that wait for a second person',
    },
    example: 'PROPOSED',
    optional: true,
  })
  readonly state?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(budgetActSorts)
  readonly sort?: string;
}

@Controller('api/v1/budget-acts')
@RequiresRole(...readers)
export class BudgetActQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @ApiOperation({
    summary: 'Haushaltsakte, die eine zweite Person bestätigt: die offenen und was aus ihnen wurde',
  })
  @ApiOkResponse({ type: BudgetActPage })
  budgetActs(@Query() query: BudgetActsQuery): Promise<BudgetActPage> {
    const { programme, line, fiscalYear, state, synthetic } = query;
    const filter = defined({
      programme,
      line,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      state,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.BudgetActs,
      { filter, page: pageOf(query, budgetActSorts) },
      query,
      budgetActView,
    );
  }

  @Get(':budgetActId')
  @ApiOperation({ summary: 'Ein Haushaltsakt, den eine zweite Person bestätigt' })
  @ApiOkResponse({ type: BudgetActAnswer })
  budgetAct(@Param() { budgetActId }: BudgetActPath, @Query() query: MomentQuery): Promise<BudgetActAnswer> {
    return this.#reader.one(queries.BudgetAct, { budgetActId }, query, budgetActView);
  }
}
