import type { Source } from '../../api/schemas.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';

const words = { de: { newWindow: 'öffnet in neuem Fenster' }, en: { newWindow: 'opens in a new window' } };

/** Where a figure was published, and when. What was noted while it was looked for is no part of it. */
export function SourceLink({
  source: { title, address, statedOn },
}: {
  readonly source: Omit<Source, 'note'>;
}) {
  const say = useWords(words);
  const formats = useFormats();
  // The brackets around a title are how it was noted, and no part of it.
  const plain = title.replace(/^\[(.+?)\]/, '$1');
  const named = statedOn === undefined ? plain : `${plain}, ${formats.day(statedOn)}`;
  if (address === undefined) return <span>{named}</span>;
  return (
    <a className="kern-link kern-link--small" href={address} target="_blank" rel="noreferrer noopener">
      {named}
      <span className="kern-sr-only"> ({say.newWindow})</span>
    </a>
  );
}
