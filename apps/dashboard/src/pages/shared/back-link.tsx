import { PageLink } from '../../command/page-link.tsx';
import './back-link.css';

/** From a page about one thing to the list or the thing that it belongs to. */
export const BackLink = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <nav className="back-link" aria-label={children}>
    <PageLink to={to}>
      <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" /> {children}
    </PageLink>
  </nav>
);
