import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { knownBy, MomentQuery } from '../http/query-fields.ts';
import { BaseRateList, baseRateView } from './base-rate.view.ts';

@Controller('api/v1/base-rates')
@RequiresRole(...readers, 'claimant')
export class BaseRateQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @ApiOperation({ summary: 'Basiszinssätze nach Halbjahren (BGB § 247)' })
  @ApiOkResponse({ type: BaseRateList })
  baseRates(@Query() query: MomentQuery): Promise<BaseRateList> {
    return this.#reader.all(queries.BaseRates, {}, knownBy(query), baseRateView);
  }
}
