import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type PayeeRow = ReadModels['payee'];

export const payees = query({
  reads: ['payee'],
  read: (models, { page: request }: { readonly page: PageRequest }): Promise<Page<PayeeRow>> =>
    page(models.selectFrom('payee').selectAll(), request),
});

export const payee = query({
  reads: ['payee'],
  read: (models, { payeeId }: { readonly payeeId: string }): Promise<PayeeRow | undefined> =>
    models.selectFrom('payee').selectAll().where('payee_id', '=', payeeId).executeTakeFirst(),
});

export interface SharedAccount {
  readonly iban: string;
  /** Two or more, by their ids. */
  readonly payees: readonly PayeeRow[];
}

/** Accounts that more than one payee has, confirmed or proposed. */
export const sharedAccounts = query({
  reads: ['payee'],
  read: async (models, { page: request }: { readonly page: PageRequest }): Promise<Page<SharedAccount>> => {
    const uses = models
      .selectFrom('payee')
      .select(['payee_id', 'iban'])
      .where('iban', 'is not', null)
      .union(
        models
          .selectFrom('payee')
          .select(['payee_id', 'proposed_iban as iban'])
          .where('proposed_iban', 'is not', null),
      );
    const shared = models
      .selectFrom(uses.as('account_use'))
      .select('iban')
      .groupBy('iban')
      .having((where) => where.fn.count('payee_id'), '>', 1n);
    const { rows, ...rest } = await page(models.selectFrom(shared.as('shared_account')).selectAll(), request);
    const ibans = rows.flatMap(({ iban }) => (iban === null ? [] : [iban]));
    if (ibans.length === 0) return { rows: [], ...rest };
    const holders = await models
      .selectFrom('payee')
      .selectAll()
      .where((where) => where.or([where('iban', 'in', ibans), where('proposed_iban', 'in', ibans)]))
      .orderBy('payee_id')
      .execute();
    return {
      rows: ibans.map((iban) => ({
        iban,
        payees: holders.filter((row) => row.iban === iban || row.proposed_iban === iban),
      })),
      ...rest,
    };
  },
});
