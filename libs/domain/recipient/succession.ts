import { dayAfter, type Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { RecipientKey } from './recipient-key.ts';
import { refusedUnlessValid, type NotValid, type Recipient } from './recipient.ts';

/** A recipient and those that follow it, each the successor of the one before; undefined is what is not registered. */
export type Succession = readonly (Recipient | undefined)[];

/**
 * Who holds the rights of a key on a day: the key itself while it is valid, else its successor, and so on (Rechtsnachfolge).
 * @returns undefined where the key is not registered, or has ended and nobody follows.
 */
export function holderOfRights(succession: Succession, key: RecipientKey, day: Day): Recipient | undefined {
  const recipients = new Map(succession.flatMap((one) => (one ? [[one.recipient, one]] : [])));
  let holder = recipients.get(key);
  while (holder?.validTo !== undefined && holder.validTo < day) {
    recipients.delete(holder.recipient);
    holder = holder.successor === undefined ? undefined : recipients.get(holder.successor);
  }
  return holder?.validFrom !== undefined && day < holder.validFrom ? undefined : holder;
}

/**
 * The key that stands for another on a day, among ended ones: the other itself before its end, then its successor; the last of
 * them where nobody follows.
 */
export function holderKeyOn(
  ended: ReadonlyMap<RecipientKey, { readonly validTo: Day; readonly successor?: RecipientKey }>,
  key: RecipientKey,
  day: Day,
): RecipientKey {
  const passed = new Set<RecipientKey>();
  let holder = key;
  for (
    let end = ended.get(holder);
    end && end.validTo < day && !passed.has(holder);
    end = ended.get(holder)
  ) {
    passed.add(holder);
    if (end.successor === undefined) break;
    holder = end.successor;
  }
  return holder;
}

/** Who holds the rights of several keys on a day, each once; the refusal where nobody holds those of one. */
export function holdersOfRights(
  succession: Succession,
  keys: readonly RecipientKey[],
  day: Day,
): readonly RecipientKey[] | Rejected<never, NotValid> {
  const holders = new Set<RecipientKey>();
  for (const key of keys) {
    const holder = holderOfRights(succession, key, day);
    if (holder) holders.add(holder.recipient);
    else return refusedWithoutHolder(succession, key, day);
  }
  return [...holders];
}

function refusedWithoutHolder(
  succession: Succession,
  key: RecipientKey,
  day: Day,
): Rejected<never, NotValid> {
  const recipient = succession.find((one) => one?.recipient === key);
  return refusedUnlessValid(recipient, key, day) ?? rejected('RECIPIENT_UNKNOWN', { recipient: key });
}

export interface End {
  /** Last day on which the key is valid. */
  readonly validTo: Day;
  /** Holds its rights. */
  readonly successor?: RecipientKey;
  /** Took over a part without its rights, where it was split. */
  readonly otherSuccessors?: readonly RecipientKey[];
}

/**
 * The refusal of an end before the key's residents were counted or it was valid at all, and of a successor that is unknown, has
 * ended itself by the day on which the rights pass or begins later, or is followed by the ended key.
 */
export function refusedEnd(
  { recipient, populationOn, validFrom }: Recipient,
  { validTo, successor, otherSuccessors = [] }: End,
  succession: Succession,
): Rejected<never, 'DAY_BEFORE_CAUSE' | NotValid | 'SUCCESSION_CIRCULAR'> | undefined {
  if (validFrom !== undefined && validTo < validFrom)
    return rejected('RECIPIENT_NOT_YET_VALID', { recipient, validFrom });
  const tooEarly =
    validFrom === undefined ? refusedBefore(validTo, populationOn, 'RESIDENTS_COUNTED') : undefined;
  if (tooEarly) return tooEarly;
  for (const follower of [...(successor === undefined ? [] : [successor]), ...otherSuccessors]) {
    if (follower === recipient || (follower === successor && leadsBack(recipient, succession)))
      return rejected('SUCCESSION_CIRCULAR', { recipient, successor: follower });
    const known = succession.find((one) => one?.recipient === follower);
    const invalid = refusedUnlessValid(known, follower, dayAfter(validTo));
    if (invalid) return invalid;
  }
  return undefined;
}

const leadsBack = (recipient: RecipientKey, succession: Succession): boolean =>
  succession.some((one) => one?.successor === recipient);
