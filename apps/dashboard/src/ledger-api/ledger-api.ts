import type { Page } from './answers.ts';

/** What went wrong, in the words of the API (RFC 9457) or, where it did not answer, in ours. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly title: string;
  readonly detail: string;
  readonly status: number;

  constructor(status: number, title: string, detail: string) {
    super(`${title}: ${detail}`);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

export type Query = Readonly<Record<string, string | undefined>>;

/** Asks the API as the holder of a token. */
export class LedgerApi {
  readonly #token: string;
  readonly #onSignedOut: () => void;

  constructor(token: string, onSignedOut: () => void) {
    this.#token = token;
    this.#onSignedOut = onSignedOut;
  }

  /** @throws Problem */
  async get<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
    const known = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
    const search = new URLSearchParams(known).toString();
    const address = search === '' ? path : `${path}?${search}`;
    const answer = await request<Answer>(address, {
      headers: { authorization: `Bearer ${this.#token}` },
      ...(signal && { signal }),
    });
    if (answer instanceof Problem) {
      if (answer.status === 401) this.#onSignedOut();
      throw answer;
    }
    return answer;
  }

  /** All pages of a list. @throws Problem */
  async all<Item>(path: string, query: Query, signal?: AbortSignal): Promise<Page<Item>> {
    const items: Item[] = [];
    let page: Page<Item>;
    let cursor: string | undefined;
    do {
      page = await this.get<Page<Item>>(path, { ...query, limit: '500', cursor }, signal);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    return { position: page.position, items };
  }
}

/** How one signs in here. */
export interface SignInWay {
  readonly by: 'LINK' | 'ISSUER';
  /** Its address. */
  readonly issuer?: string;
}

/** @throws Problem */
export async function signInWay(signal?: AbortSignal): Promise<SignInWay> {
  const answer = await request<SignInWay>('/api/v1/sign-in', { ...(signal && { signal }) });
  if (answer instanceof Problem) throw answer;
  return answer;
}

/** Exchanges the code of a sign-in link for a token. @throws Problem */
export async function signIn(code: string): Promise<string> {
  const answer = await request<{ readonly token: string }>('/api/v1/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (answer instanceof Problem) throw answer;
  return answer.token;
}

async function request<Answer>(address: string, options: RequestInit): Promise<Answer | Problem> {
  let response: Response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return new Problem(0, 'Keine Verbindung', 'Das Förderbuch antwortet nicht. Läuft es noch?');
  }
  const body = await jsonOf(response);
  if (body === undefined)
    return new Problem(
      response.status,
      'Unverständliche Antwort',
      `Unter dieser Adresse antwortet nicht das Förderbuch (Status ${response.status}).`,
    );
  if (response.ok) return body as Answer;
  return new Problem(response.status, String(body['title']), String(body['detail']));
}

/** The answer's body, or undefined where it is not JSON, as from a proxy in between. */
async function jsonOf(response: Response): Promise<Readonly<Record<string, unknown>> | undefined> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
