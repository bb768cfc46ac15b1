import type { Need } from './harness.ts';
import type { Scene } from './scene.ts';

/** One thing that every adapter does; it throws when it is not so. */
export interface ConformanceCase {
  /** A sentence that begins with "it". */
  readonly name: string;
  /** Without it the case does not run. */
  readonly needs?: Need;
  readonly run: (scene: Scene) => Promise<void>;
}
