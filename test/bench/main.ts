import { benchApprovals } from './approvals.ts';
import { benchFeed } from './feed.ts';
import { benchQuery } from './query.ts';
import { benchReplay } from './replay.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  approvals: () => benchApprovals({}),
  replay: () => benchReplay({}),
  query: () => benchQuery({}),
  feed: () => benchFeed({}),
};

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (bench) await bench();
else {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')}`);
  process.exitCode = 1;
}
