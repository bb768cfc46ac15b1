import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { CasePath, PublishedAwardPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { statedCondition } from '../award-condition/stated-condition.ts';
import { ClaimReasonDto, NoticeRevocationDto, revocationOf } from '../claim/claim.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import {
  ApplicationDto,
  AwardAmendmentDto,
  AwardDto,
  CompletionDto,
  DrawdownDto,
  PublishedAwardCorrectionDto,
  PublishedAwardDto,
  ReturnDto,
  planOf,
} from './grant.dto.ts';
import { sourceOf } from '../http/source.dto.ts';
import { RecordedGrant, recordedGrant } from './recorded-grant.ts';
import { RecordedPublishedAward, recordedPublishedAward } from './recorded-published-award.ts';
import { AnswersState } from '../http/recorded-state.ts';

/** Grants from application to completion, and awards that were published besides this ledger. */
@Controller('api/v1')
export class GrantCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post('grants')
  @RequiresRole('claimant', 'case-worker')
  @ApiOperation({ summary: 'Zuwendung beantragen' })
  @ApiCreatedResponse({ type: RecordedGrant })
  async apply(
    @Body() body: ApplicationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
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
      ...defined({ plan: body.plan && { ...planOf(body.plan), ownFunds: cents(body.plan.ownFunds) } }),
      receivedOn: body.receivedOn ?? this.#today(),
    };
    return this.#commands.record('ApplyForGrant', data, requested, recordedGrant);
  }

  @Post('grants/:caseNumber/factual-certification')
  @AnswersState(RecordedGrant)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Antrag auf Zuwendung sachlich richtig zeichnen' })
  certifyFactual(
    @Param() { caseNumber }: CasePath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = { caseNumber };
    return this.#commands.record('CertifyGrantFactual', data, requested, recordedGrant);
  }

  @Post('grants/:caseNumber/arithmetic-certification')
  @AnswersState(RecordedGrant)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Antrag auf Zuwendung rechnerisch richtig zeichnen' })
  certifyArithmetic(
    @Param() { caseNumber }: CasePath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = { caseNumber };
    return this.#commands.record('CertifyGrantArithmetic', data, requested, recordedGrant);
  }

  @Post('grants/:caseNumber/award')
  @AnswersState(RecordedGrant)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Zuwendung bewilligen; die Mittel werden zuvor festgelegt' })
  award(
    @Param() { caseNumber }: CasePath,
    @Body()
    {
      amount,
      budgets,
      financing,
      plan,
      period,
      conditions,
      conditionsToMeet,
      reason,
      doubleFundingReason,
    }: AwardDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = {
      caseNumber,
      period: { from: period.from, to: period.to },
      ...defined({
        amount: amount === undefined ? undefined : cents(amount),
        budgets: budgets?.map((year) => ({ fiscalYear: year.fiscalYear, amount: cents(year.amount) })),
        financing,
        plan: plan && planOf(plan),
        conditions,
        conditionsToMeet: conditionsToMeet?.map(statedCondition),
        reason,
        doubleFundingReason,
      }),
    };
    return this.#commands.record('AwardGrant', data, requested, recordedGrant);
  }

  @Post('grants/:caseNumber/award/revocation')
  @AnswersState(RecordedGrant)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Bewilligung einer Zuwendung widerrufen; was noch festgelegt ist, wird frei' })
  revoke(
    @Param() { caseNumber }: CasePath,
    @Body() body: NoticeRevocationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = revocationOf(caseNumber, body);
    return this.#commands.record('RevokeAward', data, requested, recordedGrant, body.effectiveDay);
  }

  @Post('grants/:caseNumber/rejection')
  @AnswersState(RecordedGrant)
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Antrag auf Zuwendung ablehnen' })
  reject(
    @Param() { caseNumber }: CasePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = { caseNumber, reason };
    return this.#commands.record('RejectApplication', data, requested, recordedGrant);
  }

  @Post('grants/:caseNumber/amendments')
  @RequiresRole('approver')
  @ApiOperation({ summary: 'Bewilligung ändern' })
  @ApiCreatedResponse({ type: RecordedGrant })
  amend(
    @Param() { caseNumber }: CasePath,
    @Body() { amount, fiscalYear, reason }: AwardAmendmentDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = {
      caseNumber,
      amount: cents(amount),
      ...defined({ fiscalYear }),
      reason,
    };
    return this.#commands.record('AmendAward', data, requested, recordedGrant);
  }

  @Post('grants/:caseNumber/drawdowns')
  @RequiresRole('claimant', 'case-worker')
  @ApiOperation({ summary: 'Mittel abrufen' })
  @ApiCreatedResponse({ type: RecordedGrant })
  drawDown(
    @Param() { caseNumber }: CasePath,
    @Body() { drawdownId, amount, requestedOn = this.#today() }: DrawdownDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = {
      caseNumber,
      drawdownId,
      amount: cents(amount),
      requestedOn,
      ...defined({ onlyOf: tenantOf(requested) }),
    };
    return this.#commands.record('DrawDownFunds', data, requested, recordedGrant);
  }

  @Post('grants/:caseNumber/completion')
  @AnswersState(RecordedGrant)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Vorhaben abschließen; was nicht abgerufen wurde, wird frei' })
  complete(
    @Param() { caseNumber }: CasePath,
    @Body() { completedOn = this.#today() }: CompletionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = { caseNumber, completedOn };
    return this.#commands.record('CompleteGrant', data, requested, recordedGrant);
  }

  @Post('grants/:caseNumber/returns')
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Rückzahlung einer Zuwendung buchen' })
  @ApiCreatedResponse({ type: RecordedGrant })
  return(
    @Param() { caseNumber }: CasePath,
    @Body() { returnId, amount, returnedOn = this.#today(), reason }: ReturnDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedGrant> {
    const data = { caseNumber, returnId, amount: cents(amount), returnedOn, reason };
    return this.#commands.record('ReturnFunds', data, requested, recordedGrant);
  }

  @Post('published-awards')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Veröffentlichte Bewilligung festhalten' })
  @ApiCreatedResponse({ type: RecordedPublishedAward })
  recordPublishedAward(
    @Body() body: PublishedAwardDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPublishedAward> {
    const data = { awardId: body.awardId, ...publishedFacts(body) };
    return this.#commands.record('RecordPublishedAward', data, requested, recordedPublishedAward);
  }

  @Post('published-awards/:awardId/corrections')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Veröffentlichte Bewilligung berichtigen, mit ihrer Festlegung' })
  @ApiCreatedResponse({ type: RecordedPublishedAward })
  correctPublishedAward(
    @Param() { awardId }: PublishedAwardPath,
    @Body() body: PublishedAwardCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPublishedAward> {
    const data = { awardId, ...publishedFacts(body), reason: body.reason };
    return this.#commands.record('CorrectPublishedAward', data, requested, recordedPublishedAward);
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
