import { rejected, type Rejected } from '../decision.ts';
import type { Grant } from '../grant/grant.ts';
import { refusedUnless, type GrantAddress } from '../grant/open-grant.ts';
import type { CasePayments } from '../payment/payment-order.ts';
import type { MovedFunds } from './use-figures.ts';
import type { UseOfFunds } from './use-of-funds.ts';

export interface KnownToUse {
  readonly grant: Grant | undefined;
  readonly payments: CasePayments | undefined;
  readonly use: UseOfFunds | undefined;
}

/** What became of the payments of a drawdown; what the bank sent back was never paid. The refusal where there is no such drawdown. */
export function movedFundsOf(
  { grant, payments, use }: KnownToUse,
  address: GrantAddress & { readonly drawdownId: string },
): MovedFunds | Rejected<never, 'DRAWDOWN_UNKNOWN' | 'GRANT_STATE' | 'GRANT_UNKNOWN' | 'LEAD_ONLY'> {
  const { caseNumber, drawdownId } = address;
  const refused = refusedUnless(grant, address, 'AWARDED', 'COMPLETED', 'REVOKED');
  if (refused || !grant) return refused ?? rejected('GRANT_UNKNOWN', { caseNumber });
  if (!grant.drawdowns.has(drawdownId)) return rejected('DRAWDOWN_UNKNOWN', { caseNumber, drawdownId });
  const orders = [...(payments?.orders.values() ?? [])].filter(
    ({ basis, basisId, settledOn, returnedOn }) =>
      basis === 'DRAWDOWN' && basisId === drawdownId && settledOn !== undefined && returnedOn === undefined,
  );
  const numbers = new Set(orders.map(({ orderNumber }) => orderNumber));
  return {
    payments: orders.map(({ settledOn = '', amount }) => ({ day: settledOn, amount })),
    uses: use?.uses.get(drawdownId) ?? [],
    givenBack: grant.returns.filter(({ ofOrder }) => ofOrder !== undefined && numbers.has(ofOrder)),
  };
}
