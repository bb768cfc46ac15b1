import { EventStoreError, type EventReader } from '#event-store';
import { InvalidSetting, SettingsReader } from '#operations/settings';

/** The settings of the services, where one of their two addresses is set: their ledger is meant then, and no other. */
export function servicesNamed(): SettingsReader | undefined {
  const settings = new SettingsReader(process.env);
  const isNamed = ['EVENTSTOREDB_URL', 'POSTGRES_URL'].some((name) => settings.given(name) !== undefined);
  return isNamed ? settings : undefined;
}

/** Reads the log of the services. @throws InvalidSetting, also where their store does not answer or refuses */
export async function withLogOfServices<Result>(
  settings: SettingsReader,
  work: (reader: EventReader) => Promise<Result>,
): Promise<Result> {
  // What it is made of takes longer to load than the whole of the embedded store.
  const { eventStoreSetting, postgresSetting } = await import('#operations/cluster');
  const { openEventStoreDb } = await import('#event-store/eventstoredb');
  const address = eventStoreSetting(settings);
  const postgres = settings.given('POSTGRES_URL') === undefined ? undefined : postgresSetting(settings);
  settings.assertUsable();
  const store = openEventStoreDb(address);
  const notes = postgres === undefined ? undefined : await openNotes(postgres);
  const reader = notes ? notes.comparing(store) : store;
  console.error('Gelesen wird aus dem Ereignisspeicher der Dienste (EVENTSTOREDB_URL).');
  try {
    return await withServices(() => work(reader));
  } finally {
    await notes?.close();
    await store.close();
  }
}

/** What the read models have noted of each event; they may lack. */
export async function openNotes(postgres: string) {
  const { ComparedReader } = await import('#projections');
  const { notesIn, openPostgresReadModels } = await import('#read-models');
  const onError = (): void => undefined;
  const models = openPostgresReadModels(postgres, { connectionsMax: 1, onError });
  let isSaid = false;
  return {
    comparing: (reader: EventReader): EventReader =>
      new ComparedReader({
        reader,
        ...notesIn(models),
        onError: () => {
          if (!isSaid)
            console.error(
              'Die Auswertungen (POSTGRES_URL) antworten nicht: Ereignisse werden nicht mit dem verglichen, was von ihnen vermerkt ist.',
            );
          isSaid = true;
        },
      }),
    close: () => models.destroy(),
  };
}

/** Says which of the services' stores did not answer, and why. @throws InvalidSetting; any other error as it is */
export async function withServices<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EventStoreError) throw new InvalidSetting(wordsOf(error), { cause: error });
    const { DatabaseUnavailable, faultOr } = await import('#sql');
    const lost = faultOr(error);
    if (lost instanceof DatabaseUnavailable)
      throw new InvalidSetting(
        `Die Datenbank der Auswertungen antwortet nicht (POSTGRES_URL): ${lost.message}.`,
        { cause: error },
      );
    throw error;
  }
}

function wordsOf({ failure, message }: EventStoreError): string {
  switch (failure.kind) {
    case 'unavailable':
    case 'outcomeUnknown':
      return `Der Ereignisspeicher der Dienste antwortet nicht (EVENTSTOREDB_URL): ${failure.reason}.`;
    case 'denied':
      return 'Der Ereignisspeicher der Dienste lässt diese Kennung nicht alle Ereignisse lesen (EVENTSTOREDB_URL); docs/services.md nennt die Rechte.';
    case 'conflict':
    case 'duplicate':
    case 'tooLarge':
    case 'invalid':
    case 'unfinished':
    case 'closed':
    case 'eventChanged':
    case 'damaged':
      return message;
  }
}
