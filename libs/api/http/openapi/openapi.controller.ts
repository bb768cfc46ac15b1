import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#refusal-words';
import { Public } from '../auth/access.ts';
import { askedLanguage, LanguageQuery } from '../language.ts';
import type { PreparedContent } from './prepared-content.ts';

type ContentByLanguage = Readonly<Record<Language, PreparedContent>>;

/** The description of the whole application, made once: when it is prepared, or else when somebody asks for it. */
export class OpenApiDocument {
  #content: ContentByLanguage | undefined;
  /** Set by the application, which alone knows all of its routes. */
  make: (() => ContentByLanguage) | undefined;

  prepared(): ContentByLanguage {
    if (!this.make) throw new Error('The application is not complete.');
    return (this.#content ??= this.make());
  }
}

@Controller('api/v1/openapi.json')
@ApiExcludeController()
@Public()
export class OpenApiController {
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  @Get()
  async document(
    @Query() query: LanguageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#document.prepared()[askedLanguage(query, request)].send(request, reply);
  }
}
