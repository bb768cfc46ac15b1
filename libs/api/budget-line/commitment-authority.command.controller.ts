import { Body, Controller, Param, Post } from '@nestjs/common';
import { AnswersEnactedOrProposed, type ProposedBudgetAct } from '../budget-act/budget-act-answer.ts';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { defined } from '../http/defined.ts';
import { BudgetLineItemPath, BudgetLinePath, budgetLineOf } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { CommitmentAuthorityDto, ObligationDto, ObligationReleaseDto } from './budget-line.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import { sourceOf } from '../http/source.dto.ts';
import { RecordedBudgetLine, recordedBudgetLine, recordedOrProposed } from './recorded-budget-line.ts';

/** Commitment authorities and the obligations that use them (LHO §§ 16, 38). */
@Controller('api/v1/budget-lines')
@RequiresRole('budget-controller', 'administrator')
export class CommitmentAuthorityCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post(':programme/:line/:fiscalYear/commitment-authorities')
  @ApiOperation({ summary: 'Verpflichtungsermächtigung eintragen (LHO § 16)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  grantCommitmentAuthority(
    @Param() path: BudgetLinePath,
    @Body() body: CommitmentAuthorityDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { commitmentAuthorityId, burdenedYear } = body;
    const data = {
      ...budgetLineOf(path),
      commitmentAuthorityId,
      burdenedYear,
      amount: cents(body.amount),
      source: sourceOf(body.source),
    };
    return this.#commands.record(
      'GrantCommitmentAuthority',
      data,
      requested,
      recordedOrProposed,
      body.effectiveDay,
    );
  }

  @Post(':programme/:line/:fiscalYear/obligations')
  @ApiOperation({ summary: 'Verpflichtung für ein späteres Jahr eingehen (LHO § 38)' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  enterObligation(
    @Param() path: BudgetLinePath,
    @Body() body: ObligationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const { obligationId, burdenedYear, recipient, leikaKey, reason } = body;
    const data = {
      ...budgetLineOf(path),
      obligationId,
      burdenedYear,
      amount: cents(body.amount),
      ...defined({ recipient, leikaKey }),
      reason,
    };
    return this.#commands.record('EnterObligation', data, requested, recordedBudgetLine, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/obligations/:id/release')
  @ApiOperation({ summary: 'Verpflichtung für ein späteres Jahr auflösen' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  releaseObligation(
    @Param() path: BudgetLineItemPath,
    @Body() body: ObligationReleaseDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const data = {
      ...budgetLineOf(path),
      obligationId: path.id,
      ...defined({ amount: body.amount === undefined ? undefined : cents(body.amount) }),
      reason: body.reason,
    };
    return this.#commands.record('ReleaseObligation', data, requested, recordedBudgetLine, body.effectiveDay);
  }
}
