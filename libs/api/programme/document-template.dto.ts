import {
  longest,
  type CollateralProvisions,
  type DocumentKind,
  type DocumentTemplate,
  type RemedyKind,
} from '#domain';
import { collateralWords, documentKindWords, remedyKindWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { wanted } from '../http/field-words.ts';
import {
  ChoiceField,
  DayField,
  LineTextField,
  NestedField,
  NestedListField,
  TextField,
  textRule,
} from '../http/fields.ts';

const paragraphMax = 4_000;

class IssuingAuthorityDto {
  @LineTextField({
    description: { de: 'Name der Behörde', en: 'Name of the authority' },
    maxLength: longest.name,
    example: 'Hessisches Ministerium für Digitalisierung und Innovation',
  })
  readonly name!: string;

  @LineTextField({
    description: { de: 'Bearbeitende Stelle', en: 'Unit' },
    maxLength: longest.name,
    example: 'Referat Förderung',
    optional: true,
  })
  readonly unit?: string;

  @LineTextField({
    description: { de: 'Straße und Hausnummer', en: 'Street and number' },
    maxLength: 100,
    example: 'Musterstraße 1',
  })
  readonly street!: string;

  @textRule(
    'isPostalCode',
    (text) => /^\d{5}$/.test(text),
    wanted('eine Postleitzahl mit fünf Ziffern', 'a postal code of five digits'),
    { pattern: String.raw`^\d{5}$` },
    { description: { de: 'Postleitzahl', en: 'Postal code' }, example: '65199' },
  )
  readonly postalCode!: string;

  @LineTextField({ description: { de: 'Ort', en: 'City' }, maxLength: 100, example: 'Wiesbaden' })
  readonly city!: string;

  @LineTextField({
    description: { de: 'Telefon', en: 'Phone' },
    maxLength: 50,
    example: '0611 000-0',
    optional: true,
  })
  readonly phone?: string;

  @LineTextField({
    description: {
      de: 'E-Mail; am besten ein Postfach der Stelle',
      en: 'E-mail; best a mailbox of the unit',
    },
    maxLength: 100,
    example: 'foerderung@ministerium.example',
    optional: true,
  })
  readonly email?: string;
}

class DocumentTextDto {
  @ChoiceField(documentKindWords, {
    description: { de: 'Schriftstück', en: 'Document' },
    example: 'AWARD_NOTICE',
  })
  readonly document!: DocumentKind;

  @TextField({
    description: {
      de: 'Text am Anfang; mit Platzhaltern wie {Betrag}',
      en: 'Text at the beginning; with placeholders such as {Betrag}',
    },
    maxLength: paragraphMax,
    optional: true,
  })
  readonly opening?: string;

  @TextField({
    description: {
      de: 'Text am Ende; vor der Unterschrift',
      en: 'Text at the end; before the signature',
    },
    maxLength: paragraphMax,
    optional: true,
  })
  readonly closing?: string;
}

class RemedyDto {
  @ChoiceField(remedyKindWords, {
    description: {
      de: 'Rechtsbehelf; gegen eine oberste Landesbehörde die Klage (VwGO § 68)',
      en: 'Remedy; against a supreme authority of the state it is an action (VwGO § 68)',
    },
    example: 'ACTION',
  })
  readonly kind!: RemedyKind;

  @LineTextField({
    description: { de: 'Gericht oder Behörde', en: 'Court or authority' },
    maxLength: longest.name,
    example: 'Verwaltungsgericht Wiesbaden',
  })
  readonly body!: string;

  @LineTextField({
    description: { de: 'Sitz; in einer Zeile', en: 'Seat; in one line' },
    maxLength: 200,
    example: '65189 Wiesbaden',
  })
  readonly seat!: string;

  @TextField({
    description: {
      de: 'Hinweis zur Form; die Frist von einem Monat steht von selbst dabei',
      en: 'Note on the form; the period of one month is stated by itself',
    },
    maxLength: paragraphMax,
    optional: true,
  })
  readonly note?: string;
}

class SignatureDto {
  @LineTextField({
    description: {
      de: 'Name; er bleibt für immer im Journal',
      en: 'Name; it stays in the log for ever',
    },
    maxLength: longest.recipientName,
  })
  readonly name!: string;

  @LineTextField({
    description: { de: 'Funktion', en: 'Function' },
    maxLength: longest.recipientName,
    example: 'Im Auftrag, Referatsleitung',
  })
  readonly function!: string;
}

/** What documents say beside their figures. */
export class DocumentWordsDto {
  @NestedField(IssuingAuthorityDto, { description: { de: 'Behörde', en: 'Authority' } })
  readonly authority!: IssuingAuthorityDto;

  @LineTextField({
    description: {
      de: 'Ort der Ausstellung; sonst der Ort der Behörde',
      en: 'Place of issue; else the city of the authority',
    },
    maxLength: 100,
    optional: true,
  })
  readonly place?: string;

  @ChoiceField(collateralWords, {
    description: { de: 'Allgemeine Nebenbestimmungen', en: 'General collateral provisions' },
    example: 'ANBEST_GK',
    optional: true,
  })
  readonly collateral?: CollateralProvisions;

  @NestedField(RemedyDto, {
    description: {
      de: 'Rechtsbehelfsbelehrung; ohne richtige Belehrung ist die Frist ein Jahr (VwGO § 58)',
      en: 'Information on remedies; without a correct one the period is a year (VwGO § 58)',
    },
  })
  readonly remedy!: RemedyDto;

  @NestedListField(DocumentTextDto, {
    description: { de: 'Texte je Schriftstück', en: 'Texts by document' },
    max: 4,
    oneFor: 'document',
    optional: true,
  })
  readonly texts?: readonly DocumentTextDto[];

  @TextField({
    description: {
      de: 'Weitere Nebenbestimmungen jedes Zuwendungsbescheids; mit Platzhaltern wie {Gegenstand}',
      en: 'Further provisions of each award notice; with placeholders such as {Gegenstand}',
    },
    maxLength: paragraphMax,
    optional: true,
  })
  readonly furtherProvisions?: string;

  @NestedField(SignatureDto, {
    description: {
      de: 'Unterschrift; ohne sie steht der Vermerk nach HVwVfG § 37 Abs. 5',
      en: 'Signature; without one the notice says that it is valid unsigned (HVwVfG § 37 (5))',
    },
    optional: true,
  })
  readonly signature?: SignatureDto;
}

export class DocumentTemplateDto extends DocumentWordsDto {
  @DayField({
    description: {
      de: 'Ab welchem Tag; für Schriftstücke, die von diesem Tag an entschieden werden',
      en: 'From which day; for documents that are decided from this day on',
    },
    example: '2023-01-01',
  })
  readonly from!: string;

  @TextField({
    description: { de: 'Grund', en: 'Reason' },
    maxLength: longest.reason,
    example: 'Neue Behördenbezeichnung',
  })
  readonly reason!: string;
}

/** Without what was not given: an event holds nothing that is undefined. */
export const wordsOf = ({
  authority: { name, unit, street, postalCode, city, phone, email },
  place,
  texts,
  collateral,
  furtherProvisions,
  remedy: { kind, body, seat, note },
  signature,
}: DocumentWordsDto): Omit<DocumentTemplate, 'from'> => ({
  authority: { name, ...defined({ unit }), street, postalCode, city, ...defined({ phone, email }) },
  ...defined({
    place,
    texts: texts?.map(({ document, opening, closing }) => ({ document, ...defined({ opening, closing }) })),
    collateral,
    furtherProvisions,
    signature: signature && { name: signature.name, function: signature.function },
  }),
  remedy: { kind, body, seat, ...defined({ note }) },
});
