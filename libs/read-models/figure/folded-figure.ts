import type { Day } from '#domain';
import type { RecordedEvent } from '#event-store';
import { readEvent, type ProjectedEvent } from '#projections';
import { FoldingInterrupted, NotFolded } from '../past/past-moment.ts';
import { headOfTrail, trailEvents } from '../past/trail-events.ts';
import type { Tables } from '../tables.ts';
import { FigureFold } from './figure-fold.ts';
import { rowsOf, type FigureSubject, type SummedSubject } from './figure-subject.ts';
import { LastSteps, type StepOfEvent, type StepsRequest } from './last-steps.ts';

/** What an answer contains: effective by the day, recorded up to the position; an axis that is left out has no end. */
export interface Limit {
  readonly day?: Day;
  readonly position?: bigint;
}

/** The events that moved a figure. */
interface WhyToFold {
  readonly kind: 'WHY';
  readonly subject: FigureSubject;
  readonly figure: string;
  readonly until: Limit;
  readonly steps: StepsRequest;
}

/** Those that only one of two answers contains. */
interface DifferencesToFold {
  readonly kind: 'DIFFERENCES';
  readonly subject: FigureSubject;
  readonly figure: string;
  readonly from: Limit;
  readonly to: Limit;
  readonly steps: StepsRequest;
}

/** How events of a subject that only adds up moved each of its figures. */
interface ChangesToFold {
  readonly kind: 'CHANGES';
  readonly subject: SummedSubject;
  readonly until: Limit;
}

export type FigureToFold = WhyToFold | DifferencesToFold | ChangesToFold;

interface StepsFolded<Step> {
  /** Every event that moved the figure. */
  readonly count: number;
  /** In the order of the log: the last ones, up to the limit. */
  readonly steps: readonly Step[];
  /** Where there are earlier ones: before this position. */
  readonly earlier?: bigint;
}

interface WhyFolded extends StepsFolded<StepOfEvent> {
  /** Undefined where there is nothing of the subject. */
  readonly value: bigint | undefined;
}

export interface DifferenceOfEvent extends StepOfEvent {
  /** In the answer for `to` and not in the one for `from`; or the reverse. */
  readonly isIn: 'TO' | 'FROM' | 'BOTH';
  /** Why it is in one of them alone. */
  readonly tookEffect: boolean;
  readonly wasRecorded: boolean;
}

interface DifferencesFolded extends StepsFolded<DifferenceOfEvent> {
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
}

/** By the day on which they take effect. */
type ChangesFolded = ReadonlyMap<Day, readonly bigint[]>;

export type FigureFolded<Of extends FigureToFold> = Of extends WhyToFold
  ? WhyFolded
  : Of extends DifferencesToFold
    ? DifferencesFolded
    : ChangesFolded;

/** Folds the events behind a figure, wherever that is done. */
export type FoldFigure = <Of extends FigureToFold>(toFold: Of) => Promise<FigureFolded<Of>>;

/** Where the thread that asks has the time: for what few events are behind. */
export const foldHere =
  (models: Tables<'trail'>): FoldFigure =>
  async (toFold) => {
    const { signal } = new AbortController();
    const upTo = await endOfFigure(models, toFold);
    return new FoldedFigure(models, toFold).fold({ upTo, onDone: () => undefined, signal });
  };

/** The last position that the answer contains. */
export async function endOfFigure(models: Tables<'trail'>, toFold: FigureToFold): Promise<bigint> {
  let end = 0n;
  for (const { position } of limitsOf(toFold)) {
    // Nothing is behind the head.
    if (position === undefined) return headOfTrail(models);
    if (position > end) end = position;
  }
  return end;
}

/** The events behind a figure, folded up to a position and on from there. */
export class FoldedFigure<Of extends FigureToFold = FigureToFold> {
  readonly #live: Tables<'trail'>;
  readonly #toFold: Of;
  readonly #state: FigureState;
  #through = 0n;
  /** Whoever comes waits for what is folded before. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(live: Tables<'trail'>, toFold: Of) {
    this.#live = live;
    this.#toFold = toFold;
    this.#state = stateOf(toFold);
  }

  /**
   * @throws NotFolded where one of them cannot be read
   * @throws FoldingInterrupted where the signal was given
   */
  fold(folding: {
    readonly upTo: bigint;
    readonly onDone: (share: number) => void;
    readonly signal: AbortSignal;
  }): Promise<FigureFolded<Of>> {
    const folded = this.#last.then(() => this.#fold(folding));
    this.#last = folded.catch(() => undefined);
    return folded;
  }

  async close(): Promise<void> {
    await this.#last;
  }

  async #fold({ upTo, onDone, signal }: Parameters<this['fold']>[0]): Promise<FigureFolded<Of>> {
    const { types, condition, isIndexed } = rowsOf(this.#toFold.subject);
    const limits = limitsOf(this.#toFold);
    const after = this.#through;
    for await (const { events, through } of trailEvents(this.#live, {
      types,
      condition,
      isIndexed,
      after,
      upTo,
    })) {
      if (signal.aborted) throw new FoldingInterrupted('Nobody waits for the figure any more.');
      for (const recorded of events) {
        if (!limits.some((limit) => isWithin(recorded, limit))) continue;
        const event = readEvent(recorded);
        if ('error' in event) throw new NotFolded(`${recorded.type} at position ${recorded.position}`);
        this.#state.take(event);
      }
      this.#through = through;
      onDone(Number(through - after) / Number(upTo - after));
    }
    return this.#state.answer() as FigureFolded<Of>;
  }
}

interface FigureState {
  take(event: ProjectedEvent): void;
  answer(): FigureFolded<FigureToFold>;
}

function stateOf(toFold: FigureToFold): FigureState {
  switch (toFold.kind) {
    case 'WHY':
      return whyState(toFold);
    case 'DIFFERENCES':
      return differencesState(toFold);
    case 'CHANGES':
      return changesState(toFold);
  }
}

function whyState({ subject, figure, steps }: WhyToFold): FigureState & { answer(): WhyFolded } {
  const last = new LastSteps(steps);
  const state = FigureFold.of(subject, figure);
  return {
    take: (event) => {
      const change = state.take(event);
      if (change !== 0n) last.add({ recorded: event.recorded, change, balance: state.value });
    },
    answer: () => ({ value: state.shown, ...stepsFolded(last) }),
  };
}

function differencesState({
  subject,
  figure,
  from,
  to,
  steps,
}: DifferencesToFold): FigureState & { answer(): DifferencesFolded } {
  const [before, after] = [FigureFold.of(subject, figure), FigureFold.of(subject, figure)];
  const last = new LastSteps<DifferenceOfEvent>(steps);
  let moved = 0n;
  return {
    take: (event) => {
      const { recorded } = event;
      const [inFrom, inTo] = [isWithin(recorded, from), isWithin(recorded, to)];
      const change = (inTo ? after.take(event) : 0n) - (inFrom ? before.take(event) : 0n);
      if (change === 0n) return;
      moved += change;
      last.add({
        recorded,
        change,
        balance: moved,
        isIn: inFrom && inTo ? 'BOTH' : inTo ? 'TO' : 'FROM',
        tookEffect: isBy(recorded, from) !== isBy(recorded, to),
        wasRecorded: isKnown(recorded, from) !== isKnown(recorded, to),
      });
    },
    answer: () => {
      const found = stepsFolded(last);
      return {
        ...found,
        from: before.shown,
        to: after.shown,
        steps: found.steps.map((step) => ({ ...step, balance: before.value + step.balance })),
      };
    },
  };
}

function changesState({ subject }: ChangesToFold): FigureState & { answer(): ChangesFolded } {
  const state = FigureFold.ofAll(subject);
  const changes = new Map<Day, readonly bigint[]>();
  return {
    take: (event) => {
      const { effectiveDay } = event.recorded;
      const before = changes.get(effectiveDay);
      const moved = state.takeAll(event);
      if (state.isThere)
        changes.set(effectiveDay, before?.map((sum, index) => sum + (moved[index] ?? 0n)) ?? moved);
    },
    answer: () => changes,
  };
}

const stepsFolded = <Step extends StepOfEvent>(last: LastSteps<Step>): StepsFolded<Step> => ({
  count: last.count,
  steps: last.steps,
  ...(last.earlier !== undefined && { earlier: last.earlier }),
});

const limitsOf = (toFold: FigureToFold): readonly Limit[] =>
  toFold.kind === 'DIFFERENCES' ? [toFold.from, toFold.to] : [toFold.until];

const isBy = ({ effectiveDay }: RecordedEvent, { day }: Limit): boolean =>
  day === undefined || effectiveDay <= day;
const isKnown = (recorded: RecordedEvent, { position }: Limit): boolean =>
  position === undefined || recorded.position <= position;
const isWithin = (recorded: RecordedEvent, limit: Limit): boolean =>
  isBy(recorded, limit) && isKnown(recorded, limit);
