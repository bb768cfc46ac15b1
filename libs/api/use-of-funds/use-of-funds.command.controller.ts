import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { DrawdownPath, ProgrammePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RecordedProgramme, recordedProgramme } from '../programme/recorded-programme.ts';
import { RecordedUseOfFunds, recordedUseOfFunds } from './recorded-use-of-funds.ts';
import { LateUseInterestDto, UseByRuleDto, UseDto } from './use-of-funds.dto.ts';

/** By when payments of grants are used, and what late use bears. */
@Controller('api/v1')
export class UseOfFundsCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post('programmes/:programme/use-by-rules')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Verwendungsfrist der Auszahlungen eines Programms setzen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  setUseByRule(
    @Param() { programme }: ProgrammePath,
    @Body() { months, interestFrom = 'PAYMENT', reason }: UseByRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const data = { programme, months, interestFrom, reason };
    return this.#commands.record('SetUseByRule', data, requested, recordedProgramme);
  }

  @Post('grants/:caseNumber/drawdowns/:drawdownId/uses')
  @RequiresRole('claimant', 'case-worker')
  @ApiOperation({ summary: 'Verwendung abgerufener Mittel mitteilen' })
  @ApiCreatedResponse({ type: RecordedUseOfFunds })
  reportUse(
    @Param() { caseNumber, drawdownId }: DrawdownPath,
    @Body() { useId, amount, usedOn = dayAt(this.#now()) }: UseDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedUseOfFunds> {
    const of = { caseNumber, drawdownId, ...defined({ onlyOf: tenantOf(requested) }) };
    const data = { ...of, useId, amount: cents(amount), usedOn };
    return this.#commands.record('ReportUse', data, requested, recordedUseOfFunds);
  }

  @Post('grants/:caseNumber/drawdowns/:drawdownId/late-use-interest')
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Zinsen auf verspätet verwendete Mittel fordern' })
  @ApiCreatedResponse({ type: RecordedUseOfFunds })
  claimLateUseInterest(
    @Param() { caseNumber, drawdownId }: DrawdownPath,
    @Body() { until, reason }: LateUseInterestDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedUseOfFunds> {
    const data = { caseNumber, drawdownId, reason };
    return this.#commands.record('ClaimLateUseInterest', data, requested, recordedUseOfFunds, until);
  }
}
