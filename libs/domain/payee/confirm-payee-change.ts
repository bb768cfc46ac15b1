import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { accepted, rejected, rejectedOnRecord, type Decision } from '../decision.ts';
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import { otherHolders, type AccountHolders } from './account-holders.ts';
import type { Payee, PayeeEvent } from './payee.ts';

export interface ConfirmPayeeChange {
  readonly payeeId: string;
  readonly confirmedBy: string;
}

export interface RejectPayeeChange {
  readonly payeeId: string;
  readonly reason: string;
  readonly rejectedBy: string;
}

/** What a confirmation is checked against. */
export interface KnownToConfirm {
  readonly payee: Payee | undefined;
  readonly recipient: Recipient | undefined;
  /** Of the proposed account. */
  readonly holders: AccountHolders | undefined;
}

/**
 * Confirms the proposed change of a payee: by another person than the one who proposed it (Vier-Augen-Prinzip), and for a
 * municipality whose key is still valid. That the account is another payee's too is told.
 */
export function confirmPayeeChange(
  { payee, recipient, holders }: KnownToConfirm,
  { payeeId, confirmedBy }: ConfirmPayeeChange,
  { on }: Dated,
): Decision<
  PayeeEvent,
  | 'DAY_BEFORE_CAUSE'
  | 'FOUR_EYES'
  | 'PAYEE_CHANGE_UNKNOWN'
  | 'PAYEE_UNKNOWN'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN'
> {
  if (!payee) return rejected('PAYEE_UNKNOWN', { payeeId });
  const { version, proposed } = payee;
  if (!proposed) return rejected('PAYEE_CHANGE_UNKNOWN', { payeeId });
  if (proposed.proposedBy === confirmedBy) {
    const attempt = { payeeId, action: 'CONFIRM', earlierPart: 'PROPOSED' } as const;
    return rejectedOnRecord(
      { type: 'PayeeFourEyesViolationRefused', data: { ...attempt, version, attemptedBy: confirmedBy } },
      'FOUR_EYES',
      attempt,
    );
  }
  const tooEarly = refusedBefore(on, proposed.proposedOn, 'PROPOSAL');
  if (tooEarly) return tooEarly;
  const invalid =
    proposed.recipient === undefined ? undefined : refusedUnlessValid(recipient, proposed.recipient, on);
  if (invalid) return invalid;
  const sharedWith = otherHolders(holders, payeeId);
  return accepted({
    type: 'PayeeChangeConfirmed',
    data: { payeeId, version, ...(sharedWith.length > 0 && { sharedWith }), confirmedBy },
  });
}

/** Rejects the proposed change; payments go on as before. Whoever proposed it may take it back in this way, too. */
export function rejectPayeeChange(
  payee: Payee | undefined,
  { payeeId, reason, rejectedBy }: RejectPayeeChange,
  { on }: Dated,
): Decision<PayeeEvent, 'DAY_BEFORE_CAUSE' | 'PAYEE_CHANGE_UNKNOWN' | 'PAYEE_UNKNOWN'> {
  if (!payee) return rejected('PAYEE_UNKNOWN', { payeeId });
  if (!payee.proposed) return rejected('PAYEE_CHANGE_UNKNOWN', { payeeId });
  return (
    refusedBefore(on, payee.proposed.proposedOn, 'PROPOSAL') ??
    accepted({
      type: 'PayeeChangeRejected',
      data: { payeeId, version: payee.version, reason, rejectedBy },
    })
  );
}
