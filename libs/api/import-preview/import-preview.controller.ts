import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CommandEngine } from '#command-handling';
import {
  ImportInterrupted,
  importRealInput,
  previewImport,
  type ImportEngine,
  type InputFile,
} from '#real-input';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { bytesOfFile, fileMediaType } from '../http/file-body.ts';
import { ChoiceField } from '../http/fields.ts';
import { languageOf } from '../http/language.ts';
import { Problem } from '../http/problem/problem.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  ImportPreviewView,
  importPreviewView,
  ImportReportView,
  importReportView,
  inputFileWords,
} from './import-preview.view.ts';

class InputFilePath {
  @ChoiceField(inputFileWords, {
    description: { de: 'Welche Datei es ist', en: 'Which file it is' },
    example: 'grants.csv',
  })
  readonly inputFile!: InputFile;
}

@Controller('api/v1')
export class ImportPreviewController {
  readonly #engine: CommandEngine;

  constructor(engine: CommandEngine) {
    this.#engine = engine;
  }

  @Post('import-previews/:inputFile')
  @HttpCode(200)
  @LimitedRoute('expensiveRead')
  @RequiresRole('budget-controller', 'administrator')
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

  @Post('imports/:inputFile')
  @HttpCode(200)
  @LimitedRoute('expensiveRead')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Eine Datei einlesen: Was neu oder berichtigt ist, wird gebucht' })
  @ApiConsumes(fileMediaType)
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({ type: ImportReportView })
  async importFile(
    @Param() { inputFile }: InputFilePath,
    @Body() file: unknown,
    @CurrentIdentity() { identity }: Authenticated,
    @Headers('accept-language') languages?: string,
  ): Promise<ImportReportView> {
    const report = await importRealInput({
      engine: inTheNameOf(identity.subject, this.#engine),
      files: new Map([[inputFile, bytesOfFile(file)]]),
    }).catch((error: unknown) => {
      throw error instanceof ImportInterrupted ? interrupted() : error;
    });
    return importReportView(report, await this.#engine.head(), languageOf(languages));
  }
}

/** What is asked is told by what it says, whoever asks: somebody else's repetition goes on as well. */
const inTheNameOf = (subject: string, engine: CommandEngine): ImportEngine => ({
  rehearsal: () => engine.rehearsal(),
  execute: (useCase, request) =>
    engine.execute(useCase, { ...request, actor: { subject, role: 'administrator' } }),
});

const interrupted = (): Problem =>
  new Problem('IMPORT_INTERRUPTED', {
    de: 'Während des Einlesens hat jemand anderes gebucht. Die Datei noch einmal senden: Es geht dort weiter, wo es aufhörte.',
    en: 'Somebody else recorded something during the import. Send the file again: it goes on where it stopped.',
  });
