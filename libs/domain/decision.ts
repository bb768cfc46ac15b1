import type { RejectionFigures } from './rejection-figures.ts';

/** Every reason for which the domain refuses a command. Each maps to one problem type of the API. */
export type RejectionCode = keyof RejectionFigures;

/** Why a command was refused: a stable code and the figures needed to act. */
export interface Rejection<Code extends RejectionCode = RejectionCode> {
  readonly code: Code;
  /** Amounts are bigint cents; everything else is text, a number or a list of texts. */
  readonly figures: RejectionFigures[Code];
}

export type Figure = bigint | string | number | readonly string[];

/** A refusal for one of these reasons. The attempt itself may be an event on record. */
export interface Rejected<Event, Reason extends RejectionCode = RejectionCode> {
  readonly outcome: 'rejected';
  readonly rejection: Rejection<Reason>;
  readonly onRecord: readonly Event[];
}

export interface Accepted<Event> {
  readonly outcome: 'accepted';
  readonly events: readonly Event[];
}

/** What a command on one stream leads to: its events, or the reason why not; a rule says which reasons it has. */
export type Decision<Event, Reason extends RejectionCode = RejectionCode> =
  Accepted<Event> | Rejected<Event, Reason>;

export const accepted = <Event>(...events: readonly Event[]): Accepted<Event> => ({
  outcome: 'accepted',
  events,
});

export const rejected = <Reason extends RejectionCode>(
  code: Reason,
  figures: RejectionFigures[Reason],
): Rejected<never, Reason> => ({ outcome: 'rejected', rejection: { code, figures }, onRecord: [] });

/** A refusal that an auditor must be able to see: the attempt becomes an event, the answer stays a refusal. */
export const rejectedOnRecord = <const Event, Reason extends RejectionCode>(
  attempt: Event,
  code: Reason,
  figures: RejectionFigures[Reason],
): Rejected<Event, Reason> => ({ outcome: 'rejected', rejection: { code, figures }, onRecord: [attempt] });

/** Marks a `switch` as complete: does not compile while a case is missing. */
export function neverReached(value: never): never {
  throw new TypeError(`Unknown variant: ${JSON.stringify(value)}`);
}
