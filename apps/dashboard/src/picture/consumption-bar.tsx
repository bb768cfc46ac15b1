import { useFormats } from '../words/formats.ts';
import { useWords } from '../words/language.ts';
import './picture.css';
import { pictureWords } from './picture.words.ts';

/** The parts of what a year may spend, in cents. */
export interface Consumption {
  readonly paid: bigint;
  readonly committed: bigint;
  readonly blocked: bigint;
  readonly available: bigint;
  /** Lapsed or carried over into the next year. */
  readonly gone: bigint;
  /** What the year may spend: 90 % of it is where the warning comes. */
  readonly authorised: bigint;
}

const parts = ['paid', 'committed', 'blocked', 'available', 'gone'] as const;

/** Share of a whole for drawing, in percent with two decimals; nothing is drawn to the left of zero. */
export const percentOf = (part: bigint, whole: bigint): number =>
  whole <= 0n || part <= 0n ? 0 : Number((part * 10_000n) / whole) / 100;

interface ConsumptionBarProps {
  readonly name: string;
  readonly consumption: Consumption;
}

/**
 * What has become of a budget, as shares of what may be spent: the mark of the warning stands at the same place in every bar. The row
 * that it stands in says how much it is.
 */
export function ConsumptionBar({ name, consumption }: ConsumptionBarProps) {
  const words = useWords(pictureWords);
  const formats = useFormats();
  const spoken = parts
    .filter((part) => consumption[part] !== 0n)
    .map((part) => `${formats.euros(consumption[part])} ${words.parts[part]}`);
  const { authorised } = consumption;
  const taken = parts.reduce((sum, part) => (consumption[part] > 0n ? sum + consumption[part] : sum), 0n);
  const whole = taken > authorised ? taken : authorised;
  const framed = percentOf(authorised, whole);
  let start = 0;
  const mark = percentOf((authorised * 9n) / 10n, whole);
  return (
    <svg
      className="bar"
      viewBox="0 0 100 22"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${name}: ${spoken.join(', ')}`}
    >
      {parts.map((part) => {
        const width = percentOf(consumption[part], whole);
        const x = start;
        start += width;
        return (
          width > 0 && (
            <rect key={part} className={`part part--${part}`} x={x} y="3" width={width} height="16" />
          )
        );
      })}
      {framed > 0 && <rect className="bar__frame" x="0" y="3" width={framed} height="16" />}
      {mark > 0 && <line className="bar__mark" x1={mark} x2={mark} y1="0" y2="22" />}
    </svg>
  );
}

/** What the colours and hatchings of the bars mean. */
export function BarLegend() {
  const words = useWords(pictureWords);
  return (
    <ul className="legend">
      {parts.map((part) => (
        <li key={part}>
          <svg className="legend__key" viewBox="0 0 16 16" aria-hidden="true">
            <rect className={`part part--${part}`} width="16" height="16" />
            <rect className="bar__frame" width="16" height="16" />
          </svg>
          {words.parts[part]}
        </li>
      ))}
      <li>
        <svg className="legend__key" viewBox="0 0 16 16" aria-hidden="true">
          <line className="bar__mark" x1="8" x2="8" y1="0" y2="16" />
        </svg>
        {words.ninetyLegend}
      </li>
    </ul>
  );
}

/** Hatchings beside the colours; once in a page that has bars. */
export const BarPatterns = () => (
  <svg className="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern
        id="muster-festgelegt"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="ground--committed" width="5" height="5" />
        <rect className="hatch" width="2" height="5" />
      </pattern>
      <pattern id="muster-gesperrt" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect className="ground--blocked" width="4" height="4" />
        <circle className="hatch" cx="2" cy="2" r="1" />
      </pattern>
      <pattern id="muster-verfallen" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect className="ground--gone" width="4" height="4" />
        <rect className="hatch--gone" width="4" height="1.2" />
      </pattern>
    </defs>
  </svg>
);
