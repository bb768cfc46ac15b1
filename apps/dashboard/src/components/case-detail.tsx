import { day, euros } from '../figures.ts';
import type { PaymentOrder } from '../ledger-api/answers.ts';
import { stateWords } from '../state-words.ts';
import { addressOf } from '../view.ts';
import { EventList } from './event-list.tsx';
import { Notice } from './notice.tsx';
import type { OverviewProps } from './overview.tsx';
import { PagedTable } from './paged-table.tsx';

const casePattern = /^[A-Z][A-Z0-9_]{1,39}-2\d{3}-\d{6}$/;

/** One case: its payment orders, and everything that happened to it. */
export function CaseDetail({ api, view, go }: OverviewProps) {
  const { case: caseNumber = '', ...before } = view;
  return (
    <>
      <nav aria-label="Zurück">
        <a
          className="kern-link"
          href={addressOf(before)}
          onClick={(event) => {
            event.preventDefault();
            go({ case: undefined });
          }}
        >
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />{' '}
          {view.line === undefined ? 'Alle Programme' : `Haushaltsstelle ${view.line}`}
        </a>
      </nav>
      {casePattern.test(caseNumber) ? (
        <>
          <h1 className="kern-heading-large">Vorgang {caseNumber}</h1>
          <PagedTable<PaymentOrder>
            key={caseNumber}
            api={api}
            path="/api/v1/payment-orders"
            query={{ caseNumber }}
            id="anordnungen"
            title="Auszahlungsanordnungen"
            keyOf={({ orderNumber }) => orderNumber}
            columns={[
              {
                label: 'Nummer',
                cell: ({ orderNumber, reason }) => (
                  <>
                    {orderNumber}
                    <span className="figures__key">{reason}</span>
                  </>
                ),
              },
              {
                label: 'Stand',
                cell: ({ state, bankReason }) => (
                  <>
                    {stateWords(state)}
                    {bankReason !== undefined && <span className="figures__key">{bankReason}</span>}
                  </>
                ),
              },
              { label: 'Betrag', isNumeric: true, cell: ({ amount }) => euros(amount) },
              {
                label: 'Konto',
                cell: ({ payeeName, iban, payeeId }) => (
                  <>
                    {payeeName ?? payeeId}
                    {iban !== undefined && <span className="figures__key">{iban}</span>}
                  </>
                ),
              },
              {
                label: 'Angeordnet',
                cell: ({ orderedOn, orderedBy, authorityId, authorityLimit }) =>
                  orderedOn !== undefined && (
                    <>
                      {day(orderedOn)} von {orderedBy}
                      <span className="figures__key">
                        Befugnis {authorityId} bis {authorityLimit && euros(authorityLimit)}
                      </span>
                    </>
                  ),
              },
              { label: 'Gezahlt', cell: ({ settledOn }) => settledOn !== undefined && day(settledOn) },
            ]}
          />
          <EventList
            key={caseNumber}
            api={api}
            path="/api/v1/audit-trail"
            query={{ caseNumber }}
            title="Alles, was mit diesem Vorgang geschah"
          />
        </>
      ) : (
        <Notice kind="danger" title="Diese Adresse nennt keinen Vorgang.">
          <p className="kern-body">Erwartet wird eine Vorgangsnummer wie »vorgang=EFA-2023-000417«.</p>
        </Notice>
      )}
    </>
  );
}
