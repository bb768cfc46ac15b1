import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { NO_STREAM } from '#event-store';
import { WireServer } from '#event-store/testing';
import { SqliteEventStore } from '#event-store/sqlite';
import { runCli, type Circumstances, type Ran } from '../support/cli.ts';
import { computedByOthers } from '../support/computed-by-others.ts';

const events = 30;

let folder: string;
let server: WireServer;

const cli = (parameters: readonly string[], circumstances?: Circumstances): Promise<Ran> =>
  runCli(folder, parameters, circumstances);

const withPassword = (): string => server.connectionString.replace('esdb://', 'esdb://ledger:geheim@');
const file = (name = 'log.jsonl'): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'move-up-'));
  server = await WireServer.start();
  const store = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: Date.now });
  for (let index = 0; index < events; index += 1)
    await store.append([
      {
        stream: `claim-${index % 3}`,
        expectedRevision: index < 3 ? NO_STREAM : BigInt(Math.floor(index / 3) - 1),
        events: [
          {
            id: v7(),
            type: 'ClaimSubmitted',
            version: 1,
            payload: `{"n":${index}}`,
            effectiveDay: '2023-06-30',
            actor: { subject: 'anna', role: 'clerk' },
            commandId: v7(),
            correlationId: v7(),
            causationId: v7(),
            synthetic: true,
          },
        ],
      },
    ]);
  await store.close();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('moving up at the command line', () => {
  it('exports, imports, goes on after it was killed and proves both equal', async () => {
    const exported = await cli(['export', file()]);
    expect(exported.stdout).toContain(`${events} Ereignisse bis Position ${events} stehen in ${file()}.`);
    const lines = readFileSync(file(), 'utf8').split('\n').slice(1, -2);
    const sha256 = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    const sum = (await computedByOthers(file())).at(-1);
    expect(exported.stdout).toContain(`Prüfsumme der Ereignisse  ${sum}`);
    expect(exported.stdout).toContain(`SHA-256 der Zeilen        ${sha256}`);

    const killing = new AbortController();
    server.faults.slowAppends(40);
    const forget = server.log.listen(() => {
      if (server.appendsReceived >= 10) killing.abort();
    });
    await cli(['import-log', file(), '--to', withPassword()], { killed: killing.signal });
    forget();
    server.faults.slowAppends(0);
    expect(killing.signal.aborted).toBe(true);

    const { code, stdout } = await cli(['import-log', file()], {
      environment: { EVENTSTOREDB_URL: withPassword() },
    });
    expect(code).toBe(0);
    const [, written, found] =
      /^(\d+) Ereignisse übertragen, (\d+) waren schon am Ziel\.$/m.exec(stdout) ?? [];
    expect([Number(found) >= 9, Number(written) + Number(found)]).toEqual([true, events]);
    expect(stdout).toMatch(
      new RegExp(
        `Prüfsumme der Ereignisse in der Datei +${sum}\nPrüfsumme der Ereignisse am Ziel +${sum}\nGleich: ${events} Ereignisse`,
      ),
    );
    expect(stdout).toMatch(new RegExp(`Letzte Position +${events} → ${server.log.all.at(-1)?.position}\n`));
  });

  it('is told when the target lets nobody of that name write, without the password', async () => {
    const empty = await WireServer.start();
    empty.faults.refuseNextAppend('denied');
    const to = empty.connectionString.replace('esdb://', 'esdb://ledger:geheim@');
    const { code, stdout, stderr } = await cli(['import-log', file(), '--to', to]);
    await empty.stop();
    expect([code, stderr]).toEqual([1, 'Das Ziel lässt diese Kennung nicht lesen oder schreiben.\n']);
    expect(stdout).not.toContain('geheim');
  });

  it.each([
    [
      'no target',
      () => ['import-log', file()],
      'Wohin? --to esdb://… nennt das Ziel, sonst EVENTSTOREDB_URL.',
    ],
    [
      'another file',
      () => ['import-log', file('there'), '--to', withPassword()],
      'Zeile 1: das ist nicht der Kopf einer Ausleitung dieses Formats. Es wurde nichts geschrieben.',
    ],
    [
      'an address that is none',
      () => ['import-log', file('there'), '--to', 'esdb://ledger:geheim@host:port'],
      'Das Ziel nimmt das nicht: the connection string',
    ],
  ])(
    'says what is wrong with %s',
    async (_wrong, args, sentence) => {
      writeFileSync(file('there'), 'something else\n');
      const { code, stderr } = await cli(args(), { environment: { EVENTSTOREDB_URL: '' } });
      expect(code).toBe(1);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/geheim|^ +at /m);
    },
    20_000,
  );
});
