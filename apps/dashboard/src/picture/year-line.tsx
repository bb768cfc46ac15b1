import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useFormats } from '../words/formats.ts';
import { useWords } from '../words/language.ts';
import './picture.css';
import { pictureWords } from './picture.words.ts';

/** What had been paid by the end of a day, in cents since the beginning of the year. */
export interface PaidBy {
  readonly day: string;
  readonly paid: bigint;
}

export interface YearLineProps {
  readonly year: number;
  /** Of the year, up to the day asked for. */
  readonly points: readonly PaidBy[];
  /** The whole year before, if it is known. */
  readonly yearBefore?: readonly PaidBy[];
  /** What will have been paid at the end of the year, as the API reckons it. */
  readonly forecast?: bigint;
  /** What the year may spend less what is blocked. */
  readonly spendable: bigint;
  /** What the year may spend: 90 % of it is where the warning comes, blocked or not. */
  readonly authorised: bigint;
  /** How the forecast is reckoned, and other words under the picture. */
  readonly children?: ReactNode;
}

const [top, left] = [22, 44];
/** Room for the months. */
const below = 30;
const firstWidth = 720;

/** How wide there is room for the picture: its words keep their size on a phone. */
function useWidth(): readonly [number, (element: HTMLElement | null) => void] {
  const [width, setWidth] = useState(firstWidth);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.max(260, Math.round(entry?.contentRect.width ?? firstWidth))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [width, setElement];
}

/** Place of a day in its year, from 0 to 1: its end, so that the last day of December is 1. */
export function placeInYear(day: string): number {
  const year = Number(day.slice(0, 4));
  const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return (Date.parse(`${day}T00:00:00Z`) + 86_400_000 - begin) / (end - begin);
}

/** For drawing alone: euros as a number. */
const euroOf = (cents: bigint): number => Number(cents) / 100;

/** Steps of an axis that people can read: 1, 2 or 5 of a power of ten. */
export function ticksUpTo(most: number): readonly number[] {
  return scaleLinear().domain([0, most]).nice(5).ticks(5);
}

/** How the money of a year flows off, beside the year before, with the forecast to its end. */
export function YearLine(props: YearLineProps) {
  const { year, points, yearBefore = [], forecast, spendable, authorised, children } = props;
  const words = useWords(pictureWords);
  const formats = useFormats();
  const id = useId();
  const [width, measured] = useWidth();
  const height = width > 900 ? 330 : 250;
  const bottom = height - below;
  const inner = { left, right: width - 8, top, bottom };
  const last = points.at(-1);
  const most = [
    spendable,
    (authorised * 9n) / 10n,
    forecast ?? 0n,
    ...points.map(({ paid }) => paid),
    ...yearBefore.map((one) => one.paid),
  ]
    .map(euroOf)
    .reduce((a, b) => (a > b ? a : b), 1);
  const ticks = ticksUpTo(most * 1.04);
  const tickTexts = formats.ticks(ticks.map((tick) => tick / 1_000_000));
  const y = scaleLinear()
    .domain([0, ticks.at(-1) ?? most])
    .range([inner.bottom, inner.top]);
  const x = scaleLinear().domain([0, 1]).range([inner.left, inner.right]);
  const path = line<PaidBy>()
    .x(({ day }) => x(placeInYear(day)))
    .y(({ paid }) => y(euroOf(paid)));
  const fromStart = (paid: readonly PaidBy[]): string =>
    paid.length === 0 ? '' : `M${x(0)},${y(0)}L${(path(paid) ?? 'M').slice(1)}`;
  const spoken = [
    ...(last ? [words.paidBy(formats.day(last.day), formats.euros(last.paid))] : [words.noPayments]),
    ...(forecast === undefined ? [] : [words.forecast(formats.euros(forecast))]),
    words.authorised(formats.euros(spendable)),
  ];
  const forecastY = forecast === undefined ? undefined : y(euroOf(forecast));
  const spendableY = y(euroOf(spendable));
  /** Beside the line of what may be spent, not over it. */
  const forecastTextY =
    forecastY === undefined
      ? 0
      : Math.abs(forecastY - spendableY) < 30
        ? Math.max(forecastY, spendableY) + 18
        : forecastY - 8;
  const ninetyY = y(euroOf(authorised) * 0.9);
  return (
    <figure className="year-line" ref={measured}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-titel`}>
        <title id={`${id}-titel`}>{spoken.join('; ')}</title>
        {ticks.map((tick, place) => (
          <g key={tick}>
            <line className="year-line__grid" x1={inner.left} x2={inner.right} y1={y(tick)} y2={y(tick)} />
            <text className="year-line__tick" x={inner.left - 8} y={y(tick) + 4} textAnchor="end">
              {tickTexts[place]}
            </text>
          </g>
        ))}
        {words.months.map((month, place) =>
          width < 480 && place % 3 !== 0 ? null : (
            <text
              key={month}
              className="year-line__tick"
              x={x((place + 0.5) / 12)}
              y={inner.bottom + 20}
              textAnchor="middle"
            >
              {month}
            </text>
          ),
        )}
        {spendable > 0n && (
          <>
            <line
              className="year-line__spendable"
              x1={inner.left}
              x2={inner.right}
              y1={spendableY}
              y2={spendableY}
            />
            <text className="year-line__text" x={inner.right} y={spendableY - 6} textAnchor="end">
              {words.authorised(formats.shortEuros(spendable))}
            </text>
            <line className="year-line__ninety" x1={inner.left} x2={inner.right} y1={ninetyY} y2={ninetyY} />
            <text className="year-line__text year-line__text--ninety" x={inner.left + 4} y={ninetyY + 15}>
              {words.ninety}
            </text>
          </>
        )}
        {yearBefore.length > 0 && (
          <>
            <path className="year-line__before" d={fromStart(yearBefore)} />
            <BeforeText points={yearBefore} year={year - 1} x={x} y={y} bottom={bottom} />
          </>
        )}
        {last && forecastY !== undefined && (
          <>
            <path
              className="year-line__forecast"
              d={`M${x(placeInYear(last.day))},${y(euroOf(last.paid))}L${x(1)},${forecastY}`}
            />
            <text className="year-line__text" x={inner.right} y={forecastTextY} textAnchor="end">
              {words.forecast(formats.shortEuros(forecast ?? 0n))}
            </text>
          </>
        )}
        <path className="year-line__paid" d={fromStart(points)} />
        {last && (
          <>
            <circle
              className="year-line__now"
              cx={x(placeInYear(last.day))}
              cy={y(euroOf(last.paid))}
              r="5"
            />
          </>
        )}
      </svg>
      <figcaption>{children}</figcaption>
      <details className="behind">
        <summary>{words.asTable}</summary>
        <table className="behind__table">
          <caption className="kern-sr-only">{words.paidIn(year)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{`${words.paidIn(year)} in €`}</th>
              {yearBefore.length > 0 && <th scope="col">{`${words.paidIn(year - 1)} in €`}</th>}
            </tr>
          </thead>
          <tbody>
            {monthEnds(year, points, yearBefore).map(({ day, paid, before }) => (
              <tr key={day}>
                <th scope="row">{formats.day(day)}</th>
                <td>{paid === undefined ? '–' : formats.cents(paid)}</td>
                {yearBefore.length > 0 && <td>{before === undefined ? '–' : formats.cents(before)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function BeforeText({
  points,
  year,
  x,
  y,
  bottom,
}: {
  readonly points: readonly PaidBy[];
  readonly year: number;
  readonly x: (place: number) => number;
  readonly y: (euros: number) => number;
  readonly bottom: number;
}) {
  const near = points[Math.floor(points.length * 0.62)];
  if (!near) return null;
  return (
    <text
      className="year-line__text year-line__text--before"
      x={x(placeInYear(near.day))}
      y={Math.min(y(euroOf(near.paid)) + 18, bottom - 6)}
      textAnchor="middle"
    >
      {year}
    </text>
  );
}

interface MonthEnd {
  readonly day: string;
  readonly paid: bigint | undefined;
  readonly before: bigint | undefined;
}

/** The last points of each month; the day asked for stands for its month. */
function monthEnds(year: number, points: readonly PaidBy[], before: readonly PaidBy[]): readonly MonthEnd[] {
  const byMonth = (paid: readonly PaidBy[], month: string) =>
    paid.findLast(({ day }) => day.slice(5, 7) === month);
  return Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).flatMap((month) => {
    const [now, then] = [byMonth(points, month), byMonth(before, month)];
    if (!now && !then) return [];
    const day = now?.day ?? `${year}-${then?.day.slice(5) ?? ''}`;
    return [{ day, paid: now?.paid, before: then?.paid }];
  });
}
