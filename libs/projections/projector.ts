import type { Position } from '#event-store';
import type { Checkpoint } from './read-model-store.ts';

/** `done` counts events by position, of the `total` at the time of the start. */
export type OnProgress = (done: Position, total: Position) => void;

/** Keeps read models up to date, in this thread or another. */
export interface Projector {
  /** Builds what is missing or of another version, then follows the log until `stop`. Resolves once it has caught up. */
  start(onProgress?: OnProgress): Promise<void>;
  /** False while nothing is taken in, as before the first catch-up and between the end of a thread and its next start. */
  readonly follows: boolean;
  /** Where each projection stands. */
  readonly checkpoints: readonly Checkpoint[];
  /** True once the named projections contain the position; false when that takes longer. */
  waitFor(position: Position, names: readonly string[], timeoutMs: number): Promise<boolean>;
  /** Builds tables anew beside the live ones, and switches to them. */
  rebuild(names: readonly string[], onProgress?: OnProgress): Promise<void>;
  /** Ends what is in hand, a rebuild behind its page. */
  stop(): Promise<void>;
}
