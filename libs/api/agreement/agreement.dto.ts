import { type AllocationMethod } from '#domain';
import {
  AmountField,
  ChoiceField,
  ProgrammeField,
  LineField,
  CountField,
  DayField,
  FiscalYearField,
  NameField,
  NestedField,
  NestedListField,
  RecipientKeyField,
  LineTextField,
  TextField,
} from '../http/fields.ts';
import { methodWords } from '#refusal-words';

class BeneficiaryDto {
  @RecipientKeyField({ description: 'Begünstigte Kommune (AGS)' })
  readonly recipient!: string;

  @CountField({
    description: 'Gewicht bei TABLE; bei POPULATION zählt die Einwohnerzahl, bei EQUAL jede gleich',
    max: Number.MAX_SAFE_INTEGER,
    example: 1,
    optional: true,
  })
  readonly weight?: number;
}

class AllocationDto {
  @ChoiceField(methodWords, {
    description: 'Zu gleichen Teilen, nach Einwohnern oder nach einer Tabelle',
    example: 'POPULATION',
  })
  readonly method!: AllocationMethod;

  @NestedListField(BeneficiaryDto, { description: 'Die begünstigten Kommunen', max: 500 })
  readonly beneficiaries!: readonly BeneficiaryDto[];
}

class MilestoneBudgetDto {
  @LineField({ description: 'Haushaltsstelle', example: 'MAIN' })
  readonly line!: string;

  @FiscalYearField({ description: 'Haushaltsjahr' })
  readonly fiscalYear!: number;
}

class AgreementBudgetDto extends MilestoneBudgetDto {
  @AmountField({ description: 'Womit die Vereinbarung das Jahr belastet', example: '4000000.00' })
  readonly amount!: string;
}

export class AgreementDto {
  @ProgrammeField({ description: 'Programm', example: 'CIVENTO' })
  readonly programme!: string;

  @LineTextField({ description: 'Dienstleister', maxLength: 200, example: 'ekom21 – KGRZ Hessen' })
  readonly provider!: string;

  @NameField({ description: 'Zahlungsempfänger', example: 'EKOM21' })
  readonly payeeId!: string;

  @LineTextField({
    description: 'Rahmen ohne Jahresscheiben, in dem sie liegt (totalId), soweit es einen gibt',
    maxLength: 200,
    example: 'DIGITALISIERUNGSFABRIK-MAIN-2019+',
    optional: true,
  })
  readonly frameId?: string;

  @LineTextField({ description: 'Gegenstand', maxLength: 1_000, example: 'Bereitstellung von civento 2023' })
  readonly subject!: string;

  @AmountField({ description: 'Vereinbarter Betrag, insgesamt', example: '4000000.00' })
  readonly amount!: string;

  @NestedListField(AgreementBudgetDto, {
    description:
      'Die Jahre, die sie belastet, zusammen der Betrag; dort wird er festgelegt. Mit Rahmen dürfen sie fehlen oder weniger ergeben',
    max: 50,
    optional: true,
  })
  readonly budgets?: readonly AgreementBudgetDto[];

  @NestedField(AllocationDto, { description: 'Wem es zugutekommt' })
  readonly allocation!: AllocationDto;

  @DayField({ description: 'Geschlossen am; heute, wenn nichts angegeben ist', optional: true })
  readonly concludedOn?: string;
}

export class MilestoneDto {
  @NameField({ description: 'Kennung', example: 'Q1' })
  readonly milestoneId!: string;

  @LineTextField({ description: 'Bezeichnung', maxLength: 500, example: '1. Quartal 2023' })
  readonly name!: string;

  @AmountField({ description: 'Betrag', example: '1000000.00' })
  readonly amount!: string;

  @NestedField(MilestoneBudgetDto, {
    description:
      'Haushaltsjahr: eines, das die Vereinbarung belastet, sonst eines, in dem der Rahmen es trägt; fehlt, wenn aus dem Rahmen allein gezahlt wird',
    optional: true,
  })
  readonly budget?: MilestoneBudgetDto;

  @DayField({ description: 'Fällig am; darf in der Zukunft liegen', optional: true })
  readonly dueOn?: string;

  @DayField({ description: 'Vereinbart am; heute, wenn nichts angegeben ist', optional: true })
  readonly agreedOn?: string;
}

export class MilestoneReportDto {
  @AmountField({
    description: 'In Rechnung gestellt; alles, was noch nicht abgenommen ist, wenn nichts angegeben ist',
    optional: true,
  })
  readonly amount?: string;

  @TextField({
    description: 'Nachweis: Rechnung, Protokoll',
    maxLength: 1_000,
    example: 'Rechnung 2023-0417',
  })
  readonly evidence!: string;

  @DayField({ description: 'Tag der Meldung; heute, wenn nichts angegeben ist', optional: true })
  readonly reportedOn?: string;
}

export class AcceptanceDto {
  @AmountField({
    description: 'Abgenommener Betrag; der gemeldete, wenn nichts angegeben ist',
    optional: true,
  })
  readonly amount?: string;

  @TextField({ description: 'Begründung einer Teilabnahme', maxLength: 1_000, optional: true })
  readonly reason?: string;

  @DayField({ description: 'Tag der Abnahme; heute, wenn nichts angegeben ist', optional: true })
  readonly acceptedOn?: string;
}
