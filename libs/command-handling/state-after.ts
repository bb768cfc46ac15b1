import type { Day } from '#domain';
import type { CommandAnswer } from './command.ts';

/**
 * What a command has made of the stream that it addressed, right after it. How the stream is folded says what its state is.
 * @throws TypeError when the use case leads to a stream of another kind
 */
export function stateAfter<State>(
  { home, state }: Pick<CommandAnswer, 'home' | 'state'>,
  evolve: (state: State | undefined, event: never, on: Day) => State | undefined,
): State {
  if (!isFoldedBy(home, evolve) || state === undefined)
    throw new TypeError(`The command led to no such state of ${home.name}.`);
  return state as State;
}

const isFoldedBy = (home: object, evolve: unknown): boolean => 'evolve' in home && home.evolve === evolve;
