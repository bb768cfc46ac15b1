import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BuiltInSignIn } from '#sign-in';
import { Public } from '../http/auth/access.ts';
import { textRule } from '../http/fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { Problem } from '../http/problem/problem.ts';
import { ShownInstant, ShownText } from '../http/shown.ts';
import { wanted } from '../http/field-words.ts';
import { placeOf } from './place-of.ts';

class SignInDto {
  @textRule(
    'isCode',
    (text) => /^[\w-]{20,100}$/.test(text),
    wanted('der Code aus dem Anmelde-Link', 'the code of the sign-in link'),
    {},
    {
      description: {
        de: 'Code aus dem Anmelde-Link; gilt einmal',
        en: 'Code of the sign-in link; valid once',
      },
      example: 'b3Blbi1zZXNhbWUtb3Blbi1zZXNhbWU',
    },
  )
  readonly code!: string;
}

class SignInAnswer {
  @ShownText({
    de: 'Token für den Kopf »Authorization: Bearer …«',
    en: 'Token for the header “Authorization: Bearer …”',
  })
  readonly token!: string;

  @ShownInstant({ de: 'Gilt bis', en: 'Valid until' })
  readonly expiresAt!: string;

  @ShownText({
    de: 'Damit gibt der Anmeldedienst das nächste Token (OAuth 2.0, refresh_token); gilt einmal',
    en: 'The issuer gives the next token for it (OAuth 2.0, refresh_token); valid once',
  })
  readonly refreshToken!: string;

  @ShownText({
    de: 'Wer angemeldet ist (OpenID Connect, id_token); zum Abmelden',
    en: 'Who is signed in (OpenID Connect, id_token); for signing out',
  })
  readonly idToken!: string;
}

@Controller('api/v1/sign-in')
@Public()
export class SignInController {
  readonly #signIn: BuiltInSignIn;

  constructor(@Inject(BuiltInSignIn) signIn: BuiltInSignIn) {
    this.#signIn = signIn;
  }

  @Post()
  @LimitedRoute('signIn')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Mit dem Anmelde-Link anmelden, den der Start des Förderbuchs ausgibt',
    security: [],
  })
  @ApiOkResponse({ type: SignInAnswer })
  async signIn(@Body() { code }: SignInDto, @Req() request: FastifyRequest): Promise<SignInAnswer> {
    const signedIn = await this.#signIn.exchange(code, placeOf(request));
    if (!signedIn)
      throw new Problem('UNAUTHENTICATED', {
        de: 'Dieser Anmelde-Link gilt nicht mehr: Jeder gilt einmal und eine Viertelstunde. »npm run token« macht ein Token.',
        en: 'This sign-in link is no longer valid: each is valid once and for a quarter of an hour. “npm run token” makes a token.',
      });
    const { expiresAtMs, ...tokens } = signedIn;
    return { ...tokens, expiresAt: new Date(expiresAtMs).toISOString() };
  }
}
