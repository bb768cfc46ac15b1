import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import {
  ChoiceField,
  ProgrammeField,
  DayField,
  FiscalYearTextField,
  RecipientKeyField,
  LineTextField,
} from '../http/fields.ts';
import { ProgrammePath, RecipientPath } from '../http/paths.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { MinPositionQuery, PageQuery, pageOf, SortField } from '../http/query-fields.ts';
import {
  AnnouncedTotalList,
  announcedTotalView,
  ProgrammeAnswer,
  ProgrammeList,
  programmeView,
  ReadinessList,
  readinessView,
  RecipientAnswer,
  RecipientConsumptionPage,
  recipientConsumptionSorts,
  recipientConsumptionView,
  RecipientPage,
  recipientSorts,
  recipientView,
  ServiceList,
  serviceView,
} from './registry.view.ts';
import { recipientKindWords } from '../http/choice-words.ts';

class AnnouncedTotalsQuery extends MinPositionQuery {
  @ProgrammeField({ description: 'Nur dieses Programm', example: 'DIGITALISIERUNGSFABRIK', optional: true })
  readonly programme?: string;
}

class RecipientsQuery extends PageQuery {
  @RecipientKeyField({ description: 'Nur dieser Landkreis', example: '06635', optional: true })
  readonly county?: string;

  @ChoiceField(recipientKindWords, { description: 'Nur diese Art', optional: true })
  readonly kind?: string;

  @LineTextField({ description: 'Teil des Namens', maxLength: 200, example: 'Broms', optional: true })
  readonly name?: string;

  @DayField({ description: 'Nur Schlüssel, die an diesem Tag gelten', optional: true })
  readonly asOf?: string;

  @SortField(recipientSorts)
  readonly sort?: string;
}

class RecipientQuery extends MinPositionQuery {
  @DayField({ description: 'Gilt der Schlüssel an diesem Tag? Sonst heute', optional: true })
  readonly asOf?: string;
}

class RecipientConsumptionQuery extends PageQuery {
  @RecipientKeyField({ description: 'Nur dieser Empfänger (AGS)', optional: true })
  readonly recipient?: string;

  @ProgrammeField({ description: 'Nur dieses Programm', example: 'EFA', optional: true })
  readonly programme?: string;

  @FiscalYearTextField({ description: 'Nur dieses Haushaltsjahr', example: '2023', optional: true })
  readonly fiscalYear?: string;

  @SortField(recipientConsumptionSorts)
  readonly sort?: string;
}

@Controller('api/v1')
@RequiresRole(...readers, 'claimant')
export class RegistryQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get('programmes')
  @ApiOperation({ summary: 'Förderprogramme' })
  @ApiOkResponse({ type: ProgrammeList })
  programmes(@Query() { minPosition }: MinPositionQuery): Promise<ProgrammeList> {
    return this.#reader.all(queries.Programmes, {}, minPosition, programmeView);
  }

  @Get('programmes/:programme')
  @ApiOperation({ summary: 'Ein Förderprogramm mit seinen Einstellungen' })
  @ApiOkResponse({ type: ProgrammeAnswer })
  programme(
    @Param() path: ProgrammePath,
    @Query() { minPosition }: MinPositionQuery,
  ): Promise<ProgrammeAnswer> {
    return this.#reader.one(queries.Programme, path, minPosition, programmeView);
  }

  @Get('announced-totals')
  @ApiOperation({ summary: 'Angekündigte Summen ohne Jahresscheiben: Rahmen und Vergleichssummen' })
  @ApiOkResponse({ type: AnnouncedTotalList })
  announcedTotals(@Query() query: AnnouncedTotalsQuery): Promise<AnnouncedTotalList> {
    const asked = defined({ programme: query.programme });
    return this.#reader.all(queries.AnnouncedTotals, asked, query.minPosition, announcedTotalView);
  }

  @Get('recipients')
  @ApiOperation({ summary: 'Kommunen und Landkreise' })
  @ApiOkResponse({ type: RecipientPage })
  recipients(@Query() query: RecipientsQuery): Promise<RecipientPage> {
    const { county, kind, name, asOf: validOn } = query;
    const filter = defined({ county, kind, name, validOn });
    return this.#reader.list(
      queries.Recipients,
      { filter, page: pageOf(query, recipientSorts) },
      query.minPosition,
      recipientView,
    );
  }

  @Get('recipients/:recipient')
  @ApiOperation({ summary: 'Eine Kommune oder ein Landkreis; endete der Schlüssel, mit Nachfolger' })
  @ApiOkResponse({ type: RecipientAnswer })
  recipient(
    @Param() path: RecipientPath,
    @Query() { asOf = dayAt(this.#now()), minPosition }: RecipientQuery,
  ): Promise<RecipientAnswer> {
    return this.#reader.one(queries.Recipient, path, minPosition, (row) => ({
      ...recipientView(row),
      valid: row.valid_to === null || asOf <= row.valid_to,
    }));
  }

  @Get('recipient-consumption')
  @ApiOperation({
    summary: 'Festgelegt und ausgezahlt je Empfänger, Programm und Jahr, auch anteilig als Begünstigte',
  })
  @ApiOkResponse({ type: RecipientConsumptionPage })
  recipientConsumption(
    @Query() query: RecipientConsumptionQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<RecipientConsumptionPage> {
    const { programme, fiscalYear } = query;
    if (query.recipient !== undefined) assertOwnTenant(caller, query.recipient);
    const filter = defined({
      recipient: tenantOf(caller) ?? query.recipient,
      programme,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
    });
    return this.#reader.list(
      queries.RecipientConsumption,
      { filter, page: pageOf(query, recipientConsumptionSorts) },
      query.minPosition,
      recipientConsumptionView,
    );
  }

  @Get('services')
  @ApiOperation({ summary: 'EfA-Leistungen' })
  @ApiOkResponse({ type: ServiceList })
  services(@Query() { minPosition }: MinPositionQuery): Promise<ServiceList> {
    return this.#reader.all(queries.Services, {}, minPosition, serviceView);
  }

  @Get('recipients/:recipient/services')
  @ApiOperation({ summary: 'Welche Voraussetzungen eine Kommune für welche Leistung erfüllt' })
  @ApiOkResponse({ type: ReadinessList })
  readiness(
    @Param() path: RecipientPath,
    @Query() { minPosition }: MinPositionQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<ReadinessList> {
    assertOwnTenant(caller, path.recipient);
    return this.#reader.all(queries.ReadinessOfRecipient, path, minPosition, readinessView);
  }
}
