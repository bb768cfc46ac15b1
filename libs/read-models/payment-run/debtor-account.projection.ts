import { foldInto, oneRow, projection, table } from '#projections';

const debtorAccountTable = table(
  'debtor_account',
  {
    /** Debited by runs of practice data. */
    synthetic: 'integer',
    name: 'text',
    iban: 'text',
    bic: 'text?',
    reason: 'text',
    set_by: 'text',
    set_on: 'text',
  },
  { key: ['synthetic'] },
);

/** The account that payment runs debit, and that of practice data where it is another one. */
export const debtorAccounts = projection({
  name: 'debtor-account',
  version: 1,
  folds: [
    foldInto(debtorAccountTable, {
      keysOf: oneRow(({ event }) =>
        event.type === 'DebtorAccountSet' ? [event.data.synthetic ? 1n : 0n] : undefined,
      ),
      fold: (_, { event, recorded }, [synthetic]) => {
        if (event.type !== 'DebtorAccountSet') return undefined;
        const { name, iban, bic = null, reason, setBy } = event.data;
        return { synthetic, name, iban, bic, reason, set_by: setBy, set_on: recorded.effectiveDay };
      },
    }),
  ],
  logs: [],
});
