import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { dayAt } from '#domain';
import { defined } from '../http/defined.ts';
import { AnswersState } from '../http/recorded-state.ts';
import { type Clock, clockToken } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { PayeePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { ClaimReasonDto } from '../claim/claim.dto.ts';
import { addressOf } from './address.dto.ts';
import { PayeeChangeDto } from './payee.dto.ts';
import { RecordedPayee, recordedPayee } from './recorded-payee.ts';

/** Whom money goes to. */
@Controller('api/v1')
export class PayeeCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post('payees/:payeeId/changes')
  @RequiresRole('payment-officer', 'case-worker', 'administrator')
  @ApiOperation({
    summary: 'Zahlungsempfänger anlegen oder ändern; gilt erst, wenn eine zweite Person bestätigt',
  })
  @ApiCreatedResponse({ type: RecordedPayee })
  propose(
    @Param() { payeeId }: PayeePath,
    @Body() { name, bankName, address, iban, recipient, reason }: PayeeChangeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPayee> {
    const data = {
      payeeId,
      name,
      ...defined({ bankName, address: address && addressOf(address) }),
      iban,
      ...defined({ recipient }),
      reason,
      proposedOn: this.#today(),
      synthetic: false,
    };
    return this.#commands.record('ProposePayeeChange', data, requested, recordedPayee);
  }

  @Post('payees/:payeeId/changes/confirmation')
  @AnswersState(RecordedPayee)
  @RequiresRole('payment-officer', 'case-worker', 'administrator')
  @ApiOperation({ summary: 'Änderung eines Zahlungsempfängers bestätigen, als zweite Person' })
  confirm(@Param() { payeeId }: PayeePath, @Requested() requested: RequestedCommand): Promise<RecordedPayee> {
    const data = { payeeId };
    return this.#commands.record('ConfirmPayeeChange', data, requested, recordedPayee);
  }

  @Post('payees/:payeeId/changes/rejection')
  @AnswersState(RecordedPayee)
  @RequiresRole('payment-officer', 'case-worker', 'administrator')
  @ApiOperation({ summary: 'Änderung eines Zahlungsempfängers ablehnen' })
  reject(
    @Param() { payeeId }: PayeePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPayee> {
    const data = { payeeId, reason };
    return this.#commands.record('RejectPayeeChange', data, requested, recordedPayee);
  }

  #today(): string {
    return dayAt(this.#now());
  }
}
