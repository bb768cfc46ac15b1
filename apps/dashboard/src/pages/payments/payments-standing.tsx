import { Link } from '@tanstack/react-router';
import { useAnswer, useMoment } from '../../api/index.ts';
import { centsOf } from '../../fields/amount.ts';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { allYears } from '../../search.ts';
import { usePerson } from '../../session/session.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Tiles, type Tile } from '../shared/tiles.tsx';
import { dayOf } from '../shared/today.ts';
import { orderFilters, type OrderFilter } from './order-filters.ts';

const words = {
  de: {
    label: 'Stand der Zahlungen, alle Haushaltsjahre',
    toPay: 'Zu zahlen',
    onItsWay: 'Im Zahllauf',
    cameBack: 'Kam zurück',
    unmatched: 'Nicht zugeordnet',
    orders: (count: number, text: string) => (count === 1 ? '1 Anordnung' : `${text} Anordnungen`),
    bookings: (count: number, text: string) => (count === 1 ? '1 Buchung' : `${text} Buchungen`),
    due: (count: string, amount: string, day: string) => `davon bis ${day} fällig: ${count}, ${amount}`,
    noneDue: (day: string) => `bis ${day} ist keine fällig`,
    nothing: 'nichts',
    nothingToPay: 'Was angeordnet ist, ist in einem Zahllauf oder gezahlt.',
    nothingOnItsWay: 'Die Bank hat jeden Zahllauf bestätigt.',
    nothingCameBack: 'Die Bank hat nichts zurückgewiesen, nichts kam zurück.',
    nothingUnmatched: 'Alles, was die Bank gebucht hat, ist zugeordnet.',
    rejected: 'von der Bank abgelehnt',
    returned: 'zurückgekommen',
    unconfirmed: 'von der Bank noch nicht bestätigt',
    clear: 'der Bank warten auf ihre Anordnung',
  },
  en: {
    label: 'State of payments, all fiscal years',
    toPay: 'To be paid',
    onItsWay: 'In a payment run',
    cameBack: 'Came back',
    unmatched: 'Not matched',
    orders: (count: number, text: string) => (count === 1 ? '1 order' : `${text} orders`),
    bookings: (count: number, text: string) => (count === 1 ? '1 entry' : `${text} entries`),
    due: (count: string, amount: string, day: string) => `of these due by ${day}: ${count}, ${amount}`,
    noneDue: (day: string) => `none is due by ${day}`,
    nothing: 'nothing',
    nothingToPay: 'Everything ordered is in a payment run or paid.',
    nothingOnItsWay: 'The bank has confirmed every payment run.',
    nothingCameBack: 'The bank has rejected or returned nothing.',
    nothingUnmatched: 'Everything the bank booked is matched.',
    rejected: 'rejected by the bank',
    returned: 'returned',
    unconfirmed: 'not yet confirmed by the bank',
    clear: 'of the bank are waiting for their order',
  },
};

/** How many orders a choice holds and what they come to, null where no answer comes; of all years, for what is owed does not end with one. */
function useOrders(filter: OrderFilter, further: { readonly dueBy?: string } = {}) {
  const { data, error } = useAnswer('/api/v1/payment-orders', {
    query: { ...orderFilters[filter], ...further, sums: 'true', limit: 1 },
  });
  if (data?.count === undefined) return error === null ? undefined : null;
  const amount = data.sums?.find(({ field }) => field === 'amount')?.amount;
  return { count: data.count, cents: amount === undefined ? 0n : centsOf(amount) };
}

/** What is to be paid and what came back, at the moment of the page; each figure leads to its orders. */
export function PaymentsStanding() {
  const say = useWords(words);
  const formats = useFormats();
  const { roles } = usePerson();
  const readsBank = holdsOneOf(roles, readers);
  const day = useMoment().asOf ?? dayOf(new Date());
  const toPay = useOrders('ZU_ZAHLEN');
  const due = useOrders('ZU_ZAHLEN', { dueBy: day });
  const onItsWay = useOrders('IM_LAUF');
  const rejected = useOrders('REJECTED');
  const returned = useOrders('RETURNED');
  const bookings = useAnswer(
    '/api/v1/bank-bookings',
    { query: { open: 'true', sums: 'true', limit: 1 } },
    { enabled: readsBank },
  ).data?.count;
  // What cannot be answered leaves no hole; why is told below.
  if (toPay === null || due === null || onItsWay === null || rejected === null || returned === null)
    return null;
  const ordersIn = (count: number): string => say.orders(count, formats.count(count));
  const toOrders = (filter: OrderFilter, text: string) => (
    <Link className="kern-link" to="/zahlungen" search={{ stand: filter, jahr: allYears }}>
      {text}
    </Link>
  );
  const dayText = formats.day(day);
  const tiles: readonly (Tile | undefined)[] = [
    toPay &&
      due && {
        id: 'toPay',
        name: say.toPay,
        ...(toPay.count === 0
          ? { value: say.nothing, under: say.nothingToPay }
          : {
              value: toOrders('ZU_ZAHLEN', formats.euros(toPay.cents)),
              under: (
                <>
                  <span>{ordersIn(toPay.count)}</span>
                  <span>
                    {due.count === 0
                      ? say.noneDue(dayText)
                      : say.due(ordersIn(due.count), formats.euros(due.cents), dayText)}
                  </span>
                </>
              ),
              tone: due.count === 0 ? undefined : ('attention' as const),
            }),
      },
    onItsWay && {
      id: 'onItsWay',
      name: say.onItsWay,
      ...(onItsWay.count === 0
        ? { value: say.nothing, under: say.nothingOnItsWay }
        : {
            value: toOrders('IM_LAUF', formats.euros(onItsWay.cents)),
            under: (
              <>
                <span>{ordersIn(onItsWay.count)}</span>
                <span>{say.unconfirmed}</span>
              </>
            ),
          }),
    },
    rejected &&
      returned && {
        id: 'cameBack',
        name: say.cameBack,
        ...(rejected.count + returned.count === 0
          ? { value: say.nothing, under: say.nothingCameBack }
          : {
              value: formats.euros(rejected.cents + returned.cents),
              under: (
                <>
                  {rejected.count > 0 && (
                    <span>
                      {toOrders('REJECTED', ordersIn(rejected.count))} {say.rejected}
                    </span>
                  )}
                  {returned.count > 0 && (
                    <span>
                      {toOrders('RETURNED', ordersIn(returned.count))} {say.returned}
                    </span>
                  )}
                </>
              ),
              tone: 'attention' as const,
            }),
      },
    bookings === undefined
      ? undefined
      : {
          id: 'unmatched',
          name: say.unmatched,
          ...(bookings === 0
            ? { value: say.nothing, under: say.nothingUnmatched }
            : {
                value: (
                  <Link className="kern-link" to="/zahlungen/bank">
                    {say.bookings(bookings, formats.count(bookings))}
                  </Link>
                ),
                under: say.clear,
                tone: 'attention' as const,
              }),
        },
  ];
  const shown = tiles.filter((tile) => tile !== undefined);
  // No tile comes later than the others: the page would jump.
  if (shown.length < (readsBank ? 4 : 3)) return <div className="tiles tiles--awaited" aria-hidden="true" />;
  return <Tiles label={say.label} tiles={shown} />;
}
