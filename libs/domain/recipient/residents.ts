import type { Day } from '../calendar/day.ts';
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

/** Whose residents are counted on a day; every recipient there was, also those whose key has ended. */
export interface Residing {
  readonly recipient: RecipientKey;
  readonly kind: string;
  readonly county?: RecipientKey | null;
  readonly population: number;
  readonly populationOn: Day;
  readonly validFrom?: Day | null;
  readonly validTo?: Day | null;
  readonly successor?: RecipientKey | null;
}

/**
 * Who lived under the keys that are valid on a day, each resident once among the municipalities and once among the counties and
 * independent towns: a key that took in another after its residents were counted has those of the other as well, and a county
 * loses those of a municipality that left it. A key that began with the change was counted as it is.
 */
export function residentsOn(recipients: readonly Residing[], day: Day): ReadonlyMap<RecipientKey, number> {
  const byKey = new Map(recipients.map((one) => [one.recipient, one]));
  const residents = new Map(recipients.map(({ recipient, population }) => [recipient, population]));
  const add = (key: RecipientKey, count: number): void => {
    residents.set(key, (residents.get(key) ?? 0) + count);
  };
  const ended = recipients
    .flatMap((one) => (typeof one.validTo === 'string' ? [{ ...one, validTo: one.validTo }] : []))
    .filter(({ validTo }) => validTo < day)
    .sort((one, other) => (one.validTo < other.validTo ? -1 : one.validTo > other.validTo ? 1 : 0));
  for (const { recipient, validTo, successor, county } of ended) {
    const count = residents.get(recipient) ?? 0;
    const next = successor === undefined || successor === null ? undefined : byKey.get(successor);
    const countedBefore = (one: Residing | undefined): one is Residing =>
      one !== undefined && one.populationOn <= validTo && (one.validFrom ?? '') <= validTo;
    if (countedBefore(next)) add(next.recipient, count);
    const left = byKey.get(county ?? '');
    const joined = byKey.get(next?.county ?? '');
    if (left?.recipient === joined?.recipient) continue;
    if (countedBefore(left)) add(left.recipient, -count);
    if (countedBefore(joined)) add(joined.recipient, count);
  }
  return new Map(
    [...residents].filter(([key]) => {
      const { validFrom, validTo } = byKey.get(key) ?? {};
      return (validFrom ?? '') <= day && day <= (validTo ?? day);
    }),
  );
}
