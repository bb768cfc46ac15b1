import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt, type BudgetLineKey } from '#domain';
import { queries, type LineBeginning, type Moment } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { ProgrammeField, LineField, FiscalYearTextField } from '../http/fields.ts';
import { budgetLineOf, BudgetLinePath } from '../http/paths.ts';
import { Problem } from '../http/problem/problem.ts';
import { dayWords, instantWords } from '#refusal-words';
import { TrailPage, trailSorts, trailUpTo, trailView } from '../trail/trail.view.ts';
import { BudgetLineAnswer, BudgetLinePage, budgetLineView, laterEventView } from './budget-line.view.ts';
import { AdvanceBurdenPage, advanceBurdenSorts, advanceBurdenView } from './advance-burden.view.ts';
import { ForecastAnswer, forecastAnswer } from './forecast.view.ts';
import { CoverLinkPage, coverLinkSorts, coverLinkView } from './cover-link.view.ts';
import {
  CarryOverPage,
  carryOverSorts,
  carryOverView,
  ClosingAnswer,
  closingAnswer,
} from './year-end.view.ts';
import { languageOf } from '../http/language.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  LimitField,
  momentOf,
  MomentPageQuery,
  MomentQuery,
  OfTodayPageQuery,
  pageOf,
  SortField,
  SyntheticField,
  type Sorts,
} from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';

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

class BudgetLinesQuery extends OfTodayPageQuery {
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

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(sorts)
  readonly sort?: string;
}

class CoverLinksQuery extends MomentPageQuery {
  @SortField(coverLinkSorts)
  readonly sort?: string;
}

class ClosingQuery extends MomentQuery {
  @LimitField({
    description: {
      de: 'Von jeder Art des Offenen so viele Einträge, sonst alle',
      en: 'So many entries of each kind of what is open, all unless given',
    },
    optional: true,
  })
  readonly limit?: string;
}

class CarryOversQuery extends MomentPageQuery {
  @SortField(carryOverSorts)
  readonly sort?: string;
}

class AdvanceBurdensQuery extends MomentPageQuery {
  @SortField(advanceBurdenSorts)
  readonly sort?: string;
}

class BudgetLineEventsQuery extends MomentPageQuery {
  @SortField(trailSorts)
  readonly sort?: string;
}

const laterEventsMax = 10;

@Controller('api/v1/budget-lines')
@RequiresRole(...readers)
export class BudgetLineQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Haushaltsstellen mit Ansatz, Festlegungen, Auszahlungen und Verfügbarem' })
  @ApiOkResponse({ type: BudgetLinePage })
  budgetLinesAsOf(@Query() query: BudgetLinesQuery): Promise<BudgetLinePage> {
    const { programme, line, fiscalYear, synthetic } = query;
    const filter = defined({
      programme,
      line,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.BudgetLinesAsOf,
      { filter, moment: momentOf(query, this.#today()), page: pageOf(query, sorts) },
      query.minPosition,
      budgetLineView,
    );
  }

  @Get(':programme/:line/:fiscalYear')
  @ApiOperation({ summary: 'Eine Haushaltsstelle, heute oder zu einem Stichtag und Kenntnisstand' })
  @ApiOkResponse({ type: BudgetLineAnswer })
  async budgetLineAsOf(
    @Param() path: BudgetLinePath,
    @Query() query: MomentQuery,
  ): Promise<BudgetLineAnswer> {
    const line = budgetLineOf(path);
    const moment = momentOf(query, this.#today());
    const { position, result } = await this.#reader.ask(
      queries.BudgetLineAsOf,
      { line, moment, laterMax: laterEventsMax },
      query.minPosition,
    );
    const { row, later, beginning } = result;
    if (!row) throw notThere(line, moment, beginning);
    return {
      ...budgetLineView(row),
      ...(later && { recordedLater: later.map(laterEventView) }),
      position: position.toString(),
    };
  }

  @Get(':programme/:line/:fiscalYear/forecast')
  @LimitedRoute('expensiveRead')
  @ApiOperation({
    summary: 'Verbrauch am Jahresende, vorausgeschätzt, mit Formel und Eingaben, zu jedem Stichtag',
  })
  @ApiOkResponse({ type: ForecastAnswer })
  async budgetLineForecast(
    @Param() path: BudgetLinePath,
    @Query() query: MomentQuery,
    @Headers('accept-language') languages?: string,
  ): Promise<ForecastAnswer> {
    const line = budgetLineOf(path);
    const moment = momentOf(query, this.#today());
    const { position, result } = await this.#reader.ask(
      queries.BudgetLineForecast,
      { line, moment, laterMax: laterEventsMax },
      query.minPosition,
    );
    if (!result.row) throw notThere(line, moment, result.beginning);
    return forecastAnswer(result.row, moment.asOf, position, languageOf(languages));
  }

  @Get(':programme/:line/:fiscalYear/cover-links')
  @ApiOperation({ summary: 'Deckungsvermerke einer Haushaltsstelle, eigene und die anderer über sie' })
  @ApiOkResponse({ type: CoverLinkPage })
  coverLinks(@Param() path: BudgetLinePath, @Query() query: CoverLinksQuery): Promise<CoverLinkPage> {
    return this.#reader.list(
      queries.CoverLinks,
      { line: budgetLineOf(path), page: pageOf(query, coverLinkSorts) },
      query,
      coverLinkView,
    );
  }

  @Get(':programme/:line/:fiscalYear/carry-overs')
  @ApiOperation({ summary: 'Ausgabereste einer Haushaltsstelle, aus dem Vorjahr und ins Folgejahr' })
  @ApiOkResponse({ type: CarryOverPage })
  carryOvers(@Param() path: BudgetLinePath, @Query() query: CarryOversQuery): Promise<CarryOverPage> {
    return this.#reader.list(
      queries.CarryOvers,
      { line: budgetLineOf(path), page: pageOf(query, carryOverSorts) },
      query,
      carryOverView,
    );
  }

  @Get(':programme/:line/:fiscalYear/advance-burdens')
  @ApiOperation({ summary: 'Vorbelastung eines Jahres durch Verpflichtungen der Vorjahre (LHO §§ 16, 38)' })
  @ApiOkResponse({ type: AdvanceBurdenPage })
  advanceBurdens(
    @Param() path: BudgetLinePath,
    @Query() query: AdvanceBurdensQuery,
  ): Promise<AdvanceBurdenPage> {
    return this.#reader.list(
      queries.AdvanceBurdens,
      { line: budgetLineOf(path), page: pageOf(query, advanceBurdenSorts) },
      query,
      advanceBurdenView,
    );
  }

  @Get(':programme/:line/:fiscalYear/closing')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Was dem Abschluss des Haushaltsjahres entgegensteht, und was verfiele' })
  @ApiOkResponse({ type: ClosingAnswer })
  async closingPreview(@Param() path: BudgetLinePath, @Query() query: ClosingQuery): Promise<ClosingAnswer> {
    const line = budgetLineOf(path);
    const { position, result } = await this.#reader.ask(
      queries.ClosingPreview,
      { line, ...(query.limit !== undefined && { limit: Number(query.limit) }) },
      query,
    );
    const answer = closingAnswer(line, result, position);
    if (!answer) throw notThere(line, momentOf(query, this.#today()), undefined);
    return answer;
  }

  @Get(':programme/:line/:fiscalYear/events')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Die Ereignisse hinter den Zahlen einer Haushaltsstelle' })
  @ApiOkResponse({ type: TrailPage })
  budgetLineEvents(@Param() path: BudgetLinePath, @Query() query: BudgetLineEventsQuery): Promise<TrailPage> {
    const filter = { ...budgetLineOf(path), ...trailUpTo(query) };
    return this.#reader.list(
      queries.BudgetLineEvents,
      { filter, page: pageOf(query, trailSorts) },
      query.minPosition,
      trailView,
    );
  }

  #today(): string {
    return dayAt(this.#now());
  }
}

/** Why a line is not shown: there is none, it was not recorded by then, or takes effect only after the day asked for. */
function notThere(
  { programme, line, fiscalYear }: BudgetLineKey,
  { asOf, knownAtMs }: Moment,
  beginning: LineBeginning | undefined,
): Problem {
  const named = { programme, line, fiscalYear };
  if (!beginning)
    return new Problem(
      'NOT_FOUND',
      {
        de: `Für ${programme}/${line} ${fiscalYear} ist nichts gebucht. Bitte Programm, Haushaltsstelle und Haushaltsjahr in der Adresse prüfen.`,
        en: `Nothing is recorded for ${programme}/${line} ${fiscalYear}. Check the programme, the budget line and the fiscal year in the address.`,
      },
      { figures: named },
    );
  const day = dayWords(beginning.effective_from);
  const asked = dayWords(asOf);
  const figures = { ...named, effectiveFrom: beginning.effective_from };
  const recordedAtMs = beginning.recorded_at_ms === null ? undefined : Number(beginning.recorded_at_ms);
  if (knownAtMs !== undefined && recordedAtMs !== undefined && recordedAtMs > knownAtMs) {
    const [known, recorded] = [instantWords(knownAtMs), instantWords(recordedAtMs)];
    return new Problem(
      'NOT_FOUND',
      {
        de: `Nach dem Kenntnisstand vom ${known.de} ist für ${programme}/${line} ${fiscalYear} am ${asked.de} noch nichts gebucht: Buchungen gibt es seit dem ${recorded.de}, wirksam ab dem ${day.de}. Einen Kenntnisstand ab dann wählen.`,
        en: `As known on ${known.en}, nothing is recorded for ${programme}/${line} ${fiscalYear} on ${asked.en}: there are bookings since ${recorded.en}, effective from ${day.en}. Ask for what was known from then on.`,
      },
      { figures: { ...figures, recordedAt: new Date(recordedAtMs).toISOString() } },
    );
  }
  return new Problem(
    'NOT_FOUND',
    {
      de: `Der Haushaltsansatz ${programme}/${line} ${fiscalYear} wirkt erst ab dem ${day.de}, gefragt ist der ${asked.de}. Einen Stichtag ab dem ${day.de} wählen.`,
      en: `The appropriation ${programme}/${line} ${fiscalYear} takes effect on ${day.en}, asked for is ${asked.en}. Ask as of ${day.en} or a later day.`,
    },
    { figures },
  );
}
