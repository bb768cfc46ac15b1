import { fiscalYearOf, type EventWith, type LedgerEvent } from '#domain';
import { logInto, logTable, projection, type LoggedRowOf, type ProjectedEvent } from '#projections';

const frameBookingTable = logTable(
  'frame_booking',
  {
    programme: 'text',
    frame_id: 'text',
    fiscal_year: 'integer',
    effective_day: 'text',
    synthetic: 'integer',
    bound: 'integer',
    accepted: 'integer',
    paid: 'integer',
  },
  { indexes: [['programme', 'frame_id', 'fiscal_year', 'effective_day']] },
);

/**
 * What a frame without a split into years carries in a fiscal year: bound by agreements concluded in it, accepted in it, and
 * paid in it. One row an event, so that any day and state of knowledge is a sum; frames see few events. What a budget line
 * carries is in that line's consumption and in no frame's.
 */
export const frameConsumption = projection({
  name: 'frame_consumption',
  version: 1,
  folds: [],
  logs: [logInto(frameBookingTable, rowOf)],
});

interface FrameBooking {
  readonly programme: string;
  readonly frameId: string;
  readonly fiscalYear: number;
  readonly bound?: bigint;
  readonly accepted?: bigint;
  readonly paid?: bigint;
}

function rowOf({ event, recorded }: ProjectedEvent): LoggedRowOf<typeof frameBookingTable> | undefined {
  const booking = bookingOf(event, recorded.effectiveDay);
  return (
    booking && {
      programme: booking.programme,
      frame_id: booking.frameId,
      fiscal_year: BigInt(booking.fiscalYear),
      effective_day: recorded.effectiveDay,
      synthetic: recorded.synthetic ? 1n : 0n,
      bound: booking.bound ?? 0n,
      accepted: booking.accepted ?? 0n,
      paid: booking.paid ?? 0n,
    }
  );
}

function bookingOf(event: LedgerEvent, effectiveDay: string): FrameBooking | undefined {
  switch (event.type) {
    case 'FrameFundsBound':
      return { ...event.data, fiscalYear: fiscalYearOf(effectiveDay), bound: event.data.amount };
    case 'FrameFundsFreed':
      return { ...event.data, fiscalYear: fiscalYearOf(effectiveDay), bound: -event.data.amount };
    case 'MilestoneAccepted': {
      const { programme, frameId, fiscalYear, amount } = event.data;
      return frameId === undefined ? undefined : { programme, frameId, fiscalYear, accepted: amount };
    }
    case 'PaymentSettled': {
      const { programme, frameId, line, settledOn, amount } = event.data;
      if (frameId === undefined || line !== undefined) return undefined;
      return { programme, frameId, fiscalYear: fiscalYearOf(settledOn), paid: amount };
    }
    case 'PaymentReturned': {
      const { programme, frameId, line, returnedOn, amount } = event.data;
      if (frameId === undefined || line !== undefined) return undefined;
      return { programme, frameId, fiscalYear: fiscalYearOf(returnedOn), paid: -amount };
    }
    // What an agreement is concluded for, or an order prepared for, books nothing yet; income of a later year stays paid.
    case 'AgreementConcluded':
    case 'PaymentOrderPrepared':
    case 'PaymentReturnedAsIncome':
      return undefined;
    default:
      withoutFrame(event);
      return undefined;
  }
}

/** An event that names a frame and is new does not compile before somebody has said what it books there. */
function withoutFrame(_event: Exclude<LedgerEvent, EventWith<'frameId'>>): void {
  // It books nothing.
}
