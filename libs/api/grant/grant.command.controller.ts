import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { CasePath, ProgrammePath, PublishedAwardPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { Recorded } from '../http/shown.ts';
import { SubmittedCase } from '../claim/claim.command.controller.ts';
import { ClaimReasonDto, NoticeRevocationDto } from '../claim/claim.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import { ledTo } from '../http/led-to.ts';
import {
  ApplicationDto,
  AwardAmendmentDto,
  AwardDto,
  CompletionDto,
  DrawdownDto,
  FundingRuleDto,
  PublishedAwardCorrectionDto,
  PublishedAwardDto,
  ReturnDto,
} from './grant.dto.ts';
import { sourceOf } from '../http/source.dto.ts';

/** Grants from application to completion, and awards that were published besides this ledger. */
@Controller('api/v1')
export class GrantCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post('programmes/:programme/funding-rules')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Förderquote eines Programms festlegen' })
  setFundingRule(
    @Param() { programme }: ProgrammePath,
    @Body() { shareMaxPercent, reason }: FundingRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    return this.#commands.record('SetFundingRule', { programme, shareMaxPercent, reason }, requested);
  }

  @Post('grants')
  @RequiresRole('claimant', 'case-worker')
  @ApiOperation({ summary: 'Zuwendung beantragen' })
  @ApiCreatedResponse({ type: SubmittedCase })
  async apply(
    @Body() body: ApplicationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<SubmittedCase> {
    assertOwnTenant(requested, body.recipient);
    const { programme, line, fiscalYear, recipient, partners = [], purpose } = body;
    const data = {
      programme,
      line,
      fiscalYear,
      recipients: [recipient, ...partners],
      purpose,
      projectCost: cents(body.projectCost),
      requested: cents(body.requested),
      receivedOn: body.receivedOn ?? this.#today(),
      appliedBy: requested.actor.subject,
    };
    const answer = await this.#commands.send('ApplyForGrant', data, requested);
    const { caseNumber } = ledTo(answer, 'GrantApplied').data;
    return { caseNumber, position: answer.position.toString() };
  }

  @Post('grants/:caseNumber/factual-certification')
  @HttpCode(200)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Antrag auf Zuwendung sachlich richtig zeichnen' })
  certifyFactual(
    @Param() { caseNumber }: CasePath,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, certifiedBy: requested.actor.subject };
    return this.#commands.record('CertifyGrantFactual', data, requested);
  }

  @Post('grants/:caseNumber/arithmetic-certification')
  @HttpCode(200)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Antrag auf Zuwendung rechnerisch richtig zeichnen' })
  certifyArithmetic(
    @Param() { caseNumber }: CasePath,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, certifiedBy: requested.actor.subject };
    return this.#commands.record('CertifyGrantArithmetic', data, requested);
  }

  @Post('grants/:caseNumber/award')
  @HttpCode(200)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Zuwendung bewilligen; die Mittel werden zuvor festgelegt' })
  award(
    @Param() { caseNumber }: CasePath,
    @Body() { amount, budgets, period, conditions, reason, doubleFundingReason }: AwardDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = {
      caseNumber,
      period: { from: period.from, to: period.to },
      ...defined({
        amount: amount === undefined ? undefined : cents(amount),
        budgets: budgets?.map((year) => ({ fiscalYear: year.fiscalYear, amount: cents(year.amount) })),
        conditions,
        reason,
        doubleFundingReason,
      }),
      awardedBy: requested.actor.subject,
    };
    return this.#commands.record('AwardGrant', data, requested);
  }

  @Post('grants/:caseNumber/award/revocation')
  @HttpCode(200)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Bewilligung einer Zuwendung widerrufen; was noch festgelegt ist, wird frei' })
  revoke(
    @Param() { caseNumber }: CasePath,
    @Body() { reason, effectiveDay }: NoticeRevocationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, reason, revokedBy: requested.actor.subject };
    return this.#commands.record('RevokeAward', data, requested, effectiveDay);
  }

  @Post('grants/:caseNumber/rejection')
  @HttpCode(200)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Antrag auf Zuwendung ablehnen' })
  reject(
    @Param() { caseNumber }: CasePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, reason, rejectedBy: requested.actor.subject };
    return this.#commands.record('RejectApplication', data, requested);
  }

  @Post('grants/:caseNumber/amendments')
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Bewilligung ändern' })
  amend(
    @Param() { caseNumber }: CasePath,
    @Body() { amount, fiscalYear, reason }: AwardAmendmentDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = {
      caseNumber,
      amount: cents(amount),
      ...defined({ fiscalYear }),
      reason,
      amendedBy: requested.actor.subject,
    };
    return this.#commands.record('AmendAward', data, requested);
  }

  @Post('grants/:caseNumber/drawdowns')
  @RequiresRole('claimant', 'case-worker')
  @ApiOperation({ summary: 'Mittel abrufen' })
  drawDown(
    @Param() { caseNumber }: CasePath,
    @Body() { drawdownId, amount, requestedOn = this.#today() }: DrawdownDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = {
      caseNumber,
      drawdownId,
      amount: cents(amount),
      requestedOn,
      requestedBy: requested.actor.subject,
      ...defined({ onlyOf: tenantOf(requested) }),
    };
    return this.#commands.record('DrawDownFunds', data, requested);
  }

  @Post('grants/:caseNumber/completion')
  @HttpCode(200)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Vorhaben abschließen; was nicht abgerufen wurde, wird frei' })
  complete(
    @Param() { caseNumber }: CasePath,
    @Body() { completedOn = this.#today() }: CompletionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, completedOn, completedBy: requested.actor.subject };
    return this.#commands.record('CompleteGrant', data, requested);
  }

  @Post('grants/:caseNumber/returns')
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Rückzahlung einer Zuwendung buchen' })
  return(
    @Param() { caseNumber }: CasePath,
    @Body() { returnId, amount, returnedOn = this.#today(), reason }: ReturnDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { caseNumber, returnId, amount: cents(amount), returnedOn, reason };
    return this.#commands.record('ReturnFunds', data, requested);
  }

  @Post('published-awards')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Veröffentlichte Bewilligung festhalten' })
  recordPublishedAward(
    @Body() body: PublishedAwardDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { awardId: body.awardId, ...publishedFacts(body) };
    return this.#commands.record('RecordPublishedAward', data, requested);
  }

  @Post('published-awards/:awardId/corrections')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Veröffentlichte Bewilligung berichtigen, mit ihrer Festlegung' })
  correctPublishedAward(
    @Param() { awardId }: PublishedAwardPath,
    @Body() body: PublishedAwardCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { awardId, ...publishedFacts(body), reason: body.reason };
    return this.#commands.record('CorrectPublishedAward', data, requested);
  }

  #today(): string {
    return dayAt(this.#now());
  }
}

const publishedFacts = ({
  programme,
  line,
  recipients,
  recipientNames,
  amount,
  exactness,
  purpose,
  decidedOn,
  source,
}: PublishedAwardDto | PublishedAwardCorrectionDto) => ({
  programme,
  line,
  recipients,
  recipientNames,
  amount: cents(amount),
  exactness,
  purpose,
  ...defined({ decidedOn }),
  source: sourceOf(source),
});
