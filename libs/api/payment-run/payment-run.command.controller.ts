import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { RequiresRole } from '../http/auth/access.ts';
import { type Clock, clockToken } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { PaymentRunPath } from '../http/paths.ts';
import { AnswersState } from '../http/recorded-state.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
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

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
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
