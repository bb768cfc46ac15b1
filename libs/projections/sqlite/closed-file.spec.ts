import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteReadModels } from './index.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'closed-'));
  file = join(folder, 'read-models.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

const openedAndClosed = async (): Promise<boolean> => {
  const models = await SqliteReadModels.open(file);
  expect(existsSync(`${file}.sum`)).toBe(false);
  await models.close();
  return models.wasChanged;
};

it('read models that nobody touched while they were closed are opened as they are', async () => {
  expect(await openedAndClosed()).toBe(false);
  const bytes = readFileSync(file);
  expect(await openedAndClosed()).toBe(false);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

it('read models of which a bit was flipped while they were closed are begun anew', async () => {
  await openedAndClosed();
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 4, bytes.length - 1);
  writeFileSync(file, bytes);
  expect(await openedAndClosed()).toBe(true);
  expect(await openedAndClosed()).toBe(false);
});

it('read models without a note, as a crash leaves them, and a note without read models are taken for what they are', async () => {
  await openedAndClosed();
  const note = readFileSync(`${file}.sum`);
  rmSync(`${file}.sum`);
  expect(await openedAndClosed()).toBe(false);
  rmSync(file);
  writeFileSync(`${file}.sum`, note);
  expect(await openedAndClosed()).toBe(false);
});

it('read models that somebody else still has open get no note', async () => {
  const [one, other] = [await SqliteReadModels.open(file), await SqliteReadModels.open(file)];
  await one.close();
  expect(existsSync(`${file}.sum`)).toBe(false);
  await other.close();
  expect(existsSync(`${file}.sum`)).toBe(true);
});
