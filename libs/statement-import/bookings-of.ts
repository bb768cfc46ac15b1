import { hash } from 'node:crypto';
import {
  camtAmountText,
  euroCentsOf,
  UnusableCamt,
  type CamtAmount,
  type CamtEntry,
  type CamtFile,
  type CamtStatement,
  type CamtTransaction,
} from '#bank-formats';
import { composed, isPlainText, type BankBookingFacts } from '#domain';

/**
 * The bookings that a file tells, in the order in which they follow from each other: by day, what went out before what came in.
 * An entry that is not booked is none; a batch with details is one booking for each, where they add up to it.
 *
 * @throws UnusableCamt for an entry without a day
 */
export function bookingsOf(file: CamtFile, fileHash: string): readonly BankBookingFacts[] {
  const bookings = file.statements.flatMap((statement) => ofStatement(statement, fileHash));
  return bookings.sort((a, b) => compared(a.bookedOn, b.bookedOn) || compared(b.direction, a.direction) || 0);
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Booked {
  readonly statement: CamtStatement;
  readonly fileHash: string;
  readonly entry: CamtEntry;
  readonly bookedOn: string;
  /** How often its like stood in the statement before, where nothing else tells them apart. */
  readonly ordinalOf: (key: string) => number;
}

function ofStatement(statement: CamtStatement, fileHash: string): readonly BankBookingFacts[] {
  const seen = new Map<string, number>();
  const ordinalOf = (key: string): number => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before;
  };
  return statement.entries
    .filter(({ status }) => status === 'BOOK')
    .flatMap((entry) => {
      const bookedOn = entry.bookedOn ?? entry.valueOn;
      if (bookedOn === undefined) throw new UnusableCamt('MISSING_ELEMENT', entry.line, 'Ntry/BookgDt');
      return ofEntry({ statement, fileHash, entry, bookedOn, ordinalOf });
    });
}

function ofEntry(booked: Booked): readonly BankBookingFacts[] {
  const { entry } = booked;
  const { transactions } = entry;
  const [only] = transactions;
  // Of a single one the entry says what was booked: what was instructed may have been another amount.
  if (transactions.length < 2) return [factsOf(booked, only, entry.amount)];
  if (!addsUp(entry)) return [factsOf(booked, undefined, entry.amount, namesIn(transactions))];
  return transactions.map((one) => factsOf(booked, one, one.amount ?? entry.amount));
}

const addsUp = ({ amount, transactions }: CamtEntry): boolean =>
  transactions.every((one) => one.amount?.currency === amount.currency) &&
  transactions.reduce((sum, one) => sum + (one.amount?.hundredThousandths ?? 0n), 0n) ===
    amount.hundredThousandths;

const namesIn = (transactions: readonly CamtTransaction[]): string =>
  transactions
    .flatMap(({ endToEndId }) => endToEndId ?? [])
    .slice(0, 10)
    .join(' ');

function factsOf(
  { statement, fileHash, entry, bookedOn, ordinalOf }: Booked,
  transaction: CamtTransaction | undefined,
  amount: CamtAmount,
  remittance = transaction?.remittance,
): BankBookingFacts {
  const { account } = statement;
  const { direction, isReversal, valueOn, servicerReference, batches } = entry;
  const [batch] = batches;
  const endToEndId = transaction?.endToEndId;
  const paymentInformationId =
    transaction?.paymentInformationId ?? (batches.length === 1 ? batch?.paymentInformationId : undefined);
  const isPart = entry.transactions.length > 1 && transaction !== undefined;
  const reference = isPart
    ? (transaction.servicerReference ?? endToEndId)
    : (servicerReference ?? transaction?.servicerReference);
  const hasReference = isPart
    ? transaction.servicerReference !== undefined ||
      (servicerReference !== undefined && endToEndId !== undefined)
    : reference !== undefined;
  const cents = euroCentsOf(amount);
  const year = bookedOn.slice(0, 4);
  const what = [account, direction, camtAmountText(amount)];
  const alike = ['like', ...what, bookedOn, endToEndId ?? paymentInformationId ?? ''];
  const times = hasReference ? 0 : ordinalOf(alike.join('|'));
  const likeness = digest([...alike, String(times)]);
  // Neither is the statement's: banks give its id again in another year, and another one for the same day.
  const identity = hasReference
    ? digest(['reference', ...what, year, isPart ? (servicerReference ?? '') : '', reference ?? ''])
    : likeness;
  const counterparty =
    direction === 'DEBIT' || transaction?.returned ? transaction?.creditor : transaction?.debtor;
  const returned = transaction?.returned;
  const texts = {
    endToEndId,
    paymentInformationId,
    returnCode: returned?.code,
    returnInformation: returned?.information,
    remittance,
    counterpartyName: counterparty?.name,
    counterpartyAccount: counterparty?.account,
  };
  return {
    bookingId: `${year}.${digest(['account', account]).slice(0, 12)}.${identity}`,
    likeness,
    hasReference,
    account: readable(account) ?? '?',
    fileHash,
    statementId: readable(statement.statementId) ?? '?',
    direction,
    amount: cents ?? 0n,
    ...(cents === undefined && { statedAmount: camtAmountText(amount) }),
    bookedOn,
    ...(valueOn !== undefined && { valueOn }),
    bankReference:
      readable(servicerReference ?? transaction?.servicerReference ?? endToEndId ?? paymentInformationId) ??
      `${bookedOn} ${camtAmountText(amount)}`,
    isReversal,
    returned: returned !== undefined,
    ...readableOf(texts),
  };
}

const digest = (parts: readonly string[]): string =>
  hash('sha256', JSON.stringify(parts), 'hex').slice(0, 24);

/** As the ledger keeps texts; nothing where nothing can be read. */
function readable(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const clean = composed(text.replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Cs}]/gu, '')).trim();
  return isPlainText(clean) ? clean : undefined;
}

type Readable<Texts> = { readonly [Name in keyof Texts]?: string };

const readableOf = <Texts extends Readonly<Record<string, string | undefined>>>(
  texts: Texts,
): Readable<Texts> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const clean = readable(text);
      return clean === undefined ? [] : [[name, clean]];
    }),
  ) as Readable<Texts>;
