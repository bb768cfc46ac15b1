import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { roleName } from '#event-words';
import { InvalidToken, TokenVerifier, UnusableToken, type Identity, type Role } from '#identity';
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
  const held = allowed.filter((one) => identity.roles.includes(one));
  const isMachine = identity.roles.length === 1;
  if (held.length === 1 && held[0] === 'system' && !isMachine)
    throw new Problem('FORBIDDEN', {
      de: 'Diese Buchung kommt von der Kasse des Landes, nicht von einer Person: Ein Token mit der Rolle System trägt keine andere. Bitte mit dem Zugang der Maschine anmelden.',
      en: 'This is recorded by the cash system of the state, not by a person: a token with the role system holds no other. Sign in with the access of the machine.',
    });
  const role = held.find((one) => one !== 'claimant' || identity.tenant !== undefined);
  if (role === undefined && held.length > 0)
    throw new Problem('FORBIDDEN', {
      de: 'Ihr Token nennt keine Kommune: Damit ist nichts zu sehen und nichts zu stellen. Bitte die Verwaltung um einen Zugang für Ihre Kommune bitten.',
      en: 'Your token names no municipality: it shows nothing and submits nothing. Ask an administrator for access for your municipality.',
    });
  if (role === undefined)
    throw new Problem(
      'FORBIDDEN',
      {
        de: `Das darf nur, wer eine dieser Rollen hat: ${rolesIn('de', allowed)}. Bitte mit ihr anmelden oder die Verwaltung fragen.`,
        en: `This takes one of these roles: ${rolesIn('en', allowed)}. Sign in with one of them, or ask an administrator.`,
      },
      { figures: { roles: allowed } },
    );
  setAuthenticated(request, { identity, role });
  return true;
}

const rolesIn = (language: 'de' | 'en', roles: readonly Role[]): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(
    roles.map((role) => roleName(role, language)),
  );

function refuse(error: unknown): never {
  if (!(error instanceof InvalidToken)) throw error;
  const headers = { 'www-authenticate': 'Bearer realm="foerderbuch", error="invalid_token"' };
  if (error instanceof UnusableToken) {
    const { claim, wanted } = error;
    throw new Problem(
      'TOKEN_UNUSABLE',
      {
        de: `Das Token des Anmeldedienstes ist hier nicht zu gebrauchen: Seine Angabe »${claim}« fehlt oder ist nicht, was sie sein muss${wanted === undefined ? '' : `, nämlich ${wanted}`}. Neu anmelden hilft nicht; bitte sagen Sie es denen, die den Anmeldedienst betreiben.`,
        en: `The token of the issuer is of no use here: its claim “${claim}” is missing, or is not what it must be${wanted === undefined ? '' : `, which is ${wanted}`}. Signing in again does not help; please tell those who run the issuer.`,
      },
      { headers, figures: { claim } },
    );
  }
  throw new Problem(
    'UNAUTHENTICATED',
    {
      de: 'Es fehlt ein gültiges Token im Kopf »Authorization: Bearer …«. Bitte neu anmelden.',
      en: 'A valid token is missing in the header “Authorization: Bearer …”. Sign in again.',
    },
    { headers },
  );
}

const bearerOf = (header = ''): string => /^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1] ?? '';
