import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from './index.ts';

const usual = 0o022;
let above: string;
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => {
  process.umask(usual);
  rmSync(above, { recursive: true });
});

const rightsOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('the data folder', () => {
  it('is made for its owner alone, and so is every file written afterwards', () => {
    const folder = join(above, 'data');
    expect(openDataFolder(folder)).toEqual([]);
    writeFileSync(join(folder, 'events.sqlite'), '');
    expect([rightsOf(folder), rightsOf(join(folder, 'events.sqlite'))]).toEqual(['700', '600']);
  });

  it('that others could read is closed to them, file by file, and says so', () => {
    const folder = join(above, 'data');
    openDataFolder(folder);
    const file = join(folder, 'issuer-key.json');
    writeFileSync(file, '{}');
    chmodSync(folder, 0o755);
    chmodSync(file, 0o644);
    expect(openDataFolder(folder)).toEqual([folder, file]);
    expect([rightsOf(folder), rightsOf(file)]).toEqual(['700', '600']);
    expect(openDataFolder(folder)).toEqual([]);
  });

  it('that cannot be made is refused with its name', () => {
    writeFileSync(join(above, 'file'), '');
    expect(() => openDataFolder(join(above, 'file', 'data'))).toThrow(/file\/data lässt sich nicht anlegen/);
  });
});
