import { v4, v7 } from 'uuid';
import { eventFormats, serialize, type LedgerEvent } from '#domain';
import type { EventToAppend } from '#event-store';

/** The budget line of the events below. */
export const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
export const budgetLineStream = 'budgetLine-EFA.MAIN.2023';
export const enacted: LedgerEvent = {
  type: 'AppropriationEnacted',
  data: {
    ...key,
    name: 'EfA',
    synthetic: false,
    amount: 390_000_000n,
    exactness: 'UP_TO',
    source: { title: 'Haushaltsplan 2023' },
  },
};
export const committed = (amount: bigint, commitmentId = v4()): LedgerEvent => ({
  type: 'FundsCommitted',
  data: { ...key, commitmentId, recipient: '06412000', amount },
});
/** An event as a command would have it appended. */
export const toAppend = (
  event: LedgerEvent,
  effectiveDay = '2023-01-10',
  version?: number,
): EventToAppend => ({
  id: v7(),
  type: event.type,
  version: version ?? eventFormats[event.type].version,
  payload: serialize(event),
  effectiveDay,
  actor: { subject: 'anna', role: 'budget-controller' },
  commandId: v4(),
  correlationId: v4(),
  causationId: v4(),
  synthetic: false,
});
