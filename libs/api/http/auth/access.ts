import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Identity, Role } from '#identity';

export const accessKey = 'foerderbuch:access';

/** Who may call a route; a route that does not say is closed. */
export type Access = 'public' | readonly Role[];

export const Public = () => SetMetadata<string, Access>(accessKey, 'public');
export const RequiresRole = (...roles: readonly Role[]) => SetMetadata<string, Access>(accessKey, roles);

/** What the guard leaves on a request. */
export interface Authenticated {
  readonly identity: Identity;
  /** The role that the access was granted by. */
  readonly role: Role;
}

const authenticated = new WeakMap<FastifyRequest, Authenticated>();

export const setAuthenticated = (request: FastifyRequest, value: Authenticated): void => {
  authenticated.set(request, value);
};

export function authenticatedOf(request: FastifyRequest): Authenticated {
  const found = authenticated.get(request);
  if (!found) throw new TypeError('The route is public and has no identity.');
  return found;
}

/** The verified identity of the caller. */
export const CurrentIdentity = createParamDecorator((_: unknown, context: ExecutionContext): Authenticated =>
  authenticatedOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
