import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { FilesNotKept, FileTooLarge, type KeptFiles, type ReceivedFile } from './kept-files.ts';

const ownFolder = 0o700;
const ownFile = 0o600;

/** Keeps files in a folder, which is made with the first of them. */
export class FileFolder implements KeptFiles {
  readonly #folder: string;
  #wasThere = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder where there is none yet; what had been there once is not made anew, for what was in it is lost. */
  async make(): Promise<void> {
    if (this.#wasThere) return;
    await mkdir(this.#folder, { recursive: true, mode: ownFolder });
    this.#wasThere = true;
  }

  /** What is wrong with the folder, by the system's code: gone since it was there, or not to be read or written; undefined where nothing is. */
  async fault(): Promise<string | undefined> {
    try {
      await access(this.#folder, constants.R_OK | constants.W_OK | constants.X_OK);
      this.#wasThere = true;
      return undefined;
    } catch (error) {
      const code = codeOf(error);
      return code === 'ENOENT' && !this.#wasThere ? undefined : code;
    }
  }

  async receive(source: AsyncIterable<Uint8Array>, bytesMax: number): Promise<ReceivedFile> {
    const path = join(this.#folder, `${randomUUID()}.part`);
    const file = await this.#opened(path);
    const checksum = createHash('sha256');
    let bytes = 0;
    try {
      for await (const piece of source) {
        bytes += piece.length;
        if (bytes > bytesMax) throw new FileTooLarge(bytesMax);
        checksum.update(piece);
        await file.write(piece);
      }
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
    await file.close();
    return this.#received(path, checksum.digest('hex'), bytes);
  }

  async #opened(path: string): Promise<FileHandle> {
    try {
      await this.make();
      return await open(path, 'wx', ownFile);
    } catch (error) {
      throw new FilesNotKept(codeOf(error), error);
    }
  }

  #received(path: string, hash: string, bytes: number): ReceivedFile {
    const kept = join(this.#folder, hash);
    return {
      hash,
      bytes,
      read: () => createReadStream(path),
      keep: async () => {
        await rename(path, kept);
        const folder = await open(this.#folder);
        try {
          await folder.sync();
        } finally {
          await folder.close();
        }
      },
      discard: () => rm(path, { force: true }),
    };
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
