import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SqliteEventReader, SqliteEventStore } from '#event-store/sqlite';
import { assertSound, booksOf } from '#real-input/testing';
import { cliFolder, cliParameters, runCli } from '../support/cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const events = (): string => join(folder, 'events.sqlite');
const start = (...parameters: readonly string[]) =>
  spawn(process.execPath, cliParameters(...parameters), {
    cwd: cliFolder,
    env: { ...process.env, FOERDERBUCH_DATA: folder, NODE_OPTIONS: '' },
  });

async function cli(
  ...parameters: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { code, stdout, stderr } = await runCli(folder, parameters);
  return { code, out: stdout, err: stderr };
}

async function soundBooks(): Promise<void> {
  const reader = new SqliteEventReader(events());
  try {
    assertSound(await booksOf(reader), (what) => {
      throw new Error(what);
    });
  } finally {
    await reader.close();
  }
}

describe('npm run import', () => {
  it('reads the shipped files once, and says what it did', async () => {
    expect(await cli('import')).toEqual({
      code: 0,
      out: '551 gebucht, 0 berichtigt, 0 unverändert.\n',
      err: '',
    });
    expect((await cli('import')).out).toBe('0 gebucht, 0 berichtigt, 551 unverändert.\n');
    await soundBooks();
  });

  it('lists everything that is wrong with the files, with file, line, column and what to do, and writes nothing', async () => {
    const own = join(folder, 'own');
    cpSync(join(cliFolder, 'libs/real-input/data'), own, { recursive: true });
    const change = (file: string, from: string, to: string): void => {
      const text = readFileSync(join(own, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(own, file), text.replace(from, to));
    };
    change('appropriations.csv', '2023,3900000', '0x7E7,3.900.000');
    change('grants.csv', 'https://www.oreg.de', 'javascript:alert');
    change('kommunen-hessen.csv', ',159174,,', ',,2023-02-30,');
    rmSync(join(own, 'totals.csv'));
    const { code, out, err } = await cli('import', '--folder', own);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.split('\n').map((line) => line.split(':')[0])).toEqual([
      'kommunen-hessen.csv, Zeile 2, Spalte population_2020',
      'kommunen-hessen.csv, Zeile 2, Spalte valid_to',
      'appropriations.csv, Zeile 2, Spalte fiscal_year',
      'appropriations.csv, Zeile 2, Spalte amount_eur',
      'totals.csv, Zeile 1',
      'grants.csv, Zeile 2, Spalte source_address',
      'Nichts gebucht',
      '',
    ]);
    expect(err).not.toContain('    at ');
    const reader = new SqliteEventReader(events());
    expect(await reader.head()).toBe(0n);
    await reader.close();
  });

  it('says with --preview what it would do with each row, also while the ledger runs, and writes nothing', async () => {
    const first = await cli('import', '--preview');
    expect([first.code, first.err, existsSync(events())]).toEqual([0, '', false]);
    expect(first.out).toContain(
      'neu ab 31.12.2020: kommunen-hessen.csv, Zeile 3 (06412000 Frankfurt am Main, Stadt): Kommune aufgenommen\n',
    );
    expect(first.out.split('\n').at(-2)).toBe(
      'Vorschau, nichts gebucht: 551 wären neu, 0 berichtigt, 0 unverändert.',
    );
    const running = new SqliteEventStore({ file: events(), now: Date.now });
    const whileItRuns = await cli('import', '--preview');
    expect([whileItRuns.out, await running.head()]).toEqual([first.out, 0n]);
    await running.close();
  });

  it.each(['import', 'generate'])(
    'and %s say in one sentence that the ledger is running',
    async (command) => {
      const running = new SqliteEventStore({ file: events(), now: Date.now });
      const { code, out, err } = await cli(command);
      await running.close();
      expect([code, out]).toEqual([1, '']);
      expect(err).toBe(
        `Das Förderbuch in ${folder} läuft gerade. Erst beenden, dann diesen Befehl noch einmal geben.\n`,
      );
    },
  );

  it('goes on where it was killed, and every row stands once', async () => {
    for (const waitMs of [0, 40, 120]) {
      const child = start('import');
      while (!existsSync(events()) && child.exitCode === null) await delay(5);
      await delay(waitMs);
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    const { code, out } = await cli('import');
    expect([code, /(\d+) gebucht, 0 berichtigt, (\d+) unverändert/.exec(out)?.slice(1).map(Number)]).toEqual([
      0,
      expect.anything(),
    ]);
    const [recorded = 0, unchanged = 0] =
      /(\d+) gebucht, 0 berichtigt, (\d+)/.exec(out)?.slice(1).map(Number) ?? [];
    expect(recorded + unchanged).toBe(551);
    await soundBooks();
  });
});
