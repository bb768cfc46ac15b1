export {
  importRealInput,
  type ImportOptions,
  type ImportReport,
  type RefusedRow,
} from './import-real-input.ts';
export { municipalities, type Municipality } from './municipalities.ts';
export { readRows, type InputRow } from './rows.ts';
