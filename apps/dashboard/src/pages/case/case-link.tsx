import { Link } from '@tanstack/react-router';

/** Opens a case; the way back leads to what is shown now. */
export const CaseLink = ({ caseNumber }: { readonly caseNumber: string }) => (
  <Link className="kern-link number-link" to="/vorgaenge/$caseNumber" params={{ caseNumber }}>
    {caseNumber}
  </Link>
);
