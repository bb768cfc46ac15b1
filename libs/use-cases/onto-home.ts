import type { Decision, LedgerEvent, Rejected } from '#domain';
import type { PlannedAcceptance, Stream } from '#command-handling';

/** The decision as a plan that writes to the addressed stream alone. */
export const ontoHome = <State, Event extends LedgerEvent>(
  home: Stream<State, Event>,
  decision: Decision<Event>,
  /** Said where what is addressed does not say it itself, as it only begins. */
  synthetic?: boolean,
): PlannedAcceptance | Rejected<LedgerEvent> =>
  decision.outcome === 'accepted'
    ? {
        outcome: 'accepted',
        writes: [{ stream: home, events: decision.events }],
        ...(synthetic !== undefined && { synthetic }),
      }
    : decision;
