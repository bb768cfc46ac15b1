import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import {
  confirmPayeeChangeUseCase,
  grantAuthorityUseCase,
  proposePayeeChangeUseCase,
  rejectPayeeChangeUseCase,
  revokeAuthorityUseCase,
} from '#command-handling';
import { cents, dayAt } from '#domain';
import { RequiresRole } from '../auth/access.ts';
import { clockToken, type Clock } from '../clock.ts';
import { defined } from '../defined.ts';
import { AuthorityPath, PayeePath } from '../paths.ts';
import { Requested, type RequestedCommand } from '../requested.ts';
import type { Recorded } from '../shown.ts';
import { ClaimReasonDto } from './claim.dto.ts';
import { CommandSender } from './command-sender.ts';
import { OrderingAuthorityDto, PayeeChangeDto, RevocationDto } from './payment.dto.ts';

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
  propose(
    @Param() { payeeId }: PayeePath,
    @Body() { name, iban, recipient, reason }: PayeeChangeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
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
    return this.#commands.record(proposePayeeChangeUseCase, data, requested);
  }

  @Post('payees/:payeeId/changes/confirmation')
  @HttpCode(200)
  @RequiresRole('payment-officer', 'case-worker', 'administrator')
  @ApiOperation({ summary: 'Änderung eines Zahlungsempfängers bestätigen, als zweite Person' })
  confirm(@Param() { payeeId }: PayeePath, @Requested() requested: RequestedCommand): Promise<Recorded> {
    const data = { payeeId, confirmedBy: requested.actor.subject };
    return this.#commands.record(confirmPayeeChangeUseCase, data, requested);
  }

  @Post('payees/:payeeId/changes/rejection')
  @HttpCode(200)
  @RequiresRole('payment-officer', 'case-worker', 'administrator')
  @ApiOperation({ summary: 'Änderung eines Zahlungsempfängers ablehnen' })
  reject(
    @Param() { payeeId }: PayeePath,
    @Body() { reason }: ClaimReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { payeeId, reason, rejectedBy: requested.actor.subject };
    return this.#commands.record(rejectPayeeChangeUseCase, data, requested);
  }

  @Post('ordering-authorities')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Anordnungsbefugnis erteilen; nie sich selbst' })
  grantAuthority(
    @Body() { authorityId, person, limit, validFrom, validTo, reason }: OrderingAuthorityDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
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
    return this.#commands.record(grantAuthorityUseCase, data, requested, validFrom);
  }

  @Post('ordering-authorities/:authorityId/revocation')
  @HttpCode(200)
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Anordnungsbefugnis beenden' })
  revokeAuthority(
    @Param() { authorityId }: AuthorityPath,
    @Body() { person, validTo = this.#today(), reason }: RevocationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { authorityId, person, validTo, reason, revokedBy: requested.actor.subject };
    return this.#commands.record(revokeAuthorityUseCase, data, requested);
  }

  #today(): string {
    return dayAt(this.#now());
  }
}
