import { Inject, Injectable, Optional, type Provider } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { isOfOtherHistory } from '#projections';
import { InvalidCursor, queries, type LedgerQuery } from '#read-models';
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
    const checkpoints = (await this.#source.checkpoints()).filter(({ name }) =>
      projections.some((one) => one === name),
    );
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
    return { position, result: await query.read(this.#source.models, asked) };
  }
}

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
