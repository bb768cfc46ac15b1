import type { LeikaKey } from '../service/leika-key.ts';
import type { Day, FiscalYear } from '../calendar/day.ts';
import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import { centsMax, type Cents } from '../money/cents.ts';
import { lowestFrom, totalOf } from '../money/day-series.ts';
import type { Source } from '../source.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import type { BudgetLine, BudgetLineEvent, Obligation } from './budget-line.ts';
import { onLine } from './on-line.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface GrantCommitmentAuthority extends BudgetLineKey {
  readonly commitmentAuthorityId: string;
  /** A later year that obligations may burden. */
  readonly burdenedYear: FiscalYear;
  /** Negative to lower what was granted before, as a supplementary budget may. */
  readonly amount: Cents;
  readonly source: Source;
}

/** Verpflichtungsermächtigung (LHO § 16): up to which amount the line's year may enter obligations that burden a later one. */
export const grantCommitmentAuthority = (
  line: BudgetLine | undefined,
  command: GrantCommitmentAuthority,
  days: Dated,
): Decision<
  BudgetLineEvent,
  NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'BURDENED_YEAR_INVALID' | 'COMMITMENT_AUTHORITY_EXCEEDED'
> =>
  onLine(line, command, days, (opened) => {
    const { commitmentAuthorityId, burdenedYear, amount, source } = command;
    if (opened.authorities.has(commitmentAuthorityId))
      return rejected('ALREADY_EXISTS', { what: `Verpflichtungsermächtigung ${commitmentAuthorityId}` });
    if (burdenedYear <= opened.fiscalYear)
      return rejected('BURDENED_YEAR_INVALID', { ...keyOf(opened), burdenedYear, amount });
    if (amount === 0n) return rejected('AMOUNT_NOT_POSITIVE', { amount });
    const largest = centsMax - totalOf(authorityOf(opened, burdenedYear));
    if (amount > largest) return rejected('AMOUNT_OUT_OF_RANGE', { amount, largest });
    return (
      refusedAuthority(opened, burdenedYear, -amount, days.on) ??
      accepted({
        type: 'CommitmentAuthorityGranted',
        data: { ...keyOf(opened), commitmentAuthorityId, burdenedYear, amount, source },
      })
    );
  });

export interface EnterObligation extends BudgetLineKey {
  readonly obligationId: string;
  readonly burdenedYear: FiscalYear;
  readonly amount: Cents;
  readonly recipient?: string;
  /** The service whose operating cost it covers. */
  readonly leikaKey?: LeikaKey;
  readonly reason: string;
}

/**
 * An obligation for a later year whose budget is not enacted yet (LHO § 38): it consumes the authority of the year it is entered in, and
 * burdens the later one in advance (Vorbelastung).
 */
export const enterObligation = (
  { line, burdened }: { readonly line: BudgetLine | undefined; readonly burdened: BudgetLine | undefined },
  command: EnterObligation,
  days: Dated,
): Decision<
  BudgetLineEvent,
  NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'BURDENED_YEAR_INVALID' | 'COMMITMENT_AUTHORITY_EXCEEDED'
> =>
  onLine(line, command, days, (opened) => {
    const { obligationId, burdenedYear, amount, recipient, leikaKey, reason } = command;
    const { programme, line: name } = opened;
    if (opened.obligations.has(obligationId))
      return rejected('ALREADY_EXISTS', { what: `Verpflichtung ${obligationId}` });
    if (burdenedYear <= opened.fiscalYear)
      return rejected('BURDENED_YEAR_INVALID', { ...keyOf(opened), burdenedYear, amount });
    if (burdened?.appropriation)
      return rejected('ALREADY_EXISTS', {
        what: `Ansatz ${programme}/${name} ${burdenedYear}`,
        appropriated: totalOf(burdened.appropriated),
      });
    return (
      refusedAmount(amount) ??
      refusedAuthority(opened, burdenedYear, amount, days.on) ??
      accepted({
        type: 'ObligationEntered',
        data: {
          ...keyOf(opened),
          obligationId,
          burdenedYear,
          amount,
          ...(recipient !== undefined && { recipient }),
          ...(leikaKey !== undefined && { leikaKey }),
          reason,
        },
      })
    );
  });

export interface ReleaseObligation extends BudgetLineKey {
  readonly obligationId: string;
  /** A part of it; all of it when absent. */
  readonly amount?: Cents;
  readonly reason: string;
}

/**
 * Gives an obligation up, whole or in part, before the budget of the year that it burdens is enacted: its authority is free again (LHO § 38). After that it
 * is a commitment of that year and given up there. The books of the year it was entered in may be closed over it.
 */
export function releaseObligation(
  { line, burdened }: { readonly line: BudgetLine | undefined; readonly burdened: BudgetLine | undefined },
  command: ReleaseObligation,
  { on }: Dated,
): Decision<
  BudgetLineEvent,
  UnusableAmount | 'ALREADY_EXISTS' | 'COMMITMENT_EXCEEDED' | 'DAY_BEFORE_CAUSE' | 'OBLIGATION_UNKNOWN'
> {
  const { obligationId, reason } = command;
  const obligation = line?.obligations.get(obligationId);
  if (!line || !obligation || obligation.isReleased)
    return rejected('OBLIGATION_UNKNOWN', { ...keyOf(command), obligationId });
  const { burdenedYear } = obligation;
  if (burdened?.appropriation)
    return rejected('ALREADY_EXISTS', {
      what: `Ansatz ${line.programme}/${line.line} ${burdenedYear}`,
      appropriated: totalOf(burdened.appropriated),
    });
  const { amount = obligation.amount } = command;
  const refused =
    refusedAmount(amount) ??
    (amount > obligation.amount
      ? rejected('COMMITMENT_EXCEEDED', { requested: amount, open: obligation.amount, day: on })
      : undefined);
  return refused ?? obligationReleased(line, obligationId, obligation, reason, on, amount);
}

/** Of one that stands, for a year that has no budget yet: whole, or by an amount that leaves something of it. */
export const obligationReleased = (
  line: BudgetLine,
  obligationId: string,
  { burdenedYear, amount: whole, on: enteredOn }: Obligation,
  reason: string,
  on: Day,
  amount: Cents = whole,
): Decision<BudgetLineEvent, 'DAY_BEFORE_CAUSE'> =>
  refusedBefore(on, enteredOn, 'COMMITMENT', amount) ??
  accepted({
    type: amount < whole ? 'ObligationReduced' : 'ObligationReleased',
    data: { ...keyOf(line), obligationId, burdenedYear, amount, reason },
  });

const authorityOf = (line: BudgetLine, burdenedYear: FiscalYear) =>
  line.authorityLeft.get(String(burdenedYear));

/** No obligation exceeds what is left of the authority on its day and every later one. */
function refusedAuthority(
  line: BudgetLine,
  burdenedYear: FiscalYear,
  requested: Cents,
  on: Day,
): Rejected<never, 'COMMITMENT_AUTHORITY_EXCEEDED'> | undefined {
  const { amount: left, day } = lowestFrom(authorityOf(line, burdenedYear), on);
  return requested > left
    ? rejected('COMMITMENT_AUTHORITY_EXCEEDED', { ...keyOf(line), burdenedYear, requested, left, day })
    : undefined;
}

/** What burdens a year in advance, by the lines of the years before it. */
export const burdensOn = (
  fiscalYear: FiscalYear,
  earlier: readonly (BudgetLine | undefined)[],
): readonly Burden[] =>
  earlier.flatMap((line) =>
    [...(line?.obligations ?? [])].flatMap(
      ([obligationId, { burdenedYear, amount, recipient, isReleased }]) =>
        burdenedYear === fiscalYear && !isReleased && line
          ? [
              {
                obligationId,
                enteredIn: line.fiscalYear,
                amount,
                ...(recipient !== undefined && { recipient }),
              },
            ]
          : [],
    ),
  );

export interface Burden {
  readonly obligationId: string;
  readonly enteredIn: FiscalYear;
  readonly amount: Cents;
  readonly recipient?: string;
}

/** How many years ahead an obligation may lie at most, so that an appropriation knows where to look. */
export const burdenedAheadMax = 10;
