import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Required, for its types are those of what is required, not of what is imported. */
const { default: Sequencer } = require('@jest/test-sequencer') as typeof import('@jest/test-sequencer');
type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0];

/** Suites that wait for a server, a process or a browser more than they work. */
const waiting = [
  'libs/event-store/testing/wire-server/',
  'libs/event-store/eventstoredb/',
  'libs/event-store/testing/conformance/',
  'test/crash/',
  'test/services/',
  'test/ledger/',
  'test/cli/',
  'test/page/',
  'test/api/feed.spec.ts',
];

/**
 * The largest first, as jest has it; but one that waits beside one that works, so that the waiting costs nobody a core,
 * and nothing waits alone at the end.
 */
export default class WaitingBesideWorking extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort(tests);
    const waits = ({ path }: { readonly path: string }): boolean =>
      waiting.some((folder) => path.includes(`/${folder}`));
    const [whoWaits, whoWorks] = [sorted.filter(waits), sorted.filter((test) => !waits(test))];
    return [
      ...whoWaits.flatMap((test, index) => [test, ...whoWorks.slice(index, index + 1)]),
      ...whoWorks.slice(whoWaits.length),
    ];
  }
}
