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

/** The refusal of a key whose rights nobody holds on the day. */
export function refusedWithoutHolder(
  succession: Succession,
  key: RecipientKey,
  day: Day,
): Rejected<never> | undefined {
  if (holderOfRights(succession, key, day)) return undefined;
  return refusedUnlessValid(
    succession.find((one) => one?.recipient === key),
    key,
    day,
  );
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
): Rejected<never> | undefined {
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
