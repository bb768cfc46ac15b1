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
  const named = statedOn === undefined ? title : `${title}, ${formats.day(statedOn)}`;
  if (address === undefined) return <span>{named}</span>;
  return (
    <a className="kern-link kern-link--small" href={address} target="_blank" rel="noreferrer noopener">
      {named}
      <span className="kern-sr-only"> ({say.newWindow})</span>
    </a>
  );
}
