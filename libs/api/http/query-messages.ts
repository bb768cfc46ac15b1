import { Inject, Injectable, Optional, type Provider } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { isOfOtherHistory } from '#projections';
import {
  eventIdIn,
  FoldingInterrupted,
  InvalidCursor,
  NotFolded,
  PastReadModels,
  queries,
  StillFolding,
  TooLongAgo,
  type FoldFigure,
  type LedgerQuery,
  type PageRequest,
  type PastMoment,
  type ProjectionName,
  type ReadModelQueries,
} from '#read-models';
import { heldMoment } from './held-moment.ts';
import { isMarkedBy, listCursor, partsOfListCursor, type HistoryMark } from './list-cursor.ts';
import { patienceMs } from './patience.ts';
import type { ProblemCode } from './problem/problem-types.ts';
import type { Words } from '#refusal-words';
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
  /** The rows are those of this moment; today's where it is left out. */
  readonly moment: PastMoment | undefined;

  constructor(
    query: LedgerQuery<Asked, Answer>,
    asked: Asked,
    minPosition: string | undefined,
    moment: PastMoment | undefined,
  ) {
    super();
    this.query = query;
    this.asked = asked;
    this.minPosition = minPosition;
    this.moment = moment;
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
  readonly #past: PastReadModels;
  readonly #observe: QueryObserver | undefined;

  constructor(
    source: QuerySource,
    time: QueryTime,
    past: PastReadModels,
    @Optional() @Inject(queryObserverToken) observe?: QueryObserver,
  ) {
    this.#source = source;
    this.#time = time;
    this.#past = past;
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
    moment,
  }: LedgerQueryMessage<Asked, Answer>): Promise<Answered<Answer>> {
    const shown = query.projectionsFor(asked);
    // A moment is folded from the trail.
    const projections: readonly ProjectionName[] = moment ? ['trail'] : shown;
    const wanted = BigInt(minPosition ?? 0);
    const reached = wanted === 0n || (await this.#source.waitFor(wanted, projections, lagWaitMs));
    const held = await heldMoment()?.held();
    const { models, past } = held ?? { models: this.#source.models, past: this.#past };
    const stands = held?.checkpoints ?? (await this.#source.checkpoints());
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
    const { question, history } = questionOf(asked, moment);
    const trail = stands.find(({ name }) => name === 'trail');
    if (history && trail) await this.#assertOfThisHistory(models, history, trail);
    const isToday = moment && (await isTodayIn(past, moment, shown, stands));
    const waitMs = Math.min(patienceMs() ?? Number.POSITIVE_INFINITY, this.#time.patienceMs);
    const fold: FoldFigure = (toFold) => past.figure(toFold, waitMs);
    const read = (from: ReadModelQueries): Promise<Answer> => query.read(from, question, fold);
    const result = await folded(() =>
      !moment || isToday ? read(models) : past.read(shown, moment, waitMs, read),
    );
    return { position, result: trail ? await marked(models, result, position) : result };
  }

  /** @throws Problem HISTORY_CHANGED where the log does not hold the event that the page before had contained */
  async #assertOfThisHistory(models: ReadModelQueries, history: HistoryMark, trail: Stand): Promise<void> {
    const { position } = history;
    const eventId = await eventIdIn(models.$pickTables<'trail'>(), position);
    if (eventId !== undefined && isMarkedBy(history, eventId)) return;
    // A trail that lags does not know it yet.
    const isUnknown = eventId === undefined && trail.position < position;
    if (isUnknown && (await this.#source.head()) >= position) return;
    throw pageOfOtherHistory(position);
  }
}

/** True where today's rows, as far as they have come, are those of the moment. */
async function isTodayIn(
  past: PastReadModels,
  moment: PastMoment,
  names: readonly ProjectionName[],
  stands: readonly Stand[],
): Promise<boolean> {
  const trail = stands.find(({ name }) => name === 'trail')?.position ?? 0n;
  const isThere = (name: string) =>
    stands.some((one) => one.name === name && one.state === 'LIVE' && one.position >= trail);
  return names.every(isThere) && !(await past.differs(names, moment));
}

/** @throws Problem PAST_BEING_FOLDED, PAST_CANNOT_FOLLOW, PAST_INTERRUPTED */
async function folded<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof StillFolding) throw stillFolding(error);
    if (error instanceof FoldingInterrupted) throw foldingInterrupted();
    if (error instanceof TooLongAgo) throw tooLongAgo(error);
    if (error instanceof NotFolded) throw notFolded(error);
    throw error;
  }
}

/** The way to the next page, with a mark of what this one contains. */
async function marked<Result>(models: ReadModelQueries, result: Result, position: bigint): Promise<Result> {
  if (!leadsOn(result)) return result;
  const eventId = await eventIdIn(models.$pickTables<'trail'>(), position);
  return eventId === undefined ? result : { ...result, next: listCursor(result.next, position, eventId) };
}

/** What is asked, with the query's own part of a cursor alone: one that holds for this moment, as for this order. */
function questionOf<Asked>(
  asked: Asked,
  moment: PastMoment | undefined,
): { readonly question: Asked; readonly history?: HistoryMark } {
  if (!asksForPage(asked)) return { question: asked };
  const { sort } = asked.page;
  const at = moment ? `${sort.name}@${moment.asOf ?? ''}/${moment.knownAtMs ?? ''}` : sort.name;
  const page = { ...asked.page, sort: { ...sort, name: at } };
  if (page.cursor === undefined) return { question: { ...asked, page } };
  const { cursor, history } = partsOfListCursor(page.cursor);
  return { question: { ...asked, page: { ...page, cursor } }, ...(history && { history }) };
}

const asksForPage = <Asked>(asked: Asked): asked is Asked & { readonly page: PageRequest } =>
  typeof asked === 'object' && asked !== null && 'page' in asked;

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
  moment: PastMoment | undefined,
): LedgerQueryMessage<Asked, Answer> {
  const Message = messages.get(query);
  if (!Message) throw new RangeError('The query is missing in the table of queries.');
  return new Message(query, asked, minPosition, moment);
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

const tooLongAgo = ({ eventsMax }: TooLongAgo): Problem =>
  new Problem(
    'PAST_CANNOT_FOLLOW',
    {
      de: `Hinter dieser Liste stehen mehr als ${countWords(eventsMax).de} Ereignisse, aus denen sie für den Stichtag und Kenntnisstand neu zu bilden wäre: Das ist für eine Antwort zu viel. Bitte ohne Stichtag und Kenntnisstand fragen, oder die Ereignisse des einzelnen Vorgangs lesen.`,
      en: `More than ${countWords(eventsMax).en} events are behind this list, of which it would have to be made anew for the day and instant: too many for one answer. Ask without a day and an instant, or read the events of the single case.`,
    },
    { figures: { eventsMax } },
  );

const stillFolding = ({ percent }: StillFolding): Problem =>
  new Problem(
    'PAST_BEING_FOLDED',
    {
      de: `Die Antwort wird gerade aus den Ereignissen gebildet; ${percent} Prozent sind fertig. Bitte gleich noch einmal fragen.`,
      en: `The answer is being made of the events; ${percent} per cent are done. Ask again in a moment.`,
    },
    { figures: { percent }, headers: { 'retry-after': '1' } },
  );

const foldingInterrupted = (): Problem =>
  new Problem(
    'PAST_INTERRUPTED',
    {
      de: 'Die Antwort konnte nicht zu Ende gebildet werden. Die Bücher selbst sind unberührt. Bitte noch einmal fragen: Dann beginnt es von vorn.',
      en: 'The answer could not be made to its end. The ledger itself is untouched. Ask again: it then begins anew.',
    },
    { headers: { 'retry-after': '2' } },
  );

const notFolded = ({ message }: NotFolded): Problem =>
  new Problem(
    'PAST_CANNOT_FOLLOW',
    {
      de: 'Was zu diesem Stichtag und Kenntnisstand zu sehen wäre, lässt sich aus den Ereignissen nicht bilden. Bitte den Betrieb verständigen und einen anderen Stichtag wählen.',
      en: 'What there was to see on this day, as known at this instant, does not follow from the events. Tell those who run the ledger, and choose another day.',
    },
    { figures: { reason: message } },
  );

const countWords = (count: number): Words => ({
  de: count.toLocaleString('de-DE'),
  en: count.toLocaleString('en-GB'),
});

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
