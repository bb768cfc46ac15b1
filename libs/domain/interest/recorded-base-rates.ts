import type { Day } from '../calendar/day.ts';
import type { Source } from '../source.ts';
import { hundredthsOf, publishedBaseRates, type BaseRates } from './base-rate.ts';

/** The base rates that were recorded in the ledger, beside those that come along with it; the earliest first. */
export interface RecordedBaseRates {
  readonly rates: BaseRates;
}

interface StatedRate {
  /** The first day of its half-year. */
  readonly from: Day;
  /** Per year, with two decimals. */
  readonly percent: string;
  /** Where it was announced (BGB § 247 (2)). */
  readonly source: Source;
}

export type BaseRateEvent =
  | { readonly type: 'BaseRateRecorded'; readonly data: StatedRate & { readonly recordedBy: string } }
  | {
      /** It was another one than was taken for known. */
      readonly type: 'BaseRateCorrected';
      readonly data: StatedRate & {
        /** The percentage until then. */
        readonly before: string;
        readonly reason: string;
        readonly correctedBy: string;
      };
    };

export function evolveBaseRates(
  recorded: RecordedBaseRates | undefined,
  { data: { from, percent, source } }: BaseRateEvent,
): RecordedBaseRates {
  const rate = { from, hundredths: hundredthsOf(percent), source };
  return { rates: [...(recorded?.rates ?? []).filter((one) => one.from !== from), rate] };
}

/** All that are known; of one half-year what was recorded, which is what was calculated with. */
export function baseRatesWith(recorded: RecordedBaseRates | undefined): BaseRates {
  const { rates = [] } = recorded ?? {};
  const half = new Set(rates.map(({ from }) => from));
  return [...publishedBaseRates.filter(({ from }) => !half.has(from)), ...rates].toSorted((one, other) =>
    one.from < other.from ? -1 : 1,
  );
}
