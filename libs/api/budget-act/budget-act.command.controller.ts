import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RequiresRole } from '../http/auth/access.ts';
import { TextField } from '../http/fields.ts';
import { BudgetActPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { Recorded } from '../http/shown.ts';
import { CommandSender } from '../http/command-sender.ts';

class BudgetActRejectionDto {
  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

/** The second person of acts on the budget, in programmes that ask for one. */
@Controller('api/v1/budget-acts')
@RequiresRole('budget-controller', 'administrator')
export class BudgetActCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post(':budgetActId/confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Vorgeschlagenen Haushaltsakt als zweite Person bestätigen und damit buchen' })
  confirm(
    @Param() { budgetActId }: BudgetActPath,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { budgetActId, confirmedBy: requested.actor.subject };
    return this.#commands.record('ConfirmBudgetAct', data, requested);
  }

  @Post(':budgetActId/rejection')
  @HttpCode(200)
  @ApiOperation({ summary: 'Vorgeschlagenen Haushaltsakt ablehnen oder zurücknehmen' })
  reject(
    @Param() { budgetActId }: BudgetActPath,
    @Body() { reason }: BudgetActRejectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { budgetActId, reason, rejectedBy: requested.actor.subject };
    return this.#commands.record('RejectBudgetAct', data, requested);
  }
}
