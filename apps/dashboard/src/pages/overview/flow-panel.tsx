import { useMoment } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { YearLine } from '../../picture/year-line.tsx';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { drawnUpTo, isOver, usePaidBy, type Forecast, type LineKey } from './flow.ts';
import { overviewWords } from './overview.words.ts';
import { sumOf } from './totals.tsx';

interface FlowPanelProps {
  readonly year: number;
  readonly lines: readonly BudgetLine[];
  readonly forecast: Forecast | undefined;
  /** The lines of the year before; the same ones unless given. */
  readonly yearBefore?: readonly LineKey[];
}

/** How the money of the year flows off. */
export function FlowPanel({ year, lines, forecast, yearBefore = lines }: FlowPanelProps) {
  const words = useWords(overviewWords);
  const { asOf } = useMoment();
  const points = usePaidBy(lines, year, drawnUpTo(year, asOf));
  const before = usePaidBy(yearBefore, year - 1, `${year - 1}-12-31`);
  const hadYearBefore = before?.some(({ paid }) => paid !== 0n) === true;
  return (
    <Panel id="mittelabfluss" title={`${words.flow} ${year} ${words.flowUnit}`}>
      {points === undefined ? (
        <p className="flow-loading" role="status">
          {words.flowLoading}
        </p>
      ) : (
        <YearLine
          year={year}
          points={points}
          spendable={sumOf(lines, 'authorised') - sumOf(lines, 'blocked')}
          authorised={sumOf(lines, 'authorised')}
          {...(hadYearBefore && { yearBefore: before })}
          {...(forecast && { forecast: forecast.forecast })}
        >
          {forecast ? (
            <details className="behind">
              <summary>{words.howForecast}</summary>
              <p className="panel__text">
                {forecast.formula}. {lines.length > 1 && words.forecastSum}
              </p>
            </details>
          ) : isOver(year, asOf) ? null : (
            words.forecastMissing
          )}
        </YearLine>
      )}
    </Panel>
  );
}
