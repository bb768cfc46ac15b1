import { templateOn, type Day, type DocumentTemplate } from '#domain';
import type { DocumentTemplateRow } from '#read-models';
import { collateralWords, documentKindWords, remedyKindWords } from '../http/choice-words.ts';
import {
  instantOf,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownDay,
  ShownInstant,
  ShownList,
  ShownObject,
  ShownText,
} from '../http/shown.ts';

class IssuingAuthorityView {
  @ShownText({ de: 'Name der Behörde', en: 'Name of the authority' }, { example: 'Amt Muster' })
  readonly name!: string;

  @ShownText({ de: 'Bearbeitende Stelle', en: 'Unit' }, { optional: true })
  readonly unit?: string;

  @ShownText({ de: 'Straße und Hausnummer', en: 'Street and number' }, { example: 'Musterstraße 1' })
  readonly street!: string;

  @ShownText({ de: 'Postleitzahl', en: 'Postal code' }, { example: '65199' })
  readonly postalCode!: string;

  @ShownText({ de: 'Ort', en: 'City' }, { example: 'Wiesbaden' })
  readonly city!: string;

  @ShownText({ de: 'Telefon', en: 'Phone' }, { optional: true })
  readonly phone?: string;

  @ShownText({ de: 'E-Mail', en: 'E-mail' }, { optional: true })
  readonly email?: string;
}

class DocumentTextView {
  @ShownChoice({ de: 'Schriftstück', en: 'Document' }, documentKindWords, { example: 'AWARD_NOTICE' })
  readonly document!: string;

  @ShownText({ de: 'Text am Anfang', en: 'Text at the beginning' }, { optional: true })
  readonly opening?: string;

  @ShownText({ de: 'Text am Ende', en: 'Text at the end' }, { optional: true })
  readonly closing?: string;
}

class RemedyView {
  @ShownChoice({ de: 'Rechtsbehelf', en: 'Remedy' }, remedyKindWords, { example: 'ACTION' })
  readonly kind!: string;

  @ShownText({ de: 'Gericht oder Behörde', en: 'Court or authority' })
  readonly body!: string;

  @ShownText({ de: 'Sitz', en: 'Seat' })
  readonly seat!: string;

  @ShownText({ de: 'Hinweis zur Form', en: 'Note on the form' }, { optional: true })
  readonly note?: string;
}

class SignatureView {
  @ShownText({ de: 'Name', en: 'Name' })
  readonly name!: string;

  @ShownText({ de: 'Funktion', en: 'Function' })
  readonly function!: string;
}

export class DocumentTemplateView {
  @ShownDay({ de: 'Für Schriftstücke ab diesem Tag', en: 'For documents from this day on' })
  readonly from!: string;

  @ShownBoolean(
    { de: 'Ob sie am Stichtag gilt', en: 'Whether it holds on the day asked for' },
    { example: true },
  )
  readonly holds!: boolean;

  @ShownObject({ de: 'Behörde', en: 'Authority' }, IssuingAuthorityView)
  readonly authority!: IssuingAuthorityView;

  @ShownText(
    {
      de: 'Ort der Ausstellung; sonst der Ort der Behörde',
      en: 'Place of issue; else the city of the authority',
    },
    { optional: true },
  )
  readonly place?: string;

  @ShownList({ de: 'Texte je Schriftstück', en: 'Texts by document' }, DocumentTextView, { optional: true })
  readonly texts?: readonly DocumentTextView[];

  @ShownChoice({ de: 'Allgemeine Nebenbestimmungen', en: 'General collateral provisions' }, collateralWords, {
    optional: true,
    example: 'ANBEST_GK',
  })
  readonly collateral?: string;

  @ShownText({ de: 'Weitere Nebenbestimmungen', en: 'Further provisions' }, { optional: true })
  readonly furtherProvisions?: string;

  @ShownObject({ de: 'Rechtsbehelfsbelehrung', en: 'Information on remedies' }, RemedyView)
  readonly remedy!: RemedyView;

  @ShownObject({ de: 'Unterschrift', en: 'Signature' }, SignatureView, { optional: true })
  readonly signature?: SignatureView;

  @ShownText({ de: 'Warum sie gesetzt wurde', en: 'Why it was set' })
  readonly reason!: string;

  @ShownInstant({ de: 'Wann sie gesetzt wurde', en: 'When it was set' })
  readonly recordedAt!: string;

  @ShownText({ de: 'Position im Journal', en: 'Position in the log' }, { example: '417' })
  readonly setAtPosition!: string;
}

export class DocumentTemplateList extends PositionView {
  @ShownList(
    {
      de: 'Vorlagen in der Reihenfolge, in der sie gesetzt wurden',
      en: 'Templates in the order in which they were set',
    },
    DocumentTemplateView,
  )
  readonly items!: readonly DocumentTemplateView[];
}

/** As the table holds it. */
export const templateIn = ({ template }: Pick<DocumentTemplateRow, 'template'>): DocumentTemplate =>
  JSON.parse(template) as DocumentTemplate;

export function documentTemplateViews(
  rows: readonly DocumentTemplateRow[],
  day: Day,
): readonly DocumentTemplateView[] {
  const dated = rows.map((row) => ({ from: row.from_day, position: row.position, row }));
  const holding = templateOn(dated, day);
  return dated.map((one) => ({
    ...templateIn(one.row),
    holds: one === holding,
    reason: one.row.reason,
    recordedAt: instantOf(one.row.recorded_at_ms),
    setAtPosition: one.row.position.toString(),
  }));
}
