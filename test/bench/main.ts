import { benchApprovals } from './approvals.ts';
import { parseArgs } from 'node:util';
import { benchApprovalsOnEventStoreDb } from './approvals-eventstoredb.ts';
import { benchCliReplay } from './cli-replay.ts';
import { benchColdLine } from './cold-line.ts';
import { benchFeed } from './feed.ts';
import { benchPage } from './page.ts';
import { benchQuery } from './query.ts';
import { benchReplay } from './replay.ts';
import { benchReplayOnEventStoreDb } from './replay-eventstoredb.ts';

const { values, positionals } = parseArgs({
  options: { store: { type: 'string', default: 'sqlite' }, events: { type: 'string' } },
  allowPositionals: true,
});
const size = values.events === undefined ? {} : { events: Number(values.events) };

const stores: Readonly<Record<string, Readonly<Record<string, () => Promise<void>>>>> = {
  sqlite: {
    approvals: () => benchApprovals({}),
    replay: () => benchReplay({}),
    query: () => benchQuery({}),
    page: () => benchPage(size),
    feed: () => benchFeed({}),
    'cli-replay': () => benchCliReplay({}),
    'cold-line': () => benchColdLine({}),
  },
  eventstoredb: {
    approvals: () => benchApprovalsOnEventStoreDb({}),
    replay: () => benchReplayOnEventStoreDb({}),
  },
};

const [name = ''] = positionals;
const bench = stores[values.store]?.[name];
if (bench) await bench();
else {
  for (const [store, benches] of Object.entries(stores))
    console.error(`npm run bench -- ${Object.keys(benches).join('|')} --store ${store}`);
  process.exitCode = 1;
}
