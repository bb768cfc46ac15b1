import type { RecipientKey } from './recipient-key.ts';

interface Resided {
  readonly recipient: RecipientKey;
  readonly kind: string;
  readonly county?: RecipientKey | null;
}

/** A county with those of its municipalities that stand beside it: who lives there would count in both. */
export interface ResidentsCountedTwice {
  readonly county: RecipientKey;
  readonly municipalities: readonly RecipientKey[];
}

/** The first county among the recipients that has municipalities among them, by key; undefined where nobody counts twice. */
export function residentsCountedTwice(recipients: readonly Resided[]): ResidentsCountedTwice | undefined {
  const counties = recipients.filter(({ kind }) => kind === 'LANDKREIS').map(({ recipient }) => recipient);
  for (const county of counties.toSorted()) {
    const municipalities = recipients
      .filter((one) => one.kind !== 'LANDKREIS' && isIn(county, one))
      .map(({ recipient }) => recipient);
    if (municipalities.length > 0) return { county, municipalities };
  }
  return undefined;
}

/** By what was registered or by its key, whose first five digits are its county's: one of them may be wrong. */
const isIn = (of: RecipientKey, { recipient, county }: Resided): boolean =>
  county === of || recipient.slice(0, 5) === of;
