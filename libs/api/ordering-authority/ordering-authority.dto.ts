import type { RemissionAct } from '#domain';
import { remissionActWords } from '../http/choice-words.ts';
import { AmountField, ChoiceField, DayField, NameField, SubjectField, TextField } from '../http/fields.ts';

export class OrderingAuthorityDto {
  @NameField({
    description: { de: 'Kennung der Anordnungsbefugnis', en: 'Identifier of the ordering authority' },
    example: 'AB-2023-07',
  })
  readonly authorityId!: string;

  @SubjectField({
    description: {
      de: 'Kennung der Person (subject ihres Tokens)',
      en: 'Identifier of the person (subject of their token)',
    },
    example: 'frieda',
  })
  readonly person!: string;

  @AmountField({
    description: { de: 'Höchster Betrag einer Anordnung', en: 'Highest amount of an order' },
    example: '250000.00',
  })
  readonly limit!: string;

  @DayField({ description: { de: 'Erster Tag', en: 'First day' }, example: '2023-01-01' })
  readonly validFrom!: string;

  @DayField({
    description: {
      de: 'Letzter Tag; unbefristet, wenn nichts angegeben ist',
      en: 'Last day; without end unless given',
    },
    optional: true,
  })
  readonly validTo?: string;

  @ChoiceField(remissionActWords, {
    description: {
      de: 'Wofür: Stundung, Erlass oder Niederschlagung (LHO § 59); für Anordnungen, wenn nichts angegeben ist',
      en: 'What for: deferral, waiver or write-off (LHO § 59); for orders unless given',
    },
    optional: true,
  })
  readonly act?: RemissionAct;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: 1_000,
    example: 'Vertretungsplan 2023',
  })
  readonly reason!: string;
}

export class RevocationDto {
  @SubjectField({
    description: { de: 'Kennung der Person', en: 'Identifier of the person' },
    example: 'frieda',
  })
  readonly person!: string;

  @DayField({
    description: {
      de: 'Letzter Tag der Befugnis; heute, wenn nichts angegeben ist',
      en: 'Last day of the authority; today unless given',
    },
    optional: true,
  })
  readonly validTo?: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000 })
  readonly reason!: string;
}
