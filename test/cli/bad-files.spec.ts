import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteEventStore } from '#event-store/sqlite';
import { runCli, type Ran } from '../support/cli.ts';

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

const cli = async (data: string, parameters: readonly string[]): Promise<RanCommand> => {
  const environment = { EVENTSTOREDB_URL: '', POSTGRES_URL: '' };
  const { code, stdout, stderr } = await runCli(data, parameters, { environment });
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
      expect(readdirSync(data).filter((file) => !before.includes(file) && !file.endsWith('.lock'))).toEqual(
        [],
      );
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
