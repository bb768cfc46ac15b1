import { useState } from 'react';
import { TextField } from '../fields/text-field.tsx';
import { usePerson } from '../session/session.ts';
import { useWords } from '../words/language.ts';
import { CommandPanel } from './command-panel.tsx';
import { Refusal } from './refusal.tsx';
import { useCommands } from './use-commands.ts';
import type { Problem } from '#ledger-client';

const words = {
  de: {
    find: 'Was möchten Sie tun?',
    findHint: 'Ein Wort genügt, zum Beispiel »umbuchen« oder »Zahllauf«.',
    none: 'Dazu gibt es nichts, was Ihre Rollen tun dürfen.',
    loading: 'Wird geladen …',
  },
  en: {
    find: 'What do you want to do?',
    findHint: 'One word is enough, such as “transfer” or “payment run”.',
    none: 'Your roles may do nothing of this kind.',
    loading: 'Loading …',
  },
};

/** Every command that the caller's roles may send, by its noun: so that none is out of reach. */
export function AllCommands() {
  const say = useWords(words);
  const { roles } = usePerson();
  const commands = useCommands();
  const [wanted, setWanted] = useState('');
  if (commands.error) return <Refusal problem={commands.error as Problem} />;
  if (!commands.data) return <p role="status">{say.loading}</p>;
  const text = wanted.trim().toLocaleLowerCase('de');
  const allowed = commands.data.filter(
    ({ roles: may, title, about, tag }) =>
      may.some((role) => roles.some((own) => own === role)) &&
      `${title} ${about} ${tag}`.toLocaleLowerCase('de').includes(text),
  );
  return (
    <div className="all-commands">
      <TextField label={say.find} hint={say.findHint} value={wanted} onChange={setWanted} />
      <p role="status">{allowed.length === 0 && say.none}</p>
      {[...Map.groupBy(allowed, ({ tag }) => tag)].map(([tag, those]) => (
        // What is found is shown; without a word, the nouns alone.
        <Noun key={`${tag} ${text === ''}`} tag={tag} operations={those} isFound={text !== ''} />
      ))}
    </div>
  );
}

interface NounProps {
  readonly tag: string;
  readonly operations: readonly { readonly operation: string }[];
  readonly isFound: boolean;
}

/** The commands of a noun, there from when they are first wanted: what was begun in a form stays when they are folded up. */
function Noun({ tag, operations, isFound }: NounProps) {
  const [isWanted, setWanted] = useState(isFound);
  return (
    <details
      className="all-commands__noun"
      open={isFound}
      onToggle={({ currentTarget: { open } }) => open && setWanted(true)}
    >
      <summary>
        {tag} <span className="all-commands__count">{operations.length}</span>
      </summary>
      {isWanted && operations.map(({ operation }) => <CommandPanel key={operation} operation={operation} />)}
    </details>
  );
}
