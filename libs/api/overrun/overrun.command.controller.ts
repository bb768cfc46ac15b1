import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, evolveBudgetYear, type BudgetYear } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { AmountField, CountField, NestedField } from '../http/fields.ts';
import { FiscalYearPath } from '../http/paths.ts';
import { recordedState } from '../http/recorded-state.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { moneyOf, MoneyView, Recorded, ShownCount, ShownMoney } from '../http/shown.ts';
import { SourceDto, sourceOf } from '../http/source.dto.ts';

class OverrunThresholdDto {
  @AmountField({
    description: {
      de: 'Betrag, über dem eine Überschreitung auf der Liste steht',
      en: 'Amount above which an overrun stands on the list',
    },
    example: '50000.00',
  })
  readonly amount!: string;

  @NestedField(SourceDto, { description: { de: 'Haushaltsgesetz', en: 'Budget act' } })
  readonly source!: SourceDto;
}

class CarryOverRuleDto {
  @CountField({
    description: {
      de: 'Bis zum Ende des wievielten Folgejahres Ausgabereste verfügbar sind',
      en: 'Until the end of which following year remainders may be used',
    },
    max: 10,
    example: 2,
  })
  readonly years!: number;

  @NestedField(SourceDto, { description: { de: 'Haushaltsgesetz', en: 'Budget act' } })
  readonly source!: SourceDto;
}

/** What a command has made of the settings of a fiscal year. */
export class RecordedBudgetYear extends Recorded {
  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2025 })
  readonly fiscalYear!: number;

  @ShownMoney(
    {
      de: 'Betrag, über dem eine Überschreitung auf der Liste steht',
      en: 'Amount above which an overrun stands on the list',
    },
    { optional: true },
  )
  readonly overrunThreshold?: MoneyView;

  @ShownCount(
    {
      de: 'Bis zum Ende des wievielten Folgejahres Ausgabereste verfügbar sind',
      en: 'Until the end of which following year remainders may be used',
    },
    { optional: true, example: 2 },
  )
  readonly carryOverYears?: number;
}

const recordedBudgetYear = recordedState<BudgetYear, RecordedBudgetYear>(evolveBudgetYear, (year) => ({
  fiscalYear: year.fiscalYear,
  ...(year.overrunThreshold !== undefined && { overrunThreshold: moneyOf(year.overrunThreshold) }),
  ...defined({ carryOverYears: year.carryOverYears }),
}));

@Controller('api/v1/budget-years')
@RequiresRole('budget-controller', 'administrator')
export class OverrunCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post(':fiscalYear/overrun-threshold')
  @ApiOperation({ summary: 'Grenze der vierteljährlichen Liste der Überschreitungen setzen (LHO § 37)' })
  @ApiCreatedResponse({ type: RecordedBudgetYear })
  setOverrunThreshold(
    @Param() { fiscalYear }: FiscalYearPath,
    @Body() body: OverrunThresholdDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetYear> {
    const data = {
      fiscalYear: Number(fiscalYear),
      amount: cents(body.amount),
      source: sourceOf(body.source),
    };
    return this.#commands.record('SetOverrunThreshold', data, requested, recordedBudgetYear);
  }

  @Post(':fiscalYear/carry-over-rule')
  @ApiOperation({ summary: 'Festlegen, wie lange Ausgabereste des Jahres verfügbar sind (LHO § 45)' })
  @ApiCreatedResponse({ type: RecordedBudgetYear })
  setCarryOverRule(
    @Param() { fiscalYear }: FiscalYearPath,
    @Body() { years, source }: CarryOverRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetYear> {
    const data = { fiscalYear: Number(fiscalYear), years, source: sourceOf(source) };
    return this.#commands.record('SetCarryOverRule', data, requested, recordedBudgetYear);
  }
}
