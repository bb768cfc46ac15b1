import { useMemo } from 'react';
import type { Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { CasesFrame } from '../cases/cases-frame.tsx';
import { caseColumn, recipientsColumn } from '../shared/case-columns.tsx';
import { Panel } from '../shared/panel.tsx';
import { LateUses } from './late-use.tsx';
import { RepaymentLink } from './repayment-link.tsx';
import { repaymentWords } from './repayment.words.ts';

type Repayment = Schemas['RepaymentView'];

/** The columns of a list of repayment claims. */
export function useRepaymentColumns(): readonly Column<Repayment>[] {
  const words = useWords(repaymentWords);
  const formats = useFormats();
  return useMemo(
    (): readonly Column<Repayment>[] => [
      {
        id: 'repayment',
        label: words.repayment,
        value: ({ repaymentId }) => repaymentId,
        cell: ({ repaymentId }) => <RepaymentLink repaymentId={repaymentId} />,
      },
      { ...caseColumn<Repayment>(words.case), hidden: true },
      recipientsColumn(words.debtor),
      {
        id: 'due',
        label: words.due,
        kind: 'day',
        value: ({ instalments }) => instalments.at(-1)?.dueOn,
        sort: 'dueOn',
      },
      {
        id: 'amount',
        label: words.figures.amount,
        kind: 'amount',
        sum: 'amount',
        value: ({ amount }) => centsOf(amount),
      },
      {
        id: 'openPrincipal',
        label: words.openPrincipal,
        kind: 'amount',
        sum: 'principal.open',
        value: ({ principal }) => centsOf(principal.open),
      },
      {
        id: 'openInterest',
        label: words.openInterest,
        kind: 'amount',
        sum: 'interest.open',
        value: ({ interest }) => interest && centsOf(interest.open),
        unknown: ({ rateUnknownFrom }) =>
          rateUnknownFrom === undefined ? undefined : words.interestUnknown(formats.day(rateUnknownFrom)),
      },
      {
        id: 'overdue',
        label: words.overdue,
        kind: 'amount',
        sum: 'overdue',
        value: ({ overdue }) => centsOf(overdue),
      },
    ],
    [words, formats],
  );
}

/** Every repayment claim as it stands on the day of the page; to a claimant those against its municipality. */
export function RepaymentsPage() {
  const words = useWords(repaymentWords);
  const { roles } = usePerson();
  const columns = useRepaymentColumns();
  return (
    <CasesFrame part="repayments">
      <Panel id="rueckforderungen" title={words.list}>
        <PagesTable
          id="rueckforderungen"
          caption={words.list}
          path="/api/v1/repayments"
          columns={columns}
          keyOf={({ repaymentId }) => repaymentId}
          firstSort="dueOn"
          whenEmpty={words.none}
        />
      </Panel>
      {holdsOneOf(roles, readers) && <LateUses />}
    </CasesFrame>
  );
}
