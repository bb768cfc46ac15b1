import grpc from '@grpc/grpc-js';
import featureServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { AppendDesk, type Endpoint } from './append-desk.ts';
import { answerAppend } from './append-call.ts';
import { answerBatchAppend } from './batch-append-call.ts';
import { answerDelete, answerTombstone } from './delete-calls.ts';
import { Faults } from './faults.ts';
import { answerRead } from './read-call.ts';
import { supportedMethods } from './supported-methods.ts';
import { WireLog } from './wire-log.ts';

const host = '127.0.0.1';
/** The client sends appends in parts of 3 MiB. */
const largestRequest = 17 * 1024 * 1024;

export interface WireServerOptions {
  /** A free one when it is not given. */
  readonly port?: number;
  /** The log of a server that was stopped, to start that one again. */
  readonly log?: WireLog;
}

/**
 * Speaks the protocol of EventStoreDB as far as the ledger uses it, and goes wrong on demand. It answers as a real server
 * was recorded to answer: `answers.json` and `wire.json`.
 */
export class WireServer {
  readonly log: WireLog;
  readonly faults = new Faults();
  readonly #server = new grpc.Server({ 'grpc.max_receive_message_length': largestRequest });
  readonly #desk: AppendDesk;
  readonly #endpoint: { host: string; port: number } = { host, port: 0 };

  private constructor(log: WireLog) {
    this.log = log;
    this.#desk = new AppendDesk(log, this.faults, this.#endpoint);
    this.#server.addService(featureServices.ServerFeaturesService, {
      getSupportedMethods: (_call: unknown, answer: grpc.sendUnaryData<unknown>) =>
        answer(null, supportedMethods()),
    });
    this.#server.addService(streamServices.StreamsService, {
      batchAppend: answerBatchAppend(this.#desk),
      append: answerAppend(this.#desk),
      read: answerRead(log, this.faults),
      delete: answerDelete(log),
      tombstone: answerTombstone(log),
    });
  }

  static async start({ port = 0, log = new WireLog() }: WireServerOptions = {}): Promise<WireServer> {
    const server = new WireServer(log);
    await server.#listen(port);
    return server;
  }

  get endpoint(): Endpoint {
    return this.#endpoint;
  }

  get connectionString(): string {
    return `esdb://${host}:${this.#endpoint.port}?tls=false`;
  }

  /** How many appends reached the server, whatever became of them. */
  get appendsReceived(): number {
    return this.#desk.received;
  }

  /** Breaks every connection. The log is kept, for a server that is started with it. */
  stop(): Promise<void> {
    this.#server.forceShutdown();
    return Promise.resolve();
  }

  async #listen(port: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    this.#server.bindAsync(`${host}:${port}`, grpc.ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
    this.#endpoint.port = await promise;
  }
}
