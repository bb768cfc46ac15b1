import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAnswer } from '../../api/index.ts';
import { Actions } from '../../command/actions.tsx';
import { PageLink } from '../../command/page-link.tsx';
import { Notice, WhenReady } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { BackLink } from '../shared/back-link.tsx';
import { DocumentButton } from '../shared/document-button.tsx';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import '../case/case.css';
import type { Order } from '../case/case-facts.ts';
import { Figures, RecipientName, Steps } from '../case/case-head.tsx';
import { StepTimeline, Timeline } from '../case/timeline.tsx';
import { stepsOfOrder } from './order-steps.ts';

const words = {
  de: {
    back: 'Alle Anordnungen',
    document: 'Auszahlungsanordnung',
    title: (orderNumber: string): string => `Auszahlungsanordnung ${orderNumber}`,
    case: 'Vorgang',
    amount: 'Betrag',
    due: 'fällig am',
    facts: 'Angaben',
    payee: 'Zahlungsempfänger',
    iban: 'IBAN',
    reason: 'Zahlungsgrund',
    line: 'Haushaltsstelle',
    bookingYear: 'gebucht im Jahr',
    run: 'Zahllauf',
    bankReason: 'Die Bank sagt',
    bankReference: 'Referenz der Bank',
    unknown: 'Diese Anordnung gibt es nicht, oder zum Stichtag noch nicht.',
  },
  en: {
    back: 'All orders',
    document: 'Payment order',
    title: (orderNumber: string): string => `Payment order ${orderNumber}`,
    case: 'Case',
    amount: 'Amount',
    due: 'due on',
    facts: 'Particulars',
    payee: 'Payee',
    iban: 'IBAN',
    reason: 'Reason of payment',
    line: 'Budget line',
    bookingYear: 'booked in the year',
    run: 'Payment run',
    bankReason: 'The bank says',
    bankReference: 'Reference of the bank',
    unknown: 'There is no such order, or not by the day that is shown.',
  },
};

export function OrderPage() {
  const { orderNumber } = useParams({ from: '/zahlungen/anordnungen/$orderNumber' });
  const say = useWords(words);
  const order = useAnswer('/api/v1/payment-orders/{orderNumber}', { path: { orderNumber } });
  const readsAll = holdsOneOf(usePerson().roles, readers);
  return (
    <div className="case">
      {readsAll && <BackLink to="/zahlungen">{say.back}</BackLink>}
      <PageHead title={say.title(orderNumber)} heading={orderNumber}>
        {order.data && (
          <p className="case-subject">
            <span>
              {say.case}{' '}
              <PageLink to={`/vorgaenge/${order.data.caseNumber}`}>{order.data.caseNumber}</PageLink>
            </span>
            {order.data.recipients.map((recipient) => (
              <span key={recipient}>
                <RecipientName recipient={recipient} />
              </span>
            ))}
          </p>
        )}
        {order.data && readsAll && (
          <DocumentButton
            title={say.document}
            address={`/api/v1/payment-orders/${encodeURIComponent(orderNumber)}/document`}
          />
        )}
      </PageHead>
      <WhenReady answer={order} whenNotFound={<Notice kind="info" title={say.unknown} />}>
        {(found) => <OrderView order={found} position={found.position} />}
      </WhenReady>
    </div>
  );
}

function OrderView({ order, position }: { readonly order: Order; readonly position: string }) {
  const say = useWords(words);
  const format = useFormats();
  const steps = stepsOfOrder(order, useLanguage());
  const { roles } = usePerson();
  const chain = useAnswer(
    '/api/v1/payment-orders/{orderNumber}/chain',
    { path: { orderNumber: order.orderNumber } },
    { enabled: roles.some((role) => role !== 'claimant') },
  );
  const { dueOn, payeeName, payeeId, iban, reason, runId, bankReason, bankReference } = order;
  // A claimant reads its orders, and not the pages that they lead to.
  const linked = (to: string, text: string): ReactNode =>
    holdsOneOf(roles, readers) ? <PageLink to={to}>{text}</PageLink> : text;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say.payee, linked(`/zahlungen/empfaenger/${payeeId}`, payeeName ?? payeeId)],
    [say.iban, iban && format.iban(iban)],
    [say.reason, reason],
    [say.due, dueOn && format.day(dueOn)],
    [
      say.line,
      order.line !== undefined &&
        order.fiscalYear !== undefined &&
        linked(
          `/programme/${order.programme}/${order.line}/${order.fiscalYear}`,
          `${order.programme}/${order.line}/${order.fiscalYear}`,
        ),
    ],
    [say.bookingYear, order.bookingYear === undefined ? undefined : String(order.bookingYear)],
    [say.run, runId && linked(`/zahlungen/laeufe/${runId}`, runId)],
    [say.bankReference, bankReference],
    [say.bankReason, bankReason],
  ];
  return (
    <>
      <Steps steps={steps} />
      <Figures
        of={order.orderNumber}
        position={position}
        figures={[{ label: say.amount, amount: order.amount.amount }]}
      />
      <div className="case__columns">
        <aside className="case__beside">
          <div className="case-card">
            <Actions
              of={`/api/v1/payment-orders/${order.orderNumber}`}
              year={order.bookingYear ?? order.fiscalYear ?? new Date().getFullYear()}
              first={['OrderPayment', 'CertifyPaymentFactual', 'CertifyPaymentArithmetic', 'SettlePayment']}
            />
          </div>
        </aside>
        <div className="case__main">
          <section className="case-card" aria-label={say.facts}>
            <h2 className="case-card__title">{say.facts}</h2>
            <dl className="case-facts">
              {facts
                .filter(([, value]) => value !== undefined && value !== '' && value !== false)
                .map(([label, value]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
          </section>
          {chain.data ? <Timeline events={chain.data.links} /> : <StepTimeline steps={steps} />}
        </div>
      </div>
    </>
  );
}
