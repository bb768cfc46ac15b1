import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { failureOf } from '#projections/thread';
import { databaseFaultOf, WatchedQueries, WatchedReads } from '#sql';
import { goSecond } from '#turns';
import { openPostgresReadModels, openReadModels, type ReadModelQueries } from '../../read-models.ts';
import { FoldedFigure } from '../../figure/folded-figure.ts';
import { FoldedMoment } from '../folded-moment.ts';
import { FoldingInterrupted } from '../past-moment.ts';
import type { NumberedOrder, Order, Report, ToFold, TrailSource } from './messages.ts';

/** Moments that are folded at the same time take turns, a batch at a time. */
const connectionsMax = 2;

interface MomentInThread {
  readonly folded: FoldedMoment | FoldedFigure;
  /** Given up, and replaced, when nobody waits for what is folded. */
  wanted: AbortController;
}

/** What the thread runs: folds moments and figures, and answers from their tables until it is told to stop. */
export class FoldInThread {
  readonly #port: MessagePort;
  readonly #live: ReadModelQueries;
  readonly #reads: Watched;
  readonly #moments = new Map<number, MomentInThread>();

  private constructor(port: MessagePort, live: ReadModelQueries, reads: Watched) {
    this.#port = port;
    this.#live = live;
    this.#reads = reads;
  }

  /** Begins to take orders. `readFrom` is what the trail is read from. */
  static run(readFrom = (models: ReadModelQueries): ReadModelQueries => models): void {
    if (!parentPort) throw new Error('A PastThread starts this file.');
    const port = parentPort;
    goSecond('work');
    const onError = (error: unknown): void => report(port, { kind: 'failed', ...said(error) });
    const { models, reads } = opened(workerData as TrailSource, onError);
    const inThread = new FoldInThread(port, readFrom(models), reads);
    port.on('message', (order: Order) => inThread.#take(order));
  }

  #take(order: Order): void {
    switch (order.kind) {
      case 'fold':
      case 'ask':
      case 'look':
        void this.#answer(order);
        break;
      case 'rest':
        this.#rest(order.moment);
        break;
      case 'forget':
        void this.#forget(order.moment);
        break;
      case 'stop':
        void this.#stop();
    }
  }

  async #answer(order: NumberedOrder): Promise<void> {
    try {
      const answer = await this.#done(order);
      report(this.#port, { kind: 'done', order: order.order, answer });
    } catch (error) {
      report(this.#port, { kind: 'failed', order: order.order, ...said(error) });
    }
  }

  async #done(order: NumberedOrder): Promise<unknown> {
    if (order.kind === 'look') return this.#look();
    const known = this.#moments.get(order.moment);
    if (order.kind === 'ask') {
      if (!(known?.folded instanceof FoldedMoment))
        throw new FoldingInterrupted('A past moment was asked for after it was forgotten.');
      return known.folded.rows(order.sql, order.parameters);
    }
    const { toFold, names, upTo } = order;
    const moment = known ?? {
      folded: this.#begun(toFold),
      wanted: new AbortController(),
    };
    this.#moments.set(order.moment, moment);
    const onDone = (share: number): void => report(this.#port, { kind: 'share', order: order.order, share });
    return moment.folded.fold({ names, upTo, onDone, signal: moment.wanted.signal });
  }

  #begun(toFold: ToFold): FoldedMoment | FoldedFigure {
    const live = this.#live.$pickTables<'trail'>();
    return 'subject' in toFold ? new FoldedFigure(live, toFold) : new FoldedMoment(live, toFold);
  }

  async #look(): Promise<void> {
    const failed = await this.#reads.stillFailing();
    if (failed instanceof Error) throw failed;
  }

  #rest(number: number): void {
    const moment = this.#moments.get(number);
    if (!moment) return;
    moment.wanted.abort();
    moment.wanted = new AbortController();
  }

  async #forget(number: number): Promise<void> {
    const moment = this.#moments.get(number);
    this.#moments.delete(number);
    moment?.wanted.abort();
    await moment?.folded.close();
  }

  async #stop(): Promise<void> {
    await Promise.all([...this.#moments.keys()].map((number) => this.#forget(number)));
    await this.#live.destroy();
    this.#port.close();
  }
}

/** What remembers a read that the database has failed. */
type Watched = WatchedReads | WatchedQueries;

function opened(
  source: TrailSource,
  onError: (error: unknown) => void,
): { readonly models: ReadModelQueries; readonly reads: Watched } {
  if ('file' in source) {
    const reads = new WatchedReads();
    return { models: openReadModels(source.file, reads), reads };
  }
  const { postgres, queryTimeoutMs } = source;
  const watched = new WatchedQueries();
  const options = {
    connectionsMax,
    onError,
    watched,
    ...(queryTimeoutMs !== undefined && { queryTimeoutMs }),
  };
  return { models: openPostgresReadModels(postgres, options), reads: watched };
}

function said(error: unknown): Pick<Extract<Report, { readonly kind: 'failed' }>, 'failure' | 'fault'> {
  const fault = databaseFaultOf(error);
  return { failure: failureOf(error), ...(fault !== undefined && { fault }) };
}

const report = (port: MessagePort, message: Report): void => port.postMessage(message);
