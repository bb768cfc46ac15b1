import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { defined } from '../http/defined.ts';
import {
  ChoiceField,
  ProgrammeField,
  LineField,
  FiscalYearTextField,
  LeikaKeyField,
  RecipientKeyField,
} from '../http/fields.ts';
import { CasePath } from '../http/paths.ts';
import { TrailPage, trailSorts, trailUpTo, trailView } from '../trail/trail.view.ts';
import { ClaimAnswer, ClaimPage, claimSorts, claimSums, claimView } from './claim.view.ts';
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
import { LimitedRoute } from '../http/rate-limits.ts';
import { claimStateWords } from '#refusal-words';

class ClaimsQuery extends MomentPageQuery {
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

  @RecipientKeyField({
    description: { de: 'Nur dieser Empfänger (AGS)', en: 'This recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @LeikaKeyField({ description: { de: 'Nur diese Leistung', en: 'This service only' }, optional: true })
  readonly leikaKey?: string;

  @ChoiceField(claimStateWords, {
    description: { de: 'Nur dieser Stand', en: 'This state only' },
    example: 'SUBMITTED',
    optional: true,
  })
  readonly state?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(claimSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

class ClaimEventsQuery extends MomentPageQuery {
  @SortField(trailSorts)
  readonly sort?: string;
}

@Controller('api/v1/claims')
export class ClaimQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Anträge; Antragstellende sehen die ihrer Kommune' })
  @ApiOkResponse({ type: ClaimPage })
  claims(@Query() query: ClaimsQuery, @CurrentIdentity() caller: Authenticated): Promise<ClaimPage> {
    const { programme, line, fiscalYear, recipient, leikaKey, state, synthetic } = query;
    if (recipient !== undefined) assertOwnTenant(caller, recipient);
    const tenant = tenantOf(caller);
    const filter = defined({
      programme,
      line,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      recipient: tenant ?? recipient,
      leikaKey,
      state,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.Claims,
      { filter, page: pageOf(query, claimSorts, claimSums) },
      query,
      claimView(tenant === undefined),
    );
  }

  @Get(':caseNumber')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Ein Antrag mit seinem Stand' })
  @ApiOkResponse({ type: ClaimAnswer })
  claim(
    @Param() { caseNumber }: CasePath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<ClaimAnswer> {
    const tenant = tenantOf(caller);
    return this.#reader.one(
      queries.Claim,
      { caseNumber, ...defined({ tenant }) },
      query,
      claimView(tenant === undefined),
    );
  }

  @Get(':caseNumber/events')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Die Ereignisse eines Vorgangs, vom Antrag bis zur Auszahlung' })
  @ApiOkResponse({ type: TrailPage })
  claimEvents(@Param() { caseNumber }: CasePath, @Query() query: ClaimEventsQuery): Promise<TrailPage> {
    return this.#reader.list(
      queries.ClaimEvents,
      { caseNumber, ...trailUpTo(query), page: pageOf(query, trailSorts) },
      query.minPosition,
      trailView,
    );
  }
}
