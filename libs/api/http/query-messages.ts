import { Inject, Injectable, Optional, type Provider } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { isOfOtherHistory } from '#projections';
import { eventIdIn, InvalidCursor, queries, type LedgerQuery, type PageRequest } from '#read-models';
import { isMarkedBy, listCursor, partsOfListCursor, type HistoryMark } from './list-cursor.ts';
import type { ProblemCode } from './problem/problem-types.ts';
import { Problem } from './problem/problem.ts';
import { QueryTime } from './query-time.ts';
import { QuerySource, type Stand } from './query-source.ts';

export interface Answered<Result> {
  /** The answer contains the log at least up to here. */
  readonly position: bigint;
  readonly result: Result;
}

/** A query on its way through the bus. Each has a class of its own, with its name. */
class LedgerQueryMessage<Asked, Answer> extends Query<Answered<Answer>> {
  readonly query: LedgerQuery<Asked, Answer>;
  readonly asked: Asked;
  /** The answer must contain the log up to here. */
  readonly minPosition: string | undefined;

  constructor(query: LedgerQuery<Asked, Answer>, asked: Asked, minPosition: string | undefined) {
    super();
    this.query = query;
    this.asked = asked;
    this.minPosition = minPosition;
  }
}

/** Told of each query: does the work inside, in a span or by a clock. `outcomeOf` names an error in a word. */
export type QueryObserver = <Result>(
  query: string,
  work: () => Promise<Result>,
  outcomeOf: (error: unknown) => string,
) => Promise<Result>;

export const queryObserverToken = Symbol('what watches queries');

function outcomeOf(error: unknown): string {
  if (error instanceof InvalidCursor) return 'INVALID_REQUEST' satisfies ProblemCode;
  return error instanceof Problem ? error.code : 'failed';
}

/** How long a query waits for its minimum position before it says that the read model lags. */
const lagWaitMs = 2_000;

@Injectable()
class LedgerQueryHandler {
  readonly #source: QuerySource;
  readonly #time: QueryTime;
  readonly #observe: QueryObserver | undefined;

  constructor(
    source: QuerySource,
    time: QueryTime,
    @Optional() @Inject(queryObserverToken) observe?: QueryObserver,
  ) {
    this.#source = source;
    this.#time = time;
    this.#observe = observe;
  }

  execute<Asked, Answer>(message: LedgerQueryMessage<Asked, Answer>): Promise<Answered<Answer>> {
    const work = () => this.#time.bound(this.#answer(message));
    return this.#observe ? this.#observe(message.constructor.name, work, outcomeOf) : work();
  }

  async #answer<Asked, Answer>({
    query,
    asked,
    minPosition,
  }: LedgerQueryMessage<Asked, Answer>): Promise<Answered<Answer>> {
    const projections = query.projectionsFor(asked);
    const wanted = BigInt(minPosition ?? 0);
    const reached = wanted === 0n || (await this.#source.waitFor(wanted, projections, lagWaitMs));
    const stands = await this.#source.checkpoints();
    const checkpoints = stands.filter(({ name }) => projections.some((one) => one === name));
    const stopped = checkpoints.find(({ state }) => state === 'STOPPED');
    if (stopped) throw stoppedProblem(stopped);
    const position = checkpoints.reduce(
      (least, one) => (one.position < least ? one.position : least),
      checkpoints[0]?.position ?? 0n,
    );
    if (!reached) {
      const head = await this.#source.head();
      if (wanted > head) throw beyondTheHead(wanted, head);
    }
    if (!reached || checkpoints.length < projections.length) throw laggingProblem(wanted, position);
    const { question, history } = questionOf(asked);
    const trail = stands.find(({ name }) => name === 'trail');
    if (history && trail) await this.#assertOfThisHistory(history, trail);
    const result = await query.read(this.#source.models, question);
    return { position, result: trail ? await this.#marked(result, position) : result };
  }

  /** @throws Problem HISTORY_CHANGED where the log does not hold the event that the page before had contained */
  async #assertOfThisHistory(history: HistoryMark, trail: Stand): Promise<void> {
    const { position } = history;
    const eventId = await eventIdIn(this.#source.models.$pickTables<'trail'>(), position);
    if (eventId !== undefined && isMarkedBy(history, eventId)) return;
    // A trail that lags does not know it yet.
    const isUnknown = eventId === undefined && trail.position < position;
    if (isUnknown && (await this.#source.head()) >= position) return;
    throw pageOfOtherHistory(position);
  }

  /** The way to the next page, with a mark of what this one contains. */
  async #marked<Result>(result: Result, position: bigint): Promise<Result> {
    if (!leadsOn(result)) return result;
    const eventId = await eventIdIn(this.#source.models.$pickTables<'trail'>(), position);
    return eventId === undefined ? result : { ...result, next: listCursor(result.next, position, eventId) };
  }
}

/** What is asked, with the query's own part of a cursor alone. */
function questionOf<Asked>(asked: Asked): { readonly question: Asked; readonly history?: HistoryMark } {
  if (!asksForPage(asked)) return { question: asked };
  const { cursor, history } = partsOfListCursor(asked.page.cursor);
  return { question: { ...asked, page: { ...asked.page, cursor } }, ...(history && { history }) };
}

const asksForPage = <Asked>(
  asked: Asked,
): asked is Asked & { readonly page: PageRequest & { readonly cursor: string } } =>
  typeof asked === 'object' &&
  asked !== null &&
  'page' in asked &&
  (asked.page as PageRequest).cursor !== undefined;

const leadsOn = <Result>(result: Result): result is Result & { readonly next: string } =>
  typeof result === 'object' && result !== null && 'next' in result && typeof result.next === 'string';

const messages = new Map<object, typeof LedgerQueryMessage>();

/** Of each query in the table, its handler: `BudgetLineAsOfHandler` answers `BudgetLineAsOf`. */
export const queryHandlers: readonly Provider[] = Object.entries(queries).map(([name, query]) => {
  const message = named(name, class<Asked, Answer> extends LedgerQueryMessage<Asked, Answer> {});
  const handler = named(`${name}Handler`, class extends LedgerQueryHandler {});
  QueryHandler(message)(handler);
  messages.set(query, message);
  return handler;
});

function named<Class extends object>(name: string, one: Class): Class {
  Object.defineProperty(one, 'name', { value: name });
  return one;
}

/** @throws RangeError for a query that the table lacks */
export function queryMessage<Asked, Answer>(
  query: LedgerQuery<Asked, Answer>,
  asked: Asked,
  minPosition: string | undefined,
): LedgerQueryMessage<Asked, Answer> {
  const Message = messages.get(query);
  if (!Message) throw new RangeError('The query is missing in the table of queries.');
  return new Message(query, asked, minPosition);
}

/** No wait brings it: it was acknowledged by another ledger, or by this one before it lost its end. */
const beyondTheHead = (minPosition: bigint, head: bigint): Problem =>
  new Problem(
    'HISTORY_CHANGED',
    {
      de: `Das Journal endet bei Position ${head}, verlangt ist ${minPosition}. Wer diese Position als Antwort auf eine Buchung bekommen hat, verständige bitte den Betrieb: Sie fehlt.`,
      en: `The journal ends at position ${head}, ${minPosition} was asked for. If this position was the answer to something recorded, tell those who run the ledger: it is missing.`,
    },
    { figures: { head: head.toString(), minPosition: minPosition.toString() } },
  );

const pageOfOtherHistory = (position: bigint): Problem =>
  new Problem(
    'HISTORY_CHANGED',
    {
      de: `Die vorige Seite enthielt das Journal bis Position ${position}, mit einer Buchung, die dort nicht mehr steht. Bitte ohne »cursor« von vorn lesen und mit dem Betrieb klären, was fehlt.`,
      en: `The page before contained the journal up to position ${position}, with an entry that no longer stands there. Read from the start without “cursor”, and settle with those who run the ledger what is missing.`,
    },
    { figures: { position: position.toString() } },
  );

const laggingProblem = (minPosition: bigint, position: bigint): Problem =>
  new Problem(
    'READ_MODEL_LAGS',
    {
      de: `Die Auswertung steht bei Position ${position}, verlangt ist ${minPosition}. Bitte gleich noch einmal fragen.`,
      en: `The read model stands at position ${position}, ${minPosition} was asked for. Ask again in a moment.`,
    },
    {
      figures: { position: position.toString(), minPosition: minPosition.toString() },
      headers: { 'retry-after': '1' },
    },
  );

const stoppedProblem = (checkpoint: Stand): Problem => {
  const { name, position, error } = checkpoint;
  return new Problem(
    'READ_MODEL_STOPPED',
    isOfOtherHistory(checkpoint)
      ? {
          de: `Die Auswertung »${name}« hält bei Position ${position}: Das Förderbuch enthält dort nicht das Ereignis, mit dem sie gerechnet hat. Bitte den Betrieb verständigen; ihre Zahlen werden nicht gezeigt, bis das geklärt ist.`,
          en: `The read model “${name}” stopped at position ${position}: the ledger does not hold the event there that it was built with. Tell those who run it; its figures are not shown until this is settled.`,
        }
      : {
          de: `Die Auswertung »${name}« hält bei Position ${position}: Sie kann ein Ereignis nicht verarbeiten. Die Bücher selbst sind unberührt; bitte den Betrieb verständigen.`,
          en: `The read model “${name}” stopped at position ${position}: it cannot take an event in. The ledger itself is untouched; tell those who run it.`,
        },
    { figures: { projection: name, position: position.toString(), reason: error ?? '' } },
  );
};
