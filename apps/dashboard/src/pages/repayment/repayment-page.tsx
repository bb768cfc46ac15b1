import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { centsOf, decimalOf } from '../../fields/amount.ts';
import { WhenReady } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import '../case/case.css';
import { Figures, RecipientName } from '../case/case-head.tsx';
import { BackLink } from '../shared/back-link.tsx';
import { orderColumn } from '../shared/case-columns.tsx';
import { DocumentButton } from '../shared/document-button.tsx';
import { Panel } from '../shared/panel.tsx';
import { InterestTable } from './interest-table.tsx';
import { LateUseOfCase } from './late-use.tsx';
import { RateUnknown } from './rate-unknown.tsx';
import { repaymentWords } from './repayment.words.ts';

type Repayment = Schemas['RepaymentAnswer'];
type Part = Schemas['RepaymentPartView'];
type Payment = Schemas['ClaimedPaymentView'];
type Instalment = Schemas['RepaymentInstalmentView'];
type Remission = Schemas['RemissionView'];
type Receipt = Schemas['RepaymentReceiptView'];

/** One repayment claim, so that whoever owes it can reckon every cent of it again. */
export function RepaymentPage() {
  const { repaymentId, caseNumber } = useParams({
    from: '/vorgaenge/$caseNumber/rueckforderungen/$repaymentId',
  });
  const words = useWords(repaymentWords);
  const answer = useAnswer('/api/v1/repayments/{repaymentId}', { path: { repaymentId } });
  return (
    <div className="case">
      <BackLink to={`/vorgaenge/${caseNumber}`}>{`${words.case} ${caseNumber}`}</BackLink>
      <PageHead title={words.title(repaymentId)}>
        {answer.data && (
          <p className="case-subject">
            {answer.data.recipients.map((recipient) => (
              <span key={recipient}>
                <RecipientName recipient={recipient} />
              </span>
            ))}
          </p>
        )}
        {answer.data && (
          <DocumentButton
            title={words.notice}
            address={`/api/v1/repayments/${encodeURIComponent(repaymentId)}/notice?asOf=${answer.data.asOf}`}
          />
        )}
      </PageHead>
      <WhenReady answer={answer} whenNotFound={<p className="kern-body">{words.unknown}</p>}>
        {(repayment) => <RepaymentView repayment={repayment} position={repayment.position} />}
      </WhenReady>
    </div>
  );
}

function RepaymentView({
  repayment,
  position,
}: {
  readonly repayment: Repayment;
  readonly position: string;
}) {
  const words = useWords(repaymentWords);
  const formats = useFormats();
  const { roles } = usePerson();
  // Whoever owes it reads it; what becomes of it is the work of the administration.
  const isReader = holdsOneOf(roles, readers);
  const { amount, principal, interest, overdue, rateUnknownFrom, periods, dayCount } = repayment;
  const open = interest && centsOf(principal.open) + centsOf(interest.open);
  return (
    <>
      <p className="quiet">{words.asOf(formats.day(repayment.asOf))}</p>
      <Figures
        of={repayment.repaymentId}
        position={position}
        figures={[
          { label: words.figures.amount, amount: amount.amount },
          rateUnknownFrom === undefined
            ? { label: words.figures.interest, amount: interest?.owed.amount }
            : {
                label: words.figures.interestBefore(formats.day(rateUnknownFrom)),
                amount: repayment.interestBeforeUnknown?.amount,
              },
          {
            label: words.figures.open,
            amount: open === undefined ? undefined : decimalOf(open),
            absent: words.unknownAmount,
          },
          { label: words.figures.overdue, amount: overdue.amount },
        ]}
      />
      <RateUnknown {...repayment} />
      <div className="panels">
        <PartsPanel principal={principal} interest={interest} />
        {isReader && (
          <div className="case-card">
            <Actions
              of={`/api/v1/repayments/${repayment.repaymentId}`}
              first={['ReceiveRepayment', 'DeferRepayment']}
              known={{ ReceiveRepayment: { amount: open === undefined ? undefined : decimalOf(open) } }}
            />
          </div>
        )}
        <Panel id="zinsen" title={words.interest}>
          <p className="panel__text">{words.formula(words.dayCounts[dayCount])}</p>
          <InterestTable
            id="rueckforderung-zinsen"
            caption={words.interest}
            periods={periods}
            sum={interest && centsOf(interest.owed)}
          />
        </Panel>
        <ReceiptsPanel receipts={repayment.receipts} />
        <InstalmentsPanel instalments={repayment.instalments} />
        <RemissionsPanel remissions={repayment.remissions} />
        <PaymentsPanel payments={repayment.payments} />
        {isReader && <LateUseOfCase caseNumber={repayment.caseNumber} />}
      </div>
    </>
  );
}

interface NamedPart {
  readonly name: 'principal' | 'interest';
  /** Undefined where it is not known. */
  readonly part: Part | undefined;
}

/** Owed = repaid + waived + written off + open, for the claim and for its interest. */
function PartsPanel({
  principal,
  interest,
}: {
  readonly principal: Part;
  readonly interest: Part | undefined;
}) {
  const words = useWords(repaymentWords);
  const columns = useMemo(
    (): readonly Column<NamedPart>[] => [
      { id: 'part', label: words.part, value: ({ name }) => words.parts[name] },
      ...(['owed', 'repaid', 'waived', 'writtenOff', 'open'] as const).map((figure): Column<NamedPart> => ({
        id: figure,
        label: words[figure],
        kind: 'amount',
        value: ({ part }) => part && centsOf(part[figure]),
        unknown: ({ part }) => (part ? undefined : words.unknownAmount),
      })),
    ],
    [words],
  );
  const rows = useMemo(
    (): readonly NamedPart[] => [
      { name: 'principal', part: principal },
      { name: 'interest', part: interest },
    ],
    [principal, interest],
  );
  return (
    <Panel id="summe" title={words.sum}>
      <DataTable
        id="rueckforderung-summe"
        caption={words.sum}
        columns={columns}
        rows={rows}
        keyOf={({ name }) => name}
      />
    </Panel>
  );
}

function ReceiptsPanel({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const words = useWords(repaymentWords);
  const formats = useFormats();
  const columns = useMemo(
    (): readonly Column<Receipt>[] => [
      { id: 'receipt', label: words.receipt, value: ({ receiptId }) => receiptId },
      { id: 'on', label: words.receivedOn, kind: 'day', value: ({ receivedOn }) => receivedOn },
      { id: 'interest', label: words.ofInterest, kind: 'amount', value: ({ interest }) => centsOf(interest) },
      {
        id: 'principal',
        label: words.ofPrincipal,
        kind: 'amount',
        value: ({ principal }) => centsOf(principal),
      },
      { id: 'amount', label: words.amount, kind: 'amount', value: ({ amount }) => centsOf(amount) },
      {
        id: 'where',
        label: words.where,
        value: ({ payments }) =>
          payments
            .map(
              ({ amount, paidYear, backOnLine }) =>
                `${formats.euros(centsOf(amount))} ${backOnLine ? words.back(paidYear) : words.income(paidYear)}`,
            )
            .join(', '),
        wideOnly: true,
      },
    ],
    [words, formats],
  );
  return (
    <Panel id="eingaenge" title={words.receipts}>
      <DataTable
        id="rueckforderung-eingaenge"
        caption={words.receipts}
        columns={columns}
        rows={receipts}
        keyOf={({ receiptId }) => receiptId}
        whenEmpty={words.noReceipts}
      />
    </Panel>
  );
}

function InstalmentsPanel({ instalments }: { readonly instalments: readonly Instalment[] }) {
  const words = useWords(repaymentWords);
  const columns = useMemo(
    (): readonly Column<Instalment>[] => [
      { id: 'due', label: words.due, kind: 'day', value: ({ dueOn }) => dueOn },
      { id: 'amount', label: words.amount, kind: 'amount', value: ({ amount }) => centsOf(amount) },
    ],
    [words],
  );
  return (
    <Panel id="faelligkeiten" title={words.instalments}>
      <p className="panel__text">{words.instalmentsHint}</p>
      <DataTable
        id="rueckforderung-raten"
        caption={words.instalments}
        columns={columns}
        rows={instalments}
        keyOf={({ dueOn }) => dueOn}
      />
    </Panel>
  );
}

function RemissionsPanel({ remissions }: { readonly remissions: readonly Remission[] }) {
  const words = useWords(repaymentWords);
  const columns = useMemo(
    (): readonly Column<Remission>[] => [
      { id: 'act', label: words.act, value: ({ act }) => words.acts[act] },
      { id: 'of', label: words.of, value: ({ of }) => words.ofParts[of] },
      { id: 'on', label: words.on, kind: 'day', value: ({ on }) => on },
      { id: 'amount', label: words.amount, kind: 'amount', value: ({ amount }) => centsOf(amount) },
    ],
    [words],
  );
  if (remissions.length === 0) return null;
  return (
    <Panel id="erlasse" title={words.remissions}>
      <DataTable
        id="rueckforderung-erlasse"
        caption={words.remissions}
        columns={columns}
        rows={remissions}
        keyOf={(one) => `${remissions.indexOf(one)}`}
      />
    </Panel>
  );
}

function PaymentsPanel({ payments }: { readonly payments: readonly Payment[] }) {
  const words = useWords(repaymentWords);
  const columns = useMemo(
    (): readonly Column<Payment>[] => [
      orderColumn(words.order),
      { id: 'paid', label: words.paidOn, kind: 'day', value: ({ paidOn }) => paidOn },
      { id: 'from', label: words.interestFrom, kind: 'day', value: ({ interestFrom }) => interestFrom },
      { id: 'amount', label: words.amount, kind: 'amount', value: ({ amount }) => centsOf(amount) },
    ],
    [words],
  );
  return (
    <Panel id="auszahlungen" title={words.payments}>
      <DataTable
        id="rueckforderung-auszahlungen"
        caption={words.payments}
        columns={columns}
        rows={payments}
        keyOf={({ orderNumber }) => orderNumber}
      />
    </Panel>
  );
}
