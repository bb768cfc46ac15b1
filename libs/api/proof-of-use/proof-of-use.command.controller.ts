import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { AnswersProposed, proposedCaseAct, type ProposedCaseAct } from '../case-act/case-act-answer.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { CasePath, ProgrammePath } from '../http/paths.ts';
import { AnswersState } from '../http/recorded-state.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RecordedProgramme, recordedProgramme } from '../programme/recorded-programme.ts';
import {
  ProofDeadlineDto,
  ProofExaminationDto,
  ProofOfUseRuleDto,
  ProofReceiptDto,
} from './proof-of-use.dto.ts';
import { RecordedProofsOfUse, recordedProofsOfUse } from './recorded-proof-of-use.ts';

/** How awards are accounted for (Verwendungsnachweis). */
@Controller('api/v1')
export class ProofOfUseCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post('programmes/:programme/proof-of-use-rules')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Fristen der Verwendungsnachweise eines Programms setzen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  setProofOfUseRule(
    @Param() { programme }: ProgrammePath,
    @Body() { finalMonths, interimMonths, reason }: ProofOfUseRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const data = { programme, finalMonths, ...defined({ interimMonths }), reason };
    return this.#commands.record('SetProofOfUseRule', data, requested, recordedProgramme);
  }

  @Post('grants/:caseNumber/proofs-of-use/deadline')
  @AnswersState(RecordedProofsOfUse)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Frist eines Verwendungsnachweises setzen oder verlängern' })
  setProofDeadline(
    @Param() { caseNumber }: CasePath,
    @Body() { proof, fiscalYear, dueOn, reason }: ProofDeadlineDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProofsOfUse> {
    const data = { caseNumber, proof, ...defined({ fiscalYear }), dueOn, reason };
    return this.#commands.record('SetProofDeadline', data, requested, recordedProofsOfUse);
  }

  @Post('grants/:caseNumber/proofs-of-use/receipt')
  @AnswersState(RecordedProofsOfUse)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Eingang eines Verwendungsnachweises festhalten' })
  receiveProof(
    @Param() { caseNumber }: CasePath,
    @Body() { proof, fiscalYear, spent, receivedOn = dayAt(this.#now()) }: ProofReceiptDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProofsOfUse> {
    const data = { caseNumber, proof, ...defined({ fiscalYear }), receivedOn, spent: cents(spent) };
    return this.#commands.record('ReceiveProof', data, requested, recordedProofsOfUse);
  }

  @Post('grants/:caseNumber/proofs-of-use/examination')
  @AnswersProposed()
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({
    summary:
      'Verwendungsnachweis prüfen: anerkannt, mit Kürzung anerkannt oder beanstandet; eine zweite Person zeichnet mit',
  })
  examineProof(
    @Param() { caseNumber }: CasePath,
    @Body() { proof, fiscalYear, result, amount, reason }: ProofExaminationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<ProposedCaseAct> {
    const data = {
      caseNumber,
      proof,
      result,
      ...defined({ fiscalYear, amount: amount === undefined ? undefined : cents(amount), reason }),
    };
    return this.#commands.record('ExamineProof', data, requested, proposedCaseAct);
  }
}
