import type { Day } from '../calendar/day.ts';
import { neverReached, rejected, type Rejected } from '../decision.ts';
import type { Source } from '../source.ts';
import type { RecipientKey } from './recipient-key.ts';
import type { RecipientKind } from './recipient-kind.ts';

/** A municipality or county that can receive funds. Keys end and get successors; what was booked keeps its key. */
export interface Recipient extends RecipientFacts {
  /** Last day on which the key is valid. */
  readonly validTo?: Day;
  /** Who holds its rights from the next day on. */
  readonly successor?: RecipientKey;
}

interface RecipientFacts {
  readonly recipient: RecipientKey;
  readonly name: string;
  readonly kind: RecipientKind;
  /** Key of the county it belongs to; none for counties and for cities that are their own county. */
  readonly county?: RecipientKey;
  readonly population: number;
  readonly populationOn: Day;
  readonly source: Source;
}

export type RecipientEvent =
  | {
      readonly type: 'RecipientRegistered';
      readonly data: RecipientFacts;
    }
  | {
      /** All facts as they are right; what was recorded before stays on record. */
      readonly type: 'RecipientCorrected';
      readonly data: RecipientFacts & { readonly reason: string };
    }
  | {
      readonly type: 'RecipientEnded';
      readonly data: {
        readonly recipient: RecipientKey;
        readonly validTo: Day;
        readonly successor?: RecipientKey;
        readonly source: Source;
      };
    }
  | {
      /** When the key ended and who follows, as it is right; without `validTo` it never ended. */
      readonly type: 'RecipientEndCorrected';
      readonly data: {
        readonly recipient: RecipientKey;
        readonly validTo?: Day;
        readonly successor?: RecipientKey;
        readonly source: Source;
        readonly reason: string;
      };
    };

/** The refusal of a recipient that is unknown, or whose key has ended by the day; it names the successor. */
export function refusedUnlessValid(
  recipient: Recipient | undefined,
  key: RecipientKey,
  day: Day,
): Rejected<never, 'RECIPIENT_ENDED' | 'RECIPIENT_UNKNOWN'> | undefined {
  if (!recipient) return rejected('RECIPIENT_UNKNOWN', { recipient: key });
  const { validTo, successor } = recipient;
  if (validTo === undefined || day <= validTo) return undefined;
  return rejected('RECIPIENT_ENDED', {
    recipient: key,
    validTo,
    ...(successor !== undefined && { successor }),
  });
}

export function evolveRecipient(
  recipient: Recipient | undefined,
  event: RecipientEvent,
): Recipient | undefined {
  switch (event.type) {
    case 'RecipientRegistered':
      return event.data;
    case 'RecipientCorrected': {
      const { reason: _, ...facts } = event.data;
      return recipient && { ...facts, ...endOf(recipient) };
    }
    case 'RecipientEnded':
    case 'RecipientEndCorrected': {
      if (!recipient) return undefined;
      const { validTo: _, successor: __, ...facts } = recipient;
      return { ...facts, ...endOf(event.data) };
    }
    default:
      return neverReached(event);
  }
}

const endOf = ({
  validTo,
  successor,
}: {
  readonly validTo?: Day;
  readonly successor?: RecipientKey;
}): Pick<Recipient, 'validTo' | 'successor'> => ({
  ...(validTo !== undefined && { validTo }),
  ...(successor !== undefined && { successor }),
});
