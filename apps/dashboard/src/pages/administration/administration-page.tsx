import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AllCommands } from '../../command/all-commands.tsx';
import { CommandPanel } from '../../command/command-panel.tsx';
import { NotFound } from '../../frame/frame.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { usePerson } from '../../session/session.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { Parts } from '../shared/parts.tsx';
import { VerificationPanel } from '../shared/verification-panel.tsx';
import { administrationWords } from './administration.words.ts';
import { AuthoritiesPanel } from '../shared/authorities-panel.tsx';
import { BaseRatesPanel } from './base-rates-panel.tsx';
import { LinesPanel, ProgrammesPanel, RecipientsPanel, ServicesPanel } from './master-data.tsx';
import { ProjectionsPanel } from './projections-panel.tsx';
import { RolesPanel } from './roles-panel.tsx';
import { SubscribersPanel } from './subscribers-panel.tsx';

type Part = keyof (typeof administrationWords)['de']['parts'];

const contents: Readonly<Record<Part, () => ReactNode>> = {
  anlegen: () => <RegisterPart />,
  auswertungen: () => (
    <>
      <ProjectionsPanel />
      <VerificationPanel />
    </>
  ),
  programme: () => (
    <>
      <ProgrammesPanel />
      <LinesPanel />
      <Commands operations={['RegisterProgramme', 'EnactAppropriation']} />
    </>
  ),
  befugnisse: () => (
    <>
      <AuthoritiesPanel />
      <Commands operations={['GrantAuthority']} />
    </>
  ),
  leistungen: () => (
    <>
      <ServicesPanel />
      <Commands operations={['RegisterService']} />
    </>
  ),
  empfaenger: () => (
    <>
      <RecipientsPanel />
      <Commands operations={['RegisterRecipient']} />
    </>
  ),
  basiszinssaetze: () => (
    <>
      <BaseRatesPanel />
      <Commands operations={['RecordBaseRate']} />
    </>
  ),
  rollen: () => <RolesPanel />,
  abnehmer: () => <SubscribersPanel />,
};

const parts = Object.keys(contents) as readonly Part[];

/** What runs, who may do what, and what is registered: each part at an address of its own. */
export function AdministrationPage() {
  const say = useWords(administrationWords);
  const { part = 'anlegen' } = useParams({ strict: false });
  const shown = parts.find((one) => one === part);
  if (shown === undefined) return <NotFound />;
  return (
    <>
      <PageHead title={`${say.title}: ${say.parts[shown]}`} heading={say.title} />
      <Parts
        label={say.nav}
        parts={parts.map((one) => ({
          name: say.parts[one],
          link:
            one === 'anlegen' ? { to: '/verwaltung' } : { to: '/verwaltung/$part', params: { part: one } },
          isShown: one === shown,
        }))}
      />
      <div className="panels" key={shown}>
        {contents[shown]()}
      </div>
    </>
  );
}

function Commands({ operations }: { readonly operations: readonly string[] }) {
  const { roles } = usePerson();
  return (
    <div className="commands">
      {operations.map((operation) => (
        <CommandPanel key={operation} operation={operation} roles={roles} />
      ))}
    </div>
  );
}

const commands = [
  'RegisterProgramme',
  'EnactAppropriation',
  'RegisterRecipient',
  'RegisterService',
  'GrantAuthority',
  'SetDebtorAccount',
];

function RegisterPart() {
  const say = useWords(administrationWords);
  return (
    <>
      <Panel id="anlegen" title={say.parts.anlegen}>
        <Commands operations={commands} />
      </Panel>
      <Panel id="alles" title={say.everything}>
        <AllCommands />
      </Panel>
    </>
  );
}
