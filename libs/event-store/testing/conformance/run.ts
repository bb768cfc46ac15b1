import { conformanceCases } from './cases/index.ts';
import type { ConformanceCase } from './conformance-case.ts';
import { missing, type ConformanceHarness } from './harness.ts';
import { Scene } from './scene.ts';

export type CaseOutcome =
  /** `instead`: why what holds otherwise was checked. */
  | { readonly outcome: 'passed'; readonly instead?: string }
  | { readonly outcome: 'failed'; readonly error: unknown }
  | { readonly outcome: 'notRun'; readonly why: string };

export type CaseResult = CaseOutcome & { readonly name: string };

/** Runs the cases one after the other, each on a store that is opened for it. */
export async function* runCases(
  harness: ConformanceHarness,
  cases: readonly ConformanceCase[] = conformanceCases,
): AsyncGenerator<CaseResult> {
  for (const one of cases) yield { name: one.name, ...(await runCase(harness, one)) };
}

export async function runCase(
  harness: ConformanceHarness,
  { needs, run, otherwise }: ConformanceCase,
): Promise<CaseOutcome> {
  const underTest = await harness.open();
  try {
    const why = missing(needs, underTest);
    if (why === undefined) {
      await run(await Scene.set(underTest, harness.patienceMs));
      return { outcome: 'passed' };
    }
    if (!otherwise) return { outcome: 'notRun', why };
    await otherwise(await Scene.set(underTest, harness.patienceMs));
    return { outcome: 'passed', instead: why };
  } catch (error) {
    return { outcome: 'failed', error };
  } finally {
    await underTest.dispose();
  }
}
