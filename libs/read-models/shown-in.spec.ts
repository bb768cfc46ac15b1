import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent, LedgerEventType } from '#domain';
import type { RecordedEvent } from '#event-store';
import { eventsOfToday } from '#domain/testing';
import type { Folded } from '#projections';
import { projections } from './taken-in.ts';
import { shownIn } from './shown-in.ts';

const recorded = {
  position: 1n,
  effectiveDay: '2023-06-30',
  recordedAtMs: 1,
  actor: { subject: 'anna', role: 'approver' },
} as RecordedEvent;
const types = Object.keys(shownIn) as readonly LedgerEventType[];

/** The tables of which an event of this type changes rows, over all its examples. */
const changedBy = (type: LedgerEventType): readonly string[] => [
  ...new Set(
    eventsOfToday[type].flatMap((data) => {
      const event = { recorded, event: { type, data } as LedgerEvent };
      return projections
        .filter(({ name }) => name !== 'trail')
        .flatMap(({ folds, logs }) => {
          const folded = folds.filter((fold) => fold.keysOf(event).length > 0).map(({ table }) => table.name);
          const rowOf: Folded = ({ name }) => (folded.includes(name) ? ({} as never) : undefined);
          const logged = logs.filter((log) => log.rowOf(event, rowOf)).map(({ table }) => table.name);
          return [...folded, ...logged];
        });
    }),
  ),
];

describe('the read models', () => {
  it.each(types)('take %s in where it is said that they do, and nowhere else', (type) =>
    expect(changedBy(type).toSorted()).toEqual([...shownIn[type]].toSorted()),
  );

  it('stop at what they want and cannot read, and at what nobody can say they do not want', () => {
    const stopping = (type: string) =>
      projections.filter(({ takes }) => takes?.(type)).map(({ name }) => name);
    expect(stopping('PayeeChangeProposed')).toEqual(['payment', 'trail']);
    expect(stopping('FundsBlocked')).toEqual(['consumption', 'budget-block', 'balance_history', 'trail']);
    expect(stopping('FundsBlockee')).toEqual(projections.map(({ name }) => name));
  });
});
