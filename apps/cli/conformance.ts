import { runCases, sqliteHarness, type CaseResult } from '#event-store/conformance';

const harnesses = [sqliteHarness()];
const notBuilt = ['eventstoredb: not run: this build has no EventStoreDB adapter yet'];

/** Holds every adapter of the event store against the suite that all must pass; true when none failed. */
export async function runConformance(print: (line: string) => void): Promise<boolean> {
  let allPassed = true;
  for (const harness of harnesses) {
    const counted = { passed: 0, failed: 0, notRun: 0 };
    for await (const result of runCases(harness)) {
      counted[result.outcome] += 1;
      print(`${harness.adapter}: ${outcomeOf(result)}: ${result.name}`);
    }
    print(
      `${harness.adapter}: ${counted.passed} passed, ${counted.failed} failed, ${counted.notRun} not run`,
    );
    allPassed &&= counted.failed === 0;
  }
  for (const line of notBuilt) print(line);
  return allPassed;
}

function outcomeOf(result: CaseResult): string {
  switch (result.outcome) {
    case 'passed':
      return 'passed';
    case 'failed':
      return `failed (${result.error instanceof Error ? result.error.message : String(result.error)})`;
    case 'notRun':
      return `not run (${result.why})`;
  }
}
