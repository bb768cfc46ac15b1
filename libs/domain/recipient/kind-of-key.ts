import { rejected, type Rejected } from '../decision.ts';
import { isMunicipalityKey, type RecipientKey } from './recipient-key.ts';
import type { RecipientKind } from './recipient-kind.ts';
import type { Recipient } from './recipient.ts';

interface Keyed {
  readonly recipient: RecipientKey;
  readonly kind: RecipientKind;
  readonly county?: RecipientKey;
}

/** The last three digits of the AGS of a city that is its own county; within a county no municipality has them. */
const ownCounty = '000';

/** The kinds that a key can be of, by its digits. */
function kindsOf(key: RecipientKey): readonly RecipientKind[] {
  if (!isMunicipalityKey(key)) return ['LANDKREIS'];
  return key.endsWith(ownCounty) ? ['KREISFREIE_STADT'] : ['GEMEINDE', 'STADT'];
}

/**
 * The refusal of a kind or county that the key contradicts: a county has five digits and lies in none; a municipality has
 * eight, of which the first five are its county's; the last three of a city that is its own county are zeros, and it lies in none.
 */
export function refusedContradiction({
  recipient,
  kind,
  county,
}: Keyed): Rejected<never, 'RECIPIENT_CONTRADICTORY'> | undefined {
  const kindFits = kindsOf(recipient).includes(kind);
  const liesInNone = kind === 'LANDKREIS' || kind === 'KREISFREIE_STADT';
  const countyFits = county === undefined || (!liesInNone && county === recipient.slice(0, 5));
  return kindFits && countyFits
    ? undefined
    : rejected('RECIPIENT_CONTRADICTORY', { recipient, kind, ...(county !== undefined && { county }) });
}

/** The refusal of a county that is not registered: nothing could be summed up for it. */
export const refusedCounty = (
  county: RecipientKey | undefined,
  registered: Recipient | undefined,
): Rejected<never, 'RECIPIENT_UNKNOWN'> | undefined =>
  county === undefined || registered ? undefined : rejected('RECIPIENT_UNKNOWN', { recipient: county });
