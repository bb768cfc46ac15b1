import { expect } from '@jest/globals';
import type { BudgetLine } from '../budget-line/budget-line.ts';
import type { Day, FiscalYear } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import type { Decision, Figure, Rejected, Rejection } from '../decision.ts';

/** What has happened before takes effect on this day, unless it says another. */
export const firstDay: Day = '2023-01-01';
/** When commands are decided, unless a specification says otherwise. */
export const days: Dated = { on: '2023-06-30', today: '2023-06-30' };

/** An event that takes effect on a day of its own. */
interface OnDay<Event> {
  readonly on: Day;
  readonly event: Event;
}

export const onDay = <Event>(on: Day, event: Event): OnDay<Event> => ({ on, event });

/** Lines by their year, without those that there are not. */
export const inYears = (...lines: readonly (BudgetLine | undefined)[]): ReadonlyMap<FiscalYear, BudgetLine> =>
  new Map(lines.flatMap((line) => (line ? [[line.fiscalYear, line] as const] : [])));

interface Given<State, Event> {
  /** What has happened; the state is folded from it. */
  readonly given: (...events: readonly (Event | OnDay<Event>)[]) => When<State, Event>;
}

interface When<State, Event> {
  readonly when: (decide: (state: State | undefined) => Decision<Event>) => Then<State, Event>;
  readonly state: State | undefined;
}

interface Then<State, Event> {
  /** Accepted with exactly these events. */
  readonly then: (...events: readonly Event[]) => void;
  /** Refused with this reason and these figures, and nothing recorded but the attempts. */
  readonly thenRefused: (
    code: Rejection['code'],
    figures: Readonly<Record<string, Figure>>,
    ...onRecord: readonly Event[]
  ) => void;
  readonly decision: Decision<Event>;
  readonly state: State | undefined;
}

/** Given events, when a command is decided, then events or a refusal. */
export function specification<State, Event extends object>(
  evolve: (state: State | undefined, event: Event, on: Day) => State | undefined,
): Given<State, Event> {
  const fold = (events: readonly (Event | OnDay<Event>)[], on: Day, from?: State): State | undefined =>
    events.reduce<State | undefined>(
      (state, one) => ('on' in one ? evolve(state, one.event, one.on) : evolve(state, one, on)),
      from,
    );
  return {
    given: (...past) => {
      const state = fold(past, firstDay);
      return {
        state,
        when: (decide) => {
          const decision = decide(state);
          return {
            decision,
            state: decision.outcome === 'accepted' ? fold(decision.events, days.on, state) : state,
            then: (...events) => expect(decision).toEqual({ outcome: 'accepted', events }),
            thenRefused: (code, figures, ...onRecord) => expectRefused(decision, code, figures, onRecord),
          };
        },
      };
    },
  };
}

export function expectRefused<Event>(
  decision: Rejected<Event> | { readonly outcome: 'accepted' },
  code: string,
  figures: Readonly<Record<string, Figure>>,
  onRecord: readonly Event[] = [],
): void {
  expect(decision).toMatchObject({ outcome: 'rejected', rejection: { code, figures }, onRecord });
}
