import { partsOfCaseNumber } from '#domain';
import { positionKnownAt } from '../known-at.ts';
import type { PastMoment } from '../past/past-moment.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';
import type { FigureSubject } from './figure-subject.ts';
import { foldHere, type DifferenceOfEvent, type FoldFigure, type Limit } from './folded-figure.ts';
import type { StepOfEvent, StepsRequest } from './last-steps.ts';

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
  read: async (models, { moment, ...asked }: WhyAsked, fold): Promise<WhyAnswered> => {
    const until = await limitOf(models, moment);
    const folded = await foldOf(models, asked.subject, fold)({ kind: 'WHY', ...asked, until });
    return { ...folded, steps: await withBehind(models, folded.steps) };
  },
});

export interface DifferencesAsked {
  readonly subject: FigureSubject;
  readonly figure: string;
  readonly from: PastMoment;
  readonly to: PastMoment;
  readonly steps: StepsRequest;
}

export interface DifferenceStep
  extends FigureStep, Pick<DifferenceOfEvent, 'isIn' | 'tookEffect' | 'wasRecorded'> {}

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
  read: async (models, { from, to, ...asked }: DifferencesAsked, fold): Promise<DifferencesAnswered> => {
    const limits = { from: await limitOf(models, from), to: await limitOf(models, to) };
    const folded = await foldOf(models, asked.subject, fold)({ kind: 'DIFFERENCES', ...asked, ...limits });
    return { ...folded, steps: await withBehind(models, folded.steps) };
  },
});

/** Few events are behind a case; behind anything else there may be as many as were ever recorded. */
const foldOf = (models: Tables<'trail'>, { kind }: FigureSubject, fold: FoldFigure): FoldFigure =>
  kind === 'CLAIM' || kind === 'GRANT' ? foldHere(models) : fold;

const limitOf = async (models: Tables<'trail'>, { asOf, knownAtMs }: PastMoment): Promise<Limit> => ({
  ...(asOf !== undefined && { day: asOf }),
  ...(knownAtMs !== undefined && { position: await positionKnownAt(models, knownAtMs) }),
});

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
