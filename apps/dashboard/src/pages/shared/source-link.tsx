import { day } from '../../figures.ts';
import type { Source } from '../../api/schemas.ts';

interface SourceLinkProps {
  readonly source: Source;
}

/** Where a figure was published, and when. */
export function SourceLink({ source: { title, address, statedOn } }: SourceLinkProps) {
  const named = statedOn === undefined ? title : `${title}, ${day(statedOn)}`;
  if (address === undefined) return <span>{named}</span>;
  return (
    <a className="kern-link kern-link--small" href={address} target="_blank" rel="noreferrer noopener">
      {named}
      <span className="kern-sr-only"> (öffnet in neuem Fenster)</span>
    </a>
  );
}
