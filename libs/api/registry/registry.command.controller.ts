import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { cents } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { AnnouncedTotalPath, ProgrammePath, ReadinessPath, RecipientPath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
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
import { RecordedProgramme, recordedProgramme } from '../programme/recorded-programme.ts';
import { RecordedReadiness, recordedReadiness } from '../service/recorded-readiness.ts';
import { RecordedRecipient, recordedRecipient } from '../recipient/recorded-recipient.ts';
import { RecordedService, recordedService } from '../service/recorded-service.ts';

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
  @ApiCreatedResponse({ type: RecordedProgramme })
  registerProgramme(
    @Body() { programme, name }: ProgrammeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    return this.#commands.record(
      'RegisterProgramme',
      { programme, name, synthetic: false },
      requested,
      recordedProgramme,
    );
  }

  @Post('programmes/:programme/corrections')
  @ApiOperation({ summary: 'Namen eines Förderprogramms berichtigen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  correctProgramme(
    @Param() { programme }: ProgrammePath,
    @Body() { name, reason }: ProgrammeCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    return this.#commands.record(
      'CorrectProgramme',
      { programme, name, reason },
      requested,
      recordedProgramme,
    );
  }

  @Post('programmes/:programme/frame-payment-rules')
  @ApiOperation({ summary: 'Regeln, ob aus einem Rahmen ohne Haushaltsjahr gezahlt werden darf' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  setFramePaymentRule(
    @Param() { programme }: ProgrammePath,
    @Body() { allowed, reason }: FramePaymentRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    return this.#commands.record(
      'SetFramePaymentRule',
      { programme, allowed, reason },
      requested,
      recordedProgramme,
    );
  }

  @Post('programmes/:programme/second-person-rules')
  @RequiresRole('administrator')
  @ApiOperation({
    summary:
      'Regeln, ob eine zweite Person bestätigt, was am Haushalt beschlossen, nachgetragen, gesperrt und freigegeben wird',
  })
  @AnswersEnactedOrProposed(RecordedProgramme)
  async setSecondPersonRule(
    @Param() { programme }: ProgrammePath,
    @Body() { required, reason }: SecondPersonRuleDto,
    @Requested() requested: RequestedCommand,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecordedProgramme | ProposedBudgetAct> {
    const data = { programme, required, reason };
    return enactedOrProposed(
      await this.#commands.send('SetSecondPersonRule', data, requested),
      reply,
      recordedProgramme,
    );
  }

  @Post('programmes/:programme/announced-totals')
  @ApiOperation({ summary: 'Angekündigte Summe festhalten' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  recordAnnouncedTotal(
    @Param() { programme }: ProgrammePath,
    @Body() body: AnnouncedTotalDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const { totalId, line, name, period, kind, exactness } = body;
    const figure = { amount: cents(body.amount), exactness, source: sourceOf(body.source) };
    const data = { programme, totalId, line, name, period, kind, ...figure };
    return this.#commands.record('RecordAnnouncedTotal', data, requested, recordedProgramme);
  }

  @Post('programmes/:programme/announced-totals/:totalId/corrections')
  @ApiOperation({ summary: 'Angekündigte Summe berichtigen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  correctAnnouncedTotal(
    @Param() { programme, totalId }: AnnouncedTotalPath,
    @Body() body: AnnouncedTotalCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const { line, name, period, kind, exactness, reason } = body;
    const figure = { amount: cents(body.amount), exactness, source: sourceOf(body.source) };
    const data = { programme, totalId, line, name, period, kind, ...figure, reason };
    return this.#commands.record('CorrectAnnouncedTotal', data, requested, recordedProgramme);
  }

  @Post('recipients')
  @ApiOperation({ summary: 'Kommune oder Landkreis aufnehmen' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  registerRecipient(
    @Body() body: RecipientDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = { recipient: body.recipient, ...factsOf(body) };
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
    const data = { recipient, ...factsOf(body), reason: body.reason };
    return this.#commands.record('CorrectRecipient', data, requested, recordedRecipient);
  }

  @Post('recipients/:recipient/end')
  @ApiOperation({ summary: 'Gemeindeschlüssel beenden' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  endRecipient(
    @Param() { recipient }: RecipientPath,
    @Body() { validTo, successor, source }: RecipientEndDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = {
      recipient,
      validTo,
      ...(successor !== undefined && { successor }),
      source: sourceOf(source),
    };
    return this.#commands.record('EndRecipient', data, requested, recordedRecipient);
  }

  @Post('recipients/:recipient/end-corrections')
  @ApiOperation({ summary: 'Ende eines Gemeindeschlüssels berichtigen' })
  @ApiCreatedResponse({ type: RecordedRecipient })
  correctRecipientEnd(
    @Param() { recipient }: RecipientPath,
    @Body() { validTo, successor, source, reason }: RecipientEndCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedRecipient> {
    const data = {
      recipient,
      ...(validTo !== undefined && { validTo }),
      ...(successor !== undefined && { successor }),
      source: sourceOf(source),
      reason,
    };
    return this.#commands.record('CorrectRecipientEnd', data, requested, recordedRecipient);
  }

  @Post('services')
  @ApiOperation({ summary: 'EfA-Leistung aufnehmen' })
  @ApiCreatedResponse({ type: RecordedService })
  registerService(
    @Body() body: ServiceDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedService> {
    const { leikaKey, name, stateOfOrigin, platform } = body;
    const data = { leikaKey, name, stateOfOrigin, platform, synthetic: false };
    return this.#commands.record('RegisterService', data, requested, recordedService);
  }

  @Post('recipients/:recipient/services/:leikaKey/prerequisites')
  @RequiresRole('case-worker', 'administrator')
  @ApiOperation({ summary: 'Voraussetzung einer Leistung als erfüllt melden' })
  @ApiCreatedResponse({ type: RecordedReadiness })
  meetPrerequisite(
    @Param() { recipient, leikaKey }: ReadinessPath,
    @Body() { prerequisite, since }: PrerequisiteDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedReadiness> {
    const data = { recipient, leikaKey, prerequisite, since };
    return this.#commands.record('MeetPrerequisite', data, requested, recordedReadiness, since);
  }

  @Post('recipients/:recipient/services/:leikaKey/prerequisite-losses')
  @RequiresRole('case-worker', 'administrator')
  @ApiOperation({ summary: 'Voraussetzung einer Leistung als weggefallen melden' })
  @ApiCreatedResponse({ type: RecordedReadiness })
  losePrerequisite(
    @Param() { recipient, leikaKey }: ReadinessPath,
    @Body() { prerequisite, reason }: PrerequisiteLossDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedReadiness> {
    const data = { recipient, leikaKey, prerequisite, reason };
    return this.#commands.record('LosePrerequisite', data, requested, recordedReadiness);
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
