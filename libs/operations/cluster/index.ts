import {
  isLateAnswer,
  openEventStoreDb,
  tlsFaultsOf,
  type EventStoreDbStore,
} from '#event-store/eventstoredb';
import type { ServiceContext } from '../run-service.ts';
import type { SettingsReader } from '../settings-reader.ts';

/** `EVENTSTOREDB_URL`: the connection string of the server or cluster, with TLS and credentials as it has them. */
export function eventStoreSetting(settings: SettingsReader): string {
  const address = settings.address(
    'EVENTSTOREDB_URL',
    ['esdb', 'esdb+discover', 'kurrentdb', 'kurrentdb+discover'],
    'die Verbindung zum Ereignisspeicher, etwa esdb+discover://nutzer:passwort@knoten:2113?tlsCAFile=/certs/ca.crt',
  );
  for (const fault of tlsFaultsOf(address))
    settings.wrong(
      fault.kind === 'address'
        ? `EVENTSTOREDB_URL nennt die Adresse ${fault.address}: TLS geht nur über einen Namen, der im Zertifikat steht. Den Namen des Knotens angeben, auch in dem, was er selbst bekannt gibt`
        : `EVENTSTOREDB_URL: die Datei ${fault.file} (${fault.option}) gibt es nicht`,
    );
  return address;
}

/** `POSTGRES_URL`: the database of the read models. */
export const postgresSetting = (settings: SettingsReader): string =>
  settings.address(
    'POSTGRES_URL',
    ['postgres', 'postgresql'],
    'die Datenbank der Auswertungen, etwa postgres://foerderbuch:passwort@postgres/foerderbuch',
  );

/**
 * How long one call to the store may take of an answer's time: a second one on a new connection, to another leader
 * perhaps, has its time as well.
 */
export const storeTimeoutOf = (answerWithinMs: number): number => Math.ceil(answerWithinMs * 0.4);

/** The store of a cluster; its drops are logged and counted, and the client's late answers do not end the process. */
export function openClusterStore(
  connectionString: string,
  { log, metrics }: ServiceContext,
  timeoutMs?: number,
): EventStoreDbStore {
  process.on('uncaughtException', (error) => {
    if (isLateAnswer(error)) {
      log.warn({ err: error }, 'an answer came to an append that was given up');
      return;
    }
    log.fatal({ err: error }, 'uncaught');
    process.exit(1);
  });
  return openEventStoreDb(connectionString, {
    ...(timeoutMs !== undefined && { appendTimeoutMs: timeoutMs, readTimeoutMs: timeoutMs }),
    subscription: {
      onDrop: (error, attempt) => {
        metrics.subscriptionDrops.inc();
        log.warn({ reason: error.message, attempt }, 'the subscription dropped and is resumed');
      },
    },
  });
}
