import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiAcceptedResponse } from '@nestjs/swagger';
import type { CommandAnswer } from '#command-handling';
import { carried } from '../http/field-words.ts';
import { Proposed } from '../http/proposed.ts';
import { ShownText } from '../http/shown.ts';

/** An act on an award that waits for its second person. */
export class ProposedCaseAct extends Proposed {
  @ShownText(
    {
      de: 'Entscheidung, die eine zweite Person mitzeichnet oder ablehnt',
      en: 'Decision that a second person confirms or rejects',
    },
    { example: '01890a5d-ac96-774b-bcce-b302099a8057' },
  )
  readonly caseActId!: string;
}

/** 202: it is recorded on the award only with its confirmation. */
export const AnswersProposed = () =>
  applyDecorators(
    HttpCode(202),
    ApiAcceptedResponse({
      type: ProposedCaseAct,
      description: carried({
        de: 'Zur Mitzeichnung vorgelegt: Gebucht wird erst, wenn eine zweite Person unter /api/v1/case-acts/{caseActId}/confirmation mitzeichnet',
        en: 'Proposed: it is recorded only once a second person confirms it at /api/v1/case-acts/{caseActId}/confirmation',
      }),
    }),
  );

export function proposedCaseAct(answer: CommandAnswer): ProposedCaseAct {
  const proposed = answer.events.find(({ type }) => type === 'CaseActProposed');
  if (!proposed || !('caseActId' in proposed.data)) throw new Error('No act was proposed.');
  return Object.assign(new ProposedCaseAct(), {
    position: answer.position.toString(),
    caseActId: proposed.data.caseActId,
    state: 'PROPOSED' as const,
  });
}
