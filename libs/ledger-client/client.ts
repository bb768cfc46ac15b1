import createClient, { type Client, type MaybeOptionalInit } from 'openapi-fetch';
import type { paths } from './api.d.ts';
import { feedOf, type FeedEvent, type FeedOptions } from './feed.ts';
import { problemOf, unanswered } from './problem.ts';

type Api = Client<paths>;

type PathsOf<Method extends 'get' | 'post'> = {
  [Path in keyof paths]: paths[Path] extends Readonly<Record<Method, object>> ? Path : never;
}[keyof paths];

/** The addresses of the API that are read. */
export type ReadPath = PathsOf<'get'>;
/** The addresses of the API that take something. */
export type SendPath = PathsOf<'post'>;

type Success = 200 | 201 | 202;
type JsonOf<Response> = Response extends { readonly content: { readonly 'application/json': infer Json } }
  ? Json
  : never;
type Answered<Operation> = Operation extends { readonly responses: infer Responses }
  ? {
      [Status in keyof Responses]: Status extends Success ? JsonOf<Responses[Status]> : never;
    }[keyof Responses]
  : never;

export type AnswerOf<Path extends ReadPath> = Answered<paths[Path]['get']>;
export type SentAnswerOf<Path extends SendPath> = Answered<paths[Path]['post']>;

/** What an address needs to be asked: `params` with `path` and `query`. */
export type Asked<Path extends ReadPath> = Omit<
  NonNullable<MaybeOptionalInit<paths[Path], 'get'>>,
  'signal' | 'headers'
>;
export type Sent<Path extends SendPath> = NonNullable<MaybeOptionalInit<paths[Path], 'post'>>;

/** Lists come in pages, each with a cursor to the next. */
export type ListPath = {
  [Path in ReadPath]: AnswerOf<Path> extends { readonly items: readonly unknown[] } ? Path : never;
}[ReadPath];
export type ItemOf<Path extends ListPath> =
  AnswerOf<Path> extends { readonly items: readonly (infer Item)[] } ? Item : never;

export interface LedgerClientOptions {
  /** Where the API is, such as `https://foerderbuch.example.org`; without one, where the page is. */
  readonly baseUrl?: string;
  /** The bearer token as it is now; undefined where none is needed. */
  readonly token: () => Promise<string | undefined> | string | undefined;
  /** In which language the API speaks. */
  readonly language?: () => 'de' | 'en';
  /** Told of each request that is refused because nobody is signed in any more. */
  readonly onSignedOut?: () => void;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Everything of a list at once comes in pages of this size. */
const pageSize = 500;

/** Asks the ledger as the holder of a token, typed by the ledger's own description. Whatever is refused throws a `Problem`. */
export class LedgerClient {
  readonly #api: Api;
  readonly #options: LedgerClientOptions;

  constructor(options: LedgerClientOptions) {
    this.#options = options;
    this.#api = createClient<paths>({
      ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }),
      fetch: (request) => this.#fetch(request),
    });
  }

  /** @throws Problem */
  async get<Path extends ReadPath>(
    path: Path,
    asked: Asked<Path>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<Path>> {
    const ask = this.#api.GET as unknown as Ask<AnswerOf<Path>>;
    return (await ask(path, { ...asked, ...(signal && { signal }) })).data;
  }

  /** Everything of a list, page by page. @throws Problem */
  async all<Path extends ListPath>(
    path: Path,
    asked: Asked<Path>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<Path>> {
    const items: unknown[] = [];
    const { params } = asked as { readonly params?: { readonly query?: object } };
    let cursor: string | undefined;
    for (;;) {
      const query = { ...params?.query, limit: pageSize, ...(cursor !== undefined && { cursor }) };
      const next = { ...asked, params: { ...params, query } } as Asked<Path>;
      const page = (await this.get(path, next, signal)) as ListPage;
      items.push(...page.items);
      cursor = page.next;
      if (cursor === undefined) return { ...page, items } as AnswerOf<Path>;
    }
  }

  /** @throws Problem */
  async post<Path extends SendPath>(path: Path, sent: Sent<Path>): Promise<SentAnswerOf<Path>> {
    const send = this.#api.POST as unknown as Ask<SentAnswerOf<Path>>;
    return (await send(path, sent)).data;
  }

  /** For what no type is known of, such as a form made of the description, or a file: the response of an address. @throws Problem */
  async request(address: string, init: RequestInit = {}): Promise<Response> {
    const base = this.#options.baseUrl ?? addressOfPage();
    return this.#fetch(new Request(new URL(address, base), init));
  }

  /** What is recorded from now on, or since: see `feedOf`. @throws Problem */
  events(options: FeedOptions): AsyncGenerator<FeedEvent, void, void> {
    return feedOf((address, init) => this.request(address, init), options);
  }

  async #fetch(request: Request): Promise<Response> {
    const { token, language, onSignedOut, fetch = globalThis.fetch } = this.#options;
    const bearer = await token();
    if (bearer !== undefined) request.headers.set('authorization', `Bearer ${bearer}`);
    if (language) request.headers.set('accept-language', language());
    let response: Response;
    try {
      response = await fetch(request);
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw unanswered();
    }
    if (response.ok) return response;
    if (response.status === 401) onSignedOut?.();
    throw await problemOf(response);
  }
}

/** Where there is a page; a program names its ledger. */
const addressOfPage = (): string =>
  (globalThis as { readonly location?: { readonly origin: string } }).location?.origin ?? '';

type Ask<Answer> = (path: string, init: object) => Promise<{ readonly data: Answer }>;

interface ListPage {
  readonly items: readonly unknown[];
  readonly next?: string;
}
