import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { v4 } from 'uuid';
import { eventFormats, serialize, type BudgetLineEvent } from '#domain';
import { eventIds, NO_STREAM } from '#event-store';
import { SqliteEventStore } from '#event-store/sqlite';
import { eventsFileOf } from '#operations/data-folder';
import { median, report, rounded, withFolder } from './report.ts';

const aimMs = 500;
const eventsPerAppend = 500;
const key = { programme: 'UEBUNG', line: 'MAIN', fiscalYear: 2024 };
const dayMs = 86_400_000;

interface FirstCommand {
  readonly tookMs: number;
  /** Of all threads; with both cores busy it says more than the time. */
  readonly cpuMs: number;
}

/** How long the first command on a line takes after a restart, when the line has many commitments. */
export async function benchColdLine({ commitments = 100_000, rounds = 5 }): Promise<void> {
  await withFolder(async (folder) => {
    await fillLine(folder, commitments);
    const measured: FirstCommand[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await firstCommand(folder));
    const firstMs = median(measured.map(({ tookMs }) => tookMs));
    report({
      name: 'cold-line',
      ratio: rounded(firstMs / aimMs),
      aim: 1,
      figures: {
        commitments,
        aimMs,
        firstCommandMs: rounded(firstMs),
        roundsMs: measured.map(({ tookMs }) => rounded(tookMs)),
        cpuMs: rounded(median(measured.map(({ cpuMs }) => cpuMs))),
      },
    });
  });
}

/** Each commitment as a request of its own, over the days of the year. */
export async function fillLine(folder: string, commitments: number): Promise<void> {
  const store = new SqliteEventStore({ file: eventsFileOf(folder), now: () => Date.UTC(2024, 11, 31) });
  const newEventId = eventIds();
  const events: { readonly event: BudgetLineEvent; readonly day: string }[] = [
    {
      event: {
        type: 'AppropriationEnacted',
        data: {
          ...key,
          name: 'Übung',
          synthetic: true,
          amount: 10n ** 14n,
          exactness: 'EXACT',
          source: { title: 'Bench' },
        },
      },
      day: '2024-01-01',
    },
  ];
  for (let number = 0; number < commitments; number += 1)
    events.push({
      event: {
        type: 'FundsCommitted',
        data: {
          ...key,
          commitmentId: `${key.programme}-2024-${(number + 1).toString().padStart(6, '0')}`,
          recipient: '06412000',
          amount: 12_345n,
        },
      },
      day: new Date(Date.UTC(2024, 0, 1) + Math.floor((number / commitments) * 360) * dayMs)
        .toISOString()
        .slice(0, 10),
    });
  for (let from = 0; from < events.length; from += eventsPerAppend)
    await store.append([
      {
        stream: `budgetLine-${key.programme}.${key.line}.${key.fiscalYear}`,
        expectedRevision: from === 0 ? NO_STREAM : BigInt(from - 1),
        events: events.slice(from, from + eventsPerAppend).map(({ event, day }) => {
          const commandId = v4();
          return {
            id: newEventId(),
            type: event.type,
            version: eventFormats[event.type].version,
            payload: serialize(event),
            effectiveDay: day,
            actor: { subject: 'bench', role: 'system' },
            commandId,
            correlationId: commandId,
            causationId: commandId,
            requestHash: 'ab'.repeat(32),
            synthetic: true,
          };
        }),
      },
    ]);
  await store.close();
}

async function firstCommand(folder: string): Promise<FirstCommand> {
  const child = fork(join(import.meta.dirname, 'cold-line-side.ts'), [folder]);
  const exited = once(child, 'exit');
  const messages: readonly unknown[] = await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => {
      throw new Error(`The process of the bench ended with ${String(code)}.`);
    }),
  ]);
  await exited;
  return messages[0] as FirstCommand;
}
