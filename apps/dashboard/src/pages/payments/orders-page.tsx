import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useYear, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { allYears } from '../../search.ts';
import { useStateWords } from '../../state-words.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { caseColumn, orderColumn } from '../shared/case-columns.tsx';
import { ChoiceRow } from '../shared/choice-row.tsx';
import { Panel } from '../shared/panel.tsx';
import { PaymentsFrame } from './payments-frame.tsx';
import { orderChoices, orderFilters, type OrderFilter } from './order-filters.ts';
import { PaymentsStanding } from './payments-standing.tsx';
import { paymentsWords } from './payments.words.ts';

type Order = Schemas['PaymentOrderView'];

/** Payment orders by state, the first that is due first. */
export function OrdersPage() {
  const words = useWords(paymentsWords);
  const stateWords = useStateWords();
  const { stand } = useSearch({ from: '/zahlungen' });
  const navigate = useNavigate({ from: '/zahlungen' });
  const year = useYear();
  const chosen = orderChoices.find((one) => one === stand) ?? 'alle';
  const named = (choice: OrderFilter): string =>
    choice === 'alle' || choice === 'ZU_ZAHLEN' || choice === 'IM_LAUF'
      ? words.orderChoices[choice]
      : stateWords(choice, 'PAYMENT_ORDER');
  const columns = useMemo(
    (): readonly Column<Order>[] => [
      orderColumn(words.order, { sort: 'orderNumber' }),
      caseColumn(words.case, { wideOnly: true }),
      {
        id: 'payee',
        label: words.payee,
        value: ({ payeeName, payeeId }) => payeeName ?? payeeId,
      },
      { id: 'reason', label: words.reason, value: ({ reason }) => reason, hidden: true },
      { id: 'state', label: words.state, value: ({ state }) => stateWords(state, 'PAYMENT_ORDER') },
      { id: 'due', label: words.due, kind: 'day', value: ({ dueOn }) => dueOn, sort: 'dueOn' },
      {
        id: 'settled',
        label: words.settled,
        kind: 'day',
        value: ({ settledOn }) => settledOn,
        wideOnly: true,
      },
      {
        id: 'run',
        label: words.run,
        value: ({ runId }) => runId,
        cell: ({ runId }) =>
          runId === undefined ? undefined : (
            <Link className="kern-link" to="/zahlungen/laeufe/$runId" params={{ runId }}>
              {runId}
            </Link>
          ),
        hidden: true,
      },
      {
        id: 'amount',
        label: words.amount,
        kind: 'amount',
        sum: 'amount',
        value: ({ amount }) => centsOf(amount),
        sort: 'amount',
      },
    ],
    [words, stateWords],
  );
  return (
    <PaymentsFrame part="orders">
      <PaymentsStanding />
      <Panel id="anordnungen" title={words.parts.orders}>
        <ChoiceRow
          label={words.filter}
          choices={orderChoices.map((value) => ({ value, label: named(value) }))}
          chosen={chosen}
          onChoose={(choice) =>
            void navigate({
              search: (search) => ({ ...search, stand: choice === 'alle' ? undefined : choice }),
              resetScroll: false,
            })
          }
        />
        <PagesTable
          key={chosen}
          id="anordnungen"
          caption={words.parts.orders}
          path="/api/v1/payment-orders"
          query={{
            ...orderFilters[chosen],
            ...(year !== allYears && { fiscalYear: year }),
          }}
          columns={columns}
          keyOf={({ orderNumber }) => orderNumber}
          firstSort="dueOn"
          whenEmpty={chosen === 'alle' ? words.noOrders : words.noOrdersInState(named(chosen))}
        />
      </Panel>
    </PaymentsFrame>
  );
}
