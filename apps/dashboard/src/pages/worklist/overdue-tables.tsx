import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { caseColumn, recipientsColumn } from '../shared/case-columns.tsx';
import { worklistWords } from './worklist.words.ts';

type Proof = Schemas['ProofOfUseView'];
type Condition = Schemas['AwardConditionView'];

/** Proofs of use that did not come in time. */
export function OverdueProofs() {
  const words = useWords(worklistWords);
  const columns = useMemo(
    (): readonly Column<Proof>[] => [
      caseColumn(words.case, { sort: 'caseNumber' }),
      recipientsColumn(words.municipality),
      { id: 'subject', label: words.subject, value: ({ purpose }) => purpose, wideOnly: true },
      { id: 'due', label: words.due, kind: 'day', value: ({ dueOn }) => dueOn, sort: 'dueOn' },
      { id: 'late', label: words.late, kind: 'count', value: ({ daysLate }) => daysLate },
      {
        id: 'awarded',
        label: words.awarded,
        kind: 'amount',
        value: ({ awarded }) => centsOf(awarded),
        sum: 'awarded',
      },
    ],
    [words],
  );
  return (
    <PagesTable
      id="vorrat-nachweise"
      caption={words.steps.PROOF_OVERDUE}
      path="/api/v1/proofs-of-use"
      query={{ state: 'OVERDUE' }}
      columns={columns}
      keyOf={({ caseNumber, proof, fiscalYear }) => `${caseNumber}/${proof}/${fiscalYear ?? ''}`}
      whenEmpty={words.none}
    />
  );
}

/** Conditions of awards that were not met in time. */
export function OverdueConditions() {
  const words = useWords(worklistWords);
  const columns = useMemo(
    (): readonly Column<Condition>[] => [
      caseColumn(words.case),
      recipientsColumn(words.municipality),
      { id: 'subject', label: words.subject, value: ({ subject }) => subject },
      { id: 'since', label: words.since, kind: 'day', value: ({ setOn }) => setOn, wideOnly: true },
      { id: 'due', label: words.due, kind: 'day', value: ({ dueOn }) => dueOn },
    ],
    [words],
  );
  return (
    <PagesTable
      id="vorrat-auflagen"
      caption={words.steps.CONDITION_OVERDUE}
      path="/api/v1/award-conditions"
      query={{ state: 'OVERDUE' }}
      columns={columns}
      keyOf={({ caseNumber, conditionId }) => `${caseNumber}/${conditionId}`}
      whenEmpty={words.none}
    />
  );
}
