/** What a bank says of an account: a statement of its bookings (camt.053) or an advice of some of them (camt.054). */
export interface CamtFile {
  readonly message: 'camt.053' | 'camt.054';
  readonly version: '02' | '08';
  readonly messageId: string;
  readonly statements: readonly CamtStatement[];
}

export interface CamtStatement {
  /** The bank's own; it may give it again in another year. */
  readonly statementId: string;
  /** IBAN, or what the bank calls the account otherwise. */
  readonly account: string;
  readonly currency?: string;
  /** Booked balances, with their sign; of an advice there are none. */
  readonly opening?: CamtAmount;
  readonly closing?: CamtAmount;
  readonly entries: readonly CamtEntry[];
}

/** As written: a currency, and up to five decimals. */
export interface CamtAmount {
  readonly currency: string;
  readonly hundredThousandths: bigint;
}

/** Of money: into the account or out of it. */
export type CamtDirection = 'CREDIT' | 'DEBIT';

/** One line of the statement. It may hold many transactions (a batch), with their details or without. */
export interface CamtEntry {
  /** In the file; the first is 1. */
  readonly line: number;
  /** Only `BOOK` is booked; pending and informational entries are none. */
  readonly status: string;
  readonly amount: CamtAmount;
  /** With the reversal taken into account. */
  readonly direction: CamtDirection;
  readonly isReversal: boolean;
  readonly bookedOn?: string;
  readonly valueOn?: string;
  readonly servicerReference?: string;
  readonly batches: readonly CamtBatch[];
  readonly transactions: readonly CamtTransaction[];
}

export interface CamtBatch {
  readonly paymentInformationId?: string;
  readonly messageId?: string;
  readonly transactionCount?: number;
}

export interface CamtTransaction {
  readonly line: number;
  readonly servicerReference?: string;
  readonly endToEndId?: string;
  readonly paymentInformationId?: string;
  /** Of the transaction itself; absent where the file does not say it. */
  readonly amount?: CamtAmount;
  /** Absent: that of its entry. */
  readonly direction?: CamtDirection;
  readonly returned?: CamtReturn;
  readonly remittance?: string;
  readonly debtor: CamtParty;
  readonly creditor: CamtParty;
}

/** Why money came back: a code of ISO's external list, or the bank's words. */
export interface CamtReturn {
  readonly code?: string;
  readonly information?: string;
}

export interface CamtParty {
  readonly name?: string;
  readonly account?: string;
}

const unitsOfCent = 1_000n;

/** Cents of an amount in euros without a fraction of a cent; undefined for any other. */
export const euroCentsOf = ({ currency, hundredThousandths }: CamtAmount): bigint | undefined =>
  currency === 'EUR' && hundredThousandths % unitsOfCent === 0n
    ? hundredThousandths / unitsOfCent
    : undefined;

/** As the file writes it: `EUR 10.50`, `USD 0.12345`. */
export function camtAmountText({ currency, hundredThousandths }: CamtAmount): string {
  const digits = String(hundredThousandths < 0n ? -hundredThousandths : hundredThousandths).padStart(6, '0');
  const decimals = digits.slice(-5).replace(/0{1,3}$/, '');
  return `${currency} ${hundredThousandths < 0n ? '-' : ''}${digits.slice(0, -5)}.${decimals}`;
}
