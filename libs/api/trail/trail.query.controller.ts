import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries, type TrailFilter } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { auditors } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import {
  CaseNumberField,
  ProgrammeField,
  LineField,
  DayField,
  FiscalYearTextField,
  NameField,
  RecipientKeyField,
  LineTextField,
} from '../http/fields.ts';
import { TrailPage, trailSorts, trailView } from './trail.view.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { KnownAtField, knownAtMsOf, PageQuery, pageOf, sinceMsOf, SortField } from '../http/query-fields.ts';

class AuditTrailQuery extends PageQuery {
  @CaseNumberField({ description: 'Nur dieser Vorgang', optional: true })
  readonly caseNumber?: string;

  @ProgrammeField({ description: 'Nur dieses Programm', example: 'EFA', optional: true })
  readonly programme?: string;

  @LineField({ description: 'Nur diese Haushaltsstelle', example: 'MAIN', optional: true })
  readonly line?: string;

  @FiscalYearTextField({ description: 'Nur dieses Haushaltsjahr', example: '2023', optional: true })
  readonly fiscalYear?: string;

  @RecipientKeyField({ description: 'Nur dieser Empfänger (AGS)', optional: true })
  readonly recipient?: string;

  @LineTextField({
    description: 'Nur diese Person oder dieses System',
    maxLength: 200,
    example: 'anna',
    optional: true,
  })
  readonly actor?: string;

  @NameField({ description: 'Nur dieses Ereignis', example: 'ClaimApproved', optional: true })
  readonly type?: string;

  @DayField({ description: 'Wirksam ab diesem Tag', optional: true })
  readonly effectiveFrom?: string;

  @DayField({ description: 'Wirksam bis zu diesem Tag', optional: true })
  readonly effectiveTo?: string;

  @KnownAtField({
    description: 'Gebucht ab diesem Zeitpunkt',
    example: '2023-06-30T00:00:00+02:00',
    optional: true,
  })
  readonly recordedFrom?: string;

  @KnownAtField({ description: 'Gebucht bis zu diesem Tag oder Zeitpunkt', optional: true })
  readonly recordedTo?: string;

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
  @ApiOperation({ summary: 'Prüfspur: jedes Ereignis, nach Vorgang, Empfänger, Person oder Tag' })
  @ApiOkResponse({ type: TrailPage })
  list(@Query() query: AuditTrailQuery): Promise<TrailPage> {
    return this.#reader.list(
      queries.AuditTrail,
      { filter: filterOf(query), page: pageOf(query, trailSorts) },
      query.minPosition,
      trailView,
    );
  }
}

function filterOf(query: AuditTrailQuery): TrailFilter {
  const { caseNumber, programme, line, fiscalYear, recipient, actor, type } = query;
  const { effectiveFrom, effectiveTo, recordedFrom, recordedTo } = query;
  return defined({
    caseNumber,
    programme,
    line,
    fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
    recipient,
    actor,
    type,
    effectiveFrom,
    effectiveTo,
    recordedFromMs: recordedFrom === undefined ? undefined : sinceMsOf(recordedFrom),
    recordedToMs: recordedTo === undefined ? undefined : knownAtMsOf(recordedTo),
  });
}
