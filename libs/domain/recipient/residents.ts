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
      .filter((one) => one.kind !== 'LANDKREIS' && countyOf(one) === county)
      .map(({ recipient }) => recipient);
    if (municipalities.length > 0) return { county, municipalities };
  }
  return undefined;
}

/** The first five digits of a municipality's key are its county's, also where nobody registered the county with it. */
const countyOf = ({ recipient, county }: Resided): RecipientKey => county ?? recipient.slice(0, 5);
