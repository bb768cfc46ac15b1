import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { InvalidToken, TokenVerifier, type Identity } from '#identity';
import { Problem } from '../problem/problem.ts';
import { accessKey, setAuthenticated, type Access } from './access.ts';

/** Closed unless a route is declared public or names the roles that may call it. */
@Injectable()
export class AuthGuard implements CanActivate {
  readonly #reflector: Reflector;
  readonly #verifier: TokenVerifier;

  constructor(reflector: Reflector, verifier: TokenVerifier) {
    this.#reflector = reflector;
    this.#verifier = verifier;
  }

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const access = this.#reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    try {
      const identity = this.#verifier.verify(bearerOf(request.headers.authorization));
      return identity instanceof Promise
        ? identity.then((verified) => admit(request, verified, access ?? []), refuse)
        : admit(request, identity, access ?? []);
    } catch (error) {
      return refuse(error);
    }
  }
}

function admit(request: FastifyRequest, identity: Identity, allowed: Exclude<Access, 'public'>): boolean {
  const role = allowed.find((one) => identity.roles.includes(one));
  if (role === undefined)
    throw new Problem(
      'FORBIDDEN',
      {
        de: `Dafür braucht es eine dieser Rollen: ${allowed.join(', ') || 'keine'}.`,
        en: `This needs one of these roles: ${allowed.join(', ') || 'none'}.`,
      },
      { figures: { roles: allowed } },
    );
  setAuthenticated(request, { identity, role });
  return true;
}

function refuse(error: unknown): never {
  if (!(error instanceof InvalidToken)) throw error;
  throw new Problem(
    'UNAUTHENTICATED',
    {
      de: 'Es fehlt ein gültiges Token im Kopf »Authorization: Bearer …«.',
      en: 'A valid token is missing in the header “Authorization: Bearer …”.',
    },
    { headers: { 'www-authenticate': 'Bearer realm="foerderbuch", error="invalid_token"' } },
  );
}

const bearerOf = (header = ''): string => /^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1] ?? '';
