import {
  runCases,
  sqliteHarness,
  wireServerHarness,
  type CaseResult,
  type ConformanceHarness,
} from '#event-store/testing';
import { realServers } from './real-servers.ts';

type Counts = Readonly<Record<CaseResult['outcome'], number>>;

interface Score extends Counts {
  readonly adapter: string;
}

/** Holds every adapter of the event store against the suite that all must pass; ends with 1 when one does not. */
const print = (line: string): void => console.log(line);
const scores = [await scored(sqliteHarness()), await scored(wireServerHarness())];
for await (const server of realServers(process.env)) {
  if ('why' in server) {
    print(`${server.adapter}: not run: ${server.why}`);
    continue;
  }
  try {
    scores.push(await scored(server.harness));
  } finally {
    await server.stop();
  }
}
for (const { adapter, passed, failed, notRun } of scores)
  print(`${adapter}: ${passed} passed, ${failed} failed, ${notRun} not run`);
if (scores.some(({ failed }) => failed > 0)) process.exitCode = 1;

async function scored(harness: ConformanceHarness): Promise<Score> {
  const counted = { passed: 0, failed: 0, notRun: 0 };
  const { adapter } = harness;
  for await (const result of runCases(harness)) {
    counted[result.outcome] += 1;
    print(`${adapter}: ${outcomeOf(result)}: ${result.name}`);
  }
  return { adapter, ...counted };
}

function outcomeOf(result: CaseResult): string {
  switch (result.outcome) {
    case 'passed':
      return result.instead === undefined ? 'passed' : `passed (what holds instead: ${result.instead})`;
    case 'failed':
      return `failed (${result.error instanceof Error ? result.error.message : String(result.error)})`;
    case 'notRun':
      return `not run (${result.why})`;
  }
}
