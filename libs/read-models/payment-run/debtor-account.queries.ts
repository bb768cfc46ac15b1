import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type DebtorAccountRow = ReadModels['debtor_account'];

export const debtorAccountsOfLedger = query({
  reads: ['debtor_account'],
  read: (models, _asked: object): Promise<readonly DebtorAccountRow[]> =>
    models.selectFrom('debtor_account').selectAll().orderBy('synthetic').execute(),
});
