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

/** A refusal. The attempt itself may be an event on record. */
export interface Rejected<Event> {
  readonly outcome: 'rejected';
  readonly rejection: Rejection;
  readonly onRecord: readonly Event[];
}

/** What a command on one stream leads to. */
export type Decision<Event> =
  { readonly outcome: 'accepted'; readonly events: readonly Event[] } | Rejected<Event>;

export const accepted = <Event>(...events: readonly Event[]): Decision<Event> => ({
  outcome: 'accepted',
  events,
});

export const rejected = <Code extends RejectionCode>(
  code: Code,
  figures: RejectionFigures[Code],
): Rejected<never> => ({ outcome: 'rejected', rejection: { code, figures }, onRecord: [] });

/** A refusal that an auditor must be able to see: the attempt becomes an event, the answer stays a refusal. */
export const rejectedOnRecord = <Event>(
  attempt: Event,
  ...[code, figures]: CodeWithFigures
): Rejected<Event> => ({ outcome: 'rejected', rejection: { code, figures }, onRecord: [attempt] });

type CodeWithFigures = {
  [Code in RejectionCode]: [code: Code, figures: RejectionFigures[Code]];
}[RejectionCode];

/** Marks a `switch` as complete: does not compile while a case is missing. */
export function neverReached(value: never): never {
  throw new TypeError(`Unknown variant: ${JSON.stringify(value)}`);
}
