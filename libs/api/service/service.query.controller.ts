import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { queries } from '#read-models';
import { readers } from '../http/auth/reader-roles.ts';
import { type Authenticated, CurrentIdentity, RequiresRole } from '../http/auth/access.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { knownBy, MomentQuery } from '../http/query-fields.ts';
import { RecipientPath } from '../http/paths.ts';
import { assertOwnTenant } from '../http/auth/tenant.ts';
import { ReadinessList, ServiceList, readinessView, serviceView } from './service.view.ts';

@Controller('api/v1')
@RequiresRole(...readers, 'claimant')
export class ServiceQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get('services')
  @ApiOperation({ summary: 'EfA-Leistungen' })
  @ApiOkResponse({ type: ServiceList })
  services(@Query() query: MomentQuery): Promise<ServiceList> {
    return this.#reader.all(queries.Services, {}, knownBy(query), serviceView);
  }

  @Get('recipients/:recipient/services')
  @ApiOperation({ summary: 'Welche Voraussetzungen eine Kommune für jede Leistung erfüllt' })
  @ApiOkResponse({ type: ReadinessList })
  readinessOfRecipient(
    @Param() path: RecipientPath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<ReadinessList> {
    assertOwnTenant(caller, path.recipient);
    return this.#reader.all(queries.ReadinessOfRecipient, path, query, readinessView);
  }
}
