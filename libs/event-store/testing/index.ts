export { conformanceCases } from './conformance/cases/index.ts';
export type { ConformanceCase } from './conformance/conformance-case.ts';
export { serverHarness, wireServerHarness } from './conformance/eventstoredb-harness.ts';
export { FaultyStore, StoreAround } from './conformance/faulty-store.ts';
export type { ConformanceHarness } from './conformance/harness.ts';
export { runCase, runCases, type CaseResult } from './conformance/run.ts';
export { sqliteHarness } from './conformance/sqlite-harness.ts';
export { WireServer } from './wire-server/wire-server.ts';
export { WireServerProcess } from './wire-server/wire-server-process.ts';
