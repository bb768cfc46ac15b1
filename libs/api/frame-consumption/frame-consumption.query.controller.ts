import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { ProgrammeField, FiscalYearTextField } from '../http/fields.ts';
import {
  FrameConsumptionPage,
  frameConsumptionSorts,
  frameConsumptionView,
} from './frame-consumption.view.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  isYes,
  momentOf,
  OfTodayPageQuery,
  pageOf,
  SortField,
  SyntheticField,
} from '../http/query-fields.ts';

class FrameConsumptionQuery extends OfTodayPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'DIGITALISIERUNGSFABRIK',
    optional: true,
  })
  readonly programme?: string;

  @FiscalYearTextField({
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(frameConsumptionSorts)
  readonly sort?: string;
}

@Controller('api/v1/frame-consumption')
@RequiresRole(...readers)
export class FrameConsumptionController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({
    summary: 'Aus Rahmen ohne Jahresscheiben gebunden, abgenommen und ausgezahlt, je Haushaltsjahr',
  })
  @ApiOkResponse({ type: FrameConsumptionPage })
  frameConsumption(@Query() query: FrameConsumptionQuery): Promise<FrameConsumptionPage> {
    const { programme, fiscalYear, synthetic } = query;
    const filter = defined({
      programme,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      synthetic: isYes(synthetic),
    });
    const moment = momentOf(query, dayAt(this.#now()));
    return this.#reader.list(
      queries.FrameConsumption,
      { filter, moment, page: pageOf(query, frameConsumptionSorts) },
      query.minPosition,
      frameConsumptionView,
    );
  }
}
