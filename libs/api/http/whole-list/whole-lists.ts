import {
  Inject,
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { dayAt } from '#domain';
import { PastReadModels } from '#read-models';
import type { Language } from '#refusal-words';
import { csvOf, xlsxOf, type Row, type Table } from '#table-files';
import { Turns } from '#turns';
import { authenticatedOf } from '../auth/access.ts';
import { badRequest } from '../bad-request.ts';
import { clockToken, type Clock } from '../clock.ts';
import { HeldMoment } from '../held-moment.ts';
import { languageOf } from '../language.ts';
import { QuerySource } from '../query-source.ts';
import type { Problem } from '../problem/problem.ts';
import { columnsOf, headingOf, Totals, type ShownColumn } from './columns.ts';
import { fileNameOf } from './file-name.ts';
import { formatWanted, isListFormat, mediaTypes, type ListFormat } from './list-format.ts';
import { ListsAtOnce } from './lists-at-once.ts';
import { listOfRoute, type ListOfRoute } from './list-of-route.ts';
import { jsonOf, type Listed } from './whole-json.ts';

type Search = Readonly<Record<string, unknown>>;

/** Of one page that is read for a file. */
const rowsPerPage = '500';

/**
 * Every list as a file: asked for in a format, the route itself is asked page after page, so that roles, filters and order are
 * those of the list, and all pages tell of one moment. A page is read when the one before it was taken, and nothing more is
 * read once nobody takes it.
 */
@Injectable()
export class WholeLists implements NestInterceptor {
  readonly #source: QuerySource;
  readonly #past: PastReadModels;
  readonly #now: Clock;
  readonly #turns = new Turns();
  readonly #atOnce: ListsAtOnce;

  constructor(
    source: QuerySource,
    past: PastReadModels,
    @Inject(clockToken) now: Clock,
    atOnce: ListsAtOnce,
  ) {
    this.#source = source;
    this.#past = past;
    this.#now = now;
    this.#atOnce = atOnce;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { format, ...search } = request.query as Search;
    // Where nothing is listed, it is for the route to refuse.
    const list = format === undefined ? undefined : listOfRoute(context.getHandler());
    if (!list) return next.handle();
    if (!isListFormat(format)) throw unknownFormat();
    return from(this.#file(list, format, search, request, http.getResponse<FastifyReply>(), next));
  }

  /** @throws Problem where the route refuses, or a part of the list is asked for as well, or too many lists are on their way */
  async #file(
    list: ListOfRoute,
    format: ListFormat,
    search: Search,
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<StreamableFile> {
    assertWhole(search);
    const ended = this.#atOnce.begin(authenticatedOf(request).identity.subject);
    const moment = new HeldMoment(this.#source, this.#past);
    const page = async (cursor?: string): Promise<Listed> => {
      await this.#turns.next();
      request.query = {
        ...search,
        ...(list.isPaged && { limit: rowsPerPage }),
        ...(cursor !== undefined && { cursor }),
      };
      return (await moment.within(() => firstValueFrom(next.handle()))) as Listed;
    };
    try {
      // What there is to refuse is refused before anything is sent.
      const first = await page();
      const language = languageOf(request.headers['accept-language']);
      const told = { list, search, language, day: dayAt(this.#now()), position: first.position };
      void reply.headers({
        'content-language': language,
        vary: 'accept-language',
        ...(first.position !== undefined && { 'foerderbuch-position': first.position }),
      });
      const bytes = inFormat[format](told, first, pages(first, page));
      return new StreamableFile(streamOf(request.method === 'HEAD' ? nothing() : bytes, moment, ended), {
        type: mediaTypes[format],
        disposition: fileNameOf({ ...told, format, name: list.name[language] }),
      });
    } catch (error) {
      ended();
      await moment.close();
      throw error;
    }
  }
}

interface Told {
  readonly list: ListOfRoute;
  readonly search: Search;
  readonly language: Language;
  readonly day: string;
  readonly position: string | undefined;
}

const inFormat: Readonly<
  Record<ListFormat, (told: Told, first: Listed, all: AsyncIterable<Listed>) => AsyncGenerator<Uint8Array>>
> = {
  csv: (told, _, all) => csvOf(tableOf(told, all)),
  xlsx: (told, _, all) => xlsxOf(tableOf(told, all)),
  json: (_, first, all) => jsonOf(first, all),
};

async function* pages(first: Listed, page: (cursor: string) => Promise<Listed>): AsyncGenerator<Listed> {
  for (let one = first; ; one = await page(one.next)) {
    yield one;
    if (one.next === undefined) return;
  }
}

function tableOf({ list, search, language, day, position }: Told, all: AsyncIterable<Listed>): Table {
  const columns = columnsOf(list.row, language);
  const totals = new Totals(columns);
  return {
    name: headingOf(list.name[language]),
    columns,
    rows: rowsOf(all, columns, totals),
    ...(Totals.makeSenseFor(columns) && { total: () => totals.row(language) }),
    aboutHeading: { de: 'Angaben', en: 'About' }[language],
    about: [
      [{ de: 'Liste', en: 'List' }[language], list.name[language]],
      ...Object.entries(search).map(([name, value]) => [name, String(value)] as const),
      ...(position === undefined
        ? []
        : [[{ de: 'Position im Journal', en: 'Position in the log' }[language], position] as const]),
      [{ de: 'Abgerufen am', en: 'Retrieved on' }[language], day.split('-').reverse().join('.')],
    ],
  };
}

async function* rowsOf(
  all: AsyncIterable<Listed>,
  columns: readonly ShownColumn[],
  totals: Totals,
): AsyncGenerator<readonly Row[]> {
  for await (const { items } of all) {
    const rows = items.map((item) => columns.map((column) => column.cellOf(item)));
    for (const row of rows) totals.add(row);
    yield rows;
  }
}

/** Lets the moment go when the last byte was taken, and when nobody takes any more. */
function streamOf(bytes: AsyncGenerator<Uint8Array>, moment: HeldMoment, ended: () => void): Readable {
  const stream = Readable.from(bytes, { objectMode: false });
  stream.once('close', () => {
    ended();
    void moment.close();
  });
  return stream;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const unknownFormat = (): Problem => badRequest([{ field: '/format', code: 'isIn', detail: formatWanted }]);

const partsOfList = ['limit', 'cursor'];

function assertWhole(search: Search): void {
  const errors = partsOfList
    .filter((name) => search[name] !== undefined)
    .map((name) => ({
      field: `/${name}`,
      code: 'notWithFormat',
      detail: {
        de: 'Eine Datei enthält die ganze Liste. Dieses Feld bitte weglassen.',
        en: 'A file holds the whole list. Leave this field out.',
      },
    }));
  if (errors.length > 0) throw badRequest(errors);
}
