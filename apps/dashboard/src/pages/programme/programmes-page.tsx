import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer, useMoment, useWholeList, useYear, type Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { centsOf } from '../../fields/amount.ts';
import { ProblemNotice } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { allYears } from '../../search.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useTakeList } from '../../table/take-list.ts';
import { useWords } from '../../words/language.ts';
import '../overview/overview.css';
import { ProgrammesPanel } from '../overview/programmes-panel.tsx';
import { BackLink } from '../shared/back-link.tsx';
import { BundleButton } from '../shared/bundle-button.tsx';
import { Panel } from '../shared/panel.tsx';
import { DocumentTemplatePanel } from './document-template-panel.tsx';
import { BudgetYearPanel } from './budget-year-panel.tsx';
import { Overruns } from './overruns.tsx';
import { PublishedAwards } from '../shared/published-awards.tsx';
import { useRowCommands } from '../shared/row-commands.tsx';
import { SourceLink } from '../shared/source-link.tsx';
import { programmeWords } from './programme.words.ts';
import { RulesPanel } from './rules-panel.tsx';
import { ServiceCosts } from './service-costs.tsx';

type Total = Schemas['AnnouncedTotalView'];
type Frame = Schemas['FrameConsumptionView'];

/** What is recorded beside all programmes, and of one programme. */
const ofAll = ['RegisterProgramme', 'EnactAppropriation'];
const ofOne = ['EnactAppropriation', 'RecordAnnouncedTotal', 'RecordPublishedAward'];

/** All programmes with their lines, frames and published awards. */
export function ProgrammesPage() {
  const words = useWords(programmeWords);
  return (
    <>
      <PageHead title={words.title} />
      <Parts />
    </>
  );
}

/** One programme. */
export function ProgrammePage() {
  const words = useWords(programmeWords);
  const { programme } = useParams({ from: '/programme/$programme' });
  const programmes = useAnswer('/api/v1/programmes');
  const found = programmes.data?.items.find((one) => one.programme === programme);
  return (
    <>
      <BackLink to="/programme">{words.all}</BackLink>
      <PageHead title={found?.name ?? programme}>
        <p className="quiet">{programme}</p>
        {found && <BundleButton path="/api/v1/programmes/{programme}/bundle" of={{ programme }} />}
      </PageHead>
      <Parts programme={programme} />
    </>
  );
}

function Parts({ programme }: { readonly programme?: string }) {
  const words = useWords(programmeWords);
  const { synthetic } = useMoment();
  const { roles } = usePerson();
  const chosen = useYear();
  const isOf = (one: { readonly programme: string }): boolean =>
    programme === undefined || one.programme === programme;
  const lines = useWholeList('/api/v1/budget-lines', undefined, { keepShown: true });
  const shown = useMemo(
    () =>
      lines.data?.items.filter(
        (line) =>
          (programme === undefined || line.programme === programme) &&
          // Of one programme all its years are shown beside each other.
          (programme !== undefined || chosen === allYears || line.fiscalYear === chosen),
      ),
    [lines.data, programme, chosen],
  );
  const years = new Set(shown?.map(({ fiscalYear }) => fiscalYear));
  const frames = useWholeList('/api/v1/frame-consumption');
  const totals = useAnswer('/api/v1/announced-totals');
  const ofAwards = programme === undefined ? ({ standing: 'ANNOUNCED' } as const) : { programme };
  const awards = useWholeList('/api/v1/published-awards', { query: ofAwards });
  if (lines.error && !lines.data)
    return <ProblemNotice problem={lines.error} onRetry={() => void lines.refetch()} />;
  const ofFrames = frames.data?.items.filter(isOf) ?? [];
  const announced = synthetic ? [] : (totals.data?.items.filter(isOf) ?? []);
  return (
    <div className="panels">
      <ProgrammesPanel
        lines={shown}
        position={lines.isPlaceholderData ? undefined : lines.data?.position}
        title={programme === undefined && chosen !== allYears ? words.linesOf(chosen) : words.lines}
        query={programme !== undefined ? { programme } : chosen === allYears ? {} : { fiscalYear: chosen }}
        showsYear={years.size > 1}
      />
      {programme === undefined && <ServiceCosts />}
      {ofFrames.length > 0 && (
        <FramesPanel frames={ofFrames} query={programme === undefined ? {} : { programme }} />
      )}
      {announced.length > 0 && <TotalsPanel totals={announced} />}
      {!synthetic && (awards.data?.items.length ?? 1) > 0 && (
        <PublishedAwards
          awards={awards.data?.items}
          title={programme === undefined ? words.awardsWithout : words.awards}
          sentence={programme === undefined ? words.awardsWithoutSentence : words.awardsSentence}
          problem={tableProblemOf(awards.error, () => awards.refetch())}
          query={ofAwards}
        />
      )}
      {programme === undefined && <Overruns />}
      {programme === undefined && chosen !== allYears && <BudgetYearPanel year={chosen} />}
      {programme !== undefined && <RulesPanel programme={programme} />}
      {programme !== undefined && <DocumentTemplatePanel programme={programme} />}
      <div className="commands">
        {(programme === undefined ? ofAll : ofOne).map((operation) => (
          <CommandPanel
            key={operation}
            operation={operation}
            known={{
              ...(programme !== undefined && { programme }),
              ...(programme === undefined && chosen !== allYears && { fiscalYear: chosen }),
            }}
            roles={roles}
          />
        ))}
      </div>
    </div>
  );
}

function FramesPanel({
  frames,
  query,
}: {
  readonly frames: readonly Frame[];
  readonly query: { readonly programme?: string };
}) {
  const words = useWords(programmeWords);
  const take = useTakeList('/api/v1/frame-consumption', { query });
  const columns = useMemo(
    (): readonly Column<Frame>[] => [
      { id: 'name', label: words.frame, value: ({ name }) => name },
      { id: 'year', label: words.year, value: ({ fiscalYear }) => String(fiscalYear) },
      { id: 'bound', label: words.bound, kind: 'amount', value: ({ bound }) => centsOf(bound) },
      { id: 'accepted', label: words.accepted, kind: 'amount', value: ({ accepted }) => centsOf(accepted) },
      { id: 'paid', label: words.paid, kind: 'amount', value: ({ paid }) => centsOf(paid) },
    ],
    [words],
  );
  return (
    <Panel id="rahmen-verbrauch" title={words.frames}>
      <p className="panel__text">{words.framesSentence}</p>
      <DataTable
        id="rahmen-verbrauch"
        caption={words.frames}
        columns={columns}
        rows={frames}
        keyOf={({ frameId, fiscalYear }) => `${frameId}/${fiscalYear}`}
        takeAway={take}
        rowsFirst={8}
      />
    </Panel>
  );
}

const totalCommands = {
  keyOf: ({ totalId }: Total): string => totalId,
  nameOf: ({ name }: Total): string => name,
  forms: {
    CorrectAnnouncedTotal: ({ amount, ...total }: Total) => ({ ...total, amount: amount.amount }),
  },
};

function TotalsPanel({ totals }: { readonly totals: readonly Total[] }) {
  const words = useWords(programmeWords);
  const { column, opened } = useRowCommands<Total>(totalCommands);
  const columns = useMemo(
    (): readonly Column<Total>[] => [
      {
        id: 'name',
        label: words.total,
        value: ({ name }) => name,
        cell: ({ name, programme, kind }) => (
          <>
            {name}
            <span className="row-key">{`${programme} · ${words.kinds[kind]}`}</span>
          </>
        ),
      },
      {
        id: 'period',
        label: words.period,
        value: ({ period }) => words.periodOf(period),
        cell: ({ period }) => <span className="number-link">{words.periodOf(period)}</span>,
      },
      { id: 'bound', label: words.bound, kind: 'amount', value: ({ bound }) => centsOf(bound), total: false },
      { id: 'paid', label: words.paid, kind: 'amount', value: ({ paid }) => centsOf(paid), total: false },
      {
        id: 'amount',
        label: words.sum,
        kind: 'amount',
        value: ({ amount }) => centsOf(amount),
        total: false,
      },
      { id: 'exactness', label: words.exactness, value: ({ exactness }) => words.exact[exactness] },
      {
        id: 'source',
        label: words.source,
        value: ({ source }) => source.title,
        cell: ({ source }) => <SourceLink source={source} />,
        wideOnly: true,
      },
      ...column,
    ],
    [words, column],
  );
  return (
    <Panel id="rahmen" title={words.totals}>
      <p className="panel__text">{words.totalsSentence}</p>
      <DataTable
        id="rahmen"
        caption={words.totals}
        columns={columns}
        rows={totals}
        keyOf={({ totalId }) => totalId}
        noTotal
        rowsFirst={4}
      />
      {opened}
    </Panel>
  );
}
