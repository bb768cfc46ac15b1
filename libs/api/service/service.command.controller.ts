import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandSender } from '../http/command-sender.ts';
import { ReadinessPath, ServicePath } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { cents } from '#domain';
import { defined } from '../http/defined.ts';
import { sourceOf } from '../http/source.dto.ts';
import {
  OperatingCostDto,
  PrerequisiteDto,
  PrerequisiteLossDto,
  ServiceCorrectionDto,
  ServiceDto,
} from './service.dto.ts';
import { RecordedReadiness, recordedReadiness } from './recorded-readiness.ts';
import { RecordedService, recordedService } from './recorded-service.ts';

/** Services, and how ready municipalities are for them. */
@Controller('api/v1')
@RequiresRole('administrator', 'budget-controller')
export class ServiceCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
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

  @Post('services/:leikaKey/corrections')
  @ApiOperation({ summary: 'EfA-Leistung berichtigen' })
  @ApiCreatedResponse({ type: RecordedService })
  correctService(
    @Param() { leikaKey }: ServicePath,
    @Body() { name, stateOfOrigin, platform, reason }: ServiceCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedService> {
    const data = { leikaKey, name, stateOfOrigin, platform, reason };
    return this.#commands.record('CorrectService', data, requested, recordedService);
  }

  @Post('services/:leikaKey/operating-costs')
  @ApiOperation({
    summary: 'Betriebskosten einer EfA-Leistung in einem Jahr mitteilen, auch ohne Finanzierung',
  })
  @ApiCreatedResponse({ type: RecordedService })
  stateOperatingCost(
    @Param() { leikaKey }: ServicePath,
    @Body() { fiscalYear, recipient, amount, source }: OperatingCostDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedService> {
    const data = {
      leikaKey,
      fiscalYear,
      ...defined({ recipient }),
      amount: cents(amount),
      source: sourceOf(source),
    };
    return this.#commands.record('StateOperatingCost', data, requested, recordedService);
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
