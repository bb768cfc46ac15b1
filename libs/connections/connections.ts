import {
  createServer,
  type IncomingMessage,
  STATUS_CODES,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { languageOf } from './language.ts';
import { AnswersInTurn } from './answers-in-turn.ts';
import type { ConnectionSettings } from './connection-settings.ts';
import { problemMediaType, type ServerProblem } from './server-problem.ts';
import { securityHeaders } from './security-headers.ts';
import { malformed, tunnel, unexpected, unroutable } from './unroutable.ts';

/**
 * The server below the routes: what it may cost to be connected to it, and what stands on each of its answers. What it
 * refuses by itself is a problem like any other.
 */
export class Connections {
  readonly #settings: ConnectionSettings;
  readonly #newRequestId: () => string;
  /** What comes behind something unreadable is not looked at. */
  readonly #unreadable = new WeakSet<Socket>();
  /** Requests that expect what nobody can do. */
  readonly #unexpected = new WeakSet<IncomingMessage>();
  #inTurn: AnswersInTurn | undefined;
  #server: Server | undefined;

  constructor(settings: ConnectionSettings, newRequestId: () => string) {
    this.#settings = settings;
    this.#newRequestId = newRequestId;
  }

  /** The server that answers through the handler. */
  serve(answer: RequestListener): Server {
    const { headersWithinMs, requestWithinMs, idleMs, stillMs, checkEveryMs, connectionsMax } =
      this.#settings;
    const inTurn = new AnswersInTurn((request, response) => {
      response.setHeaders(new Map(securityHeaders));
      if (this.#unexpected.has(request))
        this.refuse(response, unexpected(), request.headers['accept-language']);
      else if (isMalformed(request)) this.refuse(response, malformed(), request.headers['accept-language']);
      else answer(request, response);
    });
    const server = createServer(
      {
        headersTimeout: headersWithinMs,
        requestTimeout: requestWithinMs,
        keepAliveTimeout: idleMs,
        connectionsCheckingInterval: checkEveryMs,
        requireHostHeader: false,
      },
      inTurn.take,
    );
    server.setTimeout(stillMs);
    server.maxConnections = connectionsMax;
    server.on('checkExpectation', (request, response) => {
      this.#unexpected.add(request);
      inTurn.take(request, response);
    });
    // Without an answer of ours the server would end the connection.
    server.on('connect', (_, socket: Socket) =>
      inTurn.whenAnswered(socket, () => this.#end(socket, tunnel())),
    );
    this.#inTurn = inTurn;
    this.#server = server;
    return server;
  }

  /** Answers what could not be read as a request, behind the answers to those before it, and ends the connection. */
  readonly refuseUnreadable = (error: NodeJS.ErrnoException, socket: Socket): void => {
    const isKnown = this.#unreadable.has(socket);
    // More of it changes nothing, unless what stood before it never comes to its end.
    if (isKnown && error.code !== 'ERR_HTTP_REQUEST_TIMEOUT') return;
    this.#unreadable.add(socket);
    if (isKnown || error.code === 'ECONNRESET' || !socket.writable || !this.#inTurn) socket.destroy();
    else this.#inTurn.whenAnswered(socket, () => this.#end(socket, unroutable(error)));
  };

  #end(socket: Socket, problem: ServerProblem): void {
    // The answer before was said to be the last.
    if (!socket.writable) return;
    const { status, headers, body } = this.#written(problem);
    const head = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ndate: ${new Date().toUTCString()}\r\n${head}\r\n${body}`,
      () => socket.destroy(),
    );
  }

  /** Cuts what has not ended in time once the server closes. */
  cutAfterClose(): void {
    const timer = setTimeout(() => this.#server?.closeAllConnections(), this.#settings.closeWithinMs);
    // Connections that are open keep the process alive themselves; a server that never listened says no »close«.
    timer.unref();
    this.#server?.once('close', () => clearTimeout(timer));
  }

  /** Answers with a problem, and ends the connection. */
  refuse(response: ServerResponse, problem: ServerProblem, acceptLanguage?: string): void {
    const { status, headers, body } = this.#written(problem, acceptLanguage);
    response.writeHead(status, Object.fromEntries(headers)).end(body);
  }

  #written(
    problem: ServerProblem,
    acceptLanguage?: string,
  ): { readonly status: number; readonly headers: ReadonlyMap<string, string>; readonly body: string } {
    const requestId = this.#newRequestId();
    const language = languageOf(acceptLanguage);
    const body = JSON.stringify(problem.body(language, requestId));
    const headers = new Map([
      ...securityHeaders,
      ['content-type', problemMediaType],
      ['content-language', language],
      ['content-length', String(Buffer.byteLength(body))],
      ['x-request-id', requestId],
      ['connection', 'close'],
    ]);
    return { status: problem.status, headers, body };
  }
}

/** What the server itself would answer with nothing (RFC 9112, 3.2), or take for a request of today. */
const isMalformed = ({ httpVersion, headers }: IncomingMessage): boolean =>
  httpVersion === '1.1' ? headers.host === undefined : httpVersion !== '1.0';
