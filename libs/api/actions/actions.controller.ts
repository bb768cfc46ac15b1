import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequiresRole } from '../http/auth/access.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { ActionProbe } from './probe.ts';
import { ActionsAnswer } from './actions.view.ts';
import { subjects, type Subject } from './subjects.ts';

const summary = 'Was die Anfragende jetzt damit tun darf, und was nicht und warum';

/** Has a route for each subject, below its own address: see `addRoute`. Beside the commands, for only their service can ask a rule. */
@Controller('api/v1')
export class ActionsController {
  readonly #probe: ActionProbe;

  constructor(probe: ActionProbe) {
    this.#probe = probe;
  }

  answered(request: FastifyRequest, reply: FastifyReply): Promise<ActionsAnswer> {
    return this.#probe.answer(request, reply);
  }
}

const parameters = [Param(), Req(), Res({ passthrough: true })];

function addRoute({ name, path, params, roles }: Subject): void {
  const prototype = ActionsController.prototype as object;
  const method = `${name}Actions`;
  const value: Handler = function (_, request, reply) {
    return this.answered(request, reply);
  };
  // Descriptions and routes call it by its name.
  Object.defineProperty(value, 'name', { value: method });
  const descriptor = { value, configurable: true, writable: true };
  Object.defineProperty(prototype, method, descriptor);
  for (const decorate of [
    Get(`${path}/actions`),
    LimitedRoute('expensiveRead'),
    RequiresRole(...roles),
    ApiOperation({ summary }),
    ApiOkResponse({ type: ActionsAnswer }),
  ])
    decorate(prototype, method, descriptor);
  for (const [index, decorate] of parameters.entries()) decorate(prototype, method, index);
  // What a compiler says of a method that is written down: the address is checked against its class.
  Reflect.defineMetadata('design:paramtypes', [params, Object, Object], prototype, method);
}

type Handler = (
  this: ActionsController,
  params: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<ActionsAnswer>;

for (const subject of subjects) addRoute(subject);
