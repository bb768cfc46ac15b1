import type { Day } from '../calendar/day.ts';
import { neverReached, rejected, type Rejected } from '../decision.ts';
import type { Source } from '../source.ts';
import type { RecipientKey } from './recipient-key.ts';

export const recipientKinds = ['GEMEINDE', 'STADT', 'KREISFREIE_STADT', 'LANDKREIS'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** A municipality or county that can receive funds. Keys end and get successors; what was booked keeps its key. */
export interface Recipient {
  readonly recipient: RecipientKey;
  readonly name: string;
  readonly kind: RecipientKind;
  /** Of a municipality: the key of the county it belongs to. */
  readonly county?: RecipientKey;
  readonly population: number;
  /** Last day on which the key is valid. */
  readonly validTo?: Day;
  readonly successor?: RecipientKey;
}

export type RecipientEvent =
  | {
      readonly type: 'RecipientRegistered';
      readonly data: {
        readonly recipient: RecipientKey;
        readonly name: string;
        readonly kind: RecipientKind;
        /** Key of the county it belongs to; none for counties and for cities that are their own county. */
        readonly county?: RecipientKey;
        readonly population: number;
        readonly populationOn: Day;
        readonly source: Source;
      };
    }
  | {
      readonly type: 'RecipientEnded';
      readonly data: {
        readonly recipient: RecipientKey;
        readonly validTo: Day;
        readonly successor?: RecipientKey;
        readonly source: Source;
      };
    };

/** The refusal of a recipient that is unknown, or whose key has ended by the day; it names the successor. */
export function refusedUnlessValid(
  recipient: Recipient | undefined,
  key: RecipientKey,
  day: Day,
): Rejected<never> | undefined {
  if (!recipient) return rejected('RECIPIENT_UNKNOWN', { recipient: key });
  const { validTo, successor } = recipient;
  if (validTo === undefined || day <= validTo) return undefined;
  return rejected('RECIPIENT_ENDED', {
    recipient: key,
    validTo,
    ...(successor !== undefined && { successor }),
  });
}

const registered = ({
  recipient,
  name,
  kind,
  county,
  population,
}: Extract<RecipientEvent, { type: 'RecipientRegistered' }>['data']): Recipient => ({
  recipient,
  name,
  kind,
  ...(county !== undefined && { county }),
  population,
});

export function evolveRecipient(
  recipient: Recipient | undefined,
  event: RecipientEvent,
): Recipient | undefined {
  switch (event.type) {
    case 'RecipientRegistered':
      return registered(event.data);
    case 'RecipientEnded':
      return (
        recipient && {
          ...recipient,
          validTo: event.data.validTo,
          ...(event.data.successor !== undefined && { successor: event.data.successor }),
        }
      );
    default:
      return neverReached(event);
  }
}
