import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RequiresRole } from '../http/auth/access.ts';
import { TextField } from '../http/fields.ts';
import { BudgetActPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { CommandSender } from '../http/command-sender.ts';
import { RecordedBudgetAct, recordedBudgetAct } from './recorded-budget-act.ts';
import { AnswersState } from '../http/recorded-state.ts';

class BudgetActRejectionDto {
  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
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
  @AnswersState(RecordedBudgetAct)
  @ApiOperation({ summary: 'Vorgeschlagenen Haushaltsakt als zweite Person bestätigen und damit buchen' })
  confirm(
    @Param() { budgetActId }: BudgetActPath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetAct> {
    const data = { budgetActId };
    return this.#commands.record('ConfirmBudgetAct', data, requested, recordedBudgetAct);
  }

  @Post(':budgetActId/rejection')
  @AnswersState(RecordedBudgetAct)
  @ApiOperation({ summary: 'Vorgeschlagenen Haushaltsakt ablehnen oder zurücknehmen' })
  reject(
    @Param() { budgetActId }: BudgetActPath,
    @Body() { reason }: BudgetActRejectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetAct> {
    const data = { budgetActId, reason };
    return this.#commands.record('RejectBudgetAct', data, requested, recordedBudgetAct);
  }
}
