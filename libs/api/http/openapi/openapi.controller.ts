import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#refusal-words';
import { Public } from '../auth/access.ts';
import { askedLanguage, LanguageQuery } from '../language.ts';
import type { PreparedContent } from './prepared-content.ts';

type ContentByLanguage = Readonly<Record<Language, PreparedContent>>;

/** What is described: everything, or the commands alone with what they take, for who makes forms of them. */
export type DescribedPart = 'whole' | 'commands';
type Contents = Readonly<Record<DescribedPart, ContentByLanguage>>;

/** The description of the whole application, made once: when it is prepared, or else when somebody asks for it. */
export class OpenApiDocument {
  #content: Contents | undefined;
  /** Set by the application, which alone knows all of its routes. */
  make: (() => Contents) | undefined;

  prepared(): Contents {
    if (!this.make) throw new Error('The application is not complete.');
    return (this.#content ??= this.make());
  }
}

@Controller('api/v1')
@ApiExcludeController()
@Public()
export class OpenApiController {
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  @Get('openapi.json')
  async document(
    @Query() query: LanguageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#document.prepared().whole[askedLanguage(query, request)].send(request, reply);
  }

  @Get('commands.json')
  async commands(
    @Query() query: LanguageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#document.prepared().commands[askedLanguage(query, request)].send(request, reply);
  }
}
