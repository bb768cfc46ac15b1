import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { bankBookingStateWords } from '#refusal-words';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { bankDirectionWords, yesNoWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { ChoiceField, FiscalYearTextField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { isYes, MomentPageQuery, MomentQuery, pageOf, SortField, SumsField } from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { BankBookingPath } from './bank-statement.dto.ts';
import {
  BankBookingAnswer,
  BankBookingPage,
  bankBookingSorts,
  bankBookingSums,
  bankBookingView,
} from './bank-statement.view.ts';

class BankBookingsQuery extends MomentPageQuery {
  @ChoiceField(yesNoWords, {
    description: {
      de: 'Nur Buchungen, die auf eine Person warten, oder am Stichtag und Kenntnisstand warteten',
      en: 'Only bookings that wait for a person, or did on the day and at the instant asked for',
    },
    optional: true,
  })
  readonly open?: string;

  @ChoiceField(bankBookingStateWords, {
    description: { de: 'Nur dieser Stand', en: 'This state only' },
    optional: true,
  })
  readonly state?: string;

  @ChoiceField(bankDirectionWords, {
    description: { de: 'Nur Eingänge oder nur Ausgänge', en: 'Money in or money out only' },
    optional: true,
  })
  readonly direction?: string;

  @FiscalYearTextField({
    description: { de: 'Nur Buchungen dieses Jahres', en: 'Bookings of this year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @SortField(bankBookingSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

/** Bookings of the bank: the worklist of those that wait for a person, and all others. */
@Controller('api/v1/bank-bookings')
@RequiresRole(...readers)
export class BankStatementQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Buchungen der Bank: die Arbeitsliste der offenen, mit möglichen Anordnungen' })
  @ApiOkResponse({ type: BankBookingPage })
  bankBookings(@Query() query: BankBookingsQuery): Promise<BankBookingPage> {
    const { open, state, direction, fiscalYear } = query;
    const filter = defined({
      open: isYes(open),
      state,
      direction,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
    });
    return this.#reader.list(
      queries.BankBookings,
      { filter, page: pageOf(query, bankBookingSorts, bankBookingSums) },
      query,
      bankBookingView,
    );
  }

  @Get(':bookingId')
  @ApiOperation({ summary: 'Eine Buchung der Bank' })
  @ApiOkResponse({ type: BankBookingAnswer })
  bankBooking(
    @Param() { bookingId }: BankBookingPath,
    @Query() query: MomentQuery,
  ): Promise<BankBookingAnswer> {
    return this.#reader.one(queries.BankBooking, { bookingId }, query, bankBookingView);
  }
}
