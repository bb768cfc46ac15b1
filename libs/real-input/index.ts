export {
  importRealInput,
  type ImportOptions,
  type ImportReport,
  type RefusedRow,
} from './import-real-input.ts';
export { municipalities, type Municipality } from './municipalities.ts';
