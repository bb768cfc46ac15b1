import { accepted, rejected, type Decision } from '../decision.ts';
import { faultOfIban, normalIban } from '../payee/iban.ts';
import { bankNameLengthMax, bankTextOf } from '../text/bank-text.ts';
import type { DebtorAccount } from './payment-run.ts';
import type { RunRegister, RunRegisterEvent } from './run-register.ts';

export interface SetDebtorAccount extends DebtorAccount {
  readonly reason: string;
  readonly setBy: string;
  /** For runs of practice data alone. */
  readonly synthetic?: true;
}

/** Says which account of the authority payment runs debit from now on; its name is kept as banks pass it on. */
export function setDebtorAccount(
  _register: RunRegister | undefined,
  { name, bic, reason, setBy, synthetic, ...account }: SetDebtorAccount,
): Decision<RunRegisterEvent, 'IBAN_INVALID'> {
  const iban = normalIban(account.iban);
  const fault = faultOfIban(iban);
  if (fault) return rejected('IBAN_INVALID', fault);
  return accepted({
    type: 'DebtorAccountSet',
    data: {
      name: bankTextOf(name, bankNameLengthMax),
      iban,
      ...(bic !== undefined && { bic }),
      reason,
      setBy,
      ...(synthetic && { synthetic }),
    },
  });
}
