import type { Day } from '../calendar/day.ts';
import { laterOf } from '../calendar/day-rule.ts';
import { neverReached } from '../decision.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { Iban } from './iban.ts';
import type { PayeeAddress } from './payee-address.ts';
import { bankNameLengthMax, bankTextOf } from '../text/bank-text.ts';

/** Where money goes (Zahlungsempfänger). Who is paid is not who benefits, so a payee is not a recipient. */
export interface Payee {
  readonly payeeId: string;
  /** Generated for practice; nothing real is paid to it. */
  readonly synthetic: boolean;
  /** Versions so far; each change is one. */
  readonly version: number;
  /** What payments go to; absent until a second person has confirmed it. */
  readonly confirmed?: PayeeDetails & { readonly version: number };
  readonly proposed?: PayeeDetails & { readonly proposedBy: string; readonly proposedOn: Day };
  /** The latest day on which a change of it, or a decision on one, took effect. */
  readonly latestOn: Day;
}

export interface PayeeDetails {
  /** The account's holder as on record. */
  readonly name: string;
  /** As banks pass the name on, where somebody has said how; else it is spelt from the name, as of events from before it was asked for. */
  readonly bankName?: string;
  /** As on record; absent in events from before it was asked for. */
  readonly address?: PayeeAddress;
  readonly iban: Iban;
  /** The municipality whose account it is; absent for a provider such as ekom21. */
  readonly recipient?: RecipientKey;
}

interface OfPayee {
  readonly payeeId: string;
  readonly version: number;
}

interface Shared {
  /** The other payees that have the account; absent where it is nobody else's, and in events from before it was looked at. */
  readonly sharedWith?: readonly string[];
}

export type PayeeEvent =
  | {
      readonly type: 'PayeeChangeProposed';
      readonly data: OfPayee &
        PayeeDetails &
        Shared & { readonly reason: string; readonly proposedBy: string; readonly synthetic: boolean };
    }
  | {
      /** From now on payments go to this version. */
      readonly type: 'PayeeChangeConfirmed';
      readonly data: OfPayee & Shared & { readonly confirmedBy: string };
    }
  | {
      readonly type: 'PayeeChangeRejected';
      readonly data: OfPayee & { readonly reason: string; readonly rejectedBy: string };
    }
  | {
      /** An attempt to confirm one's own change of an account. It changed nothing, and it stays visible. */
      readonly type: 'PayeeFourEyesViolationRefused';
      readonly data: OfPayee & {
        readonly action: 'CONFIRM';
        readonly attemptedBy: string;
        readonly earlierPart: 'PROPOSED';
      };
    };

export function evolvePayee(payee: Payee | undefined, event: PayeeEvent, on: Day): Payee | undefined {
  switch (event.type) {
    case 'PayeeChangeProposed': {
      const { payeeId, version, proposedBy, synthetic } = event.data;
      return {
        ...(payee?.confirmed && { confirmed: payee.confirmed }),
        payeeId,
        synthetic,
        version,
        proposed: { ...detailsOf(event.data), proposedBy, proposedOn: on },
        latestOn: laterOf(payee?.latestOn ?? on, on),
      };
    }
    case 'PayeeChangeConfirmed': {
      if (!payee?.proposed) return payee;
      const { payeeId, synthetic, version, proposed } = payee;
      const latestOn = laterOf(payee.latestOn, on);
      return { payeeId, synthetic, version, confirmed: { ...detailsOf(proposed), version }, latestOn };
    }
    case 'PayeeChangeRejected': {
      if (!payee) return payee;
      const { proposed: _proposed, ...kept } = payee;
      return { ...kept, latestOn: laterOf(payee.latestOn, on) };
    }
    case 'PayeeFourEyesViolationRefused':
      return payee;
    default:
      return neverReached(event);
  }
}

/** The account's holder as the bank reads it. */
export const bankNameOf = ({ name, bankName }: Pick<PayeeDetails, 'name' | 'bankName'>): string =>
  bankTextOf(bankName ?? name, bankNameLengthMax);

/** Only the details' own fields. */
export const detailsOf = ({ name, bankName, address, iban, recipient }: PayeeDetails): PayeeDetails => ({
  name,
  ...(bankName !== undefined && { bankName }),
  ...(address && { address }),
  iban,
  ...(recipient !== undefined && { recipient }),
});
