import type { FastifyReply, FastifyRequest } from 'fastify';
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A content that stays as it is: made once, sent whole, compressed, or not at all to who has it. */
export class PreparedContent {
  readonly #type: string;
  readonly #content: Buffer;
  readonly #etag: string;
  readonly #headers: Readonly<Record<string, string>>;
  #compressed: Buffer | undefined;

  constructor(type: string, content: string | Buffer, headers: Readonly<Record<string, string>> = {}) {
    this.#type = type;
    this.#content = Buffer.from(content);
    this.#etag = hash('sha256', this.#content, 'base64url').slice(0, 27);
    this.#headers = headers;
  }

  /** Answers 304 where the reader's copy is the same (RFC 9110, 13.1.2). */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { 'accept-encoding': encodings = '', 'if-none-match': known = '' } = request.headers;
    const isCompressed = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(encodings);
    // Each form of the content has a tag of its own.
    const etag = `"${this.#etag}${isCompressed ? '-gzip' : ''}"`;
    reply.headers({
      ...this.#headers,
      'cache-control': 'no-cache',
      etag,
      vary: [this.#headers['vary'], 'accept-encoding'].filter((one) => one !== undefined).join(', '),
    });
    if (known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) {
      await reply.status(304).send();
      return;
    }
    reply.type(this.#type);
    if (!isCompressed) {
      await reply.send(this.#content);
      return;
    }
    this.#compressed ??= gzipSync(this.#content);
    await reply.header('content-encoding', 'gzip').send(this.#compressed);
  }
}
