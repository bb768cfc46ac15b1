import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useMoment, type Schemas } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useWords } from '../../words/language.ts';
import { recipientsColumn } from '../shared/case-columns.tsx';
import { isOfHouse, waitingList, type ListedStep, type Step } from './steps.ts';
import { worklistWords } from './worklist.words.ts';

type Waiting = Schemas['WaitingView'];

/** Where the next step of something is done. */
function StepLink({ row, children }: { readonly row: Waiting; readonly children: ReactNode }) {
  const { step, reference, caseNumber } = row;
  if (step === 'BANK_BOOKING')
    return (
      <Link className="kern-link" to="/zahlungen/bank" search={{ buchung: reference }}>
        {children}
      </Link>
    );
  if (step === 'PAYEE_CHANGE')
    return (
      <Link className="kern-link" to="/zahlungen/empfaenger/$payeeId" params={{ payeeId: reference }}>
        {children}
      </Link>
    );
  if (step === 'CASE_ACT')
    return (
      <Link className="kern-link" to="/arbeitsvorrat" search={{ schritt: step, akt: reference }}>
        {children}
      </Link>
    );
  if (step.startsWith('ORDER_'))
    return (
      <Link
        className="kern-link number-link"
        to="/zahlungen/anordnungen/$orderNumber"
        params={{ orderNumber: reference }}
      >
        {children}
      </Link>
    );
  return (
    <Link
      className="kern-link number-link"
      to="/vorgaenge/$caseNumber"
      params={{ caseNumber: caseNumber ?? reference }}
    >
      {children}
    </Link>
  );
}

const doing = (step: Step): keyof (typeof worklistWords)['de']['doIt'] => {
  if (step.endsWith('_FACTUAL') || step.endsWith('_ARITHMETIC')) return 'certify';
  if (step === 'BANK_BOOKING') return 'match';
  return step.endsWith('_DECISION') || step === 'ORDER_NAME' ? 'decide' : 'open';
};

interface WaitingTableProps {
  readonly step: ListedStep;
  /** Of all that waits for it, in cents. */
  readonly total?: bigint | undefined;
}

/** What waits for one step, the oldest first. */
export function WaitingTable({ step, total }: WaitingTableProps) {
  const words = useWords(worklistWords);
  const { synthetic } = useMoment();
  const columns = useMemo(
    (): readonly Column<Waiting>[] => [
      {
        id: 'reference',
        label: words.case,
        value: ({ reference }) => reference,
        cell: (row) => <StepLink row={row}>{nameOf(row)}</StepLink>,
        sort: 'reference',
      },
      recipientsColumn(words.municipality),
      {
        id: 'subject',
        label: words.subject,
        value: ({ subject }) => subject,
        wideOnly: true,
        // Of a claim this is the key of its service, which says little by itself.
        hidden: step.startsWith('CLAIM_'),
      },
      { id: 'since', label: words.since, kind: 'day', value: ({ since }) => since, sort: 'since' },
      {
        id: 'due',
        label: words.due,
        kind: 'day',
        value: ({ dueOn }) => dueOn,
        sort: 'dueOn',
        hidden: !step.startsWith('ORDER_') && step !== 'MILESTONE_ACCEPTANCE',
      },
      {
        id: 'amount',
        label: words.amount,
        kind: 'amount',
        sum: 'amount',
        value: ({ amount }) => (amount === undefined ? undefined : centsOf(amount)),
        ...(total !== undefined && { total }),
      },
      {
        id: 'next',
        label: words.next,
        value: () => undefined,
        cell: (row) => (
          <StepLink row={row}>
            {words.doIt[doing(step)]}
            <span className="kern-sr-only"> {row.reference}</span>
          </StepLink>
        ),
      },
    ],
    [words, step, total],
  );
  return (
    <PagesTable
      key={step}
      id={`vorrat-${step}`}
      caption={words.steps[step]}
      path="/api/v1/worklist"
      {...waitingList(step, synthetic)}
      columns={columns}
      keyOf={({ reference }) => reference}
      whenEmpty={words.none}
    />
  );
}

/** A booking's number says nothing to anybody: whom it is of does. */
const nameOf = ({ step, reference, caseNumber, subject }: Waiting): string =>
  (isOfHouse(step) ? subject : step === 'CASE_ACT' ? caseNumber : undefined) ?? reference;
