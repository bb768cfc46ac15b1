import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer, useWholeList, type Schemas } from '../../api/index.ts';
import { useChoiceWords } from '../../command/use-commands.ts';
import { centsOf } from '../../fields/amount.ts';
import { dayOfYearText } from '../../fields/day.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { PagesTable } from '../../table/pages-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useTakeList } from '../../table/take-list.ts';
import { useWords } from '../../words/language.ts';
import { RecipientLink } from '../municipality/recipient-link.tsx';
import { Panel } from '../shared/panel.tsx';
import { useRowCommands } from '../shared/row-commands.tsx';
import { administrationWords } from './administration.words.ts';

type Programme = Schemas['ProgrammeView'];
type Line = Schemas['BudgetLineView'];
type Service = Schemas['ServiceView'];
type Recipient = Schemas['RecipientView'];

/** Every programme with its settings. */
export function ProgrammesPanel() {
  const say = useWords(administrationWords);
  const programmes = useAnswer('/api/v1/programmes');
  const take = useTakeList('/api/v1/programmes');
  const columns = useMemo(
    (): readonly Column<Programme>[] => [
      {
        id: 'programme',
        label: say.programme,
        value: ({ name }) => name,
        cell: ({ name, programme }) => (
          <>
            <Link className="kern-link" to="/programme/$programme" params={{ programme }}>
              {name}
            </Link>
            <span className="row-key">{programme}</span>
          </>
        ),
      },
      { id: 'share', label: say.share, kind: 'percent', value: ({ shareMaxPercent }) => shareMaxPercent },
      {
        id: 'second',
        label: say.secondPerson,
        value: ({ secondPerson }) => (secondPerson ? say.yes : say.no),
      },
      {
        id: 'closes',
        label: say.closesOn,
        value: ({ yearClosesOn }) => (yearClosesOn === undefined ? undefined : dayOfYearText(yearClosesOn)),
        wideOnly: true,
      },
    ],
    [say],
  );
  return (
    <Panel id="programme" title={say.programmes}>
      <DataTable
        id="programme"
        caption={say.programmes}
        columns={columns}
        rows={programmes.data?.items}
        keyOf={({ programme }) => programme}
        whenEmpty={say.noProgrammes}
        problem={tableProblemOf(programmes.error, () => programmes.refetch())}
        takeAway={take}
        noTotal
        rowsFirst={12}
      />
    </Panel>
  );
}

/** The budget lines of all years. */
export function LinesPanel() {
  const say = useWords(administrationWords);
  const lines = useWholeList('/api/v1/budget-lines');
  const take = useTakeList('/api/v1/budget-lines');
  const columns = useMemo(
    (): readonly Column<Line>[] => [
      {
        id: 'line',
        label: say.line,
        value: ({ programme, line }) => `${programme}/${line}`,
        cell: ({ programme, line, fiscalYear, name }) => (
          <>
            <Link
              className="kern-link"
              to="/programme/$programme/$line/$year"
              params={{ programme, line, year: String(fiscalYear) }}
            >
              {`${programme}/${line}`}
            </Link>
            <span className="row-key">{name}</span>
          </>
        ),
      },
      { id: 'year', label: say.year, value: ({ fiscalYear }) => String(fiscalYear) },
      {
        id: 'appropriated',
        label: say.appropriated,
        kind: 'amount',
        value: ({ appropriated }) => centsOf(appropriated),
      },
    ],
    [say],
  );
  return (
    <Panel id="haushaltsstellen" title={say.lines}>
      <DataTable
        id="haushaltsstellen"
        caption={say.lines}
        columns={columns}
        rows={lines.data?.items}
        keyOf={({ programme, line, fiscalYear }) => `${programme}/${line}/${fiscalYear}`}
        whenEmpty={say.noLines}
        problem={tableProblemOf(lines.error, () => lines.refetch())}
        takeAway={take}
        rowsFirst={10}
      />
    </Panel>
  );
}

const serviceCommands = {
  keyOf: ({ leikaKey }: Service): string => leikaKey,
  nameOf: ({ name }: Service): string => name,
  forms: {
    CorrectService: ({ leikaKey, name, stateOfOrigin, platform }: Service) => ({
      leikaKey,
      name,
      stateOfOrigin,
      platform,
    }),
    StateOperatingCost: ({ leikaKey }: Service) => ({ leikaKey }),
  },
};

/** The online services whose operation is paid for. */
export function ServicesPanel() {
  const say = useWords(administrationWords);
  const services = useAnswer('/api/v1/services');
  const take = useTakeList('/api/v1/services');
  const nameOf = useChoiceWords('RegisterService');
  const { column, opened } = useRowCommands<Service>(serviceCommands);
  const columns = useMemo(
    (): readonly Column<Service>[] => [
      {
        id: 'service',
        label: say.service,
        value: ({ name }) => name,
        cell: ({ name, leikaKey }) => (
          <>
            {name}
            <span className="row-key">{leikaKey}</span>
          </>
        ),
      },
      {
        id: 'origin',
        label: say.origin,
        value: ({ stateOfOrigin }) => nameOf('stateOfOrigin', stateOfOrigin),
      },
      {
        id: 'platform',
        label: say.platform,
        value: ({ platform }) => nameOf('platform', platform),
        wideOnly: true,
      },
      ...column,
    ],
    [say, nameOf, column],
  );
  return (
    <Panel id="leistungen" title={say.parts.leistungen}>
      <DataTable
        id="leistungen"
        caption={say.parts.leistungen}
        columns={columns}
        rows={services.data?.items}
        keyOf={({ leikaKey }) => leikaKey}
        whenEmpty={say.noServices}
        problem={tableProblemOf(services.error, () => services.refetch())}
        takeAway={take}
        rowsFirst={15}
      />
      {opened}
    </Panel>
  );
}

/** Municipalities and counties, as they are registered. */
export function RecipientsPanel() {
  const say = useWords(administrationWords);
  const columns = useMemo(
    (): readonly Column<Recipient>[] => [
      {
        id: 'recipient',
        label: say.recipient,
        value: ({ name }) => name,
        cell: ({ name, recipient }) => (
          <>
            <RecipientLink recipient={recipient} name={name} />
            <span className="row-key">{recipient}</span>
          </>
        ),
      },
      { id: 'kind', label: say.kind, value: ({ kind }) => say.kinds[kind] },
      { id: 'since', label: say.since, kind: 'day', value: ({ validFrom }) => validFrom, wideOnly: true },
      { id: 'until', label: say.until, kind: 'day', value: ({ validTo }) => validTo, wideOnly: true },
      { id: 'population', label: say.population, kind: 'count', value: ({ population }) => population },
    ],
    [say],
  );
  return (
    <Panel id="empfaenger" title={say.parts.empfaenger}>
      <PagesTable
        id="empfaenger"
        caption={say.parts.empfaenger}
        path="/api/v1/recipients"
        columns={columns}
        keyOf={({ recipient }) => recipient}
        whenEmpty={say.noRecipients}
        noTotal
        rowsFirst={15}
      />
    </Panel>
  );
}
