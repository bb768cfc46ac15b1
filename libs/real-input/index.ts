export {
  ImportInterrupted,
  importRealInput,
  importRegisterOf,
  type ImportEngine,
  type ImportOptions,
  type ImportReport,
} from './import-real-input.ts';
export { municipalities, type Municipality } from './municipalities.ts';
export { inputFiles, type InputFile } from './input-file.ts';
export { filesOfFolder, type InputFiles } from './input-files.ts';
export { previewImport, type ImportPreview, type PreviewedRow } from './preview-import.ts';
export { subjectOf } from './plan-import.ts';
export type { RefusedRow } from './refusal.ts';
