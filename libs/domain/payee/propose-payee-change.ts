import type { Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { accepted, rejected, type Decision } from '../decision.ts';
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import { isIban } from './iban.ts';
import { detailsOf, type Payee, type PayeeDetails, type PayeeEvent } from './payee.ts';

export interface ProposePayeeChange extends PayeeDetails {
  readonly payeeId: string;
  readonly reason: string;
  readonly proposedOn: Day;
  readonly proposedBy: string;
  readonly synthetic: boolean;
}

/** Proposes a new payee or another account of one. Nothing is paid to it before a second person has confirmed it. */
export function proposePayeeChange(
  { payee, recipient }: { readonly payee: Payee | undefined; readonly recipient: Recipient | undefined },
  command: ProposePayeeChange,
): Decision<PayeeEvent> {
  const { payeeId, iban, reason, proposedBy, synthetic } = command;
  if (!isIban(iban)) return rejected('IBAN_INVALID', { iban });
  if (command.recipient !== undefined) {
    const invalid = refusedUnlessValid(recipient, command.recipient, command.proposedOn);
    if (invalid) return invalid;
  }
  if (payee?.proposed) return rejected('PAYEE_CHANGE_PENDING', { payeeId, version: payee.version });
  const tooEarly = payee && refusedBefore(command.proposedOn, payee.latestOn, 'LATEST_STEP');
  if (tooEarly) return tooEarly;
  const version = (payee?.version ?? 0) + 1;
  return accepted({
    type: 'PayeeChangeProposed',
    data: { payeeId, version, ...detailsOf(command), reason, proposedBy, synthetic },
  });
}
