import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { AuthorityPath, PayeePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { ClaimReasonDto } from '../claim/claim.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import { OrderingAuthorityDto, PayeeChangeDto, RevocationDto } from './payment.dto.ts';
import {
  RecordedOrderingAuthorities,
  recordedOrderingAuthorities,
} from '../ordering-authority/recorded-ordering-authority.ts';
import { RecordedPayee, recordedPayee } from '../payee/recorded-payee.ts';
import { AnswersState } from '../http/recorded-state.ts';

/** Whom money goes to, and who may order it. */
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
    @Body() { name, iban, recipient, reason }: PayeeChangeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPayee> {
    const data = {
      payeeId,
      name,
      iban,
      ...defined({ recipient }),
      reason,
      proposedOn: this.#today(),
      proposedBy: requested.actor.subject,
      synthetic: false,
    };
    return this.#commands.record('ProposePayeeChange', data, requested, recordedPayee);
  }

  @Post('payees/:payeeId/changes/confirmation')
  @AnswersState(RecordedPayee)
  @RequiresRole('payment-officer', 'case-worker', 'administrator')
  @ApiOperation({ summary: 'Änderung eines Zahlungsempfängers bestätigen, als zweite Person' })
  confirm(@Param() { payeeId }: PayeePath, @Requested() requested: RequestedCommand): Promise<RecordedPayee> {
    const data = { payeeId, confirmedBy: requested.actor.subject };
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
    const data = { payeeId, reason, rejectedBy: requested.actor.subject };
    return this.#commands.record('RejectPayeeChange', data, requested, recordedPayee);
  }

  @Post('ordering-authorities')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Anordnungsbefugnis erteilen; nie sich selbst' })
  @ApiCreatedResponse({ type: RecordedOrderingAuthorities })
  grantAuthority(
    @Body() { authorityId, person, limit, validFrom, validTo, reason }: OrderingAuthorityDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedOrderingAuthorities> {
    const data = {
      authorityId,
      person,
      limit: cents(limit),
      validFrom,
      ...defined({ validTo }),
      reason,
      grantedBy: requested.actor.subject,
      synthetic: false,
    };
    return this.#commands.record('GrantAuthority', data, requested, recordedOrderingAuthorities, validFrom);
  }

  @Post('ordering-authorities/:authorityId/revocation')
  @AnswersState(RecordedOrderingAuthorities)
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Anordnungsbefugnis beenden' })
  revokeAuthority(
    @Param() { authorityId }: AuthorityPath,
    @Body() { person, validTo = this.#today(), reason }: RevocationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedOrderingAuthorities> {
    const data = { authorityId, person, validTo, reason, revokedBy: requested.actor.subject };
    return this.#commands.record('RevokeAuthority', data, requested, recordedOrderingAuthorities);
  }

  #today(): string {
    return dayAt(this.#now());
  }
}
