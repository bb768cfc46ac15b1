import { expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_STREAM, type EventStore } from '#event-store';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { SqliteEventStore } from '#event-store/sqlite';
import { WireServer } from '#event-store/testing';
import { runCli } from '../support/cli.ts';

const append = (store: EventStore, stream: string, type: string, payload: string) =>
  store.append([
    {
      stream,
      expectedRevision: NO_STREAM,
      events: [
        {
          id: crypto.randomUUID(),
          type,
          version: 1,
          payload,
          effectiveDay: '2023-06-30',
          actor: { subject: 'anna', role: 'auditor' },
          commandId: crypto.randomUUID(),
          correlationId: crypto.randomUUID(),
          causationId: crypto.randomUUID(),
          synthetic: false,
        },
      ],
    },
  ]);

it('an event that cannot be read is named with its position by what needs it, of a folder and of the services', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
  const server = await WireServer.start();
  const embedded = new SqliteEventStore({ file: join(folder, 'events.sqlite'), now: Date.now });
  const ofServices = openEventStoreDb(server.connectionString);
  const positions: bigint[] = [];
  for (const store of [embedded, ofServices]) {
    await append(
      store,
      'programme-EFA',
      'ProgrammeRegistered',
      '{"programme":"EFA","name":"EfA","synthetic":false}',
    );
    const told = await append(store, 'claim-1', 'ClaimPraised', '{"caseNumber":"EFA-2023-000001"}');
    positions.push(told.position);
    await store.close();
  }
  const named = (position: bigint | undefined): object => ({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(
      `Das Ereignis an Position ${position} (ClaimPraised, Fassung 1) kann diese Software nicht lesen`,
    ),
  });
  const environment = { EVENTSTOREDB_URL: server.connectionString };
  const [replayed, trail, why, replayedThere, trailThere] = await Promise.all([
    runCli(folder, ['replay']),
    runCli(folder, ['trail', 'EFA-2023-000001']),
    runCli(folder, ['why', 'EFA', '2023']),
    runCli('/nowhere', ['replay'], { environment }),
    runCli('/nowhere', ['trail', 'EFA-2023-000001'], { environment }),
  ]);
  await server.stop();
  rmSync(folder, { recursive: true });
  expect([replayed, trail]).toMatchObject([named(positions[0]), named(positions[0])]);
  expect([replayedThere, trailThere]).toMatchObject([named(positions[1]), named(positions[1])]);
  // It moves no money, so this one goes past it.
  expect(why.stderr).toContain('Zu EFA 2023 ist bis dahin nichts gebucht.');
  for (const { stderr } of [replayed, trail, replayedThere, trailThere])
    expect(stderr).not.toContain('    at ');
}, 60_000);
