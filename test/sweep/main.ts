import { parseArgs } from 'node:util';
import { isSound, surviveKills } from '../crash/approvals-survive-kill.ts';
import { surviveKillsOfBankFiles } from '../crash/bank-files-survive-kill.ts';
import { surviveProjectorKills } from '../crash/projector-survives-kill.ts';
import { holdAllCommands } from '../days/all-commands.ts';
import { holdDaysOverHttp } from '../days/days-over-http.ts';
import { holdYear } from '../days/year-model.ts';
import { holdAnswers, holdOperations } from '../requests/hold-answers.ts';
import { holdFrozenLoad } from '../services/frozen-load.ts';
import { bitFlips } from './bit-flips.ts';
import { holdCrowd } from './crowd.ts';
import { cutLogs } from './cut-logs.ts';
import { holdHostileClients } from './hostile-clients.ts';
import { holdPage, type PageOptions } from './page.ts';
import { holdRestarts } from './server-gone.ts';
import { holdStatements } from './statements.ts';
import { holdStatementsOverHttp } from './statements-over-http.ts';
import { holdTakeAway } from './take-away.ts';
import { tryMutants } from './mutants.ts';
import { tryMutations } from './mutations.ts';

/**
 * Longer proofs than the tests have time for; each prints a line of JSON and ends with 1 where something does not hold.
 * `--runs` counts the histories, where a sweep says nothing else.
 */
const sweeps: Readonly<
  Record<string, (options: { runs?: number; seed?: number; only?: string }) => Promise<object>>
> = {
  days: ({ runs = 300, seed }) => holdDaysOverHttp({ runs, ...(seed !== undefined && { seed }) }),
  // Whole years, closing included, against a book on paper.
  year: ({ runs = 300, seed }) => holdYear({ runs, ...(seed !== undefined && { seed }) }),
  // Each Nth correction is carried out on a store of its own.
  mutations: async ({ runs = 200 }) => {
    const tried = await tryMutations({ every: runs });
    if (tried.failed > 0) process.exitCode = 1;
    return tried;
  },
  // The appends of the log that is cut, and the bits that are flipped in it.
  'cut-logs': async ({ runs = 200, seed }) => {
    const cut = await cutLogs({ appends: runs, flips: runs, ...(seed !== undefined && { seed }) });
    if (cut.failed.length > 0) process.exitCode = 1;
    return cut;
  },
  // Seconds.
  'bit-flips': async ({ runs = 500, seed }) => {
    const flips = await bitFlips({ flips: runs, ...(seed !== undefined && { seed }) });
    if (flips.failed.length > 0) process.exitCode = 1;
    return flips;
  },
  'frozen-store': async ({ runs = 30 }) => {
    const held = await holdFrozenLoad(1_000 * runs);
    if (held.wrong.length > 0) process.exitCode = 1;
    return held;
  },
  // Unusual requests over bare connections.
  requests: async ({ runs = 50_000, seed }) => {
    const options = { runs, ...(seed !== undefined && { seed }) };
    const held = { api: await holdAnswers(options), operations: await holdOperations(options) };
    if (held.api.wrong.length + held.operations.wrong.length > 0) process.exitCode = 1;
    return held;
  },
  // How often it is killed.
  'killed-ledger': async ({ runs = 10 }) => {
    const figures = await surviveKills(runs);
    if (!isSound(figures)) process.exitCode = 1;
    return figures;
  },
  // How often it is killed within a statement, and as often within the bank's answers to payment runs.
  'killed-bank-files': async ({ runs = 10 }) => {
    const survived = await surviveKillsOfBankFiles(runs);
    if (survived.failed.length > 0) process.exitCode = 1;
    return survived;
  },
  // How often it is killed on each database, among more events the more often.
  'killed-projector': async ({ runs = 100 }) => {
    const databases = await surviveProjectorKills(runs, Math.min(50_000, 2_000 * runs));
    if (databases.some(({ different, tables }) => different.length > 0 || tables === 0)) process.exitCode = 1;
    return { databases };
  },
  // The events of the log: at a million, 200 readers catch up over 200,000 of them while 100,000 rows are imported; fewer in proportion.
  crowd: async ({ runs = 1_000_000 }) => {
    const held = await holdCrowd({
      events: runs,
      read: Math.min(200_000, Math.ceil(runs / 5)),
      readers: Math.min(200, Math.ceil(runs / 200)),
      rows: Math.min(100_000, Math.ceil(runs / 10)),
    });
    if (held.failed.length > 0) process.exitCode = 1;
    return held;
  },
  // Connections with half a request; from a thousand on, it is waited for that unread ones are cut as well.
  'hostile-clients': async ({ runs = 1_000 }) => {
    const held = await holdHostileClients({ halfSent: runs, awaitsCut: runs >= 1_000 });
    if (held.failed.length > 0) process.exitCode = 1;
    return held;
  },
  // Statements that split, overlap and repeat the bookings; five times as many bookings.
  statements: async ({ runs = 10_000, seed }) => {
    const held = await holdStatements({
      statements: runs,
      bookings: 5 * runs,
      ...(seed !== undefined && { seed }),
    });
    if (held.failed.length > 0) process.exitCode = 1;
    return held;
  },
  // The same ones sent to a whole ledger.
  'statements-over-http': async ({ runs = 500, seed }) => {
    const held = await holdStatementsOverHttp({
      statements: runs,
      bookings: 5 * runs,
      ...(seed !== undefined && { seed }),
    });
    if (held.failed.length > 0) process.exitCode = 1;
    return held;
  },
  // Rows of a table, and before them a tenth of it.
  'take-away': async ({ runs = 1_000_000 }) => {
    const held = await holdTakeAway({ rows: runs });
    if (held.failed.length > 0) process.exitCode = 1;
    return held;
  },
  // In a browser: all looks at all pages, or as many as are said, each page once. `--only` says `looks`, `journeys`, or words
  // of the names of some journeys; or addresses with commas between them, `/,/kommunen`, for all looks at these pages alone.
  page: async ({ runs, only }) => {
    const held = await holdPage({ ...(runs !== undefined && { runs }), ...partOfPage(only) });
    if (held.failed.length > 0) process.exitCode = 1;
    return held;
  },
  // In two browsers: how often the ledger's process is killed in the middle of a form.
  'server-gone': async ({ runs = 3 }) => {
    const held = await holdRestarts({ restarts: runs });
    if (held.failed.length > 0) process.exitCode = 1;
    return held;
  },
  // `--only` names what of `libs/domain` they are made of, a noun or a file.
  mutants: ({ only }) => tryMutants(only),
  commands: ({ runs = 20_000, seed }) => holdAllCommands({ runs, ...(seed !== undefined && { seed }) }),
};

function partOfPage(only: string | undefined): Pick<PageOptions, 'only' | 'named' | 'at'> {
  if (only === undefined) return {};
  if (only === 'looks' || only === 'journeys') return { only };
  return only.startsWith('/') ? { only: 'looks', at: only } : { only: 'journeys', named: only };
}

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
  allowPositionals: true,
});
const [name = ''] = positionals;
const sweep = sweeps[name];
if (sweep) {
  const startedMs = performance.now();
  const held = await sweep({
    ...(values.runs !== undefined && { runs: Number(values.runs) }),
    ...(values.seed !== undefined && { seed: Number(values.seed) }),
    ...(values.only !== undefined && { only: values.only }),
  });
  console.log(
    JSON.stringify({ sweep: name, ...held, seconds: Math.round((performance.now() - startedMs) / 1_000) }),
  );
} else {
  console.error(`npm run sweep -- ${Object.keys(sweeps).join('|')} [--runs N] [--seed N] [--only NOUN]`);
  process.exitCode = 1;
}
