import { dayAfter, type Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { RecipientKey } from './recipient-key.ts';
import { refusedUnlessValid, type Recipient } from './recipient.ts';

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
  return holder;
}

/** Who holds the rights of several keys on a day, each once; the refusal where nobody holds those of one. */
export function holdersOfRights(
  succession: Succession,
  keys: readonly RecipientKey[],
  day: Day,
): readonly RecipientKey[] | Rejected<never, 'RECIPIENT_ENDED' | 'RECIPIENT_UNKNOWN'> {
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
): Rejected<never, 'RECIPIENT_ENDED' | 'RECIPIENT_UNKNOWN'> {
  const recipient = succession.find((one) => one?.recipient === key);
  return refusedUnlessValid(recipient, key, day) ?? rejected('RECIPIENT_UNKNOWN', { recipient: key });
}

export interface End {
  /** Last day on which the key is valid. */
  readonly validTo: Day;
  readonly successor?: RecipientKey;
}

/**
 * The refusal of an end before the key's residents were counted, and of a successor that is unknown, has ended itself by
 * the day on which the rights pass, or is followed by the ended key.
 */
export function refusedEnd(
  { recipient, populationOn }: Recipient,
  { validTo, successor }: End,
  succession: Succession,
):
  | Rejected<never, 'DAY_BEFORE_CAUSE' | 'RECIPIENT_ENDED' | 'RECIPIENT_UNKNOWN' | 'SUCCESSION_CIRCULAR'>
  | undefined {
  const tooEarly = refusedBefore(validTo, populationOn, 'RESIDENTS_COUNTED');
  if (tooEarly || successor === undefined) return tooEarly;
  if (successor === recipient || succession.some((one) => one?.successor === recipient))
    return rejected('SUCCESSION_CIRCULAR', { recipient, successor });
  return refusedUnlessValid(
    succession.find((one) => one?.recipient === successor),
    successor,
    dayAfter(validTo),
  );
}
