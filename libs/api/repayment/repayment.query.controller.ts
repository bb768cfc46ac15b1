import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { CaseNumberField, DayField, ProgrammeField, RecipientKeyField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { RepaymentPath } from '../http/paths.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  isYes,
  KnownAtField,
  momentOf,
  MomentQuery,
  pageOf,
  PageQuery,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { RepaymentAnswer, RepaymentPage, repaymentSorts, repaymentView } from './repayment.view.ts';

class RepaymentsQuery extends PageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @RecipientKeyField({
    description: { de: 'Nur dieser Schuldner (AGS)', en: 'This debtor only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @CaseNumberField({ description: { de: 'Nur dieser Vorgang', en: 'This case only' }, optional: true })
  readonly caseNumber?: string;

  @DayField({
    description: { de: 'Stichtag; heute, wenn nichts angegeben ist', en: 'As of; today unless given' },
    optional: true,
  })
  readonly asOf?: string;

  @KnownAtField({
    description: {
      de: 'Kenntnisstand: was bis dahin gebucht war',
      en: 'Known at: what was recorded by then',
    },
    optional: true,
  })
  readonly knownAt?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(repaymentSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

/** Repayment claims with their interest, as of any day; a claimant reads those against its municipality. */
@Controller('api/v1/repayments')
@RequiresRole(...readers, 'claimant')
export class RepaymentQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Rückforderungen am Stichtag, mit Zinsen je Halbjahr' })
  @ApiOkResponse({ type: RepaymentPage })
  repayments(
    @Query() query: RepaymentsQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<RepaymentPage> {
    const { programme, recipient, caseNumber, synthetic } = query;
    const moment = momentOf(query, dayAt(this.#now()));
    const filter = {
      moment,
      ...defined({
        programme,
        recipient,
        tenant: tenantOf(caller),
        caseNumber,
        synthetic: isYes(synthetic),
      }),
    };
    return this.#reader.list(
      queries.Repayments,
      { filter, page: pageOf(query, repaymentSorts) },
      query.minPosition,
      repaymentView(moment.asOf),
    );
  }

  @Get(':repaymentId')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Eine Rückforderung am Stichtag, mit Zinsen je Halbjahr' })
  @ApiOkResponse({ type: RepaymentAnswer })
  repayment(
    @Param() { repaymentId }: RepaymentPath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<RepaymentAnswer> {
    const moment = momentOf(query, dayAt(this.#now()));
    return this.#reader.one(
      queries.Repayment,
      { repaymentId, moment, ...defined({ tenant: tenantOf(caller) }) },
      query.minPosition,
      repaymentView(moment.asOf),
    );
  }
}
