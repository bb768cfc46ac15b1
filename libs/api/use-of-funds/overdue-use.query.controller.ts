import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { ProgrammeField, RecipientKeyField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  AsOfField,
  isYes,
  KnownAtField,
  pageOf,
  PageQuery,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { OverdueUsePage, overdueUseSorts, overdueUseSums, overdueUseView } from './overdue-use.view.ts';

class OverdueUsesQuery extends PageQuery {
  @AsOfField()
  readonly asOf?: string;

  @KnownAtField({
    description: {
      de: 'Kenntnisstand: was bis dahin gebucht war',
      en: 'Known at: what was recorded by then',
    },
    optional: true,
  })
  readonly knownAt?: string;

  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'STARKE_HEIMAT',
    optional: true,
  })
  readonly programme?: string;

  @RecipientKeyField({
    description: { de: 'Nur mit diesem Empfänger (AGS)', en: 'With this recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(overdueUseSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

/** What was paid and is not used in time, over all grants. */
@Controller('api/v1/overdue-uses')
@RequiresRole(...readers)
export class OverdueUseQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @ApiOperation({ summary: 'Mittelabrufe, deren Verwendungsfrist am Stichtag abgelaufen ist' })
  @ApiOkResponse({ type: OverdueUsePage })
  overdueUses(@Query() query: OverdueUsesQuery): Promise<OverdueUsePage> {
    const { programme, recipient, synthetic, asOf = dayAt(this.#now()) } = query;
    const filter = {
      asOf,
      ...defined({
        programme,
        recipient,
        synthetic: isYes(synthetic),
      }),
    };
    return this.#reader.list(
      queries.OverdueUses,
      { filter, page: pageOf(query, overdueUseSorts, overdueUseSums) },
      query,
      overdueUseView(asOf),
    );
  }
}
