import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WireServer } from './wire-server.ts';

/** What one recorder asked, and what it was answered. */
interface Recorded {
  readonly case: string;
}

const run = promisify(execFile);
const outputBytesMax = 16_000_000;
const withinMs = 120_000;

const recordings = [
  {
    file: 'answers.json',
    recorder: 'record.mjs',
    addressOf: (server: WireServer) => server.connectionString,
  },
  {
    file: 'wire.json',
    recorder: 'record-wire.mjs',
    addressOf: ({ endpoint }: WireServer) => `${endpoint.host}:${endpoint.port}`,
  },
] as const;

const readRecorded = (file: string): readonly Recorded[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as readonly Recorded[];

/**
 * Positions are named in the order in which they appear, and what else a server holds decides where its checkpoints fall:
 * their names are left out of the comparison, and so is the mark of the run in an event type.
 */
const comparable = (recorded: Recorded | undefined): unknown =>
  JSON.parse(
    JSON.stringify(recorded ?? {})
      .replaceAll(/"p\d+"/g, '"position"')
      .replaceAll(/"Wire[0-9a-f]{8}"/g, '"WireRUN"'),
  ) as unknown;

/** Asked of one server each, side by side: most of a recorder's time is its own waits. */
const asked = new Map<string, readonly Recorded[]>();

const ask = async ({ file, recorder, addressOf }: (typeof recordings)[number]): Promise<void> => {
  const server = await WireServer.start();
  try {
    const program = join(import.meta.dirname, recorder);
    const { stdout } = await run(process.execPath, [program, addressOf(server)], {
      maxBuffer: outputBytesMax,
      timeout: withinMs,
    });
    asked.set(file, JSON.parse(stdout) as readonly Recorded[]);
  } finally {
    await server.stop();
  }
};

beforeAll(async () => {
  await Promise.all(recordings.map(ask));
}, withinMs);

describe.each(recordings)('the wire-level server, asked as for $file', ({ file }) => {
  it('is asked everything that the real server was asked', () =>
    expect(asked.get(file)?.map((one) => one.case)).toEqual(readRecorded(file).map((one) => one.case)));

  it.each(readRecorded(file))('answers like the real server: $case', (recorded) => {
    const answer = asked.get(file)?.find((one) => one.case === recorded.case);
    expect(comparable(answer)).toEqual(comparable(recorded));
  });
});
