import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { deserialize } from '#domain';
import { SqliteEventReader } from '#event-store/sqlite';
import { isPublished } from '#feed';
import { SqliteReadModels } from '#projections/sqlite';
import { eventsFileOf, readModelsFileOf } from '#operations/data-folder';
import { readRestlessly } from '../support/restless-readers.ts';
import { fillFolder } from './million.ts';
import { report, rounded, withFolder } from './report.ts';

const heapLimitMb = 160;

/**
 * A million events over HTTP to readers that break off at random and resume. The ratio is what arrived exactly once and in
 * order, of what had to; all of it is the aim. For comparison, the bare read and parse of the same log.
 */
export async function benchFeed({ events = 1_000_000, readers = 5, seed = 7 }): Promise<void> {
  await withFolder(async (folder) => {
    const count = await fillFolder(folder, events);
    await (await SqliteReadModels.open(readModelsFileOf(folder))).close();
    const { expected, seconds: bareSeconds } = await bareRead(folder);
    const server = fork(join(import.meta.dirname, 'feed-server.ts'), [folder], {
      execArgv: [...process.execArgv, `--max-old-space-size=${heapLimitMb}`],
    });
    try {
      const [started] = (await once(server, 'message')) as [{ address: string; token: string }];
      const startMs = performance.now();
      const outcome = await readRestlessly({
        ...started,
        expected,
        readers,
        seed,
        eventsPerConnection: Math.ceil(events / 40),
      });
      const seconds = (performance.now() - startMs) / 1_000;
      server.send('usage');
      const [usage] = (await once(server, 'message')) as [
        { maxRssMb: number; loopDelayP99Ms: number; loopDelayMaxMs: number },
      ];
      const { lost, outOfOrder, duplicatesWithinConnection, unexpected } = outcome;
      const wrong = lost + outOfOrder + duplicatesWithinConnection + unexpected;
      const wanted = expected.length * readers;
      report({
        name: 'feed',
        ratio: (wanted - wrong) / wanted,
        aim: 1,
        figures: {
          events: count,
          published: expected.length,
          readers,
          ...outcome,
          seconds: rounded(seconds),
          deliveredPerSecond: Math.round(outcome.received / seconds),
          bareReadPerSecond: Math.round(count / bareSeconds),
          serverMaxRssMb: Math.round(usage.maxRssMb),
          serverLoopDelayP99Ms: rounded(usage.loopDelayP99Ms),
          serverLoopDelayMaxMs: rounded(usage.loopDelayMaxMs),
          heapLimitMb,
        },
      });
      if (wrong > 0) process.exitCode = 1;
    } finally {
      server.kill();
    }
  });
}

/** What the readers must get, and how long reading and parsing alone takes. */
async function bareRead(folder: string): Promise<{ expected: bigint[]; seconds: number }> {
  const reader = new SqliteEventReader(eventsFileOf(folder));
  const expected: bigint[] = [];
  const startMs = performance.now();
  for (let after = 0n, endOfStore = false; !endOfStore;) {
    const page = await reader.readAll({ after, maxCount: 10_000 });
    for (const { type, version, payload, position } of page.events)
      if (isPublished(deserialize(type, version, payload).type)) expected.push(position);
    after = page.events.at(-1)?.position ?? after;
    endOfStore = page.endOfStore;
  }
  await reader.close();
  return { expected, seconds: (performance.now() - startMs) / 1_000 };
}
