import type { Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import { otherHolders, type AccountHolders } from './account-holders.ts';
import { faultOfIban, normalIban } from './iban.ts';
import { bankNameOf, detailsOf, type Payee, type PayeeDetails, type PayeeEvent } from './payee.ts';

export interface ProposePayeeChange extends PayeeDetails {
  readonly payeeId: string;
  readonly reason: string;
  readonly proposedOn: Day;
  readonly proposedBy: string;
  readonly synthetic: boolean;
}

/** What a proposal is checked against. */
export interface KnownToPropose {
  readonly payee: Payee | undefined;
  readonly recipient: Recipient | undefined;
  /** Of the proposed account. */
  readonly holders: AccountHolders | undefined;
}

/**
 * Proposes a new payee or another account of one. Nothing is paid to it before a second person has confirmed it. That
 * the account is another payee's too is told. A name that no bank can spell needs another one for the bank.
 */
export function proposePayeeChange(
  { payee, recipient, holders }: KnownToPropose,
  command: ProposePayeeChange,
): Decision<
  PayeeEvent,
  | 'BANK_NAME_MISSING'
  | 'DAY_BEFORE_CAUSE'
  | 'IBAN_INVALID'
  | 'PAYEE_CHANGE_PENDING'
  | 'RECIPIENT_ENDED'
  | 'RECIPIENT_NOT_YET_VALID'
  | 'RECIPIENT_UNKNOWN'
> {
  const { payeeId, reason, proposedBy, synthetic } = command;
  const iban = normalIban(command.iban);
  const fault = faultOfIban(iban);
  if (fault) return rejected('IBAN_INVALID', fault);
  const bankName = bankNameOf(command);
  if (bankName === '') return rejected('BANK_NAME_MISSING', { payeeId, name: command.name });
  if (command.recipient !== undefined) {
    const invalid = refusedUnlessValid(recipient, command.recipient, command.proposedOn);
    if (invalid) return invalid;
  }
  if (payee?.proposed) return rejected('PAYEE_CHANGE_PENDING', { payeeId, version: payee.version });
  const tooEarly = payee && refusedBefore(command.proposedOn, payee.latestOn, 'LATEST_STEP');
  if (tooEarly) return tooEarly;
  const version = (payee?.version ?? 0) + 1;
  const sharedWith = otherHolders(holders, payeeId);
  return accepted({
    type: 'PayeeChangeProposed',
    data: {
      payeeId,
      version,
      ...detailsOf({ ...command, ...(command.bankName !== undefined && { bankName }), iban }),
      ...(sharedWith.length > 0 && { sharedWith }),
      reason,
      proposedBy,
      synthetic,
    },
  });
}
