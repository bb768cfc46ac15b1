import type { CommandAnswer } from '#command-handling';
import type { LedgerEvent } from '#domain';

type EventOf<Type extends LedgerEvent['type']> = Extract<LedgerEvent, { readonly type: Type }>;

/** What an accepted command has led to. @throws TypeError when its use case never leads to an event of this type */
export function ledTo<Type extends LedgerEvent['type']>(
  { events }: CommandAnswer,
  type: Type,
): EventOf<Type> {
  const found = events.find((event): event is EventOf<Type> => event.type === type);
  if (!found) throw new TypeError(`The command led to no ${type}.`);
  return found;
}
