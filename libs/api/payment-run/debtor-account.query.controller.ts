import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { MomentQuery } from '../http/query-fields.ts';
import { DebtorAccountList, debtorAccountView } from './debtor-account.view.ts';

@Controller('api/v1/debtor-accounts')
@RequiresRole(...readers)
export class DebtorAccountQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @ApiOperation({ summary: 'Das Konto, von dem Zahlläufe bezahlt werden' })
  @ApiOkResponse({ type: DebtorAccountList })
  debtorAccounts(@Query() query: MomentQuery): Promise<DebtorAccountList> {
    return this.#reader.all(queries.DebtorAccounts, {}, query, debtorAccountView);
  }
}
