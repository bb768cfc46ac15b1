export { UnusableXml, type XmlProblem } from './xml/unusable-xml.ts';
export type { XmlElement } from './xml/xml-element.ts';
export { defaultXmlLimits, type XmlLimits } from './xml/xml-limits.ts';
export { readCamt, type CamtLimits } from './camt/read-camt.ts';
export { UnusableCamt, type CamtProblem } from './camt/unusable-camt.ts';
export {
  camtAmountText,
  euroCentsOf,
  type CamtAmount,
  type CamtDirection,
  type CamtEntry,
  type CamtFile,
  type CamtReturn,
  type CamtStatement,
  type CamtTransaction,
} from './camt/camt-records.ts';
export {
  creditTransferFile,
  type BankAddress,
  type CreditTransfer,
  type CreditTransferFile,
} from './pain-001/credit-transfer-file.ts';
export { schemaFaults, type KnownSchema } from './schema/schema-faults.ts';
export {
  defaultStatusReportLimits,
  readStatusReport,
  type BankStatus,
  type StatusReport,
  type StatusReportLimits,
  type TransactionStatus,
} from './pain-002/read-status-report.ts';
