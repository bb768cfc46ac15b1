import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { v7 } from 'uuid';
import { NO_STREAM, START, type EventReader } from '#event-store';
import { EventsAreMissing, SqliteEventReader, SqliteEventStore, UnusableEventLog } from '#event-store/sqlite';

/** The write-ahead log of SQLite (sqlite.org/fileformat2.html#walformat). */
const walHeaderBytes = 32;
const frameHeaderBytes = 24;
const pageBytes = 4_096;
const frameBytes = frameHeaderBytes + pageBytes;
/** A note may be a second behind. */
const notedAfterMs = 1_100;

export interface CutLogsOptions {
  /** Appends, each acknowledged before the next. */
  readonly appends: number;
  /** Bits that are flipped, each in a copy of its own. */
  readonly flips: number;
  readonly seed?: number;
}

export interface CutLogs {
  readonly frames: number;
  readonly cuts: number;
  readonly flips: number;
  /** Opened, and every acknowledged event was there. */
  readonly whole: number;
  /** Did not open, and said that events are missing or the file is damaged. */
  readonly refused: number;
  /** Opened without an acknowledged event, or with another: what must never be. */
  readonly failed: readonly string[];
}

/**
 * A ledger that is killed right after its last acknowledgement and a second, whose write-ahead log is then cut at every boundary of a frame and in
 * the middle of each, or has a bit flipped; and the older copies of the log that a backup would have brought back. Each opens
 * whole, or not at all.
 */
export async function cutLogs({ appends, flips, seed = 1 }: CutLogsOptions): Promise<CutLogs> {
  const folder = mkdtempSync(join(tmpdir(), 'cut-logs-'));
  const failed: string[] = [];
  let whole = 0;
  let refused = 0;
  try {
    const { truth, killed, backups } = await killedLedger(folder, appends);
    const wal = readFileSync(`${killed}-wal`);
    const frames = Math.floor((wal.length - walHeaderBytes) / frameBytes);

    const tryWith = async (what: string, change: (file: string) => void): Promise<void> => {
      const copy = copyOf(killed, join(folder, 'copy'));
      change(copy);
      const outcome = await outcomeOf(copy, truth);
      if (outcome === 'whole') whole += 1;
      else if (outcome === 'refused') refused += 1;
      else failed.push(`${what}: ${outcome}`);
    };
    for (let frame = 0; frame <= frames; frame += 1)
      for (const more of frame < frames ? [0, frameBytes / 2] : [0]) {
        const bytes = walHeaderBytes + frame * frameBytes + more;
        await tryWith(`cut at ${bytes}`, (file) => writeFileSync(`${file}-wal`, wal.subarray(0, bytes)));
      }
    await tryWith('without its write-ahead log', (file) => rmSync(`${file}-wal`));
    await tryWith('without its file', (file) => {
      for (const suffix of ['', '-wal']) rmSync(`${file}${suffix}`);
    });
    for (const backup of backups)
      await tryWith(`restored from ${backup}`, (file) => {
        rmSync(`${file}-wal`);
        copyFileSync(backup, file);
      });
    const chance = xoroshiro128plus(seed);
    for (let flip = 0; flip < flips; flip += 1) {
      const bit = uniformInt(chance, 0, 8 * wal.length - 1);
      await tryWith(`bit ${bit} flipped`, (file) => writeFileSync(`${file}-wal`, flipped(wal, bit)));
    }
    return { frames, cuts: 2 * frames + 1, flips, whole, refused, failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files as a killed process leaves them, what they hold, and copies of the log from before, as of a backup. */
async function killedLedger(
  folder: string,
  appends: number,
): Promise<{ readonly truth: string; readonly killed: string; readonly backups: readonly string[] }> {
  const file = join(folder, 'events.sqlite');
  const backups: string[] = [];
  let store = new SqliteEventStore({ file, now: Date.now });
  for (let count = 0; count < appends; count += 1) {
    await store.append([{ stream: `case-${count}`, expectedRevision: NO_STREAM, events: [event(count)] }]);
    // A backup is taken of a ledger at rest, some of them early, some late.
    if (count === Math.floor(appends / 4) || count === Math.floor(appends / 2)) {
      await store.close();
      const backup = join(folder, `backup-${count}.sqlite`);
      copyFileSync(file, backup);
      backups.push(backup);
      store = new SqliteEventStore({ file, now: Date.now });
    }
  }
  const truth = await digestOf(store);
  await delay(notedAfterMs);
  const killed = copyOf(file, join(folder, 'killed'));
  await store.close();
  return { truth, killed, backups };
}

function copyOf(file: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const copy = join(folder, 'events.sqlite');
  for (const suffix of ['', '-wal', '.head'])
    if (existsSync(`${file}${suffix}`)) copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
  return copy;
}

/** A reader and a writer come to the same end. */
async function outcomeOf(file: string, truth: string): Promise<string> {
  const opened = [
    await openedBy(() => new SqliteEventReader(file), truth),
    await openedBy(() => new SqliteEventStore({ file, now: Date.now }), truth),
  ];
  const [reader, writer] = opened;
  return reader === writer ? (reader ?? '') : `a reader finds ${reader}, a writer ${writer}`;
}

async function openedBy(open: () => EventReader, truth: string): Promise<string> {
  let reader: EventReader;
  try {
    reader = open();
  } catch (error) {
    if (error instanceof EventsAreMissing || error instanceof UnusableEventLog) return 'refused';
    return `it ends with ${String(error)}`;
  }
  try {
    return (await digestOf(reader)) === truth ? 'whole' : 'opened without what was acknowledged';
  } finally {
    await reader.close();
  }
}

async function digestOf(reader: EventReader): Promise<string> {
  const digest = createHash('sha256');
  for (let after = START; ;) {
    const { events, endOfStore } = await reader.readAll({ after });
    for (const { position, id, stream, revision, payload } of events)
      digest.update(`${position} ${id} ${stream} ${revision} ${payload}\n`);
    after = events.at(-1)?.position ?? after;
    if (endOfStore) return digest.digest('hex');
  }
}

const flipped = (bytes: Buffer, bit: number): Buffer => {
  const other = Buffer.from(bytes);
  const at = Math.floor(bit / 8);
  other.writeUInt8(other.readUInt8(at) ^ (1 << (bit % 8)), at);
  return other;
};

const event = (count: number) => ({
  id: v7(),
  type: 'ClaimSubmitted',
  version: 1,
  effectiveDay: '2023-06-30',
  actor: { subject: 'anna', role: 'clerk' },
  commandId: v7(),
  correlationId: v7(),
  causationId: v7(),
  synthetic: true,
  payload: JSON.stringify({ caseNumber: `EFA-2023-${String(count + 1).padStart(6, '0')}` }),
});
