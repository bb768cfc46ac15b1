import { Body, Controller, Inject, Optional, Param, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { defaultStatusReportLimits, readStatusReport, type StatusReport } from '#bank-formats';
import { runIdOfMessageId, runIdOfPaymentInformationId } from '#domain';
import type { KeptFiles, ReceivedFile } from '#kept-files';
import { keptFilesToken, readBankFile } from '../bank-file/read-bank-file.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { type Clock, clockToken } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { PaymentRunPath } from '../http/paths.ts';
import { problemOfRejection } from '../http/problem/refused.ts';
import { AnswersState } from '../http/recorded-state.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { xmlMediaTypes } from '../http/stream-body.ts';
import { ClaimReasonDto } from '../claim/claim.dto.ts';
import { DebtorAccountDto, PaymentRunDto } from './payment-run.dto.ts';
import {
  RecordedDebtorAccount,
  recordedDebtorAccount,
  RecordedPaymentRun,
  recordedPaymentRun,
} from './recorded-payment-run.ts';

/** Files of payment orders to the bank. */
@Controller('api/v1')
export class PaymentRunCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;
  readonly #files: KeptFiles | undefined;

  constructor(
    commands: CommandSender,
    @Inject(clockToken) now: Clock,
    @Optional() @Inject(keptFilesToken) files?: KeptFiles,
  ) {
    this.#commands = commands;
    this.#now = now;
    this.#files = files;
  }

  @Post('payment-runs')
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Zahllauf aus angeordneten Auszahlungen erstellen' })
  @ApiCreatedResponse({ type: RecordedPaymentRun })
  create(
    @Body() { executionDay, orderNumbers }: PaymentRunDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentRun> {
    const createdAt = `${new Date(this.#now()).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`;
    const data = { executionDay, orderNumbers, createdAt };
    return this.#commands.record('CreatePaymentRun', data, requested, recordedPaymentRun);
  }

  @Post('payment-runs/:runId/sending')
  @AnswersState(RecordedPaymentRun)
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Festhalten, dass die Datei des Zahllaufs an die Bank gegeben ist' })
  send(
    @Param() { runId }: PaymentRunPath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentRun> {
    return this.#commands.record('SendPaymentRun', { runId }, requested, recordedPaymentRun);
  }

  @Post('payment-runs/:runId/cancellation')
  @AnswersState(RecordedPaymentRun)
  @RequiresRole('payment-officer')
  @ApiOperation({ summary: 'Zahllauf verwerfen, solange er nicht an die Bank gegeben ist' })
  cancel(
    @Param() { runId }: PaymentRunPath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentRun> {
    return this.#commands.record('CancelPaymentRun', { runId, reason }, requested, recordedPaymentRun);
  }

  @Post('payment-status-reports')
  @AnswersState(RecordedPaymentRun)
  @RequiresRole('payment-officer', 'system')
  @ApiOperation({ summary: 'Antwort der Bank auf einen Zahllauf einlesen (pain.002)' })
  @ApiConsumes(...xmlMediaTypes)
  @ApiBody({ schema: { type: 'string' } })
  receiveStatus(
    @Body() body: unknown,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentRun> {
    return readBankFile(
      { files: this.#files, body, bytesMax: defaultStatusReportLimits.bytesMax, read: readStatusReport },
      (received, report) => this.#recorded(received, report, requested),
    );
  }

  async #recorded(
    received: ReceivedFile,
    { messageId, originalMessageId = '', group, blocks }: StatusReport,
    requested: RequestedCommand,
  ): Promise<RecordedPaymentRun> {
    const runId =
      runIdOfMessageId(originalMessageId) ??
      runIdOfPaymentInformationId(blocks[0]?.paymentInformationId ?? '');
    if (runId === undefined)
      throw problemOfRejection({ code: 'PAYMENT_RUN_UNKNOWN', figures: { runId: originalMessageId } });
    const { hash: checksum } = received;
    if (!requested.rehearsal) await received.keep();
    const data = { runId, messageId, checksum, group, blocks };
    const ofFile = { ...requested, requestHash: checksum };
    return this.#commands.record('RecordPaymentStatus', data, ofFile, recordedPaymentRun);
  }

  @Post('debtor-account')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Konto setzen, von dem Zahlläufe zahlen' })
  @ApiCreatedResponse({ type: RecordedDebtorAccount })
  setDebtorAccount(
    @Body() { name, iban, bic, reason }: DebtorAccountDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedDebtorAccount> {
    const data = { name, iban, ...defined({ bic }), reason };
    return this.#commands.record('SetDebtorAccount', data, requested, recordedDebtorAccount);
  }
}
