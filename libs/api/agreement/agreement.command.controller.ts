import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { CasePath, MilestonePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { AcceptanceDto, AgreementDto, MilestoneDto, MilestoneReportDto } from './agreement.dto.ts';
import { ClaimReasonDto } from '../claim/claim.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import { RecordedAgreement, recordedAgreement } from './recorded-agreement.ts';
import { AnswersState } from '../http/recorded-state.ts';

/** Agreements with providers, and their milestones from agreeing to acceptance. */
@Controller('api/v1/agreements')
export class AgreementCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post()
  @RequiresRole('administrator', 'budget-controller', 'case-worker')
  @ApiOperation({ summary: 'Vereinbarung mit einem Dienstleister festhalten; ihre Mittel werden festgelegt' })
  @ApiCreatedResponse({ type: RecordedAgreement })
  async conclude(
    @Body() body: AgreementDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAgreement> {
    const { programme, provider, payeeId, frameId, subject, budgets, allocation } = body;
    const data = {
      programme,
      provider,
      payeeId,
      ...defined({ frameId }),
      subject,
      amount: cents(body.amount),
      ...defined({
        budgets: budgets?.map(({ line, fiscalYear, amount }) => ({
          line,
          fiscalYear,
          amount: cents(amount),
        })),
      }),
      allocation: {
        method: allocation.method,
        beneficiaries: allocation.beneficiaries.map(({ recipient, weight }) => ({
          recipient,
          ...defined({ weight }),
        })),
      },
      concludedOn: body.concludedOn ?? this.#today(),
    };
    return this.#commands.record('ConcludeAgreement', data, requested, recordedAgreement);
  }

  @Post(':caseNumber/milestones')
  @RequiresRole('administrator', 'budget-controller', 'case-worker')
  @ApiOperation({ summary: 'Meilenstein vereinbaren, aus den Mitteln der Vereinbarung' })
  @ApiCreatedResponse({ type: RecordedAgreement })
  agreeMilestone(
    @Param() { caseNumber }: CasePath,
    @Body() { milestoneId, name, amount, budget, dueOn, agreedOn }: MilestoneDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAgreement> {
    const data = {
      caseNumber,
      milestoneId,
      name,
      amount: cents(amount),
      ...defined({
        budget: budget && { line: budget.line, fiscalYear: budget.fiscalYear },
        dueOn,
        agreedOn,
      }),
    };
    return this.#commands.record('AgreeMilestone', data, requested, recordedAgreement);
  }

  @Post(':caseNumber/milestones/:milestoneId/reports')
  @RequiresRole('case-worker', 'payment-officer', 'system')
  @ApiOperation({ summary: 'Erreichten Meilenstein oder Rechnung melden' })
  @ApiCreatedResponse({ type: RecordedAgreement })
  report(
    @Param() { caseNumber, milestoneId }: MilestonePath,
    @Body() { amount, evidence, reportedOn = this.#today() }: MilestoneReportDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAgreement> {
    const data = {
      caseNumber,
      milestoneId,
      ...defined({ amount: amount === undefined ? undefined : cents(amount) }),
      evidence,
      reportedOn,
    };
    return this.#commands.record('ReportMilestone', data, requested, recordedAgreement);
  }

  @Post(':caseNumber/milestones/:milestoneId/acceptances')
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Meilenstein abnehmen, ganz oder zum Teil; nicht, wer ihn gemeldet hat' })
  @ApiCreatedResponse({ type: RecordedAgreement })
  accept(
    @Param() { caseNumber, milestoneId }: MilestonePath,
    @Body() { amount, reason, acceptedOn = this.#today() }: AcceptanceDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAgreement> {
    const data = {
      caseNumber,
      milestoneId,
      ...defined({ amount: amount === undefined ? undefined : cents(amount), reason }),
      acceptedOn,
    };
    return this.#commands.record('AcceptMilestone', data, requested, recordedAgreement);
  }

  @Post(':caseNumber/milestones/:milestoneId/send-back')
  @AnswersState(RecordedAgreement)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Meldung eines Meilensteins zurückgeben' })
  sendBack(
    @Param() { caseNumber, milestoneId }: MilestonePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAgreement> {
    const data = { caseNumber, milestoneId, reason };
    return this.#commands.record('SendMilestoneBack', data, requested, recordedAgreement);
  }

  @Post(':caseNumber/milestones/:milestoneId/closing')
  @AnswersState(RecordedAgreement)
  @RequiresRole('case-worker', 'approver', 'budget-controller')
  @ApiOperation({
    summary:
      'Meilenstein schließen; was nicht abgenommen ist, fällt an die Vereinbarung zurück oder wird frei',
  })
  close(
    @Param() { caseNumber, milestoneId }: MilestonePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAgreement> {
    const data = { caseNumber, milestoneId, reason };
    return this.#commands.record('CloseMilestone', data, requested, recordedAgreement);
  }

  @Post(':caseNumber/ending')
  @AnswersState(RecordedAgreement)
  @RequiresRole('administrator', 'budget-controller', 'case-worker')
  @ApiOperation({ summary: 'Vereinbarung beenden; was sie in Jahren und Rahmen nicht brauchte, wird frei' })
  end(
    @Param() { caseNumber }: CasePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedAgreement> {
    const data = { caseNumber, reason, endedOn: this.#today() };
    return this.#commands.record('EndAgreement', data, requested, recordedAgreement);
  }

  #today(): string {
    return dayAt(this.#now());
  }
}
