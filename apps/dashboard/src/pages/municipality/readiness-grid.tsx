import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer, useIsNow, useMoment, type Schemas } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { useMayRecord } from '../../command/use-commands.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { ChoiceRow } from '../shared/choice-row.tsx';
import { OpenedForm } from '../shared/opened.tsx';
import { Panel } from '../shared/panel.tsx';
import { municipalityWords } from './municipality.words.ts';
import './readiness-grid.css';

type Readiness = Schemas['ReadinessView'];

/** The steps of a service at a municipality in their order, and the field that says since when each is met. */
const steps = [
  { step: 'LOCAL_INTEGRATION', since: 'localIntegrationSince' },
  { step: 'HESSENFINDER_ENTRY', since: 'hessenfinderEntrySince' },
  { step: 'PORTAL_VISIBILITY', since: 'portalVisibilitySince' },
] as const;

type StepName = (typeof steps)[number]['step'];

const kinds = ['alle', 'offen', 'bereit'] as const;

/** Every service with its three steps at one municipality; a cell opens the form that records it. */
export function ReadinessGrid({ recipient }: { readonly recipient: string }) {
  const words = useWords(municipalityWords);
  const { synthetic } = useMoment();
  const isNow = useIsNow();
  const { leistung, schritt, bereit } = useSearch({ from: '/kommunen/$key' });
  const navigate = useNavigate({ from: '/kommunen/$key' });
  const list = useAnswer('/api/v1/recipients/{recipient}/services', { path: { recipient } });
  const may = useMayRecord();
  const mayRecord = may('MeetPrerequisite') || may('LosePrerequisite');
  const kind = kinds.find((one) => one === bereit) ?? 'alle';
  const all = useMemo(
    () =>
      list.data?.items.filter(
        (row) => row.synthetic === synthetic || (synthetic && row.missing.length < steps.length),
      ),
    [list.data, synthetic],
  );
  const rows = useMemo(
    () => all?.filter(({ missing }) => kind === 'alle' || (missing.length === 0) === (kind === 'bereit')),
    [all, kind],
  );
  const isOpened = mayRecord && isNow;
  const columns = useMemo((): readonly Column<Readiness>[] => {
    const open = (leikaKey: string, step: StepName): void =>
      void navigate({
        search: (search) => ({ ...search, leistung: leikaKey, schritt: step }),
        resetScroll: false,
      });
    return [
      {
        id: 'service',
        label: words.service,
        value: ({ name }) => name,
        cell: ({ leikaKey, name }) => (
          <>
            {name}
            <span className="row-key">{leikaKey}</span>
          </>
        ),
      },
      ...steps.map(({ step, since }): Column<Readiness> => ({
        id: since,
        label: words.steps[step],
        kind: 'day',
        value: (row) => row[since],
        cell: (row) => (
          <StepCell
            row={row}
            step={step}
            since={row[since]}
            {...(isOpened && { onOpen: () => open(row.leikaKey, step) })}
          />
        ),
      })),
      {
        id: 'ready',
        label: words.readyNow,
        value: ({ missing }) => steps.length - missing.length,
        cell: ({ missing }) =>
          missing.length === 0 ? words.yes : words.stepsOf(steps.length - missing.length, steps.length),
      },
    ];
  }, [words, isOpened, navigate]);
  const chosenStep = steps.find(({ step }) => step === schritt)?.step;
  const chosen = all?.find(({ leikaKey }) => leikaKey === leistung);
  const close = (): void => {
    const cell = document.getElementById(cellId(leistung ?? '', schritt ?? ''));
    void navigate({
      search: ({ leistung: _, schritt: __, ...search }) => search,
      resetScroll: false,
      replace: true,
    }).then(() => cell?.focus());
  };
  return (
    <Panel
      id="bereitschaft"
      title={words.readiness}
      {...(all && {
        aside: words.readyOf(all.filter(({ missing }) => missing.length === 0).length, all.length),
      })}
    >
      <div className="filters">
        <ChoiceRow
          label={words.readyFilter}
          choices={kinds.map((value) => ({ value, label: words.readyKinds[value] }))}
          chosen={kind}
          onChoose={(value) =>
            void navigate({
              search: ({ bereit: _, ...search }) => ({
                ...search,
                ...(value !== 'alle' && { bereit: value }),
              }),
              resetScroll: false,
            })
          }
        />
        {mayRecord && <p className="quiet">{isNow ? words.openCell : words.notInPast}</p>}
      </div>
      <DataTable
        id="kommune-bereitschaft"
        caption={words.readiness}
        columns={columns}
        rows={rows}
        keyOf={({ leikaKey }) => leikaKey}
        whenEmpty={all?.length === 0 ? words.noServices : words.noneSo}
        problem={tableProblemOf(list.error, () => list.refetch())}
        noTotal
      />
      {isOpened && chosen && chosenStep && (
        <Recording
          key={`${chosen.leikaKey} ${chosenStep}`}
          recipient={recipient}
          row={chosen}
          step={chosenStep}
          onClose={close}
        />
      )}
    </Panel>
  );
}

const cellId = (leikaKey: string, step: string): string => `schritt-${leikaKey}-${step}`;

interface StepCellProps {
  readonly row: Readiness;
  readonly step: StepName;
  readonly since: string | undefined;
  readonly onOpen?: () => void;
}

/** Met since a day, or not yet; the sign says it without colour. */
function StepCell({ row, step, since, onOpen }: StepCellProps) {
  const words = useWords(municipalityWords);
  const formats = useFormats();
  const said = (
    <>
      <span aria-hidden="true">{since === undefined ? '○' : '✓'}</span>{' '}
      {since === undefined ? words.notYet : formats.day(since)}
    </>
  );
  const look = since === undefined ? 'readiness__step readiness__step--missing' : 'readiness__step';
  if (!onOpen) return <span className={look}>{said}</span>;
  return (
    <button type="button" id={cellId(row.leikaKey, step)} className={`open-button ${look}`} onClick={onOpen}>
      {said}
      <span className="kern-sr-only">{` – ${words.steps[step]}, ${row.name}: ${words.record}`}</span>
    </button>
  );
}

interface RecordingProps {
  readonly recipient: string;
  readonly row: Readiness;
  readonly step: StepName;
  readonly onClose: () => void;
}

/** The form of one cell; what may be recorded there, and why not, says the API. */
function Recording({ recipient, row, step, onClose }: RecordingProps) {
  const words = useWords(municipalityWords);
  const isMet = !row.missing.some((one) => one === step);
  const address = `/api/v1/recipients/${recipient}/services/${row.leikaKey}`;
  return (
    <OpenedForm title={`${row.name}: ${words.steps[step]}`} onClose={onClose}>
      <Actions
        of={address}
        first={isMet ? ['LosePrerequisite'] : ['MeetPrerequisite']}
        known={{ MeetPrerequisite: { prerequisite: step }, LosePrerequisite: { prerequisite: step } }}
        opened={`${address}/${isMet ? 'prerequisite-losses' : 'prerequisites'}`}
      />
    </OpenedForm>
  );
}
