import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { CasePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { AwardReductionDto, claimedBackOf, ExcessClaimDto, FinancingChangeDto, planOf } from './grant.dto.ts';
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
    @Body() body: FinancingChangeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = { caseNumber, ...planOf(body), reason: body.reason, ...claimedBackOf(body) };
    return this.#commands.record('ChangeFinancing', data, requested, recordedGrant);
  }

  @Post(':caseNumber/reductions')
  @ApiOperation({ summary: 'Bewilligung kürzen, auch rückwirkend' })
  @ApiCreatedResponse({ type: RecordedGrant })
  reduce(
    @Param() { caseNumber }: CasePath,
    @Body() body: AwardReductionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const { amount, reason, reducedFrom = dayAt(this.#now()) } = body;
    const data = { caseNumber, amount: cents(amount), reducedFrom, reason, ...claimedBackOf(body) };
    return this.#commands.record('ReduceAward', data, requested, recordedGrant);
  }

  @Post(':caseNumber/excess-claims')
  @ApiOperation({
    summary: 'Zurückfordern, was über das hinaus gezahlt ist, was zu behalten ist (HVwVfG § 49a)',
  })
  @ApiCreatedResponse({ type: RecordedGrant })
  claimExcess(
    @Param() { caseNumber }: CasePath,
    @Body() { hearing, repaymentDueOn, reason }: ExcessClaimDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const { heldOn, statement, note } = hearing;
    const data = {
      caseNumber,
      hearing: { heldOn, statement, ...defined({ note }) },
      ...defined({ dueOn: repaymentDueOn }),
      reason,
    };
    return this.#commands.record('ClaimExcess', data, requested, recordedGrant);
  }
}
