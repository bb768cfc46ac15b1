import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { CasePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { FinancingChangeDto, planOf, AwardReductionDto } from './grant.dto.ts';
import { RecordedGrant, recordedGrant } from './recorded-grant.ts';

/** What makes an award less than it was, whatever was drawn down of it. */
@Controller('api/v1/grants')
@RequiresRole('approver')
export class LoweringCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post(':caseNumber/financing-changes')
  @ApiOperation({
    summary: 'Geänderte Kosten oder Einnahmen eines Vorhabens festhalten; die Bewilligung folgt',
  })
  @ApiCreatedResponse({ type: RecordedGrant })
  changeFinancing(
    @Param() { caseNumber }: CasePath,
    @Body() { reason, ...plan }: FinancingChangeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = { caseNumber, ...planOf(plan), reason };
    return this.#commands.record('ChangeFinancing', data, requested, recordedGrant);
  }

  @Post(':caseNumber/reductions')
  @ApiOperation({ summary: 'Bewilligung kürzen, auch rückwirkend' })
  @ApiCreatedResponse({ type: RecordedGrant })
  reduce(
    @Param() { caseNumber }: CasePath,
    @Body() { amount, reason, reducedFrom = dayAt(this.#now()) }: AwardReductionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = { caseNumber, amount: cents(amount), reducedFrom, reason };
    return this.#commands.record('ReduceAward', data, requested, recordedGrant);
  }
}
