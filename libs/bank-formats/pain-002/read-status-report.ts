import { allAt, at, needed, referenceAt, textAt } from '../camt/camt-element.ts';
import { UnusableCamt } from '../camt/unusable-camt.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { defaultXmlLimits, type XmlLimits } from '../xml/xml-limits.ts';

/** What a bank says of a file, a block of payments or one payment. */
export interface BankStatus {
  /** ISO 20022 code of up to four characters: ACCP, ACSP, ACSC, RJCT, RCVC, RVMC and others; absent where it says nothing of its own. */
  readonly status?: string;
  /** Its reason in one line: the code, and what the bank adds. */
  readonly reason?: string;
}

export interface TransactionStatus extends BankStatus {
  readonly endToEndId: string;
  /** The payee's name as its bank has it, where it says so. */
  readonly nameOnRecord?: string;
}

export interface StatusReport {
  readonly version: '03' | '10';
  readonly messageId: string;
  readonly originalMessageId?: string;
  readonly group: BankStatus;
  readonly blocks: readonly (BankStatus & {
    readonly paymentInformationId: string;
    readonly transactions: readonly TransactionStatus[];
  })[];
}

export interface StatusReportLimits extends XmlLimits {
  readonly transactionsMax: number;
}

export const defaultStatusReportLimits: StatusReportLimits = {
  ...defaultXmlLimits,
  transactionsMax: 100_000,
};

const namespaces: ReadonlyMap<string, StatusReport['version']> = new Map(
  (['03', '10'] as const).map((version) => [
    `urn:iso:std:iso:20022:tech:xsd:pain.002.001.${version}`,
    version,
  ]),
);
const reasonLengthMax = 400;
const blockPath = 'Document/CstmrPmtStsRpt/OrgnlPmtInfAndSts';

/**
 * Reads pain.002 in the versions that banks send, on all three levels: the file, a block, a payment.
 * @throws UnusableXml, UnusableCamt at the first problem
 */
export async function readStatusReport(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits = defaultStatusReportLimits,
): Promise<StatusReport> {
  let version: StatusReport['version'] | undefined;
  let namespaceOfFile = '';
  let count = 0;
  let transactions: TransactionStatus[] = [];
  const blocks: StatusReport['blocks'][number][] = [];
  const document = await readXml(source, {
    limits,
    begins: ({ name, namespace, line }) => {
      version = name === 'Document' ? namespaces.get(namespace) : undefined;
      if (!version) throw new UnusableCamt('UNKNOWN_FORMAT', line, namespace === '' ? name : namespace);
      namespaceOfFile = namespace;
    },
    take: {
      TxInfAndSts: (element, path) => {
        if (element.namespace !== namespaceOfFile || path.join('/') !== blockPath) return;
        count += 1;
        if (count > limits.transactionsMax)
          throw new UnusableCamt('TOO_MANY_ENTRIES', element.line, String(limits.transactionsMax));
        transactions.push(transactionOf(element));
      },
      OrgnlPmtInfAndSts: (element, path) => {
        if (element.namespace !== namespaceOfFile || path.join('/') !== 'Document/CstmrPmtStsRpt') return;
        blocks.push({
          paymentInformationId: referenceAt(element, 'OrgnlPmtInfId') ?? '',
          ...statusOf(element, 'PmtInfSts'),
          transactions,
        });
        transactions = [];
      },
    },
  });
  if (!version) throw new UnusableCamt('UNKNOWN_FORMAT', document.line, document.name);
  const report = needed(document, 'CstmrPmtStsRpt');
  const original = needed(report, 'OrgnlGrpInfAndSts');
  const originalMessageId = referenceAt(original, 'OrgnlMsgId');
  return {
    version,
    messageId: referenceAt(report, 'GrpHdr/MsgId') ?? '',
    ...(originalMessageId !== undefined && { originalMessageId }),
    group: statusOf(original, 'GrpSts'),
    blocks,
  };
}

function transactionOf(element: XmlElement): TransactionStatus {
  const endToEndId = referenceAt(element, 'OrgnlEndToEndId');
  if (endToEndId === undefined)
    throw new UnusableCamt('MISSING_ELEMENT', element.line, 'TxInfAndSts/OrgnlEndToEndId');
  const nameOnRecord = textAt(
    element,
    140,
    'StsRsnInf/AddtlInf',
    'OrgnlTxRef/Cdtr/Pty/Nm',
    'OrgnlTxRef/Cdtr/Nm',
  );
  const status = statusOf(element, 'TxSts');
  return {
    endToEndId,
    ...status,
    ...(status.status === 'RVMC' && nameOnRecord !== undefined && { nameOnRecord }),
  };
}

function statusOf(element: XmlElement, name: string): BankStatus {
  const found = at(element, name);
  if (found && !/^[A-Z0-9]{1,4}$/.test(found.text))
    throw new UnusableCamt('INVALID_VALUE', found.line, `${name} »${found.text.slice(0, 100)}«`);
  const reason = allAt(element, 'StsRsnInf')
    .map((info) =>
      [textAt(info, 35, 'Rsn/Cd', 'Rsn/Prtry'), textAt(info, reasonLengthMax, 'AddtlInf')]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .filter((one) => one !== '')
    .join('; ')
    .slice(0, reasonLengthMax);
  return {
    ...(found && { status: found.text }),
    ...(reason !== '' && { reason }),
  };
}
