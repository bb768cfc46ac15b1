import type { CommandAnswer } from '#command-handling';
import { cents } from '#domain';
import { defined } from '../http/defined.ts';
import { ledTo } from '../http/led-to.ts';
import { ShownDay } from '../http/shown.ts';
import type { CommitmentOrderDto } from './payment.dto.ts';
import { RecordedPaymentOrder, recordedPaymentOrder } from './recorded-payment-order.ts';

/** What is told once more of an order that has just been prepared. */
export class PreparedOrder extends RecordedPaymentOrder {
  @ShownDay(
    {
      de: 'Verlangter Tag, wenn an ihm keine Bank arbeitet (BGB § 193)',
      en: 'Day asked for, where no bank works on it (BGB § 193)',
    },
    { optional: true },
  )
  readonly dueOnRequested?: string;
}

export const preparationOf = ({ payeeId, amount, dueOn, reason }: CommitmentOrderDto) => ({
  ...defined({ amount: amount === undefined ? undefined : cents(amount) }),
  payeeId,
  dueOn,
  reason,
});

export const preparedOrderOf = (answer: CommandAnswer): PreparedOrder => {
  const { dueOnRequested } = ledTo(answer, 'PaymentOrderPrepared').data;
  return { ...recordedPaymentOrder(answer), ...defined({ dueOnRequested }) };
};
