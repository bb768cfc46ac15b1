import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { AnswersProposed, proposedCaseAct, type ProposedCaseAct } from '../case-act/case-act-answer.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { CasePath, ConditionPath } from '../http/paths.ts';
import { AnswersState } from '../http/recorded-state.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import {
  AwardConditionDto,
  ConditionFailureDto,
  ConditionFulfilmentDto,
  ConditionWaiverDto,
} from './award-condition.dto.ts';
import { statedCondition } from './stated-condition.ts';
import { RecordedAwardConditions, recordedAwardConditions } from './recorded-award-conditions.ts';

/** What awards are tied to (Auflagen). */
@Controller('api/v1/grants')
export class AwardConditionCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post(':caseNumber/conditions')
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Auflage einer Bewilligung festsetzen' })
  @ApiCreatedResponse({ type: RecordedAwardConditions })
  setCondition(
    @Param() { caseNumber }: CasePath,
    @Body() body: AwardConditionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAwardConditions> {
    const data = { caseNumber, ...statedCondition(body) };
    return this.#commands.record('SetAwardCondition', data, requested, recordedAwardConditions);
  }

  @Post(':caseNumber/conditions/:conditionId/fulfilment')
  @AnswersState(RecordedAwardConditions)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Festhalten, dass eine Auflage erfüllt ist' })
  meetCondition(
    @Param() path: ConditionPath,
    @Body() { metOn, evidence }: ConditionFulfilmentDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAwardConditions> {
    const data = { ...addressOf(path), ...defined({ evidence }) };
    return this.#commands.record('MeetAwardCondition', data, requested, recordedAwardConditions, metOn);
  }

  @Post(':caseNumber/conditions/:conditionId/failure')
  @AnswersState(RecordedAwardConditions)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Festhalten, dass eine Auflage verfehlt ist' })
  missCondition(
    @Param() path: ConditionPath,
    @Body() { missedOn, reason }: ConditionFailureDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAwardConditions> {
    const data = { ...addressOf(path), reason };
    return this.#commands.record('MissAwardCondition', data, requested, recordedAwardConditions, missedOn);
  }

  @Post(':caseNumber/conditions/:conditionId/waiver')
  @AnswersProposed()
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Erlass einer Auflage zur Mitzeichnung vorlegen' })
  waiveCondition(
    @Param() path: ConditionPath,
    @Body() { waivedOn, reason }: ConditionWaiverDto,
    @Requested() requested: RequestedCommand,
  ): Promise<ProposedCaseAct> {
    const data = { ...addressOf(path), reason };
    return this.#commands.record('WaiveAwardCondition', data, requested, proposedCaseAct, waivedOn);
  }
}

const addressOf = ({ caseNumber, conditionId }: ConditionPath) => ({ caseNumber, conditionId });
