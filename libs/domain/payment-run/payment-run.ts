import type { Day } from '../calendar/day.ts';
import { laterOf } from '../calendar/day-rule.ts';
import { neverReached } from '../decision.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import type { Iban } from '../payee/iban.ts';
import type { PayeeAddress } from '../payee/payee-address.ts';
import type { PaymentRunState } from './payment-run-state.ts';

/** The account that is debited, in the bank's characters. */
export interface DebtorAccount {
  readonly name: string;
  readonly iban: Iban;
  /** ISO 9362, 8 or 11 characters; the bank finds itself by the IBAN where it is absent. */
  readonly bic?: string;
}

/** One order as it is sent to the bank: pinned, so that the same run always gives the same file. */
export interface Transfer {
  readonly orderNumber: string;
  readonly caseNumber: string;
  /** `EndToEndId`: leads back to the order. */
  readonly endToEndId: string;
  readonly amount: Cents;
  /** In the bank's characters, at most 70. */
  readonly name: string;
  /** In its parts, in the bank's characters; absent where none is on record. */
  readonly address?: PayeeAddress;
  readonly iban: Iban;
  /** In the bank's characters, at most 140: the case number first. */
  readonly remittance: string;
}

/**
 * A payment run (Zahllauf): one file to the bank. Its orders, amounts, accounts and texts are pinned when it is made, and so is
 * the file's checksum.
 */
export interface PaymentRun {
  readonly runId: string;
  readonly state: PaymentRunState;
  readonly executionDay: Day;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly debtor: DebtorAccount;
  readonly transfers: readonly Transfer[];
  /** Sum of the transfers, cents. */
  readonly controlSum: Cents;
  /** SHA-256 of the file, hex. */
  readonly checksum: string;
  readonly synthetic: boolean;
  readonly sentOn?: Day;
  /** Checksums of what the bank said of it. */
  readonly reports: readonly string[];
  /** The latest day on which an act in it took effect. */
  readonly latestOn: Day;
}

/** What the bank last said of one transfer. */
export interface TransferStatus {
  readonly orderNumber: string;
  /** ISO 20022 code. */
  readonly status: string;
  readonly reason?: string;
  /** The payee's name as its bank has it. */
  readonly nameOnRecord?: string;
}

interface OfRun {
  readonly runId: string;
  /** Sum of the transfers, cents. */
  readonly controlSum: Cents;
}

export type PaymentRunEvent =
  | {
      readonly type: 'PaymentRunCreated';
      readonly data: OfRun & {
        /** On which the bank is to carry it out; a TARGET day. */
        readonly executionDay: Day;
        /** ISO 8601, UTC, to the second: `CreDtTm` of the file. */
        readonly createdAt: string;
        readonly createdBy: string;
        readonly debtor: DebtorAccount;
        readonly transfers: readonly Transfer[];
        readonly checksum: string;
        readonly synthetic: boolean;
      };
    }
  | {
      /** The file was handed over to the bank: from now on only the bank's answers change what becomes of its orders. */
      readonly type: 'PaymentRunSent';
      readonly data: OfRun & { readonly sentOn: Day; readonly sentBy: string };
    }
  | {
      /** The bank's answer to the file (pain.002), spread over the transfers that it is about. */
      readonly type: 'PaymentStatusReported';
      readonly data: OfRun & {
        /** The bank's name of its file. */
        readonly messageId: string;
        readonly checksum: string;
        readonly statuses: readonly TransferStatus[];
        readonly reportedOn: Day;
        readonly recordedBy: string;
      };
    }
  | {
      /** Before it was sent; its orders may go into another run. */
      readonly type: 'PaymentRunCancelled';
      readonly data: OfRun & {
        readonly orderNumbers: readonly string[];
        readonly reason: string;
        readonly cancelledBy: string;
      };
    };

export function evolvePaymentRun(
  run: PaymentRun | undefined,
  event: PaymentRunEvent,
  on: Day,
): PaymentRun | undefined {
  if (event.type === 'PaymentRunCreated')
    return { ...event.data, state: 'CREATED', reports: [], latestOn: on };
  if (!run) return run;
  const latestOn = laterOf(run.latestOn, on);
  switch (event.type) {
    case 'PaymentRunSent':
      return { ...run, state: 'SENT', sentOn: event.data.sentOn, latestOn };
    case 'PaymentStatusReported':
      return { ...run, reports: [...run.reports, event.data.checksum], latestOn };
    case 'PaymentRunCancelled':
      return { ...run, state: 'CANCELLED', latestOn };
    default:
      return neverReached(event);
  }
}

export const controlSumOf = (transfers: readonly Transfer[]): Cents => sumOf(transfers);

/** How many transfers one run may hold: its event stays within what every event store takes. */
export const transfersPerRunMax = 1_000;
