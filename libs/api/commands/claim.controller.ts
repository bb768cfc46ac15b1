import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import {
  amendClaimUseCase,
  approveClaimUseCase,
  certifyArithmeticUseCase,
  certifyFactualUseCase,
  rejectClaimUseCase,
  submitClaimUseCase,
  withdrawClaimUseCase,
} from '#command-handling';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../auth/access.ts';
import { clockToken, type Clock } from '../clock.ts';
import { CasePath } from '../paths.ts';
import { Problem } from '../problem/problem.ts';
import { Requested, type RequestedCommand } from '../requested.ts';
import { AmendmentDto, ApprovalDto, ClaimDto, ClaimReasonDto } from './claim.dto.ts';
import { CommandSender, type Recorded } from './command-sender.ts';

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
  async submit(
    @Body() body: ClaimDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded & { readonly caseNumber: string }> {
    assertOwnTenant(requested, body.recipient);
    const { programme, line = 'MAIN', recipient, leikaKey, servicePeriod, description } = body;
    const answer = await this.#commands.send(
      submitClaimUseCase,
      {
        programme,
        line,
        recipient,
        leikaKey,
        servicePeriod: { from: servicePeriod.from, to: servicePeriod.to },
        amount: cents(body.amount),
        receivedOn: body.receivedOn ?? dayAt(this.#now()),
        ...(description !== undefined && { description }),
        submittedBy: requested.actor.subject,
      },
      requested,
    );
    const submitted = answer.events.find((event) => event.type === 'ClaimSubmitted');
    return { caseNumber: submitted?.data.caseNumber ?? '', position: answer.position.toString() };
  }

  @Post(':caseNumber/amendments')
  @RequiresRole('claimant', 'case-worker')
  amend(
    @Param() { caseNumber }: CasePath,
    @Body() body: AmendmentDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = {
      caseNumber,
      amount: cents(body.amount),
      receivedOn: body.receivedOn ?? dayAt(this.#now()),
      reason: body.reason,
      amendedBy: requested.actor.subject,
      ...tenantOf(requested),
    };
    return this.#commands.record(amendClaimUseCase, data, requested);
  }

  @Post(':caseNumber/withdrawal')
  @HttpCode(200)
  @RequiresRole('claimant', 'case-worker')
  withdraw(
    @Param() { caseNumber }: CasePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, reason, withdrawnBy: requested.actor.subject, ...tenantOf(requested) };
    return this.#commands.record(withdrawClaimUseCase, data, requested);
  }

  @Post(':caseNumber/factual-certification')
  @HttpCode(200)
  @RequiresRole('case-worker', 'approver')
  certifyFactual(
    @Param() { caseNumber }: CasePath,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, certifiedBy: requested.actor.subject };
    return this.#commands.record(certifyFactualUseCase, data, requested);
  }

  @Post(':caseNumber/arithmetic-certification')
  @HttpCode(200)
  @RequiresRole('case-worker', 'approver')
  certifyArithmetic(
    @Param() { caseNumber }: CasePath,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, certifiedBy: requested.actor.subject };
    return this.#commands.record(certifyArithmeticUseCase, data, requested);
  }

  @Post(':caseNumber/approval')
  @HttpCode(200)
  @RequiresRole('approver')
  approve(
    @Param() { caseNumber }: CasePath,
    @Body() { amount, reason }: ApprovalDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = {
      caseNumber,
      approvedBy: requested.actor.subject,
      ...(amount !== undefined && { amount: cents(amount) }),
      ...(reason !== undefined && { reason }),
    };
    return this.#commands.record(approveClaimUseCase, data, requested);
  }

  @Post(':caseNumber/rejection')
  @HttpCode(200)
  @RequiresRole('approver')
  reject(
    @Param() { caseNumber }: CasePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, reason, rejectedBy: requested.actor.subject };
    return this.#commands.record(rejectClaimUseCase, data, requested);
  }
}

/** A claimant acts for the municipality of the token, whatever the request says. */
function assertOwnTenant({ actor, tenant }: RequestedCommand, recipient: string): void {
  if (actor.role !== 'claimant' || tenant === recipient) return;
  throw new Problem(
    'FORBIDDEN',
    {
      de: `Ihr Token gilt für ${tenant ?? 'keine Kommune'}, nicht für ${recipient}.`,
      en: `Your token is for ${tenant ?? 'no municipality'}, not for ${recipient}.`,
    },
    { errors: [{ field: '/recipient', code: 'tenant', detail: 'AGS des Tokens' }] },
  );
}

/** Restricts a command of a claimant to the claims of its municipality; a claimant without one reaches none. */
const tenantOf = ({ actor, tenant = '' }: RequestedCommand): { readonly onlyOf?: string } =>
  actor.role === 'claimant' ? { onlyOf: tenant } : {};
