import { trailUpTo } from '../trail/trail.view.ts';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { orderStateWords } from '#refusal-words';
import { queries } from '#read-models';
import { yesNoWords } from '../http/choice-words.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { type Authenticated, CurrentIdentity, RequiresRole } from '../http/auth/access.ts';
import {
  CaseNumberField,
  ChoiceField,
  DayField,
  FiscalYearTextField,
  PaymentRunField,
  ProgrammeField,
  RecipientKeyField,
  SubjectField,
} from '../http/fields.ts';
import { LedgerReader, notFound } from '../http/ledger-reader.ts';
import {
  isYes,
  MomentPageQuery,
  MomentQuery,
  pageOf,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { PaymentOrderPath } from '../http/paths.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { defined } from '../http/defined.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { PaymentChain, chainOf } from './payment-chain.view.ts';
import {
  PaymentOrderAnswer,
  PaymentOrderPage,
  PaymentSplitPage,
  paymentOrderSorts,
  paymentOrderSums,
  paymentOrderView,
  paymentSplitSorts,
  paymentSplitView,
} from './payment.view.ts';

class PaymentOrdersQuery extends MomentPageQuery {
  @CaseNumberField({ description: { de: 'Nur dieser Vorgang', en: 'This case only' }, optional: true })
  readonly caseNumber?: string;

  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @FiscalYearTextField({
    description: { de: 'Nur Mittel dieses Haushaltsjahrs', en: 'Funds of this fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @RecipientKeyField({
    description: { de: 'Nur dieser Empfänger (AGS)', en: 'This recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @ChoiceField(orderStateWords, {
    description: { de: 'Nur dieser Stand', en: 'This state only' },
    example: 'ORDERED',
    optional: true,
  })
  readonly state?: string;

  @PaymentRunField({
    description: { de: 'Nur dieser Zahllauf', en: 'This payment run only' },
    optional: true,
  })
  readonly runId?: string;

  @ChoiceField(yesNoWords, {
    description: {
      de: 'Nur Anordnungen ohne Zahllauf, oder nur solche mit einem',
      en: 'Only orders in no payment run, or only those in one',
    },
    optional: true,
  })
  readonly withoutRun?: string;

  @ChoiceField(yesNoWords, {
    description: {
      de: 'Nur Anordnungen, die wegen des Empfängernamens angehalten sind, oder nur andere',
      en: 'Only orders held back by the name of the payee, or only others',
    },
    optional: true,
  })
  readonly heldBack?: string;

  @DayField({
    description: { de: 'Fällig bis zu diesem Tag', en: 'Due by this day' },
    optional: true,
  })
  readonly dueBy?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(paymentOrderSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

class PaymentSplitsQuery extends MomentPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @SubjectField({
    description: { de: 'Nur Anordnungen dieser Person', en: 'Orders by this person only' },
    example: 'frieda',
    optional: true,
  })
  readonly person?: string;

  @CaseNumberField({ description: { de: 'Nur dieser Vorgang', en: 'This case only' }, optional: true })
  readonly caseNumber?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(paymentSplitSorts)
  readonly sort?: string;
}

@Controller('api/v1')
export class PaymentQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get('payment-orders')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Auszahlungsanordnungen; Antragstellende sehen die ihrer Kommune' })
  @ApiOkResponse({ type: PaymentOrderPage })
  paymentOrders(
    @Query() query: PaymentOrdersQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<PaymentOrderPage> {
    const {
      caseNumber,
      programme,
      fiscalYear,
      recipient,
      state,
      runId,
      withoutRun,
      heldBack,
      dueBy,
      synthetic,
    } = query;
    if (recipient !== undefined) assertOwnTenant(caller, recipient);
    const tenant = tenantOf(caller);
    const filter = defined({
      caseNumber,
      programme,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      recipient: tenant ?? recipient,
      state,
      runId,
      withoutRun: isYes(withoutRun),
      heldBack: isYes(heldBack),
      dueBy,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.PaymentOrders,
      { filter, page: pageOf(query, paymentOrderSorts, paymentOrderSums) },
      query,
      paymentOrderView(tenant === undefined),
    );
  }

  @Get('payment-orders/:orderNumber')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Eine Auszahlungsanordnung mit ihrem Stand' })
  @ApiOkResponse({ type: PaymentOrderAnswer })
  paymentOrder(
    @Param() { orderNumber }: PaymentOrderPath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<PaymentOrderAnswer> {
    const tenant = tenantOf(caller);
    return this.#reader.one(
      queries.PaymentOrder,
      { orderNumber, ...defined({ tenant }) },
      query,
      paymentOrderView(tenant === undefined),
    );
  }

  @Get('payment-orders/:orderNumber/chain')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({
    summary:
      'Der ganze Weg einer Zahlung: Antrag, Prüfung, Bewilligung, Anordnung, Bank; mit Personen und Befugnis',
  })
  @ApiOkResponse({ type: PaymentChain })
  async paymentChain(
    @Param() { orderNumber }: PaymentOrderPath,
    @Query() query: MomentQuery,
  ): Promise<PaymentChain> {
    const { position, result } = await this.#reader.ask(
      queries.PaymentChain,
      { orderNumber, ...trailUpTo(query) },
      query.minPosition,
    );
    const links = chainOf(result, orderNumber);
    if (!links.some(({ type }) => type === 'PaymentOrderPrepared')) throw notFound();
    return { orderNumber, links, position: position.toString() };
  }

  @Get('payment-splits')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({
    summary:
      'Aufteilungen: Anordnungen einer Person im selben Vorgang, die zusammen ihre Befugnis überschreiten, einzeln aber nicht',
  })
  @ApiOkResponse({ type: PaymentSplitPage })
  paymentSplits(@Query() query: PaymentSplitsQuery): Promise<PaymentSplitPage> {
    const { programme, person, caseNumber, synthetic } = query;
    const filter = defined({
      programme,
      person,
      caseNumber,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.PaymentSplits,
      { filter, page: pageOf(query, paymentSplitSorts) },
      query,
      paymentSplitView,
    );
  }
}
