import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemTypeUri } from '#connections';
import { BuiltInSignIn, IssuerRefusal, refusalWords, type IssuerAnswer, type IssuerRequest } from '#sign-in';
import { Public } from '../http/auth/access.ts';
import { formOf } from '../http/form-body.ts';
import { askedLanguage, LanguageQuery, languageOf } from '../http/language.ts';
import { Problem } from '../http/problem/problem.ts';
import { problemTypes, type ProblemCode } from '../http/problem/problem-types.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { placeOf } from './place-of.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** The built-in issuer (OpenID Connect), as browsers and the page talk to it; there is none where the authority has its own. */
@Controller('anmeldung')
@ApiExcludeController()
@Public()
export class IssuerController {
  readonly #signIn: BuiltInSignIn;

  constructor(@Inject(BuiltInSignIn) signIn: BuiltInSignIn) {
    this.#signIn = signIn;
  }

  @Get('.well-known/openid-configuration')
  description(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#passedOn(request, reply, '/.well-known/openid-configuration');
  }

  @Get('jwks')
  keys(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#passedOn(request, reply, '/jwks');
  }

  @Get('auth')
  @LimitedRoute('signIn')
  begin(
    @Query() query: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.#passedOn(request, reply, `/auth?${searchOf(query)}`);
  }

  @Get('auth/:uid')
  goOn(@Param('uid') uid: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#passedOn(request, reply, `/auth/${encodeURIComponent(uid)}`);
  }

  @Post('token')
  @LimitedRoute('signIn')
  token(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#passedOn(request, reply, '/token', formOf(body));
  }

  @Post('token/revocation')
  @LimitedRoute('signIn')
  revoke(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.#passedOn(request, reply, '/token/revocation', formOf(body));
  }

  @Get('session/end')
  signOut(
    @Query() query: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.#sent(request, reply, (asked) =>
      this.#signIn.signOut(new URLSearchParams(searchOf(query)), asked, placeOf(request)),
    );
  }

  /** With the ID token in the body, where it stands in no address. */
  @Post('session/end')
  signOutByForm(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.#sent(request, reply, (asked) =>
      this.#signIn.signOut(new URLSearchParams(formOf(body)), asked, placeOf(request)),
    );
  }

  @Post('session/end/confirm')
  confirmSignOut(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.#passedOn(request, reply, '/session/end/confirm', formOf(body));
  }

  @Get('person/:uid')
  persons(
    @Query() query: LanguageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = query.lang === undefined ? undefined : askedLanguage(query, request);
    return this.#sent(request, reply, (asked) => this.#signIn.persons(asked, placeOf(request), language));
  }

  @Post('person/:uid')
  @LimitedRoute('signIn')
  choose(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const subject = new URLSearchParams(formOf(body)).get('person') ?? '';
    return this.#sent(request, reply, (asked) => this.#signIn.choose(subject, asked, placeOf(request)));
  }

  #passedOn(request: FastifyRequest, reply: FastifyReply, path: string, form?: string): Promise<void> {
    return this.#sent(request, reply, (asked) =>
      this.#signIn.answer({ ...asked, path, ...(form !== undefined && { form }) }, placeOf(request)),
    );
  }

  async #sent(
    request: FastifyRequest,
    reply: FastifyReply,
    ask: (asked: IssuerRequest) => Promise<IssuerAnswer>,
  ): Promise<void> {
    const { cookie, accept, origin, 'accept-language': language } = request.headers;
    const asked = {
      method: request.method === 'POST' ? 'POST' : 'GET',
      path: '/',
      headers: { cookie, accept, origin, 'accept-language': language },
    } as const;
    try {
      const { status, headers, body } = await ask(asked);
      for (const [name, value] of Object.entries(headers))
        if (!keptOff.test(name)) void reply.header(name, value);
      await reply.status(status).send(status < 400 ? body : withProblem(request, status, body));
    } catch (error) {
      if (error instanceof IssuerRefusal) throw new Problem(codeOf(error.status), error.detail);
      throw error;
    }
  }
}

/** Nobody of another origin reads what is answered, and how it is sent is the server's to say. */
const keptOff = /^(access-control-.*|content-length|transfer-encoding|connection|keep-alive|date)$/;

const codeOf = (status: number): ProblemCode => {
  switch (status) {
    case 401:
      return 'UNAUTHENTICATED';
    case 403:
      return 'FORBIDDEN';
    case 404:
      return 'NOT_FOUND';
    default:
      return status >= 500 ? 'INTERNAL_ERROR' : 'INVALID_REQUEST';
  }
};

/** What RFC 6749, 5.2, says to programs, with the members of a problem beside it; a page stays as it is. */
function withProblem({ headers, id }: FastifyRequest, status: number, body: string): string {
  if (!body.startsWith('{')) return body;
  const error = JSON.parse(body) as Readonly<Record<string, unknown>>;
  const language = languageOf(headers['accept-language']);
  const { [codeOf(status)]: type } = problemTypes;
  return JSON.stringify({
    ...error,
    type: problemTypeUri(codeOf(status)),
    title: type.title[language],
    status,
    detail: refusalWords(String(error['error']), String(error['error_description']))[language],
    instance: `urn:foerderbuch:request:${id}`,
  });
}

const searchOf = (query: Parameters): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  ).toString();
