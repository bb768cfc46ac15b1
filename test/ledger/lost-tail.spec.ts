import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EventsAreMissing } from '#event-store/sqlite';
import { faultOfData } from '#operations/data-folder';
import { ReadModelsAhead } from '#projections';
import { runCli, type Ran } from '../support/cli.ts';
import { appropriate, registerFrankfurt, submit } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

let ledger: TestLedger;
let file: string;
let backup: string;

/** A ledger of three claims, and its log as it was after the first. */
beforeEach(async () => {
  ledger = new TestLedger();
  file = join(ledger.folder, 'events.sqlite');
  backup = join(ledger.folder, 'backup');
  await ledger.start();
  await registerFrankfurt(ledger);
  await appropriate(ledger, '3900000.00');
  await submit(ledger, '100.00');
  await ledger.stop();
  copyFileSync(file, backup);
  await ledger.start();
  for (const amount of ['200.00', '300.00']) await submit(ledger, amount);
  await ledger.stop();
});
afterEach(async () => {
  // Most have stopped it already.
  await ledger.stop().catch(() => undefined);
  ledger.remove();
});

const cli = (...parameters: readonly string[]): Promise<Ran> => runCli(ledger.folder, parameters);

describe('a ledger whose log was brought back from an older backup', () => {
  it('does not start, says what is missing and what to do, and shows nothing of it either', async () => {
    copyFileSync(backup, file);

    const refused = await ledger.start().catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(EventsAreMissing);
    expect(faultOfData(refused)).toMatch(
      /fehlen Buchungen: die Positionen \d+ bis \d+, gebucht seit 01\.03\.2023, 13:00:00.*accept-log/,
    );
    const shown = await cli('replay');
    expect(shown.code).toBe(1);
    expect(shown.stdout + shown.stderr).toMatch(/^In .* fehlen Buchungen: [^\n]*\n$/);
  });

  it('does not start without the note either, for its read models know of more', async () => {
    copyFileSync(backup, file);
    rmSync(`${file}.head`);

    await expect(ledger.start()).rejects.toThrow(ReadModelsAhead);

    const { stdout } = await cli('accept-log', '--reason', 'Platte defekt');
    expect(stdout).toMatch(/^Vermerkt: .* sind verloren/);
    await ledger.start();
    await ledger.stop();
  });

  it('starts when somebody answers for the loss, which stays noted, and shows what the log holds', async () => {
    copyFileSync(backup, file);

    const accepted = await cli('accept-log', '--reason', 'Platte defekt', '--by', 'Anna');

    expect(accepted).toMatchObject({ code: 0 });
    expect(accepted.stdout).toMatch(/sind verloren\. Angenommen von Anna: Platte defekt/);
    expect(readFileSync(`${file}.head`, 'utf8')).toContain('"reason":"Platte defekt"');
    await ledger.start();
    const claims = await ledger.get('/api/v1/claims', { as: ['ina', 'auditor'] });
    expect(claims.body['items']).toHaveLength(1);
    await ledger.stop();
    expect(ledger.errors).toEqual([]);
  });

  it('starts again as it was once the newer file is back', async () => {
    const newer = join(ledger.folder, 'newer');
    copyFileSync(file, newer);
    copyFileSync(backup, file);
    await expect(ledger.start()).rejects.toThrow(EventsAreMissing);

    copyFileSync(newer, file);

    await ledger.start();
    const claims = await ledger.get('/api/v1/claims', { as: ['ina', 'auditor'] });
    expect(claims.body['items']).toHaveLength(3);
    await ledger.stop();
  });
});
