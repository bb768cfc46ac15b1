import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { queries } from '#read-models';
import { caseActStateWords } from '#refusal-words';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { CaseNumberField, ChoiceField, ProgrammeField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { CaseActPath } from '../http/paths.ts';
import {
  isYes,
  MomentPageQuery,
  MomentQuery,
  pageOf,
  SortField,
  SyntheticField,
} from '../http/query-fields.ts';
import { CaseActAnswer, CaseActPage, caseActSorts, caseActView } from './case-act.view.ts';

class CaseActsQuery extends MomentPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'STARKE_HEIMAT',
    optional: true,
  })
  readonly programme?: string;

  @CaseNumberField({ description: { de: 'Nur diese Zuwendung', en: 'This grant only' }, optional: true })
  readonly caseNumber?: string;

  @ChoiceField(caseActStateWords, {
    description: {
      de: 'Nur dieser Stand; PROPOSED sind die, die auf eine zweite Person warten',
      en: 'This state only; PROPOSED are those that wait for a second person',
    },
    example: 'PROPOSED',
    optional: true,
  })
  readonly state?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(caseActSorts)
  readonly sort?: string;
}

@Controller('api/v1/case-acts')
@RequiresRole(...readers)
export class CaseActQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @ApiOperation({
    summary: 'Entscheidungen, die eine zweite Person mitzeichnet: die offenen und was aus ihnen wurde',
  })
  @ApiOkResponse({ type: CaseActPage })
  caseActs(@Query() query: CaseActsQuery): Promise<CaseActPage> {
    const { programme, caseNumber, state, synthetic } = query;
    const filter = defined({
      programme,
      caseNumber,
      state,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.CaseActs,
      { filter, page: pageOf(query, caseActSorts) },
      query,
      caseActView,
    );
  }

  @Get(':caseActId')
  @ApiOperation({ summary: 'Eine Entscheidung, die eine zweite Person mitzeichnet' })
  @ApiOkResponse({ type: CaseActAnswer })
  caseAct(@Param() { caseActId }: CaseActPath, @Query() query: MomentQuery): Promise<CaseActAnswer> {
    return this.#reader.one(queries.CaseAct, { caseActId }, query, caseActView);
  }
}
