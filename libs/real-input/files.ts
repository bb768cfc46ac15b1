import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofEachFile, type InputFile } from './input-file.ts';

const shipped = join(import.meta.dirname, 'data');

/** The bytes of a folder's files, of those that are there; of the shipped ones without a folder. */
export const filesIn = (folder: string = shipped): Readonly<Record<InputFile, Uint8Array | undefined>> =>
  ofEachFile((file) => bytesOf(join(folder, file)));

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
