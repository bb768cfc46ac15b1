import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { AllCommands } from '../../command/all-commands.tsx';
import { CommandPanel } from '../../command/command-panel.tsx';
import { centsOf } from '../../fields/amount.ts';
import { PageHead } from '../../frame/page-head.tsx';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { PagesTable } from '../../table/pages-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useTakeList } from '../../table/take-list.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';

const words = {
  de: {
    title: 'Verwaltung',
    projections: 'Auswertungen',
    sentence:
      'Was das Förderbuch zeigt, wird aus dem Journal berechnet; der Rückstand sagt, wie viele Ereignisse noch fehlen.',
    name: 'Auswertung',
    version: 'Fassung',
    state: 'Zustand',
    states: { LIVE: 'aktuell', BUILDING: 'wird aufgebaut', STOPPED: 'angehalten' },
    position: 'Position',
    lag: 'Rückstand',
    error: 'Woran sie anhielt',
    none: 'Keine Auswertung.',
    rebuild: 'Eine Auswertung neu aufbauen, neben der alten, ohne dass etwas steht:',
    authorities: 'Anordnungsbefugnisse',
    noAuthorities: 'Noch keine Befugnis. Ohne eine kann niemand Auszahlungen anordnen.',
    authority: 'Befugnis',
    person: 'Person',
    limit: 'Höchstbetrag',
    from: 'gültig ab',
    to: 'gültig bis',
    by: 'erteilt von',
    commands: 'Anlegen und ändern',
    everything: 'Alles, was Sie buchen dürfen',
    services: 'Leistungen',
    noServices: 'Noch keine Leistung.',
    service: 'Leistung',
    origin: 'Land',
    platform: 'Plattform',
  },
  en: {
    title: 'Administration',
    projections: 'Read models',
    sentence:
      'What Förderbuch shows is computed from the log; the lag says how many events are still missing.',
    name: 'Read model',
    version: 'Version',
    state: 'State',
    states: { LIVE: 'up to date', BUILDING: 'being built', STOPPED: 'stopped' },
    position: 'Position',
    lag: 'Lag',
    error: 'What it stopped at',
    none: 'No read model.',
    rebuild: 'Build a read model anew, beside the old one, with nothing standing still:',
    authorities: 'Ordering authorities',
    noAuthorities: 'No authority yet. Without one nobody can order payments.',
    authority: 'Authority',
    person: 'Person',
    limit: 'Limit',
    from: 'valid from',
    to: 'valid to',
    by: 'granted by',
    commands: 'Register and change',
    everything: 'Everything that you may record',
    services: 'Services',
    noServices: 'No service yet.',
    service: 'Service',
    origin: 'State',
    platform: 'Platform',
  },
};

type Projection = Schemas['ProjectionView'];
type Authority = Schemas['OrderingAuthorityView'];
type Service = Schemas['ServiceView'];

const commands = [
  'RegisterProgramme',
  'EnactAppropriation',
  'RegisterRecipient',
  'RegisterService',
  'GrantAuthority',
  'SetDebtorAccount',
];

/** What runs, who may order, and what is registered. */
export function AdministrationPage() {
  const say = useWords(words);
  const { roles } = usePerson();
  const projections = useAnswer('/api/v1/projections');
  const services = useAnswer('/api/v1/services');
  const takeServices = useTakeList('/api/v1/services');
  const head = (projections.data?.items ?? [])
    .map(({ position }) => BigInt(position))
    .reduce((most, one) => (one > most ? one : most), 0n);
  const columns = useMemo(
    (): readonly Column<Projection>[] => [
      { id: 'name', label: say.name, value: ({ name }) => name },
      { id: 'state', label: say.state, value: ({ state }) => say.states[state] },
      { id: 'lag', label: say.lag, kind: 'count', value: ({ position }) => head - BigInt(position) },
      { id: 'position', label: say.position, kind: 'count', value: ({ position }) => BigInt(position) },
      { id: 'version', label: say.version, kind: 'count', value: ({ version }) => version, wideOnly: true },
      {
        id: 'error',
        label: say.error,
        value: ({ error }) => error,
        hidden: projections.data?.items.every(({ error }) => error === undefined) === true,
      },
    ],
    [say, head, projections.data],
  );
  const authorities = useMemo(
    (): readonly Column<Authority>[] => [
      { id: 'authority', label: say.authority, value: ({ authorityId }) => authorityId },
      { id: 'person', label: say.person, value: ({ person }) => person },
      { id: 'from', label: say.from, kind: 'day', value: ({ validFrom }) => validFrom },
      { id: 'to', label: say.to, kind: 'day', value: ({ validTo }) => validTo },
      { id: 'by', label: say.by, value: ({ grantedBy }) => grantedBy, wideOnly: true },
      { id: 'limit', label: say.limit, kind: 'amount', value: ({ limit }) => centsOf(limit), total: false },
    ],
    [say],
  );
  const serviceColumns = useMemo(
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
      { id: 'origin', label: say.origin, value: ({ stateOfOrigin }) => stateOfOrigin },
      { id: 'platform', label: say.platform, value: ({ platform }) => platform, wideOnly: true },
    ],
    [say],
  );
  return (
    <>
      <PageHead title={say.title} />
      <div className="panels">
        <Panel id="anlegen" title={say.commands}>
          <div className="commands">
            {commands.map((operation) => (
              <CommandPanel key={operation} operation={operation} roles={roles} />
            ))}
          </div>
        </Panel>
        <Panel id="alles" title={say.everything}>
          <AllCommands />
        </Panel>
        <Panel id="auswertungen" title={say.projections}>
          <p className="panel__text">{say.sentence}</p>
          <DataTable
            id="auswertungen"
            caption={say.projections}
            columns={columns}
            rows={projections.data?.items}
            keyOf={({ name }) => name}
            whenEmpty={say.none}
            problem={tableProblemOf(projections.error, () => projections.refetch())}
            rowsFirst={5}
          />
          <p className="panel__text">{say.rebuild}</p>
          <pre className="command">
            <code>npm run rebuild -- consumption</code>
          </pre>
        </Panel>
        <Panel id="befugnisse" title={say.authorities}>
          <PagesTable
            id="befugnisse"
            caption={say.authorities}
            path="/api/v1/ordering-authorities"
            columns={authorities}
            keyOf={({ authorityId }) => authorityId}
            whenEmpty={say.noAuthorities}
            noTotal
            rowsFirst={5}
          />
        </Panel>
        <Panel id="leistungen" title={say.services}>
          <DataTable
            id="leistungen"
            caption={say.services}
            columns={serviceColumns}
            rows={services.data?.items}
            keyOf={({ leikaKey }) => leikaKey}
            whenEmpty={say.noServices}
            problem={tableProblemOf(services.error, () => services.refetch())}
            takeAway={takeServices}
            rowsFirst={5}
          />
        </Panel>
      </div>
    </>
  );
}
