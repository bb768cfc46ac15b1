import { Controller, Get, Inject, Optional } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Public } from '../http/auth/access.ts';
import { defined } from '../http/defined.ts';
import { ShownChoice, ShownText } from '../http/shown.ts';

/** Address of the issuer that signs people in; absent with the built-in one. */
export const issuerToken = Symbol('who signs people in');

const ways = ['LINK', 'ISSUER'] as const;

class SignInWay {
  @ShownChoice(
    {
      de: 'LINK: mit dem Link, den der Start ausgibt; ISSUER: beim Anmeldedienst der Behörde',
      en: 'LINK: by the link that the start prints; ISSUER: with the issuer of the authority',
    },
    ways,
    { example: 'LINK' },
  )
  readonly by!: (typeof ways)[number];

  @ShownText(
    { de: 'Der Anmeldedienst', en: 'The issuer' },
    { optional: true, example: 'https://anmeldung.example.org' },
  )
  readonly issuer?: string;
}

/** Tells whoever is not signed in yet how that is done here. */
@Controller('api/v1/sign-in')
@Public()
export class SignInWayController {
  readonly #issuer: string | undefined;

  constructor(@Optional() @Inject(issuerToken) issuer?: string) {
    this.#issuer = issuer;
  }

  @Get()
  @ApiOperation({ summary: 'Wie man sich hier anmeldet', security: [] })
  @ApiOkResponse({ type: SignInWay })
  signInWay(): SignInWay {
    const issuer = this.#issuer;
    return { by: issuer === undefined ? 'LINK' : 'ISSUER', ...defined({ issuer }) };
  }
}
