import type { Day } from '../calendar/day.ts';
import { neverReached, rejected, type Rejected } from '../decision.ts';
import type { Source } from '../source.ts';
import type { Association } from './associations.ts';
import type { RecipientKey } from './recipient-key.ts';
import type { RecipientKind } from './recipient-kind.ts';

/**
 * A municipality or county that can receive funds, with the facts it was registered with. Keys end and get successors; what was
 * booked keeps its key.
 */
export interface Recipient extends RecipientFacts {
  /** First day on which the key is valid; absent where it was valid before anything was recorded. */
  readonly validFrom?: Day;
  /** Last day on which the key is valid. */
  readonly validTo?: Day;
  /** Who holds its rights from the next day on. */
  readonly successor?: RecipientKey;
  /** Who took over a part of it without its rights, where it was split. */
  readonly otherSuccessors?: readonly RecipientKey[];
  /** What it was like from a later day on, by day; absent where nothing has changed. */
  readonly changes?: readonly RecipientChange[];
}

export interface RecipientFacts {
  readonly recipient: RecipientKey;
  readonly name: string;
  readonly kind: RecipientKind;
  /** Key of the county it belongs to; none for counties and for cities that are their own county. */
  readonly county?: RecipientKey;
  readonly population: number;
  readonly populationOn: Day;
  readonly source: Source;
}

/** All facts as they are from a day on. */
export interface RecipientChange extends RecipientFacts {
  readonly since: Day;
}

export type RecipientEvent =
  | {
      readonly type: 'RecipientRegistered';
      /** Without `validFrom` it was valid before anything was recorded, as were all that were registered before there was one. */
      readonly data: RecipientFacts & { readonly validFrom?: Day };
    }
  | {
      /** All facts as they are right, but for what has changed on a later day; what was recorded before stays on record. */
      readonly type: 'RecipientCorrected';
      readonly data: RecipientFacts & { readonly validFrom?: Day; readonly reason: string };
    }
  | {
      /** A new name, kind or number of residents from a day on; on the same day once more, it takes the place of the former. */
      readonly type: 'RecipientChanged';
      readonly data: RecipientChange;
    }
  | {
      readonly type: 'RecipientEnded';
      readonly data: {
        readonly recipient: RecipientKey;
        readonly validTo: Day;
        readonly successor?: RecipientKey;
        /** Absent where nobody else follows, as in all events from before there could be others. */
        readonly otherSuccessors?: readonly RecipientKey[];
        readonly source: Source;
      };
    }
  | {
      /** With which association it is reported from a day on; on the same day once more, it takes the place of the former. */
      readonly type: 'AssociationSet';
      readonly data: {
        readonly recipient: RecipientKey;
        readonly association: Association;
        readonly since: Day;
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
        readonly otherSuccessors?: readonly RecipientKey[];
        readonly source: Source;
        readonly reason: string;
      };
    };

export type NotValid = 'RECIPIENT_ENDED' | 'RECIPIENT_NOT_YET_VALID' | 'RECIPIENT_UNKNOWN';

/** The refusal of a recipient that is unknown, whose key begins later, or has ended by the day; it names the successor. */
export function refusedUnlessValid(
  recipient: Recipient | undefined,
  key: RecipientKey,
  day: Day,
): Rejected<never, NotValid> | undefined {
  if (!recipient) return rejected('RECIPIENT_UNKNOWN', { recipient: key });
  const { validFrom, validTo, successor } = recipient;
  if (validFrom !== undefined && day < validFrom)
    return rejected('RECIPIENT_NOT_YET_VALID', { recipient: key, validFrom });
  if (validTo === undefined || day <= validTo) return undefined;
  return rejected('RECIPIENT_ENDED', {
    recipient: key,
    validTo,
    ...(successor !== undefined && { successor }),
  });
}

/** What it was like on a day. */
export function factsOn(recipient: Recipient, day: Day): RecipientFacts {
  const {
    changes = [],
    validFrom: _,
    validTo: __,
    successor: ___,
    otherSuccessors: ____,
    ...base
  } = recipient;
  const change = changes.findLast(({ since }) => since <= day);
  if (!change) return base;
  const { since: _____, ...facts } = change;
  return facts;
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
      return recipient && { ...facts, ...endOf(recipient), ...changesOf(recipient) };
    }
    case 'RecipientChanged': {
      if (!recipient) return undefined;
      const others = (recipient.changes ?? []).filter(({ since }) => since !== event.data.since);
      const changes = [...others, event.data].sort((one, other) => (one.since < other.since ? -1 : 1));
      return { ...recipient, changes };
    }
    case 'AssociationSet':
      return recipient;
    case 'RecipientEnded':
    case 'RecipientEndCorrected': {
      if (!recipient) return undefined;
      const { validTo: _, successor: __, otherSuccessors: ___, ...facts } = recipient;
      return { ...facts, ...endOf(event.data) };
    }
    default:
      return neverReached(event);
  }
}

const changesOf = ({ changes }: Recipient): Pick<Recipient, 'changes'> => (changes ? { changes } : {});

const endOf = ({
  validTo,
  successor,
  otherSuccessors,
}: Pick<Recipient, 'validTo' | 'successor' | 'otherSuccessors'>): Pick<
  Recipient,
  'validTo' | 'successor' | 'otherSuccessors'
> => ({
  ...(validTo !== undefined && { validTo }),
  ...(successor !== undefined && { successor }),
  ...(otherSuccessors && { otherSuccessors }),
});
