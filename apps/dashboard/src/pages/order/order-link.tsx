import { Link } from '@tanstack/react-router';

/** A payment order, with the way to it. */
export const OrderLink = ({ orderNumber }: { readonly orderNumber: string }) => (
  <Link className="kern-link number-link" to="/zahlungen/anordnungen/$orderNumber" params={{ orderNumber }}>
    {orderNumber}
  </Link>
);
