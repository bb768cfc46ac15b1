import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import type { Day } from '../calendar/day.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import {
  isSamePartner,
  type BudgetLine,
  type BudgetLineEvent,
  type CoverLink,
  type TransferPartner,
} from './budget-line.ts';
import { refusedFunds, refusedTooMuch, refusedWithoutLine } from './on-line.ts';
import { partnerOf, refusedPartner } from './transfer-partner.ts';
import { acceptedWithUsageWarning } from './usage-warning.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

/** Both lines of a transfer: the one it was commanded on, and its partner. */
export interface TransferLines {
  readonly line: BudgetLine | undefined;
  readonly partner: BudgetLine | undefined;
}

/** What a transfer does to both of its lines: one append, never the one without the other. */
export interface TransferBooking {
  readonly outcome: 'accepted';
  readonly line: readonly BudgetLineEvent[];
  readonly partner: readonly BudgetLineEvent[];
}

export interface TransferFunds extends BudgetLineKey, TransferPartner {
  readonly transferId: string;
  readonly amount: Cents;
  readonly reason: string;
}

/**
 * Umbuchung (LHO § 20): takes from the line and gives to its partner of the same year. It needs a declaration that holds on its
 * day, or both lines in one product, and never takes more than is available on its day and on every later one.
 */
export function transferFunds(
  { line, partner }: TransferLines,
  command: TransferFunds,
  days: Dated,
):
  | TransferBooking
  | Rejected<
      never,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'COVER_LINK_MISSING'
      | 'LINE_COVERS_ITSELF'
      | 'LINES_OF_PRACTICE_MIXED'
      | 'NOT_ENOUGH_FUNDS'
    > {
  const { transferId, amount, partnerProgramme, partnerLine, reason } = command;
  const missing = refusedWithoutLine(line, command, days);
  if (missing || !line) return missing ?? withoutLine(command);
  const refused = refusedPartner(line, partner, command, days);
  if (refused || !partner) return refused ?? withoutLine(command);
  if (line.transfers.has(transferId) || partner.transfers.has(transferId))
    return rejected('ALREADY_EXISTS', { what: `Umbuchung ${transferId}` });
  const unusable = refusedAmount(amount) ?? refusedTooMuch(partner, amount, days.on);
  if (unusable) return unusable;
  const cover = coverOf(line, partner, command, days.on);
  if ('outcome' in cover) return cover;
  const short = refusedFunds(line, amount, days.on);
  if (short) return short;
  const transfer = { transferId, amount, ...cover, reason };
  const out: BudgetLineEvent = {
    type: 'FundsTransferredOut',
    data: { ...keyOf(line), partnerProgramme, partnerLine, ...transfer },
  };
  return {
    outcome: 'accepted',
    line: acceptedWithUsageWarning(line, out, days).events,
    partner: [{ type: 'FundsTransferredIn', data: { ...keyOf(partner), ...partnerOf(line), ...transfer } }],
  };
}

export interface ReverseTransfer extends BudgetLineKey {
  readonly transferId: string;
  readonly reason: string;
}

/**
 * Undoes a transfer that the line has made, as a whole: its partner gives back what it was given, as far as it still has it on the day
 * and on every later one. It needs no declaration, for it is the correction of what rested on one.
 */
export function reverseTransfer(
  { line, partner }: TransferLines,
  command: ReverseTransfer,
  days: Dated,
):
  | TransferBooking
  | Rejected<never, NoLine | UnusableAmount | 'ALREADY_EXISTS' | 'NOT_ENOUGH_FUNDS' | 'TRANSFER_UNKNOWN'> {
  const { transferId, reason } = command;
  const missing = refusedWithoutLine(line, command, days);
  if (missing || !line) return missing ?? withoutLine(command);
  const transfer = line.transfers.get(transferId);
  if (transfer?.direction !== 'OUT' || !partner)
    return rejected('TRANSFER_UNKNOWN', { ...keyOf(command), transferId });
  if (transfer.isReversed)
    return rejected('ALREADY_EXISTS', { what: `Rücknahme der Umbuchung ${transferId}` });
  const { amount } = transfer;
  const refused =
    refusedBefore(days.on, transfer.on, 'TRANSFER', amount) ??
    refusedFunds(partner, amount, days.on) ??
    refusedTooMuch(line, amount, days.on);
  if (refused) return refused;
  const reversal = { transferId: `${transferId}.R`, amount, reverses: transferId, reason };
  const { partnerProgramme, partnerLine } = transfer;
  const out: BudgetLineEvent = {
    type: 'FundsTransferredOut',
    data: { ...keyOf(partner), ...partnerOf(line), ...reversal },
  };
  return {
    outcome: 'accepted',
    line: [
      { type: 'FundsTransferredIn', data: { ...keyOf(line), partnerProgramme, partnerLine, ...reversal } },
    ],
    partner: acceptedWithUsageWarning(partner, out, days).events,
  };
}

const withoutLine = (key: BudgetLineKey): Rejected<never, 'NO_AUTHORISATION_FOR_YEAR'> =>
  rejected('NO_AUTHORISATION_FOR_YEAR', keyOf(key));

/** What allows the transfer on the day: the law within a product, or a declaration of either line; else why not. */
function coverOf(
  line: BudgetLine,
  partner: BudgetLine,
  { amount }: Pick<TransferFunds, 'amount'>,
  on: Day,
): { readonly coverLinkId?: string } | Rejected<never, 'COVER_LINK_MISSING' | 'DAY_BEFORE_CAUSE'> {
  const product = line.appropriation?.product;
  if (product !== undefined && product === partner.appropriation?.product) return {};
  const links = [
    ...linksTo(line, partnerOf(partner)),
    ...linksTo(partner, partnerOf(line)).filter(([, { direction }]) => direction === 'MUTUAL'),
  ].filter(([, { revokedFrom }]) => revokedFrom === undefined || on < revokedFrom);
  const [coverLinkId] = links.find(([, { since }]) => since <= on) ?? [];
  if (coverLinkId !== undefined) return { coverLinkId };
  const [earliest] = links.map(([, { since }]) => since).sort();
  return earliest === undefined
    ? rejected('COVER_LINK_MISSING', {
        line: `${line.programme}/${line.line}`,
        partner: `${partner.programme}/${partner.line}`,
        fiscalYear: line.fiscalYear,
        amount,
        day: on,
      })
    : rejected('DAY_BEFORE_CAUSE', { day: on, earliest, cause: 'COVER_LINK', amount });
}

const linksTo = (
  { coverLinks }: BudgetLine,
  partner: TransferPartner,
): readonly (readonly [string, CoverLink])[] =>
  [...coverLinks].filter(([, link]) => isSamePartner(link, partner));
