import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { CasePath } from '../http/paths.ts';
import { momentOf, MomentQuery } from '../http/query-fields.ts';
import { UseOfFundsAnswer, useOfFundsView } from './use-of-funds.view.ts';

@Controller('api/v1/grants')
@RequiresRole(...readers, 'claimant')
export class UseOfFundsQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get(':caseNumber/use-of-funds')
  @ApiOperation({ summary: 'Wie die Auszahlungen einer Zuwendung am Stichtag verwendet sind, mit Zinsen' })
  @ApiOkResponse({ type: UseOfFundsAnswer })
  useOfFunds(
    @Param() { caseNumber }: CasePath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<UseOfFundsAnswer> {
    const { asOf } = momentOf(query, dayAt(this.#now()));
    const of = { caseNumber, ...defined({ tenant: tenantOf(caller) }) };
    return this.#reader.one(queries.UseOfFunds, of, query, useOfFundsView(asOf));
  }
}
