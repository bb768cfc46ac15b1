import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useAnswer, useLedger, type Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { centsOf } from '../../fields/amount.ts';
import { WhenReady } from '../../frame/notice.tsx';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { save } from '../../table/take-list.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { orderColumn } from '../shared/case-columns.tsx';
import { BundleButton } from '../shared/bundle-button.tsx';
import { Facts } from '../shared/facts.tsx';
import { Panel } from '../shared/panel.tsx';
import { PaymentsFrame } from './payments-frame.tsx';
import { paymentsWords } from './payments.words.ts';

type Transfer = Schemas['TransferView'];

/** One payment run: its transfers, its file, and what is to be done with it. */
export function RunPage() {
  const words = useWords(paymentsWords);
  const formats = useFormats();
  const { roles } = usePerson();
  const { runId } = useParams({ from: '/zahlungen/laeufe/$runId' });
  const run = useAnswer('/api/v1/payment-runs/{runId}', { path: { runId } });
  const columns = useMemo(
    (): readonly Column<Transfer>[] => [
      orderColumn(words.order),
      { id: 'name', label: words.name, value: ({ name }) => name },
      { id: 'iban', label: words.iban, value: ({ iban }) => formats.iban(iban), wideOnly: true },
      { id: 'status', label: words.bankStatus, value: ({ bankStatus }) => bankStatus },
      { id: 'amount', label: words.amount, kind: 'amount', value: ({ amount }) => centsOf(amount) },
    ],
    [words, formats],
  );
  return (
    <PaymentsFrame part="runs" title={`${words.run} ${runId}`}>
      <WhenReady answer={run}>
        {(one) => (
          <>
            <Panel
              id="lauf"
              title={words.runTitle}
              aside={
                <>
                  <RunFile runId={runId} />{' '}
                  <BundleButton path="/api/v1/payment-runs/{runId}/bundle" of={{ runId }} />
                </>
              }
            >
              <Facts
                facts={[
                  [words.state, words.runStates[one.state] ?? one.state],
                  [words.executes, formats.day(one.executionDay)],
                  [words.controlSum, formats.euros(centsOf(one.controlSum))],
                  [words.transfers, formats.count(one.transfers)],
                  [words.created, formats.instant(one.createdAt)],
                  [words.createdBy, one.createdBy],
                  [words.sent, one.sentOn === undefined ? undefined : formats.day(one.sentOn)],
                  [words.answered, one.answeredOn === undefined ? undefined : formats.day(one.answeredOn)],
                  [words.why, one.reason],
                ]}
              />
            </Panel>
            <Panel id="ueberweisungen" title={words.transfers}>
              <DataTable
                id="ueberweisungen"
                caption={words.transfers}
                columns={columns}
                rows={one.items}
                keyOf={({ orderNumber }) => orderNumber}
              />
            </Panel>
            <div className="commands">
              <CommandPanel
                operation="SendPaymentRun"
                known={{ runId }}
                roles={roles}
                isOffered={one.state === 'CREATED'}
              />
              <CommandPanel
                operation="CancelPaymentRun"
                known={{ runId }}
                roles={roles}
                isOffered={one.state === 'CREATED'}
              />
              <CommandPanel operation="RecordPaymentStatus" roles={roles} isOffered={one.state === 'SENT'} />
            </div>
          </>
        )}
      </WhenReady>
    </PaymentsFrame>
  );
}

function RunFile({ runId }: { readonly runId: string }) {
  const words = useWords(paymentsWords);
  const ledger = useLedger();
  const [hasFailed, setFailed] = useState(false);
  const take = async (): Promise<void> => {
    setFailed(false);
    try {
      const response = await ledger.request(`/api/v1/payment-runs/${encodeURIComponent(runId)}/file`);
      save(await response.blob(), `${runId}.xml`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="data-table__take" onClick={() => void take()}>
        {words.file}
      </button>
      {hasFailed && <span role="alert"> {words.fileFailed}</span>}
    </>
  );
}
