import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { isEventStoreError } from '#event-store';
import { Conditions } from '#operations';
import type { Checkpoint, OnWriting, Projector } from '#projections';
import type { ProjectorParts } from '../../apps/ledger/ledger.ts';
import { WatchedLedger } from '../../apps/ledger/watched-ledger.ts';
import { appropriate, registerFrankfurt } from '../support/efa-2023.ts';
import { freePort } from '../support/free-port.ts';
import { keptLog } from '../support/kept-log.ts';
import { TestLedger, type Answer } from '../support/ledger.ts';
import { projectorInProcess } from '../support/projector-in-process.ts';

const { log, lines } = keptLog();
const ledger = new TestLedger();
let watched: WatchedLedger;
let operations = '';
/** What a test says of the projections instead of what is. */
let told: { follows?: false; stopped?: Pick<Checkpoint, 'name' | 'error'> } = {};
let onWriting: OnWriting = () => undefined;

/** The projector of the process, of which a test may say what is wrong. */
async function toldProjector(parts: ProjectorParts): Promise<Projector> {
  ({ onWriting } = parts);
  const inner = await projectorInProcess(parts);
  return {
    start: (onProgress) => inner.start(onProgress),
    stop: () => inner.stop(),
    rebuild: (names, onProgress) => inner.rebuild(names, onProgress),
    waitFor: (position, names, timeoutMs) => inner.waitFor(position, names, timeoutMs),
    get follows() {
      return told.follows ?? inner.follows;
    },
    get checkpoints() {
      const { stopped } = told;
      return inner.checkpoints.map((one) =>
        one.name === stopped?.name ? { ...one, ...stopped, state: 'STOPPED' as const } : one,
      );
    },
  };
}

beforeAll(async () => {
  const operationsPort = await freePort();
  operations = `http://127.0.0.1:${operationsPort}`;
  watched = new WatchedLedger({ operationsHost: '127.0.0.1', operationsPort, logLevel: 'warn' });
  const conditions = new Conditions({ of: 'ledger', now: () => ledger.nowMs, log });
  await ledger.start(() => watched.watch(ledger.ledger, log), { conditions, projectorOf: toldProjector });
  await registerFrankfurt(ledger);
  await appropriate(ledger, '1000.00');
});
afterAll(async () => {
  await watched.close();
  await ledger.stop();
  ledger.remove();
});

let commitments = 0;
const commit = (name = `C-${(commitments += 1)}`) =>
  ledger.post(
    '/api/v1/budget-lines/EFA/MAIN/2023/commitments',
    { commitmentId: name, amount: '1.00' },
    { key: name },
  );
const readLine = () => ledger.get('/api/v1/budget-lines/EFA/MAIN/2023');
const readAgreements = () => ledger.get('/api/v1/agreements');

async function untilRefused(): Promise<Answer> {
  // A file has room left in its last pages.
  for (let tried = 0; tried < 200; tried += 1) {
    const answer = await commit();
    if (answer.status !== 201) return answer;
  }
  throw new Error('Nothing was refused.');
}

const readModels = () => join(ledger.folder, 'read-models.sqlite');
const pageSize = 4_096;

/** Where the first pages of the agreements and their indexes stand in the file, which holds all that was written so far. */
function pagesOfAgreements(): readonly number[] {
  const database = new DatabaseSync(readModels());
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const rows = database
    .prepare("SELECT rootpage FROM sqlite_schema WHERE tbl_name LIKE 'agreement%' AND rootpage > 0")
    .all();
  database.close();
  return rows.map(({ rootpage }) => (Number(rootpage) - 1) * pageSize);
}

function exchange(file: string, at: number, bytes: Uint8Array): Uint8Array {
  const before = new Uint8Array(bytes.length);
  const opened = openSync(file, 'r+');
  readSync(opened, before, 0, bytes.length, at);
  writeSync(opened, bytes, 0, bytes.length, at);
  closeSync(opened);
  return before;
}

/** As somebody would who knows the triggers. */
function changeFirstEvent(change: string): void {
  const database = new DatabaseSync(join(ledger.folder, 'events.sqlite'));
  database.exec(
    `DROP TRIGGER events_are_never_changed; UPDATE events SET ${change} WHERE position = 1;
     CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
       BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;`,
  );
  database.close();
}

type Read = (this: StatementSync, ...values: never[]) => unknown;
const read = (name: 'all' | 'get'): Read => Reflect.get(StatementSync.prototype, name);

/** Lets SQLite throw, where it reads rows of a statement in this process, what it throws of its file; until it is ended. */
function failReads(of: RegExp, errcode: number, message: string): () => void {
  const kept = { all: read('all'), get: read('get') };
  const failing = (sound: Read): Read =>
    function (...values) {
      if (of.test(this.sourceSQL))
        throw Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode });
      return sound.apply(this, values);
    };
  Object.assign(StatementSync.prototype, { all: failing(kept.all), get: failing(kept.get) });
  return () => Object.assign(StatementSync.prototype, kept);
}
let readAgain = (): void => undefined;
/** SQLITE_IOERR_READ, SQLITE_CORRUPT. */
const [ioErrorOfRead, corrupt] = [266, 11];

interface Failure {
  readonly condition: string;
  readonly status: 'read-only' | 'degraded';
  readonly severity: 'read-only' | 'noted';
  /** What the caller is answered while it lasts. */
  readonly answer: readonly [status: number, type?: string, retryAfter?: string];
  readonly detail?: RegExp;
  readonly begin: () => Promise<Answer>;
  /** Ends it, with what its all clear takes. */
  readonly end: () => unknown;
}

const hourMs = 3_600_000;
let damaged: readonly { readonly at: number; readonly sound: Uint8Array }[];

const failures: Readonly<Record<string, Failure>> = {
  'a disk that is full': {
    condition: 'storage-full',
    status: 'read-only',
    severity: 'read-only',
    answer: [503, 'storage-full', '30'],
    detail:
      /^Der Datenträger des Förderbuchs ist voll; dieser Versuch hat nichts gebucht\. .*demselben Idempotency-Key/,
    begin: () => {
      ledger.store.limitPages(1);
      return untilRefused();
    },
    end: () => {
      ledger.store.limitPages(1_000_000);
      return commit();
    },
  },
  'a folder that became read-only': {
    condition: 'storage-failed',
    status: 'read-only',
    severity: 'read-only',
    answer: [503, 'storage-failed', '30'],
    detail: /^Der Datenträger des Förderbuchs nimmt gerade nichts an; dieser Versuch hat nichts gebucht\./,
    begin: () => {
      ledger.store.refuseWrites(true);
      return commit();
    },
    end: () => {
      ledger.store.refuseWrites(false);
      return commit();
    },
  },
  'an event that somebody changed': {
    condition: 'event-unreadable',
    status: 'degraded',
    severity: 'noted',
    answer: [503, 'event-unreadable', '30'],
    detail: /^Das Ereignis an Position 1, das dafür gebraucht wird, ist nicht mehr, was gebucht wurde\./,
    begin: () => {
      changeFirstEvent("actor_subject = 'eve'");
      return ledger.get('/api/v1/events');
    },
    end: () => changeFirstEvent("actor_subject = 'anna'"),
  },
  'a clock that lies behind the last event': {
    condition: 'clock-behind',
    status: 'degraded',
    severity: 'noted',
    answer: [201],
    begin: () => {
      ledger.nowMs -= hourMs;
      return commit();
    },
    end: () => (ledger.nowMs += hourMs),
  },
  'a year that cannot close by itself on its day': {
    condition: 'year-closing-waits',
    status: 'degraded',
    severity: 'noted',
    answer: [200],
    begin: async () => {
      await ledger.post('/api/v1/programmes/EFA/year-closing-rules', { closesOn: '03-31', reason: 'Erlass' });
      await commit();
      ledger.nowMs = Date.UTC(2024, 4, 2);
      await ledger.ledger.closings.look();
      return readLine();
    },
    end: async () => {
      const lifted = { reason: 'Wieder von Hand' };
      await ledger.post('/api/v1/programmes/EFA/year-closing-rules', lifted);
      await ledger.ledger.closings.look();
    },
  },
  'a projection that stopped at an event': {
    condition: 'projection-stopped',
    status: 'degraded',
    severity: 'noted',
    answer: [503, 'read-model-stopped'],
    begin: () => {
      told = { stopped: { name: 'consumption', error: 'Probe at position 7: broken' } };
      return readLine();
    },
    end: () => (told = {}),
  },
  'read models of another history': {
    condition: 'other-history',
    status: 'degraded',
    severity: 'noted',
    answer: [503, 'read-model-stopped'],
    begin: () => {
      told = { stopped: { name: 'consumption', error: 'Other history: consumption' } };
      return readLine();
    },
    end: () => (told = {}),
  },
  'a thread of the projections that has ended': {
    condition: 'projections-interrupted',
    status: 'degraded',
    severity: 'noted',
    answer: [200],
    begin: () => {
      told = { follows: false };
      return readLine();
    },
    end: () => (told = {}),
  },
  'a disk of the read models that is full': {
    condition: 'read-models-full',
    status: 'degraded',
    severity: 'noted',
    answer: [200],
    begin: () => {
      onWriting('full', new Error('database or disk is full'));
      return readLine();
    },
    end: () => onWriting(undefined),
  },
  'a page of the read models that is damaged': {
    condition: 'read-models-failed',
    status: 'degraded',
    severity: 'noted',
    answer: [503, 'storage-failed', '30'],
    detail:
      /^Der Datenträger der Auswertungen liest gerade nicht, was gefragt ist\. Die Bücher selbst sind unberührt/,
    begin: () => {
      damaged = pagesOfAgreements().map((at) => ({
        at,
        sound: exchange(readModels(), at, new Uint8Array(pageSize).fill(0xff)),
      }));
      return readAgreements();
    },
    end: async () => {
      for (const { at, sound } of damaged) exchange(readModels(), at, sound);
      // What others write lets a connection look at its file again.
      const { body } = await commit();
      await ledger.get(`/api/v1/budget-lines/EFA/MAIN/2023?minPosition=${String(body['position'])}`);
    },
  },
  'a disk that does not read the events': {
    condition: 'storage-failed',
    status: 'read-only',
    severity: 'read-only',
    answer: [503, 'storage-failed', '30'],
    detail:
      /^Der Datenträger des Förderbuchs liest gerade nicht, was dafür gebraucht wird; dieser Versuch hat nichts gebucht\./,
    begin: () => {
      readAgain = failReads(/FROM events WHERE position >/, ioErrorOfRead, 'disk I/O error');
      return ledger.get('/api/v1/events');
    },
    end: () => readAgain(),
  },
  'a disk that does not read the stream of a command': {
    condition: 'storage-failed',
    status: 'read-only',
    severity: 'read-only',
    answer: [503, 'storage-failed', '30'],
    detail: /^Der Datenträger des Förderbuchs liest gerade nicht, was dafür gebraucht wird/,
    begin: () => {
      readAgain = failReads(/FROM events\s+WHERE stream =/, ioErrorOfRead, 'disk I/O error');
      return ledger.post('/api/v1/programmes', { programme: 'KALT', name: 'Nie gelesen' });
    },
    end: () => readAgain(),
  },
  'a page of the events that is damaged': {
    condition: 'store-damaged',
    status: 'degraded',
    severity: 'noted',
    answer: [503, 'store-damaged', '30'],
    begin: () => {
      readAgain = failReads(/FROM events WHERE position >/, corrupt, 'database disk image is malformed');
      return ledger.get('/api/v1/events');
    },
    end: () => readAgain(),
  },
  'a disk that does not read the read models': {
    condition: 'read-models-failed',
    status: 'degraded',
    severity: 'noted',
    answer: [503, 'storage-failed', '30'],
    detail: /^Der Datenträger der Auswertungen liest gerade nicht, was gefragt ist\./,
    begin: () => {
      readAgain = failReads(/from "agreement/, ioErrorOfRead, 'disk I/O error');
      return readAgreements();
    },
    end: () => readAgain(),
  },
};

const heard = () =>
  lines.flatMap(({ level, condition, state }) =>
    condition === undefined ? [] : [[level, condition, state]],
  );

async function shown(condition: string) {
  const [publicly, ready, metrics] = await Promise.all([
    fetch(`${ledger.address}/health/ready`),
    fetch(`${operations}/health/ready`),
    fetch(`${operations}/metrics`).then((answer) => answer.text()),
  ]);
  return {
    publicly: [publicly.status, await publicly.json()],
    ready: [ready.status, await ready.json()],
    metric: new RegExp(
      `^foerderbuch_condition\\{condition="${condition}",service="ledger"\\} (\\d)$`,
      'm',
    ).exec(metrics)?.[1],
  };
}

describe('every failure', () => {
  it.each(Object.entries(failures))(
    '%s: is named to the caller, in readiness, metric and one log line; the all clear is said as well',
    async (_, { condition, status, severity, answer: [code, type, retryAfter], detail, begin, end }) => {
      lines.length = 0;
      const answer = await begin();
      const during = [await shown(condition), await shown(condition)];
      await end();
      const after = await shown(condition);

      expect(answer.status).toBe(code);
      if (type !== undefined) expect(answer.body['type']).toBe(`urn:foerderbuch:problem:${type}`);
      if (retryAfter !== undefined) expect(answer.headers.get('retry-after')).toBe(retryAfter);
      if (detail) expect(answer.body['detail']).toMatch(detail);
      for (const one of during)
        expect(one).toEqual({
          publicly: [200, { status }],
          ready: [
            200,
            {
              status,
              conditions: [
                {
                  condition,
                  severity,
                  since: expect.any(String),
                  de: expect.stringMatching(/\.$/),
                  en: expect.stringMatching(/\.$/),
                },
              ],
              head: expect.any(String),
            },
          ],
          metric: '1',
        });
      expect(after).toEqual({
        publicly: [200, { status: 'ready' }],
        ready: [200, { status: 'ready', conditions: [], head: expect.any(String) }],
        metric: '0',
      });
      expect(heard()).toEqual([
        [severity === 'noted' ? 40 : 50, condition, 'begins'],
        [40, condition, 'ends'],
      ]);
    },
  );

  it('leaves queries answered where only writing fails', async () => {
    expect([(await readLine()).status, (await readAgreements()).status]).toEqual([200, 200]);
    expect(ledger.errors.filter((error) => !isEventStoreError(error, 'eventChanged', 'damaged'))).toEqual([]);
  });

  it('a clock that is behind lets what is recorded bear the time of the event before, and never an earlier one', async () => {
    const before = ledger.store.lastRecordedAtMs;
    ledger.nowMs -= hourMs;
    expect((await commit()).status).toBe(201);
    expect(ledger.store.lastRecordedAtMs).toBe(before);
    ledger.nowMs += 2 * hourMs;
    expect((await commit()).status).toBe(201);
    expect(ledger.store.lastRecordedAtMs).toBe(ledger.nowMs);
  });
});

describe('a disk that does not write', () => {
  it('leaves open whether the append holds, is told once, and as well again once an append has reached it', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--conditions=source',
        '--disable-warning=ExperimentalWarning',
        join(import.meta.dirname, 'failing-disk-side.ts'),
        join(ledger.folder, 'failing.sqlite'),
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    expect(stderr).toBe('');
    const unknown = { kind: 'outcomeUnknown', storage: 'failed' };
    expect(JSON.parse(stdout)).toEqual({
      before: { repeated: false },
      during: [unknown, unknown],
      after: { repeated: false },
      head: 2,
      told: ['failed', 'well'],
    });
  });
});
