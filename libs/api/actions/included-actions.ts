import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { badRequest } from '../http/bad-request.ts';
import { wanted } from '../http/field-words.ts';
import type { ActionProbe } from './probe.ts';
import { isOfSubject } from './subjects.ts';

const asked = new WeakSet<FastifyRequest>();

/** Takes `include=actions` out of a query for something that commands are given to; asked elsewhere, it is a field that there is not. */
export class IncludedActionsGuard implements CanActivate {
  readonly #takesCommands: boolean;

  constructor(takesCommands: boolean) {
    this.#takesCommands = takesCommands;
  }

  /** @throws Problem INVALID_REQUEST for anything else to include, or where no commands are taken */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const query = request.query as Record<string, unknown>;
    if (!('include' in query) || !isOfSubject(request)) return true;
    if (query['include'] !== 'actions' || !this.#takesCommands)
      throw badRequest([
        { field: '/include', code: 'choice', detail: this.#takesCommands ? wantedActions : wantedNothing },
      ]);
    delete query['include'];
    asked.add(request);
    return true;
  }
}

const wantedActions = wanted('»actions«', '“actions”');
const wantedNothing = wanted(
  'hier nichts; was möglich ist, sagt der Dienst, der Befehle annimmt, unter der Adresse mit »/actions«',
  'nothing here; what is possible says the service that takes commands, at the address with “/actions”',
);

/** The answer, with what the caller may do now with what it is about where that was asked for. */
export async function withActions(
  request: FastifyRequest,
  answer: unknown,
  probe: ActionProbe,
): Promise<unknown> {
  if (!asked.has(request) || typeof answer !== 'object' || answer === null) return answer;
  const { actions, refused } = (await probe.actionsOf(request)).shown;
  return { ...answer, actions, refused };
}
