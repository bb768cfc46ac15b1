import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface BenchServer {
  /** Which server it is, for the report. */
  readonly kind: 'EVENTSTOREDB_URL' | 'wire-level test server';
  readonly connectionString: string;
  stop(): void;
}

/** The server that `EVENTSTOREDB_URL` names, else the wire-level one in a process of its own. */
export async function benchServer(): Promise<BenchServer> {
  const { EVENTSTOREDB_URL: given } = process.env;
  if (given !== undefined && given !== '')
    return { kind: 'EVENTSTOREDB_URL', connectionString: given, stop: () => undefined };
  const child = fork(join(import.meta.dirname, '../../libs/event-store/testing/wire-server/own-process.ts'), {
    execArgv: process.execArgv,
  });
  const [connectionString] = (await once(child, 'message')) as readonly unknown[];
  return {
    kind: 'wire-level test server',
    connectionString: String(connectionString),
    stop: () => void child.kill('SIGKILL'),
  };
}
