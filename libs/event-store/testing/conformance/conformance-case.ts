import type { Need } from './harness.ts';
import type { Scene } from './scene.ts';

/** One thing that every adapter does; it throws when it is not so. */
export interface ConformanceCase {
  /** A sentence that begins with "it". */
  readonly name: string;
  /** Without it the case does not run as it is. */
  readonly needs?: Need;
  readonly run: (scene: Scene) => Promise<void>;
  /** What holds instead where the need is not met: a declared difference is checked, not passed over. */
  readonly otherwise?: (scene: Scene) => Promise<void>;
}
