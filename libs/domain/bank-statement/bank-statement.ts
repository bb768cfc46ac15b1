import { accepted, rejected, type Decision } from '../decision.ts';

/** A file of statements that the bank sent; the file itself is kept under its checksum. */
export interface BankStatementFile {
  /** SHA-256 of its bytes, hex. */
  readonly fileHash: string;
}

/** One statement or advice in it. */
export interface StatementHead {
  /** The bank's own; it may give it again in another year. */
  readonly statementId: string;
  readonly account: string;
  readonly entries: number;
  /** Booked balances as written, such as `EUR 10.50`; an advice has none. */
  readonly opening?: string;
  readonly closing?: string;
}

export interface ReceiveStatement {
  readonly fileHash: string;
  readonly bytes: number;
  /** Such as `camt.053.001.08`. */
  readonly format: string;
  readonly messageId: string;
  readonly statements: readonly StatementHead[];
  readonly receivedBy: string;
}

export interface BankStatementEvent {
  /** It was read whole and its sums hold; its bookings follow, each by itself. */
  readonly type: 'BankStatementReceived';
  readonly data: ReceiveStatement;
}

export const evolveBankStatement = (
  _: BankStatementFile | undefined,
  { data: { fileHash } }: BankStatementEvent,
): BankStatementFile => ({ fileHash });

/** Notes a file that was read whole, once. */
export const receiveStatement = (
  file: BankStatementFile | undefined,
  command: ReceiveStatement,
): Decision<BankStatementEvent, 'ALREADY_EXISTS'> =>
  file
    ? rejected('ALREADY_EXISTS', { what: `Kontoauszug ${command.fileHash}` })
    : accepted({ type: 'BankStatementReceived', data: command });
