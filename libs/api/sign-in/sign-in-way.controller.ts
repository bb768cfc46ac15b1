import { Controller, Get, Inject, Optional, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BuiltInSignIn, IssuerRefusal } from '#sign-in';
import { Public } from '../http/auth/access.ts';
import { Problem } from '../http/problem/problem.ts';
import { ShownChoice, ShownText } from '../http/shown.ts';
import { placeOf } from './place-of.ts';

/** The issuer of the authority, as the page signs in with it. */
export interface HouseIssuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly rolesClaim: string;
  readonly tenantClaim: string;
}

export const houseIssuerToken = Symbol('who signs people in');

const ways = ['LINK', 'PRACTICE', 'ISSUER'] as const;

class SignInWay {
  @ShownChoice(
    {
      de: 'LINK: mit dem Link, den der Start ausgibt; PRACTICE: auch als Musterperson, zum Ausprobieren; ISSUER: beim Anmeldedienst der Behörde',
      en: 'LINK: by the link that the start prints; PRACTICE: as a sample person as well, for trying out; ISSUER: with the issuer of the authority',
    },
    ways,
    { example: 'PRACTICE' },
  )
  readonly by!: (typeof ways)[number];

  @ShownText(
    {
      de: 'Der Anmeldedienst (OpenID Connect), mit dem die Seite anmeldet: seine Beschreibung steht darunter',
      en: 'The issuer (OpenID Connect) that the page signs in with: its description is found below it',
    },
    { example: 'https://anmeldung.example.org/realms/land' },
  )
  readonly issuer!: string;

  @ShownText(
    { de: 'Wie die Seite beim Anmeldedienst heißt', en: 'What the issuer calls the page' },
    { example: 'foerderbuch' },
  )
  readonly clientId!: string;

  @ShownText({ de: 'Was die Seite verlangt', en: 'What the page asks for' }, { example: 'openid profile' })
  readonly scope!: string;

  @ShownText(
    { de: 'Angabe des Tokens, in der die Rollen stehen', en: 'Claim of the token that holds the roles' },
    { example: 'roles' },
  )
  readonly rolesClaim!: string;

  @ShownText(
    { de: 'Angabe des Tokens, in der der AGS steht', en: 'Claim of the token that holds the AGS' },
    { example: 'tenant' },
  )
  readonly tenantClaim!: string;
}

/** Tells whoever is not signed in yet how that is done here. */
@Controller('api/v1/sign-in')
@Public()
export class SignInWayController {
  readonly #house: HouseIssuer | undefined;
  readonly #builtIn: BuiltInSignIn | undefined;

  constructor(
    @Optional() @Inject(houseIssuerToken) house?: HouseIssuer,
    @Optional() @Inject(BuiltInSignIn) builtIn?: BuiltInSignIn,
  ) {
    this.#house = house;
    this.#builtIn = builtIn;
  }

  @Get()
  @ApiOperation({ summary: 'Wie man sich hier anmeldet', security: [] })
  @ApiOkResponse({ type: SignInWay })
  signInWay(@Req() request: FastifyRequest): SignInWay {
    if (this.#house) {
      const { issuer, clientId, scope, rolesClaim, tenantClaim } = this.#house;
      return { by: 'ISSUER', issuer, clientId, scope, rolesClaim, tenantClaim };
    }
    if (!this.#builtIn) throw new Error('Nobody signs people in.');
    try {
      const { hasSamplePersons, ...way } = this.#builtIn.wayAt(placeOf(request));
      return {
        by: hasSamplePersons ? 'PRACTICE' : 'LINK',
        ...way,
        rolesClaim: 'roles',
        tenantClaim: 'tenant',
      };
    } catch (error) {
      if (error instanceof IssuerRefusal) throw new Problem('INVALID_REQUEST', error.detail);
      throw error;
    }
  }
}
