import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server that a test closes, cuts and freezes. */
export class Gate {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  #isFrozen = false;

  private constructor(target: { readonly host: string; readonly port: number }) {
    this.#target = target;
  }

  static async to(host: string, port: number): Promise<Gate> {
    const gate = new Gate({ host, port });
    await gate.open();
    return gate;
  }

  get port(): number {
    return this.#port;
  }

  /** Lets in again who comes, at the same port. */
  async open(): Promise<void> {
    const server = createServer((socket) => this.#let(socket));
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Cuts who is connected, and refuses who comes. */
  close(): void {
    this.#server?.close();
    this.cut();
  }

  /** Cuts who is connected. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Connections stay and are taken, and nothing comes through. */
  freeze(): void {
    this.#isFrozen = true;
    for (const socket of this.#sockets) socket.pause();
  }

  /** What came meanwhile goes on. */
  thaw(): void {
    this.#isFrozen = false;
    for (const socket of this.#sockets) socket.resume();
  }

  #let(socket: Socket): void {
    const onward = connect(this.#target);
    const ends = [socket, onward] as const;
    for (const [one, other] of [ends, ends.toReversed() as [Socket, Socket]]) {
      this.#sockets.add(one);
      one.on('data', (chunk) => other.write(chunk));
      one.on('end', () => other.end());
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
      if (this.#isFrozen) one.pause();
    }
  }
}
