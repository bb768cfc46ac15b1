import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { tenantOf } from '../http/auth/tenant.ts';
import { defined } from '../http/defined.ts';
import { wanted } from '../http/field-words.ts';
import { textRule } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { isYes, MinPositionQuery, SyntheticField } from '../http/query-fields.ts';
import { SearchAnswer, searchHitView } from './search.view.ts';

const textMax = 100;
/** Of each kind: whoever sees more of them types on. */
const hitsMax = 6;

class SearchQuery extends MinPositionQuery {
  @textRule(
    'isSearchText',
    (text) => text.trim() !== '' && text.length <= textMax && !/\p{Cc}/u.test(text),
    wanted(`ein Text mit höchstens ${textMax} Zeichen`, `a text of at most ${textMax} characters`),
    { minLength: 1, maxLength: textMax },
    {
      description: {
        de: 'Vorgang, Kommune, AGS, Zahlungsempfänger, Programm oder Haushaltsstelle',
        en: 'Case, municipality, AGS, payee, programme or budget line',
      },
      example: 'Bebra',
    },
  )
  readonly q!: string;

  @SyntheticField()
  readonly synthetic?: string;
}

/** Finds what has a name or a number. */
@Controller('api/v1/search')
export class SearchController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Suche über alles; Antragstellende finden, was ihre Kommune angeht' })
  @ApiOkResponse({ type: SearchAnswer })
  search(
    @Query() { q, synthetic, minPosition }: SearchQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<SearchAnswer> {
    const asked = {
      text: q,
      limit: hitsMax,
      ...defined({
        tenant: tenantOf(caller),
        synthetic: isYes(synthetic),
      }),
    };
    return this.#reader.all(queries.Search, asked, minPosition, searchHitView);
  }
}
