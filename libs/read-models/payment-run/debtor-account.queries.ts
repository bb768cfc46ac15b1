import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type DebtorAccountRow = ReadModels['debtor_account'];

export const debtorAccountsOfLedger = query({
  reads: ['debtor_account'],
  read: (models, { synthetic }: { readonly synthetic?: boolean }): Promise<readonly DebtorAccountRow[]> => {
    let found = models.selectFrom('debtor_account').selectAll();
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    return found.orderBy('synthetic').execute();
  },
});
