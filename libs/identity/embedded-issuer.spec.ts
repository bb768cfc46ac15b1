import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IssuerKeyUnusable, openEmbeddedIssuer } from './embedded-issuer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each([
  ['cut off', '{"kty":"OKP","crv'],
  ['empty', ''],
  ['of another kind', '[]'],
  ['without its secret', '{"kty":"OKP","crv":"Ed25519","x":"AA"}'],
  ['with a secret that is none', '{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}'],
])('a key that is %s is named by its file, with what to do, and stays as it is', async (_, content) => {
  const file = join(folder, 'issuer-key.json');
  writeFileSync(file, content);
  const opening = openEmbeddedIssuer(folder);
  await expect(opening).rejects.toThrow(IssuerKeyUnusable);
  await expect(opening).rejects.toThrow(`${file} ist kein brauchbarer Schlüssel. Bitte aus einer Sicherung`);
  expect(readFileSync(file, 'utf8')).toBe(content);
});
