import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { fillFolder } from './million.ts';
import { median, report, rounded, withFolder } from './report.ts';

const aim = 0.25;
const heapLimitMb = 128;

interface Measured {
  readonly seconds: number;
  readonly maxRssMb: number;
}

/** All projections from the first event on, against bare read and parse of the same log; rounds interleaved. */
export async function benchReplay({ counts = [100_000, 1_000_000], rounds = 3 }): Promise<void> {
  await withFolder(async (folder) => {
    const results: {
      events: number;
      bare: Measured[];
      replay: Measured[];
      eventFileBytes: number;
      readModelFileBytes: number;
    }[] = [];
    for (const count of counts) {
      const own = join(folder, String(count));
      mkdirSync(own);
      const result = {
        events: await fillFolder(own, count),
        bare: [] as Measured[],
        replay: [] as Measured[],
      };
      for (let round = 0; round < rounds; round += 1) {
        result.bare.push(await measure('bare', own));
        result.replay.push(await measure('replay', own));
      }
      results.push({
        ...result,
        eventFileBytes: statSync(eventsFileOf(own)).size,
        readModelFileBytes: statSync(readModelsFileOf(own)).size,
      });
    }
    const figures = results.map(({ events, bare, replay, eventFileBytes, readModelFileBytes }) => {
      const [bareSeconds, replaySeconds] = [bare, replay].map((side) =>
        median(side.map(({ seconds }) => seconds)),
      );
      return {
        events,
        ratio: rounded((bareSeconds ?? 0) / (replaySeconds ?? 1)),
        bareEventsPerSecond: Math.round(events / (bareSeconds ?? 1)),
        replayEventsPerSecond: Math.round(events / (replaySeconds ?? 1)),
        replayMaxRssMb: Math.round(Math.max(...replay.map(({ maxRssMb }) => maxRssMb))),
        eventBytes: Math.round(eventFileBytes / events),
        readModelBytesPerEvent: Math.round(readModelFileBytes / events),
      };
    });
    report({
      name: 'replay',
      ratio: figures.at(-1)?.ratio ?? 0,
      aim,
      figures: { heapLimitMb, rounds, runs: figures },
    });
  });
}

async function measure(side: 'bare' | 'replay', folder: string): Promise<Measured> {
  const child = fork(join(import.meta.dirname, 'replay-side.ts'), [side, folder], {
    execArgv: [...process.execArgv, `--max-old-space-size=${heapLimitMb}`],
  });
  const exited = once(child, 'exit');
  const messages: readonly unknown[] = await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => {
      throw new Error(`The process of the bench ended with ${String(code)}.`);
    }),
  ]);
  await exited;
  return messages[0] as Measured;
}
