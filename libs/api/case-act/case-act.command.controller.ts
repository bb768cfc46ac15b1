import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { RequiresRole } from '../http/auth/access.ts';
import { CommandSender } from '../http/command-sender.ts';
import { TextField } from '../http/fields.ts';
import { CaseActPath } from '../http/paths.ts';
import { AnswersState } from '../http/recorded-state.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RecordedCaseAct, recordedCaseAct } from './recorded-case-act.ts';

class CaseActRejectionDto {
  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

/** The second person of acts on awards. */
@Controller('api/v1/case-acts')
export class CaseActCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post(':caseActId/confirmation')
  @AnswersState(RecordedCaseAct)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Vorgelegte Entscheidung als zweite Person mitzeichnen und damit buchen' })
  confirm(
    @Param() { caseActId }: CaseActPath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedCaseAct> {
    return this.#commands.record('ConfirmCaseAct', { caseActId }, requested, recordedCaseAct);
  }

  @Post(':caseActId/rejection')
  @AnswersState(RecordedCaseAct)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Vorgelegte Entscheidung ablehnen oder zurückziehen' })
  reject(
    @Param() { caseActId }: CaseActPath,
    @Body() { reason }: CaseActRejectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedCaseAct> {
    return this.#commands.record('RejectCaseAct', { caseActId, reason }, requested, recordedCaseAct);
  }
}
