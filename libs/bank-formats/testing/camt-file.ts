/** What a test's bank writes: the parts that matter, the rest as banks have it. Amounts are decimal strings. */
export interface WrittenStatement {
  readonly id?: string;
  readonly iban?: string;
  /** With a sign where negative; the closing one is computed unless said. Without an opening one there are none. */
  readonly opening?: string;
  readonly closing?: string;
  readonly entries: readonly WrittenEntry[];
}

export interface WrittenEntry {
  readonly amount: string;
  readonly currency?: string;
  readonly direction?: 'CRDT' | 'DBIT';
  readonly isReversal?: boolean;
  readonly status?: string;
  /** A day, or a moment. */
  readonly bookedOn?: string;
  readonly reference?: string;
  readonly batch?: { readonly paymentInformationId?: string; readonly count?: number };
  readonly transactions?: readonly WrittenTransaction[];
}

export interface WrittenTransaction {
  readonly amount?: string;
  readonly currency?: string;
  readonly endToEndId?: string;
  readonly reference?: string;
  readonly returnCode?: string;
  readonly returnInformation?: string;
  readonly remittance?: string;
  readonly debtor?: string;
  readonly creditor?: string;
  readonly creditorIban?: string;
}

export interface WrittenFile {
  readonly message?: 'camt.053' | 'camt.054';
  readonly version?: '02' | '08';
  readonly messageId?: string;
  readonly statements: readonly WrittenStatement[];
}

export const payersIban = 'DE02500105170137075030';

/** The bytes of a statement, valid against ISO's schema of its version. */
export function camtFile({
  message = 'camt.054',
  version = '08',
  messageId = 'M-1',
  statements,
}: WrittenFile): Buffer {
  const isStatement = message === 'camt.053';
  const root = isStatement ? 'BkToCstmrStmt' : 'BkToCstmrDbtCdtNtfctn';
  const body = statements.map((one, index) => statementXml(one, index, isStatement, version)).join('');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${message}.001.${version}">` +
      `<${root}><GrpHdr>${element('MsgId', messageId)}<CreDtTm>2023-07-03T20:00:00</CreDtTm></GrpHdr>${body}</${root}></Document>\n`,
  );
}

type Version = '02' | '08';

function statementXml(
  { id = 'S-1', iban = payersIban, opening, closing, entries }: WrittenStatement,
  index: number,
  isStatement: boolean,
  version: Version,
): string {
  const name = isStatement ? 'Stmt' : 'Ntfctn';
  const computed =
    unitsOf(opening ?? '0') +
    entries
      .filter(({ status = 'BOOK', currency = 'EUR' }) => status === 'BOOK' && currency === 'EUR')
      .reduce(
        (sum, { amount, direction = 'DBIT', isReversal = false }) =>
          sum + ((direction === 'CRDT') === isReversal ? -unitsOf(amount) : unitsOf(amount)),
        0n,
      );
  const balances =
    isStatement && opening !== undefined
      ? balanceXml('OPBD', unitsOf(opening)) +
        balanceXml('CLBD', closing === undefined ? computed : unitsOf(closing))
      : '';
  return (
    `<${name}>${element('Id', id)}<ElctrncSeqNb>${index + 1}</ElctrncSeqNb><CreDtTm>2023-07-03T20:00:00</CreDtTm>` +
    `<Acct><Id>${element('IBAN', iban)}</Id><Ccy>EUR</Ccy></Acct>${balances}` +
    `${entries.map((one) => entryXml(one, version)).join('')}</${name}>`
  );
}

const balanceXml = (code: string, units: bigint): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${decimalOf(units < 0n ? -units : units)}</Amt>` +
  `<CdtDbtInd>${units < 0n ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>2023-07-03</Dt></Dt></Bal>`;

function entryXml(entry: WrittenEntry, version: Version): string {
  const { amount, currency = 'EUR', direction = 'DBIT', isReversal, status = 'BOOK', reference } = entry;
  const { bookedOn = '2023-07-03', batch, transactions = [] } = entry;
  const day = bookedOn.includes('T') ? element('DtTm', bookedOn) : element('Dt', bookedOn);
  const batchXml = batch
    ? `<Btch>${element('PmtInfId', batch.paymentInformationId)}${element('NbOfTxs', batch.count?.toString())}</Btch>`
    : '';
  const details = transactions
    .map((one) => transactionXml({ amount, currency, ...one }, direction, version))
    .join('');
  return (
    `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>` +
    (isReversal ? '<RvslInd>true</RvslInd>' : '') +
    (version === '08' ? `<Sts><Cd>${status}</Cd></Sts>` : element('Sts', status)) +
    `<BookgDt>${day}</BookgDt><ValDt>${day}</ValDt>${element('AcctSvcrRef', reference)}` +
    `<BkTxCd><Prtry><Cd>NTRF+191</Cd></Prtry></BkTxCd>` +
    (batchXml + details === '' ? '' : `<NtryDtls>${batchXml}${details}</NtryDtls>`) +
    '</Ntry>'
  );
}

function transactionXml(
  { amount = '', currency = 'EUR', endToEndId, reference, returnCode, ...rest }: WrittenTransaction,
  direction: string,
  version: Version,
): string {
  const { returnInformation, remittance, debtor, creditor, creditorIban } = rest;
  const party = (name: string | undefined): string =>
    version === '08' && name !== undefined ? `<Pty>${element('Nm', name)}</Pty>` : element('Nm', name);
  const refs = element('AcctSvcrRef', reference) + element('EndToEndId', endToEndId);
  const written = `<Amt Ccy="${currency}">${amount}</Amt>`;
  const parties =
    (debtor === undefined ? '' : `<Dbtr>${party(debtor)}</Dbtr>`) +
    (creditor === undefined ? '' : `<Cdtr>${party(creditor)}</Cdtr>`) +
    (creditorIban === undefined ? '' : `<CdtrAcct><Id>${element('IBAN', creditorIban)}</Id></CdtrAcct>`);
  return (
    `<TxDtls>${refs === '' ? '' : `<Refs>${refs}</Refs>`}` +
    (version === '08'
      ? `${written}<CdtDbtInd>${direction}</CdtDbtInd>`
      : `<AmtDtls><TxAmt>${written}</TxAmt></AmtDtls>`) +
    (parties === '' ? '' : `<RltdPties>${parties}</RltdPties>`) +
    (remittance === undefined ? '' : `<RmtInf>${element('Ustrd', remittance)}</RmtInf>`) +
    (returnCode === undefined
      ? ''
      : `<RtrInf><Rsn>${element('Cd', returnCode)}</Rsn>${element('AddtlInf', returnInformation)}</RtrInf>`) +
    '</TxDtls>'
  );
}

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;

const unitsOf = (decimal: string): bigint => {
  const [, sign, whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(decimal) ?? [];
  const units = BigInt(whole + decimals.padEnd(5, '0'));
  return sign === '-' ? -units : units;
};

const decimalOf = (units: bigint): string => {
  const digits = String(units).padStart(6, '0');
  return `${digits.slice(0, -5)}.${digits.slice(-5)}`.replace(/0{1,3}$/, '');
};
