import { firstDayOfYear } from '../calendar/day.ts';
import { laterOf, refusedBefore, refusedFuture, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import type { FinanceMinistryConsent } from './booking-year-consent.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import { available, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { onLine } from './on-line.ts';
import { openCommitmentsOf } from './release-at-year-end.ts';
import type { NoLine } from '../reasons.ts';

export interface CloseYear extends BudgetLineKey {
  readonly reason: string;
}

/** What could not be put right any more once the line's year is closed. Amounts are cents. */
export interface OpenMatters {
  /** Claims against the line that nobody has decided on: their approval binds its funds. */
  readonly claims: readonly { readonly caseNumber: string; readonly amount: Cents }[];
  /** Bookings of the bank in the year that are of no order yet: any of them may be of this line. */
  readonly bankBookings: readonly { readonly bookingId: string; readonly amount: Cents }[];
}

const nothingOpen: OpenMatters = { claims: [], bankBookings: [] };

/** As many as a person reads in a refusal; the preview names all. */
const namedMax = 10;

/**
 * Jahresabschluss of a line: what is neither paid nor carried over lapses (LHO §§ 19, 45), blocked funds as well, and no booking enters
 * the year any more. Every commitment has been paid, carried over or released before, every claim decided, every booking of the bank in
 * the year matched or found not ours, and nothing takes effect later.
 */
export const closeYear = (
  line: BudgetLine | undefined,
  command: CloseYear,
  days: Dated,
  { claims, bankBookings }: OpenMatters = nothingOpen,
): Decision<BudgetLineEvent, NoLine | NotYetClosed> =>
  onLine(line, command, days, (opened) => {
    const { reason } = command;
    const key = keyOf(opened);
    const tooEarly =
      refusedBefore(days.on, firstDayOfYear(opened.fiscalYear + 1), 'YEAR_END') ??
      refusedBefore(days.on, laterOf(opened.available.day, opened.authorised.day), 'LATEST_STEP');
    if (tooEarly) return tooEarly;
    const commitments = openCommitmentsOf(opened);
    if (commitments.length > 0)
      return rejected('COMMITMENTS_OPEN', { ...key, commitments, open: opened.committed });
    if (claims.length > 0)
      return rejected('CLAIMS_UNDECIDED', {
        ...key,
        claims: claims.slice(0, namedMax).map(({ caseNumber }) => caseNumber),
        count: claims.length,
        amount: sumOf(claims),
      });
    if (bankBookings.length > 0)
      return rejected('BANK_BOOKINGS_UNMATCHED', {
        ...key,
        bookings: bankBookings.slice(0, namedMax).map(({ bookingId }) => bookingId),
        count: bankBookings.length,
        amount: sumOf(bankBookings),
      });
    const released = [...opened.blocks]
      .map(([blockId, blocked]) => ({ blockId, amount: totalOf(blocked) }))
      .filter(({ amount }) => amount > 0n)
      .map(({ blockId, amount }): BudgetLineEvent => ({
        type: 'BlockReleased',
        data: { ...key, blockId, amount, reason },
      }));
    const lapsed = available(opened) + opened.blocked;
    return accepted(...released, { type: 'YearClosed', data: { ...key, lapsed, reason } });
  });

/** What keeps a year open. */
export type NotYetClosed = 'BANK_BOOKINGS_UNMATCHED' | 'CLAIMS_UNDECIDED' | 'COMMITMENTS_OPEN';

export interface ReopenYear extends BudgetLineKey, FinanceMinistryConsent {
  readonly reason: string;
}

/** Opens a closed year again, with the finance ministry's consent and a reason of its own (LHO § 76): what had lapsed is available again. */
export function reopenYear(
  line: BudgetLine | undefined,
  command: ReopenYear,
  days: Dated,
): Decision<BudgetLineEvent, 'DAY_BEFORE_CAUSE' | 'DAY_IN_FUTURE' | 'YEAR_NOT_CLOSED'> {
  const { reason, consentReference, consentedOn } = command;
  if (!line?.closed) return rejected('YEAR_NOT_CLOSED', keyOf(command));
  const { on, lapsed: restored } = line.closed;
  return (
    refusedFuture(consentedOn, days.today) ??
    refusedBefore(days.on, consentedOn, 'CONSENT') ??
    refusedBefore(days.on, on, 'YEAR_CLOSED') ??
    accepted({
      type: 'YearReopened',
      data: { ...keyOf(line), restored, consentReference, consentedOn, reason },
    })
  );
}
