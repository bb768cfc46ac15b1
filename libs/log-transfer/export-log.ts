import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EventSum, START, type EventReader, type Position } from '#event-store';
import { LogTransferError } from './errors.ts';
import { eventLine, headerLine, trailerLine } from './log-format.ts';
import type { CheckedExport } from './read-export.ts';

export interface ExportOptions {
  readonly reader: EventReader;
  readonly file: string;
  readonly onProgress: (position: Position, last: Position) => void;
}

export interface WrittenExport extends CheckedExport {
  /** Of the events; see `EventSum`. */
  readonly sum: string;
}

/**
 * Written and not yet on the disk, bytes: where the file system puts what it owes into one journal, a commit of the ledger beside waits until all of
 * it is written, for nearly a second after some hundred megabytes.
 */
const unsyncedMax = 4 * 2 ** 20;
/** The log names people and what they did. */
const ownerOnly = 0o600;

/**
 * Writes the log as it stands now to a new file, which is there only when it is whole and on the disk. The same log gives
 * the same bytes.
 * @throws LogTransferError `exists`; EventStoreError of the reader; system errors of the disk
 */
export async function exportLog({ reader, file, onProgress }: ExportOptions): Promise<WrittenExport> {
  if (existsSync(file)) throw new LogTransferError({ kind: 'exists', file });
  const part = `${file}.part`;
  try {
    const written = await writeLog(reader, part, onProgress);
    await rename(part, file);
    await syncFolder(dirname(file));
    return { file, ...written };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function writeLog(
  reader: EventReader,
  file: string,
  onProgress: ExportOptions['onProgress'],
): Promise<Omit<WrittenExport, 'file'>> {
  const lines = createHash('sha256');
  const sum = new EventSum();
  const lastPosition = await reader.head();
  const handle = await open(file, 'w', ownerOnly);
  try {
    await handle.writeFile(`${headerLine(lastPosition)}\n`);
    let unsynced = 0;
    for (let after = START; after < lastPosition;) {
      const page = await reader.readAll({ after });
      const before = page.events.filter(({ position }) => position <= lastPosition);
      const text = before.map((event) => `${eventLine(event)}\n`).join('');
      lines.update(text);
      for (const event of before) sum.add(event);
      await handle.writeFile(text);
      unsynced += text.length;
      if (unsynced > unsyncedMax) {
        await handle.datasync();
        unsynced = 0;
      }
      after = page.events.at(-1)?.position ?? lastPosition;
      onProgress(before.at(-1)?.position ?? after, lastPosition);
    }
    const events = Number(sum.events);
    const sha256 = lines.digest('hex');
    await handle.writeFile(`${trailerLine(events, sha256)}\n`);
    await handle.sync();
    return { events, lastPosition, sum: sum.hex(), sha256 };
  } finally {
    await handle.close();
  }
}

/** So that the new name is on the disk as well. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
