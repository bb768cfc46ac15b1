import { Link, useParams } from '@tanstack/react-router';
import { day, euros } from '../../figures.ts';
import { stateWords } from '../../state-words.ts';
import { EventList } from '../shared/event-list.tsx';
import { Notice } from '../../frame/notice.tsx';
import { PageHead } from '../../frame/page-head.tsx';
import { PagedTable } from '../shared/paged-table.tsx';

const casePattern = /^[A-Z][A-Z0-9_]{1,39}-2\d{3}-\d{6}$/;

/** One case: its payment orders, and everything that happened to it. */
export function CasePage() {
  const { caseNumber } = useParams({ from: '/vorgaenge/$caseNumber' });
  return (
    <>
      <nav aria-label="Zurück">
        <Link className="kern-link" to="/vorgaenge">
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" /> Vorgänge
        </Link>
      </nav>
      <PageHead title={`Vorgang ${caseNumber}`} />
      {casePattern.test(caseNumber) ? (
        <>
          <PagedTable
            key={caseNumber}
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
            path="/api/v1/audit-trail"
            parameters={{ query: { caseNumber } }}
            title="Alles, was mit diesem Vorgang geschah"
          />
        </>
      ) : (
        <Notice kind="danger" title="Diese Adresse nennt keinen Vorgang.">
          <p className="kern-body">Erwartet wird eine Vorgangsnummer wie »EFA-2023-000417«.</p>
        </Notice>
      )}
    </>
  );
}
