import type { LedgerEvent } from '#domain';
import type { Stream } from './stream.ts';

/** What is held of a stream, as its state: what is held under its name is only ever what its own `evolve` has made. */
export const stateOn = <State, Event extends LedgerEvent>(
  _stream: Stream<State, Event>,
  held: unknown,
): State | undefined => held as State | undefined;
