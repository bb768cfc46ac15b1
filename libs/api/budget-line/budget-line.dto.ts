import { longest, type CoverDirection, type Exactness } from '#domain';
import {
  AmountField,
  ChoiceField,
  CommitmentIdsField,
  ProgrammeField,
  LineField,
  DayField,
  FiscalYearField,
  NameField,
  NameOfSeveralField,
  FlagField,
  NestedField,
  PercentField,
  LeikaKeyField,
  RecipientKeyField,
  LineTextField,
  TextField,
} from '../http/fields.ts';
import { ConsentDto } from '../http/consent.dto.ts';
import { CorrectionReasonField } from '../http/correction-reason.ts';
import { SourceDto } from '../http/source.dto.ts';
import { coverDirectionWords, exactnessWords } from '../http/choice-words.ts';
import type { Words } from '#refusal-words';

class EffectiveDto {
  @DayField({
    description: {
      de: 'Tag, ab dem es wirkt; heute, wenn nichts angegeben ist',
      en: 'Day on which it takes effect; today unless given',
    },
    optional: true,
  })
  readonly effectiveDay?: string;
}

const ProductField = (description: Words): PropertyDecorator =>
  NameField({ description, example: '0814-05', optional: true });

export class AppropriationDto extends EffectiveDto {
  @ProgrammeField({ description: { de: 'Programm', en: 'Programme' }, example: 'EFA' })
  readonly programme!: string;

  @LineField({
    description: { de: 'Haushaltsstelle im Programm', en: 'Budget line within the programme' },
    example: 'MAIN',
  })
  readonly line!: string;

  @FiscalYearField({ description: { de: 'Haushaltsjahr', en: 'Fiscal year' } })
  readonly fiscalYear!: number;

  @LineTextField({
    description: { de: 'Zweckbestimmung', en: 'Purpose' },
    maxLength: longest.name,
    example: 'Betriebskosten kommunaler EfA-Verfahren',
  })
  readonly name!: string;

  @AmountField({ description: { de: 'Haushaltsansatz', en: 'Appropriation' }, example: '3900000.00' })
  readonly amount!: string;

  @ChoiceField(exactnessWords, {
    description: {
      de: 'Wie wörtlich der Betrag zu nehmen ist',
      en: 'How literally the amount is to be taken',
    },
    example: 'UP_TO',
  })
  readonly exactness!: Exactness;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;

  @ProductField({
    de: 'Produkt im Haushalt; Haushaltsstellen eines Produkts decken einander (LHO § 20)',
    en: 'Product in the budget; lines of one product cover each other (LHO § 20)',
  })
  readonly product?: string;
}

/** What was enacted, as it is right; it counts from the day of the one that it corrects. */
export class AppropriationCorrectionDto {
  @LineTextField({
    description: { de: 'Zweckbestimmung', en: 'Purpose' },
    maxLength: longest.name,
    example: 'Betriebskosten kommunaler EfA-Verfahren',
  })
  readonly name!: string;

  @AmountField({ description: { de: 'Haushaltsansatz', en: 'Appropriation' }, example: '3900000.00' })
  readonly amount!: string;

  @ChoiceField(exactnessWords, {
    description: {
      de: 'Wie wörtlich der Betrag zu nehmen ist',
      en: 'How literally the amount is to be taken',
    },
    example: 'UP_TO',
  })
  readonly exactness!: Exactness;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;

  @ProductField({
    de: 'Produkt im Haushalt; bleibt, wenn nichts angegeben ist',
    en: 'Product in the budget; stays unless given',
  })
  readonly product?: string;

  @CorrectionReasonField()
  readonly reason!: string;
}

export class AppropriationReversalDto {
  @CorrectionReasonField()
  readonly reason!: string;
}

export class SupplementDto extends EffectiveDto {
  @NameField({
    description: { de: 'Kennung des Nachtrags', en: 'Identifier of the supplement' },
    example: 'NT-2023-1',
  })
  readonly supplementId!: string;

  @AmountField({
    description: {
      de: 'Änderung des Ansatzes, negativ für eine Kürzung',
      en: 'Change of the appropriation, negative for a cut',
    },
    sign: 'notZero',
    example: '-100000.00',
  })
  readonly amount!: string;

  @ChoiceField(exactnessWords, {
    description: {
      de: 'Wie wörtlich der Betrag zu nehmen ist',
      en: 'How literally the amount is to be taken',
    },
    example: 'EXACT',
  })
  readonly exactness!: Exactness;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}

export class OverrunDto extends EffectiveDto {
  @NameField({
    description: { de: 'Kennung der Überschreitung', en: 'Identifier of the overrun' },
    example: 'UE-2023-1',
  })
  readonly overrunId!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' }, example: '50000.01' })
  readonly amount!: string;

  @NestedField(ConsentDto, {
    description: { de: 'Einwilligung des Finanzministeriums', en: 'Consent of the finance ministry' },
  })
  readonly consent!: ConsentDto;

  @TextField({
    description: {
      de: 'Warum der Bedarf unvorhergesehen und unabweisbar ist, und womit er ausgeglichen wird',
      en: 'Why the need is unforeseen and cannot be put off, and what makes up for it',
    },
    maxLength: 1_000,
  })
  readonly reason!: string;
}

export class CommitmentAuthorityDto extends EffectiveDto {
  @NameField({
    description: {
      de: 'Kennung der Verpflichtungsermächtigung',
      en: 'Identifier of the commitment authority',
    },
    example: 'VE-2023-1',
  })
  readonly commitmentAuthorityId!: string;

  @FiscalYearField({
    description: { de: 'Späteres Jahr, das belastet werden darf', en: 'Later year that may be burdened' },
  })
  readonly burdenedYear!: number;

  @AmountField({
    description: { de: 'Betrag, negativ für eine Kürzung', en: 'Amount, negative for a cut' },
    sign: 'notZero',
    example: '100000.00',
  })
  readonly amount!: string;

  @NestedField(SourceDto, { description: { de: 'Quelle', en: 'Source' } })
  readonly source!: SourceDto;
}

export class ObligationDto extends EffectiveDto {
  @NameField({
    description: { de: 'Kennung der Verpflichtung', en: 'Identifier of the obligation' },
    example: 'WARTUNG-2025',
  })
  readonly obligationId!: string;

  @FiscalYearField({
    description: { de: 'Späteres Jahr, das sie belastet', en: 'Later year that it burdens' },
  })
  readonly burdenedYear!: number;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' }, example: '50000.00' })
  readonly amount!: string;

  @RecipientKeyField({ description: { de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, optional: true })
  readonly recipient?: string;

  @LeikaKeyField({
    description: {
      de: 'Leistung, deren Betriebskosten sie deckt',
      en: 'Service whose operating cost it covers',
    },
    optional: true,
  })
  readonly leikaKey?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

class CorrectsDto {
  @FiscalYearField({ description: { de: 'Abgeschlossenes Haushaltsjahr', en: 'Closed fiscal year' } })
  readonly fiscalYear!: number;

  @NameField({
    description: {
      de: 'Festlegung oder Auszahlung dieses Jahres, die berichtigt wird',
      en: 'Commitment or disbursement of that year that is put right',
    },
    example: 'SAMMEL-2023-1',
  })
  readonly id!: string;
}

const CorrectsField = (): PropertyDecorator =>
  NestedField(CorrectsDto, {
    description: {
      de: 'Was diese Buchung in einem abgeschlossenen Jahr derselben Haushaltsstelle berichtigt',
      en: 'What this booking puts right in a closed year of the same line',
    },
    optional: true,
  });

export class CarryOverDto extends EffectiveDto {
  @NameField({
    description: { de: 'Kennung des Ausgaberests', en: 'Identifier of the carry-over' },
    example: 'AR-2023-1',
  })
  readonly carryOverId!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' }, example: '350000.00' })
  readonly amount!: string;

  @NameField({
    description: {
      de: 'Offene Festlegung, die mitgeht; ohne sie geht Verfügbares',
      en: 'Open commitment that goes along; without it what is available goes',
    },
    optional: true,
    example: 'SAMMEL-2023-1',
  })
  readonly commitmentId?: string;

  @FiscalYearField({
    description: {
      de: 'Jahr, aus dessen Haushalt die Mittel sind; das der Haushaltsstelle, wenn nichts angegeben ist',
      en: 'Year whose budget the funds are of; that of the line unless given',
    },
    optional: true,
  })
  readonly sourceYear?: number;

  @NestedField(ConsentDto, {
    description: { de: 'Einwilligung in die Übertragung', en: 'Consent to the carry-over' },
  })
  readonly consent!: ConsentDto;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class CommitmentCarryOversDto extends EffectiveDto {
  @NameOfSeveralField({
    description: {
      de: 'Kennung der Ausgabereste; jeder bekommt sie mit einer Nummer dahinter',
      en: 'Identifier of the carry-overs; each gets it with a number behind it',
    },
    example: 'AR-2023',
  })
  readonly carryOverId!: string;

  @CommitmentIdsField({
    description: {
      de: 'Die Festlegungen, die übertragen werden, alle oder keine; alle offenen, soweit keine Anordnung auf dem Weg sie braucht, wenn nichts angegeben ist',
      en: 'The commitments that are carried over, all or none; all that are open as far as no order on its way needs them unless given',
    },
    optional: true,
  })
  readonly commitmentIds?: readonly string[];

  @NestedField(ConsentDto, {
    description: { de: 'Einwilligung in die Übertragung', en: 'Consent to the carry-over' },
  })
  readonly consent!: ConsentDto;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class YearEndReleaseDto extends EffectiveDto {
  @CommitmentIdsField({
    description: {
      de: 'Die Festlegungen, die aufgegeben werden; alle offenen, wenn nichts angegeben ist',
      en: 'The commitments that are released; all that are open unless given',
    },
    optional: true,
  })
  readonly commitmentIds?: readonly string[];

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class ObligationReleaseDto extends EffectiveDto {
  @AmountField({
    description: {
      de: 'Was aufgelöst wird; alles, wenn nichts angegeben ist',
      en: 'What is released; all of it unless given',
    },
    optional: true,
  })
  readonly amount?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class ReopeningDto extends EffectiveDto {
  @NestedField(ConsentDto, {
    description: { de: 'Einwilligung des Finanzministeriums', en: 'Consent of the finance ministry' },
  })
  readonly consent!: ConsentDto;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

class PartnerDto extends EffectiveDto {
  @ProgrammeField({
    description: {
      de: 'Programm der anderen Haushaltsstelle desselben Jahres',
      en: 'Programme of the other budget line of the same year',
    },
    example: 'EFA',
  })
  readonly partnerProgramme!: string;

  @LineField({
    description: { de: 'Die andere Haushaltsstelle', en: 'The other budget line' },
    example: 'SCHULUNG',
  })
  readonly partnerLine!: string;
}

export class CoverLinkDto extends PartnerDto {
  @NameField({
    description: { de: 'Kennung des Deckungsvermerks', en: 'Identifier of the cover link' },
    example: 'DV-1',
  })
  readonly coverLinkId!: string;

  @ChoiceField(coverDirectionWords, {
    description: {
      de: 'In welche Richtung Mittel verwendet werden dürfen',
      en: 'In which direction funds may be spent',
    },
    example: 'ONE_WAY',
  })
  readonly direction!: CoverDirection;

  @NestedField(SourceDto, { description: { de: 'Haushaltsvermerk', en: 'Remark in the budget' } })
  readonly source!: SourceDto;
}

export class TransferDto extends PartnerDto {
  @NameField({
    description: { de: 'Kennung der Umbuchung', en: 'Identifier of the transfer' },
    example: 'U-2023-1',
  })
  readonly transferId!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' }, example: '50000.00' })
  readonly amount!: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class BlockDto extends EffectiveDto {
  @NameField({
    description: { de: 'Kennung der Sperre', en: 'Identifier of the block' },
    example: 'SPERRE-1',
  })
  readonly blockId!: string;

  @AmountField({ description: { de: 'Gesperrter Betrag', en: 'Amount blocked' }, example: '390000.00' })
  readonly amount!: string;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Haushaltssperre 10 %',
  })
  readonly reason!: string;
}

export class GeneralBlockDto extends EffectiveDto {
  @NameField({
    description: { de: 'Kennung der Sperre', en: 'Identifier of the block' },
    example: 'HS-2023-1',
  })
  readonly blockId!: string;

  @PercentField({
    description: {
      de: 'Prozent des Ansatzes mit seinen Nachträgen',
      en: 'Percent of the appropriation with its supplements',
    },
    example: '10.00',
  })
  readonly percent!: string;

  @FlagField({
    description: {
      de: 'Hält auch Auszahlungen an: Solange sie steht, wird nichts angeordnet',
      en: 'Stops payments as well: nothing is ordered while it stands',
    },
    optional: true,
    example: false,
  })
  readonly stopsPayments?: boolean;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Erlass des Finanzministeriums vom 01.10.2023',
  })
  readonly reason!: string;
}

export class BlockReleaseDto extends EffectiveDto {
  @AmountField({
    description: {
      de: 'Freigegebener Betrag; alles, wenn nichts angegeben ist',
      en: 'Amount released; all of it unless given',
    },
    optional: true,
  })
  readonly amount?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class CommitmentDto extends EffectiveDto {
  @NameField({
    description: {
      de: 'Kennung der Festlegung; die von Vorgängen, Anordnungen und Bewilligungen sind ihnen vorbehalten',
      en: 'Identifier of the commitment; those of cases, orders and awards are reserved to them',
    },
    example: 'SAMMEL-2023-1',
  })
  readonly commitmentId!: string;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' } })
  readonly amount!: string;

  @RecipientKeyField({ description: { de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, optional: true })
  readonly recipient?: string;

  @CorrectsField()
  readonly corrects?: CorrectsDto;
}

export class ReductionDto extends EffectiveDto {
  @AmountField({ description: { de: 'Minderung', en: 'Reduction' }, example: '40000.00' })
  readonly amount!: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class ReasonDto extends EffectiveDto {
  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}

export class ReversalDto extends ReductionDto {
  @NameField({
    description: { de: 'Beleg des Kassenverfahrens', en: 'Voucher of the cash system' },
    example: '4900012346',
  })
  readonly reference!: string;
}

export class DisbursementDto extends EffectiveDto {
  @NameField({
    description: { de: 'Kennung der Auszahlung', en: 'Identifier of the disbursement' },
    example: 'AO-2023-0815',
  })
  readonly disbursementId!: string;

  @NameField({
    description: { de: 'Festlegung, aus der gezahlt wurde', en: 'Commitment from which it was paid' },
    example: 'SAMMEL-2023-1',
  })
  readonly commitmentId!: string;

  @NameField({
    description: { de: 'Beleg des Kassenverfahrens', en: 'Voucher of the cash system' },
    example: '4900012345',
  })
  readonly reference!: string;

  @NestedField(ConsentDto, {
    description: {
      de: 'Einwilligung des Finanzministeriums, wenn in einem anderen Jahr gezahlt wurde als dem der Haushaltsstelle',
      en: 'Consent of the ministry of finance, where it was paid in another year than that of the budget line',
    },
    optional: true,
  })
  readonly consent?: ConsentDto;

  @AmountField({ description: { de: 'Betrag', en: 'Amount' } })
  readonly amount!: string;

  @CorrectsField()
  readonly corrects?: CorrectsDto;
}
