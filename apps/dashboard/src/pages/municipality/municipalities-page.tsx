import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { useMoment, useYear } from '../../api/index.ts';
import { PageHead } from '../../frame/page-head.tsx';
import { SavedViews } from '../../frame/saved-views.tsx';
import { allYears } from '../../search.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useTakeList } from '../../table/take-list.ts';
import { useWords } from '../../words/language.ts';
import '../overview/overview.css';
import { Panel } from '../shared/panel.tsx';
import { JointAwards } from './joint-awards.tsx';
import { MapPanel } from './map-panel.tsx';
import { municipalityWords } from './municipality.words.ts';
import { municipalQuery } from './municipal-query.ts';
import { measureOf, usePlaces, type Place } from './places.ts';
import { RecipientLink } from './recipient-link.tsx';
import { WhereItWent } from './where-it-went.tsx';

const folded = (text: string): string =>
  text.toLocaleLowerCase('de').normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Every municipality, with the map beside it. */
export function MunicipalitiesPage() {
  const words = useWords(municipalityWords);
  const chosen = useYear();
  const year = chosen === allYears ? undefined : chosen;
  const moment = useMoment();
  const { mass, suche = '' } = useSearch({ from: '/kommunen' });
  const navigate = useNavigate({ from: '/kommunen' });
  const { places, whereItWent, keyOn, error, refetch } = usePlaces(year);
  const [typed, setTyped] = useState(suche);
  const id = useId();
  const wantedName = typed.trim();
  const take = useTakeList('/api/v1/municipal-consumption', {
    query: { ...municipalQuery(moment, year), ...(wantedName !== '' && { name: wantedName }) },
  });
  const found = useMemo(() => {
    const wanted = folded(wantedName);
    return places?.filter(
      ({ name, recipient }) => wanted === '' || folded(name).includes(wanted) || recipient.startsWith(wanted),
    );
  }, [places, wantedName]);
  const columns = useMemo(
    (): readonly Column<Place>[] => [
      {
        id: 'name',
        label: words.municipality,
        value: ({ name }) => name,
        cell: ({ recipient, name }) => (
          <>
            <RecipientLink recipient={recipient} name={name} />
            <span className="row-key">{recipient}</span>
          </>
        ),
      },
      {
        id: 'residents',
        label: words.residents,
        kind: 'count',
        value: ({ population }) => population,
        wideOnly: true,
      },
      { id: 'committed', label: words.committed, kind: 'amount', value: ({ committed }) => committed },
      { id: 'paid', label: words.paid, kind: 'amount', value: ({ paid }) => paid },
      {
        id: 'benefit',
        label: words.benefit,
        kind: 'amount',
        value: ({ benefitPaid }) => benefitPaid,
        wideOnly: true,
      },
      {
        id: 'perResident',
        label: words.perHead,
        kind: 'amount',
        value: ({ perResident }) => perResident,
        total: false,
      },
      { id: 'open', label: words.open, kind: 'count', value: ({ openClaims }) => openClaims },
      { id: 'ready', label: words.ready, kind: 'count', value: ({ readyServices }) => readyServices },
    ],
    [words],
  );
  return (
    <>
      <PageHead title={words.title}>
        <p className="quiet">{words.sentence(year === undefined ? words.allYears : words.inYear(year))}</p>
      </PageHead>
      <SavedViews />
      <div className="overview">
        <Panel id="kommunen" title={words.title}>
          <div className="filter-row">
            <label htmlFor={id}>
              {words.search}
              <input
                id={id}
                type="search"
                autoComplete="off"
                value={typed}
                onChange={({ target: { value } }) => {
                  setTyped(value);
                  void navigate({
                    search: (search) => ({ ...search, suche: value === '' ? undefined : value }),
                    replace: true,
                    resetScroll: false,
                  });
                }}
              />
            </label>
          </div>
          <DataTable
            id="kommunen"
            caption={words.title}
            columns={columns}
            rows={found}
            keyOf={({ recipient }) => recipient}
            whenEmpty={words.none}
            rowsFirst={15}
            takeAway={take}
            problem={tableProblemOf(error, refetch)}
          />
        </Panel>
        <MapPanel
          isBesideList
          places={places}
          keyOn={keyOn}
          measure={measureOf(mass)}
          onMeasure={(measure) =>
            void navigate({ search: (search) => ({ ...search, mass: measure }), resetScroll: false })
          }
          isPractice={moment.synthetic}
        />
      </div>
      {whereItWent !== undefined && <WhereItWent where={whereItWent} />}
      <JointAwards />
    </>
  );
}
