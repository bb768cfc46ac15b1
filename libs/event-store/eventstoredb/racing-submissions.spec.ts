import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { hash } from 'node:crypto';
import { v4, v7 } from 'uuid';
import { CommandEngine, type CommandOutcome } from '#command-handling';
import { useCases } from '#use-cases';
import { foundation, isAccepted } from '#use-cases/testing';
import { cents } from '#domain';
import { openEventStoreDb, type EventStoreDbStore } from './index.ts';
import { WireServer } from '../testing/index.ts';

const claims = 60;
const now = (): number => Date.UTC(2024, 11, 30, 12);

let server: WireServer;
let store: EventStoreDbStore;
let engine: CommandEngine;
beforeEach(async () => {
  server = await WireServer.start();
  store = openEventStoreDb(server.connectionString);
  engine = new CommandEngine({ store, now, newEventId: () => v7() });
  for (const step of foundation) expect(isAccepted(await step.send(engine))).toBe(true);
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

function submit(): Promise<CommandOutcome> {
  const commandId = v4();
  return engine.execute(useCases.SubmitClaim, {
    data: {
      programme: 'EFA',
      line: 'MAIN',
      recipient: '06412000',
      leikaKey: '99108008000000',
      servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
      amount: cents('1.00'),
      receivedOn: '2023-06-30',
    },
    actor: { subject: 'carla', role: 'claimant' },
    commandId,
    requestHash: hash('sha256', commandId),
  });
}

it('claims for the same that race all come in, each once in the register of what they are for', async () => {
  const outcomes = await Promise.all(Array.from({ length: claims }, submit));
  expect(outcomes.filter(isAccepted)).toHaveLength(claims);
  const { events } = await store.readStream('serviceFunding-06412000.99108008000000');
  const ids = events.map(({ payload }) => (JSON.parse(payload) as { id: string }).id);
  expect(new Set(ids).size).toBe(claims);
  expect(ids).toHaveLength(claims);
  const { events: numbers } = await store.readStream('caseRegister-EFA.2023');
  expect(numbers).toHaveLength(claims);
});
