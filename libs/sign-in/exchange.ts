import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** A request to the issuer, below its address. */
export interface IssuerRequest {
  readonly method: 'GET' | 'POST';
  /** With its parameters, such as `/auth?client_id=…`. */
  readonly path: string;
  /** What stands before it in the browser. */
  readonly below?: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The fields of a form, encoded. */
  readonly form?: string;
}

export interface IssuerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
}

/** Request and response as Node's handlers know them, without a connection: what is answered is kept. */
export function withoutConnection({ method, path, below = '', headers, form }: IssuerRequest): {
  readonly request: IncomingMessage;
  readonly response: KeptResponse;
} {
  const request = new IncomingMessage(new Socket());
  request.method = method;
  request.url = path;
  Object.assign(request, { originalUrl: `${below}${path}` });
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) request.headers[name.toLowerCase()] = value;
  if (form !== undefined) {
    request.headers['content-type'] = 'application/x-www-form-urlencoded';
    request.headers['content-length'] = String(Buffer.byteLength(form));
    request.push(form);
  }
  request.push(null);
  return { request, response: new KeptResponse(request) };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a handler answers to a request that comes over no connection. */
export async function exchanged(handler: Handler, asked: IssuerRequest): Promise<IssuerAnswer> {
  const { request, response } = withoutConnection(asked);
  await handler(request, response);
  return response.answer;
}

export class KeptResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #ended = Promise.withResolvers<IssuerAnswer>();

  get answer(): Promise<IssuerAnswer> {
    return this.#ended.promise;
  }

  override write(chunk: unknown): boolean {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
    return true;
  }

  override end(chunk?: unknown): this {
    this.write(chunk);
    this.#ended.resolve({
      status: this.statusCode,
      headers: Object.fromEntries(
        Object.entries(this.getHeaders()).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, typeof value === 'number' ? String(value) : value]],
        ),
      ),
      body: Buffer.concat(this.#chunks).toString('utf8'),
    });
    return this;
  }
}
