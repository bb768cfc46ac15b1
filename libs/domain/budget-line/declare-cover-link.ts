import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { dayAfter } from '../calendar/day.ts';
import { accepted, rejected, type Decision, type Rejected } from '../decision.ts';
import type { Source } from '../source.ts';
import { keyOf, type BudgetLineKey } from './budget-line-key.ts';
import type {
  BudgetLine,
  BudgetLineEvent,
  CoverDirection,
  CoverLink,
  TransferPartner,
} from './budget-line.ts';
import { onLine } from './on-line.ts';
import { refusedPartner } from './transfer-partner.ts';
import type { NoLine } from '../reasons.ts';

export interface DeclareCoverLink extends BudgetLineKey, TransferPartner {
  readonly coverLinkId: string;
  readonly direction: CoverDirection;
  /** The remark in the budget (Haushaltsvermerk). */
  readonly source: Source;
}

/**
 * Declares that a line's funds may be spent on another one of the same year (Deckungsvermerk, LHO § 20), one way or mutually. Lines of
 * one product need no declaration: they cover each other by law.
 */
export const declareCoverLink = (
  { line, partner }: { readonly line: BudgetLine | undefined; readonly partner: BudgetLine | undefined },
  command: DeclareCoverLink,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | 'ALREADY_EXISTS' | 'LINE_COVERS_ITSELF' | 'LINES_OF_PRACTICE_MIXED'> =>
  onLine(line, command, days, (opened) => {
    const { coverLinkId, direction, partnerProgramme, partnerLine, source } = command;
    if (opened.coverLinks.has(coverLinkId))
      return rejected('ALREADY_EXISTS', { what: `Deckungsvermerk ${coverLinkId}` });
    return (
      refusedPartner(opened, partner, command, days) ??
      accepted({
        type: 'CoverLinkDeclared',
        data: { ...keyOf(opened), partnerProgramme, partnerLine, coverLinkId, direction, source },
      })
    );
  });

export interface RevokeCoverLink extends BudgetLineKey {
  readonly coverLinkId: string;
  readonly reason: string;
}

/** Ends a declaration from a day on that no transfer on it comes after; what was transferred stands (LHO § 20). */
export const revokeCoverLink = (
  line: BudgetLine | undefined,
  command: RevokeCoverLink,
  days: Dated,
): Decision<BudgetLineEvent, NoLine | 'COVER_LINK_UNKNOWN'> =>
  onLine(line, command, days, (opened) => {
    const { coverLinkId, reason } = command;
    const link = opened.coverLinks.get(coverLinkId);
    if (!link || link.revokedFrom !== undefined)
      return rejected('COVER_LINK_UNKNOWN', { ...keyOf(opened), coverLinkId });
    return (
      refusedTooEarly(link, days) ??
      accepted({ type: 'CoverLinkRevoked', data: { ...keyOf(opened), coverLinkId, reason } })
    );
  });

/** A transfer rests on it to the end of its day. */
const refusedTooEarly = (
  { since, lastUsedOn }: CoverLink,
  { on }: Dated,
): Rejected<never, 'DAY_BEFORE_CAUSE'> | undefined =>
  refusedBefore(on, since, 'COVER_LINK') ??
  (lastUsedOn === undefined ? undefined : refusedBefore(on, dayAfter(lastUsedOn), 'TRANSFER_BEFORE'));
