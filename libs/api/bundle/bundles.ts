import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { BundledLog, BundleSubject } from '#audit-bundle';
import { PastReadModels } from '#read-models';
import { authenticatedOf } from '../http/auth/access.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import type { PointQuery } from '../http/query-fields.ts';
import { QuerySource } from '../http/query-source.ts';
import { attachment } from '../http/whole-list/file-name.ts';
import { ListsAtOnce } from '../http/whole-list/lists-at-once.ts';
import { openBundle } from './bundle.ts';

export const bundledLogToken = Symbol('the log that bundles are made of');

/** Gives bundles out: as many at once as whole lists, for each holds a moment as they do. */
@Injectable()
export class Bundles {
  readonly #source: QuerySource;
  readonly #past: PastReadModels;
  readonly #reader: LedgerReader;
  readonly #log: BundledLog;
  readonly #atOnce: ListsAtOnce;

  constructor(
    source: QuerySource,
    past: PastReadModels,
    reader: LedgerReader,
    @Inject(bundledLogToken) log: BundledLog,
    atOnce: ListsAtOnce,
  ) {
    this.#source = source;
    this.#past = past;
    this.#reader = reader;
    this.#log = log;
    this.#atOnce = atOnce;
  }

  /** @throws Problem NOT_FOUND; OVERLOADED, TOO_MANY_REQUESTS where too many are on their way */
  async send(
    subject: BundleSubject,
    at: PointQuery,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<StreamableFile> {
    const ended = this.#atOnce.begin(authenticatedOf(request).identity.subject);
    try {
      const sources = { source: this.#source, past: this.#past, reader: this.#reader, log: this.#log };
      const bundle = await openBundle(sources, subject, at);
      void reply.headers({ 'content-language': 'de', 'foerderbuch-position': bundle.position.toString() });
      const stream = Readable.from(request.method === 'HEAD' ? [] : bundle.bytes, { objectMode: false });
      stream.once('close', () => {
        ended();
        void bundle.close();
      });
      return new StreamableFile(stream, {
        type: 'application/zip',
        disposition: attachment(bundle.fileName),
      });
    } catch (error) {
      ended();
      throw error;
    }
  }
}
