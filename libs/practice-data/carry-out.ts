import type { CommandOutcome, UseCase } from '#command-handling';

export interface Act {
  readonly subject: string;
  readonly role: string;
  readonly effectiveDay?: string;
}

/** Carries a use case out once per label, whoever asks how often. */
export type CarryOut = <Data>(
  label: string,
  act: Act,
  useCase: UseCase<Data>,
  data: Data,
) => Promise<CommandOutcome>;

export const system: Act = { subject: 'practice-data', role: 'system' };

/** Things that must be done once, before whatever needs them. */
export class Once {
  readonly #done = new Map<string, Promise<void>>();

  of(key: string, work: () => Promise<void>): Promise<void> {
    let done = this.#done.get(key);
    if (!done) this.#done.set(key, (done = work()));
    return done;
  }
}
