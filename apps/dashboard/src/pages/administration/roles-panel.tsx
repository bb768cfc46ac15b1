import { useMemo, useState } from 'react';
import { roleName } from '#event-words';
import type { CommandModel } from '../../command/form-model.ts';
import { useCommands } from '../../command/use-commands.ts';
import { ChoiceField } from '../../fields/choice-field.tsx';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';
import { administrationWords } from './administration.words.ts';

/** What each role may record, and which the token of who is signed in gives. */
export function RolesPanel() {
  const say = useWords(administrationWords);
  const language = useLanguage();
  const person = usePerson();
  const { data: commands } = useCommands();
  const [role, setRole] = useState('');
  const columns = useMemo(
    (): readonly Column<CommandModel>[] => [
      { id: 'command', label: say.command, value: ({ title }) => title },
      { id: 'room', label: say.room, value: ({ tag }) => tag },
      {
        id: 'roles',
        label: say.mayRoles,
        value: ({ roles }) => roles.map((one) => roleName(one, language)).join(', '),
      },
    ],
    [say, language],
  );
  const all = [...new Set(commands?.flatMap(({ roles }) => roles))].toSorted();
  const rows = useMemo(
    () => commands?.filter(({ roles }) => role === '' || roles.includes(role)),
    [commands, role],
  );
  return (
    <Panel id="rollen" title={say.parts.rollen}>
      <p className="panel__text">{say.rolesSentence}</p>
      <Facts
        facts={[
          [say.yourRoles, person.roles.map((one) => roleName(one, language)).join(', ') || say.noneInToken],
          [say.yourTenant, person.tenant],
        ]}
      />
      <ChoiceField
        label={say.onlyOf}
        value={role}
        onChange={setRole}
        blank={say.every}
        choices={all.map((one) => ({ value: one, words: roleName(one, language) }))}
      />
      <DataTable
        key={role}
        id="rollen"
        caption={say.parts.rollen}
        columns={columns}
        rows={rows}
        keyOf={({ operation }) => operation}
        whenEmpty={say.noCommands}
        noTotal
        rowsFirst={15}
      />
    </Panel>
  );
}
