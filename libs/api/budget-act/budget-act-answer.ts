import { applyDecorators } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommandAnswer } from '#command-handling';
import { Recorded, ShownChoice, ShownText } from '../http/shown.ts';

/** An act that waits for its second person: nothing of it is enacted yet. */
export class ProposedBudgetAct extends Recorded {
  @ShownText('Haushaltsakt, den eine zweite Person bestätigt oder ablehnt', {
    example: '01890a5d-ac96-774b-bcce-b302099a8057',
  })
  readonly budgetActId!: string;

  @ShownChoice('Stand', ['PROPOSED'], { example: 'PROPOSED' })
  readonly state!: 'PROPOSED';
}

/** Both answers of a command that a programme may ask a second person for. */
export const AnswersEnactedOrProposed = () =>
  applyDecorators(
    ApiCreatedResponse({ type: Recorded, description: 'Gebucht, dauerhaft gespeichert' }),
    ApiAcceptedResponse({
      type: ProposedBudgetAct,
      description:
        'Vorgeschlagen: Das Programm verlangt eine zweite Person. Gebucht wird erst mit ihrer Bestätigung unter /api/v1/budget-acts/{budgetActId}/confirmation',
    }),
  );

/** 201 with the position where the act is enacted, 202 with the proposal where it waits for a second person. */
export function enactedOrProposed(
  { events, position }: CommandAnswer,
  reply: FastifyReply,
): Recorded | ProposedBudgetAct {
  const proposed = events.find(({ type }) => type === 'BudgetActProposed' || type === 'RuleLiftingProposed');
  const recorded = { position: position.toString() };
  if (!proposed || !('budgetActId' in proposed.data)) return recorded;
  reply.status(202);
  return { ...recorded, budgetActId: proposed.data.budgetActId, state: 'PROPOSED' };
}
