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
  @RecipientKeyField({
    description: { de: 'Begünstigte Kommune (AGS)', en: 'Benefiting municipality (AGS)' },
  })
  readonly recipient!: string;

  @CountField({
    description: {
      de: 'Gewicht bei TABLE; bei POPULATION zählt die Einwohnerzahl, bei EQUAL jede gleich',
      en: 'Weight with TABLE; with POPULATION the residents count, with EQUAL each counts alike',
    },
    max: Number.MAX_SAFE_INTEGER,
    example: 1,
    optional: true,
  })
  readonly weight?: number;
}

class AllocationDto {
  @ChoiceField(methodWords, {
    description: {
      de: 'Zu gleichen Teilen, nach Einwohnern oder nach einer Tabelle',
      en: 'In equal parts, by residents or by a table',
    },
    example: 'POPULATION',
  })
  readonly method!: AllocationMethod;

  @NestedListField(BeneficiaryDto, {
    description: { de: 'Die begünstigten Kommunen', en: 'The benefiting municipalities' },
    max: 500,
  })
  readonly beneficiaries!: readonly BeneficiaryDto[];
}

class MilestoneBudgetDto {
  @LineField({ description: { de: 'Haushaltsstelle', en: 'Budget line' }, example: 'MAIN' })
  readonly line!: string;

  @FiscalYearField({ description: { de: 'Haushaltsjahr', en: 'Fiscal year' } })
  readonly fiscalYear!: number;
}

class AgreementBudgetDto extends MilestoneBudgetDto {
  @AmountField({
    description: {
      de: 'Womit die Vereinbarung das Jahr belastet',
      en: 'What the agreement burdens the year with',
    },
    example: '4000000.00',
  })
  readonly amount!: string;
}

export class AgreementDto {
  @ProgrammeField({ description: { de: 'Programm', en: 'Programme' }, example: 'CIVENTO' })
  readonly programme!: string;

  @LineTextField({
    description: { de: 'Dienstleister', en: 'Provider' },
    maxLength: 200,
    example: 'ekom21 – KGRZ Hessen',
  })
  readonly provider!: string;

  @NameField({ description: { de: 'Zahlungsempfänger', en: 'Payee' }, example: 'EKOM21' })
  readonly payeeId!: string;

  @LineTextField({
    description: {
      de: 'Rahmen ohne Jahresscheiben, in dem sie liegt; fehlt, wo es keinen gibt',
      en: 'Frame without parts for years that it lies in; missing where there is none',
    },
    maxLength: 200,
    example: 'DIGITALISIERUNGSFABRIK-MAIN-2019+',
    optional: true,
  })
  readonly frameId?: string;

  @LineTextField({
    description: { de: 'Gegenstand', en: 'Subject matter' },
    maxLength: 1_000,
    example: 'Bereitstellung von civento 2023',
  })
  readonly subject!: string;

  @AmountField({
    description: { de: 'Vereinbarter Betrag, insgesamt', en: 'Amount agreed, in total' },
    example: '4000000.00',
  })
  readonly amount!: string;

  @NestedListField(AgreementBudgetDto, {
    description: {
      de: 'Die Jahre, die sie belastet, zusammen der Betrag; dort wird er festgelegt. Mit Rahmen dürfen sie fehlen oder weniger ergeben',
      en: 'The years that it burdens, together the amount; it is bound there. With a frame they may be absent or come to less',
    },
    max: 50,
    optional: true,
  })
  readonly budgets?: readonly AgreementBudgetDto[];

  @NestedField(AllocationDto, { description: { de: 'Wem es zugutekommt', en: 'Whom it benefits' } })
  readonly allocation!: AllocationDto;

  @DayField({
    description: {
      de: 'Geschlossen am; heute, wenn nichts angegeben ist',
      en: 'Concluded on; today unless given',
    },
    optional: true,
  })
  readonly concludedOn?: string;
}

export class MilestoneDto {
  @NameField({ description: { de: 'Kennung', en: 'Identifier' }, example: 'Q1' })
  readonly milestoneId!: string;

  @LineTextField({
    description: { de: 'Bezeichnung', en: 'Title' },
    maxLength: 500,
    example: '1. Quartal 2023',
  })
  readonly name!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' }, example: '1000000.00' })
  readonly amount!: string;

  @NestedField(MilestoneBudgetDto, {
    description: {
      de: 'Haushaltsjahr: eines, das die Vereinbarung belastet, sonst eines, in dem der Rahmen es trägt; fehlt, wenn aus dem Rahmen allein gezahlt wird',
      en: 'Fiscal year: one that the agreement burdens, else one in which the frame bears it; absent where the frame alone pays',
    },
    optional: true,
  })
  readonly budget?: MilestoneBudgetDto;

  @DayField({
    description: { de: 'Fällig am; darf in der Zukunft liegen', en: 'Due on; may lie in the future' },
    optional: true,
  })
  readonly dueOn?: string;

  @DayField({
    description: {
      de: 'Vereinbart am; heute, wenn nichts angegeben ist',
      en: 'Agreed on; today unless given',
    },
    optional: true,
  })
  readonly agreedOn?: string;
}

export class MilestoneReportDto {
  @AmountField({
    description: {
      de: 'In Rechnung gestellt; alles, was noch nicht abgenommen ist, wenn nichts angegeben ist',
      en: 'Invoiced; all that is not yet accepted unless given',
    },
    optional: true,
  })
  readonly amount?: string;

  @TextField({
    description: { de: 'Nachweis: Rechnung, Protokoll', en: 'Evidence: invoice, minutes' },
    maxLength: 1_000,
    example: 'Rechnung 2023-0417',
  })
  readonly evidence!: string;

  @DayField({
    description: {
      de: 'Tag der Meldung; heute, wenn nichts angegeben ist',
      en: 'Day of the report; today unless given',
    },
    optional: true,
  })
  readonly reportedOn?: string;
}

export class AcceptanceDto {
  @AmountField({
    description: {
      de: 'Abgenommener Betrag; der gemeldete, wenn nichts angegeben ist',
      en: 'Amount accepted; the one reported unless given',
    },
    optional: true,
  })
  readonly amount?: string;

  @TextField({
    description: { de: 'Begründung einer Teilabnahme', en: 'Reason for a partial acceptance' },
    maxLength: 1_000,
    optional: true,
  })
  readonly reason?: string;

  @DayField({
    description: {
      de: 'Tag der Abnahme; heute, wenn nichts angegeben ist',
      en: 'Day of the acceptance; today unless given',
    },
    optional: true,
  })
  readonly acceptedOn?: string;
}
