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
  RecipientKeyField,
} from '../http/fields.ts';
import { CasePath } from '../http/paths.ts';
import { TrailPage, trailSorts, trailUpTo, trailView } from '../trail/trail.view.ts';
import {
  GrantAnswer,
  GrantPage,
  grantSorts,
  grantSums,
  grantView,
  PublishedAwardPage,
  publishedAwardSorts,
  publishedAwardSums,
  publishedAwardView,
} from './grant.view.ts';
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
import { awardStandingWords } from '../http/choice-words.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { grantStateWords } from '#refusal-words';

class OfProgrammeQuery extends MomentPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'STARKE_HEIMAT',
    optional: true,
  })
  readonly programme?: string;

  @FiscalYearTextField({
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @RecipientKeyField({
    description: { de: 'Nur mit diesem Empfänger (AGS)', en: 'With this recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SumsField()
  readonly sums?: string;
}

class GrantsQuery extends OfProgrammeQuery {
  @ChoiceField(grantStateWords, {
    description: { de: 'Nur dieser Stand', en: 'This state only' },
    example: 'AWARDED',
    optional: true,
  })
  readonly state?: string;

  @SortField(grantSorts)
  readonly sort?: string;
}

class PublishedAwardsQuery extends OfProgrammeQuery {
  @LineField({
    description: { de: 'Nur diese Haushaltsstelle', en: 'This budget line only' },
    example: 'PHASE_2',
    optional: true,
  })
  readonly line?: string;

  @ChoiceField(awardStandingWords, {
    description: {
      de: 'Nur festgelegte, oder nur angekündigte',
      en: 'Committed ones only, or announced ones only',
    },
    optional: true,
  })
  readonly standing?: string;

  @SortField(publishedAwardSorts)
  readonly sort?: string;
}

class GrantEventsQuery extends MomentPageQuery {
  @SortField(trailSorts)
  readonly sort?: string;
}

const yearOf = (fiscalYear: string | undefined): number | undefined =>
  fiscalYear === undefined ? undefined : Number(fiscalYear);

@Controller('api/v1')
@RequiresRole(...readers, 'claimant')
export class GrantQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get('grants')
  @ApiOperation({ summary: 'Zuwendungen; Antragstellende sehen die ihrer Kommune' })
  @ApiOkResponse({ type: GrantPage })
  grants(@Query() query: GrantsQuery, @CurrentIdentity() caller: Authenticated): Promise<GrantPage> {
    const { programme, fiscalYear, recipient, state, synthetic } = query;
    if (recipient !== undefined) assertOwnTenant(caller, recipient);
    const tenant = tenantOf(caller);
    const filter = defined({
      programme,
      fiscalYear: yearOf(fiscalYear),
      recipient: tenant ?? recipient,
      state,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.Grants,
      { filter, page: pageOf(query, grantSorts, grantSums) },
      query,
      grantView(tenant === undefined),
    );
  }

  @Get('grants/:caseNumber')
  @ApiOperation({ summary: 'Eine Zuwendung mit ihrem Stand' })
  @ApiOkResponse({ type: GrantAnswer })
  grant(
    @Param() { caseNumber }: CasePath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<GrantAnswer> {
    const tenant = tenantOf(caller);
    return this.#reader.one(
      queries.Grant,
      { caseNumber, ...defined({ tenant }) },
      query,
      grantView(tenant === undefined),
    );
  }

  @Get('grants/:caseNumber/events')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Die Ereignisse einer Zuwendung' })
  @ApiOkResponse({ type: TrailPage })
  grantEvents(@Param() { caseNumber }: CasePath, @Query() query: GrantEventsQuery): Promise<TrailPage> {
    return this.#reader.list(
      queries.GrantEvents,
      { caseNumber, ...trailUpTo(query), page: pageOf(query, trailSorts) },
      query.minPosition,
      trailView,
    );
  }

  @Get('published-awards')
  @ApiOperation({ summary: 'Veröffentlichte Bewilligungen mit ihrer Quelle' })
  @ApiOkResponse({ type: PublishedAwardPage })
  publishedAwards(@Query() query: PublishedAwardsQuery): Promise<PublishedAwardPage> {
    const { programme, line, fiscalYear, recipient, standing, synthetic } = query;
    const filter = defined({
      programme,
      line,
      fiscalYear: yearOf(fiscalYear),
      recipient,
      standing,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.PublishedAwards,
      { filter, page: pageOf(query, publishedAwardSorts, publishedAwardSums) },
      query,
      publishedAwardView,
    );
  }
}
