import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { CaseNumberField, ChoiceField, LeikaKeyField, RecipientKeyField } from '../http/fields.ts';
import { DoubleFundingPage, doubleFundingSorts, doubleFundingView } from './double-funding.view.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { PageQuery, pageOf, SortField } from '../http/query-fields.ts';
import { yesNoWords } from '../http/choice-words.ts';

class DoubleFundingQuery extends PageQuery {
  @RecipientKeyField({ description: 'Nur mit diesem Empfänger (AGS)', optional: true })
  readonly recipient?: string;

  @LeikaKeyField({ description: 'Nur diese Leistung', optional: true })
  readonly leikaKey?: string;

  @CaseNumberField({ description: 'Nur mit diesem Vorgang', optional: true })
  readonly caseNumber?: string;

  @ChoiceField(yesNoWords, {
    description: 'Auch mit Abgelehntem, Zurückgezogenem und Widerrufenem, das nicht zählt',
    optional: true,
  })
  readonly includeEnded?: string;

  @SortField(doubleFundingSorts)
  readonly sort?: string;
}

@Controller('api/v1/double-funding')
@RequiresRole(...readers)
export class DoubleFundingQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @ApiOperation({
    summary:
      'Mögliche Doppelförderungen: derselbe Empfänger und dieselbe Leistung in sich überschneidenden Zeiträumen, oder derselbe Zweck',
  })
  @ApiOkResponse({ type: DoubleFundingPage })
  list(@Query() query: DoubleFundingQuery): Promise<DoubleFundingPage> {
    const { recipient, leikaKey, caseNumber, includeEnded } = query;
    const filter = {
      ...defined({ recipient, leikaKey, caseNumber }),
      includeEnded: includeEnded === 'true',
    };
    return this.#reader.list(
      queries.DoubleFundings,
      { filter, page: pageOf(query, doubleFundingSorts) },
      query.minPosition,
      doubleFundingView,
    );
  }
}
