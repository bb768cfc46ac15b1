import type { CommandOutcome } from './command.ts';

/** Watches commands by the names of their use cases: runs the work, and answers what it answers. */
export type CommandObserver = (
  command: string,
  work: () => Promise<CommandOutcome>,
  /** A rehearsal writes nothing, whatever its outcome. */
  how: { readonly isRehearsal: boolean },
) => Promise<CommandOutcome>;
