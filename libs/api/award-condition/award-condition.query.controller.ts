import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { conditionStandingWords } from '../http/choice-words.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { CaseNumberField, ChoiceField, DayField, ProgrammeField, RecipientKeyField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  KnownAtField,
  momentOf,
  pageOf,
  PageQuery,
  SortField,
  SyntheticField,
} from '../http/query-fields.ts';
import { AwardConditionPage, awardConditionSorts, awardConditionView } from './award-condition.view.ts';

class AwardConditionsQuery extends PageQuery {
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

  @CaseNumberField({ description: { de: 'Nur diese Zuwendung', en: 'This grant only' }, optional: true })
  readonly caseNumber?: string;

  @ChoiceField(conditionStandingWords, {
    description: {
      de: 'Nur dieser Stand am Stichtag; OVERDUE: überfällig',
      en: 'This state on the day only; OVERDUE: not met in time',
    },
    example: 'OVERDUE',
    optional: true,
  })
  readonly state?: string;

  @DayField({
    description: { de: 'Stichtag; heute, wenn nichts angegeben ist', en: 'As of; today unless given' },
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

  @SortField(awardConditionSorts)
  readonly sort?: string;
}

/** Conditions of awards, and which are overdue. */
@Controller('api/v1/award-conditions')
export class AwardConditionQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Auflagen am Stichtag: offene, überfällige, erfüllte, verfehlte, erlassene' })
  @ApiOkResponse({ type: AwardConditionPage })
  awardConditions(@Query() query: AwardConditionsQuery): Promise<AwardConditionPage> {
    const { programme, recipient, caseNumber, state, synthetic } = query;
    const moment = momentOf(query, dayAt(this.#now()));
    const filter = {
      moment,
      ...defined({
        programme,
        recipient,
        caseNumber,
        state,
        synthetic: isYes(synthetic),
      }),
    };
    return this.#reader.list(
      queries.AwardConditions,
      { filter, page: pageOf(query, awardConditionSorts) },
      query.minPosition,
      awardConditionView,
    );
  }
}
