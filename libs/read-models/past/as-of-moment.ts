import type { Day, LedgerEventType } from '#domain';
import { NotOpened, type Fold, type ProjectedEvent, type Projection } from '#projections';
import type { ReadModels } from '../projections.ts';
import { shownIn } from '../shown-in.ts';

/** The first day of what an event says; undefined where its row says by itself what holds on which day. */
type FirstDay = (event: ProjectedEvent) => Day | undefined;

const inTheRow: FirstDay = () => undefined;

/**
 * Tables in which an event does not begin on the day on which it takes effect: a municipality that was entered today has
 * existed in 2023, and an authority is granted for days to come. What of them was known by when follows from what was recorded.
 */
const firstDays: { readonly [Name in keyof ReadModels]?: FirstDay } = {
  association: inTheRow,
  budget_year_rule: inTheRow,
  document_template: inTheRow,
  funding_service: inTheRow,
  funding_succession: inTheRow,
  ordering_authority: inTheRow,
  programme: inTheRow,
  recipient: inTheRow,
  service: inTheRow,
  announced_total: ({ event, recorded }) =>
    event.type === 'AnnouncedTotalRecorded' || event.type === 'AnnouncedTotalCorrected'
      ? undefined
      : recorded.effectiveDay,
  bank_booking: ({ event, recorded }) =>
    event.type === 'BankBookingRecorded' ? event.data.bookedOn : recorded.effectiveDay,
  readiness: ({ event, recorded }) =>
    event.type === 'PrerequisiteMet' ? event.data.since : recorded.effectiveDay,
};

const fromItsDayOn: FirstDay = ({ recorded }) => recorded.effectiveDay;

/**
 * The projection among the events that are in effect by a day, whatever else is recorded. An event of something that begins
 * later only changes no row yet.
 */
export const inEffectBy = <Of extends Projection>(projection: Of, day: Day): Of => ({
  ...projection,
  folds: projection.folds.map((fold) => foldBy(fold, day)),
  logs: projection.logs.map((log) => ({
    ...log,
    rowOf: (event, folded) =>
      (firstDayIn(log.table.name)(event) ?? day) > day ? undefined : log.rowOf(event, folded),
  })),
});

const named: Readonly<Record<string, FirstDay>> = firstDays;
const firstDayIn = (table: string): FirstDay => named[table] ?? fromItsDayOn;

function foldBy(fold: Fold, day: Day): Fold {
  const firstDayOf = firstDayIn(fold.table.name);
  if (firstDayOf === inTheRow) return fold;
  return {
    ...fold,
    keysOf: (event) => ((firstDayOf(event) ?? day) > day ? [] : fold.keysOf(event)),
    fold: (row, event, key) => {
      try {
        return fold.fold(row, event, key);
      } catch (error) {
        if (error instanceof NotOpened) return undefined;
        throw error;
      }
    },
  };
}

/** No event changes a row of the projection before the day on which it takes effect: later ones need not be read. */
export const changesByItsDay = ({ folds, logs }: Projection): boolean =>
  [...folds, ...logs].every(({ table }) => !Object.hasOwn(firstDays, table.name));

/** The types of events that change rows of a projection. */
export const typesOf = ({ folds, logs }: Projection): readonly LedgerEventType[] => {
  const tables = new Set([...folds, ...logs].map(({ table }) => table.name));
  return (Object.entries(shownIn) as [LedgerEventType, readonly string[]][])
    .filter(([, shown]) => shown.some((table) => tables.has(table)))
    .map(([type]) => type);
};
