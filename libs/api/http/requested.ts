import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { hash } from 'node:crypto';
import { commandIdOf } from '#command-handling';
import type { Actor } from '#event-store';
import { authenticatedOf, type Authenticated } from './auth/access.ts';
import { Problem } from './problem/problem.ts';
import { wanted } from './field-words.ts';
import { askedRehearsal, type RequestedRehearsal } from './rehearsed.ts';

/** Who sent a command, and how its repetition is recognised. */
export interface RequestedCommand extends Authenticated {
  readonly actor: Actor;
  readonly commandId: string;
  readonly requestHash: string;
  /** Where the command is only asked what it would do. */
  readonly rehearsal?: RequestedRehearsal;
}

const keyWanted = wanted(
  'der Kopf »Idempotency-Key« mit 1 bis 200 sichtbaren ASCII-Zeichen',
  'the header “Idempotency-Key” of 1 to 200 visible ASCII characters',
);

const keyPattern = /^[\x21-\x7e]{1,200}$/;

/** The command's identity, from the token, the Idempotency-Key header and the operation. */
export const Requested = createParamDecorator((_: unknown, context: ExecutionContext): RequestedCommand => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const { identity, role } = authenticatedOf(request);
  const rehearsal = askedRehearsal(request);
  // Nobody who rehearses without a key books by mistake, whatever becomes of the header on its way.
  const key = request.headers['idempotency-key'] ?? (rehearsal && `rehearsal-${request.id}`);
  if (typeof key !== 'string' || !keyPattern.test(key))
    throw new Problem(
      'IDEMPOTENCY_KEY_MISSING',
      {
        de: 'Jede Buchung braucht den Kopf »Idempotency-Key« mit 1 bis 200 sichtbaren ASCII-Zeichen, etwa einer UUID.',
        en: 'Each command needs the header “Idempotency-Key” of 1 to 200 visible ASCII characters, such as a UUID.',
      },
      { errors: [{ field: '/headers/idempotency-key', code: 'required', detail: keyWanted }] },
    );
  return {
    identity,
    role,
    actor: { subject: identity.subject, role },
    commandId: commandIdOf(identity.subject, key, operationOf(request)),
    requestHash: hash('sha256', canonical(request.body ?? {}), 'hex'),
    ...(rehearsal && { rehearsal }),
  };
});

/** What is done to what, however the address spells it: method, pattern of the route, and its parameters as they read. */
const operationOf = ({ method, routeOptions, params }: FastifyRequest): string =>
  canonical([method, routeOptions.url, params]);

/** JSON with sorted keys: the order in which a client writes its fields does not matter. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
