import {
  filledIn,
  type CollateralProvisions,
  type Day,
  type DocumentKind,
  type DocumentTemplate,
  type Placeholder,
  type Remedy,
} from '#domain';
import type { Block, Letter } from '#pdf-files';
import { germanDay } from './in-words.ts';

/** Who gets it. */
export interface Addressee {
  readonly name: string;
  /** Official municipality key; none of a cash office. */
  readonly key?: string;
}

/** In a text: the name and the key. */
export const withKey = ({ name, key }: Addressee): string =>
  key === undefined ? name : `${name} (AGS ${key})`;

/** What a document says by itself, whatever template its programme has. */
export interface Contents {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The number under which it is filed. */
  readonly reference: string;
  readonly programme: { readonly code: string; readonly name: string };
  readonly to: readonly Addressee[];
  readonly subject: string;
  /** As it is written: 900.000,00 €. */
  readonly amount: string;
  /** On which it was decided, or last changed. */
  readonly day: Day;
  readonly createdAtMs: number;
  /** Where in the log what it says ends; none of a preview. */
  readonly position?: bigint;
  readonly synthetic: boolean;
  /** What is decided, with its figures, reasons and legal basis. */
  readonly blocks: readonly Block[];
  /** Conditions of an award, beside those of the template. */
  readonly conditions?: string;
  /** Where it stands in the log. */
  readonly proof: readonly Block[];
}

/** A document in the words of its template; without one it says that it is a draft. */
export function officialLetter(contents: Contents, template: DocumentTemplate | undefined): Letter {
  const { kind, title, subject, to, programme, createdAtMs } = contents;
  const values = valuesOf(contents, template);
  const filled = (text: string | undefined): readonly Block[] =>
    text === undefined ? [] : [{ kind: 'paragraph', text: filledIn(text, values) }];
  const own = template?.texts?.find(({ document }) => document === kind);
  const isNotice = kind !== 'PAYMENT_ORDER';
  const salutation: readonly Block[] = isNotice
    ? [{ kind: 'paragraph', text: 'Sehr geehrte Damen und Herren,' }]
    : [];
  const address = template && addressOf(template.authority);
  return {
    title,
    subject,
    from: template
      ? [template.authority.name, ...(template.authority.unit === undefined ? [] : [template.authority.unit])]
      : [`Förderprogramm ${programme.name}`],
    ...(template && address !== undefined && { returnTo: `${template.authority.name} · ${address}` }),
    to: addressLines(to),
    reference: referenceOf(contents, template),
    notices: noticesOf(contents, template),
    createdAtMs,
    foot: [
      contents.reference,
      contents.position === undefined
        ? 'Vorschau'
        : `Position ${contents.position} des Journals, zu prüfen im Förderbuch unter »Prüfung«`,
    ].join(' · '),
    blocks: numbered([
      ...salutation,
      ...filled(own?.opening ?? (isNotice ? 'es ergeht der folgende Bescheid.' : undefined)),
      ...contents.blocks,
      ...(kind === 'AWARD_NOTICE' ? provisionsOf(contents, template, filled) : []),
      ...(isNotice && template ? remedyOf(template.remedy, filled) : []),
      ...filled(own?.closing),
      ...(template && isNotice ? signatureOf(template) : []),
      ...(isNotice ? [] : [orderedElectronically]),
      { kind: 'heading', text: 'Nachweis im Förderbuch' },
      ...contents.proof,
    ]),
  };
}

/** By name, and who there is too many to fit the window are counted. */
function addressLines(to: readonly Addressee[]): readonly string[] {
  const [only] = to;
  if (only && to.length === 1) return only.key === undefined ? [only.name] : [only.name, `AGS ${only.key}`];
  return to.length <= addressMax
    ? to.map(({ name }) => name)
    : [...to.slice(0, addressMax - 1).map(({ name }) => name), `und ${to.length - addressMax + 1} weitere`];
}
const addressMax = 5;

const addressOf = ({ street, postalCode, city }: DocumentTemplate['authority']): string =>
  `${street} · ${postalCode} ${city}`;

function referenceOf(
  { kind, reference, day }: Contents,
  template: DocumentTemplate | undefined,
): Letter['reference'] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [kind === 'PAYMENT_ORDER' ? 'Nummer der Anordnung' : 'Unser Zeichen', reference],
    [
      template ? 'Ort und Datum' : 'Datum',
      template ? `${template.place ?? template.authority.city}, ${germanDay(day)}` : germanDay(day),
    ],
    ['Bearbeitung', template?.authority.unit],
    ['Telefon', template?.authority.phone],
    ['E-Mail', template?.authority.email],
  ];
  return rows.flatMap(([what, says]) => (says === undefined ? [] : [[what, says] as const]));
}

function noticesOf(
  { kind, synthetic, position }: Contents,
  template: DocumentTemplate | undefined,
): readonly string[] {
  const isNotice = kind !== 'PAYMENT_ORDER';
  const not = isNotice ? 'dieser Bescheid ist nicht ergangen' : 'diese Anordnung ist nicht ergangen';
  if (position === undefined) return [`Vorschau mit erfundenen Angaben – nichts ist gebucht, ${not}.`];
  return [
    ...(synthetic ? [`Übungsdaten – ${not}.`] : []),
    ...(template
      ? []
      : [
          isNotice
            ? 'Entwurf – für dieses Programm ist keine Vorlage hinterlegt. Behörde, Rechtsbehelfsbelehrung und Unterschrift fehlen; so darf der Bescheid nicht versandt werden.'
            : 'Ausdruck ohne Vorlage – für dieses Programm ist keine hinterlegt; die anordnende Stelle und ihr Ort fehlen.',
        ]),
  ];
}

const provisionNames: Readonly<Record<CollateralProvisions, string>> = {
  ANBEST_P: 'Die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung (ANBest-P)',
  ANBEST_GK:
    'Die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung an Gebietskörperschaften und Zusammenschlüsse von Gebietskörperschaften (ANBest-Gk)',
  ANBEST_K:
    'Die Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung an kommunale Körperschaften (ANBest-K)',
};

function provisionsOf(
  { conditions }: Contents,
  template: DocumentTemplate | undefined,
  filled: (text: string | undefined) => readonly Block[],
): readonly Block[] {
  const { collateral, furtherProvisions } = template ?? {};
  const provisions: readonly Block[] = [
    ...(collateral === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${provisionNames[collateral]} sind Bestandteil dieses Bescheids (§ 36 des Hessischen Verwaltungsverfahrensgesetzes).`,
          } as const,
        ]),
    ...filled(furtherProvisions),
    ...(conditions === undefined ? [] : [{ kind: 'paragraph', text: conditions } as const]),
  ];
  return provisions.length === 0 ? [] : [{ kind: 'heading', text: 'Nebenbestimmungen' }, ...provisions];
}

/** Remedy, court or authority, its seat and the period: what makes the period a month (VwGO § 58 (1)). */
function remedyOf(
  { kind, body, seat, note }: Remedy,
  filled: (text: string | undefined) => readonly Block[],
): readonly Block[] {
  const [remedy, itself] = kind === 'ACTION' ? ['Klage', 'die Klage'] : ['Widerspruch', 'der Widerspruch'];
  return [
    { kind: 'heading', text: 'Rechtsbehelfsbelehrung' },
    {
      kind: 'paragraph',
      text: `Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe ${remedy} erhoben werden. Zu richten ist ${itself} an: ${body}, ${seat}.`,
    },
    ...filled(note),
  ];
}

const signatureOf = ({ signature }: DocumentTemplate): readonly Block[] =>
  signature
    ? [{ kind: 'signature', lines: [signature.name, signature.function] }]
    : [
        {
          kind: 'paragraph',
          text: 'Dieser Bescheid wurde mit Hilfe automatischer Einrichtungen erlassen und ist ohne Unterschrift und Namenswiedergabe gültig (§ 37 Abs. 5 des Hessischen Verwaltungsverfahrensgesetzes).',
        },
      ];

/** Who ordered stands in it: who signs notices did not. */
const orderedElectronically: Block = {
  kind: 'paragraph',
  text: 'Die Anordnung wird elektronisch erteilt und trägt keine Unterschrift.',
};

const valuesOf = (
  { reference, to, subject, amount, day, programme }: Contents,
  template: DocumentTemplate | undefined,
): Readonly<Record<Placeholder, string>> => ({
  Vorgangsnummer: reference,
  Empfänger: to.map(({ name }) => name).join(', '),
  Gegenstand: subject,
  Betrag: amount,
  Datum: germanDay(day),
  Programm: programme.name,
  Behörde: template?.authority.name ?? '',
});

function numbered(blocks: readonly Block[]): readonly Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    number += 1;
    return { ...block, text: `${number}. ${block.text}` };
  });
}
