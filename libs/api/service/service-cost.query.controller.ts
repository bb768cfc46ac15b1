import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries, type ServiceCostGroup } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { associationWords, serviceCostGroupWords } from '../http/choice-words.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { ChoiceField, DayField, FiscalYearTextField, LeikaKeyField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  KnownAtField,
  momentOf,
  pageOf,
  PageQuery,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { ServiceCostPage, serviceCostSorts, serviceCostView } from './service-cost.view.ts';

class ServiceCostQuery extends PageQuery {
  @LeikaKeyField({ description: { de: 'Nur diese Leistung', en: 'This service only' }, optional: true })
  readonly leikaKey?: string;

  @FiscalYearTextField({
    description: { de: 'Nur dieses Jahr', en: 'This year only' },
    example: '2025',
    optional: true,
  })
  readonly fiscalYear?: string;

  @ChoiceField(associationWords, {
    description: {
      de: 'Nur dieser Verband; dann je Verband',
      en: 'This association only; then by association',
    },
    optional: true,
  })
  readonly association?: string;

  @ChoiceField(serviceCostGroupWords, {
    description: {
      de: 'Was eine Zeile ist; sonst je Leistung',
      en: 'What a row is; by service unless given',
    },
    optional: true,
  })
  readonly groupBy?: ServiceCostGroup;

  @DayField({
    description: {
      de: 'Stichtag: was bis zu diesem Tag wirksam war',
      en: 'As of: what was in effect by this day',
    },
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

  @SortField(serviceCostSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

/** The associations' question of 2023: who pays for rising operating costs, and in which years nobody does. */
@Controller('api/v1/service-costs')
export class ServiceCostQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({
    summary:
      'Betriebskosten der EfA-Leistungen je Jahr: durch Haushalt, durch Ermächtigung, durch nichts gedeckt',
  })
  @ApiOkResponse({ type: ServiceCostPage })
  serviceCosts(@Query() query: ServiceCostQuery): Promise<ServiceCostPage> {
    const { leikaKey, fiscalYear, association, groupBy, synthetic } = query;
    const filter = defined({
      leikaKey,
      association,
      fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.ServiceCosts,
      {
        filter,
        // A row of all associations together is nobody's.
        groupBy: groupBy ?? (association === undefined ? 'SERVICE' : 'SERVICE_AND_ASSOCIATION'),
        moment: momentOf(query, dayAt(this.#now())),
        page: pageOf(query, serviceCostSorts),
      },
      query.minPosition,
      serviceCostView,
    );
  }
}
