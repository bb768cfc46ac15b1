import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { cents, dayAt } from '#domain';
import type { DataOf } from '#use-cases';
import { RequiresRole } from '../http/auth/access.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { AuthorityPath, PayeePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { Recorded, ShownObject, ShownText, ShownTexts } from '../http/shown.ts';
import { ClaimReasonDto } from '../claim/claim.dto.ts';
import { CommandSender } from '../http/command-sender.ts';
import { OrderingAuthorityDto, PayeeChangeDto, RevocationDto } from './payment.dto.ts';

class SharedAccountWarning {
  @ShownText('Was zu beachten ist', {
    example: 'Dieses Konto hat auch FULDA. Bitte prüfen, ob das so sein soll.',
  })
  readonly detail!: string;

  @ShownTexts('Die anderen Zahlungsempfänger mit diesem Konto')
  readonly sharedWith!: readonly string[];
}

class RecordedPayeeChange extends Recorded {
  @ShownObject('Wenn das Konto auch ein anderer Zahlungsempfänger hat', SharedAccountWarning, {
    optional: true,
  })
  readonly warning?: SharedAccountWarning;
}

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
  @ApiCreatedResponse({ type: RecordedPayeeChange })
  propose(
    @Param() { payeeId }: PayeePath,
    @Body() { name, iban, recipient, reason }: PayeeChangeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPayeeChange> {
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
    return this.#change('ProposePayeeChange', data, requested);
  }

  @Post('payees/:payeeId/changes/confirmation')
  @HttpCode(200)
  @RequiresRole('payment-officer', 'case-worker', 'administrator')
  @ApiOperation({ summary: 'Änderung eines Zahlungsempfängers bestätigen, als zweite Person' })
  @ApiOkResponse({ type: RecordedPayeeChange })
  confirm(
    @Param() { payeeId }: PayeePath,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedPayeeChange> {
    const data = { payeeId, confirmedBy: requested.actor.subject };
    return this.#change('ConfirmPayeeChange', data, requested);
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
    return this.#commands.record('RejectPayeeChange', data, requested);
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
    return this.#commands.record('GrantAuthority', data, requested, validFrom);
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
    return this.#commands.record('RevokeAuthority', data, requested);
  }

  async #change<Name extends 'ProposePayeeChange' | 'ConfirmPayeeChange'>(
    useCase: Name,
    data: DataOf<Name>,
    requested: RequestedCommand,
  ): Promise<RecordedPayeeChange> {
    const { events, position } = await this.#commands.send(useCase, data, requested);
    const sharedWith = events.flatMap((event) =>
      event.type === 'PayeeChangeProposed' || event.type === 'PayeeChangeConfirmed'
        ? (event.data.sharedWith ?? [])
        : [],
    );
    const others = new Intl.ListFormat('de-DE').format(sharedWith);
    return {
      position: position.toString(),
      ...(sharedWith.length > 0 && {
        warning: {
          detail: `Dieses Konto hat auch ${others}. Bitte prüfen, ob das so sein soll.`,
          sharedWith,
        },
      }),
    };
  }

  #today(): string {
    return dayAt(this.#now());
  }
}
