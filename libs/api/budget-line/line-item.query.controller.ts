import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries, type LineItemFilter } from '#read-models';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { yesNoWords } from '../http/choice-words.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { ChoiceField, FiscalYearTextField, LineField, ProgrammeField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  OfTodayPageQuery,
  pageOf,
  SortField,
  SumsField,
  SyntheticField,
  type PointQuery,
} from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  BlockPage,
  blockSorts,
  blockSums,
  blockView,
  CommitmentPage,
  commitmentSorts,
  commitmentSums,
  commitmentView,
  ObligationPage,
  obligationSorts,
  obligationSums,
  obligationView,
  FundsTransferPage,
  transferSorts,
  transferView,
} from './line-item.view.ts';

class LineItemsQuery extends OfTodayPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'EFA',
    optional: true,
  })
  readonly programme?: string;

  @LineField({
    description: { de: 'Nur diese Haushaltsstelle', en: 'This budget line only' },
    example: 'MAIN',
    optional: true,
  })
  readonly line?: string;

  @FiscalYearTextField({
    description: { de: 'Nur dieses Haushaltsjahr', en: 'This fiscal year only' },
    example: '2023',
    optional: true,
  })
  readonly fiscalYear?: string;

  @ChoiceField(yesNoWords, {
    description: {
      de: 'Nur, wovon am Stichtag noch etwas besteht, oder nur, wovon nichts mehr',
      en: 'Only those of which something stands on the day, or only those of which nothing does',
    },
    optional: true,
  })
  readonly stands?: string;

  @SyntheticField()
  readonly synthetic?: string;
}

class BlocksQuery extends LineItemsQuery {
  @SortField(blockSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

class CommitmentsQuery extends LineItemsQuery {
  @SortField(commitmentSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

class TransfersQuery extends LineItemsQuery {
  @SortField(transferSorts)
  readonly sort?: string;
}

class ObligationsQuery extends LineItemsQuery {
  @SortField(obligationSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

/** What rests on budget lines: blocks, commitments, transfers, and obligations for later years. */
@Controller('api/v1')
@RequiresRole(...readers)
export class LineItemQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get('budget-blocks')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Sperren, und was am Stichtag von jeder noch gesperrt ist' })
  @ApiOkResponse({ type: BlockPage })
  budgetBlocks(@Query() query: BlocksQuery): Promise<BlockPage> {
    const page = pageOf(query, blockSorts, blockSums);
    return this.#reader.list(
      queries.BudgetBlocks,
      { filter: filterOf(query), page },
      this.#on(query),
      blockView,
    );
  }

  @Get('commitments')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Festlegungen, und was am Stichtag von jeder noch offen ist' })
  @ApiOkResponse({ type: CommitmentPage })
  commitments(@Query() query: CommitmentsQuery): Promise<CommitmentPage> {
    const page = pageOf(query, commitmentSorts, commitmentSums);
    // No commitment takes effect later than today: what is recorded is what stands, and need not be folded.
    return this.#reader.list(queries.Commitments, { filter: filterOf(query), page }, query, commitmentView);
  }

  @Get('transfers')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Umbuchungen, wie sie auf jeder der beiden Haushaltsstellen stehen' })
  @ApiOkResponse({ type: FundsTransferPage })
  transfers(@Query() query: TransfersQuery): Promise<FundsTransferPage> {
    const page = pageOf(query, transferSorts);
    return this.#reader.list(
      queries.Transfers,
      { filter: filterOf(query), page },
      this.#on(query),
      transferView,
    );
  }

  @Get('obligations')
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Verpflichtungen für spätere Jahre, nach dem Jahr, das dazu ermächtigt' })
  @ApiOkResponse({ type: ObligationPage })
  obligations(@Query() query: ObligationsQuery): Promise<ObligationPage> {
    const page = pageOf(query, obligationSorts, obligationSums);
    return this.#reader.list(
      queries.Obligations,
      { filter: filterOf(query), page },
      this.#on(query),
      obligationView,
    );
  }

  /** What takes effect later does not stand yet. */
  #on(query: PointQuery): PointQuery {
    return { ...query, asOf: query.asOf ?? dayAt(this.#now()) };
  }
}

const filterOf = ({ programme, line, fiscalYear, stands, synthetic }: LineItemsQuery): LineItemFilter =>
  defined({
    programme,
    line,
    fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
    stands: isYes(stands),
    synthetic: isYes(synthetic),
  });
