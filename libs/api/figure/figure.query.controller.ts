import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt, daysOfSeries, type Day } from '#domain';
import {
  queries,
  type DifferencesAnswered,
  type DifferencesAsked,
  type FigureSubject,
  type LedgerQuery,
  type PastMoment,
  type SeriesAsked,
  type SeriesPoint,
  type SummedSubject,
  type WhyAnswered,
  type WhyAsked,
} from '#read-models';
import { RequiresRole, CurrentIdentity, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { assertOwnTenant } from '../http/auth/tenant.ts';
import { badRequest } from '../http/bad-request.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { LedgerReader, notFound } from '../http/ledger-reader.ts';
import {
  budgetLineOf,
  BudgetLinePath,
  CasePath,
  AnnouncedTotalPath,
  ProgrammePath,
  RecipientPath,
} from '../http/paths.ts';
import { knownAtMsOf, limitOf } from '../http/query-fields.ts';
import { FoldsEvents } from '../http/patience.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  ClaimDifferencesQuery,
  FrameDifferencesQuery,
  GrantDifferencesQuery,
  LineDifferencesQuery,
  LineSeriesQuery,
  ProgrammeDifferencesQuery,
  ProgrammeSeriesQuery,
  RecipientDifferencesQuery,
  RecipientSeriesQuery,
  WhyClaimQuery,
  WhyFrameQuery,
  WhyGrantQuery,
  WhyLineQuery,
  WhyProgrammeQuery,
  WhyRecipientQuery,
  type DifferencesQuery,
  type SeriesQuery,
  type WhyQuery,
} from './figure.dto.ts';
import {
  DifferencesAnswer,
  differenceStepView,
  figureStepView,
  SeriesAnswer,
  seriesPointView,
  WhyAnswer,
} from './figure.view.ts';
import { moneyOf } from '../http/shown.ts';

/** A leap year day by day, and its eve. */
const pointsMax = 400;

const why = 'Warum eine Zahl so ist: die Ereignisse mit Vorzeichen, laufendem Stand, Person und Befugnis';
const differences = 'Warum zwei Antworten verschieden sind: die Ereignisse dazwischen';
const series = 'Alle Zahlen über die Zeit, je Tag, Woche oder Monat';

const ofYear = ({ fiscalYear }: { readonly fiscalYear?: string }) =>
  defined({ fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear) });

/** What every figure can be asked, whatever it is of. */
@Controller('api/v1')
@RequiresRole(...readers)
@FoldsEvents()
export class FigureQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get('budget-lines/:programme/:line/:fiscalYear/why')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: why })
  @ApiOkResponse({ type: WhyAnswer })
  whyLine(@Param() path: BudgetLinePath, @Query() query: WhyLineQuery): Promise<WhyAnswer> {
    return this.#why(queries.WhyLine, { kind: 'LINE', ...budgetLineOf(path) }, query);
  }

  @Get('budget-lines/:programme/:line/:fiscalYear/differences')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: differences })
  @ApiOkResponse({ type: DifferencesAnswer })
  lineDifferences(
    @Param() path: BudgetLinePath,
    @Query() query: LineDifferencesQuery,
  ): Promise<DifferencesAnswer> {
    return this.#differences(queries.LineDifferences, { kind: 'LINE', ...budgetLineOf(path) }, query);
  }

  @Get('budget-lines/:programme/:line/:fiscalYear/series')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: series })
  @ApiOkResponse({ type: SeriesAnswer })
  lineSeries(@Param() path: BudgetLinePath, @Query() query: LineSeriesQuery): Promise<SeriesAnswer> {
    return this.#series(queries.LineSeries, { kind: 'LINE', ...budgetLineOf(path) }, query);
  }

  @Get('programmes/:programme/why')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: why })
  @ApiOkResponse({ type: WhyAnswer })
  whyProgramme(@Param() { programme }: ProgrammePath, @Query() query: WhyProgrammeQuery): Promise<WhyAnswer> {
    return this.#why(queries.WhyProgramme, { kind: 'PROGRAMME', programme, ...ofYear(query) }, query);
  }

  @Get('programmes/:programme/differences')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: differences })
  @ApiOkResponse({ type: DifferencesAnswer })
  programmeDifferences(
    @Param() { programme }: ProgrammePath,
    @Query() query: ProgrammeDifferencesQuery,
  ): Promise<DifferencesAnswer> {
    return this.#differences(
      queries.ProgrammeDifferences,
      { kind: 'PROGRAMME', programme, ...ofYear(query) },
      query,
    );
  }

  @Get('programmes/:programme/series')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: series })
  @ApiOkResponse({ type: SeriesAnswer })
  programmeSeries(
    @Param() { programme }: ProgrammePath,
    @Query() query: ProgrammeSeriesQuery,
  ): Promise<SeriesAnswer> {
    return this.#series(queries.ProgrammeSeries, { kind: 'PROGRAMME', programme, ...ofYear(query) }, query);
  }

  @Get('recipients/:recipient/why')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: why })
  @ApiOkResponse({ type: WhyAnswer })
  whyRecipient(@Param() { recipient }: RecipientPath, @Query() query: WhyRecipientQuery): Promise<WhyAnswer> {
    const { programme } = query;
    return this.#why(
      queries.WhyRecipient,
      { kind: 'RECIPIENT', recipient, ...defined({ programme }), ...ofYear(query) },
      query,
    );
  }

  @Get('recipients/:recipient/differences')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: differences })
  @ApiOkResponse({ type: DifferencesAnswer })
  recipientDifferences(
    @Param() { recipient }: RecipientPath,
    @Query() query: RecipientDifferencesQuery,
  ): Promise<DifferencesAnswer> {
    const { programme } = query;
    const subject = { kind: 'RECIPIENT', recipient, ...defined({ programme }), ...ofYear(query) } as const;
    return this.#differences(queries.RecipientDifferences, subject, query);
  }

  @Get('recipients/:recipient/series')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: series })
  @ApiOkResponse({ type: SeriesAnswer })
  recipientSeries(
    @Param() { recipient }: RecipientPath,
    @Query() query: RecipientSeriesQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<SeriesAnswer> {
    assertOwnTenant(caller, recipient);
    const { programme } = query;
    return this.#series(
      queries.RecipientSeries,
      { kind: 'RECIPIENT', recipient, ...defined({ programme }), ...ofYear(query) },
      query,
    );
  }

  @Get('frame-consumption/:programme/:totalId/why')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: why })
  @ApiOkResponse({ type: WhyAnswer })
  whyFrame(@Param() path: AnnouncedTotalPath, @Query() query: WhyFrameQuery): Promise<WhyAnswer> {
    return this.#why(queries.WhyFrame, frameOf(path, query), query);
  }

  @Get('frame-consumption/:programme/:totalId/differences')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: differences })
  @ApiOkResponse({ type: DifferencesAnswer })
  frameDifferences(
    @Param() path: AnnouncedTotalPath,
    @Query() query: FrameDifferencesQuery,
  ): Promise<DifferencesAnswer> {
    return this.#differences(queries.FrameDifferences, frameOf(path, query), query);
  }

  @Get('frame-consumption/:programme/:totalId/series')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: series })
  @ApiOkResponse({ type: SeriesAnswer })
  frameSeries(
    @Param() path: AnnouncedTotalPath,
    @Query() query: ProgrammeSeriesQuery,
  ): Promise<SeriesAnswer> {
    return this.#series(queries.FrameSeries, frameOf(path, query), query);
  }

  @Get('claims/:caseNumber/why')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: why })
  @ApiOkResponse({ type: WhyAnswer })
  whyClaim(@Param() { caseNumber }: CasePath, @Query() query: WhyClaimQuery): Promise<WhyAnswer> {
    return this.#why(queries.WhyClaim, { kind: 'CLAIM', caseNumber }, query);
  }

  @Get('claims/:caseNumber/differences')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: differences })
  @ApiOkResponse({ type: DifferencesAnswer })
  claimDifferences(
    @Param() { caseNumber }: CasePath,
    @Query() query: ClaimDifferencesQuery,
  ): Promise<DifferencesAnswer> {
    return this.#differences(queries.ClaimDifferences, { kind: 'CLAIM', caseNumber }, query);
  }

  @Get('grants/:caseNumber/why')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: why })
  @ApiOkResponse({ type: WhyAnswer })
  whyGrant(@Param() { caseNumber }: CasePath, @Query() query: WhyGrantQuery): Promise<WhyAnswer> {
    return this.#why(queries.WhyGrant, { kind: 'GRANT', caseNumber }, query);
  }

  @Get('grants/:caseNumber/differences')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: differences })
  @ApiOkResponse({ type: DifferencesAnswer })
  grantDifferences(
    @Param() { caseNumber }: CasePath,
    @Query() query: GrantDifferencesQuery,
  ): Promise<DifferencesAnswer> {
    return this.#differences(queries.GrantDifferences, { kind: 'GRANT', caseNumber }, query);
  }

  async #why(
    of: LedgerQuery<WhyAsked, WhyAnswered>,
    subject: FigureSubject,
    query: WhyQuery,
  ): Promise<WhyAnswer> {
    const { figure, asOf, knownAt, minPosition } = query;
    const moment = this.#moment(asOf, knownAt);
    const asked = { subject, figure, moment, steps: stepsOf(query) };
    const { position, result } = await this.#reader.ask(of, asked, minPosition);
    if (result.value === undefined) throw notFound();
    return {
      figure,
      value: moneyOf(result.value),
      events: result.count,
      items: result.steps.map(figureStepView),
      ...defined({ earlier: result.earlier?.toString() }),
      position: position.toString(),
    };
  }

  async #differences(
    of: LedgerQuery<DifferencesAsked, DifferencesAnswered>,
    subject: FigureSubject,
    query: DifferencesQuery,
  ): Promise<DifferencesAnswer> {
    const { figure, minPosition } = query;
    const from = this.#moment(query.from, query.fromKnownAt);
    const to = this.#moment(query.to, query.toKnownAt);
    const asked = { subject, figure, from, to, steps: stepsOf(query) };
    const { position, result } = await this.#reader.ask(of, asked, minPosition);
    if (result.from === undefined && result.to === undefined) throw notFound();
    const [before, after] = [result.from ?? 0n, result.to ?? 0n];
    return {
      figure,
      from: moneyOf(before),
      to: moneyOf(after),
      difference: moneyOf(after - before),
      events: result.count,
      items: result.steps.map(differenceStepView),
      ...defined({ earlier: result.earlier?.toString() }),
      position: position.toString(),
    };
  }

  async #series<Of extends SummedSubject>(
    of: LedgerQuery<SeriesAsked<Of>, readonly SeriesPoint[]>,
    subject: Of,
    { from, to, step, knownAt, minPosition }: SeriesQuery,
  ): Promise<SeriesAnswer> {
    const days = daysOfSeries(from, to, step, pointsMax);
    if (days.length === 0 || days.length > pointsMax) throw daysRefused(days.length === 0);
    const asked = {
      subject,
      days,
      ...(knownAt !== undefined && { knownAtMs: knownAtMsOf(knownAt) }),
    };
    const { position, result } = await this.#reader.ask(of, asked, minPosition);
    if (result.every(({ figures }) => figures === undefined)) throw notFound();
    return { items: result.map(seriesPointView), position: position.toString() };
  }

  /** A day that is left out is today. */
  #moment(asOf: Day | undefined, knownAt: string | undefined): PastMoment {
    return {
      asOf: asOf ?? dayAt(this.#now()),
      ...(knownAt !== undefined && { knownAtMs: knownAtMsOf(knownAt) }),
    };
  }
}

const frameOf = ({ programme, totalId }: AnnouncedTotalPath, query: { readonly fiscalYear?: string }) =>
  ({ kind: 'FRAME', programme, frameId: totalId, ...ofYear(query) }) as const;

const stepsOf = ({ limit, before }: { readonly limit?: string; readonly before?: string }) => ({
  limit: limitOf(limit),
  ...(before !== undefined && { before: BigInt(before) }),
});

const daysRefused = (isNone: boolean) =>
  badRequest([
    isNone
      ? {
          field: '/query/to',
          code: 'isNotBefore',
          detail: {
            de: 'Der letzte Tag liegt vor dem ersten. Bitte die beiden tauschen.',
            en: 'The last day lies before the first. Swap the two.',
          },
        }
      : {
          field: '/query/step',
          code: 'isNotTooFine',
          detail: {
            de: `Das sind mehr als ${pointsMax} Tage. Bitte je Woche oder Monat fragen, oder für eine kürzere Zeit.`,
            en: `These are more than ${pointsMax} days. Ask for weeks or months, or for a shorter time.`,
          },
        },
  ]);
