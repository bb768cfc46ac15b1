import { rmSync } from 'node:fs';
import { ProjectionRunner, rebuildAndCompare, UpkeepRuns } from '#projections';
import { projections } from '#read-models';
import { SqliteReadModels, UnusableReadModels, unusableOr } from '#projections/sqlite';
import { databaseFaultOf } from '#sql';
import { readModelsFileOf } from '#operations/data-folder';
import { InvalidSetting } from '#operations/settings';
import { dataFolder } from './data-folder.ts';
import { instantText } from './german.ts';
import { progressBar } from './progress.ts';
import { openRebuiltLedger, removeReadModels } from './rebuilt-ledger.ts';
import { servicesNamed, withServices } from './services.ts';

interface RebuildOptions {
  readonly verify?: true;
}

/** Builds read models anew, or compares them with a second build. @throws InvalidSetting */
export const rebuild = (names: readonly string[], options: RebuildOptions): Promise<void> =>
  servicesNamed() === undefined
    ? rebuildFolder(names, options)
    : withServices(() => rebuildLedger(names, options));

/** A file that is damaged is replaced, and all that was in it built anew. @throws InvalidSetting while the ledger runs on it */
async function rebuildFolder(names: readonly string[], options: RebuildOptions): Promise<void> {
  const file = readModelsFileOf(dataFolder());
  try {
    await rebuildLedger(names, options);
  } catch (error) {
    if (options.verify || !isDamage(error)) throw unusableOr(error, file);
    await removeReadModels();
    console.error(`${file} war beschädigt und wird ersetzt.`);
    await rebuildLedger([], options);
  }
}

const isDamage = (error: unknown): boolean =>
  databaseFaultOf(error instanceof UnusableReadModels ? error.cause : error) === 'failed';

const runsAlready = ({ run: { kind, begunBy, begunAtMs } }: UpkeepRuns): string =>
  `${kind === 'REBUILD' ? 'Auswertungen werden schon neu aufgebaut' : 'Die Auswertungen werden gerade nachgerechnet'}, begonnen von ${begunBy} am ${instantText(begunAtMs)} Uhr. Es ist nichts geschehen; bitte warten, bis das beendet ist.`;

async function rebuildLedger(names: readonly string[], { verify }: RebuildOptions): Promise<void> {
  const known = projections.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new InvalidSetting(`Es gibt keine Auswertung ${unknown.join(', ')}; es gibt ${known.join(', ')}.`);
  const chosen = projections.filter(({ name }) => names.length === 0 || names.includes(name));
  const { reader, compared, models, whereHistoryDiffers, alone, beside, close } = await openRebuiltLedger();
  const { show, stop } = progressBar(verify ? 'Nachrechnen' : 'Neu aufbauen');
  try {
    if (verify) await compare();
    else await build();
  } catch (error) {
    if (error instanceof UpkeepRuns) throw new InvalidSetting(runsAlready(error), { cause: error });
    throw error;
  } finally {
    stop();
    await close();
  }

  async function build(): Promise<void> {
    const runner = new ProjectionRunner({
      reader,
      ...(compared && { compared }),
      models,
      projections,
      whereHistoryDiffers,
      onError: console.error,
    });
    const chosenNames = chosen.map(({ name }) => name);
    await alone(chosenNames, (onProgress) =>
      runner.rebuild(chosenNames, (position, head) => {
        onProgress(position, head);
        show(Number(position), Number(head));
      }),
    );
    stop();
    const checkpoints = await models.checkpoints();
    for (const { name, position, state, error } of checkpoints)
      console.log(`${name}: bis Position ${position}, ${state}${error === null ? '' : ` (${error})`}`);
    if (checkpoints.some(({ name, state }) => state === 'STOPPED' && chosen.some((one) => one.name === name)))
      process.exitCode = 1;
  }

  async function compare(): Promise<void> {
    const remove = (): void => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${beside}${suffix}`, { force: true });
    };
    const besideModels = await SqliteReadModels.open(beside);
    try {
      const hashes = await rebuildAndCompare({
        reader: compared ?? reader,
        models,
        projections: chosen,
        beside: besideModels,
        onProgress: (position, last) => show(Number(position), Number(last)),
      });
      stop();
      for (const { table, position, live, rebuilt } of hashes) {
        const verdict = live === rebuilt ? 'gleich' : 'VERSCHIEDEN';
        console.log(
          `${table} bis Position ${position}: ${verdict}\n  läuft       ${live}\n  neu gebaut  ${rebuilt}`,
        );
      }
      if (hashes.length === 0)
        throw new InvalidSetting(
          'Es gibt noch keine Auswertungen: npm start baut sie auf, in den Diensten der projector.',
        );
      if (hashes.some(({ live, rebuilt }) => live !== rebuilt)) process.exitCode = 1;
    } finally {
      await besideModels.close();
      remove();
    }
  }
}
