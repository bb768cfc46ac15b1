import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { ChoiceField, ProgrammeField } from '../http/fields.ts';
import { CasePath } from '../http/paths.ts';
import {
  AgreementAnswer,
  AgreementPage,
  agreementSorts,
  agreementSums,
  agreementView,
  agreementWithMilestonesView,
} from './agreement.view.ts';
import { TrailPage, trailSorts, trailUpTo, trailView } from '../trail/trail.view.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  MomentPageQuery,
  MomentQuery,
  pageOf,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { agreementStateWords } from '../http/choice-words.ts';
import { LimitedRoute } from '../http/rate-limits.ts';

class AgreementsQuery extends MomentPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'CIVENTO',
    optional: true,
  })
  readonly programme?: string;

  @ChoiceField(agreementStateWords, {
    description: { de: 'Nur dieser Stand', en: 'This state only' },
    example: 'RUNNING',
    optional: true,
  })
  readonly state?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(agreementSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

class AgreementEventsQuery extends MomentPageQuery {
  @SortField(trailSorts)
  readonly sort?: string;
}

@Controller('api/v1/agreements')
@RequiresRole(...readers)
export class AgreementQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @ApiOperation({ summary: 'Vereinbarungen mit Dienstleistern' })
  @ApiOkResponse({ type: AgreementPage })
  agreements(@Query() query: AgreementsQuery): Promise<AgreementPage> {
    const { programme, state, synthetic } = query;
    const filter = defined({
      programme,
      state,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.Agreements,
      { filter, page: pageOf(query, agreementSorts, agreementSums) },
      query,
      agreementView,
    );
  }

  @Get(':caseNumber')
  @ApiOperation({ summary: 'Eine Vereinbarung mit ihren Meilensteinen' })
  @ApiOkResponse({ type: AgreementAnswer })
  agreement(@Param() { caseNumber }: CasePath, @Query() query: MomentQuery): Promise<AgreementAnswer> {
    return this.#reader.one(queries.Agreement, { caseNumber }, query, agreementWithMilestonesView);
  }

  @Get(':caseNumber/events')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Die Ereignisse einer Vereinbarung' })
  @ApiOkResponse({ type: TrailPage })
  agreementEvents(
    @Param() { caseNumber }: CasePath,
    @Query() query: AgreementEventsQuery,
  ): Promise<TrailPage> {
    return this.#reader.list(
      queries.AgreementEvents,
      { caseNumber, ...trailUpTo(query), page: pageOf(query, trailSorts) },
      query.minPosition,
      trailView,
    );
  }
}
