import { Body, Controller, Param, Post } from '@nestjs/common';
import { AnswersEnactedOrProposed, type ProposedBudgetAct } from '../budget-act/budget-act-answer.ts';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { defined } from '../http/defined.ts';
import { BudgetLineItemPath, BudgetLinePath, budgetLineOf } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import {
  CarryOverDto,
  CommitmentCarryOversDto,
  ReasonDto,
  ReopeningDto,
  YearEndReleaseDto,
} from './budget-line.dto.ts';
import { carriedOverOrProposed, RecordedCarryOvers } from './recorded-carry-overs.ts';
import { CommandSender } from '../http/command-sender.ts';
import { RecordedBudgetLine, recordedBudgetLine, recordedOrProposed } from './recorded-budget-line.ts';

/** The end of a line's year: what is carried over, and its closing (LHO §§ 19, 45, 76). */
@Controller('api/v1/budget-lines')
@RequiresRole('budget-controller', 'administrator')
export class YearEndCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post(':programme/:line/:fiscalYear/carry-overs')
  @ApiOperation({ summary: 'Ausgaberest ins Folgejahr übertragen (LHO §§ 19, 45)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  carryOverFunds(
    @Param() path: BudgetLinePath,
    @Body() body: CarryOverDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { carryOverId, commitmentId, sourceYear, reason } = body;
    const { consentReference, consentedOn } = body.consent;
    const data = {
      ...budgetLineOf(path),
      carryOverId,
      amount: cents(body.amount),
      ...defined({ commitmentId, sourceYear }),
      consentReference,
      consentedOn,
      reason,
    };
    return this.#commands.record('CarryOverFunds', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/carry-overs/:id/reversal')
  @ApiOperation({ summary: 'Ausgaberest zurücknehmen' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  reverseCarryOver(
    @Param() path: BudgetLineItemPath,
    @Body() body: ReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const data = { ...budgetLineOf(path), carryOverId: path.id, reason: body.reason };
    return this.#commands.record('ReverseCarryOver', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/closing/releases')
  @ApiOperation({ summary: 'Offene Festlegungen zum Jahresende aufgeben (LHO § 45)' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  async releaseAtYearEnd(
    @Param() path: BudgetLinePath,
    @Body() body: YearEndReleaseDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const { commitmentIds, reason } = body;
    const data = { ...budgetLineOf(path), ...defined({ commitmentIds }), reason };
    return recordedBudgetLine(
      await this.#commands.send('ReleaseAtYearEnd', data, requested, body.effectiveDay),
    );
  }

  @Post(':programme/:line/:fiscalYear/closing/carry-overs')
  @ApiOperation({ summary: 'Offene Festlegungen mit ihren Mitteln ins Folgejahr übertragen (LHO §§ 19, 45)' })
  @AnswersEnactedOrProposed(RecordedCarryOvers)
  carryOverCommitments(
    @Param() path: BudgetLinePath,
    @Body() body: CommitmentCarryOversDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedCarryOvers | ProposedBudgetAct> {
    const { carryOverId, commitmentIds, reason } = body;
    const { consentReference, consentedOn } = body.consent;
    const data = {
      ...budgetLineOf(path),
      carryOverId,
      ...defined({ commitmentIds }),
      consentReference,
      consentedOn,
      reason,
    };
    return this.#commands.record(
      'CarryOverCommitments',
      data,
      requested,
      carriedOverOrProposed,
      body.effectiveDay,
    );
  }

  @Post(':programme/:line/:fiscalYear/closing')
  @ApiOperation({ summary: 'Haushaltsjahr der Haushaltsstelle abschließen (LHO § 76)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  closeYear(
    @Param() path: BudgetLinePath,
    @Body() body: ReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const data = { ...budgetLineOf(path), reason: body.reason };
    return this.#commands.record('CloseYear', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/reopening')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Abgeschlossenes Haushaltsjahr wieder öffnen' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  reopenYear(
    @Param() path: BudgetLinePath,
    @Body() body: ReopeningDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { consentReference, consentedOn } = body.consent;
    const data = { ...budgetLineOf(path), consentReference, consentedOn, reason: body.reason };
    return this.#commands.record('ReopenYear', data, requested, recordedOrProposed, body.effectiveDay);
  }
}
