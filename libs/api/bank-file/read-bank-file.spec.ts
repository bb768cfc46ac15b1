import { afterAll, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFolder } from '#kept-files';
import { Problem } from '../http/problem/problem.ts';
import { StreamBody } from '../http/stream-body.ts';
import { readBankFile } from './read-bank-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'bank-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('abc');
}
const toRead = () => ({
  body: new StreamBody(bytes()),
  bytesMax: 10,
  read: (source: AsyncIterable<Uint8Array>) => Array.fromAsync(source),
});

it('takes no file of the bank where none can be kept, and says which setting is missing', async () => {
  const refused: unknown = await readBankFile({ ...toRead(), files: undefined }, () =>
    Promise.resolve('worked'),
  ).catch((error: unknown) => error);
  if (!(refused instanceof Problem)) throw new Error('It was taken.');
  expect(refused.code).toBe('FILES_NOT_KEPT');
  expect(refused.detail.de).toMatch(/weder Kontoauszüge noch Statusberichte.*BANK_FILES_FOLDER/);
  expect(refused.detail.en).toMatch(/neither statements nor status reports.*BANK_FILES_FOLDER/);
});

it('keeps in its folder what the work on a file keeps, and nothing else', async () => {
  const kept = join(folder, 'kept');
  const files = new FileFolder(kept);
  expect(existsSync(kept)).toBe(false);
  await readBankFile({ ...toRead(), files }, () => Promise.resolve());
  expect(readdirSync(kept)).toEqual([]);
  const hash = await readBankFile({ ...toRead(), files }, async (received) => {
    await received.keep();
    return received.hash;
  });
  expect(readdirSync(kept)).toEqual([hash]);
});
