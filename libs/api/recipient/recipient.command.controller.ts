import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandSender } from '../http/command-sender.ts';
import { RecipientPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { sourceOf } from '../http/source.dto.ts';
import {
  AssociationDto,
  RecipientChangeDto,
  RecipientCorrectionDto,
  RecipientDto,
  RecipientEndCorrectionDto,
  RecipientEndDto,
} from './recipient.dto.ts';
import { RecordedRecipient, recordedRecipient } from './recorded-recipient.ts';

/** Municipalities and counties. */
@Controller('api/v1')
@RequiresRole('administrator', 'budget-controller')
export class RecipientCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post('recipients')
  @ApiOperation({ summary: 'Kommune oder Landkreis aufnehmen' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  registerRecipient(
    @Body() body: RecipientDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = { recipient: body.recipient, ...factsOf(body), ...beginOf(body) };
    return this.#commands.record('RegisterRecipient', data, requested, recordedRecipient);
  }

  @Post('recipients/:recipient/corrections')
  @ApiOperation({ summary: 'Angaben zu einer Kommune oder einem Landkreis berichtigen' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  correctRecipient(
    @Param() { recipient }: RecipientPath,
    @Body() body: RecipientCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = { recipient, ...factsOf(body), ...beginOf(body), reason: body.reason };
    return this.#commands.record('CorrectRecipient', data, requested, recordedRecipient);
  }

  @Post('recipients/:recipient/changes')
  @ApiOperation({ summary: 'Neuer Name, neue Art oder Einwohnerzahl einer Kommune ab einem Tag' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  changeRecipient(
    @Param() { recipient }: RecipientPath,
    @Body() body: RecipientChangeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = { recipient, since: body.since, ...factsOf(body) };
    return this.#commands.record('ChangeRecipient', data, requested, recordedRecipient);
  }

  @Post('recipients/:recipient/associations')
  @ApiOperation({ summary: 'Mit welchem Verband eine Kommune ab einem Tag berichtet wird' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  setAssociation(
    @Param() { recipient }: RecipientPath,
    @Body() { association, since, source }: AssociationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = { recipient, association, since, source: sourceOf(source) };
    return this.#commands.record('SetAssociation', data, requested, recordedRecipient);
  }

  @Post('recipients/:recipient/end')
  @ApiOperation({ summary: 'Gemeindeschlüssel beenden' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  endRecipient(
    @Param() { recipient }: RecipientPath,
    @Body() { validTo, successor, otherSuccessors, source }: RecipientEndDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = {
      recipient,
      validTo,
      ...(successor !== undefined && { successor }),
      ...(otherSuccessors && { otherSuccessors }),
      source: sourceOf(source),
    };
    return this.#commands.record('EndRecipient', data, requested, recordedRecipient);
  }

  @Post('recipients/:recipient/end-corrections')
  @ApiOperation({ summary: 'Ende eines Gemeindeschlüssels berichtigen' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  correctRecipientEnd(
    @Param() { recipient }: RecipientPath,
    @Body() { validTo, successor, otherSuccessors, source, reason }: RecipientEndCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = {
      recipient,
      ...(validTo !== undefined && { validTo }),
      ...(successor !== undefined && { successor }),
      ...(otherSuccessors && { otherSuccessors }),
      source: sourceOf(source),
      reason,
    };
    return this.#commands.record('CorrectRecipientEnd', data, requested, recordedRecipient);
  }
}

const factsOf = ({
  name,
  kind,
  county,
  population,
  populationOn,
  source,
}: RecipientDto | RecipientCorrectionDto | RecipientChangeDto) => ({
  name,
  kind,
  ...(county !== undefined && { county }),
  population,
  populationOn,
  source: sourceOf(source),
});

const beginOf = ({ validFrom }: RecipientDto | RecipientCorrectionDto) =>
  validFrom === undefined ? {} : { validFrom };
