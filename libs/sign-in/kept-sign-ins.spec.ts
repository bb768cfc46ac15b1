import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptSignIns } from './kept-sign-ins.ts';

let folder: string;
let file: string;
let errors: unknown[];
let open: KeptSignIns[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sign-ins-'));
  file = join(folder, 'sign-ins.sqlite');
  errors = [];
  open = [];
});
afterEach(() => {
  for (const kept of open) kept.close();
  rmSync(folder, { recursive: true });
});

function opened(secret = 'geheim'): KeptSignIns {
  const kept = new KeptSignIns({ file, secret, onError: (error) => errors.push(error) });
  open.push(kept);
  return kept;
}

/** Closed as a process is that ends. */
function reopened(secret?: string): KeptSignIns {
  for (const kept of open) kept.close();
  return opened(secret);
}

describe('sign-ins that are kept', () => {
  it('are there after a restart: by their id, a session by its other name as well, and what is used up stays so', async () => {
    const before = opened();
    await before.adapter('Session').upsert('s-1', { uid: 'u-1', accountId: 'anna' }, 60);
    await before.adapter('RefreshToken').upsert('r-1', { grantId: 'g-1', accountId: 'anna' }, 60);
    await before.adapter('RefreshToken').consume('r-1');
    const after = reopened();
    expect(await after.adapter('Session').find('s-1')).toEqual({ uid: 'u-1', accountId: 'anna' });
    expect(await after.adapter('Session').findByUid('u-1')).toMatchObject({ accountId: 'anna' });
    expect(await after.adapter('RefreshToken').find('r-1')).toMatchObject({ consumed: expect.any(Number) });
    expect(await after.adapter('AccessToken').find('r-1')).toBeUndefined();
    expect(errors).toEqual([]);
  });

  it('end for good: one, or all of a grant, also those that were kept before a restart', async () => {
    const before = opened();
    await before.adapter('RefreshToken').upsert('r-1', { grantId: 'g-1' }, 60);
    await before.adapter('RefreshToken').upsert('r-2', { grantId: 'g-2' }, 60);
    await before.adapter('Session').upsert('s-1', { uid: 'u-1' }, 60);
    const after = reopened();
    await after.adapter('RefreshToken').revokeByGrantId('g-1');
    await after.adapter('Session').destroy('s-1');
    const last = reopened();
    expect(await last.adapter('RefreshToken').find('r-1')).toBeUndefined();
    expect(await last.adapter('RefreshToken').find('r-2')).toBeDefined();
    expect(await last.adapter('Session').find('s-1')).toBeUndefined();
    expect(await last.adapter('Session').findByUid('u-1')).toBeUndefined();
  });

  it('are over when their time is', async () => {
    const kept = opened();
    await kept.adapter('Session').upsert('s-1', { uid: 'u-1' }, -1);
    expect(await kept.adapter('Session').find('s-1')).toBeUndefined();
    expect(await reopened().adapter('Session').find('s-1')).toBeUndefined();
    const rows = new DatabaseSync(file);
    expect(rows.prepare('SELECT COUNT(*) AS count FROM kept').get()).toEqual({ count: 0 });
    rows.close();
  });

  it('cannot be read from the file, neither ids nor persons, nor with another secret', async () => {
    const kept = opened();
    await kept
      .adapter('RefreshToken')
      .upsert('token-of-anna', { jti: 'token-of-anna', accountId: 'anna' }, 60);
    const after = reopened('anderes');
    expect(readFileSync(file, 'latin1')).not.toMatch(/anna|jti/);
    expect(await after.adapter('RefreshToken').find('token-of-anna')).toBeUndefined();
  });

  it('that were changed in the file are none, and somebody is told', async () => {
    await opened().adapter('Session').upsert('s-1', { uid: 'u-1' }, 60);
    const rows = new DatabaseSync(file);
    rows.exec('UPDATE kept SET sealed = zeroblob(64)');
    rows.close();
    expect(await reopened().adapter('Session').find('s-1')).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it('begin anew where the file is damaged, and somebody is told', async () => {
    writeFileSync(file, 'This is no database, and is long enough to be taken for one. '.repeat(100));
    const kept = opened();
    expect(errors).toHaveLength(1);
    await kept.adapter('Session').upsert('s-1', { uid: 'u-1' }, 60);
    expect(await reopened().adapter('Session').find('s-1')).toEqual({ uid: 'u-1' });
  });

  it('go on while the file takes nothing, and are written once it does', async () => {
    const kept = opened();
    const other = new DatabaseSync(file);
    other.exec('DROP TABLE kept');
    await kept.adapter('Session').upsert('s-1', { uid: 'u-1' }, 60);
    expect(errors).not.toEqual([]);
    expect(await kept.adapter('Session').find('s-1')).toEqual({ uid: 'u-1' });
    await kept.adapter('Session').destroy('s-1');
    expect(await kept.adapter('Session').find('s-1')).toBeUndefined();
    await kept.adapter('Session').upsert('s-2', { uid: 'u-2' }, 60);
    other.exec(
      'CREATE TABLE kept (name BLOB PRIMARY KEY, model TEXT, grant_name BLOB, sealed BLOB, expires_at INTEGER)',
    );
    other.close();
    await kept.adapter('Grant').upsert('g-1', {}, 60);
    const after = reopened();
    expect(await after.adapter('Session').find('s-2')).toEqual({ uid: 'u-2' });
    expect(await after.adapter('Session').find('s-1')).toBeUndefined();
  });
});
