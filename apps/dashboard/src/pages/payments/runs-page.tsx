import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { centsOf } from '../../fields/amount.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { DebtorAccounts } from './debtor-accounts.tsx';
import { PaymentsFrame } from './payments-frame.tsx';
import { paymentsWords } from './payments.words.ts';

type Run = Schemas['PaymentRunView'];

/** Payment runs, and a new one. */
export function RunsPage() {
  const words = useWords(paymentsWords);
  const { roles } = usePerson();
  const columns = useMemo(
    (): readonly Column<Run>[] => [
      {
        id: 'run',
        label: words.run,
        value: ({ runId }) => runId,
        cell: ({ runId }) => (
          <Link className="kern-link" to="/zahlungen/laeufe/$runId" params={{ runId }}>
            {runId}
          </Link>
        ),
      },
      { id: 'state', label: words.state, value: ({ state }) => words.runStates[state] ?? state },
      { id: 'day', label: words.executes, kind: 'day', value: ({ executionDay }) => executionDay },
      { id: 'transfers', label: words.transfers, kind: 'count', value: ({ transfers }) => transfers },
      { id: 'sent', label: words.sent, kind: 'day', value: ({ sentOn }) => sentOn },
      {
        id: 'answered',
        label: words.answered,
        kind: 'day',
        value: ({ answeredOn }) => answeredOn,
        wideOnly: true,
      },
      {
        id: 'sum',
        label: words.controlSum,
        kind: 'amount',
        sum: 'controlSum',
        value: ({ controlSum }) => centsOf(controlSum),
      },
    ],
    [words],
  );
  return (
    <PaymentsFrame part="runs">
      <Panel id="laeufe" title={words.parts.runs}>
        <PagesTable
          id="laeufe"
          caption={words.parts.runs}
          path="/api/v1/payment-runs"
          columns={columns}
          keyOf={({ runId }) => runId}
          whenEmpty={words.noRuns}
        />
      </Panel>
      <DebtorAccounts />
      <div className="commands">
        <CommandPanel operation="CreatePaymentRun" roles={roles} />
        <CommandPanel operation="SetDebtorAccount" roles={roles} />
      </div>
    </PaymentsFrame>
  );
}
