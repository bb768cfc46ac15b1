import { MultiBar, Presets } from 'cli-progress';
import { randomBytes } from 'node:crypto';
import { destination, pino } from 'pino';
import { v4 } from 'uuid';
import { prepareOpenApi } from '#api';
import { eventIds, isEventStoreError } from '#event-store';
import { oidcVerifier, openEmbeddedIssuer, type OidcSettings, type TokenVerifier } from '#identity';
import {
  Conditions,
  connectionsMax,
  dashboardLooks,
  endOnSignal,
  InvalidSetting,
  issuerProbe,
  isTold,
  ledgerSettings,
  type LedgerSettings,
  listen,
  serveDashboard,
} from '#operations';
import { faultOfData, openDataFolder, signInsFileOf } from '#operations/data-folder';
import { ReadModelsAhead } from '#projections';
import { importRealInput, importRegisterOf } from '#real-input';
import { BuiltInSignIn } from '#sign-in';
import { collectorsGoSecond } from '#turns';
import { openLedger, type Ledger } from './ledger.ts';
import { embeddedVerifier } from './verifier.ts';
import { WatchedLedger } from './watched-ledger.ts';

const now = Date.now;
/** Below what a container is given to stop. */
const closeWithinMs = 25_000;
const say = (line: string): void => console.log(line);

const ending = endOnSignal();
collectorsGoSecond();
try {
  await start(ledgerSettings(process.env));
} catch (error) {
  console.error(`Das Förderbuch konnte nicht starten: ${reasonOf(error)}`);
  process.exitCode = 1;
}

async function start(settings: LedgerSettings): Promise<void> {
  const { port, host, dataFolder, logLevel, oidc, operations, commandTimeoutMs, queryTimeoutMs, limits } =
    settings;
  const log = pino({ level: logLevel, timestamp: pino.stdTimeFunctions.isoTime }, destination(2));
  for (const path of openDataFolder(dataFolder)) log.warn({ path }, 'was open to others, and is no longer');
  const conditions = new Conditions({ of: 'ledger', now, log });
  const { verifier, signIn } = oidc
    ? { verifier: await ofTheHouse(oidc, conditions), signIn: undefined }
    : await embedded(settings, log);
  const bars = new MultiBar(
    { format: '{task} [{bar}] {value}/{total}', clearOnComplete: true },
    Presets.shades_classic,
  );
  const watched = operations && new WatchedLedger(operations);
  const building = bars.create(0, 0, { task: 'Auswertungen aufbauen' });
  const ledger = await openLedger(
    {
      dataFolder,
      verifier,
      ...(signIn && { signIn }),
      ...(oidc && { issuer: oidc }),
      now,
      newEventId: eventIds(),
      newRequestId: () => v4(),
      commandTimeoutMs,
      queryTimeoutMs,
      ...limits,
      connections: { connectionsMax: connectionsMax() },
      ...(watched && { observe: watched.observe, observeQuery: watched.observeQuery }),
      scrubs: true,
      onSummed: (events) => log.info({ events }, 'events of an older log were given their sums'),
      conditions,
      onError: (error, requestId) => {
        // The store remembers what it could not read.
        const isRemembered = isEventStoreError(error, 'eventChanged', 'damaged');
        if (!isTold(error) && !isRemembered) log.error({ err: error, requestId }, 'unexpected');
      },
    },
    (position, head) => {
      building.setTotal(Number(head));
      building.update(Number(position));
    },
  );
  try {
    await importOnto(ledger, bars);
    bars.stop();
    await serveDashboard(ledger.app, undefined, oidc?.issuer);
    await watched?.watch(ledger, log);
    prepareOpenApi(ledger.app);
    const listensAt = await listen(ledger.app, { host, port });
    conditions.start();
    ledger.closings.start();
    ending.closeWith(closing(ledger, watched, log));
    const address = (await ledger.app.getUrl()).replace('127.0.0.1', 'localhost');
    log.info({ address: listensAt }, 'listening');
    const from = host === '127.0.0.1' ? '' : ` · hört auf ${listensAt}`;
    say(`Förderbuch: ${address}${from} · Daten in ${dataFolder}`);
    const reachedAt = settings.address?.replace(/\/$/, '') ?? address;
    if (signIn) say(`Anmelden (gilt einmal, eine Viertelstunde): ${reachedAt}/#code=${signIn.issueCode()}`);
    if (settings.samplePersons !== 'off')
      say(
        `Zum Ausprobieren melden auch Musterpersonen ohne Kennwort an: ${settings.samplePersons === 'on' ? 'jeden an diesem Rechner' : 'jeden, der diese Adresse erreicht'} (FOERDERBUCH_SAMPLE_PERSONS=off schaltet sie ab).`,
      );
  } catch (error) {
    // Its threads would keep the process alive.
    await Promise.allSettled([ledger.close(), watched?.close()]);
    throw error;
  }
}

async function ofTheHouse(oidc: OidcSettings, conditions: Conditions): Promise<TokenVerifier> {
  const verifier = await oidcVerifier(oidc, now);
  conditions.watch(issuerProbe(conditions, verifier));
  return verifier;
}

/** The issuer of its own, for a start without any other. */
async function embedded(
  { dataFolder, samplePersons, address }: LedgerSettings,
  log: pino.Logger,
): Promise<{ readonly verifier: TokenVerifier; readonly signIn: BuiltInSignIn }> {
  const issuer = await openEmbeddedIssuer(dataFolder);
  return {
    verifier: embeddedVerifier(issuer, now),
    signIn: new BuiltInSignIn({
      issuer,
      keptIn: signInsFileOf(dataFolder),
      samplePersons,
      ...(address !== undefined && { address }),
      looks: dashboardLooks(),
      now,
      newCode: () => randomBytes(24).toString('base64url'),
      onError: (error) => log.error({ err: error }, 'the built-in issuer failed'),
    }),
  };
}

/** An empty ledger reads the published figures; one that was interrupted in it goes on. */
async function importOnto({ engine, store }: Ledger, bars: MultiBar): Promise<void> {
  const { finished } = await importRegisterOf(engine);
  if (finished && (await store.head()) > 0n) return;
  const bar = bars.create(0, 0, { task: 'Veröffentlichte Zahlen einlesen' });
  const { recorded, unchanged, refused } = await importRealInput({
    engine,
    onProgress: (done, total) => {
      bar.setTotal(total);
      bar.update(done);
    },
  });
  bars.stop();
  if (refused.length > 0)
    say('Nicht eingelesen: »npm run import« nennt jede Stelle, die erst zu ändern ist.');
  else if (finished) say(`Eingelesen: ${recorded} Buchungen aus veröffentlichten Quellen.`);
  else say(`Zu Ende eingelesen: ${recorded} Buchungen kamen zu ${unchanged} dazu.`);
}

function closing(ledger: Ledger, watched: WatchedLedger | undefined, log: pino.Logger): () => void {
  let isClosing = false;
  return () => {
    if (isClosing) return;
    isClosing = true;
    setTimeout(() => {
      log.error('what had begun did not end in time');
      process.exit(1);
    }, closeWithinMs).unref();
    Promise.all([ledger.close(), watched?.close()]).then(
      () => say('Förderbuch geschlossen.'),
      (error: unknown) => {
        log.error({ err: error }, 'close');
        process.exitCode = 1;
      },
    );
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof InvalidSetting) return error.message;
  if (isEventStoreError(error, 'unavailable')) return error.failure.reason;
  if (error instanceof Error && error.name === ReadModelsAhead.name)
    return `Die Auswertungen enthalten Buchungen, die dem Förderbuch fehlen (${error.message}). Die neuere Datei aus der Sicherung zurückholen. Ist sie verloren, nimmt »npm run cli -- accept-log --reason …« das Förderbuch, wie es ist, und baut die Auswertungen neu auf.`;
  const fault = faultOfData(error);
  if (fault !== undefined) return fault;
  return error instanceof Error ? error.message : String(error);
}
