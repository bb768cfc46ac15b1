import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { CasePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import {
  AmendmentDto,
  ApprovalDto,
  ClaimDto,
  ClaimReasonDto,
  NoticeRevocationDto,
  revocationOf,
} from './claim.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import { RecordedClaim, recordedClaim } from './recorded-claim.ts';
import { AnswersState } from '../http/recorded-state.ts';

@Controller('api/v1/claims')
export class ClaimCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post()
  @RequiresRole('claimant', 'case-worker')
  @ApiOperation({ summary: 'Antrag stellen' })
  @ApiCreatedResponse({ type: RecordedClaim })
  submit(@Body() body: ClaimDto, @Requested() requested: RequestedCommand): Promise<RecordedClaim> {
    assertOwnTenant(requested, body.recipient);
    const { programme, line = 'MAIN', recipient, leikaKey, servicePeriod, description } = body;
    return this.#commands.record(
      'SubmitClaim',
      {
        programme,
        line,
        recipient,
        leikaKey,
        servicePeriod: { from: servicePeriod.from, to: servicePeriod.to },
        amount: cents(body.amount),
        receivedOn: body.receivedOn ?? dayAt(this.#now()),
        ...(description !== undefined && { description }),
      },
      requested,
      recordedClaim,
    );
  }

  @Post(':caseNumber/amendments')
  @RequiresRole('claimant', 'case-worker')
  @ApiOperation({ summary: 'Antrag ändern' })
  @ApiCreatedResponse({ type: RecordedClaim })
  amend(
    @Param() { caseNumber }: CasePath,
    @Body() body: AmendmentDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedClaim> {
    const data = {
      caseNumber,
      amount: cents(body.amount),
      receivedOn: body.receivedOn ?? dayAt(this.#now()),
      reason: body.reason,
      ...onlyOwn(requested),
    };
    return this.#commands.record('AmendClaim', data, requested, recordedClaim);
  }

  @Post(':caseNumber/withdrawal')
  @AnswersState(RecordedClaim)
  @RequiresRole('claimant', 'case-worker')
  @ApiOperation({ summary: 'Antrag zurückziehen' })
  withdraw(
    @Param() { caseNumber }: CasePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedClaim> {
    const data = { caseNumber, reason, ...onlyOwn(requested) };
    return this.#commands.record('WithdrawClaim', data, requested, recordedClaim);
  }

  @Post(':caseNumber/factual-certification')
  @AnswersState(RecordedClaim)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Sachlich richtig zeichnen' })
  certifyFactual(
    @Param() { caseNumber }: CasePath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedClaim> {
    const data = { caseNumber };
    return this.#commands.record('CertifyFactual', data, requested, recordedClaim);
  }

  @Post(':caseNumber/arithmetic-certification')
  @AnswersState(RecordedClaim)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Rechnerisch richtig zeichnen' })
  certifyArithmetic(
    @Param() { caseNumber }: CasePath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedClaim> {
    const data = { caseNumber };
    return this.#commands.record('CertifyArithmetic', data, requested, recordedClaim);
  }

  @Post(':caseNumber/approval')
  @AnswersState(RecordedClaim)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Antrag bewilligen, ganz oder zum Teil' })
  approve(
    @Param() { caseNumber }: CasePath,
    @Body() { amount, reason, doubleFundingReason }: ApprovalDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedClaim> {
    const data = {
      caseNumber,
      ...defined({ amount: amount === undefined ? undefined : cents(amount), reason, doubleFundingReason }),
    };
    return this.#commands.record('ApproveClaim', data, requested, recordedClaim);
  }

  @Post(':caseNumber/approval/revocation')
  @AnswersState(RecordedClaim)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Bewilligung widerrufen; was noch festgelegt ist, wird frei' })
  revoke(
    @Param() { caseNumber }: CasePath,
    @Body() body: NoticeRevocationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedClaim> {
    const data = revocationOf(caseNumber, body);
    return this.#commands.record('RevokeApproval', data, requested, recordedClaim, body.effectiveDay);
  }

  @Post(':caseNumber/rejection')
  @AnswersState(RecordedClaim)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Antrag ablehnen' })
  reject(
    @Param() { caseNumber }: CasePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedClaim> {
    const data = { caseNumber, reason };
    return this.#commands.record('RejectClaim', data, requested, recordedClaim);
  }
}

/** Restricts a command of a claimant to the claims of its municipality. */
const onlyOwn = (requested: RequestedCommand): { readonly onlyOf?: string } =>
  defined({ onlyOf: tenantOf(requested) });
