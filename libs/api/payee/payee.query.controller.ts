import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { queries } from '#read-models';
import { readers } from '../http/auth/reader-roles.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { MomentPageQuery, MomentQuery, pageOf, SortField } from '../http/query-fields.ts';
import { PayeePath } from '../http/paths.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  PayeeAnswer,
  PayeePage,
  SharedAccountPage,
  payeeSorts,
  payeeView,
  sharedAccountSorts,
  sharedAccountView,
} from './payee.view.ts';

class PayeesQuery extends MomentPageQuery {
  @SortField(payeeSorts)
  readonly sort?: string;
}

@Controller('api/v1')
export class PayeeQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get('payees')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Zahlungsempfänger' })
  @ApiOkResponse({ type: PayeePage })
  payees(@Query() query: PayeesQuery): Promise<PayeePage> {
    return this.#reader.list(queries.Payees, { page: pageOf(query, payeeSorts) }, query, payeeView);
  }

  @Get('payees/:payeeId')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Ein Zahlungsempfänger, und was zu bestätigen ist' })
  @ApiOkResponse({ type: PayeeAnswer })
  payee(@Param() { payeeId }: PayeePath, @Query() query: MomentQuery): Promise<PayeeAnswer> {
    return this.#reader.one(queries.Payee, { payeeId }, query, payeeView);
  }

  @Get('shared-accounts')
  @LimitedRoute('expensiveRead')
  @RequiresRole('payment-officer', 'auditor', 'administrator')
  @ApiOperation({ summary: 'Konten, die mehr als ein Zahlungsempfänger hat' })
  @ApiOkResponse({ type: SharedAccountPage })
  sharedAccounts(@Query() query: MomentPageQuery): Promise<SharedAccountPage> {
    return this.#reader.list(
      queries.SharedAccounts,
      { page: pageOf(query, sharedAccountSorts) },
      query,
      sharedAccountView,
    );
  }
}
