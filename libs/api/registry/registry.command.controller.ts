import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { cents } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { AnnouncedTotalPath, ProgrammePath, ReadinessPath, RecipientPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { Recorded } from '../http/shown.ts';
import {
  AnswersEnactedOrProposed,
  enactedOrProposed,
  type ProposedBudgetAct,
} from '../budget-act/budget-act-answer.ts';
import { CommandSender } from '../http/command-sender.ts';
import {
  AnnouncedTotalCorrectionDto,
  AnnouncedTotalDto,
  FramePaymentRuleDto,
  SecondPersonRuleDto,
  PrerequisiteDto,
  PrerequisiteLossDto,
  ProgrammeCorrectionDto,
  ProgrammeDto,
  RecipientCorrectionDto,
  RecipientDto,
  RecipientEndCorrectionDto,
  RecipientEndDto,
  ServiceDto,
} from './registry.dto.ts';
import { sourceOf } from '../http/source.dto.ts';

/** Programmes, recipients, services and their readiness. */
@Controller('api/v1')
@RequiresRole('administrator', 'budget-controller')
export class RegistryCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post('programmes')
  @ApiOperation({ summary: 'Förderprogramm anlegen' })
  registerProgramme(
    @Body() { programme, name }: ProgrammeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    return this.#commands.record('RegisterProgramme', { programme, name, synthetic: false }, requested);
  }

  @Post('programmes/:programme/corrections')
  @ApiOperation({ summary: 'Namen eines Förderprogramms berichtigen' })
  correctProgramme(
    @Param() { programme }: ProgrammePath,
    @Body() { name, reason }: ProgrammeCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    return this.#commands.record('CorrectProgramme', { programme, name, reason }, requested);
  }

  @Post('programmes/:programme/frame-payment-rules')
  @ApiOperation({ summary: 'Regeln, ob aus einem Rahmen ohne Haushaltsjahr gezahlt werden darf' })
  setFramePaymentRule(
    @Param() { programme }: ProgrammePath,
    @Body() { allowed, reason }: FramePaymentRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    return this.#commands.record('SetFramePaymentRule', { programme, allowed, reason }, requested);
  }

  @Post('programmes/:programme/second-person-rules')
  @RequiresRole('administrator')
  @ApiOperation({
    summary:
      'Regeln, ob eine zweite Person bestätigt, was am Haushalt beschlossen, nachgetragen, gesperrt und freigegeben wird',
  })
  @AnswersEnactedOrProposed()
  async setSecondPersonRule(
    @Param() { programme }: ProgrammePath,
    @Body() { required, reason }: SecondPersonRuleDto,
    @Requested() requested: RequestedCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Recorded | ProposedBudgetAct> {
    const data = { programme, required, reason };
    return enactedOrProposed(await this.#commands.send('SetSecondPersonRule', data, requested), reply);
  }

  @Post('programmes/:programme/announced-totals')
  @ApiOperation({ summary: 'Angekündigte Summe festhalten' })
  recordAnnouncedTotal(
    @Param() { programme }: ProgrammePath,
    @Body() body: AnnouncedTotalDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const { totalId, line, name, period, kind, exactness } = body;
    const figure = { amount: cents(body.amount), exactness, source: sourceOf(body.source) };
    const data = { programme, totalId, line, name, period, kind, ...figure };
    return this.#commands.record('RecordAnnouncedTotal', data, requested);
  }

  @Post('programmes/:programme/announced-totals/:totalId/corrections')
  @ApiOperation({ summary: 'Angekündigte Summe berichtigen' })
  correctAnnouncedTotal(
    @Param() { programme, totalId }: AnnouncedTotalPath,
    @Body() body: AnnouncedTotalCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const { line, name, period, kind, exactness, reason } = body;
    const figure = { amount: cents(body.amount), exactness, source: sourceOf(body.source) };
    const data = { programme, totalId, line, name, period, kind, ...figure, reason };
    return this.#commands.record('CorrectAnnouncedTotal', data, requested);
  }

  @Post('recipients')
  @ApiOperation({ summary: 'Kommune oder Landkreis aufnehmen' })
  registerRecipient(@Body() body: RecipientDto, @Requested() requested: RequestedCommand): Promise<Recorded> {
    const data = { recipient: body.recipient, ...factsOf(body) };
    return this.#commands.record('RegisterRecipient', data, requested);
  }

  @Post('recipients/:recipient/corrections')
  @ApiOperation({ summary: 'Angaben zu einer Kommune oder einem Landkreis berichtigen' })
  correctRecipient(
    @Param() { recipient }: RecipientPath,
    @Body() body: RecipientCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { recipient, ...factsOf(body), reason: body.reason };
    return this.#commands.record('CorrectRecipient', data, requested);
  }

  @Post('recipients/:recipient/end')
  @ApiOperation({ summary: 'Gemeindeschlüssel beenden' })
  endRecipient(
    @Param() { recipient }: RecipientPath,
    @Body() { validTo, successor, source }: RecipientEndDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = {
      recipient,
      validTo,
      ...(successor !== undefined && { successor }),
      source: sourceOf(source),
    };
    return this.#commands.record('EndRecipient', data, requested);
  }

  @Post('recipients/:recipient/end-corrections')
  @ApiOperation({ summary: 'Ende eines Gemeindeschlüssels berichtigen' })
  correctRecipientEnd(
    @Param() { recipient }: RecipientPath,
    @Body() { validTo, successor, source, reason }: RecipientEndCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = {
      recipient,
      ...(validTo !== undefined && { validTo }),
      ...(successor !== undefined && { successor }),
      source: sourceOf(source),
      reason,
    };
    return this.#commands.record('CorrectRecipientEnd', data, requested);
  }

  @Post('services')
  @ApiOperation({ summary: 'EfA-Leistung aufnehmen' })
  registerService(@Body() body: ServiceDto, @Requested() requested: RequestedCommand): Promise<Recorded> {
    const { leikaKey, name, stateOfOrigin, platform } = body;
    const data = { leikaKey, name, stateOfOrigin, platform, synthetic: false };
    return this.#commands.record('RegisterService', data, requested);
  }

  @Post('recipients/:recipient/services/:leikaKey/prerequisites')
  @RequiresRole('case-worker', 'administrator')
  @ApiOperation({ summary: 'Voraussetzung einer Leistung als erfüllt melden' })
  meetPrerequisite(
    @Param() { recipient, leikaKey }: ReadinessPath,
    @Body() { prerequisite, since }: PrerequisiteDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { recipient, leikaKey, prerequisite, since };
    return this.#commands.record('MeetPrerequisite', data, requested, since);
  }

  @Post('recipients/:recipient/services/:leikaKey/prerequisite-losses')
  @RequiresRole('case-worker', 'administrator')
  @ApiOperation({ summary: 'Voraussetzung einer Leistung als weggefallen melden' })
  losePrerequisite(
    @Param() { recipient, leikaKey }: ReadinessPath,
    @Body() { prerequisite, reason }: PrerequisiteLossDto,
    @Requested() requested: RequestedCommand,
  ): Promise<Recorded> {
    const data = { recipient, leikaKey, prerequisite, reason };
    return this.#commands.record('LosePrerequisite', data, requested);
  }
}

const factsOf = ({
  name,
  kind,
  county,
  population,
  populationOn,
  source,
}: RecipientDto | RecipientCorrectionDto) => ({
  name,
  kind,
  ...(county !== undefined && { county }),
  population,
  populationOn,
  source: sourceOf(source),
});
