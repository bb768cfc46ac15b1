import { existsSync } from 'node:fs';
import { readModelsFileOf } from '#operations/data-folder';
import { InvalidSetting } from '#operations/settings';
import { unusableOr } from '#projections/sqlite';
import { openPostgresReadModels, openReadModels, type ReadModelQueries } from '#read-models';
import { dataFolder } from './data-folder.ts';
import { servicesNamed } from './services.ts';

/** Asks the read models, also while the ledger runs. @throws InvalidSetting where there are none */
export async function withModels<Answer>(
  ask: (models: ReadModelQueries) => Promise<Answer>,
): Promise<Answer> {
  const models = await openModels();
  try {
    return await ask(models);
  } catch (error) {
    throw servicesNamed() === undefined ? unusableOr(error, readModelsFileOf(dataFolder())) : error;
  } finally {
    await models.destroy();
  }
}

/** Those of the services where their settings name them, else those of the data folder. @throws InvalidSetting */
async function openModels(): Promise<ReadModelQueries> {
  const services = servicesNamed();
  if (services !== undefined) {
    const { postgresSetting } = await import('#operations/cluster');
    const postgres = postgresSetting(services);
    services.assertUsable();
    return openPostgresReadModels(postgres, { onError: console.error });
  }
  const file = readModelsFileOf(dataFolder());
  if (!existsSync(file)) throw new InvalidSetting('Es gibt noch keine Auswertungen: npm start baut sie auf.');
  return openReadModels(file);
}
