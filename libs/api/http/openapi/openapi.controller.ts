import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../auth/access.ts';

/** Holds the description once the application is complete. */
export class OpenApiDocument {
  content: OpenAPIObject | undefined;
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
  document(): OpenAPIObject | undefined {
    return this.#document.content;
  }
}
