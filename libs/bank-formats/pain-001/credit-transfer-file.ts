/** A postal address in its parts: banks take no other since 15 November 2026. */
export interface BankAddress {
  readonly street?: string;
  readonly houseNumber?: string;
  readonly postcode?: string;
  readonly town: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
}

export interface CreditTransfer {
  readonly endToEndId: string;
  /** Cents, 0.01 to 999999999.99 EUR. */
  readonly amount: bigint;
  readonly name: string;
  readonly address?: BankAddress;
  readonly iban: string;
  readonly remittance: string;
}

/** What a file of SEPA credit transfers says: one block of payments from one account on one day. */
export interface CreditTransferFile {
  readonly messageId: string;
  /** ISO 8601 to the second, UTC. */
  readonly createdAt: string;
  readonly paymentInformationId: string;
  readonly executionDay: string;
  readonly debtor: { readonly name: string; readonly iban: string; readonly bic?: string };
  readonly transfers: readonly CreditTransfer[];
}

/** Something that no bank would take: an address too long, a character it does not know, an amount out of range. */
export class UnusableTransfer extends Error {
  override readonly name = 'UnusableTransfer';
}

const amountMax = 999_999_999_99n;
/** What every bank passes on (EPC 217-08, DK Anlage 3). */
const passedOn = /^[A-Za-z0-9/\-?:().,'+ ]+$/;

/**
 * The bytes of pain.001.001.09 (SEPA credit transfer, as UTF-8 text): the same content is the same text. Numbers of transfers
 * and control sums stand on both levels; one entry for the batch; charges are shared.
 * @throws UnusableTransfer
 */
export function creditTransferFile(file: CreditTransferFile): string {
  const { messageId, createdAt, paymentInformationId, executionDay, debtor, transfers } = file;
  if (transfers.length === 0) throw new UnusableTransfer('A file needs a transfer.');
  const totals = [
    element('NbOfTxs', String(transfers.length)),
    element('CtrlSum', decimal(transfers.reduce((sum, { amount }) => sum + amount, 0n))),
  ];
  const debtorName = text('Nm', debtor.name, 70);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">',
    '<CstmrCdtTrfInitn>',
    '<GrpHdr>',
    text('MsgId', messageId, 35),
    element('CreDtTm', createdAt),
    ...totals,
    `<InitgPty>${debtorName}</InitgPty>`,
    '</GrpHdr>',
    '<PmtInf>',
    text('PmtInfId', paymentInformationId, 35),
    element('PmtMtd', 'TRF'),
    element('BtchBookg', 'true'),
    ...totals,
    '<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>',
    `<ReqdExctnDt>${element('Dt', executionDay)}</ReqdExctnDt>`,
    `<Dbtr>${debtorName}</Dbtr>`,
    `<DbtrAcct><Id>${element('IBAN', debtor.iban)}</Id></DbtrAcct>`,
    `<DbtrAgt><FinInstnId>${
      debtor.bic === undefined ? '<Othr><Id>NOTPROVIDED</Id></Othr>' : element('BICFI', debtor.bic)
    }</FinInstnId></DbtrAgt>`,
    element('ChrgBr', 'SLEV'),
    ...transfers.map(transferElement),
    '</PmtInf>',
    '</CstmrCdtTrfInitn>',
    '</Document>',
    '',
  ].join('\n');
}

const transferElement = ({ endToEndId, amount, name, address, iban, remittance }: CreditTransfer): string => {
  if (amount < 1n || amount > amountMax)
    throw new UnusableTransfer(`${endToEndId} is of ${decimal(amount)} EUR.`);
  return [
    '<CdtTrfTxInf>',
    `<PmtId>${text('EndToEndId', endToEndId, 35)}</PmtId>`,
    `<Amt><InstdAmt Ccy="EUR">${decimal(amount)}</InstdAmt></Amt>`,
    `<Cdtr>${text('Nm', name, 70)}${address ? addressElement(address) : ''}</Cdtr>`,
    `<CdtrAcct><Id>${element('IBAN', iban)}</Id></CdtrAcct>`,
    `<RmtInf>${text('Ustrd', remittance, 140)}</RmtInf>`,
    '</CdtTrfTxInf>',
  ].join('');
};

const addressElement = ({ street, houseNumber, postcode, town, country }: BankAddress): string =>
  [
    '<PstlAdr>',
    ...(street === undefined ? [] : [text('StrtNm', street, 70)]),
    ...(houseNumber === undefined ? [] : [text('BldgNb', houseNumber, 16)]),
    ...(postcode === undefined ? [] : [text('PstCd', postcode, 16)]),
    text('TwnNm', town, 35),
    element('Ctry', country),
    '</PstlAdr>',
  ].join('');

function text(name: string, value: string, lengthMax: number): string {
  if (value.length > lengthMax || !passedOn.test(value))
    throw new UnusableTransfer(`${name} is not what banks pass on: ${JSON.stringify(value)}`);
  return element(name, value);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const element = (name: string, value: string): string =>
  `<${name}>${value.replaceAll(/[&<>]/g, (character) => escapes[character] ?? '')}</${name}>`;

const decimal = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
