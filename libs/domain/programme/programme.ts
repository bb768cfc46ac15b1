import type { Day } from '../calendar/day.ts';
import type { Cents } from '../money/cents.ts';
import { booked, totalOf as seriesTotal, type DaySeries } from '../money/day-series.ts';
import { notNegative } from '../money/not-negative.ts';
import type { DayCount } from '../interest/interest.ts';
import type { DocumentTemplate } from './document-template.ts';
import type { DayOfYear, YearClosingRule } from './year-closing-rule.ts';
import { neverReached } from '../decision.ts';
import type { UseByRule, UseByRuleFrom } from '../use-of-funds/use-figures.ts';
import type { ProofRule } from '../proof-of-use/proof-deadlines.ts';
import type { Exactness, Source } from '../source.ts';

/** A funding programme (Förderprogramm). Programmes are data: an adopter registers its own. */
export interface Programme {
  readonly code: string;
  readonly name: string;
  /** Generated for practice; nothing of it mixes with real figures. */
  readonly synthetic: boolean;
  /** By their id. */
  readonly announcedTotals: ReadonlyMap<string, AnnouncedTotal>;
  /** The frames among them, by the id of the total. */
  readonly frames: ReadonlyMap<string, Frame>;
  /** Largest share of a project's cost that a grant may have, in whole percent; the whole cost where there is no rule. */
  readonly shareMaxPercent?: number;
  /** Whether a frame may be paid from without a budget of the year, for nobody published its years; not unless set. */
  readonly framePayments?: boolean;
  /** Whether a second person must confirm what is enacted, supplemented, blocked and released; not unless set. */
  readonly secondPersonRequired?: boolean;
  /** By when its awards are accounted for; as the general conditions have it unless set. */
  readonly proofRule?: ProofRule;
  /** How the days of interest are counted; as the calendar has them over 365 unless set. */
  readonly dayCount?: DayCount;
  /** By when payments of its grants are used, the last one that was set last; the law's rule where none was. */
  readonly useByRules?: readonly UseByRuleFrom[];
  /** Where its years are closed by themselves; by people unless set. */
  readonly yearClosingRule?: YearClosingRule;
  /** The one that was set last, whenever it begins; none where its documents are drafts. */
  readonly documentTemplate?: DocumentTemplate;
}

/** A published sum without a split into lines and years; shown and compared, never added to a year. */
export interface AnnouncedTotal {
  readonly programme: string;
  readonly totalId: string;
  readonly line: string;
  readonly name: string;
  /** `2020`, `2020-2024`, or open-ended `2019+`. */
  readonly period: string;
  readonly kind: AnnouncedTotalKind;
  readonly amount: Cents;
  readonly exactness: Exactness;
  readonly source: Source;
}

/** A sum without a split into years, and what agreements have bound of it. */
export interface Frame {
  readonly amount: Cents;
  /** The first day of its period; nothing is bound in it before. */
  readonly since: Day;
  /** Over all agreements; absent before the first. */
  readonly bound?: DaySeries;
}

/** What a rule allows at most of a cost; a fraction of a cent is not granted. */
export const largestShare = (cost: Cents, shareMaxPercent: number): Cents =>
  (cost * BigInt(shareMaxPercent)) / 100n;

/** The first day of an announced period. */
export const firstDayOfPeriod = (period: string): Day => `${period.slice(0, 4)}-01-01`;

export type ProgrammeEvent =
  | {
      readonly type: 'ProgrammeRegistered';
      readonly data: { readonly programme: string; readonly name: string; readonly synthetic: boolean };
    }
  | {
      /** The name as it is right. */
      readonly type: 'ProgrammeCorrected';
      readonly data: { readonly programme: string; readonly name: string; readonly reason: string };
    }
  | {
      /** How much of a project the programme finances (Anteilfinanzierung). */
      readonly type: 'FundingRuleSet';
      readonly data: {
        readonly programme: string;
        readonly shareMaxPercent: number;
        readonly reason: string;
      };
    }
  | {
      /** Whether its frames may be paid from without a budget of the year; where it was never set, they may not. */
      readonly type: 'FramePaymentRuleSet';
      readonly data: { readonly programme: string; readonly allowed: boolean; readonly reason: string };
    }
  | {
      /** Whether acts on its budget need a second person; where it was never set, they do not. */
      readonly type: 'SecondPersonRuleSet';
      readonly data: { readonly programme: string; readonly required: boolean; readonly reason: string };
    }
  | {
      /** By when awards are accounted for (Verwendungsnachweis), in months. */
      readonly type: 'ProofOfUseRuleSet';
      readonly data: ProofRule & { readonly programme: string; readonly reason: string };
    }
  | {
      /** How the days of interest on what is claimed back are counted. */
      readonly type: 'InterestRuleSet';
      readonly data: { readonly programme: string; readonly dayCount: DayCount; readonly reason: string };
    }
  | {
      /** By when what is paid is to be used; the last one that was set holds. */
      readonly type: 'UseByRuleSet';
      readonly data: UseByRule & { readonly programme: string; readonly reason: string };
    }
  | {
      /** On which day of the following year its lines are closed by themselves; not any more where none is said. */
      readonly type: 'YearClosingRuleSet';
      readonly data: { readonly programme: string; readonly closesOn?: DayOfYear; readonly reason: string };
    }
  | {
      /** What its documents say beside their figures, from a day on; what was set before stays on record and holds for its days. */
      readonly type: 'DocumentTemplateSet';
      readonly data: DocumentTemplate & { readonly programme: string; readonly reason: string };
    }
  | {
      readonly type: 'AnnouncedTotalRecorded';
      readonly data: AnnouncedTotal;
    }
  | {
      /** The total as it is right; what was recorded before stays on record. */
      readonly type: 'AnnouncedTotalCorrected';
      readonly data: AnnouncedTotal & { readonly reason: string };
    }
  | {
      /** An agreement takes its part of a frame; the frame is the id of the announced total. */
      readonly type: 'FrameFundsBound';
      readonly data: OfFrame;
    }
  | { readonly type: 'FrameFundsFreed'; readonly data: OfFrame };

interface OfFrame {
  readonly programme: string;
  readonly frameId: string;
  readonly caseNumber: string;
  readonly amount: Cents;
}

/** `FRAME`: the only figure known for its programme. `COMPARISON`: an umbrella over figures that are booked as well. */
export type AnnouncedTotalKind = 'FRAME' | 'COMPARISON';
export const announcedTotalKinds: readonly AnnouncedTotalKind[] = ['FRAME', 'COMPARISON'];

/** The programme after an event that takes effect on a day. */
export function evolveProgramme(
  programme: Programme | undefined,
  event: ProgrammeEvent,
  on: Day,
): Programme | undefined {
  switch (event.type) {
    case 'ProgrammeRegistered':
      return {
        code: event.data.programme,
        name: event.data.name,
        synthetic: event.data.synthetic,
        announcedTotals: new Map(),
        frames: new Map(),
      };
    case 'ProgrammeCorrected':
      return programme && { ...programme, name: event.data.name };
    case 'AnnouncedTotalRecorded':
    case 'AnnouncedTotalCorrected':
      return programme && withTotal(programme, totalOf(event.data));
    case 'FrameFundsBound':
      return programme && withBound(programme, event.data.frameId, on, event.data.amount);
    case 'FrameFundsFreed':
      return programme && withBound(programme, event.data.frameId, on, -event.data.amount);
    case 'FundingRuleSet':
      return programme && { ...programme, shareMaxPercent: event.data.shareMaxPercent };
    case 'SecondPersonRuleSet':
      return programme && { ...programme, secondPersonRequired: event.data.required };
    case 'ProofOfUseRuleSet': {
      const { finalMonths, interimMonths } = event.data;
      return (
        programme && {
          ...programme,
          proofRule: { finalMonths, ...(interimMonths !== undefined && { interimMonths }) },
        }
      );
    }
    case 'InterestRuleSet':
      return programme && { ...programme, dayCount: event.data.dayCount };
    case 'UseByRuleSet': {
      const { months, interestFrom } = event.data;
      if (!programme) return undefined;
      const useByRules = [...(programme.useByRules ?? []), { from: on, months, interestFrom }];
      return { ...programme, useByRules };
    }
    case 'YearClosingRuleSet': {
      if (!programme) return undefined;
      const { yearClosingRule: _, ...others } = programme;
      const { closesOn } = event.data;
      return closesOn === undefined ? others : { ...others, yearClosingRule: { closesOn, since: on } };
    }
    case 'DocumentTemplateSet': {
      const { programme: _, reason: _reason, ...documentTemplate } = event.data;
      return programme && { ...programme, documentTemplate };
    }
    case 'FramePaymentRuleSet':
      return programme && { ...programme, framePayments: event.data.allowed };
    default:
      return neverReached(event);
  }
}

const totalOf = (data: AnnouncedTotal): AnnouncedTotal => {
  const { programme, totalId, line, name, period, kind, amount, exactness, source } = data;
  return { programme, totalId, line, name, period, kind, amount, exactness, source };
};

function withTotal(programme: Programme, total: AnnouncedTotal): Programme {
  const { totalId, kind, amount, period } = total;
  const frames = new Map(programme.frames);
  if (kind === 'FRAME')
    frames.set(totalId, { ...frames.get(totalId), amount, since: firstDayOfPeriod(period) });
  else frames.delete(totalId);
  return {
    ...programme,
    announcedTotals: new Map([...programme.announcedTotals, [totalId, total]]),
    frames,
  };
}

function withBound(programme: Programme, frameId: string, on: Day, change: Cents): Programme {
  const frame = programme.frames.get(frameId);
  if (!frame) return programme;
  const bound = booked(frame.bound, on, change);
  notNegative(seriesTotal(bound), 'bound', () => `${programme.code}/${frameId}`);
  return {
    ...programme,
    frames: new Map([...programme.frames, [frameId, { ...frame, bound }]]),
  };
}
