import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to a page whose address was found out, with the moment of this page. */
export const PageLink = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  // An address without parameters is taken as it is, like that of the overview.
  <Link to={to as '/'} className="kern-link">
    {children}
  </Link>
);
