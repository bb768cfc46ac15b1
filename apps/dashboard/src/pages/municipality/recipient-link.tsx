import { Link } from '@tanstack/react-router';

interface RecipientLinkProps {
  /** Its key. */
  readonly recipient: string;
  readonly name?: string;
}

/** A municipality or county by its name, with the way to it. */
export const RecipientLink = ({ recipient, name }: RecipientLinkProps) => (
  <Link className="kern-link" to="/kommunen/$key" params={{ key: recipient }}>
    {name ?? recipient}
  </Link>
);
