import type { LedgerEvent } from '#domain';
import { foldInto, projection, table } from '#projections';

const useOfFundsTable = table(
  'use_of_funds',
  {
    case_number: 'text',
    position: 'integer',
    /** `USED`, `GIVEN_BACK`, or `INTEREST` that was claimed. */
    act: 'text',
    /** Of a use and of interest. */
    drawdown_id: 'text?',
    /** Of what was given back. */
    order_number: 'text?',
    use_id: 'text?',
    amount: 'integer',
    effective_day: 'text',
  },
  { key: ['case_number', 'position'] },
);

/** What became of the payments of grants, act by act; their payments are those of the orders. */
export const useOfFunds = projection({
  name: 'use-of-funds',
  version: 1,
  folds: [
    foldInto(useOfFundsTable, {
      keysOf: ({ event, recorded: { position } }) =>
        isOfUse(event) ? [[event.data.caseNumber, position]] : [],
      fold: (_row, { event, recorded }, [case_number, position]) => {
        if (!isOfUse(event)) return undefined;
        const nothing = {
          case_number,
          position,
          drawdown_id: null,
          order_number: null,
          use_id: null,
          amount: event.data.amount,
          effective_day: recorded.effectiveDay,
        };
        switch (event.type) {
          case 'FundsUseReported':
            return {
              ...nothing,
              act: 'USED',
              drawdown_id: event.data.drawdownId,
              use_id: event.data.useId,
              effective_day: event.data.usedOn,
            };
          case 'LateUseInterestClaimed':
            return { ...nothing, act: 'INTEREST', drawdown_id: event.data.drawdownId };
          case 'GrantFundsReturned':
          case 'GrantFundsReturnedAsIncome':
            return {
              ...nothing,
              act: 'GIVEN_BACK',
              order_number: event.data.ofOrder ?? null,
              effective_day: event.data.returnedOn,
            };
        }
      },
    }),
  ],
  logs: [],
});

type OfUse = Extract<
  LedgerEvent,
  {
    readonly type:
      'FundsUseReported' | 'LateUseInterestClaimed' | 'GrantFundsReturned' | 'GrantFundsReturnedAsIncome';
  }
>;

const isOfUse = (event: LedgerEvent): event is OfUse =>
  event.type === 'FundsUseReported' ||
  event.type === 'LateUseInterestClaimed' ||
  event.type === 'GrantFundsReturned' ||
  event.type === 'GrantFundsReturnedAsIncome';
