import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { START } from '#event-store';
import { changeEvents } from '../support/change-event.ts';
import { runCliHere } from '../support/cli.ts';
import { appropriate, registerFrankfurt } from '../support/efa-2023.ts';
import { TestLedger } from '../support/ledger.ts';

const ledger = new TestLedger();
const events = () => join(ledger.folder, 'events.sqlite');
let position: bigint;

const commit = (name: string) =>
  ledger.post(
    '/api/v1/budget-lines/EFA/MAIN/2023/commitments',
    { commitmentId: name, amount: '1.00' },
    { key: name },
  );
const change = (from: string, to: string): void =>
  changeEvents(
    events(),
    `UPDATE events SET payload = CAST(replace(CAST(payload AS TEXT), '${from}', '${to}') AS BLOB) WHERE position = ${position}`,
  );

beforeAll(async () => {
  await ledger.start();
  await registerFrankfurt(ledger);
  await appropriate(ledger, '1000.00');
  await commit('C-1');
  await commit('C-2');
  const { events: all } = await ledger.store.readAll({ after: START });
  position = all.find(({ payload }) => payload.includes('C-1'))?.position ?? 0n;
  await ledger.stop();
  for (const suffix of ['', '-wal', '-shm'])
    rmSync(join(ledger.folder, `read-models.sqlite${suffix}`), { force: true });
  change('1.00', '9.00');
  await ledger.start();
}, 60_000);
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
});

describe('a ledger in which an event has changed', () => {
  it('refuses what needs its stream, naming the position, and carries out everything else', async () => {
    const refused = await commit('C-3');
    expect([refused.status, refused.body['type'], refused.body['position']]).toEqual([
      503,
      'urn:foerderbuch:problem:event-unreadable',
      position.toString(),
    ]);
    expect(refused.headers.get('retry-after')).toBe('30');
    const other = await ledger.post('/api/v1/programmes', { programme: 'EFB', name: 'Ein anderes' });
    expect(other.status).toBe(201);
  });

  it('stops the read models that want an event of its type, says where, and shows the others as they go on', async () => {
    expect((await ledger.get('/api/v1/budget-lines/EFA/MAIN/2023')).body['type']).toBe(
      'urn:foerderbuch:problem:read-model-stopped',
    );
    const { body } = await ledger.get('/api/v1/programmes');
    expect(JSON.stringify(body)).toContain('Ein anderes');
    const stopped = ledger.ledger.projector.checkpoints.filter(({ state }) => state === 'STOPPED');
    expect(stopped.map(({ name }) => name).toSorted()).toEqual([
      'balance_history',
      'consumption',
      'grant',
      'recipient_consumption',
      'trail',
      'year-end',
    ]);
    expect((await ledger.get('/health/ready')).body['status']).toBe('degraded');
    const { conditions } = ledger.ledger;
    await conditions.look();
    expect(conditions.list.map(({ sentence }) => sentence.de).join()).toContain(
      `FundsCommitted at position ${position}`,
    );
    expect(ledger.errors.map(String).join()).toContain(`position ${position} (FundsCommitted`);
  });

  it('feeds what comes after it to those who do not want it, and ends before it for all others', async () => {
    const registered = await ledger.get('/api/v1/events?type=de.foerderbuch.programme.registered.v1');
    expect(registered.status).toBe(200);
    expect(JSON.stringify(registered.body)).toContain('Ein anderes');
    const before = await ledger.get('/api/v1/events');
    expect([before.status, before.body['caughtUp']]).toEqual([200, false]);
    const next = await ledger.get(`/api/v1/events?after=${String(before.body['next'])}`);
    expect([next.status, next.body['type'], next.body['position']]).toEqual([
      503,
      'urn:foerderbuch:problem:event-unreadable',
      position.toString(),
    ]);
    const stream = await fetch(`${ledger.address}/api/v1/events`, {
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${await ledger.token(['anna', 'administrator'])}`,
      },
    });
    const text = await stream.text();
    expect(text).toContain('event: de.foerderbuch.budget.appropriated.v1');
    expect(text).toMatch(/event: problem\ndata: \{"type":"urn:foerderbuch:problem:event-unreadable".*\n\n$/);
  });

  it('fails every command of an auditor with a sentence that names it', async () => {
    const file = join(ledger.folder, 'export.jsonl');
    for (const parameters of [
      ['replay'],
      ['why', 'EFA', '2023'],
      ['export', file],
      ['rebuild', 'consumption'],
    ]) {
      const { code, stdout, stderr } = await runCliHere(ledger.folder, parameters);
      expect([parameters, code, stdout]).toEqual([parameters, 1, '']);
      expect(stderr).toMatch(
        new RegExp(`Das Ereignis an Position ${position} \\(FundsCommitted, .*Sicherung zurückholen\\.\\s*$`),
      );
    }
    expect(existsSync(file)).toBe(false);
    const verified = await runCliHere(ledger.folder, ['verify']);
    expect([verified.code, verified.stdout]).toEqual([1, '']);
    expect(verified.stderr).toContain(
      `Position ${position}: nicht mehr, was gebucht wurde (FundsCommitted, Strom`,
    );
    expect(verified.stderr).toMatch(/Von \d+ Ereignissen geändert: 1\./);
  }, 60_000);

  it('goes on by itself with everything once its bytes are restored', async () => {
    change('9.00', '1.00');
    expect((await commit('C-3')).status).toBe(201);
    const deadline = Date.now() + 20_000;
    let line = await ledger.get('/api/v1/budget-lines/EFA/MAIN/2023');
    while (line.status !== 200 && Date.now() < deadline) {
      await delay(200);
      line = await ledger.get('/api/v1/budget-lines/EFA/MAIN/2023');
    }
    expect(line.body).toMatchObject({ committed: { amount: '3.00' } });
    expect((await ledger.get('/health/ready')).body['status']).toBe('ready');
    expect((await ledger.get('/api/v1/events')).body['caughtUp']).toBe(true);
  }, 30_000);
});
