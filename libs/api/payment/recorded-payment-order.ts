import type { CommandAnswer } from '#command-handling';
import {
  evolveCasePayments,
  orderStateOf,
  paymentOrderStates,
  type CasePayments,
  type PaymentOrder,
} from '#domain';
import { defined } from '../http/defined.ts';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownBoolean,
  ShownChoice,
  ShownDay,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

/** What a command has made of a payment order. */
export class RecordedPaymentOrder extends Recorded {
  @ShownText('Nummer der Auszahlungsanordnung', { example: 'EFA-2023-000417-Z01' })
  readonly orderNumber!: string;

  @ShownText('Vorgang', { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownChoice('Stand', paymentOrderStates, { example: 'PREPARED' })
  readonly state!: string;

  @ShownMoney('Betrag')
  readonly amount!: MoneyView;

  @ShownDay('Fällig am: ein Tag, an dem Banken arbeiten')
  readonly dueOn!: string;

  @ShownBoolean('Sachlich richtig gezeichnet', { example: true })
  readonly certifiedFactual!: boolean;

  @ShownBoolean('Rechnerisch richtig gezeichnet', { example: true })
  readonly certifiedArithmetic!: boolean;

  @ShownDay('Angeordnet am', { optional: true })
  readonly orderedOn?: string;

  @ShownDay('Von der Bank gezahlt am', { optional: true })
  readonly settledOn?: string;

  @ShownDay('Das Geld kam zurück am', { optional: true })
  readonly returnedOn?: string;
}

export const recordedPaymentOrder = recordedState<CasePayments, RecordedPaymentOrder>(
  evolveCasePayments,
  (payments, answer) => {
    const order = orderOf(payments, answer);
    return {
      orderNumber: order.orderNumber,
      caseNumber: payments.caseNumber,
      state: orderStateOf(order),
      amount: moneyOf(order.amount),
      dueOn: order.dueOn,
      certifiedFactual: order.factual !== undefined,
      certifiedArithmetic: order.arithmetic !== undefined,
      ...defined({ orderedOn: order.orderedOn, settledOn: order.settledOn, returnedOn: order.returnedOn }),
    };
  },
);

/** The order of the case that the command was about: its events name it. */
function orderOf({ orders }: CasePayments, { events }: CommandAnswer): PaymentOrder {
  const [order] = events.flatMap(({ data }) =>
    'orderNumber' in data ? (orders.get(data.orderNumber) ?? []) : [],
  );
  if (!order) throw new TypeError('The command was about no payment order.');
  return order;
}
