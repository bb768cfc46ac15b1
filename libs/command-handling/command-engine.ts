import { LRUCache } from 'lru-cache';
import {
  dayAt,
  eventFormats,
  mayComeLast,
  recordedRefusal,
  rejected,
  serialize,
  type Day,
  type LedgerEvent,
  type Rejected,
} from '#domain';
import {
  EventStoreError,
  isEventStoreError,
  type EventStore,
  type EventToAppend,
  type Position,
  type Revision,
  type StreamWrite,
} from '#event-store';
import {
  refusedDays,
  type CommandAnswer,
  type CommandOutcome,
  type CommandPlan,
  type CommandRequest,
  type DatedRequest,
  type PlanLookups,
  type PlannedAcceptance,
  type PlannedWrite,
  type RehearsedCommand,
  type RehearsedWrite,
  type StateOf,
  type UseCase,
} from './command.ts';
import { AnswerTime } from './answer-time.ts';
import { DecisionFinisher, type FinishedDecision } from './decision-finisher.ts';
import { IdempotencyKeyReused, Overloaded } from './errors.ts';
import { pause } from './pause.ts';
import { Rehearsal } from './rehearsal.ts';
import { stateOn } from './state-on.ts';
import { StreamCache } from './stream-cache.ts';
import type { Stream } from './stream.ts';
import type { StreamTip } from './stream-tip.ts';

export interface CommandEngineOptions {
  readonly store: EventStore;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** A time-ordered UUID (version 7). */
  readonly newEventId: () => string;
  /** How many commands may be on their way; further ones are turned away at once. */
  readonly inFlightMax?: number;
  /** How long a command may take, all in all, before it is answered that it took too long; milliseconds. */
  readonly answerWithinMs?: number;
}

/** A decision, and what it writes where. */
interface Decided {
  readonly decision: PlannedAcceptance | Rejected<LedgerEvent>;
  /** The day on which it takes effect. */
  readonly on: Day;
  /** The stream that remembers the request. */
  readonly home: Stream;
  readonly writes: readonly PlannedWrite[];
}

/** What becomes of a plan, and of a refusal to make one. */
interface Way<Data, Answer> {
  readonly refused: (refusal: Rejected<never>) => Answer;
  /** Undefined when what it rested on did not hold. */
  readonly attempt: (
    plan: CommandPlan,
    request: DatedRequest<Data>,
    time: AnswerTime,
  ) => Promise<Answer | undefined>;
}

const attemptsMax = 8;
const resubmissionsMax = 5;
const resubmissionDelayMs = 100;
const eventsBytesMax = 16 * 2 ** 20;
/** What the smallest event is counted as. A `max` of events would set the room for all aside at every start. */
const eventBytesMin = 256;

/**
 * Load, decide, append. Decisions on a stream run in order on its tip, durable or not, and nobody is answered before what
 * the answer rests on is durable. A failed append breaks the tips it wrote: what was decided on them is decided anew.
 */
export class CommandEngine {
  readonly #store: EventStore;
  readonly #cache: StreamCache;
  readonly #now: () => number;
  readonly #newEventId: () => string;
  readonly #inFlightMax: number;
  readonly #answerWithinMs: number;
  readonly #lookups: PlanLookups;
  readonly #finisher: DecisionFinisher;
  /** By revision and stream; once there, they never change. */
  readonly #events = new LRUCache<string, LedgerEvent>({ maxSize: eventsBytesMax });
  #inFlight = 0;
  #nextTurn: Promise<void> | undefined;

  constructor({
    store,
    now,
    newEventId,
    inFlightMax = 2_000,
    answerWithinMs = 10_000,
  }: CommandEngineOptions) {
    this.#store = store;
    this.#cache = new StreamCache(store);
    this.#now = now;
    this.#newEventId = newEventId;
    this.#inFlightMax = inFlightMax;
    this.#answerWithinMs = answerWithinMs;
    this.#finisher = new DecisionFinisher(store);
    this.#lookups = {
      stateOf: async (stream) => stateOn(stream, (await this.#cache.load(stream)).state),
      eventAt: (stream, revision) => this.#eventAt(stream, revision),
    };
  }

  /**
   * Carries a command out, once, and answers in the time that is allowed.
   * @throws IdempotencyKeyReused; Overloaded when nothing was recorded: too many commands, no time left, streams that keep
   * changing; EventStoreError `outcomeUnknown` when it may have been, and what no repetition mends
   */
  execute<Data>(useCase: UseCase<Data>, request: CommandRequest<Data>): Promise<CommandOutcome> {
    const eventIds: string[] = [];
    return this.#answered(useCase, request, {
      refused: (refusal) => refusal,
      attempt: async (plan, dated, time) => {
        try {
          return await this.#attempt(plan, dated, eventIds, time);
        } catch (error) {
          if (!(error instanceof DecisionTakenBack)) throw error;
          eventIds.length = 0;
          return undefined;
        }
      },
    });
  }

  /**
   * What the command would do now, or why it would be refused, by the same decision on the same state; writes nothing.
   * @throws as `execute`
   */
  rehearse<Data>(useCase: UseCase<Data>, request: CommandRequest<Data>): Promise<RehearsedCommand> {
    return this.#answered(useCase, request, {
      refused: (refusal) => ({ outcome: refusal, writes: [] }),
      attempt: (plan, dated, time) => this.#rehearseOnce(plan, dated, time),
    });
  }

  /** Where the log ends. */
  head(): Promise<Position> {
    return this.#store.head();
  }

  /** Commands one after another from the state of now, to see what would become of them; see `Rehearsal`. */
  rehearsal(): Rehearsal {
    return new Rehearsal(this.#lookups, this.#now());
  }

  /** What there is now, as plans look it up. */
  get lookups(): PlanLookups {
    return this.#lookups;
  }

  /**
   * Keeps an eye on what others write to the same store, until the signal aborts: what a decision only reads is caught up
   * as soon as the store tells of it. Needed wherever more than one process decides.
   */
  async followOthers(signal: AbortSignal): Promise<void> {
    const after = await this.#store.head();
    try {
      for await (const { events } of this.#store.subscribe({ after, signal }))
        for (const { stream, revision } of events) this.#cache.noteWritten(stream, revision);
    } catch (error) {
      // What was missed meanwhile is not known, and the store may be another one.
      this.#cache.forgetAll();
      throw error;
    }
  }

  /** Commands at hand are decided together: reading and deciding between the handling of other requests costs twice. */
  #turn(): Promise<void> {
    this.#nextTurn ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#nextTurn = undefined;
        resolve();
      });
    });
    return this.#nextTurn;
  }

  /** Counts it among the commands on their way, and answers in time. */
  #answered<Data, Answer>(
    useCase: UseCase<Data>,
    request: CommandRequest<Data>,
    way: Way<Data, Answer>,
  ): Promise<Answer> {
    if (this.#inFlight >= this.#inFlightMax)
      return Promise.reject(new Overloaded(`${this.#inFlight} commands are waiting already.`, 1));
    this.#inFlight += 1;
    const time = new AnswerTime(this.#answerWithinMs);
    // What takes longer than its answer counts until it has ended.
    const work = this.#untilItHolds(useCase, request, way, time).finally(() => {
      this.#inFlight -= 1;
    });
    return time.bound(work);
  }

  /** Plans and attempts it anew where what it rested on did not hold. */
  async #untilItHolds<Data, Answer>(
    useCase: UseCase<Data>,
    request: CommandRequest<Data>,
    { refused, attempt }: Way<Data, Answer>,
    time: AnswerTime,
  ): Promise<Answer> {
    await this.#turn();
    const dated = this.#dated(request);
    for (let attempts = 1; ; attempts += 1) {
      try {
        const plan = await useCase(dated, this.#lookups);
        if ('outcome' in plan) return refused(plan);
        const answer = await attempt(plan, dated, time);
        if (answer) return answer;
      } catch (error) {
        if (!isEventStoreError(error, 'conflict', 'duplicate')) throw time.endedBy(error);
      }
      time.assertLeft();
      if (attempts >= attemptsMax) throw time.endedByChange();
    }
  }

  #dated<Data>(request: CommandRequest<Data>): DatedRequest<Data> {
    const today = dayAt(this.#now());
    return { ...request, today, on: request.effectiveDay ?? today };
  }

  /** Undefined when what it rested on did not hold. */
  async #rehearseOnce<Data>(
    plan: CommandPlan,
    request: DatedRequest<Data>,
    time: AnswerTime,
  ): Promise<RehearsedCommand | undefined> {
    const tips = await this.#tipsOf(plan);
    if (hasBroken(tips)) return undefined;
    for (const tip of tips.values())
      if (tip.commands.has(request.commandId)) {
        const outcome = await this.#repeated(tip, request, time);
        return outcome && { outcome, writes: [] };
      }
    const decided = this.#decided(plan, request, tips);
    if (!decided) return undefined;
    const writes = decided.decision.outcome === 'accepted' ? rehearsedWrites(decided, tips) : [];
    // It is said of what is durable, as the answer to the command would be.
    const pending = [...tips.values()].flatMap((tip) => tip.pending ?? []);
    if ((await Promise.allSettled(pending)).some(({ status }) => status === 'rejected')) return undefined;
    if (decided.decision.outcome === 'rejected') {
      const { code, figures } = decided.decision.rejection;
      return { outcome: rejected(code, figures), writes };
    }
    const atHome = writes.filter(({ stream }) => stream.name === decided.home.name);
    const answer: CommandAnswer = {
      events: atHome.flatMap(({ events }) => events),
      home: decided.home,
      state: atHome.at(-1)?.after ?? tipOf(tips, decided.home).state,
      position: await this.#store.head(),
      repeated: false,
    };
    return { outcome: { outcome: 'accepted', answer }, writes };
  }

  /** The tips of the streams that a plan names. One of them may have broken while another was loaded. */
  async #tipsOf(plan: CommandPlan): Promise<ReadonlyMap<string, StreamTip>> {
    const tips = new Map<string, StreamTip>();
    for (const stream of [plan.home, ...plan.others]) {
      const tip = this.#cache.load(stream);
      tips.set(stream.name, tip instanceof Promise ? await tip : tip);
    }
    return tips;
  }

  /** What a plan decides on these tips; undefined where it is to be planned anew. */
  #decided<Data>(
    plan: CommandPlan,
    request: DatedRequest<Data>,
    tips: ReadonlyMap<string, StreamTip>,
  ): Decided | undefined {
    const stateOf: StateOf = (stream) => stateOn(stream, tipOf(tips, stream).state);
    const day = plan.on ?? request.on;
    const decided = plan.decide(stateOf);
    if (!decided) return undefined;
    const tooLate =
      decided.outcome === 'accepted' ? refusedDays(plan, day, decided.writes, request.today) : undefined;
    const decision = tooLate ?? decided;
    // An attempt that was refused was made by today, whatever day it named.
    const on = decision.outcome === 'rejected' && day > request.today ? request.today : day;
    const home = (decision.outcome === 'accepted' && decision.home) || plan.home;
    const writes: readonly PlannedWrite[] =
      decision.outcome === 'accepted'
        ? this.#inOrder(decision.writes, home)
        : [{ stream: plan.home, events: decision.onRecord }];
    return { decision, on, home, writes };
  }

  /** Undefined when what it rested on did not hold. */
  async #attempt<Data>(
    plan: CommandPlan,
    request: DatedRequest<Data>,
    eventIds: string[],
    time: AnswerTime,
  ): Promise<CommandOutcome | undefined> {
    const tips = await this.#tipsOf(plan);
    if (hasBroken(tips)) return undefined;

    const unfinished = [...tips.values()].find(({ decisions }) => decisions.has(request.commandId));
    if (unfinished) return this.#finishEarlier(unfinished, tips, request.commandId, time);
    for (const tip of tips.values())
      if (tip.commands.has(request.commandId)) return this.#repeated(tip, request, time);

    const decided = this.#decided(plan, request, tips);
    if (!decided) return undefined;
    const { decision, on, home: remembering, writes } = decided;
    const written = new Set(
      writes.filter(({ events }) => events.length > 0).map(({ stream }) => stream.name),
    );

    const restsOn = [...tips.values()].filter(({ stream, pending }) => pending && !written.has(stream.name));
    if (restsOn.length > 0) {
      const settled = await Promise.allSettled(restsOn.flatMap(({ pending }) => pending ?? []));
      if (written.size > 0 || settled.some(({ status }) => status === 'rejected')) return undefined;
    }
    if (written.size === 0) {
      if (decision.outcome === 'rejected')
        return rejected(decision.rejection.code, decision.rejection.figures);
      throw new TypeError('A plan was accepted without an event.');
    }
    const stated = decision.outcome === 'accepted' ? decision.synthetic : undefined;
    const synthetic = stated ?? isSynthetic(tipOf(tips, plan.home).state);
    const planned = { ...plan, home: remembering };
    // Whoever was told that nothing was recorded is told the truth.
    time.assertLeft();
    const answer = await this.#append(planned, { ...request, on }, writes, tips, eventIds, synthetic, time);
    if (decision.outcome === 'rejected') return rejected(decision.rejection.code, decision.rejection.figures);
    return { outcome: 'accepted', answer };
  }

  async #append<Data>(
    plan: CommandPlan,
    request: DatedRequest<Data>,
    writes: readonly PlannedWrite[],
    tips: ReadonlyMap<string, StreamTip>,
    eventIds: string[],
    synthetic: boolean,
    time: AnswerTime,
  ): Promise<CommandAnswer> {
    const home = tipOf(tips, plan.home);
    const touched = new Set(writes.map(({ stream }) => tipOf(tips, stream)));
    let append: Promise<unknown> | undefined;
    try {
      let nextId = 0;
      const streamWrites: StreamWrite[] = [];
      const homeEvents: LedgerEvent[] = [];
      const appended = new Set<StreamTip>();
      for (const { stream, events, on = request.on } of writes) {
        const tip = tipOf(tips, stream);
        const atHome = tip === home;
        const toAppend = events.map((event): EventToAppend => {
          const id = (eventIds[nextId] ??= this.#newEventId());
          nextId += 1;
          return {
            id,
            type: event.type,
            version: eventFormats[event.type].version,
            payload: serialize(event),
            effectiveDay: on,
            actor: request.actor,
            commandId: request.commandId,
            correlationId: plan.correlationId ?? request.commandId,
            causationId: request.commandId,
            ...(atHome && { requestHash: request.requestHash }),
            synthetic,
          };
        });
        streamWrites.push({
          stream: stream.name,
          expectedRevision: tip.revision,
          ...(tip.pending && !appended.has(tip) && tip.lastId !== undefined && { restsOn: tip.lastId }),
          events: toAppend,
        });
        appended.add(tip);
        tip.stage(events, toAppend, on);
        if (atHome) homeEvents.push(...events);
      }
      const { requestHash } = request;
      const { state, revision } = home;
      home.commands.begin(request.commandId, requestHash);

      const submitted = this.#submit(streamWrites, time);
      append = submitted;
      const staged = [...touched].map((tip) => tip.await(submitted));
      const { position, moved } = await submitted;
      if (moved) home.commands.abandon(request.commandId);
      else home.commands.settle(request.commandId, { requestHash, events: homeEvents, position, revision });
      for (const one of staged)
        if (moved) this.#cache.discard(one.tip);
        else {
          one.tip.settle(one);
          this.#cache.noteGrown(one.tip);
        }
      const after = moved ? await this.#stateAfterMoved(plan.home, request.commandId) : state;
      return { events: homeEvents, home: plan.home, state: after, position, repeated: false };
    } catch (error) {
      home.commands.abandon(request.commandId);
      for (const tip of touched) this.#cache.discard(tip);
      throw error;
    } finally {
      if (append) for (const tip of touched) tip.answered(append);
    }
  }

  /** Others have written before the command's events came to stand. */
  async #stateAfterMoved(home: Stream, commandId: string): Promise<unknown> {
    const tip = await this.#cache.load(home);
    const moved = await this.#cache.rememberedOf(tip, commandId);
    return moved && this.#cache.stateAt(tip, moved.revision);
  }

  /** Resubmits while the outcome is unknown: the store recognises the ids. What was written in part is finished. */
  async #submit(
    writes: readonly StreamWrite[],
    time: AnswerTime,
  ): Promise<{ readonly position: Position; readonly moved: boolean }> {
    const mightBe = time.mayBeRecorded;
    time.mayBeRecorded = true;
    for (let submission = 1; ; submission += 1) {
      try {
        const { position } = await this.#store.append(writes, { signal: time.signal });
        return { position, moved: false };
      } catch (error) {
        if (isEventStoreError(error, 'unfinished')) return this.#finish(writes, time);
        if (!isEventStoreError(error, 'outcomeUnknown')) {
          // An earlier submission may have arrived, and this one only not have found out.
          if (submission === 1) time.mayBeRecorded = mightBe;
          throw error;
        }
        if (submission >= resubmissionsMax || time.isOver) throw error;
        // A server that has just lost its leader needs seconds: at once, then 0.1, 0.4 and 1.6 s later.
        if (submission > 1) await pause(resubmissionDelayMs * 4 ** (submission - 2), time.signal);
      }
    }
  }

  /** @throws DecisionTakenBack; EventStoreError `outcomeUnknown` when it stays half written, for the reconciler */
  async #finish(
    writes: readonly StreamWrite[],
    time: AnswerTime,
  ): Promise<Extract<FinishedDecision, { readonly outcome: 'finished' }>> {
    const end = await this.#finisher.finish(writes, time.signal);
    if (end.outcome === 'finished') return end;
    if (end.outcome === 'unknown') throw new EventStoreError({ kind: 'outcomeUnknown', reason: end.reason });
    time.mayBeRecorded = false;
    throw new DecisionTakenBack();
  }

  /** Without a transaction across streams, what frees funds or is only noted comes after the command's own stream. */
  #inOrder(writes: readonly PlannedWrite[], home: Stream): readonly PlannedWrite[] {
    if (this.#store.capabilities.atomicAcrossStreams || writes.length < 2) return writes;
    // What a correction frees and binds on one line stays in its order.
    const onStream = (name: string) =>
      writes.filter(({ stream }) => stream.name === name).flatMap(({ events }) => events);
    const comesLast = ({ stream }: PlannedWrite): boolean =>
      stream.name !== home.name && mayComeLast(onStream(stream.name));
    return [...writes.filter((write) => !comesLast(write)), ...writes.filter(comesLast)];
  }

  /** An earlier attempt at this command may have ended between its writes: it is finished before anything is decided. */
  async #finishEarlier(
    { decisions }: StreamTip,
    tips: ReadonlyMap<string, StreamTip>,
    commandId: string,
    time: AnswerTime,
  ): Promise<undefined> {
    const writes = decisions.get(commandId) ?? [];
    time.mayBeRecorded = true;
    try {
      await this.#finish(writes, time);
    } catch (error) {
      if (!(error instanceof DecisionTakenBack)) throw error;
    }
    decisions.delete(commandId);
    for (const tip of tips.values())
      if (writes.some(({ stream }) => stream === tip.stream.name)) this.#cache.discard(tip);
  }

  async #repeated<Data>(
    tip: StreamTip,
    request: CommandRequest<Data>,
    time: AnswerTime,
  ): Promise<CommandOutcome | undefined> {
    const mightBe = time.mayBeRecorded;
    // The same command is under way or recorded.
    time.mayBeRecorded = true;
    const { commandId, requestHash } = request;
    const underWay = tip.commands.underWay(commandId);
    const remembered = underWay ? undefined : await this.#cache.rememberedOf(tip, commandId);
    const first = underWay ?? remembered;
    if (first && first.requestHash !== requestHash)
      throw new IdempotencyKeyReused('The Idempotency-Key was used for another request.');
    if (underWay) await Promise.allSettled([tip.pending]);
    if (!remembered) {
      time.mayBeRecorded = mightBe;
      return undefined;
    }
    const refusal = remembered.events.map(recordedRefusal).find((found) => found !== undefined);
    if (refusal) return refusal;
    const { events, position, revision } = remembered;
    const state = await this.#cache.stateAt(tip, revision);
    return { outcome: 'accepted', answer: { events, home: tip.stream, state, position, repeated: true } };
  }

  async #eventAt(stream: string, revision: Revision): Promise<LedgerEvent | undefined> {
    const place = `${revision}@${stream}`;
    const known = this.#events.get(place);
    if (known) return known;
    const found = await this.#cache.eventAt(stream, revision);
    if (found) this.#events.set(place, found.event, { size: Math.max(found.bytes, eventBytesMin) });
    return found?.event;
  }
}

/** What the command had written is taken back: it is decided anew, with new ids. */
class DecisionTakenBack extends Error {
  override readonly name = 'DecisionTakenBack';
}

function tipOf(tips: ReadonlyMap<string, StreamTip>, stream: Stream): StreamTip {
  const tip = tips.get(stream.name);
  if (!tip) throw new TypeError(`The plan did not name the stream ${stream.name}.`);
  return tip;
}

const hasBroken = (tips: ReadonlyMap<string, StreamTip>): boolean =>
  [...tips.values()].some(({ broken }) => broken);

/** What is written by a decision that is not carried out, on the tips that it was made on. */
function rehearsedWrites(
  { writes, on: day }: Decided,
  tips: ReadonlyMap<string, StreamTip>,
): readonly RehearsedWrite[] {
  const states = new Map<string, unknown>();
  return writes.map(({ stream, events, on = day }) => {
    const before = states.has(stream.name) ? states.get(stream.name) : tipOf(tips, stream).state;
    const after = events.reduce<unknown>((state, event) => stream.evolve(state, event, on), before);
    states.set(stream.name, after);
    return { stream, on, events, before, after };
  });
}

const isSynthetic = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'synthetic' in state && state.synthetic === true;
