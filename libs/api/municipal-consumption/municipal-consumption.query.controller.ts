import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { DayField, FiscalYearTextField, LineTextField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { MomentQuery, SyntheticField } from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  MunicipalConsumptionList,
  municipalConsumptionView,
  whereItWentView,
} from './municipal-consumption.view.ts';

class MunicipalConsumptionQuery extends MomentQuery {
  @FiscalYearTextField({
    description: {
      de: 'Mittel nur dieses Haushaltsjahres, sonst aller',
      en: 'Funds of this fiscal year only, of all unless given',
    },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @LineTextField({
    description: {
      de: 'Teil des Namens, oder Anfang des Gemeindeschlüssels',
      en: 'Part of the name, or the beginning of the key',
    },
    maxLength: 200,
    example: 'Broms',
    optional: true,
  })
  readonly name?: string;

  @DayField({
    description: {
      de: 'Unter den Schlüsseln, die an diesem Tag gelten; sonst am Stichtag',
      en: 'Under the keys that are valid on this day; on the day asked for unless given',
    },
    optional: true,
  })
  readonly keysOn?: string;

  @SyntheticField()
  readonly synthetic?: string;
}

@Controller('api/v1/municipal-consumption')
@RequiresRole(...readers)
export class MunicipalConsumptionController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Was jede Kommune bekommen hat, und was offen und bereit ist' })
  @ApiOkResponse({ type: MunicipalConsumptionList })
  async municipalConsumption(@Query() query: MunicipalConsumptionQuery): Promise<MunicipalConsumptionList> {
    const { asOf, keysOn = asOf ?? dayAt(this.#now()), synthetic, fiscalYear, name } = query;
    const filter = {
      keysOn,
      // Invented figures are never added to real ones.
      synthetic: synthetic === 'true',
      ...defined({ fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear), name }),
    };
    const { position, result } = await this.#reader.ask(queries.MunicipalConsumption, filter, query);
    return {
      position: position.toString(),
      items: result.rows.map((row) => municipalConsumptionView(row, keysOn)),
      ...(result.whereItWent && { whereItWent: whereItWentView(result.whereItWent) }),
    };
  }
}
