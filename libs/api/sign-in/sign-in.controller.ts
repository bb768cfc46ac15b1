import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Public } from '../http/auth/access.ts';
import { textRule } from '../http/fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { Problem } from '../http/problem/problem.ts';
import { ShownInstant, ShownText } from '../http/shown.ts';
import { wanted } from '../http/field-words.ts';

/** Exchanges a code of the sign-in link for a token; undefined when the code is used up, too old or unknown. */
export type SignIn = (
  code: string,
) => Promise<{ readonly token: string; readonly expiresAtMs: number } | undefined>;

export const signInToken = Symbol('signIn');

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
}

@Controller('api/v1/sign-in')
@Public()
export class SignInController {
  readonly #signIn: SignIn;

  constructor(@Inject(signInToken) signIn: SignIn) {
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
  async signIn(@Body() { code }: SignInDto): Promise<SignInAnswer> {
    const signedIn = await this.#signIn(code);
    if (!signedIn)
      throw new Problem('UNAUTHENTICATED', {
        de: 'Dieser Anmelde-Link gilt nicht mehr: Jeder gilt einmal und eine Viertelstunde. »npm run token« macht ein Token.',
        en: 'This sign-in link is no longer valid: each is valid once and for a quarter of an hour. “npm run token” makes a token.',
      });
    return { token: signedIn.token, expiresAt: new Date(signedIn.expiresAtMs).toISOString() };
  }
}
