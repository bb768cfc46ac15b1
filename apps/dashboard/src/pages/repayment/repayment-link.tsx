import { Link } from '@tanstack/react-router';
import { caseOfRepayment } from './repayment-address.ts';

/** A repayment claim, with the way to it. */
export const RepaymentLink = ({ repaymentId }: { readonly repaymentId: string }) => (
  <Link
    className="kern-link number-link"
    to="/vorgaenge/$caseNumber/rueckforderungen/$repaymentId"
    params={{ caseNumber: caseOfRepayment(repaymentId), repaymentId }}
  >
    {repaymentId}
  </Link>
);
