import type { CommandAnswer } from '#command-handling';
import { cents } from '#domain';
import { defined } from '../http/defined.ts';
import { ledTo } from '../http/led-to.ts';
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

export function preparedOrderOf(answer: CommandAnswer): PreparedOrder {
  const { orderNumber, dueOn, dueOnRequested } = ledTo(answer, 'PaymentOrderPrepared').data;
  return { orderNumber, dueOn, ...defined({ dueOnRequested }), position: answer.position.toString() };
}
