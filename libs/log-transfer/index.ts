export { LogTransferError, type Difference, type EventName, type LogTransferFailure } from './errors.ts';
export { exportLog, type ExportOptions } from './export-log.ts';
export { importLog, type Imported, type ImportTarget, type TransferOptions } from './import-log.ts';
export { eventLine } from './log-format.ts';
export { proveEqual, type Proof } from './prove-equal.ts';
export { checkExport, type CheckedExport } from './read-export.ts';
