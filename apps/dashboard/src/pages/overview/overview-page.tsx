import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMoment, useWholeList, useYear } from '../../api/index.ts';
import { ProblemNotice } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { MapPanel } from '../municipality/map-panel.tsx';
import { measureOf, usePlaces } from '../municipality/places.ts';
import { AtAGlance } from './at-a-glance.tsx';
import { AttentionPanel } from './attention-panel.tsx';
import { ChangedPanel } from './changed-panel.tsx';
import { FlowPanel } from './flow-panel.tsx';
import { isOver, useForecast } from './flow.ts';
import { allYears } from '../../search.ts';
import './overview.css';
import { overviewWords } from './overview.words.ts';
import { ProgrammesPanel } from './programmes-panel.tsx';
import { figures, Totals, Why, WhyLapsing } from './totals.tsx';

/** In place of a figure: what lapses at the end of the year. */
const lapsing = 'lapsing';

/** Where we stand, what flows off, what changed and what needs attention. */
export function OverviewPage() {
  const words = useWords(overviewWords);
  const formats = useFormats();
  const { asOf, knownAt, synthetic } = useMoment();
  const { warum, karte } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const lines = useWholeList('/api/v1/budget-lines', undefined, { keepShown: true });
  const chosen = useYear();
  const year = chosen === allYears ? undefined : chosen;
  const ofYear = useMemo(
    () => lines.data?.items.filter(({ fiscalYear }) => year === undefined || fiscalYear === year),
    [lines.data, year],
  );
  const before = useMemo(
    () => lines.data?.items.filter(({ fiscalYear }) => year !== undefined && fiscalYear === year - 1) ?? [],
    [lines.data, year],
  );
  const forecast = useForecast(year === undefined || isOver(year, asOf) ? [] : (ofYear ?? []));
  const { places, keyOn } = usePlaces(year);
  const holds = [
    words.asOf(asOf === undefined ? words.now : formats.day(asOf)),
    words.knownAt(knownAt === undefined ? words.now : formats.day(knownAt)),
  ].join(' · ');
  const opened = figures.find((figure) => figure === warum);
  const open = (part: string | undefined): void =>
    void navigate({ search: (search) => ({ ...search, warum: part }), resetScroll: false });
  if (lines.error && !lines.data)
    return (
      <>
        <PageHead title={words.title('')} />
        <ProblemNotice problem={lines.error} onRetry={() => void lines.refetch()} />
      </>
    );
  const hasBudget = ofYear?.length !== 0;
  return (
    <>
      <PageHead title={words.title(year ?? words.allYears)}>
        <p className="quiet">{holds}</p>
      </PageHead>
      <Totals
        lines={ofYear ?? []}
        question={holds + String(year)}
        position={lines.isPlaceholderData ? undefined : lines.data?.position}
        forecast={forecast?.forecast}
        opened={opened}
        onOpen={open}
      />
      {ofYear !== undefined && ofYear.length > 0 && (
        <AtAGlance
          lines={ofYear}
          year={year}
          isOpened={warum === lapsing}
          onOpen={() => open(warum === lapsing ? undefined : lapsing)}
        />
      )}
      <div id="warum">
        {opened !== undefined && <Why lines={ofYear ?? []} figure={opened} />}
        {warum === lapsing && <WhyLapsing lines={ofYear ?? []} />}
      </div>
      <div className={hasBudget ? 'overview' : 'overview overview--without-budget'}>
        <div className="overview__programmes">
          <ProgrammesPanel
            lines={ofYear}
            position={lines.isPlaceholderData ? undefined : lines.data?.position}
            title={words.programmes}
            query={year === undefined ? {} : { fiscalYear: year }}
            showsYear={year === undefined}
            leadsOn
          />
        </div>
        {year !== undefined && ofYear !== undefined && ofYear.length > 0 && (
          <div className="overview__flow">
            <FlowPanel year={year} lines={ofYear} forecast={forecast} yearBefore={before} />
          </div>
        )}
        <div className="overview__attention">
          <AttentionPanel lines={ofYear ?? []} />
        </div>
        {hasBudget && (
          <div className="overview__changed">
            <ChangedPanel lines={ofYear ?? []} />
          </div>
        )}
        <div className="overview__map">
          <MapPanel
            places={places}
            keyOn={keyOn}
            measure={measureOf(karte)}
            onMeasure={(measure) =>
              void navigate({ search: (search) => ({ ...search, karte: measure }), resetScroll: false })
            }
            isPractice={synthetic}
          />
        </div>
      </div>
    </>
  );
}
