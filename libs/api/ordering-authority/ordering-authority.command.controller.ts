import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { cents, dayAt } from '#domain';
import { defined } from '../http/defined.ts';
import { AnswersState } from '../http/recorded-state.ts';
import { AuthorityPath } from '../http/paths.ts';
import { type Clock, clockToken } from '../http/clock.ts';
import { CommandSender } from '../http/command-sender.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { DelegationDto, OrderingAuthorityDto, RevocationDto } from './ordering-authority.dto.ts';
import { RecordedOrderingAuthorities, recordedOrderingAuthorities } from './recorded-ordering-authority.ts';

/** Who may order that money is paid. */
@Controller('api/v1')
export class OrderingAuthorityCommandController {
  readonly #commands: CommandSender;
  readonly #now: Clock;

  constructor(commands: CommandSender, @Inject(clockToken) now: Clock) {
    this.#commands = commands;
    this.#now = now;
  }

  @Post('ordering-authorities')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Anordnungsbefugnis erteilen; nie sich selbst' })
  @ApiCreatedResponse({ type: RecordedOrderingAuthorities })
  grantAuthority(
    @Body() { authorityId, person, limit, dayLimit, validFrom, validTo, act, reason }: OrderingAuthorityDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedOrderingAuthorities> {
    const data = {
      authorityId,
      person,
      limit: cents(limit),
      ...defined({ dayLimit: dayLimit === undefined ? undefined : cents(dayLimit) }),
      validFrom,
      ...defined({ validTo, act }),
      reason,
      synthetic: false,
    };
    return this.#commands.record('GrantAuthority', data, requested, recordedOrderingAuthorities, validFrom);
  }

  @Post('ordering-authorities/:authorityId/delegations')
  @RequiresRole('approver', 'payment-officer')
  @ApiOperation({ summary: 'Eigene Anordnungsbefugnis für einige Tage übertragen; nie sich selbst' })
  @ApiCreatedResponse({ type: RecordedOrderingAuthorities })
  delegateAuthority(
    @Param() { authorityId: sourceAuthorityId }: AuthorityPath,
    @Body() { person, delegatedAuthorityId, limit, dayLimit, validFrom, validTo, reason }: DelegationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedOrderingAuthorities> {
    const data = {
      sourceAuthorityId,
      person,
      authorityId: delegatedAuthorityId,
      limit: cents(limit),
      ...defined({ dayLimit: dayLimit === undefined ? undefined : cents(dayLimit) }),
      validFrom,
      validTo,
      reason,
    };
    return this.#commands.record('DelegateAuthority', data, requested, recordedOrderingAuthorities);
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
    const data = { authorityId, person, validTo, reason };
    return this.#commands.record('RevokeAuthority', data, requested, recordedOrderingAuthorities);
  }

  #today(): string {
    return dayAt(this.#now());
  }
}
