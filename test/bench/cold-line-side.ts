import { v4 } from 'uuid';
import { CommandEngine } from '#command-handling';
import { eventIds } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { eventsFileOf } from '#operations/data-folder';
import { useCases } from '#use-cases';

/** A process that has just started: the time of its first command, from the request to what is durable. */
const [folder = ''] = process.argv.slice(2);
const store = new SqliteEventStore({ file: eventsFileOf(folder), now: Date.now });
const engine = new CommandEngine({ store, now: Date.now, newEventId: eventIds() });
const cpuBefore = process.cpuUsage();
const startMs = performance.now();
const outcome = await engine.execute(useCases.BlockFunds, {
  data: { programme: 'UEBUNG', line: 'MAIN', fiscalYear: 2024, blockId: v4(), amount: 1n, reason: 'Bench' },
  actor: { subject: 'bench', role: 'system' },
  commandId: v4(),
  requestHash: 'cd'.repeat(32),
});
const tookMs = performance.now() - startMs;
const { user, system } = process.cpuUsage(cpuBefore);
if (outcome.outcome === 'rejected') throw new Error(outcome.rejection.code);
process.send?.({ tookMs, cpuMs: (user + system) / 1_000 });
await store.close();
