import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { ProgrammePath, RepaymentPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RecordedProgramme, recordedProgramme } from '../programme/recorded-programme.ts';
import { RecordedRepayments, recordedRepayments } from './recorded-repayment.ts';
import { DeferralDto, InterestRuleDto, RemissionDto, RepaymentReceiptDto } from './repayment.dto.ts';

/** What is claimed back after a withdrawal or revocation (Rückforderung). */
@Controller('api/v1')
export class RepaymentCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post('programmes/:programme/interest-rules')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Zinsmethode eines Programms setzen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  setInterestRule(
    @Param() { programme }: ProgrammePath,
    @Body() { dayCount, reason }: InterestRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const data = { programme, dayCount, reason };
    return this.#commands.record('SetInterestRule', data, requested, recordedProgramme);
  }

  @Post('repayments/:repaymentId/receipts')
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Zahlung auf eine Rückforderung buchen' })
  @ApiCreatedResponse({ type: RecordedRepayments })
  receiveRepayment(
    @Param() { repaymentId }: RepaymentPath,
    @Body() body: RepaymentReceiptDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRepayments> {
    const { receiptId, amount, receivedOn = dayAt(this.#now()), principalFirst, reason } = body;
    const data = {
      repaymentId,
      receiptId,
      amount: cents(amount),
      receivedOn,
      ...defined({ isPrincipalFirst: principalFirst, reason }),
    };
    return this.#commands.record('ReceiveRepayment', data, requested, recordedRepayments);
  }

  @Post('repayments/:repaymentId/deferrals')
  @RequiresRole('approver', 'budget-controller')
  @ApiOperation({ summary: 'Rückforderung stunden, in einer Summe oder in Raten (LHO § 59)' })
  @ApiCreatedResponse({ type: RecordedRepayments })
  deferRepayment(
    @Param() { repaymentId }: RepaymentPath,
    @Body() { instalments, reason }: DeferralDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRepayments> {
    const data = {
      repaymentId,
      instalments: instalments.map(({ dueOn, amount }) => ({ dueOn, amount: cents(amount) })),
      reason,
    };
    return this.#commands.record('DeferRepayment', data, requested, recordedRepayments);
  }

  @Post('repayments/:repaymentId/waivers')
  @RequiresRole('approver', 'budget-controller')
  @ApiOperation({ summary: 'Rückforderung oder Zinsen erlassen (LHO § 59)' })
  @ApiCreatedResponse({ type: RecordedRepayments })
  waiveRepayment(
    @Param() { repaymentId }: RepaymentPath,
    @Body() { of, amount, reason }: RemissionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRepayments> {
    const data = { repaymentId, of, amount: cents(amount), reason };
    return this.#commands.record('WaiveRepayment', data, requested, recordedRepayments);
  }

  @Post('repayments/:repaymentId/write-offs')
  @RequiresRole('approver', 'budget-controller')
  @ApiOperation({ summary: 'Rückforderung oder Zinsen niederschlagen (LHO § 59)' })
  @ApiCreatedResponse({ type: RecordedRepayments })
  writeOffRepayment(
    @Param() { repaymentId }: RepaymentPath,
    @Body() { of, amount, reason }: RemissionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRepayments> {
    const data = { repaymentId, of, amount: cents(amount), reason };
    return this.#commands.record('WriteOffRepayment', data, requested, recordedRepayments);
  }
}
