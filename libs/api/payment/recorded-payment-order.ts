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
  @ShownText(
    { de: 'Nummer der Auszahlungsanordnung', en: 'Number of the payment order' },
    { example: 'EFA-2023-000417-Z01' },
  )
  readonly orderNumber!: string;

  @ShownText({ de: 'Vorgang', en: 'Case' }, { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, paymentOrderStates, { example: 'PREPARED' })
  readonly state!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownDay({ de: 'Fällig am: ein Tag, an dem Banken arbeiten', en: 'Due on: a day on which banks work' })
  readonly dueOn!: string;

  @ShownBoolean(
    { de: 'Sachlich richtig gezeichnet', en: 'Certified as factually correct' },
    { example: true },
  )
  readonly certifiedFactual!: boolean;

  @ShownBoolean(
    { de: 'Rechnerisch richtig gezeichnet', en: 'Certified as arithmetically correct' },
    { example: true },
  )
  readonly certifiedArithmetic!: boolean;

  @ShownDay({ de: 'Angeordnet am', en: 'Ordered on' }, { optional: true })
  readonly orderedOn?: string;

  @ShownDay({ de: 'Von der Bank gezahlt am', en: 'Paid by the bank on' }, { optional: true })
  readonly settledOn?: string;

  @ShownDay({ de: 'Das Geld kam zurück am', en: 'The money came back on' }, { optional: true })
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
