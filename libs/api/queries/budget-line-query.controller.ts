import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { budgetLineEventTypes } from '#domain';
import { budgetLine, budgetLines, auditTrail, recordedLater } from '#queries';
import { RequiresRole } from '../auth/access.ts';
import { readers } from '../auth/reader-roles.ts';
import { defined } from '../defined.ts';
import { CodeField, DayField, FiscalYearTextField } from '../fields.ts';
import { budgetLineOf, BudgetLinePath } from '../paths.ts';
import { TrailPage, trailSorts, trailView } from './audit-trail.view.ts';
import { BudgetLineAnswer, BudgetLinePage, budgetLineView, laterEventView } from './budget-line.view.ts';
import { LedgerReader } from './ledger-reader.ts';
import {
  MomentQuery,
  momentOf,
  PageQuery,
  pageOf,
  SortField,
  SyntheticField,
  KnownAtField,
  type Sorts,
} from './query-fields.ts';

const key = [
  { column: 'programme', type: 'text' },
  { column: 'line', type: 'text' },
  { column: 'fiscal_year', type: 'integer' },
] as const;

const sorts: Sorts = {
  programme: key,
  fiscalYear: [{ column: 'fiscal_year', type: 'integer' }, ...key.slice(0, 2)],
  appropriated: [{ column: 'appropriated', type: 'integer' }, ...key],
  committed: [{ column: 'committed', type: 'integer' }, ...key],
  paid: [{ column: 'paid', type: 'integer' }, ...key],
  available: [{ column: 'available', type: 'integer' }, ...key],
};

class BudgetLinesQuery extends PageQuery {
  @CodeField({ description: 'Nur dieses Programm', example: 'EFA', optional: true })
  readonly programme?: string;

  @CodeField({ description: 'Nur diese Haushaltsstelle', example: 'MAIN', optional: true })
  readonly line?: string;

  @FiscalYearTextField({ description: 'Nur dieses Haushaltsjahr', example: '2023', optional: true })
  readonly fiscalYear?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @DayField({ description: 'Stichtag: was bis zu diesem Tag wirksam war', optional: true })
  readonly asOf?: string;

  @KnownAtField({ description: 'Kenntnisstand: was bis dahin gebucht war', optional: true })
  readonly knownAt?: string;

  @SortField(sorts)
  readonly sort?: string;
}

class BudgetLineEventsQuery extends PageQuery {
  @DayField({ description: 'Nur was bis zu diesem Tag wirksam war', optional: true })
  readonly asOf?: string;

  @KnownAtField({ description: 'Nur was bis dahin gebucht war', optional: true })
  readonly knownAt?: string;

  @SortField(trailSorts)
  readonly sort?: string;
}

const laterEventsMax = 10;

@Controller('api/v1/budget-lines')
@RequiresRole(...readers)
export class BudgetLineQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @ApiOperation({ summary: 'Haushaltsstellen mit Ansatz, Festlegungen, Auszahlungen und Verfügbarem' })
  @ApiOkResponse({ type: BudgetLinePage })
  list(@Query() query: BudgetLinesQuery): Promise<BudgetLinePage> {
    const { programme, line, fiscalYear, synthetic } = query;
    const filter = defined({
      programme,
      line,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      synthetic: synthetic === undefined ? undefined : synthetic === 'true',
    });
    return this.#reader.list(
      {
        projections: ['consumption', 'balance_history'],
        minPosition: query.minPosition,
        read: (models) => budgetLines(models, filter, momentOf(query), pageOf(query, sorts)),
      },
      budgetLineView,
    );
  }

  @Get(':programme/:line/:fiscalYear')
  @ApiOperation({ summary: 'Eine Haushaltsstelle, heute oder zu einem Stichtag und Kenntnisstand' })
  @ApiOkResponse({ type: BudgetLineAnswer })
  one(@Param() path: BudgetLinePath, @Query() query: MomentQuery): Promise<BudgetLineAnswer> {
    const moment = momentOf(query);
    return this.#reader.one(
      {
        projections: ['consumption', 'balance_history', 'trail'],
        minPosition: query.minPosition,
        read: async (models) => {
          const row = await budgetLine(models, budgetLineOf(path), moment);
          const { asOf, knownAtMs } = moment;
          const later =
            knownAtMs === undefined
              ? undefined
              : await recordedLater(
                  models,
                  budgetLineOf(path),
                  { ...defined({ asOf }), knownAtMs },
                  laterEventsMax,
                );
          return row && { row, later };
        },
      },
      ({ row, later }) => ({
        ...budgetLineView(row),
        ...(later && { recordedLater: later.map(laterEventView) }),
      }),
    );
  }

  @Get(':programme/:line/:fiscalYear/events')
  @ApiOperation({ summary: 'Die Ereignisse hinter den Zahlen einer Haushaltsstelle' })
  @ApiOkResponse({ type: TrailPage })
  events(@Param() path: BudgetLinePath, @Query() query: BudgetLineEventsQuery): Promise<TrailPage> {
    const { asOf: effectiveTo, knownAtMs: recordedToMs } = momentOf(query);
    const filter = { ...budgetLineOf(path), ...defined({ effectiveTo, recordedToMs }) };
    return this.#reader.list(
      {
        projections: ['trail'],
        minPosition: query.minPosition,
        read: (models) =>
          auditTrail(models, { ...filter, types: budgetLineEventTypes }, pageOf(query, trailSorts)),
      },
      trailView,
    );
  }
}
