export { conformanceCases } from './cases/index.ts';
export type { ConformanceCase } from './conformance-case.ts';
export { FaultyStore } from './faulty-store.ts';
export type { ConformanceHarness } from './harness.ts';
export { runCase, runCases, type CaseResult } from './run.ts';
export { sqliteHarness } from './sqlite-harness.ts';
