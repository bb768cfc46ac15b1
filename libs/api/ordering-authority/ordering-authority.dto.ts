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
      de: 'Kennung der Person; wie die Anmeldung sie nennt (subject)',
      en: 'Identifier of the person; as the sign-in names them (subject)',
    },
    example: 'frieda',
  })
  readonly person!: string;

  @AmountField({
    description: { de: 'Höchster Betrag einer Anordnung', en: 'Highest amount of an order' },
    example: '250000.00',
  })
  readonly limit!: string;

  @AmountField({
    description: {
      de: 'Höchster Betrag aller Anordnungen eines Tages; ohne Grenze, wenn nichts angegeben ist',
      en: 'Highest amount of all orders of a day; without limit unless given',
    },
    optional: true,
    example: '1000000.00',
  })
  readonly dayLimit?: string;

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

export class DelegationDto {
  @SubjectField({
    description: {
      de: 'Wer anordnen darf (subject des Tokens)',
      en: 'Who may order (subject of their token)',
    },
    example: 'gustav',
  })
  readonly person!: string;

  @NameField({
    description: { de: 'Kennung der übertragenen Befugnis', en: 'Identifier of the delegated authority' },
    example: 'AB-2023-07-V',
  })
  readonly delegatedAuthorityId!: string;

  @AmountField({
    description: {
      de: 'Höchster Betrag einer Anordnung, nicht über dem eigenen',
      en: 'Highest amount of an order, not above one’s own',
    },
    example: '100000.00',
  })
  readonly limit!: string;

  @AmountField({
    description: {
      de: 'Höchster Betrag eines Tages, nicht über dem eigenen; der eigene, wenn nichts angegeben ist',
      en: 'Highest amount of a day, not above one’s own; one’s own unless given',
    },
    optional: true,
    example: '200000.00',
  })
  readonly dayLimit?: string;

  @DayField({ description: { de: 'Erster Tag', en: 'First day' }, example: '2023-07-03' })
  readonly validFrom!: string;

  @DayField({ description: { de: 'Letzter Tag', en: 'Last day' }, example: '2023-07-31' })
  readonly validTo!: string;

  @TextField({ description: { de: 'Grund', en: 'Reason' }, maxLength: 1_000, example: 'Urlaub' })
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
