import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { useChoiceWords } from '../../command/use-commands.ts';
import { centsOf } from '../../fields/amount.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { Panel } from './panel.tsx';
import { useRowCommands, type RowForms } from './row-commands.tsx';

type Authority = Schemas['OrderingAuthorityView'];

const words = {
  de: {
    title: 'Anordnungsbefugnisse',
    none: 'Noch keine Befugnis. Ohne eine kann niemand Auszahlungen anordnen.',
    authority: 'Befugnis',
    delegatedBy: (persons: string): string => `übertragen von ${persons}`,
    person: 'Person',
    what: 'wofür',
    order: 'Anordnung',
    from: 'gültig ab',
    to: 'gültig bis',
    by: 'erteilt von',
    revokedBy: (by: string): string => `beendet von ${by}`,
    dayLimit: 'Höchstbetrag eines Tages',
    limit: 'Höchstbetrag',
  },
  en: {
    title: 'Ordering authorities',
    none: 'No authority yet. Without one nobody can order payments.',
    authority: 'Authority',
    delegatedBy: (persons: string): string => `delegated by ${persons}`,
    person: 'Person',
    what: 'what for',
    order: 'payment order',
    from: 'valid from',
    to: 'valid to',
    by: 'granted by',
    revokedBy: (by: string): string => `ended by ${by}`,
    dayLimit: 'Limit of a day',
    limit: 'Limit',
  },
};

/** Who may order payments, up to how much and when; ended ones as well. One's own is delegated out of its row. */
export function AuthoritiesPanel() {
  const say = useWords(words);
  const choiceOf = useChoiceWords('GrantAuthority');
  const { subject } = usePerson();
  const forms = useMemo(
    (): RowForms<Authority> => ({
      RevokeAuthority: ({ authorityId, person }) => ({ authorityId, person }),
      DelegateAuthority: ({ authorityId, person, limit }) =>
        person === subject ? { authorityId, limit: limit.amount } : undefined,
    }),
    [subject],
  );
  const { column, opened } = useRowCommands<Authority>({ keyOf, nameOf, forms });
  const columns = useMemo(
    (): readonly Column<Authority>[] => [
      {
        id: 'authority',
        label: say.authority,
        value: ({ authorityId }) => authorityId,
        cell: ({ authorityId, delegatedFrom }) => (
          <>
            {authorityId}
            {delegatedFrom && <span className="row-key">{say.delegatedBy(delegatedFrom.join(', '))}</span>}
          </>
        ),
      },
      { id: 'person', label: say.person, value: ({ person }) => person },
      {
        id: 'what',
        label: say.what,
        value: ({ act }) => (act === undefined ? say.order : choiceOf('act', act)),
        wideOnly: true,
      },
      { id: 'from', label: say.from, kind: 'day', value: ({ validFrom }) => validFrom },
      { id: 'to', label: say.to, kind: 'day', value: ({ validTo }) => validTo },
      {
        id: 'by',
        label: say.by,
        value: ({ grantedBy }) => grantedBy,
        cell: ({ grantedBy, revokedBy }) => (
          <>
            {grantedBy}
            {revokedBy !== undefined && <span className="row-key">{say.revokedBy(revokedBy)}</span>}
          </>
        ),
        wideOnly: true,
      },
      {
        id: 'dayLimit',
        label: say.dayLimit,
        kind: 'amount',
        value: ({ dayLimit }) => dayLimit && centsOf(dayLimit),
        hidden: true,
      },
      { id: 'limit', label: say.limit, kind: 'amount', value: ({ limit }) => centsOf(limit), total: false },
      ...column,
    ],
    [say, choiceOf, column],
  );
  return (
    <Panel id="befugnisse" title={say.title}>
      <PagesTable
        id="befugnisse"
        caption={say.title}
        path="/api/v1/ordering-authorities"
        columns={columns}
        keyOf={keyOf}
        whenEmpty={say.none}
        noTotal
        rowsFirst={15}
      />
      {opened}
    </Panel>
  );
}

/** Of one name there may be several, each of another person. */
const keyOf = ({ authorityId, person }: Authority): string => `${authorityId} ${person}`;
const nameOf = ({ authorityId, person }: Authority): string => `${authorityId} · ${person}`;
