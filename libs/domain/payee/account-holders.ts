import { neverReached } from '../decision.ts';

/** The payees whose confirmed details name one account, in the order in which they came to it. */
export interface AccountHolders {
  readonly payeeIds: readonly string[];
}

interface OfAccount {
  /** SHA-256 of the IBAN, hex: it names the account without saying it. */
  readonly account: string;
  readonly payeeId: string;
}

export type AccountEvent =
  | { readonly type: 'AccountAssigned'; readonly data: OfAccount }
  | { readonly type: 'AccountGivenUp'; readonly data: OfAccount };

export function evolveAccountHolders(
  holders: AccountHolders | undefined,
  event: AccountEvent,
): AccountHolders {
  const others = otherHolders(holders, event.data.payeeId);
  switch (event.type) {
    case 'AccountAssigned':
      return { payeeIds: [...others, event.data.payeeId] };
    case 'AccountGivenUp':
      return { payeeIds: others };
    default:
      return neverReached(event);
  }
}

/** Who else has the account. One account of two payees is allowed, and whoever handles it is warned. */
export const otherHolders = (holders: AccountHolders | undefined, payeeId: string): readonly string[] =>
  (holders?.payeeIds ?? []).filter((other) => other !== payeeId);

/** The payee has the account from now on; no event where it has it already. */
export const assignAccount = (
  holders: AccountHolders | undefined,
  data: OfAccount,
): readonly AccountEvent[] =>
  holders?.payeeIds.includes(data.payeeId) ? [] : [{ type: 'AccountAssigned', data }];

export const giveUpAccount = (
  holders: AccountHolders | undefined,
  data: OfAccount,
): readonly AccountEvent[] =>
  holders?.payeeIds.includes(data.payeeId) ? [{ type: 'AccountGivenUp', data }] : [];
