import { readXml } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { defaultXmlLimits, type XmlLimits } from '../xml/xml-limits.ts';
import {
  accountAt,
  allAt,
  amountOf,
  at,
  countAt,
  dayAt,
  directionOf,
  isTrueAt,
  needed,
  referenceAt,
  textAt,
} from './camt-element.ts';
import {
  camtAmountText,
  type CamtAmount,
  type CamtBatch,
  type CamtDirection,
  type CamtEntry,
  type CamtFile,
  type CamtParty,
  type CamtStatement,
  type CamtTransaction,
} from './camt-records.ts';
import { UnusableCamt } from './unusable-camt.ts';

export interface CamtLimits extends XmlLimits {
  /** Entries of a file, and transactions of all of them: as many of each. */
  readonly entriesMax: number;
}

export const defaultCamtLimits: CamtLimits = { ...defaultXmlLimits, entriesMax: 100_000 };

interface Format extends Pick<CamtFile, 'message' | 'version'> {
  readonly root: string;
  readonly statement: 'Stmt' | 'Ntfctn';
}

const statement = { message: 'camt.053', root: 'BkToCstmrStmt', statement: 'Stmt' } as const;
const advice = { message: 'camt.054', root: 'BkToCstmrDbtCdtNtfctn', statement: 'Ntfctn' } as const;
const formats: ReadonlyMap<string, Format> = new Map(
  [statement, advice].flatMap((message) =>
    (['02', '08'] as const).map((version) => [
      `urn:iso:std:iso:20022:tech:xsd:${message.message}.001.${version}`,
      { ...message, version },
    ]),
  ),
);

/**
 * Reads camt.053 and camt.054 as banks send them, in their old and new versions, by local name. Of a file either everything is
 * answered or nothing: an entry that cannot be read, and sums that do not hold, refuse it.
 *
 * @throws UnusableXml, UnusableCamt at the first problem
 */
export async function readCamt(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits = defaultCamtLimits,
): Promise<CamtFile> {
  const reader = new CamtReader(limits);
  const document = await readXml(source, {
    limits,
    begins: (root) => reader.begins(root),
    take: {
      TxDtls: (element, path) => reader.takesTransaction(element, path),
      Ntry: (element, path) => reader.takesEntry(element, path),
      Stmt: (element) => reader.takesStatement(element),
      Ntfctn: (element) => reader.takesStatement(element),
    },
  });
  return reader.ends(document);
}

class CamtReader {
  readonly #limits: CamtLimits;
  #format: Format | undefined;
  #namespace = '';
  readonly #statements: CamtStatement[] = [];
  #entries: CamtEntry[] = [];
  #transactions: CamtTransaction[] = [];
  #entryCount = 0;
  #transactionCount = 0;

  constructor(limits: CamtLimits) {
    this.#limits = limits;
  }

  begins({ name, namespace, line }: Pick<XmlElement, 'name' | 'namespace' | 'line'>): void {
    const format = name === 'Document' ? formats.get(namespace) : undefined;
    if (!format) throw new UnusableCamt('UNKNOWN_FORMAT', line, namespace === '' ? name : namespace);
    this.#format = format;
    this.#namespace = namespace;
  }

  takesTransaction(element: XmlElement, path: readonly string[]): void {
    if (!this.#isAt(element, path, 'Ntry/NtryDtls')) return;
    this.#transactionCount += 1;
    if (this.#transactionCount > this.#limits.entriesMax) throw this.#tooMany(element);
    this.#transactions.push(transactionOf(element));
  }

  takesEntry(element: XmlElement, path: readonly string[]): void {
    if (!this.#isAt(element, path, '')) return;
    this.#entryCount += 1;
    if (this.#entryCount > this.#limits.entriesMax) throw this.#tooMany(element);
    this.#entries.push(entryOf(element, this.#transactions));
    this.#transactions = [];
  }

  takesStatement(element: XmlElement): void {
    if (element.namespace !== this.#namespace || element.name !== this.#format?.statement) return;
    this.#statements.push(statementOf(element, this.#entries, this.#format));
    this.#entries = [];
  }

  ends(document: XmlElement): CamtFile {
    if (!this.#format) throw new UnusableCamt('UNKNOWN_FORMAT', document.line, document.name);
    const { message, version, root, statement: name } = this.#format;
    const messageId = referenceAt(needed(document, root), 'GrpHdr/MsgId') ?? '';
    if (this.#statements.length === 0)
      throw new UnusableCamt('MISSING_ELEMENT', document.line, `${root}/${name}`);
    return { message, version, messageId, statements: this.#statements };
  }

  #tooMany({ line }: XmlElement): UnusableCamt {
    return new UnusableCamt('TOO_MANY_ENTRIES', line, String(this.#limits.entriesMax));
  }

  /** Where the format has it, and not within something else that is called the same. */
  #isAt({ namespace }: XmlElement, path: readonly string[], below: string): boolean {
    if (!this.#format) return false;
    const { root, statement: name } = this.#format;
    const expected = ['Document', root, name, ...(below === '' ? [] : below.split('/'))];
    return namespace === this.#namespace && path.join('/') === expected.join('/');
  }
}

const opposite: Readonly<Record<CamtDirection, CamtDirection>> = { CREDIT: 'DEBIT', DEBIT: 'CREDIT' };

function entryOf(element: XmlElement, transactions: readonly CamtTransaction[]): CamtEntry {
  const stated = directionOf(needed(element, 'CdtDbtInd'));
  const isReversal = isTrueAt(element, 'RvslInd');
  const bookedOn = dayAt(element, 'BookgDt');
  const valueOn = dayAt(element, 'ValDt');
  const servicerReference = referenceAt(element, 'AcctSvcrRef');
  return {
    line: element.line,
    // In version .02 the code stands in the element itself.
    status: needed(element, 'Sts/Cd', 'Sts/Prtry', 'Sts').text,
    amount: amountOf(needed(element, 'Amt')),
    direction: isReversal ? opposite[stated] : stated,
    isReversal,
    ...(bookedOn !== undefined && { bookedOn }),
    ...(valueOn !== undefined && { valueOn }),
    ...(servicerReference !== undefined && { servicerReference }),
    batches: allAt(element, 'NtryDtls/Btch').map(batchOf),
    transactions,
  };
}

function batchOf(element: XmlElement): CamtBatch {
  const paymentInformationId = referenceAt(element, 'PmtInfId');
  const messageId = referenceAt(element, 'MsgId');
  const transactionCount = countAt(element, 'NbOfTxs');
  return {
    ...(paymentInformationId !== undefined && { paymentInformationId }),
    ...(messageId !== undefined && { messageId }),
    ...(transactionCount !== undefined && { transactionCount }),
  };
}

function transactionOf(element: XmlElement): CamtTransaction {
  const servicerReference = referenceAt(element, 'Refs/AcctSvcrRef');
  const endToEndId = referenceAt(element, 'Refs/EndToEndId');
  const paymentInformationId = referenceAt(element, 'Refs/PmtInfId');
  // What was booked; what was instructed may be another amount, with charges or in another currency.
  const amount = at(element, 'Amt', 'AmtDtls/TxAmt/Amt');
  const direction = at(element, 'CdtDbtInd');
  const returned = at(element, 'RtrInf');
  const code = returned && textAt(returned, 35, 'Rsn/Cd', 'Rsn/Prtry');
  const information = returned && textAt(returned, 500, 'AddtlInf');
  const remittance = textAt(element, 500, 'RmtInf/Ustrd', 'RmtInf/Strd/CdtrRefInf/Ref');
  return {
    line: element.line,
    ...(servicerReference !== undefined && { servicerReference }),
    ...(endToEndId !== undefined && endToEndId !== 'NOTPROVIDED' && { endToEndId }),
    ...(paymentInformationId !== undefined && { paymentInformationId }),
    ...(amount && { amount: amountOf(amount) }),
    ...(direction && { direction: directionOf(direction) }),
    ...(returned && {
      returned: {
        ...(code !== undefined && { code }),
        ...(information !== undefined && { information }),
      },
    }),
    ...(remittance !== undefined && { remittance }),
    debtor: partyOf(element, 'Dbtr'),
    creditor: partyOf(element, 'Cdtr'),
  };
}

/** Since version .08 the name stands one element deeper. */
function partyOf(element: XmlElement, role: 'Dbtr' | 'Cdtr'): CamtParty {
  const name = textAt(element, 140, `RltdPties/${role}/Pty/Nm`, `RltdPties/${role}/Nm`);
  const account = accountAt(element, `RltdPties/${role}Acct`);
  return { ...(name !== undefined && { name }), ...(account !== undefined && { account }) };
}

/** Booked balances: the opening one, or the closing one of the day before; of a statement in parts, the interim ones. */
const openingCodes = ['OPBD', 'PRCD', 'ITBD'];
const closingCodes = ['CLBD', 'ITBD'];

function statementOf(element: XmlElement, entries: readonly CamtEntry[], { message }: Format): CamtStatement {
  const account = accountAt(element, 'Acct');
  if (account === undefined)
    throw new UnusableCamt('MISSING_ELEMENT', element.line, `${element.name}/Acct/Id/IBAN`);
  const statementId = referenceAt(element, 'Id');
  if (statementId === undefined)
    throw new UnusableCamt('MISSING_ELEMENT', element.line, `${element.name}/Id`);
  const currency = referenceAt(element, 'Acct/Ccy');
  const named = { statementId, account, ...(currency !== undefined && { currency }) };
  const balances = allAt(element, 'Bal').map((balance) => ({
    code: needed(balance, 'Tp/CdOrPrtry/Cd', 'Tp/CdOrPrtry/Prtry').text,
    amount: signed(amountOf(needed(balance, 'Amt')), directionOf(needed(balance, 'CdtDbtInd'))),
  }));
  const withCode = (codes: readonly string[]): readonly CamtAmount[] =>
    codes.flatMap((code) => balances.filter((one) => one.code === code)).map(({ amount }) => amount);
  const opening = withCode(openingCodes)[0];
  const closing = balances.some(({ code }) => code === 'CLBD')
    ? withCode(['CLBD'])[0]
    : withCode(closingCodes).at(-1);
  if (message === 'camt.054') return { ...named, entries };
  if (!opening || !closing)
    throw new UnusableCamt('BALANCE_MISSING', element.line, opening ? 'CLBD' : 'OPBD | PRCD');
  return { ...named, opening, closing, entries: addedUp(element, opening, closing, entries) };
}

const signed = ({ currency, hundredThousandths }: CamtAmount, direction: CamtDirection): CamtAmount => ({
  currency,
  hundredThousandths: direction === 'CREDIT' ? hundredThousandths : -hundredThousandths,
});

/**
 * Opening balance and booked entries are the closing balance; an entry in another currency is no part of it. Banks write reversals in two ways: with the sign of what they
 * reverse, as most do, or with their own already; which one it is, the sum tells.
 */
function addedUp(
  { line }: XmlElement,
  opening: CamtAmount,
  closing: CamtAmount,
  entries: readonly CamtEntry[],
): readonly CamtEntry[] {
  if (closing.currency !== opening.currency)
    throw new UnusableCamt('SUM_DIFFERS', line, `${camtAmountText(opening)} / ${camtAmountText(closing)}`);
  if (sumOf(opening, entries) === closing.hundredThousandths) return entries;
  const asStated = entries.map((entry) =>
    entry.isReversal ? { ...entry, direction: opposite[entry.direction] } : entry,
  );
  if (sumOf(opening, asStated) === closing.hundredThousandths) return asStated;
  const sum: CamtAmount = { ...opening, hundredThousandths: sumOf(opening, entries) };
  throw new UnusableCamt('SUM_DIFFERS', line, `${camtAmountText(sum)} ≠ ${camtAmountText(closing)}`);
}

const sumOf = (opening: CamtAmount, entries: readonly CamtEntry[]): bigint =>
  entries
    .filter(({ status, amount }) => status === 'BOOK' && amount.currency === opening.currency)
    .reduce(
      (sum, { amount, direction }) => sum + signed(amount, direction).hundredThousandths,
      opening.hundredThousandths,
    );
