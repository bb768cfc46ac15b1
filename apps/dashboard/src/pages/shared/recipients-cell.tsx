import { useWords } from '../../words/language.ts';
import { RecipientLink } from '../municipality/recipient-link.tsx';
import { useRecipients } from './recipients.ts';

const words = {
  de: { more: (count: number) => `und ${count} weitere` },
  en: { more: (count: number) => `and ${count} more` },
};

/** The recipients of something, the first by name. */
export function Recipients({ keys }: { readonly keys: readonly string[] }) {
  const recipients = useRecipients();
  const say = useWords(words);
  const [first, ...others] = keys;
  if (first === undefined) return <span className="table__missing">–</span>;
  return (
    <>
      <RecipientLink recipient={first} name={recipients?.nameOf(first) ?? first} />
      {others.length > 0 && ` ${say.more(others.length)}`}
    </>
  );
}
