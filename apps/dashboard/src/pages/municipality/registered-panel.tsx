import { useMemo } from 'react';
import { useIsNow, type Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { useChoiceWords } from '../../command/use-commands.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';
import { SourceLink } from '../shared/source-link.tsx';
import { RecipientLink } from './recipient-link.tsx';

type Registered = Schemas['RecipientAnswer'];
type Change = Schemas['ChangeView'];

const words = {
  de: {
    title: 'Stammdaten',
    name: 'Name',
    kind: 'Art',
    county: 'Landkreis',
    association: 'berichtet mit',
    setSince: (day: string) => `festgelegt ab ${day}`,
    since: 'besteht ab',
    until: 'besteht bis',
    successor: 'Nachfolger, der die Rechte hält',
    others: 'übernehmen außerdem einen Teil',
    source: 'Quelle',
    changes: 'Was sich von welchem Tag an änderte',
    from: 'ab',
    population: 'Einwohner',
  },
  en: {
    title: 'Master data',
    name: 'Name',
    kind: 'Kind',
    county: 'County',
    association: 'reported with',
    setSince: (day: string) => `set from ${day} on`,
    since: 'exists from',
    until: 'exists until',
    successor: 'Successor, who holds the rights',
    others: 'take over a part as well',
    source: 'Source',
    changes: 'What changed from which day on',
    from: 'from',
    population: 'Inhabitants',
  },
};

/** What is registered of a municipality, and for whoever may, how it is changed, corrected, merged into another or split. */
export function RegisteredPanel({ one }: { readonly one: Registered }) {
  const say = useWords(words);
  const formats = useFormats();
  const kindOf = useChoiceWords('RegisterRecipient');
  const associationName = useChoiceWords('SetAssociation');
  const { roles } = usePerson();
  const isNow = useIsNow();
  const { recipient, name, kind, county, population, populationOn, validFrom, validTo, source } = one;
  const { successor, otherSuccessors, changes, association, associationSince } = one;
  const registered = { recipient, name, kind, county, population, populationOn, source };
  const columns = useMemo(
    (): readonly Column<Change>[] => [
      { id: 'from', label: say.from, kind: 'day', value: ({ since }) => since },
      { id: 'name', label: say.name, value: (change) => change.name },
      { id: 'kind', label: say.kind, value: (change) => kindOf('kind', change.kind) },
      {
        id: 'population',
        label: say.population,
        kind: 'count',
        value: (change) => change.population,
      },
    ],
    [say, kindOf],
  );
  return (
    <Panel id="stammdaten" title={say.title}>
      <Facts
        facts={[
          [say.kind, kindOf('kind', kind)],
          [say.county, county && <RecipientLink recipient={county} />],
          [
            say.association,
            [
              associationName('association', association),
              associationSince && say.setSince(formats.day(associationSince)),
            ]
              .filter(Boolean)
              .join(', '),
          ],
          [say.since, validFrom && formats.day(validFrom)],
          [say.until, validTo && formats.day(validTo)],
          [say.successor, successor && <RecipientLink recipient={successor} />],
          [
            say.others,
            otherSuccessors?.map((key) => (
              <span key={key}>
                <RecipientLink recipient={key} />{' '}
              </span>
            )),
          ],
          [say.source, <SourceLink key="source" source={source} />],
        ]}
      />
      {changes.length > 0 && (
        <DataTable
          id="kommune-aenderungen"
          caption={say.changes}
          columns={columns}
          rows={changes}
          keyOf={({ since }) => since}
          noTotal
        />
      )}
      {isNow && (
        <div className="commands">
          <CommandPanel operation="ChangeRecipient" known={registered} roles={roles} />
          <CommandPanel operation="CorrectRecipient" known={{ ...registered, validFrom }} roles={roles} />
          <CommandPanel operation="SetAssociation" known={{ recipient }} roles={roles} />
          {validTo === undefined ? (
            <CommandPanel operation="EndRecipient" known={{ recipient }} roles={roles} />
          ) : (
            <CommandPanel
              operation="CorrectRecipientEnd"
              known={{ recipient, validTo, successor, otherSuccessors }}
              roles={roles}
            />
          )}
        </div>
      )}
    </Panel>
  );
}
