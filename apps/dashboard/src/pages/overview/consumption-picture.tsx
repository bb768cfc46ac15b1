import { centsOf, euros, percentOf, withExactness } from '../../figures.ts';
import type { BudgetLine } from '../../api/schemas.ts';

/** The parts of what a year may spend, in the order in which they are drawn. */
const parts = [
  { part: 'paid', label: 'ausgezahlt' },
  { part: 'committed', label: 'festgelegt' },
  { part: 'blocked', label: 'gesperrt' },
  { part: 'available', label: 'verfügbar' },
] as const;

interface ConsumptionPictureProps {
  readonly lines: readonly BudgetLine[];
  readonly showsYear: boolean;
  readonly caption: string;
}

/** One bar a budget line, all to the same scale: the longest may spend the most. */
export function ConsumptionPicture({ lines, showsYear, caption }: ConsumptionPictureProps) {
  const largest = lines.reduce((most, line) => {
    const cents = centsOf(line.authorised);
    return cents > most ? cents : most;
  }, 0n);
  return (
    <figure className="picture">
      <Patterns />
      <ul className="picture__legend" aria-hidden="true">
        {parts.map(({ part, label }) => (
          <li key={part}>
            <svg className="picture__key" width="16" height="16">
              <rect className={`part part--${part}`} width="16" height="16" />
              <rect className="picture__frame" width="16" height="16" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <ol className="picture__bars">
        {lines.map((line) => (
          <li key={`${line.programme}/${line.line}/${line.fiscalYear}`}>
            <span className="picture__label">
              {showsYear && `${line.fiscalYear} · `}
              {line.name}
            </span>
            <Bar line={line} largest={largest} />
            <span className="picture__amount">{withExactness(line.authorised, line.exactness)}</span>
          </li>
        ))}
      </ol>
      <figcaption className="kern-body kern-body--small">{caption}</figcaption>
    </figure>
  );
}

function Bar({ line, largest }: { readonly line: BudgetLine; readonly largest: bigint }) {
  const id = `balken-${line.programme}-${line.line}-${line.fiscalYear}`;
  const spoken = parts
    .filter(({ part }) => centsOf(line[part]) !== 0n)
    .map(({ part, label }) => `${euros(line[part])} ${label}`);
  let start = 0;
  return (
    <svg
      className="picture__bar"
      width="100%"
      height="20"
      role="img"
      aria-labelledby={`${id}-titel`}
      aria-describedby={`${id}-text`}
    >
      <title id={`${id}-titel`}>{`${line.name} ${line.fiscalYear}`}</title>
      <desc id={`${id}-text`}>{spoken.join(', ')}</desc>
      {parts.map(({ part, label }) => {
        const width = percentOf(centsOf(line[part]), largest);
        const x = start;
        start += width;
        return (
          width > 0 && (
            <rect key={part} className={`part part--${part}`} x={`${x}%`} width={`${width}%`} height="20">
              <title>{`${euros(line[part])} ${label}`}</title>
            </rect>
          )
        );
      })}
      <rect className="picture__frame" width={`${start}%`} height="20" />
    </svg>
  );
}

/** Hatchings beside the colours: the picture also speaks without them. */
const Patterns = () => (
  <svg width="0" height="0" className="picture__patterns" aria-hidden="true">
    <defs>
      <pattern
        id="muster-festgelegt"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="pattern-ground--committed" width="8" height="8" />
        <rect className="pattern-line" width="3" height="8" />
      </pattern>
      <pattern id="muster-gesperrt" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="pattern-ground--blocked" width="6" height="6" />
        <circle className="pattern-line" cx="3" cy="3" r="1.5" />
      </pattern>
    </defs>
  </svg>
);
