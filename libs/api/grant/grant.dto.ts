import { cents, longest, type Exactness, type FinancingType } from '#domain';
import {
  AmountField,
  ChoiceField,
  ProgrammeField,
  LineField,
  DayField,
  FiscalYearField,
  NameField,
  NestedField,
  NestedListField,
  RecipientKeyField,
  RecipientKeysField,
  StatedOnField,
  LineTextField,
  TextField,
} from '../http/fields.ts';
import { IntersectionType } from '@nestjs/swagger';
import { defined } from '../http/defined.ts';
import { HearingDto } from '../http/hearing.dto.ts';
import { AwardConditionDto } from '../award-condition/award-condition.dto.ts';
import { PeriodDto } from '../claim/claim.dto.ts';
import { CorrectionReasonField } from '../http/correction-reason.ts';
import { SourceDto } from '../http/source.dto.ts';
import { exactnessWords, financingTypeWords } from '../http/choice-words.ts';

class FinancingPlanDto {
  @AmountField({
    description: { de: 'Zuwendungsfähige Kosten', en: 'Eligible cost' },
    example: '950000.00',
  })
  readonly eligibleCost!: string;

  @AmountField({
    sign: 'notNegative',
    description: {
      de: 'Mittel Dritter und Einnahmen des Vorhabens',
      en: 'Third-party funds and income of the project',
    },
    example: '50000.00',
  })
  readonly thirdPartyIncome!: string;
}

class BalancedPlanDto extends FinancingPlanDto {
  @AmountField({
    sign: 'notNegative',
    description: {
      de: 'Eigenmittel; mit der Zuwendung und den Mitteln Dritter zusammen die zuwendungsfähigen Kosten',
      en: 'Own funds; together with the grant and third-party funds the eligible cost',
    },
    example: '45000.00',
  })
  readonly ownFunds!: string;
}

/** In cents. */
export const planOf = ({ eligibleCost, thirdPartyIncome }: FinancingPlanDto) => ({
  eligibleCost: cents(eligibleCost),
  thirdPartyIncome: cents(thirdPartyIncome),
});

/** Of a decision after which something is claimed back. */
class ClaimedBackDto {
  @NestedField(HearingDto, {
    description: {
      de: 'Anhörung (HVwVfG § 28): Mit ihr wird zugleich zurückgefordert, was darüber hinaus gezahlt ist; ohne sie steht es als Überzahlung am Vorgang',
      en: 'The hearing (HVwVfG § 28): with it, what was paid beyond is claimed back at once; without it that stands as excess of the case',
    },
    optional: true,
  })
  readonly hearing?: HearingDto;

  @DayField({
    description: {
      de: 'Wann fällig ist, was zurückgefordert wird; in einem Monat, wenn nichts angegeben ist',
      en: 'When what is claimed back is due; in a month unless given',
    },
    optional: true,
  })
  readonly repaymentDueOn?: string;
}

/** What a use case is told of it. */
export const claimedBackOf = ({ hearing, repaymentDueOn: dueOn }: ClaimedBackDto) =>
  defined({
    dueOn,
    hearing: hearing && {
      heldOn: hearing.heldOn,
      statement: hearing.statement,
      ...defined({ note: hearing.note }),
    },
  });

export class ExcessClaimDto {
  @NestedField(HearingDto, { description: { de: 'Anhörung (HVwVfG § 28)', en: 'The hearing (HVwVfG § 28)' } })
  readonly hearing!: HearingDto;

  @DayField({
    description: {
      de: 'Wann es fällig ist; in einem Monat, wenn nichts angegeben ist',
      en: 'When it is due; in a month unless given',
    },
    optional: true,
  })
  readonly repaymentDueOn?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class FinancingChangeDto extends IntersectionType(FinancingPlanDto, ClaimedBackDto) {
  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class AwardReductionDto extends ClaimedBackDto {
  @AmountField({
    description: { de: 'Um wie viel gekürzt wird', en: 'By how much it is reduced' },
    example: '100000.00',
  })
  readonly amount!: string;

  @DayField({
    description: {
      de: 'Ab welchem Tag, auch rückwirkend; heute, wenn nichts angegeben ist',
      en: 'From which day on, also in the past; today unless given',
    },
    optional: true,
  })
  readonly reducedFrom?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class ApplicationDto {
  @ProgrammeField({ description: { de: 'Programm', en: 'Programme' }, example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @LineField({ description: { de: 'Haushaltsstelle', en: 'Budget line' }, example: 'PHASE_2' })
  readonly line!: string;

  @FiscalYearField({ description: { de: 'Haushaltsjahr', en: 'Fiscal year' } })
  readonly fiscalYear!: number;

  @RecipientKeyField({ description: { de: 'Federführende Kommune (AGS)', en: 'Leading municipality (AGS)' } })
  readonly recipient!: string;

  @RecipientKeysField({
    description: {
      de: 'Weitere Kommunen des Vorhabens (AGS)',
      en: 'Further municipalities of the project (AGS)',
    },
    optional: true,
  })
  readonly partners?: readonly string[];

  @LineTextField({
    description: { de: 'Vorhaben', en: 'Project' },
    maxLength: 1_000,
    example: 'Smarte Region',
  })
  readonly purpose!: string;

  @AmountField({
    description: { de: 'Kosten des Vorhabens', en: 'Cost of the project' },
    example: '1000000.00',
  })
  readonly projectCost!: string;

  @NestedField(BalancedPlanDto, {
    description: {
      de: 'Kosten- und Finanzierungsplan; alle Kosten zuwendungsfähig und der Rest Eigenmittel, wenn nichts angegeben ist',
      en: 'Cost and financing plan; all cost eligible and the rest own funds unless given',
    },
    optional: true,
  })
  readonly plan?: BalancedPlanDto;

  @AmountField({ description: { de: 'Beantragte Zuwendung', en: 'Grant applied for' }, example: '900000.00' })
  readonly requested!: string;

  @DayField({
    description: { de: 'Eingang; heute, wenn nichts angegeben ist', en: 'Received on; today unless given' },
    optional: true,
  })
  readonly receivedOn?: string;
}

class AwardedYearDto {
  @FiscalYearField({ description: { de: 'Haushaltsjahr', en: 'Fiscal year' } })
  readonly fiscalYear!: number;

  @AmountField({
    description: {
      de: 'Womit die Bewilligung das Jahr belastet',
      en: 'What the award burdens the year with',
    },
    example: '600000.00',
  })
  readonly amount!: string;
}

export class AwardDto {
  @TextField({
    description: {
      de: 'Warum bewilligt wird, obwohl für dasselbe schon bewilligt ist',
      en: 'Why it is approved although the same is funded already',
    },
    maxLength: 1_000,
    optional: true,
  })
  readonly doubleFundingReason?: string;

  @AmountField({
    description: {
      de: 'Bewilligter Betrag; der beantragte, wenn nichts angegeben ist',
      en: 'Approved amount; the one requested unless given',
    },
    optional: true,
  })
  readonly amount?: string;

  @NestedListField(AwardedYearDto, {
    description: {
      de: 'Die Haushaltsjahre der Haushaltsstelle, die sie belastet, zusammen der Betrag; dort wird er festgelegt. Das Jahr des Antrags, wenn nichts angegeben ist',
      en: 'The fiscal years of the budget line that it burdens, together the amount; it is bound there. The year of the application unless given',
    },
    max: 50,
    optional: true,
  })
  readonly budgets?: readonly AwardedYearDto[];

  @ChoiceField(financingTypeWords, {
    description: {
      de: 'Finanzierungsart; Anteilfinanzierung, wenn nichts angegeben ist',
      en: 'Type of financing; a share unless given',
    },
    optional: true,
    example: 'SHARE',
  })
  readonly financing?: FinancingType;

  @NestedField(FinancingPlanDto, {
    description: {
      de: 'Kosten und Mittel Dritter, wie bewilligt; die des Antrags, wenn nichts angegeben ist',
      en: 'Cost and third-party funds as awarded; those of the application unless given',
    },
    optional: true,
  })
  readonly plan?: FinancingPlanDto;

  @NestedField(PeriodDto, { description: { de: 'Bewilligungszeitraum', en: 'Period of the award' } })
  readonly period!: PeriodDto;

  @NestedListField(AwardConditionDto, {
    description: {
      de: 'Auflagen mit Frist, jede mit ihrer Kennung; weitere lassen sich später festsetzen',
      en: 'Conditions with a deadline, each with its identifier; more can be set later',
    },
    max: 50,
    optional: true,
  })
  readonly conditionsToMeet?: readonly AwardConditionDto[];

  @TextField({ description: { de: 'Nebenbestimmungen', en: 'Conditions' }, maxLength: 4_000, optional: true })
  readonly conditions?: string;

  @TextField({
    description: { de: 'Begründung einer Teilbewilligung', en: 'Reason for a partial award' },
    maxLength: 1_000,
    optional: true,
  })
  readonly reason?: string;
}

export class AwardAmendmentDto {
  @AmountField({ description: { de: 'Bewilligung von jetzt an', en: 'Award from now on' } })
  readonly amount!: string;

  @FiscalYearField({
    description: {
      de: 'Haushaltsjahr, das eine Erhöhung belastet; das des Antrags, wenn nichts angegeben ist. Eine Kürzung entlastet das späteste Jahr zuerst',
      en: 'Fiscal year that a rise burdens; that of the application unless given. A cut relieves the latest year first',
    },
    optional: true,
  })
  readonly fiscalYear?: number;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class DrawdownDto {
  @NameField({
    description: { de: 'Kennung des Mittelabrufs', en: 'Identifier of the drawdown' },
    example: 'MA-1',
  })
  readonly drawdownId!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' }, example: '100000.00' })
  readonly amount!: string;

  @DayField({
    description: {
      de: 'Tag des Abrufs; heute, wenn nichts angegeben ist',
      en: 'Day of the drawdown; today unless given',
    },
    optional: true,
  })
  readonly requestedOn?: string;
}

export class CompletionDto {
  @DayField({
    description: {
      de: 'Ende des Vorhabens; heute, wenn nichts angegeben ist',
      en: 'End of the project; today unless given',
    },
    optional: true,
  })
  readonly completedOn?: string;
}

export class ReturnDto {
  @NameField({
    description: { de: 'Kennung der Rückzahlung', en: 'Identifier of the repayment' },
    example: 'RZ-1',
  })
  readonly returnId!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' }, example: '5000.00' })
  readonly amount!: string;

  @DayField({
    description: {
      de: 'Tag der Rückzahlung; heute, wenn nichts angegeben ist',
      en: 'Day of the repayment; today unless given',
    },
    optional: true,
  })
  readonly returnedOn?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

class PublishedFactsDto {
  @ProgrammeField({ description: { de: 'Programm', en: 'Programme' }, example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @LineField({ description: { de: 'Haushaltsstelle', en: 'Budget line' }, example: 'PHASE_2' })
  readonly line!: string;

  @RecipientKeysField({
    description: {
      de: 'Empfänger (AGS); mehrere sind eine gemeinsame, ungeteilte Bewilligung',
      en: 'Recipients (AGS); several share one undivided award',
    },
  })
  readonly recipients!: readonly string[];

  @LineTextField({
    description: { de: 'Empfänger, wie veröffentlicht', en: 'Recipients as published' },
    maxLength: longest.awardRecipients,
    example: 'Stadt Fulda',
  })
  readonly recipientNames!: string;

  @AmountField({ description: { de: 'Bewilligte Summe', en: 'Sum awarded' }, example: '2250000.00' })
  readonly amount!: string;

  @ChoiceField(exactnessWords, {
    description: {
      de: 'Wie wörtlich der Betrag zu nehmen ist',
      en: 'How literally the amount is to be taken',
    },
    example: 'APPROXIMATE',
  })
  readonly exactness!: Exactness;

  @LineTextField({
    description: { de: 'Vorhaben', en: 'Project' },
    maxLength: longest.purpose,
    example: 'Di@-Mobil',
  })
  readonly purpose!: string;

  @StatedOnField({
    description: {
      de: 'Wann es bewilligt wurde, soweit veröffentlicht',
      en: 'When it was awarded, as far as published',
    },
    optional: true,
  })
  readonly decidedOn?: string;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}

export class PublishedAwardDto extends PublishedFactsDto {
  @NameField({ description: { de: 'Kennung', en: 'Identifier' }, example: 'SHH-P2-2023-01' })
  readonly awardId!: string;
}

/** What was published, as it is right. */
export class PublishedAwardCorrectionDto extends PublishedFactsDto {
  @CorrectionReasonField()
  readonly reason!: string;
}
