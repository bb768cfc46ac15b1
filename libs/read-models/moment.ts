/** A moment on both time axes. */
export interface Moment {
  /** Effective day, included: today, unless another was asked for. */
  readonly asOf: string;
  /** Unix milliseconds, included: what was recorded by then; all that is recorded when absent. */
  readonly knownAtMs?: number;
}
