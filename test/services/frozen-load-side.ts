import { hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { v4, v7 } from 'uuid';
import { CommandEngine, Overloaded } from '#command-handling';
import { isEventStoreError } from '#event-store';
import { isLateAnswer, openEventStoreDb } from '#event-store/eventstoredb';
import { useCases } from '#use-cases';
import type { Told } from './frozen-load.ts';

/** One process under load on a store: decides as a command-api does, with time-outs that are scaled. */
const [connectionString = '', answerWithin = '', lineNames = ''] = process.argv.slice(2);
const answerWithinMs = Number(answerWithin);
const lines = lineNames.split(',');
const clients = 4;
const pauseMs = 20;

process.on('uncaughtException', (error) => {
  if (isLateAnswer(error)) return;
  console.error(error);
  process.exit(1);
});
const timeoutMs = answerWithinMs * 0.4;
const store = openEventStoreDb(connectionString, { appendTimeoutMs: timeoutMs, readTimeoutMs: timeoutMs });
const engine = new CommandEngine({ store, now: Date.now, newEventId: () => v7(), answerWithinMs });
const told: Told[] = [];
let isOver = false;

async function commit(line: string, id: string): Promise<Told> {
  const begunMs = Date.now();
  const outcome = await engine
    .execute(useCases.CommitFunds, {
      data: { programme: 'EFA', line, fiscalYear: 2023, commitmentId: id, amount: 1n },
      actor: { subject: 'anna', role: 'budget-controller' },
      commandId: id,
      requestHash: hash('sha256', id),
    })
    .then(
      (answer) => (answer.outcome === 'accepted' ? ('accepted' as const) : answer.rejection.code),
      (error: unknown) => {
        if (error instanceof Overloaded) return 'overloaded';
        return isEventStoreError(error, 'outcomeUnknown') ? 'unknown' : String(error);
      },
    );
  return { id, line, begunMs, endedMs: Date.now(), outcome };
}

async function client(number: number): Promise<void> {
  for (let turn = number; !isOver; turn += 1) {
    told.push(await commit(lines[turn % lines.length] ?? '', v4()));
    await pause(pauseMs);
  }
}

process.on('message', () => {
  isOver = true;
});
await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
// The same key finds out what became of it.
const again: Told[] = [];
for (const { line, id, outcome } of told) if (outcome === 'unknown') again.push(await commit(line, id));
process.send?.({ told, again }, () => process.disconnect?.());
await store.close();
