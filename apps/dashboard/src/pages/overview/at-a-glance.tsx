import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAnswer, useIsNow, useMoment } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { dayOf } from '../shared/today.ts';
import { Dotted } from '../shared/dotted.tsx';
import { useChanges } from './changes.ts';
import { overviewWords } from './overview.words.ts';
import { figures } from './totals.tsx';
import { daysLeftOf, yearEndOf } from './year-end.ts';

interface AtAGlanceProps {
  readonly lines: readonly BudgetLine[];
  /** Undefined: all years. */
  readonly year: number | undefined;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
}

/** What a budget controller asks first: what will lapse, what is another figure than yesterday, what waits. */
export function AtAGlance({ lines, year, isOpened, onOpen }: AtAGlanceProps) {
  const words = useWords(overviewWords);
  return (
    <section className="glance" aria-label={words.glance}>
      <Lapsing lines={lines} year={year} isOpened={isOpened} onOpen={onOpen} />
      <SinceYesterday lines={lines} />
      <Waiting />
    </section>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="glance__part">
    <h2 className="glance__title">{title}</h2>
    {children}
  </div>
);

function Lapsing({ lines, year, isOpened, onOpen }: AtAGlanceProps) {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const { asOf } = useMoment();
  const { lapsing, committed, carriedOn, lapsed } = yearEndOf(lines);
  const left = year === undefined ? undefined : daysLeftOf(year, asOf ?? dayOf(new Date()));
  const isSettled = left !== undefined && left < 0 && lapsing === 0n && committed === 0n;
  const title =
    year === undefined
      ? words.lapse.anyYear
      : isSettled
        ? words.lapse.lapsed(year)
        : left !== undefined && left < 0
          ? words.lapse.atClosing(year)
          : words.lapse.at(formats.day(`${year}-12-31`));
  const under = [
    ...(left === undefined || left < 0 ? [] : [words.lapse.daysLeft(left)]),
    ...(committed === 0n ? [] : [words.lapse.committed(formats.euros(committed))]),
    ...(lapsed === 0n || isSettled ? [] : [words.lapse.already(formats.euros(lapsed))]),
    ...(carriedOn === 0n ? [] : [words.lapse.carriedOn(formats.euros(carriedOn))]),
  ];
  return (
    <Part title={title}>
      <button
        type="button"
        className="tiles__figure glance__figure"
        aria-expanded={isOpened}
        aria-controls="warum"
        onClick={onOpen}
      >
        {formats.euros(isSettled ? lapsed : lapsing)}
        <span className="kern-sr-only">{`, ${title}: ${words.why}`}</span>
      </button>
      <span className="tiles__under">
        <Dotted parts={under} />
      </span>
    </Part>
  );
}

function SinceYesterday({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const isNow = useIsNow();
  const { changes } = useChanges(lines, 'gestern', undefined);
  const sums = figures
    .map((figure) => ({
      figure,
      by: changes?.reduce((sum, { by }) => sum + by[figure], 0n) ?? 0n,
    }))
    .filter(({ by }) => by !== 0n);
  return (
    <Part title={isNow ? words.sinceYesterday : words.sinceDayBefore}>
      {changes === undefined ? (
        <span className="skeleton" />
      ) : changes.length === 0 ? (
        <span className="tiles__under">{words.sameAsYesterday}</span>
      ) : (
        <>
          <dl className="glance__changes">
            {sums.map(({ figure, by }) => (
              <div key={figure}>
                <dt>{words.totals[figure]}</dt>
                <dd>{formats.signedEuros(by)}</dd>
              </div>
            ))}
          </dl>
          <Link
            className="kern-link glance__link"
            to="/"
            search={(search) => ({ ...search, seit: 'gestern' })}
            hash="geaendert"
          >
            {words.changedLines(changes.length)}
          </Link>
        </>
      )}
    </Part>
  );
}

function Waiting() {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const sums = useAnswer('/api/v1/worklist-sums');
  const items = sums.data?.items;
  const waiting = items?.reduce((sum, one) => sum + one.waiting, 0) ?? 0;
  const [oldest] = (items ?? []).flatMap(({ since }) => since ?? []).toSorted();
  const [due] = (items ?? []).flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const under = [
    ...(oldest === undefined ? [] : [words.waitingSince(formats.day(oldest))]),
    ...(due === undefined ? [] : [words.waitingDue(formats.day(due))]),
  ];
  return (
    <Part title={words.waiting}>
      {items === undefined ? (
        <span className="skeleton" />
      ) : waiting === 0 ? (
        <span className="tiles__under">{words.waitingNone}</span>
      ) : (
        <>
          <Link className="tiles__figure glance__figure" to="/arbeitsvorrat">
            {words.waitingCount(formats.count(waiting))}
          </Link>
          <span className="tiles__under">
            <Dotted parts={under} />
          </span>
        </>
      )}
    </Part>
  );
}
