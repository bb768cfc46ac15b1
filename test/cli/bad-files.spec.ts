import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteEventStore } from '#event-store/sqlite';
import { runCli, type Circumstances, type Ran } from '../support/cli.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
  const sound = join(folder, 'sound');
  mkdirSync(sound);
  await new SqliteEventStore({ file: join(sound, 'events.sqlite'), now: () => 0 }).close();
});
afterAll(() => rmSync(folder, { recursive: true }));

interface RanCommand extends Ran {
  readonly command: string;
}

const cli = async (
  data: string,
  parameters: readonly string[],
  circumstances: Circumstances = {},
): Promise<RanCommand> => {
  const environment = { EVENTSTOREDB_URL: '', POSTGRES_URL: '' };
  const { code, stdout, stderr } = await runCli(data, parameters, { ...circumstances, environment });
  return { command: parameters[0] ?? '', code, stdout, stderr };
};

const commandsOnLog: readonly (readonly string[])[] = [
  ['import'],
  ['generate', '--claims', '1'],
  ['rebuild'],
  ['replay'],
  ['trail', 'EFA-2023-000001'],
  ['why', 'EFA', '2023'],
  ['export', join(tmpdir(), 'never-written.jsonl')],
  ['accept-log', '--reason', 'kaputt'],
];
/** One for each way to open a log: to write, to read, and whatever its note says. */
const waysToOpen = commandsOnLog.filter(([command = '']) =>
  ['import', 'replay', 'accept-log'].includes(command),
);
const timeoutMs = 60_000;
const nobody = 65_534;

/** A data folder with one thing wrong. */
const folderWith = (name: string, damage: (data: string) => void): string => {
  const data = join(folder, name);
  cpSync(join(folder, 'sound'), data, { recursive: true });
  damage(data);
  return data;
};
const replaced = (file: string, contents: string): void => {
  rmSync(file, { recursive: true, force: true });
  writeFileSync(file, contents);
};

const damages: readonly (readonly [string, string, (data: string) => void])[] = [
  [
    'is no database',
    'events.sqlite',
    (data) => replaced(join(data, 'events.sqlite'), 'das ist keine Datenbank '.repeat(500)),
  ],
  [
    'is a folder',
    'events.sqlite',
    (data) => {
      rmSync(join(data, 'events.sqlite'));
      mkdirSync(join(data, 'events.sqlite'));
    },
  ],
  [
    'is somebody else’s database',
    'events.sqlite',
    (data) => {
      rmSync(join(data, 'events.sqlite'));
      const other = new DatabaseSync(join(data, 'events.sqlite'));
      other.exec('CREATE TABLE other (id INTEGER)');
      other.close();
    },
  ],
  [
    'has a format of later',
    'events.sqlite',
    (data) => {
      const later = new DatabaseSync(join(data, 'events.sqlite'));
      later.exec('PRAGMA user_version = 99');
      later.close();
    },
  ],
];

const isOneSentence = ({ code, stderr }: RanCommand, name: string): boolean =>
  code === 1 && stderr.includes(name) && !/^\s+at /m.test(stderr) && stderr.trim().split('\n').length === 1;

describe('every command', () => {
  it.each(damages)(
    'says in one sentence that a log %s',
    async (what, name, damage) => {
      const data = folderWith(`log ${what}`, damage);
      const before = readdirSync(data);
      const ran = await Promise.all(waysToOpen.map((options) => cli(data, options)));
      expect(ran.filter((one) => !isOneSentence(one, name))).toEqual([]);
      // Who only reads leaves what SQLite needs for it, where it is the last to close.
      const ofSqlite = /(\.lock|-shm|-wal)$/;
      expect(readdirSync(data).filter((file) => !before.includes(file) && !ofSqlite.test(file))).toEqual([]);
    },
    timeoutMs,
  );

  it(
    'that writes says in one sentence that the data folder is read-only, and not that a ledger runs',
    async () => {
      const data = folderWith('read-only', () => undefined);
      const isRoot = process.getuid?.() === 0;
      // To root nothing is read-only.
      chmodSync(folder, 0o755);
      for (const path of [join(data, 'events.sqlite'), join(data, 'events.sqlite.lock'), data]) {
        chmodSync(path, path === data ? 0o500 : 0o400);
        if (isRoot) chownSync(path, nobody, nobody);
      }
      const ran = await Promise.all(
        [['import'], ['generate', '--claims', '1']].map((options) =>
          cli(data, options, isRoot ? { userId: nobody } : {}),
        ),
      );
      chmodSync(data, 0o700);
      expect(ran.filter((one) => !isOneSentence(one, data) || !/schreibgeschützt/.test(one.stderr))).toEqual(
        [],
      );
    },
    timeoutMs,
  );

  it(
    'on read models says in one sentence that they are damaged and what builds them anew, which does',
    async () => {
      const data = folderWith('damaged read models', (own) =>
        writeFileSync(join(own, 'read-models.sqlite'), 'das ist keine Datenbank '.repeat(500)),
      );
      const said = await Promise.all([cli(data, ['rebuild', '--verify']), cli(data, ['replay', '--verify'])]);
      expect(
        said.filter(
          ({ stderr }) =>
            !/^Die Auswertungen in .*read-models\.sqlite sind beschädigt .*»npm run rebuild«.*\.$/m.test(
              stderr,
            ) || /^\s+at /m.test(stderr),
        ),
      ).toEqual([]);
      const running = new SqliteEventStore({ file: join(data, 'events.sqlite'), now: () => 0 });
      expect(isOneSentence(await cli(data, ['rebuild']), 'läuft gerade')).toBe(true);
      await running.close();
      const rebuilt = await cli(data, ['rebuild']);
      expect([rebuilt.code, rebuilt.stderr]).toEqual([
        0,
        expect.stringMatching(/read-models\.sqlite war beschädigt und wird ersetzt\.\n$/),
      ]);
      expect((await cli(data, ['rebuild', '--verify'])).code).toBe(0);
    },
    timeoutMs,
  );

  it(
    'says in one sentence that the data folder is a file',
    async () => {
      const data = join(folder, 'file');
      writeFileSync(data, '');
      const ran = await Promise.all(
        [...commandsOnLog, ['token', '--subject', 'ina', '--role', 'auditor']].map((options) =>
          cli(data, options),
        ),
      );
      expect(ran.filter((one) => !isOneSentence(one, data))).toEqual([]);
    },
    timeoutMs,
  );

  it.each([
    ['holds no key', (file: string) => writeFileSync(file, '{broken')],
    ['is a folder', (file: string) => mkdirSync(file)],
  ])('says in one sentence that the key of the issuer %s', async (what, damage) => {
    const data = folderWith(`key ${what}`, (own) => damage(join(own, 'issuer-key.json')));
    const ran = await cli(data, ['token', '--subject', 'ina', '--role', 'auditor']);
    expect([ran, isOneSentence(ran, 'issuer-key.json')]).toEqual([ran, true]);
  });

  it(
    'says in one sentence where a file of a transfer cannot be',
    async () => {
      const sound = join(folder, 'sound');
      const ran = await Promise.all([
        cli(sound, ['export', join(folder, 'missing', 'log.jsonl')]),
        cli(sound, ['export', join(sound, 'events.sqlite', 'log.jsonl')]),
        cli(sound, ['import-log', folder, '--to', 'esdb://localhost:1?tls=false']),
      ]);
      expect(ran.filter((one) => !isOneSentence(one, folder))).toEqual([]);
    },
    timeoutMs,
  );
});
