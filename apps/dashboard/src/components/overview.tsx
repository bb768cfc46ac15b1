import type { AnnouncedTotal, BudgetLine, Page, Programme } from '../ledger-api/answers.ts';
import type { LedgerApi } from '../ledger-api/ledger-api.ts';
import { useAnswer } from '../use-answer.ts';
import type { Go, View } from '../view.ts';
import { AnnouncedTotals } from './announced-totals.tsx';
import { ConsumptionPicture } from './consumption-picture.tsx';
import { ConsumptionTable } from './consumption-table.tsx';
import { allYears, Filters } from './filters.tsx';
import { Moment } from './moment.tsx';
import { Notice, WhenReady } from './notice.tsx';

export interface OverviewProps {
  readonly api: LedgerApi;
  readonly view: View;
  readonly go: Go;
}

interface Overviewed {
  readonly lines: Page<BudgetLine>;
  readonly programmes: readonly Programme[];
  readonly totals: readonly AnnouncedTotal[];
}

/** Consumption per programme and year. */
export function Overview({ api, view, go }: OverviewProps) {
  const { asOf, knownAt, sort } = view;
  const synthetic = view.practice === true;
  const answer = useAnswer<Overviewed>(
    async (signal) => {
      const [lines, programmes, totals] = await Promise.all([
        api.all<BudgetLine>(
          '/api/v1/budget-lines',
          { asOf, knownAt, sort, synthetic: String(synthetic) },
          signal,
        ),
        api.get<Page<Programme>>('/api/v1/programmes', {}, signal),
        api.get<Page<AnnouncedTotal>>('/api/v1/announced-totals', {}, signal),
      ]);
      return { lines, programmes: programmes.items, totals: totals.items };
    },
    JSON.stringify([asOf, knownAt, sort, synthetic]),
  );
  return (
    <>
      <h1 class="kern-heading-large">Mittelverbrauch je Programm und Jahr</h1>
      {synthetic && (
        <Notice
          kind="warning"
          title="Übungsdaten: alles hier ist erfunden. Echte Zahlen stehen auf der Seite ohne Übungsdaten."
        />
      )}
      <WhenReady answer={answer}>{(value) => <Shown {...value} view={view} go={go} />}</WhenReady>
    </>
  );
}

function Shown({ lines, programmes, totals, view, go }: Overviewed & Omit<OverviewProps, 'api'>) {
  const synthetic = view.practice === true;
  const years = [...new Set(lines.items.map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => b - a);
  const year = view.year ?? String(defaultYear(years));
  const ofProgrammes = programmes.filter((one) => one.synthetic === synthetic);
  const shown = lines.items.filter(
    (line) =>
      (year === allYears || line.fiscalYear === Number(year)) &&
      (view.programme === undefined || line.programme === view.programme),
  );
  return (
    <>
      <Filters view={view} go={go} year={year} years={years} programmes={ofProgrammes} />
      <Moment asOf={view.asOf} knownAt={view.knownAt} />
      {shown.length === 0 ? (
        <Notice kind="info" title="Dazu gibt es keinen Haushaltsansatz.">
          <p class="kern-body">
            Ein anderes Jahr, ein anderes Programm oder ein späterer Stichtag zeigt mehr
            {synthetic ? '; »npm run generate« erzeugt Übungsdaten' : ''}.
          </p>
        </Notice>
      ) : (
        <section aria-label="Mittelverbrauch">
          <ConsumptionPicture lines={shown} showsYear={year === allYears} />
          <ConsumptionTable
            lines={shown}
            view={view}
            go={go}
            {...(year !== allYears && { year: Number(year) })}
          />
        </section>
      )}
      {!synthetic && totals.length > 0 && (
        <AnnouncedTotals
          totals={totals.filter(
            ({ programme }) => view.programme === undefined || programme === view.programme,
          )}
          programmes={programmes}
        />
      )}
      <p class="kern-body kern-body--small as-computed">
        Berechnet aus dem Journal bis Position {lines.position}.
      </p>
    </>
  );
}

/** This year where there is a budget for it, else all years. */
function defaultYear(years: readonly number[]): number | string {
  const thisYear = new Date().getFullYear();
  return years.includes(thisYear) ? thisYear : allYears;
}
