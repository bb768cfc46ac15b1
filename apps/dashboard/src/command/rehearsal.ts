import { centsOf } from '../fields/amount.ts';
import type { Schemas } from '../api/index.ts';

export type Rehearsal = Schemas['RehearsalView'];
type Line = Rehearsal['budgetLines'][number];

const figures = [
  'appropriation',
  'supplements',
  'authorised',
  'blocked',
  'committed',
  'paid',
  'available',
] as const;
export type FigureName = (typeof figures)[number];

export interface ChangedFigure {
  readonly name: FigureName;
  /** As decimals; undefined where there was no such line. */
  readonly before: string | undefined;
  readonly after: string;
}

/** What changes on a line, and what is then available of it. */
export const changesOf = ({ before, after }: Line): readonly ChangedFigure[] =>
  figures
    .map((name) => ({ name, before: before?.[name].amount, after: after[name].amount }))
    .filter((figure) => figure.name === 'available' || figure.before !== figure.after);

export interface UsedShares {
  /** Of what the year may spend, in tenths of a percent. */
  readonly before: number | undefined;
  readonly after: number;
}

/** How much of a line is committed or paid. */
export function usedOf({ before, after }: Line): UsedShares | undefined {
  const share = (one: NonNullable<Line['before']>): number | undefined => {
    const whole = centsOf(one.authorised.amount);
    if (whole <= 0n) return undefined;
    return Number(((centsOf(one.committed.amount) + centsOf(one.paid.amount)) * 1000n) / whole);
  };
  const now = share(after);
  return now === undefined ? undefined : { before: before && share(before), after: now };
}

const paying = /^(Payment(Ordered|Settled|Returned)|PaymentRun|FundsReturned|Repayment|.*Disbursed)/;

/** Whether something is to be confirmed before it is sent: a figure of the budget changes, or money is on its way. */
export const movesMoney = ({ budgetLines, events }: Rehearsal): boolean =>
  budgetLines.some((line) => changesOf(line).some(({ before, after }) => before !== after)) ||
  events.some(({ type }) => paying.test(type));
