import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CommandEngine } from '#command-handling';
import { previewImport, type InputFile } from '#real-input';
import { RequiresRole } from '../http/auth/access.ts';
import { bytesOfFile, fileMediaType } from '../http/file-body.ts';
import { ChoiceField } from '../http/fields.ts';
import { languageOf } from '../http/language.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { ImportPreviewView, importPreviewView, inputFileWords } from './import-preview.view.ts';

class InputFilePath {
  @ChoiceField(inputFileWords, {
    description: { de: 'Welche Datei es ist', en: 'Which file it is' },
    example: 'grants.csv',
  })
  readonly inputFile!: InputFile;
}

@Controller('api/v1/import-previews')
@RequiresRole('budget-controller', 'administrator')
export class ImportPreviewController {
  readonly #engine: CommandEngine;

  constructor(engine: CommandEngine) {
    this.#engine = engine;
  }

  @Post(':inputFile')
  @HttpCode(200)
  @LimitedRoute('expensiveRead')
  @ApiOperation({ summary: 'Was das Einlesen mit jeder Zeile einer Datei täte; gebucht wird nichts' })
  @ApiConsumes(fileMediaType)
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: ImportPreviewView })
  async importPreview(
    @Param() { inputFile }: InputFilePath,
    @Body() file: unknown,
    @Headers('accept-language') languages?: string,
  ): Promise<ImportPreviewView> {
    const position = await this.#engine.head();
    const preview = await previewImport(new Map([[inputFile, bytesOfFile(file)]]), this.#engine);
    return importPreviewView(preview, position, languageOf(languages));
  }
}
