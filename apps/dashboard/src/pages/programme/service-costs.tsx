import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer, useYear, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { allYears } from '../../search.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { ChoiceRow } from '../shared/choice-row.tsx';
import { Panel } from '../shared/panel.tsx';

type Cost = Schemas['ServiceCostView'];

const words = {
  de: {
    title: 'Betriebskosten der EfA-Leistungen und was sie deckt',
    hint: 'Je Empfänger das Größere von beantragt und mitgeteilt; ein Jahr ohne Haushalt und Ermächtigung deckt niemand.',
    by: 'Zeilen',
    groups: {
      SERVICE: 'je Leistung',
      ASSOCIATION: 'je Verband',
      SERVICE_AND_ASSOCIATION: 'je Leistung und Verband',
    },
    year: 'Jahr',
    what: 'Leistung oder Verband',
    none: 'ohne Verband',
    associations: {
      LANDKREISTAG: 'Hessischer Landkreistag',
      STAEDTETAG: 'Hessischer Städtetag',
      STAEDTE_UND_GEMEINDEBUND: 'Hessischer Städte- und Gemeindebund',
    },
    claimed: 'beantragt',
    stated: 'mitgeteilt',
    cost: 'Kosten',
    budget: 'durch Haushalt',
    authority: 'durch Ermächtigung',
    nothing: 'durch nichts',
    empty: 'Für dieses Jahr sind keine Betriebskosten beantragt oder mitgeteilt.',
  },
  en: {
    title: 'Operating cost of EfA services and what covers it',
    hint: 'By recipient the greater of claimed and stated; a year without budget and authority is covered by nobody.',
    by: 'Rows',
    groups: {
      SERVICE: 'by service',
      ASSOCIATION: 'by association',
      SERVICE_AND_ASSOCIATION: 'by service and association',
    },
    year: 'Year',
    what: 'Service or association',
    none: 'without association',
    associations: {
      LANDKREISTAG: 'association of counties',
      STAEDTETAG: 'association of cities',
      STAEDTE_UND_GEMEINDEBUND: 'association of towns and municipalities',
    },
    claimed: 'claimed',
    stated: 'stated',
    cost: 'cost',
    budget: 'by budget',
    authority: 'by authority',
    nothing: 'by nothing',
    empty: 'No operating cost is claimed or stated for this year.',
  },
};

const groups = ['SERVICE', 'ASSOCIATION', 'SERVICE_AND_ASSOCIATION'] as const;

/** What services cost in the year of the page, and how much of it budget, authority and nothing covers. */
export function ServiceCosts() {
  const say = useWords(words);
  const year = useYear();
  const { kosten } = useSearch({ from: '/programme' });
  const navigate = useNavigate({ from: '/programme' });
  const services = useAnswer('/api/v1/services', undefined, { staleTime: 600_000 });
  const group = groups.find((one) => one === kosten) ?? 'ASSOCIATION';
  const columns = useMemo((): readonly Column<Cost>[] => {
    const names = new Map(services.data?.items.map(({ leikaKey, name }) => [leikaKey, name]));
    const nameOf = ({ leikaKey, association }: Cost): string =>
      [
        ...(leikaKey === undefined ? [] : [names.get(leikaKey) ?? leikaKey]),
        ...(association !== undefined
          ? [say.associations[association]]
          : group === 'SERVICE'
            ? []
            : [say.none]),
      ].join(' · ');
    return [
      { id: 'what', label: say.what, value: nameOf },
      {
        id: 'year',
        label: say.year,
        value: ({ fiscalYear }) => String(fiscalYear),
        hidden: year !== allYears,
        sort: 'fiscalYear',
      },
      {
        id: 'claimed',
        label: say.claimed,
        kind: 'amount',
        sum: 'claimed',
        value: ({ claimed }) => centsOf(claimed),
        wideOnly: true,
      },
      {
        id: 'stated',
        label: say.stated,
        kind: 'amount',
        sum: 'stated',
        value: ({ stated }) => centsOf(stated),
        wideOnly: true,
      },
      {
        id: 'cost',
        label: say.cost,
        kind: 'amount',
        sum: 'cost',
        value: ({ cost }) => centsOf(cost),
        sort: 'cost',
      },
      {
        id: 'budget',
        label: say.budget,
        kind: 'amount',
        sum: 'coveredByBudget',
        value: ({ coveredByBudget }) => centsOf(coveredByBudget),
      },
      {
        id: 'authority',
        label: say.authority,
        kind: 'amount',
        sum: 'coveredByAuthority',
        value: ({ coveredByAuthority }) => centsOf(coveredByAuthority),
      },
      {
        id: 'nothing',
        label: say.nothing,
        kind: 'amount',
        sum: 'uncovered',
        value: ({ uncovered }) => centsOf(uncovered),
      },
    ];
  }, [say, services.data, group, year]);
  return (
    <Panel id="betriebskosten" title={say.title}>
      <p className="panel__text">{say.hint}</p>
      <ChoiceRow
        label={say.by}
        choices={groups.map((value) => ({ value, label: say.groups[value] }))}
        chosen={group}
        onChoose={(value) =>
          void navigate({
            search: (search) => ({ ...search, kosten: value === 'ASSOCIATION' ? undefined : value }),
            resetScroll: false,
          })
        }
      />
      <PagesTable
        key={`${group} ${year}`}
        id="betriebskosten"
        caption={say.title}
        path="/api/v1/service-costs"
        query={{
          groupBy: group,
          ...(year !== allYears && { fiscalYear: year }),
        }}
        columns={columns}
        keyOf={({ fiscalYear, leikaKey, association }) =>
          [fiscalYear, leikaKey ?? '', association ?? ''].join('/')
        }
        firstSort="-cost"
        whenEmpty={say.empty}
        rowsFirst={10}
      />
    </Panel>
  );
}
