import type { Day } from '../calendar/day.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Source } from '../source.ts';
import type { RecipientKey } from './recipient-key.ts';
import type { Recipient, RecipientEvent } from './recipient.ts';
import { refusedEnd, type Succession } from './succession.ts';

export interface EndRecipient {
  readonly recipient: RecipientKey;
  /** Last day on which the key is valid. */
  readonly validTo: Day;
  readonly successor?: RecipientKey;
  /** Who took over a part of it without its rights, where it was split. */
  readonly otherSuccessors?: readonly RecipientKey[];
  readonly source: Source;
}

/**
 * Ends a key, as when Bromskirchen became part of Allendorf (Eder) on 01.01.2023, and names who holds its rights from the
 * next day on: somebody that is valid then, and that is not followed by the ended key again.
 */
export function endRecipient(
  registry: { readonly recipient: Recipient | undefined; readonly succession: Succession },
  command: EndRecipient,
): Decision<
  RecipientEvent,
  | 'ALREADY_EXISTS'
  | 'DAY_BEFORE_CAUSE'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN'
  | 'SUCCESSION_CIRCULAR'
> {
  const { recipient, validTo, successor, otherSuccessors = [], source } = command;
  if (!registry.recipient) return rejected('RECIPIENT_UNKNOWN', { recipient });
  if (registry.recipient.validTo !== undefined)
    return rejected('ALREADY_EXISTS', { what: `Ende des Schlüssels ${recipient}` });
  const refused = refusedEnd(registry.recipient, command, registry.succession);
  if (refused) return refused;
  return accepted({
    type: 'RecipientEnded',
    data: {
      recipient,
      validTo,
      ...(successor !== undefined && { successor }),
      ...(otherSuccessors.length > 0 && { otherSuccessors }),
      source,
    },
  });
}
