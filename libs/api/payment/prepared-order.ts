import type { CommandAnswer } from '#command-handling';
import { cents } from '#domain';
import { defined } from '../http/defined.ts';
import type { RequestedCommand } from '../http/requested.ts';
import { Recorded, ShownDay, ShownText } from '../http/shown.ts';
import type { CommitmentOrderDto } from './payment.dto.ts';

export class PreparedOrder extends Recorded {
  @ShownText('Nummer der Auszahlungsanordnung', { example: 'EFA-2023-000417-Z01' })
  readonly orderNumber!: string;

  @ShownDay('Fällig am: ein Tag, an dem Banken arbeiten')
  readonly dueOn!: string;

  @ShownDay('Verlangter Tag, wenn an ihm keine Bank arbeitet (BGB § 193)', { optional: true })
  readonly dueOnRequested?: string;
}

export const preparationOf = (
  { payeeId, amount, dueOn, reason }: CommitmentOrderDto,
  { actor }: RequestedCommand,
) => ({
  ...defined({ amount: amount === undefined ? undefined : cents(amount) }),
  payeeId,
  dueOn,
  reason,
  preparedBy: actor.subject,
});

export function preparedOrderOf({ events, position }: CommandAnswer): PreparedOrder {
  const prepared = events.find((event) => event.type === 'PaymentOrderPrepared');
  return {
    orderNumber: prepared?.data.orderNumber ?? '',
    dueOn: prepared?.data.dueOn ?? '',
    ...defined({ dueOnRequested: prepared?.data.dueOnRequested }),
    position: position.toString(),
  };
}
