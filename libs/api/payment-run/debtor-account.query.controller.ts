import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { defined } from '../http/defined.ts';
import { isYes, MomentQuery, SyntheticField } from '../http/query-fields.ts';
import { DebtorAccountList, debtorAccountView } from './debtor-account.view.ts';

class DebtorAccountsQuery extends MomentQuery {
  @SyntheticField()
  readonly synthetic?: string;
}

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
  debtorAccounts(@Query() query: DebtorAccountsQuery): Promise<DebtorAccountList> {
    const { synthetic } = query;
    const asked = defined({ synthetic: isYes(synthetic) });
    return this.#reader.all(queries.DebtorAccounts, asked, query, debtorAccountView);
  }
}
