import type { Period } from '../calendar/day.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { LeikaKey } from '../service/leika-key.ts';
import { searchText } from '../text/search-text.ts';
import { VersionedMap } from '../versioned-map.ts';

/**
 * Everything that was ever asked for, or published as awarded, for one thing: a service of one recipient, or a purpose. Kept
 * in the same append as the request itself, so that nothing is missing when the next one comes. By the id of each.
 */
export type FundingRegister = VersionedMap<FundingRequest>;

export interface FundingRequest {
  /** Id of the claim, grant or published award. */
  readonly id: string;
  /** Its case number; of a published award, the name of its commitment. */
  readonly reference: string;
  readonly recipients: readonly RecipientKey[];
  /** Of a claim: what the costs are for. A purpose has no period. */
  readonly servicePeriod?: Period;
  /** Practice data and real figures are apart. */
  readonly synthetic: boolean;
}

export type FundingRegisterEvent =
  | {
      readonly type: 'FundingRequested';
      readonly data: FundingRequest & {
        readonly leikaKey?: LeikaKey;
        /** As it is compared. */
        readonly purpose?: string;
      };
    }
  | {
      /** A correction says that it is for something else. */
      readonly type: 'FundingRequestMoved';
      readonly data: Pick<FundingRequest, 'id' | 'reference'>;
    };

export function evolveFundingRegister(
  register: FundingRegister = VersionedMap.empty(),
  event: FundingRegisterEvent,
): FundingRegister {
  if (event.type === 'FundingRequestMoved') return register.delete(event.data.id);
  const { id, reference, recipients, servicePeriod, synthetic } = event.data;
  const request = { id, reference, recipients, ...(servicePeriod && { servicePeriod }), synthetic };
  return register.set(id, request);
}

/** What a request is compared by. */
export type Asked = Omit<FundingRequest, 'reference'>;

/** The other requests of a register that have a recipient in common with this one and, where they have periods, a day. */
export function overlapping(
  register: FundingRegister | undefined,
  { id, recipients, servicePeriod, synthetic }: Asked,
): readonly FundingRequest[] {
  const found: FundingRequest[] = [];
  // Every approval asks, and few requests have a day in common: that comes first.
  for (const other of register?.values() ?? []) {
    if (servicePeriod && other.servicePeriod && !haveDayInCommon(servicePeriod, other.servicePeriod))
      continue;
    if (other.id === id || other.synthetic !== synthetic) continue;
    if (other.recipients.some((recipient) => recipients.includes(recipient))) found.push(other);
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const haveDayInCommon = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to;

/** A purpose as it is compared: in one spelling, without punctuation and quotation marks. */
export function comparedPurpose(purpose: string): string {
  const text = searchText(purpose);
  const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words === '' ? text : words;
}
