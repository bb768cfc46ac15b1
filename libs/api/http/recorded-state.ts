import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { stateAfter, type CommandAnswer } from '#command-handling';
import type { Day } from '#domain';
import type { Recorded } from './shown.ts';

/**
 * The answer of a command: where it stands in the log, and what it has made of what it addressed. A repetition of the
 * request is told the same, whatever has happened since.
 */
export const recordedState =
  <State, View extends Recorded>(
    evolve: (state: State | undefined, event: never, on: Day) => State | undefined,
    show: (state: State, answer: CommandAnswer) => Omit<View, 'position'>,
  ) =>
  (answer: CommandAnswer): Omit<View, 'position'> & Pick<Recorded, 'position'> => ({
    ...show(stateAfter(answer, evolve), answer),
    position: answer.position.toString(),
  });

/** 200 with the state of what there was before: nothing new has an address. */
export const AnswersState = (type: new () => Recorded) =>
  applyDecorators(HttpCode(200), ApiOkResponse({ type }));
