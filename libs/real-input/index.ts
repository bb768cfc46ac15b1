export {
  ImportInterrupted,
  importRealInput,
  importRegisterOf,
  type ImportOptions,
  type ImportReport,
} from './import-real-input.ts';
export { municipalities, type Municipality } from './municipalities.ts';
export type { RefusedRow } from './refusal.ts';
