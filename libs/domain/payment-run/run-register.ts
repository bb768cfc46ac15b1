import { neverReached } from '../decision.ts';
import type { DebtorAccount } from './payment-run.ts';

/** Of the whole ledger: which order is in which run that was not cancelled, and which account is debited. */
export interface RunRegister {
  readonly runOf: ReadonlyMap<string, string>;
  readonly debtor?: DebtorAccount;
}

interface OrdersOfRun {
  readonly runId: string;
  readonly orderNumbers: readonly string[];
}

export type RunRegisterEvent =
  | { readonly type: 'OrdersAssignedToRun'; readonly data: OrdersOfRun }
  | { readonly type: 'OrdersFreedFromRun'; readonly data: OrdersOfRun }
  | {
      /** From now on runs debit this account; those that were made keep theirs. */
      readonly type: 'DebtorAccountSet';
      readonly data: DebtorAccount & { readonly reason: string; readonly setBy: string };
    };

export function evolveRunRegister(register: RunRegister | undefined, event: RunRegisterEvent): RunRegister {
  const before = register ?? { runOf: new Map<string, string>() };
  switch (event.type) {
    case 'OrdersAssignedToRun': {
      const { runId, orderNumbers } = event.data;
      return {
        ...before,
        runOf: new Map([...before.runOf, ...orderNumbers.map((one) => [one, runId] as const)]),
      };
    }
    case 'OrdersFreedFromRun': {
      const freed = new Set(event.data.orderNumbers);
      return { ...before, runOf: new Map([...before.runOf].filter(([one]) => !freed.has(one))) };
    }
    case 'DebtorAccountSet': {
      const { name, iban, bic } = event.data;
      return { ...before, debtor: { name, iban, ...(bic !== undefined && { bic }) } };
    }
    default:
      return neverReached(event);
  }
}
