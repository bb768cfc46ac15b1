import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { readers } from '../http/auth/reader-roles.ts';
import { type Authenticated, CurrentIdentity, RequiresRole } from '../http/auth/access.ts';
import {
  ChoiceField,
  DayField,
  FiscalYearTextField,
  LineTextField,
  ProgrammeField,
  RecipientKeyField,
} from '../http/fields.ts';
import { type Clock, clockToken } from '../http/clock.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  KnownAtPageQuery,
  KnownAtQuery,
  knownBy,
  momentOf,
  MomentPageQuery,
  pageOf,
  SortField,
  SyntheticField,
} from '../http/query-fields.ts';
import { RecipientPath } from '../http/paths.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { defined } from '../http/defined.ts';
import { recipientKindWords } from '../http/choice-words.ts';
import { moneyOf } from '../http/shown.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  RecipientAnswer,
  RecipientConsumptionPage,
  RecipientPage,
  jointAwardView,
  jointTotalView,
  recipientConsumptionSorts,
  recipientConsumptionView,
  recipientAnswer,
  recipientSorts,
  recipientView,
} from './recipient.view.ts';

class RecipientsQuery extends KnownAtPageQuery {
  @RecipientKeyField({
    description: { de: 'Nur dieser Landkreis', en: 'This county only' },
    example: '06635',
    optional: true,
  })
  readonly county?: string;

  @ChoiceField(recipientKindWords, {
    description: { de: 'Nur diese Art', en: 'This kind only' },
    optional: true,
  })
  readonly kind?: string;

  @LineTextField({
    description: { de: 'Teil des Namens', en: 'Part of the name' },
    maxLength: 200,
    example: 'Broms',
    optional: true,
  })
  readonly name?: string;

  @DayField({
    description: {
      de: 'Nur Schlüssel, die an diesem Tag gelten',
      en: 'Keys that are valid on this day only',
    },
    optional: true,
  })
  readonly asOf?: string;

  @SortField(recipientSorts)
  readonly sort?: string;
}

class RecipientQuery extends KnownAtQuery {
  @DayField({
    description: {
      de: 'Wie er an diesem Tag hieß und war, und ob der Schlüssel gilt; sonst heute',
      en: 'What it was called and like on this day, and whether the key is valid; today unless given',
    },
    optional: true,
  })
  readonly asOf?: string;
}

class RecipientConsumptionQuery extends MomentPageQuery {
  @RecipientKeyField({
    description: { de: 'Nur dieser Empfänger (AGS)', en: 'This recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @FiscalYearTextField({
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @DayField({
    description: {
      de: 'Unter den Schlüsseln, die an diesem Tag gelten: was für einen beendeten gebucht ist, steht beim Nachfolger; sonst unter dem, für den gebucht wurde',
      en: 'Under the keys that are valid on this day: what was booked for an ended one stands with its successor; otherwise under the one it was booked for',
    },
    optional: true,
  })
  readonly keysOn?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(recipientConsumptionSorts)
  readonly sort?: string;
}

@Controller('api/v1')
@RequiresRole(...readers, 'claimant')
export class RecipientQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
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
      knownBy(query),
      (row) => recipientView(row, validOn ?? dayAt(this.#now())),
    );
  }

  @Get('recipients/:recipient')
  @ApiOperation({ summary: 'Eine Kommune oder ein Landkreis; endete der Schlüssel, mit Nachfolger' })
  @ApiOkResponse({ type: RecipientAnswer })
  recipient(@Param() path: RecipientPath, @Query() query: RecipientQuery): Promise<RecipientAnswer> {
    const { asOf } = momentOf(query, dayAt(this.#now()));
    return this.#reader.one(queries.Recipient, path, knownBy(query), (row) => recipientAnswer(row, asOf));
  }

  @Get('recipient-consumption')
  @LimitedRoute('expensiveRead')
  @ApiOperation({
    summary: 'Festgelegt und ausgezahlt je Empfänger, Programm und Jahr, auch anteilig als Begünstigte',
  })
  @ApiOkResponse({ type: RecipientConsumptionPage })
  async recipientConsumption(
    @Query() query: RecipientConsumptionQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<RecipientConsumptionPage> {
    const { programme, fiscalYear, keysOn, synthetic } = query;
    if (query.recipient !== undefined) assertOwnTenant(caller, query.recipient);
    const filter = defined({
      recipient: tenantOf(caller) ?? query.recipient,
      programme,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      keysOn,
      synthetic: isYes(synthetic),
    });
    const asked = { filter, page: pageOf(query, recipientConsumptionSorts) };
    const { position, result } = await this.#reader.ask(queries.RecipientConsumption, asked, query);
    const { rows, next, total, jointAwards } = result;
    return {
      items: rows.map(recipientConsumptionView),
      total: {
        committed: moneyOf(total.committed),
        paid: moneyOf(total.paid),
        benefitAccepted: moneyOf(total.benefit_accepted),
        benefitPaid: moneyOf(total.benefit_paid),
      },
      jointAwards: jointAwards.map(jointAwardView),
      jointTotal: jointTotalView(jointAwards),
      ...defined({ next }),
      position: position.toString(),
    };
  }
}
