import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { CaseNumberField, ChoiceField, DayField, LeikaKeyField, RecipientKeyField } from '../http/fields.ts';
import { DoubleFundingPage, doubleFundingSorts, doubleFundingView } from './double-funding.view.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { KnownAtField, pageOf, PageQuery, SortField } from '../http/query-fields.ts';
import { yesNoWords } from '../http/choice-words.ts';
import { LimitedRoute } from '../http/rate-limits.ts';

class DoubleFundingQuery extends PageQuery {
  @RecipientKeyField({
    description: { de: 'Nur mit diesem Empfänger (AGS)', en: 'With this recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @LeikaKeyField({ description: { de: 'Nur diese Leistung', en: 'This service only' }, optional: true })
  readonly leikaKey?: string;

  @CaseNumberField({
    description: { de: 'Nur mit diesem Vorgang', en: 'With this case only' },
    optional: true,
  })
  readonly caseNumber?: string;

  @ChoiceField(yesNoWords, {
    description: {
      de: 'Auch mit Abgelehntem, Zurückgezogenem und Widerrufenem, das nicht zählt',
      en: 'Also with what is rejected, withdrawn and revoked, which does not count',
    },
    optional: true,
  })
  readonly includeEnded?: string;

  @DayField({
    description: {
      de: 'Unter den Schlüsseln, die an diesem Tag gelten: auch was für dasselbe unter einem Schlüssel und unter einem Nachfolger beantragt ist; am Stichtag, wenn nichts angegeben ist',
      en: 'Under the keys that are valid on this day: also what was requested for the same under a key and under a successor; on the day asked unless given',
    },
    optional: true,
  })
  readonly keysOn?: string;

  @DayField({
    description: {
      de: 'Stichtag: was an diesem Tag beantragt und bewilligt war; heute, wenn nichts angegeben ist',
      en: 'As of: what was requested and approved on this day; today unless given',
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

  @SortField(doubleFundingSorts)
  readonly sort?: string;
}

@Controller('api/v1/double-funding')
@RequiresRole(...readers)
export class DoubleFundingQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @LimitedRoute('expensiveRead')
  @ApiOperation({
    summary:
      'Mögliche Doppelförderungen: derselbe Empfänger und dieselbe Leistung in sich überschneidenden Zeiträumen, oder derselbe Zweck',
  })
  @ApiOkResponse({ type: DoubleFundingPage })
  doubleFundings(@Query() query: DoubleFundingQuery): Promise<DoubleFundingPage> {
    const {
      recipient,
      leikaKey,
      caseNumber,
      includeEnded,
      asOf,
      keysOn = asOf ?? dayAt(this.#now()),
    } = query;
    const filter = {
      ...defined({ recipient, leikaKey, caseNumber }),
      keysOn,
      includeEnded: includeEnded === 'true',
    };
    return this.#reader.list(
      queries.DoubleFundings,
      { filter, page: pageOf(query, doubleFundingSorts) },
      query,
      doubleFundingView,
    );
  }
}
