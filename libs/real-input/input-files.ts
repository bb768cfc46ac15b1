import type { Steps } from '#turns';
import type { RegisteredRow } from '#domain';
import { filesIn } from './files.ts';
import { inputFiles, isInputFile, ofEachFile, type InputFile } from './input-file.ts';
import { readFiles, type ImportPlan, type ReadFiles } from './plan-import.ts';

/** Those that are there are the whole of what they are about; what others said before stays as it is. */
export type InputFiles = ReadonlyMap<InputFile, Uint8Array | undefined>;

/** All files of a folder, or the shipped ones; one that is missing has no bytes. */
export function filesOfFolder(folder?: string): InputFiles {
  const bytes = filesIn(folder);
  return new Map(inputFiles.map((file) => [file, bytes[file]]));
}

/** Their rows, and none of those that were not given. */
export function* rowsOfFiles(files: InputFiles): Steps<ReadFiles> {
  const given = yield* readFiles(ofEachFile((file) => files.get(file)));
  return ofEachFile((file) => (files.has(file) ? given[file] : { rows: [], refused: [] }));
}

/** What was read of them before and is in them no more. */
export const missingIn = ({ missing }: ImportPlan, files: InputFiles): readonly RegisteredRow[] =>
  missing.filter(({ file }) => isInputFile(file) && files.has(file));
