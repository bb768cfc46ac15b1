import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FedBatch } from '#feed';
import { languageOf } from '../http/language.ts';
import { problemOf } from '../http/problem/problem-filter.ts';
import { Problem } from '../http/problem/problem.ts';

export interface EventStreamOptions {
  /** Batches to send; must end when the signal aborts. */
  readonly batches: (signal: AbortSignal) => AsyncIterable<FedBatch>;
  /** Who reads. */
  readonly subject: string;
  /** A stream does not outlive the token it was opened with. */
  readonly endsAfterMs: number;
  readonly logError: (error: unknown) => void;
}

/** How the streams behave; times in milliseconds. */
export interface EventStreamSettings {
  readonly heartbeatMs: number;
  /** After this long without taking anything, a reader is let go; it resumes where it stood. */
  readonly stalledAfterMs: number;
  readonly streamsMax: number;
  /** Of one subject, so that nobody takes the place of all others. */
  readonly streamsPerSubjectMax: number;
}

export const defaultEventStreamSettings: EventStreamSettings = {
  heartbeatMs: 15_000,
  stalledAfterMs: 60_000,
  streamsMax: 500,
  streamsPerSubjectMax: 50,
};

const retryMs = 2_000;
/** A timer holds at most 2^31 - 1 ms. */
const timerMaxMs = 2_147_483_647;

/** Server-sent events (WHATWG HTML, § 9.2) over the raw response: nothing is read ahead of what the reader has taken. */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  readonly #settings: EventStreamSettings;
  readonly #closing = new AbortController();
  readonly #openOf = new Map<string, number>();
  #open = 0;

  constructor(settings: EventStreamSettings) {
    this.#settings = settings;
  }

  /** How many streams each reader has open. */
  get readers(): ReadonlyMap<string, number> {
    return this.#openOf;
  }

  onModuleDestroy(): void {
    this.#closing.abort();
  }

  /** Sends until the reader leaves, its token ends or the server closes. @throws Problem OVERLOADED, TOO_MANY_REQUESTS */
  async send(reply: FastifyReply, options: EventStreamOptions): Promise<void> {
    if (this.#open >= this.#settings.streamsMax) throw tooManyStreams(this.#open);
    const ofSubject = this.#openOf.get(options.subject) ?? 0;
    if (ofSubject >= this.#settings.streamsPerSubjectMax) throw tooManyStreamsOfSubject(ofSubject);
    this.#open += 1;
    this.#openOf.set(options.subject, ofSubject + 1);
    reply.hijack();
    const response = reply.raw;
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const ended = setTimeout(() => gone.abort(), Math.min(options.endsAfterMs, timerMaxMs));
    const signal = AbortSignal.any([gone.signal, this.#closing.signal]);
    try {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
        'x-request-id': reply.request.id,
      });
      await this.#pump(response, options.batches(signal), signal);
    } catch (error) {
      if (!signal.aborted) {
        options.logError(error);
        const language = languageOf(reply.request.headers['accept-language']);
        const body = problemOf(error).body(language, reply.request.id);
        response.write(`event: problem\ndata: ${JSON.stringify(body)}\n\n`);
      }
    } finally {
      clearTimeout(ended);
      this.#open -= 1;
      this.#leave(options.subject);
      response.end();
    }
  }

  #leave(subject: string): void {
    const left = (this.#openOf.get(subject) ?? 1) - 1;
    if (left > 0) this.#openOf.set(subject, left);
    else this.#openOf.delete(subject);
  }

  async #pump(
    response: ServerResponse,
    batches: AsyncIterable<FedBatch>,
    signal: AbortSignal,
  ): Promise<void> {
    const writer = new StreamWriter(response, signal, this.#settings.stalledAfterMs);
    await writer.write(`retry: ${retryMs}\n\n`);
    let cursor: string | undefined;
    // Says that the line is alive and, to a reader of whom nothing matched for long, where to resume.
    const beat = setInterval(() => {
      if (!writer.isBusy)
        writer.write(`${cursor === undefined ? '' : `id: ${cursor}\n`}: \n\n`).catch(() => undefined);
    }, this.#settings.heartbeatMs);
    try {
      for await (const batch of batches) {
        if (batch.events.length > 0) await writer.write(batch.events.map(eventText).join(''));
        cursor = batch.cursor;
      }
    } finally {
      clearInterval(beat);
    }
  }
}

const eventText = ({ cursor, cloudEvent }: FedBatch['events'][number]): string =>
  `id: ${cursor}\nevent: ${cloudEvent.type}\ndata: ${JSON.stringify(cloudEvent)}\n\n`;

/** Writes, and waits until the reader has taken what was written. */
class StreamWriter {
  readonly #response: ServerResponse;
  readonly #signal: AbortSignal;
  readonly #stalledAfterMs: number;
  isBusy = false;

  constructor(response: ServerResponse, signal: AbortSignal, stalledAfterMs: number) {
    this.#response = response;
    this.#signal = signal;
    this.#stalledAfterMs = stalledAfterMs;
  }

  async write(text: string): Promise<void> {
    this.isBusy = true;
    try {
      if (this.#response.write(text)) return;
      const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(this.#stalledAfterMs)]);
      await once(this.#response, 'drain', { signal }).catch((error: unknown) => {
        this.#response.destroy();
        throw error;
      });
    } finally {
      this.isBusy = false;
    }
  }
}

const tooManyStreams = (open: number): Problem =>
  new Problem(
    'OVERLOADED',
    {
      de: `${open} Verbindungen lesen schon mit. Bitte gleich noch einmal versuchen, oder seitenweise lesen.`,
      en: `${open} streams are open already. Try again in a moment, or read page by page.`,
    },
    { headers: { 'retry-after': '5' } },
  );

const tooManyStreamsOfSubject = (open: number): Problem =>
  new Problem(
    'TOO_MANY_REQUESTS',
    {
      de: `Mit diesem Zugang lesen schon ${open} Verbindungen mit, mehr sind nicht zulässig. Bitte eine davon schließen, oder seitenweise lesen.`,
      en: `${open} streams of this account are open already, and no more are allowed. Close one of them, or read page by page.`,
    },
    { headers: { 'retry-after': '5' } },
  );
