import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { CommandPanel } from '../../command/command-panel.tsx';
import { centsOf } from '../../fields/amount.ts';
import { useKept } from '../../frame/entries.ts';
import { WhenReady } from '../../frame/notice.tsx';
import { holdsOneOf } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import { useStateWords } from '../../state-words.ts';
import type { Column } from '../../table/column.ts';
import { PagesTable } from '../../table/pages-table.tsx';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { ChoiceRow } from '../shared/choice-row.tsx';
import { Facts } from '../shared/facts.tsx';
import { OrderLink } from '../order/order-link.tsx';
import { Panel } from '../shared/panel.tsx';
import { PaymentsFrame } from './payments-frame.tsx';
import { paymentsWords } from './payments.words.ts';

type Booking = Schemas['BankBookingView'];

/** What leaves the account is negative. */
const signed = ({ direction }: Booking, amount: Booking['amount']): bigint =>
  direction === 'DEBIT' ? -centsOf(amount) : centsOf(amount);

/** What the bank booked: the worklist of what matches nothing, and its files. */
export function BankPage() {
  const words = useWords(paymentsWords);
  const { roles } = usePerson();
  const { buchung } = useSearch({ from: '/zahlungen/bank' });
  const navigate = useNavigate({ from: '/zahlungen/bank' });
  const [which, setWhich] = useKept<'open' | 'all'>('buchungen', 'open');
  const columns = useMemo(
    (): readonly Column<Booking>[] => [
      {
        id: 'party',
        label: words.party,
        value: ({ counterpartyName, remittance, bankReference }) =>
          counterpartyName ?? remittance ?? bankReference,
        cell: ({ bookingId, counterpartyName, remittance, bankReference }) => (
          <Link className="kern-link" to="/zahlungen/bank" search={{ buchung: bookingId }}>
            {counterpartyName ?? remittance ?? bankReference}
          </Link>
        ),
      },
      { id: 'booked', label: words.booked, kind: 'day', value: ({ bookedOn }) => bookedOn, sort: 'bookedOn' },
      { id: 'remittance', label: words.remittance, value: ({ remittance }) => remittance, wideOnly: true },
      { id: 'state', label: words.state, value: ({ state }) => words.bookingStates[state] ?? state },
      {
        id: 'amount',
        label: words.amount,
        kind: 'amount',
        sum: 'amount',
        value: (row) => signed(row, row.amount),
      },
      {
        id: 'unmatched',
        label: words.unmatched,
        kind: 'amount',
        sum: 'unmatched',
        value: (row) => signed(row, row.unmatched),
      },
    ],
    [words],
  );
  return (
    <PaymentsFrame part="bank">
      {buchung !== undefined && (
        <OneBooking
          bookingId={buchung}
          onClose={() => void navigate({ search: (search) => ({ ...search, buchung: undefined }) })}
        />
      )}
      <Panel id="buchungen" title={words.parts.bank}>
        <ChoiceRow
          label={words.filter}
          choices={[
            { value: 'open', label: words.open },
            { value: 'all', label: words.all },
          ]}
          chosen={which}
          onChoose={setWhich}
        />
        <PagesTable
          key={which}
          id="buchungen"
          caption={words.parts.bank}
          path="/api/v1/bank-bookings"
          query={which === 'open' ? { open: 'true' } : {}}
          columns={columns}
          keyOf={({ bookingId }) => bookingId}
          whenEmpty={which === 'open' ? words.noOpenBookings : words.noBookings}
        />
      </Panel>
      <Panel id="dateien" title={words.bankFiles}>
        <p className="panel__text">
          {holdsOneOf(roles, ['payment-officer']) ? words.bankFilesSentence : words.bankFilesOfCash}
        </p>
        <div className="commands">
          <CommandPanel operation="ReceiveStatement" roles={roles} />
          <CommandPanel operation="RecordPaymentStatus" roles={roles} />
        </div>
      </Panel>
    </PaymentsFrame>
  );
}

function OneBooking({ bookingId, onClose }: { readonly bookingId: string; readonly onClose: () => void }) {
  const words = useWords(paymentsWords);
  const stateWords = useStateWords();
  const formats = useFormats();
  const { roles } = usePerson();
  const answer = useAnswer('/api/v1/bank-bookings/{bookingId}', { path: { bookingId } });
  return (
    <Panel
      id="buchung"
      title={words.booking}
      aside={
        <button type="button" className="data-table__take" onClick={onClose}>
          {words.close}
        </button>
      }
    >
      <WhenReady answer={answer}>
        {(one) => (
          <>
            <Facts
              facts={[
                [words.party, one.counterpartyName],
                [words.iban, one.counterpartyAccount && formats.iban(one.counterpartyAccount)],
                [words.booked, formats.day(one.bookedOn)],
                [words.amount, formats.euros(signed(one, one.amount))],
                [words.unmatched, formats.euros(signed(one, one.unmatched))],
                [words.state, words.bookingStates[one.state] ?? one.state],
                [words.remittance, one.remittance],
                [words.proposed, one.proposedOrder && <OrderLink orderNumber={one.proposedOrder} />],
                [words.why, one.explanation],
              ]}
            />
            <h3 className="ranked__title">{words.candidates}</h3>
            {one.candidates.length === 0 ? (
              <p className="panel__text">{words.noCandidates}</p>
            ) : (
              <ul className="ranked">
                {one.candidates.map((candidate) => (
                  <li key={candidate.orderNumber}>
                    <OrderLink orderNumber={candidate.orderNumber} />
                    <span className="ranked__value">
                      {candidate.state === undefined
                        ? ''
                        : `${stateWords(candidate.state, 'PAYMENT_ORDER')} · `}
                      {candidate.amount === undefined ? '' : formats.euros(centsOf(candidate.amount))}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <div className="commands">
              <CommandPanel
                operation="ProposeBookingAssignment"
                known={{ bookingId, orderNumber: one.candidates[0]?.orderNumber }}
                roles={roles}
                isOffered={one.state === 'OPEN'}
              />
              <CommandPanel
                operation="FindBookingNotOurs"
                known={{ bookingId }}
                roles={roles}
                isOffered={one.state === 'OPEN'}
              />
              {(['ConfirmBookingAssignment', 'RejectBookingAssignment'] as const).map((operation) => (
                <CommandPanel
                  key={operation}
                  operation={operation}
                  known={{ bookingId }}
                  roles={roles}
                  isOffered={one.state === 'PROPOSED'}
                />
              ))}
            </div>
          </>
        )}
      </WhenReady>
    </Panel>
  );
}
