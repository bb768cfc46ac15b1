import { useRef } from 'react';
import { yearOf } from '../figures.ts';
import type {
  AnnouncedTotal,
  BudgetLine,
  FrameConsumption,
  Page,
  Programme,
  PublishedAward,
} from '../ledger-api/answers.ts';
import type { LedgerApi } from '../ledger-api/ledger-api.ts';
import { ordered } from '../order.ts';
import { useAnswer } from '../use-answer.ts';
import type { Go, View } from '../view.ts';
import { AnnouncedTotals } from './announced-totals.tsx';
import { AsComputed } from './as-computed.tsx';
import { ConsumptionPicture } from './consumption-picture.tsx';
import { ConsumptionTable } from './consumption-table.tsx';
import { allYears, Filters } from './filters.tsx';
import { FrameConsumptions } from './frame-consumption.tsx';
import { Moment } from './moment.tsx';
import { NoLines } from './no-lines.tsx';
import { Notice, WhenReady } from './notice.tsx';
import { PublishedAwards } from './published-awards.tsx';

export interface OverviewProps {
  readonly api: LedgerApi;
  readonly view: View;
  readonly go: Go;
}

interface Overviewed {
  readonly lines: Page<BudgetLine>;
  readonly frames: readonly FrameConsumption[];
  readonly programmes: readonly Programme[];
  readonly totals: readonly AnnouncedTotal[];
  /** Without a known appropriation of their year. */
  readonly announced: readonly PublishedAward[];
}

/** Consumption per programme and year. */
export function Overview({ api, view, go }: OverviewProps) {
  const { asOf, knownAt } = view;
  const synthetic = view.practice === true;
  const answer = useAnswer<Overviewed>(
    async (signal) => {
      const moment = { asOf, knownAt, synthetic: String(synthetic) };
      const [lines, frames, programmes, totals, announced] = await Promise.all([
        api.all<BudgetLine>('/api/v1/budget-lines', moment, signal),
        api.all<FrameConsumption>('/api/v1/frame-consumption', moment, signal),
        api.get<Page<Programme>>('/api/v1/programmes', {}, signal),
        api.get<Page<AnnouncedTotal>>('/api/v1/announced-totals', {}, signal),
        api.all<PublishedAward>('/api/v1/published-awards', { standing: 'ANNOUNCED' }, signal),
      ]);
      return {
        lines,
        frames: frames.items,
        programmes: programmes.items,
        totals: totals.items,
        announced: announced.items,
      };
    },
    JSON.stringify([asOf, knownAt, synthetic]),
  );
  // While figures load, the fields stay where the keyboard is, with the choices there were.
  const choices = useRef<Overviewed>(undefined);
  if (answer.state === 'ready') choices.current = answer.value;
  const { lines, frames } = choices.current ?? {};
  const years = yearsOf([...(lines?.items ?? []), ...(frames ?? [])], view.year);
  const year = view.year ?? String(defaultYear(years));
  const programmes = (choices.current?.programmes ?? []).filter((one) => one.synthetic === synthetic);
  return (
    <>
      <h1 className="kern-heading-large">Mittelverbrauch je Programm und Jahr</h1>
      {synthetic && (
        <Notice
          kind="warning"
          title="Übungsdaten: alles hier ist erfunden. Echte Zahlen stehen auf der Seite ohne Übungsdaten."
        />
      )}
      <Filters view={view} go={go} year={year} years={years} programmes={programmes} />
      <WhenReady answer={answer}>
        {(value, receivedAt) => (
          <>
            <Shown {...value} view={view} go={go} year={year} />
            <AsComputed position={value.lines.position} receivedAt={receivedAt} />
          </>
        )}
      </WhenReady>
    </>
  );
}

interface ShownProps extends Overviewed {
  readonly view: View;
  readonly go: Go;
  readonly year: string;
}

function Shown({ lines, frames, programmes, totals, announced, view, go, year }: ShownProps) {
  const isOfProgramme = ({ programme }: { readonly programme: string }): boolean =>
    view.programme === undefined || programme === view.programme;
  const isOfYear = ({ fiscalYear }: { readonly fiscalYear: number }): boolean =>
    year === allYears || fiscalYear === Number(year);
  const shown = ordered(
    lines.items.filter((line) => isOfYear(line) && isOfProgramme(line)),
    view.sort,
  );
  const fromFrames = frames.filter((frame) => isOfYear(frame) && isOfProgramme(frame));
  const framing = view.practice ? [] : totals.filter(isOfProgramme);
  return (
    <>
      <Moment asOf={view.asOf} knownAt={view.knownAt} />
      {shown.length === 0 ? (
        <NoLines view={view} hasOthers={lines.items.length > 0} />
      ) : (
        <section aria-labelledby="verbrauch">
          <h2 className="kern-heading-medium" id="verbrauch">
            {year === allYears ? 'Alle Haushaltsjahre' : `Haushaltsjahr ${year}`}
          </h2>
          <ConsumptionPicture
            lines={shown}
            showsYear={year === allYears}
            caption="Ansatz mit Nachträgen, alle Balken im selben Maßstab; die Zahlen dazu stehen in der Tabelle."
          />
          <ConsumptionTable
            lines={shown}
            programmes={programmes}
            view={view}
            go={go}
            {...(year !== allYears && { year: Number(year) })}
          />
        </section>
      )}
      {fromFrames.length > 0 && <FrameConsumptions frames={fromFrames} programmes={programmes} />}
      {framing.length > 0 && <AnnouncedTotals totals={framing} programmes={programmes} />}
      {!view.practice && (
        <PublishedAwards
          title="Bewilligungen ohne bekannten Haushaltsansatz"
          sentence="Veröffentlicht, aber für ihr Jahr ist kein Haushaltsansatz bekannt, oder das Jahr selbst ist es nicht. Sie zählen gegen kein Budget."
          awards={announced.filter(isOfProgramme)}
        />
      )}
    </>
  );
}

/** The years there are, the latest first; one that the address names is among them. */
function yearsOf(
  lines: readonly Pick<BudgetLine, 'fiscalYear'>[],
  named: string | undefined,
): readonly number[] {
  const years = new Set(lines.map(({ fiscalYear }) => fiscalYear));
  if (named !== undefined && /^\d{4}$/.test(named)) years.add(Number(named));
  return [...years].toSorted((a, b) => b - a);
}

/** This year where there is a budget for it, else all years. */
function defaultYear(years: readonly number[]): number | string {
  const thisYear = yearOf(new Date());
  return years.includes(thisYear) ? thisYear : allYears;
}
