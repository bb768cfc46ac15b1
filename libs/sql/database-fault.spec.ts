import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFaultOf, DatabaseUnavailable, faultOr, WatchedReads, type DatabaseFault } from './index.ts';

const saying = (message: string, code?: string): Error => Object.assign(new Error(message), code && { code });

describe('an error of PostgreSQL', () => {
  it.each([
    ['08006', 'unreachable'],
    ['57P01', 'unreachable'],
    ['ECONNREFUSED', 'unreachable'],
    ['53300', 'overloaded'],
    ['57014', 'mute'],
    ['55P03', 'mute'],
    ['53100', 'full'],
    ['25006', 'readOnly'],
    ['58030', 'failed'],
    ['XX001', 'failed'],
    ['42P01', undefined],
  ] as const satisfies readonly (readonly [string, DatabaseFault | undefined])[])(
    '%s says %s',
    (code, fault) => {
      const error = saying('said', code);
      expect(databaseFaultOf(error)).toBe(fault);
      expect(faultOr(error)).toEqual(fault === undefined ? error : new DatabaseUnavailable('said', fault));
    },
  );

  it.each([
    ['timeout exceeded when trying to connect', 'mute'],
    ['Query read timeout', 'mute'],
    ['Connection terminated unexpectedly', 'unreachable'],
    ['something else', undefined],
  ] as const)('»%s« says %s', (message, fault) => {
    expect(databaseFaultOf(saying(message))).toBe(fault);
  });
});

describe('a read of an SQLite file', () => {
  it('that fails because of the file fails until it succeeds itself, whatever other reads do', () => {
    const reads = new WatchedReads();
    let isDamaged = true;
    const read = (): string =>
      reads.read(() => {
        if (isDamaged) throw Object.assign(new Error('database disk image is malformed'), { errcode: 11 });
        return 'row';
      });
    expect(reads.stillFailing()).toBeUndefined();
    expect(read).toThrow(DatabaseUnavailable);
    expect(reads.read(() => 'other')).toBe('other');
    expect(reads.stillFailing()).toMatchObject({
      fault: 'failed',
      message: 'database disk image is malformed',
    });
    isDamaged = false;
    expect(reads.stillFailing()).toBeUndefined();
    expect(read()).toBe('row');
  });

  it('that is no database is said to have failed by what SQLite itself throws', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fault-'));
    const file = join(folder, 'read-models.sqlite');
    writeFileSync(file, 'das ist keine Datenbank '.repeat(500));
    const database = new DatabaseSync(file);
    const reads = new WatchedReads();
    expect(() => reads.read(() => database.prepare('SELECT 1 FROM sqlite_schema').all())).toThrow(
      DatabaseUnavailable,
    );
    database.close();
    rmSync(folder, { recursive: true });
  });
});
