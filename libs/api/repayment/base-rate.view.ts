import { evolveBaseRates, percentOf, type BaseRate, type RecordedBaseRates } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import { PositionView, Recorded, ShownDay, ShownList, ShownText } from '../http/shown.ts';

export class BaseRateView {
  @ShownDay({ de: 'Erster Tag des Halbjahres', en: 'First day of the half-year' }, { example: '2026-07-01' })
  readonly from!: string;

  @ShownText({ de: 'Prozent im Jahr', en: 'Percent per year' }, { example: '1.27' })
  readonly percent!: string;

  @ShownText(
    { de: 'Wo er bekannt gegeben wurde', en: 'Where it was announced' },
    { example: 'Bekanntgabe des Basiszinssatzes (Deutsche Bundesbank)' },
  )
  readonly source!: string;
}

export class BaseRateList extends PositionView {
  @ShownList({ de: 'Basiszinssätze', en: 'Base rates' }, BaseRateView)
  readonly items!: readonly BaseRateView[];
}

export const baseRateView = ({ from, hundredths, source }: BaseRate): BaseRateView => ({
  from,
  percent: percentOf(hundredths),
  source: source.title,
});

/** What a command has made of the base rates that were recorded. */
export class RecordedBaseRateList extends Recorded {
  @ShownList({ de: 'Erfasste Basiszinssätze', en: 'Base rates that were recorded' }, BaseRateView)
  readonly recorded!: readonly BaseRateView[];
}

export const recordedBaseRates = recordedState<RecordedBaseRates, RecordedBaseRateList>(
  evolveBaseRates,
  ({ rates }) => ({ recorded: rates.map(baseRateView) }),
);
