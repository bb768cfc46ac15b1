import { amountTextOf } from '../fields/amount.ts';
import { dayText } from '../fields/day.ts';
import { useWords } from '../words/language.ts';
import { PageLink } from './page-link.tsx';
import { ResultTable } from './result-table.tsx';

interface Booking {
  readonly bookingId: string;
  readonly outcome: keyof typeof words.de.outcomes;
  readonly orders?: readonly string[];
  readonly reason?: keyof typeof words.de.reasons;
  readonly amount?: { readonly amount: string };
  readonly bookedOn?: string;
  readonly direction?: 'CREDIT' | 'DEBIT';
  readonly bankReference?: string;
}

const words = {
  de: {
    outcomes: {
      SETTLED: 'gezahlt',
      RETURNED: 'zurückgekommen',
      MATCHED: 'einer gebuchten Anordnung zugeordnet',
      KNOWN: 'schon bekannt',
      PUT_ASIDE: 'beiseitegelegt: wartet auf eine Person',
      REFUSED: 'abgewiesen',
    },
    reasons: {
      NO_REFERENCE: 'ohne Verweis auf eine Anordnung',
      ORDER_UNKNOWN: 'Anordnung unbekannt',
      AMOUNT_DIFFERS: 'Betrag weicht ab',
      ORDER_STATE: 'Anordnung in anderem Stand',
      PAID_TWICE: 'doppelt gezahlt',
      NO_RETURN_REASON: 'ohne Rückgabegrund',
      REVERSAL: 'Storno der Bank',
      AMOUNT_UNUSABLE: 'Betrag nicht verwendbar',
      RUN_SUM_DIFFERS: 'Summe des Zahllaufs weicht ab',
      REFUSED: 'Buchung abgewiesen',
    },
    found: 'Was in der Datei gefunden wurde',
    day: 'Tag',
    amount: 'Betrag in €',
    outcome: 'Ergebnis',
  },
  en: {
    outcomes: {
      SETTLED: 'paid',
      RETURNED: 'come back',
      MATCHED: 'assigned to an order recorded already',
      KNOWN: 'known already',
      PUT_ASIDE: 'put aside: waits for a person',
      REFUSED: 'refused',
    },
    reasons: {
      NO_REFERENCE: 'without reference to an order',
      ORDER_UNKNOWN: 'order unknown',
      AMOUNT_DIFFERS: 'amount differs',
      ORDER_STATE: 'order in another state',
      PAID_TWICE: 'paid twice',
      NO_RETURN_REASON: 'without a reason of return',
      REVERSAL: 'reversal by the bank',
      AMOUNT_UNUSABLE: 'amount unusable',
      RUN_SUM_DIFFERS: 'sum of the run differs',
      REFUSED: 'booking refused',
    },
    found: 'What was found in the file',
    day: 'Day',
    amount: 'Amount in €',
    outcome: 'Outcome',
  },
};

/** What became of each booking of a bank file. */
export function StatementResult({ answer }: { readonly answer: Readonly<Record<string, unknown>> }) {
  const said = useWords(words);
  const { bookings } = answer as { readonly bookings?: readonly Booking[] };
  if (!bookings || bookings.length === 0) return null;
  return (
    <section aria-label={said.found}>
      <p className="command-result__title">{said.found}</p>
      <ResultTable
        caption={said.found}
        rows={bookings}
        keyOf={({ bookingId }) => bookingId}
        columns={[
          { label: said.day, cell: ({ bookedOn }) => (bookedOn === undefined ? '–' : dayText(bookedOn)) },
          {
            label: said.amount,
            isNumeric: true,
            cell: ({ amount, direction }) =>
              amount === undefined
                ? '–'
                : `${direction === 'DEBIT' ? '−' : '+'}${amountTextOf(amount.amount)}`,
          },
          {
            label: said.outcome,
            cell: ({ outcome, reason, orders = [] }) => (
              <>
                {said.outcomes[outcome]}
                {reason !== undefined && ` (${said.reasons[reason]})`}
                {orders.map((order) => (
                  <div key={order}>
                    <PageLink to={`/zahlungen/anordnungen/${order}`}>{order}</PageLink>
                  </div>
                ))}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
