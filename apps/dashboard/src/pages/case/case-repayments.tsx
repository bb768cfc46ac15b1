import { useWholeList } from '../../api/index.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useWords } from '../../words/language.ts';
import { repaymentWords } from '../repayment/repayment.words.ts';
import { useRepaymentColumns } from '../repayment/repayments-page.tsx';
import { Panel } from '../shared/panel.tsx';

/** What is claimed back in a case; nothing where nothing is. */
export function CaseRepayments({ caseNumber }: { readonly caseNumber: string }) {
  const words = useWords(repaymentWords);
  const columns = useRepaymentColumns();
  const list = useWholeList('/api/v1/repayments', { query: { caseNumber } });
  if (!list.data || list.data.items.length === 0) return null;
  return (
    <Panel id="rueckforderungen" title={words.list}>
      <DataTable
        id="vorgang-rueckforderungen"
        caption={words.list}
        columns={columns.filter(({ id }) => id !== 'case' && id !== 'recipient')}
        rows={list.data.items}
        keyOf={({ repaymentId }) => repaymentId}
      />
    </Panel>
  );
}
