import {
  createServer,
  STATUS_CODES,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { languageOf } from '../language.ts';
import type { Problem } from '../problem/problem.ts';
import { AnswersInTurn } from './answers-in-turn.ts';
import type { ConnectionSettings } from './connection-settings.ts';
import { securityHeaders } from './security-headers.ts';
import { malformed, unexpected, unroutable } from './unroutable.ts';

const problemType = 'application/problem+json; charset=utf-8';

/**
 * The server below the routes: what it may cost to be connected to it, and what stands on each of its answers. What it
 * refuses by itself is a problem like any other.
 */
export class Connections {
  readonly #settings: ConnectionSettings;
  readonly #newRequestId: () => string;
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
      // RFC 9112, 3.2; the server itself would answer with nothing.
      if (request.headers.host === undefined && request.httpVersion === '1.1')
        this.#refuse(response, malformed(), request.headers['accept-language']);
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
      response.setHeaders(new Map(securityHeaders));
      this.#refuse(response, unexpected(), request.headers['accept-language']);
    });
    this.#inTurn = inTurn;
    this.#server = server;
    return server;
  }

  /** Answers what could not be read as a request, where the connection has no other answer on its way, and ends it. */
  readonly refuseUnreadable = (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable || this.#inTurn?.isAnswering(socket)) {
      socket.destroy();
      return;
    }
    const { status, headers, body } = this.#written(unroutable(error));
    const head = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ndate: ${new Date().toUTCString()}\r\n${head}\r\n${body}`,
      () => socket.destroy(),
    );
  };

  /** Cuts what has not ended in time once the server closes. */
  cutAfterClose(): void {
    const timer = setTimeout(() => this.#server?.closeAllConnections(), this.#settings.closeWithinMs);
    this.#server?.once('close', () => clearTimeout(timer));
  }

  #refuse(response: ServerResponse, problem: Problem, acceptLanguage?: string): void {
    const { status, headers, body } = this.#written(problem, acceptLanguage);
    response.writeHead(status, Object.fromEntries(headers)).end(body);
  }

  #written(
    problem: Problem,
    acceptLanguage?: string,
  ): { readonly status: number; readonly headers: ReadonlyMap<string, string>; readonly body: string } {
    const requestId = this.#newRequestId();
    const language = languageOf(acceptLanguage);
    const body = JSON.stringify(problem.body(language, requestId));
    const headers = new Map([
      ...securityHeaders,
      ['content-type', problemType],
      ['content-language', language],
      ['content-length', String(Buffer.byteLength(body))],
      ['x-request-id', requestId],
      ['connection', 'close'],
    ]);
    return { status: problem.status, headers, body };
  }
}
