import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { PaymentOrderPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { ClaimReasonDto } from '../claim/claim.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import { PreparedOrder, preparationOf, preparedOrderOf } from './prepared-order.ts';
import {
  BankRejectionDto,
  BookingYearExceptionDto,
  PaymentOrderDto,
  PaymentReturnDto,
  SettlementDto,
  VerificationDecisionDto,
} from './payment.dto.ts';
import { RecordedPaymentOrder, recordedPaymentOrder } from './recorded-payment-order.ts';
import { AnswersState } from '../http/recorded-state.ts';

/** Payment orders from preparation to the bank's answer. */
@Controller('api/v1/payment-orders')
export class PaymentCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post()
  @RequiresRole('case-worker', 'payment-officer')
  @ApiOperation({ summary: 'Auszahlungsanordnung vorbereiten' })
  @ApiCreatedResponse({ type: PreparedOrder })
  async prepare(
    @Body() body: PaymentOrderDto,
    @Requested() requested: RequestedCommand,
  ): Promise<PreparedOrder> {
    const { caseNumber, drawdownId, milestoneId, ...order } = body;
    const data = {
      caseNumber,
      ...defined({ drawdownId, milestoneId }),
      ...preparationOf(order),
    };
    return preparedOrderOf(await this.#commands.send('PreparePaymentOrder', data, requested));
  }

  @Post(':orderNumber/factual-certification')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Auszahlungsanordnung sachlich richtig zeichnen' })
  certifyFactual(
    @Param() { orderNumber }: PaymentOrderPath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber };
    return this.#commands.record('CertifyPaymentFactual', data, requested, recordedPaymentOrder);
  }

  @Post(':orderNumber/arithmetic-certification')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('case-worker', 'approver')
  @ApiOperation({ summary: 'Auszahlungsanordnung rechnerisch richtig zeichnen' })
  certifyArithmetic(
    @Param() { orderNumber }: PaymentOrderPath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber };
    return this.#commands.record('CertifyPaymentArithmetic', data, requested, recordedPaymentOrder);
  }

  @Post(':orderNumber/withdrawal')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('case-worker', 'payment-officer')
  @ApiOperation({ summary: 'Auszahlungsanordnung zurückziehen, solange sie nicht angeordnet ist' })
  withdraw(
    @Param() { orderNumber }: PaymentOrderPath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber, reason };
    return this.#commands.record('WithdrawPaymentOrder', data, requested, recordedPaymentOrder);
  }

  @Post(':orderNumber/booking-year-exception')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('budget-controller', 'administrator')
  @ApiOperation({
    summary:
      'Buchung im Jahr des Haushaltsansatzes zulassen, obwohl in einem anderen gezahlt wird; mit der Einwilligung des Finanzministeriums',
  })
  grantBookingYearException(
    @Param() { orderNumber }: PaymentOrderPath,
    @Body() { reason, consentReference, consentedOn }: BookingYearExceptionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber, reason, consentReference, consentedOn };
    return this.#commands.record('GrantBookingYearException', data, requested, recordedPaymentOrder);
  }

  @Post(':orderNumber/order')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('approver', 'payment-officer')
  @ApiOperation({ summary: 'Auszahlung anordnen, im Rahmen der eigenen Anordnungsbefugnis' })
  order(
    @Param() { orderNumber }: PaymentOrderPath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber, orderedOn: this.#today() };
    return this.#commands.record('OrderPayment', data, requested, recordedPaymentOrder);
  }

  @Post(':orderNumber/settlement')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('payment-officer', 'system')
  @ApiOperation({ summary: 'Bestätigung der Bank buchen: Jetzt ist gezahlt' })
  settle(
    @Param() { orderNumber }: PaymentOrderPath,
    @Body() { bankReference, settledOn = this.#today() }: SettlementDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber, bankReference, settledOn };
    return this.#commands.record('SettlePayment', data, requested, recordedPaymentOrder);
  }

  @Post(':orderNumber/bank-rejection')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('payment-officer', 'system')
  @ApiOperation({ summary: 'Zurückweisung der Bank buchen: Es ist nicht gezahlt' })
  rejectByBank(
    @Param() { orderNumber }: PaymentOrderPath,
    @Body() { bankReference, reason, rejectedOn = this.#today() }: BankRejectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber, bankReference, reason, rejectedOn };
    return this.#commands.record('RejectPayment', data, requested, recordedPaymentOrder);
  }

  @Post(':orderNumber/verification-decision')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('approver', 'payment-officer')
  @ApiOperation({
    summary: 'Entscheiden, ob gezahlt wird, obwohl die Bank des Empfängers einen anderen Namen kennt',
  })
  decideVerification(
    @Param() { orderNumber }: PaymentOrderPath,
    @Body() { decision, reason }: VerificationDecisionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber, decision, reason };
    return this.#commands.record('DecidePayeeVerification', data, requested, recordedPaymentOrder);
  }

  @Post(':orderNumber/return')
  @AnswersState(RecordedPaymentOrder)
  @RequiresRole('payment-officer', 'system')
  @ApiOperation({ summary: 'Rückläufer buchen: Das Geld kam zurück' })
  return(
    @Param() { orderNumber }: PaymentOrderPath,
    @Body() { bankReference, reason, returnedOn = this.#today() }: PaymentReturnDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPaymentOrder> {
    const data = { orderNumber, bankReference, reason, returnedOn };
    return this.#commands.record('ReturnPayment', data, requested, recordedPaymentOrder);
  }

  #today(): string {
    return dayAt(this.#now());
  }
}
