import type { EventStore } from '../../event-store.ts';

/** How an adapter is put under the suite. */
export interface ConformanceHarness {
  /** The adapter's name, as it is printed. */
  readonly adapter: string;
  /** How long a case waits for something that must happen. */
  readonly patienceMs: number;
  /** Opens a store for one case. It may hold what other cases recorded: every case uses stream names of its own. */
  open(): Promise<StoreUnderTest>;
}

export interface StoreUnderTest {
  /** The store that is open now. */
  readonly store: EventStore;
  readonly faults: Faults;
  /** Closes the store and opens it again on what it kept. */
  reopen(): Promise<void>;
  /** Closes the store and removes what it kept. */
  dispose(): Promise<void>;
}

/** What a harness may be able to break. A case that needs a fault which is not offered does not run. */
export interface Faults {
  /** The next append is stored, but its answer is `outcomeUnknown`. */
  readonly loseAcknowledgement?: () => void;
  /** The next append reaches only the first of its streams, and its answer is `outcomeUnknown`. */
  readonly tearAppend?: () => void;
  /** Until the returned function is called, appends of 100 kB and more find no room. */
  readonly leaveNoRoom?: () => () => void;
  /** Running subscriptions lose their connection. */
  readonly dropSubscriptions?: () => void;
}

/** What not every adapter or harness has. */
export type Need = 'atomicAcrossStreams' | 'gaplessPositions' | 'uniqueEventIds' | keyof Faults;

/** Why the case does not run, or undefined when all it needs is there. */
export function missing(need: Need | undefined, { store, faults }: StoreUnderTest): string | undefined {
  switch (need) {
    case undefined:
      return undefined;
    case 'atomicAcrossStreams':
    case 'gaplessPositions':
    case 'uniqueEventIds':
      return store.capabilities[need] ? undefined : `the store does not declare ${need}`;
    default:
      return faults[need] ? undefined : `the harness offers no ${need}`;
  }
}
