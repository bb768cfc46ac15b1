import type { CasePayments, LedgerEvent, PaymentBooking, PaymentEvent, Rejected } from '#domain';
import type { PlannedAcceptance, Stream } from '#command-handling';
import { written } from './written.ts';
import type { YearLineStreams } from './year-line-streams.ts';

/** What an act on an order does, the lines first: one append. */
export const ontoLinesAndHome = (
  lines: YearLineStreams,
  home: Stream<CasePayments, PaymentEvent>,
  decision: PaymentBooking | Rejected<PaymentEvent>,
  synthetic: boolean,
): PlannedAcceptance | Rejected<LedgerEvent> =>
  decision.outcome === 'rejected'
    ? decision
    : {
        outcome: 'accepted',
        writes: [...lines.writes(decision.lines), ...written(home, decision.payments)],
        synthetic,
      };
