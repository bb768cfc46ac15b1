import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { worklistWords } from './worklist.words.ts';

type Act = Schemas['BudgetActView'];

const words = {
  de: {
    act: 'Was beschlossen werden soll',
    line: 'Haushaltsstelle',
    by: 'vorgeschlagen von',
    kinds: {
      APPROPRIATION: 'Haushaltsansatz',
      APPROPRIATION_CORRECTION: 'Berichtigung eines Ansatzes',
      APPROPRIATION_REVERSAL: 'Rücknahme eines Ansatzes',
      SUPPLEMENT: 'Nachtrag',
      OVERRUN: 'Überschreitung',
      OVERRUN_REVERSAL: 'Rücknahme einer Überschreitung',
      TRANSFER: 'Umbuchung',
      TRANSFER_REVERSAL: 'Rücknahme einer Umbuchung',
      BLOCK: 'Sperre',
      BLOCK_RELEASE: 'Aufhebung einer Sperre',
      COMMITMENT_AUTHORITY: 'Verpflichtungsermächtigung',
      CARRY_OVER: 'Übertragung eines Ausgaberests',
      CARRY_OVERS: 'Übertragung offener Festlegungen',
      CARRY_OVER_REVERSAL: 'Rücknahme einer Übertragung',
      CLOSING: 'Jahresabschluss',
      REOPENING: 'Wiedereröffnung eines Jahres',
      RULE_LIFTING: 'Ende der zweiten Person',
    } satisfies Readonly<Record<Act['act'], string>>,
  },
  en: {
    act: 'What is to be enacted',
    line: 'Budget line',
    by: 'proposed by',
    kinds: {
      APPROPRIATION: 'Appropriation',
      APPROPRIATION_CORRECTION: 'Correction of an appropriation',
      APPROPRIATION_REVERSAL: 'Reversal of an appropriation',
      SUPPLEMENT: 'Supplement',
      OVERRUN: 'Overrun',
      OVERRUN_REVERSAL: 'Reversal of an overrun',
      TRANSFER: 'Transfer',
      TRANSFER_REVERSAL: 'Reversal of a transfer',
      BLOCK: 'Block',
      BLOCK_RELEASE: 'Release of a block',
      COMMITMENT_AUTHORITY: 'Commitment authority',
      CARRY_OVER: 'Carry-over',
      CARRY_OVERS: 'Carry-over of open commitments',
      CARRY_OVER_REVERSAL: 'Reversal of a carry-over',
      CLOSING: 'Closing of a year',
      REOPENING: 'Reopening of a year',
      RULE_LIFTING: 'End of the second person',
    } satisfies Readonly<Record<Act['act'], string>>,
  },
};

/** What was proposed at the budget and waits for a second person: what it is and of which line, for its number says nothing. */
export function WaitingActs() {
  const say = useWords(words);
  const { since, amount, steps, none } = useWords(worklistWords);
  const columns = useMemo(
    (): readonly Column<Act>[] => [
      {
        id: 'act',
        label: say.act,
        value: ({ act, itemId }) => [say.kinds[act], itemId].filter(Boolean).join(' '),
        cell: ({ act, itemId, budgetActId }) => (
          <Link
            className="kern-link"
            to="/arbeitsvorrat"
            search={{ schritt: 'BUDGET_ACT', akt: budgetActId }}
            resetScroll={false}
          >
            {[say.kinds[act], itemId].filter(Boolean).join(' ')}
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
    [say, since, amount],
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
