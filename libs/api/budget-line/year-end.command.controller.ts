import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  AnswersEnactedOrProposed,
  enactedOrProposed,
  type ProposedBudgetAct,
} from '../budget-act/budget-act-answer.ts';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { defined } from '../http/defined.ts';
import { BudgetLineItemPath, BudgetLinePath, budgetLineOf } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { CarryOverDto, ReasonDto, ReopeningDto, YearEndReleaseDto } from './budget-line.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import { RecordedBudgetLine, recordedBudgetLine } from './recorded-budget-line.ts';

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
  async carryOverFunds(
    @Param() path: BudgetLinePath,
    @Body() body: CarryOverDto,
    @Requested() requested: RequestedCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
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
    const answer = await this.#commands.send('CarryOverFunds', data, requested, body.effectiveDay);
    return enactedOrProposed(answer, reply, recordedBudgetLine);
  }

  @Post(':programme/:line/:fiscalYear/carry-overs/:id/reversal')
  @ApiOperation({ summary: 'Ausgaberest zurücknehmen' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  async reverseCarryOver(
    @Param() path: BudgetLineItemPath,
    @Body() body: ReasonDto,
    @Requested() requested: RequestedCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const data = { ...budgetLineOf(path), carryOverId: path.id, reason: body.reason };
    const answer = await this.#commands.send('ReverseCarryOver', data, requested, body.effectiveDay);
    return enactedOrProposed(answer, reply, recordedBudgetLine);
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

  @Post(':programme/:line/:fiscalYear/closing')
  @ApiOperation({ summary: 'Haushaltsjahr der Haushaltsstelle abschließen (LHO § 76)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  async closeYear(
    @Param() path: BudgetLinePath,
    @Body() body: ReasonDto,
    @Requested() requested: RequestedCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const data = { ...budgetLineOf(path), reason: body.reason };
    const answer = await this.#commands.send('CloseYear', data, requested, body.effectiveDay);
    return enactedOrProposed(answer, reply, recordedBudgetLine);
  }

  @Post(':programme/:line/:fiscalYear/reopening')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Abgeschlossenes Haushaltsjahr wieder öffnen' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  async reopenYear(
    @Param() path: BudgetLinePath,
    @Body() body: ReopeningDto,
    @Requested() requested: RequestedCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { consentReference, consentedOn } = body.consent;
    const data = { ...budgetLineOf(path), consentReference, consentedOn, reason: body.reason };
    const answer = await this.#commands.send('ReopenYear', data, requested, body.effectiveDay);
    return enactedOrProposed(answer, reply, recordedBudgetLine);
  }
}
