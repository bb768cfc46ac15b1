import { parseArgs } from 'node:util';
import { holdAllCommands } from '../days/all-commands.ts';
import { holdDaysOverHttp } from '../days/days-over-http.ts';
import { holdAnswers } from '../requests/hold-answers.ts';
import { holdFrozenLoad } from '../services/frozen-load.ts';
import { cutLogs } from './cut-logs.ts';
import { tryMutants } from './mutants.ts';
import { tryMutations } from './mutations.ts';

/**
 * Longer proofs than the tests have time for; each prints a line of JSON and ends with 1 where something does not hold.
 * `--runs` counts the histories; of `mutations`, each Nth correction is carried out on a store of its own; of
 * `cut-logs`, the appends of the log that is cut, and the bits that are flipped in it; of `frozen-store`, the seconds; of
 * `requests`, unusual requests over bare connections. `--only` names what
 * of `libs/domain` the `mutants` are made of, a noun or a file.
 */
const sweeps: Readonly<
  Record<string, (options: { runs?: number; seed?: number; only?: string }) => Promise<object>>
> = {
  days: ({ runs = 300, seed }) => holdDaysOverHttp({ runs, ...(seed !== undefined && { seed }) }),
  mutations: async ({ runs = 200 }) => {
    const tried = await tryMutations({ every: runs });
    if (tried.failed > 0) process.exitCode = 1;
    return tried;
  },
  'cut-logs': async ({ runs = 200, seed }) => {
    const cut = await cutLogs({ appends: runs, flips: runs, ...(seed !== undefined && { seed }) });
    if (cut.failed.length > 0) process.exitCode = 1;
    return cut;
  },
  'frozen-store': async ({ runs = 30 }) => {
    const held = await holdFrozenLoad(1_000 * runs);
    if (held.wrong.length > 0) process.exitCode = 1;
    return held;
  },
  requests: async ({ runs = 50_000, seed }) => {
    const held = await holdAnswers({ runs, ...(seed !== undefined && { seed }) });
    if (held.wrong.length > 0) process.exitCode = 1;
    return held;
  },
  mutants: ({ only }) => tryMutants(only),
  commands: ({ runs = 20_000, seed }) => holdAllCommands({ runs, ...(seed !== undefined && { seed }) }),
};

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
