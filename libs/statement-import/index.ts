export { unusableFileOf, type UnusableFile } from './bank-file-words.ts';
export { bookingsOf } from './bookings-of.ts';
export {
  importStatement,
  type BookingOutcome,
  type BookingResult,
  type StatementCommands,
  type StatementToImport,
} from './import-statement.ts';
