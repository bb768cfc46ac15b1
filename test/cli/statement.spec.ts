import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { camtFile } from '#bank-formats/testing';
import { runCli } from '../support/cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statement-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Buffer): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

it('reads a statement once, says what became of each booking, and keeps the file', async () => {
  const path = file(
    'good.xml',
    camtFile({ statements: [{ entries: [{ amount: '12.30', reference: 'B-1' }] }] }),
  );
  const first = await runCli(folder, ['statement', path, '--by', 'lotte']);
  expect(first).toMatchObject({
    code: 0,
    stdout: 'B-1, EUR 12.30: beiseitegelegt; nennt keine Anordnung\n1 beiseitegelegt.\n',
    stderr: '',
  });
  expect(readdirSync(join(folder, 'bank-files'))).toHaveLength(1);
  const again = await runCli(folder, ['statement', path, '--by', 'lotte']);
  expect(again).toMatchObject({ code: 0, stdout: '1 schon bekannt.\n' });
});

it('refuses what is no statement, with the line and what to do', async () => {
  const path = file('bad.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>'));
  const { code, stderr } = await runCli(folder, ['statement', path, '--by', 'lotte']);
  expect(code).toBe(1);
  expect(stderr).toBe(
    'Zeile 1: Die Datei hat eine Dokumenttyp-Definition (DTD). Banken senden keine; bitte die Herkunft der Datei prüfen. Nichts wurde gebucht.\n',
  );
  expect(readdirSync(join(folder, 'bank-files'))).toHaveLength(1);
});
