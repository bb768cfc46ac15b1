import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { ChoiceField, DayField, ProgrammeField, RecipientKeyField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  MomentPageQuery,
  MomentQuery,
  pageOf,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { workStepWords } from './work-step-words.ts';
import {
  waitingView,
  WorklistPage,
  worklistSorts,
  worklistSums,
  WorklistSumList,
  worklistSumView,
} from './worklist.view.ts';

class WorklistQuery extends MomentPageQuery {
  @ChoiceField(workStepWords, {
    description: { de: 'Nur was auf diesen Schritt wartet', en: 'Only what waits for this step' },
    example: 'CLAIM_DECISION',
    optional: true,
  })
  readonly step?: string;

  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @RecipientKeyField({
    description: { de: 'Nur mit diesem Empfänger (AGS)', en: 'With this recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @DayField({
    description: { de: 'Fällig bis zu diesem Tag', en: 'Due by this day' },
    optional: true,
  })
  readonly dueBy?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(worklistSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

class WorklistSumsQuery extends MomentQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @SyntheticField()
  readonly synthetic?: string;
}

/** What waits for a person, over all nouns. */
@Controller('api/v1')
@RequiresRole(...readers)
export class WorklistController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get('worklist')
  @LimitedRoute('expensiveRead')
  @ApiOperation({
    summary: 'Arbeitsvorrat: was auf welchen Schritt wartet, seit wann, bis wann und um wie viel es geht',
  })
  @ApiOkResponse({ type: WorklistPage })
  worklist(@Query() query: WorklistQuery): Promise<WorklistPage> {
    const { step, programme, recipient, dueBy, synthetic } = query;
    const filter = defined({ step, programme, recipient, dueBy, synthetic: isYes(synthetic) });
    return this.#reader.list(
      queries.Worklist,
      { filter, page: pageOf(query, worklistSorts, worklistSums) },
      query,
      waitingView,
    );
  }

  @Get('worklist-sums')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Wie vieles auf welchen Schritt wartet' })
  @ApiOkResponse({ type: WorklistSumList })
  worklistSums(@Query() query: WorklistSumsQuery): Promise<WorklistSumList> {
    const { programme, synthetic } = query;
    return this.#reader.all(
      queries.WorklistSums,
      defined({ programme, synthetic: isYes(synthetic) }),
      query,
      worklistSumView,
    );
  }
}
