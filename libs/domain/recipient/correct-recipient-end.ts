import type { Day } from '../calendar/day.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import type { Source } from '../source.ts';
import type { RecipientKey } from './recipient-key.ts';
import type { Recipient, RecipientEvent } from './recipient.ts';
import { refusedEnd, type Succession } from './succession.ts';

export interface CorrectRecipientEnd {
  readonly recipient: RecipientKey;
  /** Last day on which the key is valid; absent where it never ended. */
  readonly validTo?: Day;
  readonly successor?: RecipientKey;
  /** Who took over a part of it without its rights, where it was split. */
  readonly otherSuccessors?: readonly RecipientKey[];
  readonly source: Source;
  readonly reason: string;
}

/** Corrects when a key ended and who follows, or that it ended at all. */
export function correctRecipientEnd(
  registry: { readonly recipient: Recipient | undefined; readonly succession: Succession },
  command: CorrectRecipientEnd,
): Decision<
  RecipientEvent,
  | 'DAY_BEFORE_CAUSE'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_NOT_ENDED'
  | 'RECIPIENT_UNKNOWN'
  | 'SUCCESSION_CIRCULAR'
> {
  const { recipient, validTo, successor, otherSuccessors = [], source, reason } = command;
  if (!registry.recipient) return rejected('RECIPIENT_UNKNOWN', { recipient });
  if (registry.recipient.validTo === undefined) return rejected('RECIPIENT_NOT_ENDED', { recipient });
  if ((successor !== undefined || otherSuccessors.length > 0) && validTo === undefined)
    return rejected('RECIPIENT_NOT_ENDED', { recipient });
  const refused =
    validTo === undefined
      ? undefined
      : refusedEnd(registry.recipient, { ...command, validTo }, registry.succession);
  if (refused) return refused;
  return accepted({
    type: 'RecipientEndCorrected',
    data: {
      recipient,
      ...(validTo !== undefined && { validTo }),
      ...(successor !== undefined && { successor }),
      ...(otherSuccessors.length > 0 && { otherSuccessors }),
      source,
      reason,
    },
  });
}
