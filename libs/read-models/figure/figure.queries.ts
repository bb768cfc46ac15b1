import { partsOfCaseNumber, type Day } from '#domain';
import { NotOpened, readEvent, type ProjectedEvent, type Row } from '#projections';
import type { RecordedEvent } from '#event-store';
import { positionKnownAt } from '../known-at.ts';
import { NotFolded, type PastMoment } from '../past/past-moment.ts';
import { headOfTrail, trailEvents } from '../past/trail-events.ts';
import type { ReadModels } from '../projections.ts';
import { query, type Tables } from '../query.ts';
import {
  figuresOfSubject,
  rowsOf,
  type FigureSubject,
  type SubjectRows,
  type SummedSubject,
} from './figure-subject.ts';

/** An event, how it moved a figure, and what the figure was after it; cents. */
export interface FigureStep {
  readonly event: FigureEvent;
  readonly change: bigint;
  readonly balance: bigint;
}

/** The event, what case it is of, and the order and authority it rests on. */
export interface FigureEvent extends Pick<
  ReadModels['trail'],
  | 'position'
  | 'recorded_at_ms'
  | 'effective_day'
  | 'type'
  | 'event_id'
  | 'actor_subject'
  | 'actor_role'
  | 'data'
> {
  readonly case_number: string | null;
  /** The events that opened its case, and the order that its money was paid by. */
  readonly behind: readonly BehindEvent[];
}

export type BehindEvent = Pick<ReadModels['trail'], 'position' | 'type' | 'case_number' | 'data'>;

export interface StepsRequest {
  /** At most so many, from the last one back. */
  readonly limit: number;
  /** Only those before this position. */
  readonly before?: bigint;
}

export interface WhyAsked {
  readonly subject: FigureSubject;
  readonly figure: string;
  readonly moment: PastMoment;
  readonly steps: StepsRequest;
}

export interface WhyAnswered {
  /** Undefined where there is nothing of the subject at the moment. */
  readonly value: bigint | undefined;
  /** Every event that moved the figure. */
  readonly count: number;
  /** In the order of the log: the last ones, up to the limit. */
  readonly steps: readonly FigureStep[];
  /** Where there are earlier ones: before this position. */
  readonly earlier?: bigint;
}

/** The figure as it came about: the events that moved it, in the order of the log, each with the balance after it. */
export const whyFigure = query({
  reads: ['trail'],
  read: async (models, { subject, figure, moment, steps }: WhyAsked): Promise<WhyAnswered> => {
    const last = new LastSteps(steps);
    const state = FigureFold.of(subject, figure);
    const until = await limitOf(models, moment);
    for await (const event of eventsOf(models, subject, [until])) {
      const change = state.take(event);
      if (change !== 0n) last.add({ recorded: event.recorded, change, balance: state.value });
    }
    return {
      value: state.isThere ? state.value : undefined,
      count: last.count,
      steps: await withBehind(models, last.steps),
      ...(last.earlier !== undefined && { earlier: last.earlier }),
    };
  },
});

export interface DifferencesAsked {
  readonly subject: FigureSubject;
  readonly figure: string;
  readonly from: PastMoment;
  readonly to: PastMoment;
  readonly steps: StepsRequest;
}

export interface DifferenceStep extends FigureStep {
  /** In the answer for `to` and not in the one for `from`; or the reverse. */
  readonly isIn: 'TO' | 'FROM' | 'BOTH';
  /** Why it is in one of them alone. */
  readonly tookEffect: boolean;
  readonly wasRecorded: boolean;
}

export interface DifferencesAnswered {
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
  readonly count: number;
  readonly steps: readonly DifferenceStep[];
  readonly earlier?: bigint;
}

/** Why a figure is another one at another moment: the events that only one of the two answers contains. */
export const figureDifferences = query({
  reads: ['trail'],
  read: async (
    models,
    { subject, figure, from, to, steps }: DifferencesAsked,
  ): Promise<DifferencesAnswered> => {
    const [one, other] = [await limitOf(models, from), await limitOf(models, to)];
    const [before, after] = [FigureFold.of(subject, figure), FigureFold.of(subject, figure)];
    const last = new LastSteps<DifferenceOfEvent>(steps);
    let moved = 0n;
    for await (const event of eventsOf(models, subject, [one, other])) {
      const [inOne, inOther] = [isWithin(event.recorded, one), isWithin(event.recorded, other)];
      const change = (inOther ? after.take(event) : 0n) - (inOne ? before.take(event) : 0n);
      if (change === 0n) continue;
      moved += change;
      const { effectiveDay, position } = event.recorded;
      last.add({
        recorded: event.recorded,
        change,
        balance: moved,
        isIn: inOne && inOther ? 'BOTH' : inOther ? 'TO' : 'FROM',
        tookEffect: isBy(effectiveDay, one.day) !== isBy(effectiveDay, other.day),
        wasRecorded: position <= one.position !== position <= other.position,
      });
    }
    const found = await withBehind(models, last.steps);
    return {
      from: before.isThere ? before.value : undefined,
      to: after.isThere ? after.value : undefined,
      count: last.count,
      steps: found.map((step) => ({ ...step, balance: before.value + step.balance })),
      ...(last.earlier !== undefined && { earlier: last.earlier }),
    };
  },
});

/** How events of a subject that only adds up moved each of its figures, by the day on which they take effect. */
export const changesOfDays = async (
  models: Tables<'trail'>,
  subject: SummedSubject,
  moment: PastMoment,
): Promise<ReadonlyMap<Day, readonly bigint[]>> => {
  const state = new FigureFold(rowsOf(subject), Object.values(figuresOfSubject(subject)));
  const changes = new Map<Day, readonly bigint[]>();
  for await (const event of eventsOf(models, subject, [await limitOf(models, moment)])) {
    const { effectiveDay } = event.recorded;
    const before = changes.get(effectiveDay);
    const moved = state.takeAll(event);
    if (state.isThere)
      changes.set(effectiveDay, before?.map((sum, index) => sum + (moved[index] ?? 0n)) ?? moved);
  }
  return changes;
};

/** What an answer contains: effective by the day, up to the position. */
interface Limit {
  readonly day: Day | undefined;
  readonly position: bigint;
}

const limitOf = async (models: Tables<'trail'>, { asOf, knownAtMs }: PastMoment): Promise<Limit> => ({
  day: asOf,
  position: knownAtMs === undefined ? await headOfTrail(models) : await positionKnownAt(models, knownAtMs),
});

const isBy = (day: Day, end: Day | undefined): boolean => end === undefined || day <= end;
const isWithin = ({ effectiveDay, position }: RecordedEvent, limit: Limit): boolean =>
  position <= limit.position && isBy(effectiveDay, limit.day);

/** The events that one of the answers contains. @throws NotFolded where one cannot be read */
async function* eventsOf(
  models: Tables<'trail'>,
  subject: FigureSubject,
  limits: readonly Limit[],
): AsyncGenerator<ProjectedEvent> {
  const { types, condition, isIndexed } = rowsOf(subject);
  const upTo = limits.reduce((last, { position }) => (position > last ? position : last), 0n);
  const range = { types, condition, isIndexed, after: 0n, upTo };
  for await (const { events } of trailEvents(models, range))
    for (const recorded of events) {
      if (!limits.some((limit) => isWithin(recorded, limit))) continue;
      const event = readEvent(recorded);
      if ('error' in event) throw new NotFolded(`${recorded.type} at position ${recorded.position}`);
      yield event;
    }
}

/** Figures of a subject while its rows are folded. */
class FigureFold {
  readonly #rows = new Map<string, Row>();
  readonly #subject: SubjectRows;
  readonly #figures: readonly ((row: Row) => bigint)[];
  #value = 0n;

  constructor(subject: SubjectRows, figures: readonly ((row: Row) => bigint)[]) {
    this.#subject = subject;
    this.#figures = figures;
  }

  /** Of one figure. */
  static of(subject: FigureSubject, figure: string): FigureFold {
    const one = figuresOfSubject(subject)[figure];
    return new FigureFold(rowsOf(subject), one ? [one] : []);
  }

  /** Of the first figure. */
  get value(): bigint {
    return this.#value;
  }

  get isThere(): boolean {
    return this.#rows.size > 0;
  }

  /** What the event adds to the first figure. */
  take(event: ProjectedEvent): bigint {
    return this.takeAll(event)[0] ?? 0n;
  }

  /** What it adds to each of them. */
  takeAll(event: ProjectedEvent): readonly bigint[] {
    const { fold } = this.#subject;
    const changes = this.#figures.map(() => 0n);
    for (const key of fold.keysOf(event)) {
      if (!this.#subject.isOf(key)) continue;
      const id = key.join('\0');
      const known = this.#rows.get(id);
      const row = foldedRow(() => fold.fold(known, event, key));
      if (!row) continue;
      this.#rows.set(id, row);
      for (const [index, figure] of this.#figures.entries())
        changes[index] = (changes[index] ?? 0n) + figure(row) - (known ? figure(known) : 0n);
    }
    this.#value += changes[0] ?? 0n;
    return changes;
  }
}

function foldedRow(fold: () => Row | undefined): Row | undefined {
  try {
    return fold();
  } catch (error) {
    if (error instanceof NotOpened) return undefined;
    throw error;
  }
}

interface StepOfEvent {
  readonly recorded: RecordedEvent;
  readonly change: bigint;
  readonly balance: bigint;
}

type DifferenceOfEvent = StepOfEvent & Omit<DifferenceStep, 'event'>;

/** The last steps before a position, and how many there are in all. */
class LastSteps<Step extends StepOfEvent = StepOfEvent> {
  readonly #request: StepsRequest;
  #steps: Step[] = [];
  #taken = 0;
  count = 0;

  constructor(request: StepsRequest) {
    this.#request = request;
  }

  add(step: Step): void {
    this.count += 1;
    const { before, limit } = this.#request;
    if (before !== undefined && step.recorded.position >= before) return;
    this.#taken += 1;
    this.#steps.push(step);
    if (this.#steps.length > 2 * limit) this.#steps = this.#steps.slice(-limit);
  }

  get steps(): readonly Step[] {
    return this.#steps.slice(-this.#request.limit);
  }

  /** The first of the steps, where others come before it. */
  get earlier(): bigint | undefined {
    return this.#taken > this.#request.limit ? this.steps[0]?.recorded.position : undefined;
  }
}

/** By what a case, and what is paid in it, is told apart. */
const behindTypes = [
  'ClaimSubmitted',
  'GrantApplied',
  'AgreementConcluded',
  'CommitmentCaseOpened',
  'PaymentOrdered',
] as const;

async function withBehind<Step extends StepOfEvent>(
  models: Tables<'trail'>,
  steps: readonly Step[],
): Promise<readonly (Omit<Step, 'recorded'> & { readonly event: FigureEvent })[]> {
  if (steps.length === 0) return [];
  const positions = steps.map(({ recorded }) => recorded.position);
  const cases = await models
    .selectFrom('trail')
    .select(['position', 'case_number'])
    .where('position', 'in', positions)
    .execute();
  const caseOf = new Map(cases.map(({ position, case_number: one }) => [position, one]));
  const numbers = [...new Set(cases.flatMap(({ case_number: one }) => one ?? []))].filter(
    (one) => partsOfCaseNumber(one) !== undefined,
  );
  const behind =
    numbers.length === 0
      ? []
      : await models
          .selectFrom('trail')
          .select(['position', 'type', 'case_number', 'data'])
          .where('case_number', 'in', numbers)
          .where('type', 'in', [...behindTypes])
          .orderBy('position')
          .execute();
  const byCase = Map.groupBy(behind, ({ case_number: one }) => one);
  return steps.map(({ recorded, ...step }) => {
    const caseNumber = caseOf.get(recorded.position) ?? null;
    return {
      ...step,
      event: {
        position: recorded.position,
        recorded_at_ms: BigInt(recorded.recordedAtMs),
        effective_day: recorded.effectiveDay,
        type: recorded.type,
        event_id: recorded.id,
        actor_subject: recorded.actor.subject,
        actor_role: recorded.actor.role,
        data: recorded.payload,
        case_number: caseNumber,
        behind: caseNumber === null ? [] : (byCase.get(caseNumber) ?? []),
      },
    };
  });
}
