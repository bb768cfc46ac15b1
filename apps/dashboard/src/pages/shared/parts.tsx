import { Link, type LinkProps } from '@tanstack/react-router';
import './parts.css';

interface PartsProps {
  readonly label: string;
  readonly parts: readonly {
    readonly name: string;
    readonly link: Pick<LinkProps, 'to' | 'params'>;
    readonly isShown: boolean;
  }[];
}

/** The parts of a page beside each other, each at an address of its own. */
export const Parts = ({ label, parts }: PartsProps) => (
  <nav className="parts" aria-label={label}>
    {parts.map(({ name, link, isShown }) => (
      <Link
        key={name}
        {...link}
        activeOptions={{ exact: true, includeSearch: false }}
        className={isShown ? 'parts__part parts__part--shown' : 'parts__part'}
      >
        {name}
      </Link>
    ))}
  </nav>
);
