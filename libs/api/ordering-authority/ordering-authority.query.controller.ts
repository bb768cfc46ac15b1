import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Controller, Get, Query } from '@nestjs/common';
import { queries } from '#read-models';
import { readers } from '../http/auth/reader-roles.ts';
import { DayField, SubjectField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { knownBy, MomentPageQuery, pageOf, SortField } from '../http/query-fields.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { defined } from '../http/defined.ts';
import {
  OrderingAuthorityPage,
  orderingAuthoritySorts,
  orderingAuthorityView,
} from './ordering-authority.view.ts';

class OrderingAuthoritiesQuery extends MomentPageQuery {
  @SubjectField({
    description: { de: 'Nur diese Person', en: 'This person only' },
    example: 'frieda',
    optional: true,
  })
  readonly person?: string;

  @DayField({
    description: { de: 'Nur an diesem Tag gültige', en: 'Valid on this day only' },
    optional: true,
  })
  readonly validOn?: string;

  @SortField(orderingAuthoritySorts)
  readonly sort?: string;
}

@Controller('api/v1')
export class OrderingAuthorityQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get('ordering-authorities')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Anordnungsbefugnisse, auch beendete' })
  @ApiOkResponse({ type: OrderingAuthorityPage })
  orderingAuthorities(@Query() query: OrderingAuthoritiesQuery): Promise<OrderingAuthorityPage> {
    const filter = defined({ person: query.person, validOn: query.validOn, begunBy: query.asOf });
    return this.#reader.list(
      queries.OrderingAuthorities,
      { filter, page: pageOf(query, orderingAuthoritySorts) },
      knownBy(query),
      orderingAuthorityView,
    );
  }
}
