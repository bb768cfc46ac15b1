export { conformanceCases } from './cases/index.ts';
export type { ConformanceCase } from './conformance-case.ts';
export { wireServerHarness } from './eventstoredb-harness.ts';
export { FaultyStore } from './faulty-store.ts';
export type { ConformanceHarness } from './harness.ts';
export { realServers, type RealServer } from './real-servers.ts';
export { runCase, runCases, type CaseResult } from './run.ts';
export { sqliteHarness } from './sqlite-harness.ts';
