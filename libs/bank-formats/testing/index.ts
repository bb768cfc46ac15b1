export {
  camtFile,
  type WrittenEntry,
  type WrittenFile,
  type WrittenStatement,
  type WrittenTransaction,
} from './camt-file.ts';
