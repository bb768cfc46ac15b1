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
import { paymentsWords } from './payments.words.ts';

type Order = Schemas['PaymentOrderView'];

const states = [
  'alle',
  'PREPARED',
  'CERTIFIED',
  'ORDERED',
  'SETTLED',
  'REJECTED',
  'RETURNED',
  'WITHDRAWN',
] as const;

/** Payment orders by state, the first that is due first. */
export function OrdersPage() {
  const words = useWords(paymentsWords);
  const stateWords = useStateWords();
  const { stand } = useSearch({ from: '/zahlungen' });
  const navigate = useNavigate({ from: '/zahlungen' });
  const year = useYear();
  const chosen = states.find((one) => one === stand) ?? 'alle';
  const columns = useMemo(
    (): readonly Column<Order>[] => [
      orderColumn(words.order, { sort: 'orderNumber' }),
      caseColumn(words.case, { wideOnly: true }),
      { id: 'reason', label: words.reason, value: ({ reason }) => reason, hidden: true },
      { id: 'state', label: words.state, value: ({ state }) => stateWords(state) },
      { id: 'due', label: words.due, kind: 'day', value: ({ dueOn }) => dueOn, sort: 'dueOn' },
      { id: 'settled', label: words.settled, kind: 'day', value: ({ settledOn }) => settledOn },
      {
        id: 'run',
        label: words.run,
        value: ({ runId }) => runId,
        cell: ({ runId }) =>
          runId === undefined ? (
            '–'
          ) : (
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
      <Panel id="anordnungen" title={words.parts.orders}>
        <ChoiceRow
          label={words.filter}
          choices={states.map((value) => ({
            value,
            label: value === 'alle' ? words.allStates : stateWords(value),
          }))}
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
            ...(chosen !== 'alle' && { state: chosen }),
            ...(year !== allYears && { fiscalYear: year }),
          }}
          columns={columns}
          keyOf={({ orderNumber }) => orderNumber}
          firstSort="dueOn"
          whenEmpty={words.noOrders}
        />
      </Panel>
    </PaymentsFrame>
  );
}
