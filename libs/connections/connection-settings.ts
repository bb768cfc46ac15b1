/** How long connections may take, and how many there are; times in milliseconds. */
export interface ConnectionSettings {
  /** From the first byte of a request to the last of its headers. */
  readonly headersWithinMs: number;
  /** From the first byte of a request to its last. */
  readonly requestWithinMs: number;
  /** Kept open after an answer for the next request; longer than a proxy in front keeps it. */
  readonly idleMs: number;
  /**
   * A connection on which nothing moves for so long, such as one that does not read its answer, is cut; after twice as long where the kernel
   * still took a part of the answer, which Node notices only then.
   */
  readonly stillMs: number;
  /** How often the first two are looked at. */
  readonly checkEveryMs: number;
  /** What is left of the connections so long after the server began to close is cut. */
  readonly closeWithinMs: number;
  /** More are turned away at once; must leave room below the number of files that the process may open. */
  readonly connectionsMax: number;
}

export const defaultConnectionSettings: ConnectionSettings = {
  headersWithinMs: 10_000,
  requestWithinMs: 30_000,
  idleMs: 72_000,
  stillMs: 30_000,
  checkEveryMs: 2_000,
  closeWithinMs: 15_000,
  connectionsMax: 5_000,
};
