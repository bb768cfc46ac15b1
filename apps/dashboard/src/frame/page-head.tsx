import { useRouterState } from '@tanstack/react-router';
import { Fragment, useEffect, type ReactNode } from 'react';
import { ChangedMark, useChangedSince } from './changes.tsx';

interface PageHeadProps {
  /** Names the page in the browser's title, and on it. */
  readonly title: string;
  /** On the page instead of the title. */
  readonly heading?: string | undefined;
  /** Beside the heading, such as when these figures hold. */
  readonly children?: ReactNode;
}

/** What a page begins with: its one heading of the first level, and its name in the browser. */
export function PageHead({ title, heading, children }: PageHeadProps) {
  // `/vorgaenge/EFA-2023-000417` is about the case, `/programme/EFA/MAIN/2023` about the line.
  const key = useRouterState({
    select: ({ location: { pathname } }) => {
      const [, room, ...parts] = pathname.split('/').map(decodeURIComponent);
      return room === 'programme' ? parts.join('/') : (parts.at(-1) ?? '');
    },
  });
  const { isChanged, onSeen } = useChangedSince(key);
  useEffect(() => {
    document.title = `${title} – Förderbuch`;
  }, [title]);
  return (
    <div className="page-head">
      <h1 className="kern-heading-large">{(heading ?? title).split(' ').map(inOnePiece)}</h1>
      <span role="status" className="changed">
        {isChanged && <ChangedMark onSeen={onSeen} />}
      </span>
      {children}
    </div>
  );
}

/** A number such as `EFA-2023-000417` is not broken behind one of its hyphens where the next line has room for it. */
const inOnePiece = (word: string, place: number): ReactNode => (
  <Fragment key={place}>
    {place > 0 && ' '}
    {/-\d/.test(word) ? <span className="page-head__number">{word}</span> : word}
  </Fragment>
);
