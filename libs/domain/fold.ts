import { isMap, type Map as ImmutableMap } from 'immutable';

type Evolve<State, Event> = (state: State | undefined, event: Event, on: string) => State | undefined;

/**
 * The state after one event after the other, as if each were evolved alone. A large map is copied once, not once for each
 * event: nobody sees the states between, so the fold works on drafts of the state's maps and freezes them at the end.
 */
export class Fold<State, Event> {
  readonly #evolve: Evolve<State, Event>;
  #state: State | undefined;
  #isDraft = false;

  constructor(evolve: Evolve<State, Event>, state: State | undefined) {
    this.#evolve = evolve;
    this.#state = state;
  }

  take(event: Event, on: string): void {
    if (!this.#isDraft && this.#state !== undefined) {
      this.#state = withMaps(this.#state, (map) => map.asMutable());
      this.#isDraft = true;
    }
    this.#state = this.#evolve(this.#state, event, on);
  }

  /** The state so far; what is taken after it leaves it as it is. */
  get state(): State | undefined {
    if (this.#isDraft && this.#state !== undefined)
      this.#state = withMaps(this.#state, (map) => map.asImmutable());
    this.#isDraft = false;
    return this.#state;
  }
}

type AnyMap = ImmutableMap<unknown, unknown>;

function withMaps<State>(state: State, change: (map: AnyMap) => AnyMap): State {
  if (typeof state !== 'object' || state === null) return state;
  const changed = Object.entries(state).flatMap(([name, value]): [string, AnyMap][] =>
    isMap(value) ? [[name, change(value)]] : [],
  );
  return changed.length === 0 ? state : { ...state, ...Object.fromEntries(changed) };
}
