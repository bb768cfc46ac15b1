import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileTooLarge, type KeptFiles, type ReceivedFile } from './kept-files.ts';

const ownFolder = 0o700;
const ownFile = 0o600;

/** Keeps files in a folder, which is made with the first of them. */
export class FileFolder implements KeptFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async receive(source: AsyncIterable<Uint8Array>, bytesMax: number): Promise<ReceivedFile> {
    await mkdir(this.#folder, { recursive: true, mode: ownFolder });
    const path = join(this.#folder, `${randomUUID()}.part`);
    const file = await open(path, 'wx', ownFile);
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
