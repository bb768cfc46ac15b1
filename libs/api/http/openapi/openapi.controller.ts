import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#refusal-words';
import { Public } from '../auth/access.ts';
import { askedLanguage, LanguageQuery } from '../language.ts';
import { notFound } from '../ledger-reader.ts';
import type { PreparedContent } from './prepared-content.ts';

/** Holds the description once the application is complete. */
export class OpenApiDocument {
  content: Readonly<Record<Language, PreparedContent>> | undefined;
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
    const document = this.#document.content?.[askedLanguage(query, request)];
    if (!document) throw notFound();
    await document.send(request, reply);
  }
}
