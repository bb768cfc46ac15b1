import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Waiting requests of one connection; who sends more without reading is cut. */
const waitingMax = 4_000;

interface Line {
  current: readonly [IncomingMessage, ServerResponse];
  readonly waiting: (readonly [IncomingMessage, ServerResponse])[];
  isPaused: boolean;
  /** What is to be done once nothing is left to be answered. */
  atEnd: (() => void) | undefined;
}

/**
 * Requests that a client sends before it has the answers to earlier ones (pipelining, RFC 9112, 9.3.2) wait for their turn:
 * an answer is made once the one before it has left. So a connection that does not read costs one answer, and its requests
 * are not read either.
 */
export class AnswersInTurn {
  readonly #lines = new WeakMap<Socket, Line>();
  readonly #answer: RequestListener;

  constructor(answer: RequestListener) {
    this.#answer = answer;
  }

  readonly take: RequestListener = (request, response): void => {
    const { socket } = request;
    const line = this.#lines.get(socket);
    if (!line) {
      this.#lines.set(socket, {
        current: [request, response],
        waiting: [],
        isPaused: false,
        atEnd: undefined,
      });
      this.#begin(socket, request, response);
      return;
    }
    line.waiting.push([request, response]);
    if (line.waiting.length > waitingMax) socket.destroy();
    else {
      line.isPaused = true;
      socket.pause();
    }
  };

  /**
   * Calls back once every request that came whole on the connection is answered; at once where none waits. Of a request
   * that is still on its way nothing was answered yet, and nothing will be.
   */
  whenAnswered(socket: Socket, done: () => void): void {
    const line = this.#lines.get(socket);
    const [request, response] = line?.current ?? [];
    if (line && request && response && (request.complete || response.headersSent)) line.atEnd = done;
    else done();
  }

  #begin(socket: Socket, request: IncomingMessage, response: ServerResponse): void {
    let isOver = false;
    const over = (): void => {
      if (isOver) return;
      isOver = true;
      this.#next(socket);
    };
    response.once('finish', over).once('close', over);
    this.#answer(request, response);
  }

  #next(socket: Socket): void {
    const line = this.#lines.get(socket);
    const [request, response] = line?.waiting.shift() ?? [];
    if (!line || !request || !response || socket.destroyed) {
      this.#lines.delete(socket);
      if (socket.destroyed) return;
      if (line?.atEnd) line.atEnd();
      else if (line?.isPaused) socket.resume();
      return;
    }
    line.current = [request, response];
    this.#begin(socket, request, response);
  }
}
