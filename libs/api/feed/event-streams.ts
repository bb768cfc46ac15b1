import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { ServerResponse } from 'node:http';
import type { FedBatch, FedEvent } from '#feed';
import { languageOf } from '../http/language.ts';
import { Places } from '../http/places.ts';
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
  readonly #places = new Places();

  constructor(settings: EventStreamSettings) {
    this.#settings = settings;
  }

  /** How many streams each reader has open. */
  get readers(): ReadonlyMap<string, number> {
    return this.#places.ofSubjects;
  }

  onModuleDestroy(): void {
    this.#closing.abort();
  }

  /** Sends until the reader leaves, its token ends or the server closes. @throws Problem OVERLOADED, TOO_MANY_REQUESTS */
  async send(reply: FastifyReply, options: EventStreamOptions): Promise<void> {
    const { count } = this.#places;
    const own = this.#places.of(options.subject);
    if (count >= this.#settings.streamsMax) throw tooManyStreams(count);
    if (own >= this.#settings.streamsPerSubjectMax) throw tooManyStreamsOfSubject(own);
    const giveBack = this.#places.take(options.subject);
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
      giveBack();
      response.end();
    }
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
      writer.close();
    }
  }
}

/** Written out once for all who are sent the same object. A map that holds them weakly would cost each large collection its time. */
const texts = new LRUCache<FedEvent, string>({ max: 4_096 });

function eventText(fed: FedEvent): string {
  let text = texts.get(fed);
  if (text === undefined) {
    const { cursor, cloudEvent } = fed;
    text = `id: ${cursor}\nevent: ${cloudEvent.type}\ndata: ${JSON.stringify(cloudEvent)}\n\n`;
    texts.set(fed, text);
  }
  return text;
}

/**
 * Writes, and waits until the reader has taken what was written. Its listeners and its timer are there once: with a signal and a timer for
 * each wait, two hundred readers left some ten thousand of them behind a second.
 */
class StreamWriter {
  readonly #response: ServerResponse;
  readonly #signal: AbortSignal;
  readonly #stalled: NodeJS.Timeout;
  #waiting: PromiseWithResolvers<undefined> | undefined;

  constructor(response: ServerResponse, signal: AbortSignal, stalledAfterMs: number) {
    this.#response = response;
    this.#signal = signal;
    this.#stalled = setTimeout(() => this.#waiting?.reject(new StreamStalled()), stalledAfterMs).unref();
    response.on('drain', () => this.#waiting?.resolve(undefined));
    signal.addEventListener('abort', () => this.#waiting?.reject(signal.reason));
  }

  get isBusy(): boolean {
    return this.#waiting !== undefined;
  }

  async write(text: string): Promise<void> {
    if (this.#response.write(text)) return;
    this.#waiting = Promise.withResolvers<undefined>();
    this.#stalled.refresh();
    if (this.#signal.aborted) this.#waiting.reject(this.#signal.reason);
    try {
      await this.#waiting.promise;
    } catch (error) {
      this.#response.destroy();
      throw error;
    } finally {
      this.#waiting = undefined;
    }
  }

  close(): void {
    clearTimeout(this.#stalled);
  }
}

class StreamStalled extends Error {
  override readonly name = 'StreamStalled';

  constructor() {
    super('The reader has taken nothing for too long.');
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
