import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { auditors } from '../http/auth/reader-roles.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { PageCursorField, PageLimitField, pageOf, SortField } from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { filterOf, TrailSearchQuery } from './trail-search.query.ts';
import { TrailPage, trailSorts, trailView } from './trail.view.ts';

class AuditTrailQuery extends TrailSearchQuery {
  @PageLimitField()
  readonly limit?: string;

  @PageCursorField()
  readonly cursor?: string;

  @SortField(trailSorts)
  readonly sort?: string;
}

@Controller('api/v1/audit-trail')
@RequiresRole(...auditors)
export class AuditTrailController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Prüfspur: jedes Ereignis, nach Vorgang, Empfänger, Person, Betrag oder Tag' })
  @ApiOkResponse({ type: TrailPage })
  auditTrail(@Query() query: AuditTrailQuery): Promise<TrailPage> {
    return this.#reader.list(
      queries.AuditTrail,
      { filter: filterOf(query), page: pageOf(query, trailSorts) },
      query.minPosition,
      trailView,
    );
  }
}
