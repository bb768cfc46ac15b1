import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../auth/access.ts';
import { askedLanguage, LanguageQuery } from '../language.ts';
import { notFound } from '../ledger-reader.ts';
import { docsFile, docsPages } from './docs-files.ts';

/** The description of the API for people to read and to try: Swagger UI, served from here alone. */
@Controller('api/docs')
@ApiExcludeController()
@Public()
export class DocsController {
  @Get()
  page(
    @Query() query: LanguageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return docsPages[askedLanguage(query, request)].send(request, reply);
  }

  @Get(':file')
  async file(
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = docsFile(name);
    if (!file) throw notFound();
    await file.send(request, reply);
  }
}
