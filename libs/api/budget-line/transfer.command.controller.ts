import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { BudgetLineItemPath, BudgetLinePath, budgetLineOf } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { CoverLinkDto, ReasonDto, TransferDto } from './budget-line.dto.ts';
import { AnswersEnactedOrProposed, type ProposedBudgetAct } from '../budget-act/budget-act-answer.ts';
import { CommandSender } from '../http/command-sender.ts';
import { sourceOf } from '../http/source.dto.ts';
import { RecordedBudgetLine, recordedBudgetLine, recordedOrProposed } from './recorded-budget-line.ts';

/** Cover links and transfers between lines (LHO § 20). */
@Controller('api/v1/budget-lines')
@RequiresRole('budget-controller', 'administrator')
export class TransferCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post(':programme/:line/:fiscalYear/cover-links')
  @ApiOperation({ summary: 'Deckungsvermerk eintragen (LHO § 20)' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  declareCoverLink(
    @Param() path: BudgetLinePath,
    @Body() body: CoverLinkDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const { coverLinkId, partnerProgramme, partnerLine, direction } = body;
    const data = {
      ...budgetLineOf(path),
      coverLinkId,
      partnerProgramme,
      partnerLine,
      direction,
      source: sourceOf(body.source),
    };
    return this.#commands.record('DeclareCoverLink', data, requested, recordedBudgetLine, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/cover-links/:id/revocation')
  @ApiOperation({ summary: 'Deckungsvermerk beenden' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  revokeCoverLink(
    @Param() path: BudgetLineItemPath,
    @Body() body: ReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const data = { ...budgetLineOf(path), coverLinkId: path.id, reason: body.reason };
    return this.#commands.record('RevokeCoverLink', data, requested, recordedBudgetLine, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/transfers')
  @ApiOperation({ summary: 'Mittel auf eine andere Haushaltsstelle umbuchen (LHO § 20)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  transferFunds(
    @Param() path: BudgetLinePath,
    @Body() body: TransferDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { transferId, partnerProgramme, partnerLine, reason } = body;
    const data = {
      ...budgetLineOf(path),
      transferId,
      partnerProgramme,
      partnerLine,
      amount: cents(body.amount),
      reason,
    };
    return this.#commands.record('TransferFunds', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/transfers/:id/reversal')
  @ApiOperation({ summary: 'Umbuchung zurücknehmen' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  reverseTransfer(
    @Param() path: BudgetLineItemPath,
    @Body() body: ReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const data = { ...budgetLineOf(path), transferId: path.id, reason: body.reason };
    return this.#commands.record('ReverseTransfer', data, requested, recordedOrProposed, body.effectiveDay);
  }
}
