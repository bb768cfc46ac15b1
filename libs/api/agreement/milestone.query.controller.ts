import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { milestoneStateWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { CaseNumberField, ChoiceField, DayField, ProgrammeField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  OfTodayPageQuery,
  pageOf,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { milestoneOfAgreementView, MilestonePage, milestoneSorts, milestoneSums } from './milestone.view.ts';

class MilestonesQuery extends OfTodayPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'CIVENTO',
    optional: true,
  })
  readonly programme?: string;

  @CaseNumberField({
    description: { de: 'Nur diese Vereinbarung', en: 'This agreement only' },
    optional: true,
  })
  readonly caseNumber?: string;

  @ChoiceField(milestoneStateWords, {
    description: { de: 'Nur dieser Stand', en: 'This state only' },
    example: 'AGREED',
    optional: true,
  })
  readonly state?: string;

  @DayField({
    description: { de: 'Nur bis zu diesem Tag fällige', en: 'Due by this day only' },
    optional: true,
  })
  readonly dueBy?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(milestoneSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

/** What is agreed with providers, step by step, over all agreements. */
@Controller('api/v1/milestones')
export class MilestoneQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Meilensteine aller Vereinbarungen, mit Stand und Fälligkeit' })
  @ApiOkResponse({ type: MilestonePage })
  milestones(@Query() query: MilestonesQuery): Promise<MilestonePage> {
    const { programme, caseNumber, state, dueBy, synthetic } = query;
    const filter = defined({
      programme,
      caseNumber,
      state,
      dueBy,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.Milestones,
      { filter, page: pageOf(query, milestoneSorts, milestoneSums) },
      query,
      milestoneOfAgreementView,
    );
  }
}
