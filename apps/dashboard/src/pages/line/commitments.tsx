import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { useWords } from '../../words/language.ts';
import { CaseLink } from '../case/case-link.tsx';
import { Recipients } from '../shared/recipients-cell.tsx';
import { ActionsOn, countAlone, ItemsTable } from './items-table.tsx';
import { lineItemWords } from './line-items.words.ts';
import type { LineKey } from './why-figure.tsx';

type Commitment = Schemas['CommitmentView'];

/** The funds of a milestone or of another year bear a number behind that of their case. */
const caseOf = (commitmentId: string): string => commitmentId.split('.')[0] ?? commitmentId;

/** What is committed on a line, for cases and beside them. */
export function Commitments(of: LineKey) {
  const words = useWords(lineItemWords);
  const { count } = useAnswer('/api/v1/commitments', { query: { ...of, ...countAlone } }).data ?? {};
  const columns = useMemo(
    (): readonly Column<Commitment>[] => [
      {
        id: 'commitment',
        label: words.commitment,
        sort: 'commitmentId',
        value: ({ commitmentId }) => commitmentId,
        cell: ({ commitmentId }) => <CaseLink caseNumber={caseOf(commitmentId)} />,
      },
      {
        id: 'recipient',
        label: words.recipient,
        value: ({ recipient }) => recipient,
        cell: ({ recipient }) => recipient !== undefined && <Recipients keys={[recipient]} />,
        wideOnly: true,
      },
      { id: 'state', label: words.state, value: ({ state }) => words.states[state], wideOnly: true },
      {
        id: 'from',
        label: words.from,
        kind: 'day',
        sort: 'committedFrom',
        value: ({ committedFrom }) => committedFrom,
        wideOnly: true,
      },
      {
        id: 'amount',
        label: words.committed,
        kind: 'amount',
        sum: 'amount',
        sort: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      {
        id: 'open',
        label: words.open,
        kind: 'amount',
        sum: 'open',
        sort: 'open',
        value: ({ open }) => centsOf(open),
      },
    ],
    [words],
  );
  return (
    <ItemsTable
      id="stelle-festlegungen"
      caption={words.commitments}
      path="/api/v1/commitments"
      query={of}
      columns={columns}
      keyOf={({ commitmentId }) => commitmentId}
      count={count}
      whenEmpty={words.noCommitments}
      firstSort="-open"
      opens={({ isOfCase }) => !isOfCase}
      openedTitle={words.commitmentActions}
      opened={(id) => <ActionsOn of={of} collection="commitments" id={id} />}
    />
  );
}
