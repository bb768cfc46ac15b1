import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { lesser, sumOf, type Cents } from '../money/cents.ts';
import { firstDayOf, lowestFrom, totalOf } from '../money/day-series.ts';
import type { Payee } from '../payee/payee.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { holdersOfRights, type Succession } from '../recipient/succession.ts';
import type { PaymentBasis } from './payment-basis.ts';
import type { NoAccount, NoBasis } from '../reasons.ts';
import { isOutstanding, isStanding, type CasePayments, type PaymentOrder } from './payment-order.ts';

/** What says whether a payee may be paid, and how much: looked at anew at every step up to the order. */
export interface KnownToEntitle {
  readonly payments: CasePayments | undefined;
  readonly basis: PaymentBasis | Rejected<never, NoBasis>;
  readonly payee: Payee | undefined;
  /** Of the basis' recipients. */
  readonly succession: Succession;
}

/** What is still to be paid, to whom. */
export interface Entitlement {
  readonly basis: PaymentBasis;
  /** All that the basis entitles to, paid or not. */
  readonly entitled: Cents;
  /** Of it, what no other order takes. */
  readonly left: Cents;
  /** Of it, by other orders. */
  readonly paid: Cents;
  /** Of it, in other orders on their way. */
  readonly ordered: Cents;
  /** Who holds the rights of the case's recipients. */
  readonly holders: readonly RecipientKey[];
  readonly confirmed: NonNullable<Payee['confirmed']>;
}

/**
 * What a basis entitles a payee to on a day, besides one of its orders; refused before the basis holds, and where the account
 * is not confirmed, nor that of whoever holds the rights of the case. Practice apart.
 */
export function entitlementOn(
  { payments, basis, payee, succession }: KnownToEntitle,
  payeeId: string,
  { on }: Pick<Dated, 'on'>,
  besides?: PaymentOrder,
):
  | Entitlement
  | Rejected<
      never,
      | NoBasis
      | NoAccount
      | 'DAY_BEFORE_CAUSE'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
    > {
  if ('outcome' in basis) return basis;
  const holders = holdersOfRights(succession, basis.recipients, on);
  if ('outcome' in holders) return holders;
  const due = besides?.amount ?? totalOf(basis.entitled);
  const tooEarly = refusedBefore(on, firstDayOf(basis.entitled), 'ENTITLEMENT', due);
  if (tooEarly) return tooEarly;
  const confirmed = confirmedPayee(payee, basis, payeeId, holders);
  if ('outcome' in confirmed) return confirmed;
  const ofCase = [...(payments?.orders.values() ?? [])]
    .filter(isStanding)
    .filter(({ orderNumber }) => orderNumber !== besides?.orderNumber);
  const standing = ofCase.filter((order) => order.basis === basis.kind && order.basisId === basis.basisId);
  const ordered = sumOf(standing.filter(isOutstanding));
  const paid = sumOf(standing) - ordered;
  const { amount: entitled } = lowestFrom(basis.entitled, on);
  const left = entitled - paid - ordered;
  const { ceiling } = basis;
  return {
    basis,
    entitled,
    left: standingLeft(ceiling === undefined ? left : lesser(left, ceiling - sumOf(ofCase))),
    paid,
    ordered,
    holders,
    confirmed,
  };
}

/** Nothing, where a part of what was paid has been revoked since. */
const standingLeft = (left: Cents): Cents => (left > 0n ? left : 0n);

/** What a refusal to pay more names. */
export const amountsOf = ({
  left,
  entitled,
  paid,
  ordered,
}: Entitlement): Pick<Entitlement, 'left' | 'entitled' | 'paid' | 'ordered'> => ({
  left,
  entitled,
  paid,
  ordered,
});

/** What an order is still entitled to, or its refusal. */
export function entitlementOfOrder(
  known: KnownToEntitle,
  order: PaymentOrder,
  days: Pick<Dated, 'on'>,
):
  | Entitlement
  | Rejected<
      never,
      | NoBasis
      | NoAccount
      | 'DAY_BEFORE_CAUSE'
      | 'ENTITLEMENT_EXCEEDED'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
    > {
  const entitlement = entitlementOn(known, order.payeeId, days, order);
  if ('outcome' in entitlement) return entitlement;
  return order.amount > entitlement.left
    ? rejected('ENTITLEMENT_EXCEEDED', { requested: order.amount, ...amountsOf(entitlement) })
    : entitlement;
}

/** The confirmed account, where it is the provider's or one of whoever holds the rights of the case. */
function confirmedPayee(
  payee: Payee | undefined,
  { kind, payeeId: agreed, synthetic }: PaymentBasis,
  payeeId: string,
  holders: readonly RecipientKey[],
): Entitlement['confirmed'] | Rejected<never, NoAccount> {
  if (!payee) return rejected('PAYEE_UNKNOWN', { payeeId });
  const { confirmed } = payee;
  if (!confirmed) return rejected('PAYEE_NOT_CONFIRMED', { payeeId });
  const { recipient } = confirmed;
  // A commitment that names nobody is for whom its controller has it prepared.
  const isForAnybody = kind === 'COMMITMENT' && holders.length === 0;
  const isEntitled =
    agreed === undefined
      ? isForAnybody || (recipient !== undefined && holders.includes(recipient))
      : agreed === payeeId;
  return isEntitled && payee.synthetic === synthetic
    ? confirmed
    : rejected('PAYEE_NOT_ENTITLED', { payeeId, entitled: agreed === undefined ? holders : [agreed] });
}
