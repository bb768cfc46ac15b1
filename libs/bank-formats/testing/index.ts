export {
  camtFile,
  type WrittenEntry,
  type WrittenFile,
  type WrittenStatement,
  type WrittenTransaction,
} from './camt-file.ts';
export { statusReportFile, type WrittenReport } from './status-report-file.ts';
