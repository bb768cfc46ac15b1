import type { Day } from '../calendar/day.ts';

/** What is printed of a programme; the first three are administrative acts, the last one is for the cash office. */
export const documentKinds = ['AWARD_NOTICE', 'CLAIM_NOTICE', 'REPAYMENT_NOTICE', 'PAYMENT_ORDER'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Allgemeine Nebenbestimmungen zur Projektförderung (VV zu § 44 LHO): for anybody, for territorial authorities, for municipal bodies. */
export const collateralProvisions = ['ANBEST_P', 'ANBEST_GK', 'ANBEST_K'] as const;
export type CollateralProvisions = (typeof collateralProvisions)[number];

/** Widerspruch at an authority (VwGO §§ 68, 70), or Klage at a court (§ 74), as against what a ministry has decided (§ 68 (1) no. 1). */
export const remedyKinds = ['OBJECTION', 'ACTION'] as const;
export type RemedyKind = (typeof remedyKinds)[number];

/** Who issues; whoever gets a notice must be able to tell (HVwVfG § 37 (3)). */
export interface IssuingAuthority {
  readonly name: string;
  readonly unit?: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone?: string;
  readonly email?: string;
}

/** Where and how who is burdened may turn against a notice, within one month. Without it the period is a year (VwGO § 58 (2)). */
export interface Remedy {
  readonly kind: RemedyKind;
  /** The court or authority, as it stands after »beim« or »bei«: `Verwaltungsgericht Musterstadt`. */
  readonly body: string;
  /** Its seat, in one line. */
  readonly seat: string;
  /** About its form, such as electronic documents (VwGO §§ 55a, 55d). */
  readonly note?: string;
}

/** Without it the notice says that it was made by machine and is valid without a signature (HVwVfG § 37 (5)). */
export interface Signature {
  readonly name: string;
  readonly function: string;
}

/** The paragraphs of one kind of document, with placeholders. */
export interface DocumentText {
  readonly document: DocumentKind;
  readonly opening?: string;
  readonly closing?: string;
}

/** What documents of a programme say beside their figures. A notice is written in German (HVwVfG § 23), and so is this. */
export interface DocumentTemplate {
  /** Documents of this day and later take it, until a template that was set later has begun. */
  readonly from: Day;
  readonly authority: IssuingAuthority;
  /** Of issue; the city of the authority unless set. */
  readonly place?: string;
  readonly texts?: readonly DocumentText[];
  readonly collateral?: CollateralProvisions;
  /** Further provisions of each award, with placeholders. */
  readonly furtherProvisions?: string;
  readonly remedy: Remedy;
  readonly signature?: Signature;
}

/** What stands in for itself in a template's texts, in braces: `{Betrag}`. */
export const placeholders = [
  'Vorgangsnummer',
  'Empfänger',
  'Gegenstand',
  'Betrag',
  'Datum',
  'Programm',
  'Behörde',
] as const;
export type Placeholder = (typeof placeholders)[number];

export const inBraces = (name: string): string => `{${name}}`;

/** A placeholder, or a brace that neither begins nor ends one. */
const bracesPattern = /\{[^{}]*\}|[{}]/g;

const nameOf = (found: string): Placeholder | undefined =>
  placeholders.find((name) => inBraces(name) === found);

/** The first of the texts' placeholders that there is not, or a brace that stands alone. */
export const unknownPlaceholder = (texts: readonly string[]): string | undefined =>
  texts.flatMap((text) => text.match(bracesPattern) ?? []).find((found) => nameOf(found) === undefined);

/** A text of a template with its placeholders filled in. */
export const filledIn = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replaceAll(bracesPattern, (found) => {
    const name = nameOf(found);
    return name === undefined ? found : values[name];
  });

/** All of a template in which placeholders may stand. */
export const textsWithPlaceholders = ({
  texts = [],
  furtherProvisions,
  remedy,
}: Pick<DocumentTemplate, 'texts' | 'furtherProvisions' | 'remedy'>): readonly string[] =>
  [...texts.flatMap(({ opening, closing }) => [opening, closing]), furtherProvisions, remedy.note].filter(
    (text) => text !== undefined,
  );

interface SetTemplate {
  readonly from: Day;
  /** At which it was set. */
  readonly position: bigint;
}

/** The template that holds on a day: of those that have begun, the last to begin, and of these the last that was set. */
export const templateOn = <Template extends SetTemplate>(
  templates: readonly Template[],
  day: Day,
): Template | undefined =>
  templates
    .filter(({ from }) => from <= day)
    .toSorted(inOrder)
    .at(-1);

/**
 * The template of a document of a day that was decided at a position: what held on the day as it was known then, so that what
 * is set later changes no document. Where nothing was known then, the first one that was added since and holds on the day.
 */
export function templateOfDocument<Template extends SetTemplate>(
  templates: readonly Template[],
  { day, position }: { readonly day: Day; readonly position: bigint },
): Template | undefined {
  const known = templates.filter((template) => template.position < position);
  return templateOn(known, day) ?? addedSince(templates, day);
}

const addedSince = <Template extends SetTemplate>(
  templates: readonly Template[],
  day: Day,
): Template | undefined =>
  templates
    .filter(({ from }) => from <= day)
    .toSorted((one, other) => Number(one.position - other.position))
    .at(0);

const inOrder = (one: SetTemplate, other: SetTemplate): number =>
  one.from === other.from ? Number(one.position - other.position) : one.from < other.from ? -1 : 1;
