import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { eventsFileOf } from '#operations/data-folder';
import { fillLine } from './cold-line.ts';
import { writeJournal } from './journal.ts';
import { fillFolder } from './million.ts';
import { median, report, rounded, withFolder } from './report.ts';

const aim = 1;
const cli = ['--conditions=source', '--disable-warning=ExperimentalWarning', 'apps/cli/main.ts', 'replay'];
const peers = ['ledger', 'hledger'] as const;

/**
 * `cli replay` with its hashes, from the start of the process to its end, against ledger-cli's balance of the same
 * bookings; rounds interleaved. In one log every event is a booking, in the other every sixth.
 */
export async function benchCliReplay({ events = 372_590, rounds = 5 }): Promise<void> {
  const installed = peers.filter((peer) => spawnSync(peer, ['--version']).status === 0);
  for (const peer of peers)
    if (!installed.includes(peer)) console.error(`${peer} is not installed: apt-get install ${peer}`);
  await withFolder(async (folder) => {
    const runs: (ReturnType<typeof compare> & { readonly log: string; readonly bookings: number })[] = [];
    for (const [name, fill] of [
      ['bookings', (own: string) => fillLine(own, events - 1)],
      ['cases', (own: string) => fillFolder(own, events)],
    ] as const) {
      const own = join(folder, name);
      mkdirSync(own);
      await fill(own);
      const journal = join(own, 'journal.ledger');
      const bookings = await writeJournal(eventsFileOf(own), journal);
      runs.push({ log: name, bookings, ...compare(own, journal, installed, rounds) });
    }
    const [first] = runs;
    report({
      name: 'cli-replay',
      ratio: first?.ratio ?? Number.NaN,
      aim,
      figures: { events, rounds, load: rounded(loadavg()[0] ?? 0), runs },
    });
  });
}

function compare(folder: string, journal: string, installed: readonly string[], rounds: number) {
  const tookMs: Record<string, number[]> = { replay: [] };
  for (const peer of installed) tookMs[peer] = [];
  for (let round = 0; round < rounds; round += 1) {
    tookMs['replay']?.push(timed(process.execPath, cli, folder));
    for (const peer of installed) tookMs[peer]?.push(timed(peer, ['-f', journal, 'balance'], folder));
  }
  const seconds = Object.fromEntries(
    Object.entries(tookMs).map(([side, ms]) => [side, rounded(median(ms) / 1_000)]),
  );
  return { ratio: rounded((seconds['ledger'] ?? Number.NaN) / (seconds['replay'] ?? Number.NaN)), seconds };
}

function timed(command: string, options: readonly string[], folder: string): number {
  const startMs = performance.now();
  const { status, stderr } = spawnSync(command, options, {
    env: { ...process.env, FOERDERBUCH_DATA: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${command}: ${stderr.toString()}`);
  return performance.now() - startMs;
}
