import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { useBudgetActName } from '../shared/budget-act-words.ts';
import { worklistWords } from './worklist.words.ts';

type Act = Schemas['BudgetActView'];

const words = {
  de: {
    act: 'Was beschlossen werden soll',
    line: 'Haushaltsstelle',
    by: 'vorgeschlagen von',
  },
  en: {
    act: 'What is to be enacted',
    line: 'Budget line',
    by: 'proposed by',
  },
};

/** What was proposed at the budget and waits for a second person: what it is and of which line, for its number says nothing. */
export function WaitingActs() {
  const say = useWords(words);
  const nameOf = useBudgetActName();
  const { since, amount, steps, none } = useWords(worklistWords);
  const columns = useMemo(
    (): readonly Column<Act>[] => [
      {
        id: 'act',
        label: say.act,
        value: nameOf,
        cell: (act) => (
          <Link
            className="kern-link"
            to="/arbeitsvorrat"
            search={{ schritt: 'BUDGET_ACT', akt: act.budgetActId }}
            resetScroll={false}
          >
            {nameOf(act)}
          </Link>
        ),
      },
      {
        id: 'line',
        label: say.line,
        value: ({ programme, line, fiscalYear }) => [programme, line, fiscalYear].filter(Boolean).join('/'),
      },
      { id: 'by', label: say.by, value: ({ proposedBy }) => proposedBy, wideOnly: true },
      { id: 'since', label: since, kind: 'day', value: ({ proposedOn }) => proposedOn },
      {
        id: 'amount',
        label: amount,
        kind: 'amount',
        value: (act) => (act.amount === undefined ? undefined : centsOf(act.amount)),
      },
    ],
    [say, since, amount, nameOf],
  );
  return (
    <PagesTable
      id="vorrat-akte"
      caption={steps.BUDGET_ACT}
      path="/api/v1/budget-acts"
      query={{ state: 'PROPOSED' }}
      columns={columns}
      keyOf={({ budgetActId }) => budgetActId}
      whenEmpty={none}
      noTotal
    />
  );
}
