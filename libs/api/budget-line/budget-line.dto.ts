import { longest, type Exactness } from '#domain';
import {
  AmountField,
  ChoiceField,
  ProgrammeField,
  LineField,
  DayField,
  FiscalYearField,
  NameField,
  NestedField,
  RecipientKeyField,
  LineTextField,
  TextField,
} from '../http/fields.ts';
import { ConsentDto } from '../http/consent.dto.ts';
import { CorrectionReasonField } from '../http/correction-reason.ts';
import { SourceDto } from '../http/source.dto.ts';
import { exactnessWords } from '../http/choice-words.ts';

class EffectiveDto {
  @DayField({ description: 'Tag, ab dem es wirkt; heute, wenn nichts angegeben ist', optional: true })
  readonly effectiveDay?: string;
}

export class AppropriationDto extends EffectiveDto {
  @ProgrammeField({ description: 'Programm', example: 'EFA' })
  readonly programme!: string;

  @LineField({ description: 'Haushaltsstelle im Programm', example: 'MAIN' })
  readonly line!: string;

  @FiscalYearField({ description: 'Haushaltsjahr' })
  readonly fiscalYear!: number;

  @LineTextField({
    description: 'Zweckbestimmung',
    maxLength: longest.name,
    example: 'Betriebskosten kommunaler EfA-Verfahren',
  })
  readonly name!: string;

  @AmountField({ description: 'Haushaltsansatz', example: '3900000.00' })
  readonly amount!: string;

  @ChoiceField(exactnessWords, { description: 'Wie wörtlich der Betrag zu nehmen ist', example: 'UP_TO' })
  readonly exactness!: Exactness;

  @NestedField(SourceDto, { description: 'Quelle' })
  readonly source!: SourceDto;
}

/** What was enacted, as it is right; it counts from the day of the one that it corrects. */
export class AppropriationCorrectionDto {
  @LineTextField({
    description: 'Zweckbestimmung',
    maxLength: longest.name,
    example: 'Betriebskosten kommunaler EfA-Verfahren',
  })
  readonly name!: string;

  @AmountField({ description: 'Haushaltsansatz', example: '3900000.00' })
  readonly amount!: string;

  @ChoiceField(exactnessWords, { description: 'Wie wörtlich der Betrag zu nehmen ist', example: 'UP_TO' })
  readonly exactness!: Exactness;

  @NestedField(SourceDto, { description: 'Quelle' })
  readonly source!: SourceDto;

  @CorrectionReasonField()
  readonly reason!: string;
}

export class AppropriationReversalDto {
  @CorrectionReasonField()
  readonly reason!: string;
}

export class SupplementDto extends EffectiveDto {
  @NameField({ description: 'Kennung des Nachtrags', example: 'NT-2023-1' })
  readonly supplementId!: string;

  @AmountField({
    description: 'Änderung des Ansatzes, negativ für eine Kürzung',
    sign: 'notZero',
    example: '-100000.00',
  })
  readonly amount!: string;

  @ChoiceField(exactnessWords, { description: 'Wie wörtlich der Betrag zu nehmen ist', example: 'EXACT' })
  readonly exactness!: Exactness;

  @NestedField(SourceDto, { description: 'Quelle' })
  readonly source!: SourceDto;
}

export class BlockDto extends EffectiveDto {
  @NameField({ description: 'Kennung der Sperre', example: 'SPERRE-1' })
  readonly blockId!: string;

  @AmountField({ description: 'Gesperrter Betrag', example: '390000.00' })
  readonly amount!: string;

  @TextField({ description: 'Grund', maxLength: 1_000, example: 'Haushaltssperre 10 %' })
  readonly reason!: string;
}

export class BlockReleaseDto extends EffectiveDto {
  @AmountField({ description: 'Freigegebener Betrag; alles, wenn nichts angegeben ist', optional: true })
  readonly amount?: string;

  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

export class CommitmentDto extends EffectiveDto {
  @NameField({
    description:
      'Kennung der Festlegung; die von Vorgängen, Anordnungen und Bewilligungen sind ihnen vorbehalten',
    example: 'SAMMEL-2023-1',
  })
  readonly commitmentId!: string;

  @AmountField({ description: 'Betrag' })
  readonly amount!: string;

  @RecipientKeyField({ description: 'Empfänger (AGS)', optional: true })
  readonly recipient?: string;
}

export class ReductionDto extends EffectiveDto {
  @AmountField({ description: 'Minderung', example: '40000.00' })
  readonly amount!: string;

  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

export class ReasonDto extends EffectiveDto {
  @TextField({ description: 'Grund', maxLength: 1_000 })
  readonly reason!: string;
}

export class ReversalDto extends ReductionDto {
  @NameField({ description: 'Beleg des Kassenverfahrens', example: '4900012346' })
  readonly reference!: string;
}

export class DisbursementDto extends EffectiveDto {
  @NameField({ description: 'Kennung der Auszahlung', example: 'AO-2023-0815' })
  readonly disbursementId!: string;

  @NameField({ description: 'Festlegung, aus der gezahlt wurde', example: 'SAMMEL-2023-1' })
  readonly commitmentId!: string;

  @NameField({ description: 'Beleg des Kassenverfahrens', example: '4900012345' })
  readonly reference!: string;

  @NestedField(ConsentDto, {
    description:
      'Einwilligung des Finanzministeriums, wenn in einem anderen Jahr gezahlt wurde als dem der Haushaltsstelle',
    optional: true,
  })
  readonly consent?: ConsentDto;

  @AmountField({ description: 'Betrag' })
  readonly amount!: string;
}
