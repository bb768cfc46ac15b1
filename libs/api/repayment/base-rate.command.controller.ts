import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { RequiresRole } from '../http/auth/access.ts';
import { CommandSender } from '../http/command-sender.ts';
import { DayField, NestedField, PercentField, TextField } from '../http/fields.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { SourceDto, sourceOf } from '../http/source.dto.ts';
import { RecordedBaseRateList, recordedBaseRates } from './base-rate.view.ts';

class BaseRateDto {
  @DayField({
    description: { de: 'Erster Tag des Halbjahres', en: 'First day of the half-year' },
    example: '2026-07-01',
  })
  readonly from!: string;

  @PercentField({ description: { de: 'Prozent im Jahr', en: 'Percent per year' }, example: '1.27' })
  readonly percent!: string;

  @NestedField(SourceDto, {
    description: { de: 'Wo er bekannt gegeben wurde', en: 'Where it was announced' },
  })
  readonly source!: SourceDto;
}

class BaseRateCorrectionDto extends BaseRateDto {
  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

/** The base rate by half-year (BGB § 247), which interest on what is claimed back follows. */
@Controller('api/v1/base-rates')
@RequiresRole('administrator', 'budget-controller')
export class BaseRateCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post()
  @ApiOperation({ summary: 'Basiszinssatz eines Halbjahres erfassen (BGB § 247)' })
  @ApiCreatedResponse({ type: RecordedBaseRateList })
  recordBaseRate(
    @Body() { from, percent, source }: BaseRateDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBaseRateList> {
    const data = { from, percent, source: sourceOf(source) };
    return this.#commands.record('RecordBaseRate', data, requested, recordedBaseRates);
  }

  @Post('corrections')
  @ApiOperation({ summary: 'Falsch erfassten Basiszinssatz eines Halbjahres berichtigen' })
  @ApiCreatedResponse({ type: RecordedBaseRateList })
  correctBaseRate(
    @Body() { from, percent, source, reason }: BaseRateCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBaseRateList> {
    const data = { from, percent, source: sourceOf(source), reason };
    return this.#commands.record('CorrectBaseRate', data, requested, recordedBaseRates);
  }
}
