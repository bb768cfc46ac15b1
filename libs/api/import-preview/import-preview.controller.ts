import { applyDecorators, Body, Controller, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiUnprocessableEntityResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CommandEngine } from '#command-handling';
import {
  ImportInterrupted,
  importRealInput,
  previewImport,
  type ImportEngine,
  type ImportReport,
  type InputFile,
  type InputFiles,
  type RefusedRow,
} from '#real-input';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { bytesOfFile, fileMediaType } from '../http/file-body.ts';
import { ChoiceField } from '../http/fields.ts';
import { memberAt } from '../http/json-pointer.ts';
import { languageOf } from '../http/language.ts';
import { Problem } from '../http/problem/problem.ts';
import type { Words } from '#refusal-words';
import { carried } from '../http/field-words.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { refuseRehearsal } from '../http/rehearsed.ts';
import { ImportFilesDto } from './import-files.dto.ts';
import { importInLines, linesMediaType, wantsLines } from './import-lines.ts';
import {
  ImportPreviewView,
  importPreviewView,
  ImportReportView,
  importReportView,
  inputFileWords,
  reasonOf,
} from './import-preview.view.ts';

class InputFilePath {
  @ChoiceField(inputFileWords, {
    description: { de: 'Welche Datei es ist', en: 'Which file it is' },
    example: 'grants.csv',
  })
  readonly inputFile!: InputFile;
}

const reportContent = {
  'application/json': { schema: { $ref: getSchemaPath(ImportReportView) } },
  [linesMediaType]: { schema: { type: 'string' } },
} as const;

/** The report, or lines of progress with the report last; a status of its own where rows are refused. */
const AnswersImport = () =>
  applyDecorators(
    HttpCode(200),
    ApiExtraModels(ImportReportView),
    ApiOkResponse({
      description: carried({
        de: 'Gebucht oder unverändert. Mit »Accept: application/x-ndjson« Zeile für Zeile: {"done": …, "total": …} während des Buchens, zuletzt {"report": …} oder, wo es abbrach, {"interrupted": …}',
        en: 'Recorded or unchanged. With “Accept: application/x-ndjson” line by line: {"done": …, "total": …} while it is recorded, last {"report": …} or, where it broke off, {"interrupted": …}',
      }),
      content: reportContent,
    }),
    ApiUnprocessableEntityResponse({
      description: carried({
        de: 'Nichts gebucht: die abgewiesenen Zeilen, jede mit ihrem Grund; Zeile für Zeile im letzten {"report": …}',
        en: 'Nothing recorded: the rows that are refused, each with its reason; line by line in the last {"report": …}',
      }),
      content: {
        'application/problem+json': { schema: { $ref: getSchemaPath('ProblemBody') } },
        [linesMediaType]: { schema: { type: 'string' } },
      },
    }),
  );

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
  importPreview(
    @Param() { inputFile }: InputFilePath,
    @Body() file: unknown,
    @Headers('accept-language') languages?: string,
  ): Promise<ImportPreviewView> {
    return this.#previewed(new Map([[inputFile, bytesOfFile(file)]]), languages);
  }

  @Post('import-previews')
  @HttpCode(200)
  @LimitedRoute('expensiveRead')
  @RequiresRole('budget-controller', 'administrator')
  @ApiOperation({ summary: 'Was das Einlesen mehrerer Dateien mit jeder Zeile täte; gebucht wird nichts' })
  @ApiOkResponse({ type: ImportPreviewView })
  importPreviewOfFiles(
    @Body() body: ImportFilesDto,
    @Headers('accept-language') languages?: string,
  ): Promise<ImportPreviewView> {
    return this.#previewed(filesOf(body), languages);
  }

  @Post('imports/:inputFile')
  @LimitedRoute('expensiveRead')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Eine Datei einlesen: Was neu oder berichtigt ist, wird gebucht' })
  @ApiConsumes(fileMediaType)
  @ApiBody({ schema: { type: 'string' } })
  @AnswersImport()
  importFile(
    @Param() { inputFile }: InputFilePath,
    @Body() file: unknown,
    @CurrentIdentity() { identity }: Authenticated,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportReportView | StreamableFile> {
    return this.#imported(new Map([[inputFile, bytesOfFile(file)]]), identity.subject, request, reply);
  }

  @Post('imports')
  @LimitedRoute('expensiveRead')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Mehrere Dateien zusammen einlesen: alle oder keine' })
  @AnswersImport()
  importFiles(
    @Body() body: ImportFilesDto,
    @CurrentIdentity() { identity }: Authenticated,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportReportView | StreamableFile> {
    return this.#imported(filesOf(body), identity.subject, request, reply);
  }

  async #previewed(files: InputFiles, languages: string | undefined): Promise<ImportPreviewView> {
    const position = await this.#engine.head();
    const preview = await previewImport(files, this.#engine);
    return importPreviewView(preview, position, languageOf(languages));
  }

  async #imported(
    files: InputFiles,
    subject: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<ImportReportView | StreamableFile> {
    refuseRehearsal(request, unrehearsed);
    const { accept, 'accept-language': languages } = request.headers;
    const language = languageOf(languages);
    const engine = inTheNameOf(subject, this.#engine);
    const run = (onProgress?: (done: number, total: number) => void): Promise<ImportReport> =>
      importRealInput({ engine, files, ...(onProgress && { onProgress }) }).catch((error: unknown) => {
        throw error instanceof ImportInterrupted ? interrupted() : error;
      });
    const viewOf = async (report: ImportReport): Promise<ImportReportView> =>
      importReportView(report, await this.#engine.head(), language);
    if (wantsLines(accept)) {
      const { report, lines } = await importInLines(
        async (onProgress) => viewOf(await run(onProgress)),
        (error) => wordsOf(error)[language],
      );
      reply.status(report?.outcome === 'REFUSED' ? 422 : 200);
      return lines;
    }
    const report = await run();
    if (report.refused.length > 0) throw refusedImport(report.refused);
    return viewOf(report);
  }
}

const filesOf = ({ files }: ImportFilesDto): InputFiles =>
  new Map(files.map(({ inputFile, content }) => [inputFile, Buffer.from(content)]));

const unrehearsed: Words = {
  de: 'Ein Einlesen wird nicht geprobt: Was es täte, zeigt die Vorschau unter »import-previews«. Gebucht ist nichts; um einzulesen, bitte den Kopf »Prefer« weglassen.',
  en: 'An import is not rehearsed: what it would do is shown by the preview at “import-previews”. Nothing is recorded; to import, leave out the header “Prefer”.',
};

/** What is asked is told by what it says, whoever asks: somebody else's repetition goes on as well. */
const inTheNameOf = (subject: string, engine: CommandEngine): ImportEngine => ({
  rehearsal: () => engine.rehearsal(),
  execute: (useCase, request) =>
    engine.execute(useCase, { ...request, actor: { subject, role: 'administrator' } }),
});

const wordsOf = (error: unknown): Words => (error instanceof Problem ? error.detail : internalFault);
const internalFault: Words = {
  de: 'Beim Einlesen ist ein Fehler aufgetreten. Die Datei noch einmal senden: Es geht dort weiter, wo es aufhörte.',
  en: 'Something failed during the import. Send the file again: it goes on where it stopped.',
};

const refusedImport = (refused: readonly RefusedRow[]): Problem =>
  new Problem(
    'IMPORT_REFUSED',
    {
      de: `Abgewiesene Zeilen: ${refused.length}. Gebucht ist nichts. Was an jeder liegt, steht dabei; danach die Datei noch einmal senden.`,
      en: `Rows refused: ${refused.length}. Nothing is recorded. The reason stands with each of them; put it right and send the file again.`,
    },
    {
      figures: { refused: refused.length },
      errors: refused.map((row) => ({
        field: [row.file, String(row.lineNumber), row.column ?? []].flat().reduce(memberAt, ''),
        code: 'refused',
        detail: reasonOf(row),
      })),
    },
  );

const interrupted = (): Problem =>
  new Problem('IMPORT_INTERRUPTED', {
    de: 'Während des Einlesens hat jemand anderes gebucht. Die Datei noch einmal senden: Es geht dort weiter, wo es aufhörte.',
    en: 'Somebody else recorded something during the import. Send the file again: it goes on where it stopped.',
  });
