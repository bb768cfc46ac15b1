import { LogCheck } from '#event-store/sqlite';
import { eventsFileOf } from '#operations/data-folder';
import { ledgerFolder } from './data-folder.ts';
import type { SettingsReader } from '#operations/settings';
import { countText } from './german.ts';
import { progressBar } from './progress.ts';
import { servicesNamed, withServices } from './services.ts';

const shownMax = 100;

/**
 * Compares every event with the hash that was stored with it, over the stores of the services with the one that the read models
 * have noted; also while they run. Exit code 1 where one differs.
 */
export async function verifyLog(): Promise<void> {
  const services = servicesNamed();
  if (services) return verifyServices(services);
  const check = new LogCheck(eventsFileOf(ledgerFolder()));
  const { show, stop } = progressBar('Prüfen');
  let differing = 0;
  try {
    const head = check.head();
    for (let position = 1n; position <= head; position += 1n) {
      const changed = check.changedAt(position);
      if (changed) {
        differing += 1;
        if (differing <= shownMax)
          console.error(
            `Position ${position}: nicht mehr, was gebucht wurde${changed.type === undefined ? '' : ` (${changed.type}${changed.stream === undefined ? '' : `, Strom ${changed.stream}`})`}.`,
          );
      }
      if (position % 1_000n === 0n) show(Number(position), Number(head));
    }
    stop();
    if (differing === 0) {
      console.log(`${countText(Number(head))} Ereignisse sind, was gebucht wurde.`);
      return;
    }
    process.exitCode = 1;
    console.error(
      `Von ${countText(Number(head))} Ereignissen geändert: ${countText(differing)}. Die Datei der Ereignisse aus der Sicherung zurückholen.`,
    );
  } finally {
    stop();
    check.close();
  }
}

/** @throws InvalidSetting where one of the two stores does not answer */
async function verifyServices(settings: SettingsReader): Promise<void> {
  const { eventStoreSetting, postgresSetting } = await import('#operations/cluster');
  const { openEventStoreDb } = await import('#event-store/eventstoredb');
  const { LogScrub } = await import('#projections');
  const { notedHash, notedHashes, openPostgresReadModels, shownCheckpoints } = await import('#read-models');
  const [address, postgres] = [eventStoreSetting(settings), postgresSetting(settings)];
  settings.assertUsable();
  const onError = (): void => undefined;
  const reader = openEventStoreDb(address);
  const models = openPostgresReadModels(postgres, { connectionsMax: 1, onError });
  const { show, stop } = progressBar('Prüfen');
  try {
    await withServices(async () => {
      const notedTo = async (): Promise<bigint> =>
        (await shownCheckpoints(models)).find(({ name }) => name === 'trail')?.position ?? 0n;
      const head = await notedTo();
      let compared = 0;
      const scrub = new LogScrub({
        reader,
        noted: async (after, to) => {
          const hashes = await notedHashes(models, after, to);
          compared += hashes.size;
          show(Number(to), Number(head));
          return hashes;
        },
        notedTo: async () => head,
        hashOf: notedHash,
        now: Date.now,
        onError,
        restTimes: 0,
      });
      await scrub.pass();
      stop();
      const { changed } = scrub.state;
      for (const { position, type, stream } of changed.slice(0, shownMax))
        console.error(
          `Position ${position}: ${type === undefined ? 'fehlt' : `nicht mehr, was gebucht wurde (${type}, Strom ${stream})`}.`,
        );
      if (changed.length === 0) {
        console.log(`${countText(compared)} Ereignisse sind, was gebucht wurde.`);
        return;
      }
      process.exitCode = 1;
      console.error(
        `Von ${countText(compared)} Ereignissen geändert: ${countText(changed.length)}. Den Ereignisspeicher aus der Sicherung zurückholen.`,
      );
    });
  } finally {
    stop();
    await models.destroy();
    await reader.close();
  }
}
