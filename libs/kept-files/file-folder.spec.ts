import { afterAll, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFolder } from './file-folder.ts';
import { FileTooLarge } from './kept-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = new FileFolder(join(folder, 'statements'));

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
const kept = (): readonly string[] => readdirSync(join(folder, 'statements'));

it('keeps a file under its checksum, once however often it comes', async () => {
  for (let time = 1; time <= 2; time += 1) {
    const file = await files.receive(pieces('ab', 'c'), 3);
    expect(file).toMatchObject({ hash: hash('sha256', 'abc', 'hex'), bytes: 3 });
    const read: Uint8Array[] = [];
    for await (const piece of file.read()) read.push(piece);
    expect(Buffer.concat(read).toString()).toBe('abc');
    await file.keep();
    await file.discard();
    expect(kept()).toEqual([file.hash]);
    expect(readFileSync(join(folder, 'statements', file.hash), 'utf8')).toBe('abc');
  }
});

it('leaves nothing behind of what is discarded, breaks off or is too large', async () => {
  const before = kept();
  await (await files.receive(pieces('other'), 5)).discard();
  await expect(files.receive(pieces('abc', 'd'), 3)).rejects.toThrow(FileTooLarge);
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield* pieces('abc');
    throw new Error('connection lost');
  };
  await expect(files.receive(broken(), 3)).rejects.toThrow('connection lost');
  expect(kept()).toEqual(before);
});

it('says what is wrong with the folder: one that had been there is not made anew', async () => {
  const place = join(folder, 'of-a-service');
  const own = new FileFolder(place);
  expect(await own.fault()).toBeUndefined();
  await own.make();
  expect(await own.fault()).toBeUndefined();
  rmSync(place, { recursive: true });
  expect(await own.fault()).toBe('ENOENT');
  await expect(own.receive(pieces('abc'), 3)).rejects.toThrow('Files cannot be kept (ENOENT).');
  mkdirSync(place);
  expect(await own.fault()).toBeUndefined();
  await (await own.receive(pieces('abc'), 3)).keep();
  expect(readdirSync(place)).toEqual([hash('sha256', 'abc', 'hex')]);
});
