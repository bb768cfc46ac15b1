import { neverReached } from '../decision.ts';
import type { DebtorAccount } from './payment-run.ts';

/** Of the whole ledger: which order is in which run that was not cancelled, and which account is debited. */
export interface RunRegister {
  readonly runOf: ReadonlyMap<string, string>;
  readonly debtor?: DebtorAccount;
  /** Debited by runs of practice data; they name the other one where it is absent. */
  readonly practiceDebtor?: DebtorAccount;
}

interface OrdersOfRun {
  readonly runId: string;
  readonly orderNumbers: readonly string[];
}

export type RunRegisterEvent =
  | { readonly type: 'OrdersAssignedToRun'; readonly data: OrdersOfRun }
  | { readonly type: 'OrdersFreedFromRun'; readonly data: OrdersOfRun }
  | {
      /** From now on runs debit this account, those of practice data where it is synthetic; those that were made keep theirs. */
      readonly type: 'DebtorAccountSet';
      readonly data: DebtorAccount & {
        readonly reason: string;
        readonly setBy: string;
        readonly synthetic?: true;
      };
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
      const { name, iban, bic, synthetic } = event.data;
      const account = { name, iban, ...(bic !== undefined && { bic }) };
      return { ...before, ...(synthetic ? { practiceDebtor: account } : { debtor: account }) };
    }
    default:
      return neverReached(event);
  }
}
