import { applyDecorators } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse } from '@nestjs/swagger';
import type { CommandAnswer } from '#command-handling';
import { carried } from '../http/field-words.ts';
import { Proposed } from '../http/proposed.ts';
import { type Recorded, recordedDurably, ShownText } from '../http/shown.ts';

/** An act that waits for its second person: nothing of it is enacted yet. */
export class ProposedBudgetAct extends Proposed {
  @ShownText(
    {
      de: 'Haushaltsakt, den eine zweite Person bestätigt oder ablehnt',
      en: 'Budget act that a second person confirms or rejects',
    },
    {
      example: '01890a5d-ac96-774b-bcce-b302099a8057',
    },
  )
  readonly budgetActId!: string;
}

/** Both answers of a command that a programme may ask a second person for. */
export const AnswersEnactedOrProposed = (enacted: new () => Recorded) =>
  applyDecorators(
    ApiCreatedResponse({ type: enacted, description: carried(recordedDurably) }),
    ApiAcceptedResponse({
      type: ProposedBudgetAct,
      description: carried({
        de: 'Vorgeschlagen: Das Programm verlangt eine zweite Person. Gebucht wird erst mit ihrer Bestätigung unter /api/v1/budget-acts/{budgetActId}/confirmation',
        en: 'Proposed: the programme asks for a second person. It is recorded only with their confirmation at /api/v1/budget-acts/{budgetActId}/confirmation',
      }),
    }),
  );

/**
 * What a command has made of its line or programme where the act is enacted (201), the proposal where it waits for a second person (202).
 */
export const orProposed =
  <Enacted extends Recorded>(enacted: (answer: CommandAnswer) => Enacted) =>
  (answer: CommandAnswer): Enacted | ProposedBudgetAct => {
    const proposed = answer.events.find(
      ({ type }) => type === 'BudgetActProposed' || type === 'RuleLiftingProposed',
    );
    if (!proposed || !('budgetActId' in proposed.data)) return enacted(answer);
    return Object.assign(new ProposedBudgetAct(), {
      position: answer.position.toString(),
      budgetActId: proposed.data.budgetActId,
      state: 'PROPOSED' as const,
    });
  };
