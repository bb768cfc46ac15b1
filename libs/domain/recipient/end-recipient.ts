import type { Day } from '../calendar/day.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Source } from '../source.ts';
import type { RecipientKey } from './recipient-key.ts';
import type { Recipient, RecipientEvent } from './recipient.ts';

export interface EndRecipient {
  readonly recipient: RecipientKey;
  /** Last day on which the key is valid. */
  readonly validTo: Day;
  readonly successor?: RecipientKey;
  readonly source: Source;
}

/** Ends a key, as when Bromskirchen became part of Allendorf (Eder) on 01.01.2023, and names who follows. */
export function endRecipient(
  registry: { readonly recipient: Recipient | undefined; readonly successor: Recipient | undefined },
  command: EndRecipient,
): Decision<RecipientEvent> {
  const { recipient, validTo, successor, source } = command;
  if (!registry.recipient) return rejected('RECIPIENT_UNKNOWN', { recipient });
  if (registry.recipient.validTo !== undefined)
    return rejected('ALREADY_EXISTS', { what: `Ende des Schlüssels ${recipient}` });
  if (successor !== undefined && (!registry.successor || successor === recipient))
    return rejected('RECIPIENT_UNKNOWN', { recipient: successor });
  return accepted({
    type: 'RecipientEnded',
    data: { recipient, validTo, ...(successor !== undefined && { successor }), source },
  });
}
