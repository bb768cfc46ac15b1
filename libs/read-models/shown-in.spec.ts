import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent, LedgerEventType } from '#domain';
import type { RecordedEvent } from '#event-store';
import { eventsOfToday } from '#domain/testing';
import { projections } from './projections.ts';
import { shownIn } from './testing/shown-in.ts';

const recorded = { position: 1n, effectiveDay: '2023-06-30' } as RecordedEvent;
const types = Object.keys(shownIn) as readonly LedgerEventType[];

/** The tables of which an event of this type changes rows, over all its examples. */
const changedBy = (type: LedgerEventType): readonly string[] => [
  ...new Set(
    eventsOfToday[type].flatMap((data) => {
      const event = { type, data } as LedgerEvent;
      return projections
        .flatMap(({ folds }) => folds)
        .filter((fold) => fold.keysOf({ recorded, event }).length > 0)
        .map(({ table }) => table.name);
    }),
  ),
];

describe('the read models', () => {
  it.each(types)('take %s in where it is said that they do, and nowhere else', (type) =>
    expect(changedBy(type).toSorted()).toEqual([...shownIn[type]].toSorted()),
  );
});
