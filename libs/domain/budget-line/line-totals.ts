import type { Cents } from '../money/cents.ts';

/**
 * What a line's money consists of, each part with its sign in what is available (Verfügbar): appropriation ± supplements
 * + overruns ± transfers + carried over to it − blocks − open commitments − payments − carried on − lapsed. The only place that says so but for the replay, which checks it.
 */
export const availableSigns = {
  appropriation: 1n,
  supplements: 1n,
  overrun: 1n,
  received: 1n,
  given: -1n,
  brought: 1n,
  carried: -1n,
  lapsed: -1n,
  blocked: -1n,
  committed: -1n,
  paid: -1n,
} as const;

/** Of a line, or what an event adds to it; cents. */
export type LineTotals = Readonly<Record<keyof typeof availableSigns, Cents>>;

/** Of these, what the year may spend (Haushaltssoll) consists of: what is not yet used in any way. */
export const authorisingTotals = [
  'appropriation',
  'supplements',
  'overrun',
  'received',
  'given',
  'brought',
] as const satisfies readonly (keyof LineTotals)[];

/** What such totals authorise, or such a change does; cents. */
export function authorisedOf(totals: Pick<LineTotals, (typeof authorisingTotals)[number]>): Cents {
  let authorised = 0n;
  for (const total of authorisingTotals) authorised += availableSigns[total] * totals[total];
  return authorised;
}

export const lineTotals = Object.keys(availableSigns) as readonly (keyof LineTotals)[];

/** What is available of such totals, or more of it by such a change; cents. */
export function availableOf(totals: LineTotals): Cents {
  let available = 0n;
  for (const total of lineTotals) available += availableSigns[total] * totals[total];
  return available;
}
