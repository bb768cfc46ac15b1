import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMoment, useAnswer, useWholeList, useYear, type Schemas } from '../../api/index.ts';
import type { BudgetLine } from '../../api/schemas.ts';
import { WhenReady, together } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { allYears } from '../../search.ts';
import { ordered } from '../../order.ts';
import { AsComputed } from '../shared/as-computed.tsx';
import { PublishedAwards } from '../shared/published-awards.tsx';
import { AnnouncedTotals } from './announced-totals.tsx';
import { ConsumptionPicture } from './consumption-picture.tsx';
import { ConsumptionTable } from './consumption-table.tsx';
import { Filters } from './filters.tsx';
import { FrameConsumptions } from './frame-consumption.tsx';
import { NoLines } from './no-lines.tsx';

/** What the address says of the overview alone. */
export interface OverviewSearch {
  readonly programm?: string;
  /** A column, descending behind `-`. */
  readonly folge?: string;
}

interface Overviewed {
  readonly lines: readonly BudgetLine[];
  readonly frames: readonly Schemas['FrameConsumptionView'][];
  readonly programmes: readonly Schemas['ProgrammeView'][];
  readonly totals: readonly Schemas['AnnouncedTotalView'][];
  /** Without a known appropriation of their year. */
  readonly announced: readonly Schemas['PublishedAwardView'][];
}

/** Consumption per programme and year. */
export function OverviewPage() {
  const { synthetic } = useMoment();
  const { programm, folge } = useSearch({ from: '/' });
  const lines = useWholeList('/api/v1/budget-lines', undefined, { keepShown: true });
  const frames = useWholeList('/api/v1/frame-consumption', undefined, { keepShown: true });
  const programmes = useAnswer('/api/v1/programmes');
  const totals = useAnswer('/api/v1/announced-totals');
  const announced = useWholeList('/api/v1/published-awards', { query: { standing: 'ANNOUNCED' } });
  const year = String(useYear());
  return (
    <>
      <PageHead title="Mittelverbrauch je Programm und Jahr" />
      <Filters programmes={(programmes.data?.items ?? []).filter((one) => one.synthetic === synthetic)} />
      <WhenReady answer={together({ lines, frames, programmes, totals, announced })}>
        {(value, receivedAt) => (
          <>
            <Shown
              lines={value.lines.items}
              frames={value.frames.items}
              programmes={value.programmes.items}
              totals={value.totals.items}
              announced={value.announced.items}
              year={year}
              programme={programm}
              sort={folge}
              isPractice={synthetic}
            />
            <AsComputed position={value.lines.position} receivedAt={receivedAt} />
          </>
        )}
      </WhenReady>
    </>
  );
}

interface ShownProps extends Overviewed {
  readonly year: string;
  readonly programme: string | undefined;
  readonly sort: string | undefined;
  readonly isPractice: boolean;
}

function Shown({
  lines,
  frames,
  programmes,
  totals,
  announced,
  year,
  programme,
  sort,
  isPractice,
}: ShownProps) {
  const navigate = useNavigate({ from: '/' });
  const isOfProgramme = (one: { readonly programme: string }): boolean =>
    programme === undefined || one.programme === programme;
  const isOfYear = ({ fiscalYear }: { readonly fiscalYear: number }): boolean =>
    year === allYears || fiscalYear === Number(year);
  const shown = ordered(
    lines.filter((line) => isOfYear(line) && isOfProgramme(line)),
    sort,
  );
  const fromFrames = frames.filter((frame) => isOfYear(frame) && isOfProgramme(frame));
  const framing = isPractice ? [] : totals.filter(isOfProgramme);
  return (
    <>
      {shown.length === 0 ? (
        <NoLines hasOthers={lines.length > 0} />
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
            sort={sort}
            onSort={(folge) =>
              void navigate({ search: (search) => ({ ...search, folge }), resetScroll: false })
            }
            {...(year !== allYears && { year: Number(year) })}
          />
        </section>
      )}
      {fromFrames.length > 0 && <FrameConsumptions frames={fromFrames} programmes={programmes} />}
      {framing.length > 0 && <AnnouncedTotals totals={framing} programmes={programmes} />}
      {!isPractice && (
        <PublishedAwards
          title="Bewilligungen ohne bekannten Haushaltsansatz"
          sentence="Veröffentlicht, aber für ihr Jahr ist kein Haushaltsansatz bekannt, oder das Jahr selbst ist es nicht. Sie zählen gegen kein Budget."
          awards={announced.filter(isOfProgramme)}
        />
      )}
    </>
  );
}
