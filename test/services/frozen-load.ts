import { fork, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { v4, v7 } from 'uuid';
import { CommandEngine, type UseCase } from '#command-handling';
import type { EventStore } from '#event-store';
import { openEventStoreDb } from '#event-store/eventstoredb';
import { WireServerProcess } from '#event-store/testing';
import { useCases } from '#use-cases';

/** What a client was told of a command. */
export interface Told {
  readonly id: string;
  readonly line: string;
  readonly begunMs: number;
  readonly endedMs: number;
  /** `accepted`, `overloaded` (nothing was recorded) and `unknown`; all else would be false. */
  readonly outcome: string;
}

interface Side {
  readonly told: readonly Told[];
  readonly again: readonly Told[];
}

const answerWithinMs = 1_500;
const wellAfterMs = 5_000;
const loadBeforeMs = 3_000;
const lines = ['L0', 'L1', 'L2', 'L3'];
const truthful = new Set(['accepted', 'overloaded', 'unknown']);

export interface FrozenLoad {
  /** Commands, and how many of them were answered while the server was frozen. */
  readonly commands: number;
  readonly whileFrozen: number;
  readonly longestAnswerMs: number;
  /** What must not be: each in a few words, with an example. */
  readonly wrong: readonly string[];
}

/**
 * Two processes decide as command-apis do on a server that is frozen for so long (SIGSTOP: connected, and mute). Meanwhile they
 * say 503 alone, each within its time; five seconds after, all is well; and what was said of each command is true.
 */
export async function holdFrozenLoad(frozenMs: number): Promise<FrozenLoad> {
  const server = await WireServerProcess.start();
  const store = openEventStoreDb(server.connectionString);
  const sides: ChildProcess[] = [];
  try {
    await prepare(store);
    sides.push(startSide(server), startSide(server));
    const ends = sides.map((side) => Promise.race([once(side, 'message'), endedEarly(side)]));
    for (const end of ends) end.catch(() => undefined);
    await pause(loadBeforeMs);
    const frozenAtMs = Date.now();
    server.freeze();
    await pause(frozenMs);
    server.thaw();
    const thawedAtMs = Date.now();
    await pause(wellAfterMs + 1_000);
    for (const side of sides) side.send('end');
    const heard = (await Promise.all(ends)).map(([side]) => side as Side);
    const told = heard.flatMap((side) => side.told);
    const again = heard.flatMap((side) => side.again);
    const meanwhile = told.filter(
      ({ begunMs, endedMs }) => begunMs > frozenAtMs + 100 && endedMs < thawedAtMs,
    );
    const after = told.filter(({ begunMs }) => begunMs > thawedAtMs + wellAfterMs);
    const longestAnswerMs = Math.max(...told.map(({ begunMs, endedMs }) => endedMs - begunMs));
    const accepted = [...told, ...again].filter(({ outcome }) => outcome === 'accepted').map(({ id }) => id);
    const isTrue = isDeepStrictEqual(await recorded(store), accepted.toSorted());
    const isAccepted = ({ outcome }: Told): boolean => outcome === 'accepted';
    const wrong = [
      ...found('answered otherwise than 503', told, ({ outcome }) => !truthful.has(outcome)),
      ...found('accepted by a frozen server', meanwhile, isAccepted),
      ...found('not well five seconds after', after, (one) => !isAccepted(one)),
      ...found('not known by its key afterwards', again, (one) => !isAccepted(one)),
      ...(meanwhile.length > 0 && after.length > 0 ? [] : ['no command while it was frozen, or after']),
      ...(longestAnswerMs < 2 * answerWithinMs ? [] : [`an answer after ${longestAnswerMs} ms`]),
      // Every one once, and none of which it was said that nothing was recorded.
      ...(isTrue ? [] : ['the store holds other commands than were accepted']),
    ];
    return { commands: told.length, whileFrozen: meanwhile.length, longestAnswerMs, wrong };
  } finally {
    for (const side of sides) side.kill('SIGKILL');
    server.thaw();
    await store.close();
    await server.stop();
  }
}

function found(what: string, told: readonly Told[], isWrong: (one: Told) => boolean): readonly string[] {
  const wrong = told.filter((one) => isWrong(one));
  return wrong.length === 0 ? [] : [`${what}: ${wrong.length}, such as ${JSON.stringify(wrong[0])}`];
}

/** @throws Error when the process has ended, and all that it sent was heard */
async function endedEarly(side: ChildProcess): Promise<never> {
  await once(side, 'disconnect');
  throw new Error('A process under load ended without a word.');
}

const startSide = (server: WireServerProcess): ChildProcess =>
  fork(
    join(import.meta.dirname, 'frozen-load-side.ts'),
    [server.connectionString, String(answerWithinMs), lines.join(',')],
    {
      execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
      env: { PATH: process.env['PATH'] },
    },
  );

async function prepare(store: EventStore): Promise<void> {
  const engine = new CommandEngine({ store, now: Date.now, newEventId: () => v7() });
  const send = async <Data>(useCase: UseCase<Data>, data: Data): Promise<void> => {
    const commandId = v4();
    const actor = { subject: 'anna', role: 'budget-controller' };
    await engine.execute(useCase, { data, actor, commandId, requestHash: hash('sha256', commandId) });
  };
  await send(useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false });
  for (const line of lines)
    await send(useCases.EnactAppropriation, {
      programme: 'EFA',
      line,
      fiscalYear: 2023,
      name: 'Betriebskosten',
      amount: 100_000_000n,
      exactness: 'EXACT',
      source: { title: 'Haushaltsplan 2023' },
    });
}

async function recorded(store: EventStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const line of lines) {
    const stream = `budgetLine-EFA.${line}.2023`;
    for (let fromRevision = 0n, endOfStream = false; !endOfStream;) {
      const page = await store.readStream(stream, { fromRevision });
      for (const { type, payload, revision } of page.events) {
        fromRevision = revision + 1n;
        if (type === 'FundsCommitted')
          ids.push((JSON.parse(payload) as { readonly commitmentId: string }).commitmentId);
      }
      ({ endOfStream } = page);
    }
  }
  return ids.toSorted();
}
