import type { LedgerEvent } from './stored/ledger-event.ts';

/**
 * What takes an event back whose decision could not be carried through: funds bound for a case are released, a booking is
 * reversed. Undefined where nothing is to be taken back: a warning was true, and a case number is not given twice.
 */
export function takenBack(event: LedgerEvent, reason: string): LedgerEvent | undefined {
  switch (event.type) {
    case 'FundsCommitted':
      return { type: 'CommitmentReleased', data: { ...event.data, reason } };
    case 'FundsDisbursed':
      return { type: 'DisbursementReversed', data: { ...event.data, reason } };
    case 'DisbursementReversed': {
      const { reason: _, ...data } = event.data;
      return { type: 'FundsDisbursed', data };
    }
    case 'FundsBlocked':
      return { type: 'BlockReleased', data: { ...event.data, reason } };
    case 'SupplementEnacted': {
      const { supplementId, amount, ...data } = event.data;
      return {
        type: 'SupplementEnacted',
        data: { ...data, supplementId: `${supplementId}.R`, amount: -amount },
      };
    }
    case 'FrameFundsBound':
      return { type: 'FrameFundsFreed', data: event.data };
    default:
      return undefined;
  }
}

/**
 * True when events on a budget line or frame leave more available than before. Such a write comes last in a decision: what
 * it frees may be bound by others at once, so it could not be taken back.
 */
const freesFunds = (events: readonly LedgerEvent[]): boolean =>
  events.reduce((freed, event) => freed + freedBy(event), 0n) > 0n;

/**
 * True when a write may stand behind whatever came between, once the decision is made: what it frees could not be taken back,
 * and what it says of another stream is true at any place of that.
 */
export const mayComeLast = (events: readonly LedgerEvent[]): boolean =>
  freesFunds(events) ||
  events.every(({ type }) => type === 'FundingRequested' || type === 'FundingRequestMoved');

function freedBy(event: LedgerEvent): bigint {
  switch (event.type) {
    case 'CommitmentReduced':
    case 'CommitmentReleased':
    case 'FrameFundsFreed':
    case 'AppropriationEnacted':
    case 'SupplementEnacted':
    case 'BlockReleased':
      return event.data.amount;
    case 'FundsCommitted':
    case 'FundsBlocked':
    case 'AppropriationReversed':
    case 'FrameFundsBound':
      return -event.data.amount;
    default:
      return 0n;
  }
}
