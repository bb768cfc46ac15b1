import { expect } from '@jest/globals';
import type { Decision, Figure, Rejected, Rejection } from '../decision.ts';

interface Given<State, Event> {
  /** What has happened; the state is folded from it. */
  readonly given: (...events: readonly Event[]) => When<State, Event>;
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
export function specification<State, Event>(
  evolve: (state: State | undefined, event: Event) => State | undefined,
): Given<State, Event> {
  const fold = (events: readonly Event[], from?: State): State | undefined =>
    events.reduce<State | undefined>((state, event) => evolve(state, event), from);
  return {
    given: (...past) => {
      const state = fold(past);
      return {
        state,
        when: (decide) => {
          const decision = decide(state);
          return {
            decision,
            state: decision.outcome === 'accepted' ? fold(decision.events, state) : state,
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
