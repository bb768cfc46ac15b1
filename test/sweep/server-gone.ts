import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { v4 } from 'uuid';
import { openEmbeddedIssuer, type EmbeddedIssuer } from '#identity';
import { readModelsFileOf } from '#operations/data-folder';
import { noBrowserBecause, openBrowser } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';
import { Person } from './journeys/person.ts';
import { hold } from './journeys/stage.ts';

interface HeldRestarts {
  readonly restarts: number;
  /** From the first answer of the new process until the page says nothing of the old one's end any more. */
  readonly backAfterMs: readonly number[];
  readonly failed: readonly string[];
}

const startMsMax = 240_000;
const ledgerMain = fileURLToPath(new URL('../../dist/apps/ledger/main.js', import.meta.url));
const goneWords = 'Keine Verbindung; gezeigt wird';
const kept = 'foerderbuch-anmeldung';

/** The ledger as it is built and started, again and again at one port and on one folder. */
class RestartedLedger {
  readonly address: string;
  readonly #folder: string;
  readonly #port: number;
  readonly #issuer: EmbeddedIssuer;
  #process: ChildProcess | undefined;

  private constructor(folder: string, port: number, issuer: EmbeddedIssuer) {
    this.#folder = folder;
    this.#port = port;
    this.#issuer = issuer;
    this.address = `http://localhost:${port}`;
  }

  static async open(): Promise<RestartedLedger> {
    const folder = mkdtempSync(join(tmpdir(), 'gone-'));
    return new RestartedLedger(folder, await freePort(), await openEmbeddedIssuer(folder));
  }

  async start(): Promise<void> {
    this.#process = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ledgerMain], {
      env: {
        PATH: process.env['PATH'],
        FOERDERBUCH_DATA: this.#folder,
        PORT: String(this.#port),
        SIGN_INS_PER_MINUTE: '100000',
      },
      stdio: 'ignore',
    });
    const untilMs = performance.now() + startMsMax;
    while (!(await this.#answers())) {
      if (performance.now() > untilMs || this.#process.exitCode !== null)
        throw new Error('The ledger did not start (npm run build).');
      await pause(50);
    }
  }

  /** SIGKILL: it says goodbye to nobody. */
  async kill(): Promise<void> {
    const { exitCode, signalCode } = this.#process ?? { exitCode: 0 };
    if (!this.#process || exitCode !== null || signalCode) return;
    const exited = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exited;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true });
  }

  async record(programme: string): Promise<void> {
    const response = await this.#ask('/api/v1/programmes', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': v4() },
      body: JSON.stringify({ programme, name: `Programm ${programme}` }),
    });
    hold(response.status === 201, `${programme}: ${response.status}`);
  }

  async programmes(): Promise<readonly string[]> {
    const { items } = (await (await this.#ask('/api/v1/programmes')).json()) as {
      readonly items: readonly { readonly programme: string }[];
    };
    return items.map(({ programme }) => programme);
  }

  /** While nobody runs on it. */
  stopReadModel(name: string): void {
    const database = new DatabaseSync(readModelsFileOf(this.#folder));
    database
      .prepare("UPDATE projection SET state = 'STOPPED', error = ? WHERE name = ? AND state = 'LIVE'")
      .run('ProgrammeRegistered at position 1: of a test', name);
    database.close();
  }

  async #answers(): Promise<boolean> {
    const response = await fetch(`${this.address}/health/ready`).catch(() => undefined);
    return response?.status === 200;
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const token = await this.#issuer.sign(
      { subject: 'anna', roles: ['administrator'], ttlSeconds: 600 },
      Date.now(),
    );
    return fetch(`${this.address}${path}`, {
      ...init,
      headers: { ...(init.headers as Readonly<Record<string, string>>), authorization: `Bearer ${token}` },
    });
  }
}

/**
 * Kills the ledger's process while one person fills a form and another watches, starts it again, and holds: what was typed and who is signed
 * in is there, the pages say that it is gone and go on by themselves, what was sent into the gap is recorded once, and who watches misses nothing.
 * The last time a read model has stopped meanwhile: its page says so, an administrator has it built anew, and it follows again.
 */
export async function holdRestarts({ restarts }: { readonly restarts: number }): Promise<HeldRestarts> {
  if (noBrowserBecause !== undefined) throw new Error(`No page is looked at: ${noBrowserBecause}.`);
  const ledger = await RestartedLedger.open();
  const browser = await openBrowser();
  const backAfterMs: number[] = [];
  const failed: string[] = [];
  let step = 'start';
  try {
    await ledger.start();
    const signIn = (name: string) => Person.signIn(browser, ledger.address, { name, hands: 'mouse' });
    const [writes, watches] = [await signIn('Verena Vogt'), await signIn('Hanna Hauser')];
    for (let restart = 1; restart <= restarts; restart += 1) {
      step = `${restart}: before`;
      const [own, before, after] = [`EIGEN${restart}`, `VOR${restart}`, `NACH${restart}`];
      await watches.open('/verwaltung/programme');
      await writes.open('/verwaltung');
      await writes.press(writes.button(/^Förderprogramm anlegen/));
      await writes.fill(/^Kürzel/, own);
      await writes.fill(/^Name/, `Getippt vor Neustart ${restart}`);
      await writes.rehearsed();
      await ledger.record(before);
      await watches.sees(before);

      step = `${restart}: gone`;
      await ledger.kill();
      for (const { page } of [writes, watches]) await page.getByText(goneWords).first().waitFor();
      // Sent into the gap: what became of it is not known.
      await writes.press(writes.form().getByRole('button', { name: 'Buchen', exact: true }));
      await writes.form().getByText('Noch nicht bekannt, ob gebucht ist').first().waitFor();

      step = `${restart}: back`;
      await ledger.start();
      const startedMs = performance.now();
      // Before the pages are on the line again.
      await ledger.record(after);
      for (const { page } of [writes, watches]) {
        await page.evaluate(`{
          const session = JSON.parse(localStorage.getItem('${kept}'));
          localStorage.setItem('${kept}', JSON.stringify({ ...session, expiresAtMs: Date.now() }));
        }`);
        await page.getByText(goneWords).first().waitFor({ state: 'detached' });
      }
      backAfterMs.push(Math.round(performance.now() - startedMs));
      await watches.sees(after);
      const name = writes.form().getByLabel(/^Name/);
      hold((await name.inputValue()) === `Getippt vor Neustart ${restart}`, 'What was typed is gone.');
      await writes.press(writes.form().getByRole('button', { name: 'Noch einmal senden' }));
      await writes.recorded().waitFor();
      await watches.sees(own);
      for (const { page } of [writes, watches])
        hold((await page.getByRole('dialog').count()) === 0, 'Somebody is asked to sign in again.');
      const recorded = (await ledger.programmes()).filter((one) => one === own);
      hold(recorded.length === 1, `Recorded ${recorded.length} times.`);
    }

    step = 'a read model has stopped';
    await ledger.kill();
    ledger.stopReadModel('registry');
    await ledger.start();
    await watches.open('/verwaltung/programme');
    await watches.main().getByRole('alert').first().waitFor();
    await writes.open('/verwaltung/auswertungen');
    const row = writes.main().getByRole('row').filter({ hasText: 'registry' }).first();
    await row.getByText('angehalten').waitFor();
    step = 'it is built anew';
    await writes.press(row.getByRole('button', { name: /^Neu aufbauen/ }));
    await writes.sees(/Zuletzt neu aufgebaut: Programme/);
    await row.getByText('aktuell').waitFor();
    step = 'it follows';
    await ledger.record('DANACH');
    await watches.sees('DANACH');
    for (const person of [writes, watches])
      if (person.complaints.length > 0) failed.push(person.complaints.join());
  } catch (error) {
    failed.push(`${step}: ${String(error).slice(0, 600)}`);
  } finally {
    await browser.close();
    await ledger.remove();
  }
  return { restarts, backAfterMs, failed };
}
