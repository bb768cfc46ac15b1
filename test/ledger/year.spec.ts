import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TestLedger } from '../support/ledger.ts';

const root = join(import.meta.dirname, '../..');
const ledger = new TestLedger();
beforeAll(async () => {
  ledger.nowMs = Date.parse('2025-06-16T10:00:00Z');
  await ledger.start();
});
afterAll(async () => {
  await ledger.stop();
  ledger.remove();
  expect(ledger.errors).toEqual([]);
});

/** The day of the ledger, so that the page is followed on the same day whenever the test runs. */
const clock = 'date() { case "$1" in +%Y) echo 2025 ;; +%F) echo 2025-06-16 ;; *) return 1 ;; esac; }';
/** The commands of the document, as they stand there. */
const commands = readFileSync(join(root, 'docs/year.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('    '))
  .map((line) => line.trim());
const isAsked = (line: string): boolean => /^(AS=\S+ )?(book|show|curl) /.test(line);
/** What stands behind `#`. */
const saidOf = (line: string): string => / {2}# (.*)$/.exec(line)?.[1] ?? '';

it('answers every command of the walk through a year as the document says, and books nothing twice', async () => {
  const run = async (lines: readonly string[]): Promise<readonly Record<string, unknown>[]> => {
    const script = lines.map((line) => line.replaceAll('localhost:3000', ledger.address)).join('\n');
    const { stdout } = await promisify(execFile)('bash', ['-euc', `POSITION=0\n${clock}\n${script}`], {
      cwd: root,
      env: { ...process.env, FOERDERBUCH_DATA: ledger.folder, NODE_OPTIONS: '' },
    });
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  const answers = await run(commands);
  const asked = commands.filter(isAsked);
  expect(answers).toHaveLength(asked.length);
  for (const [index, line] of asked.entries()) {
    const answer = answers[index] ?? {};
    const [, refusal] = /^refused (\S+)$/.exec(saidOf(line)) ?? [];
    expect([line, answer['type']]).toEqual([
      line,
      refusal === undefined ? undefined : `urn:foerderbuch:problem:${refusal}`,
    ]);
    if (refusal !== undefined || saidOf(line) === '') continue;
    const figures = saidOf(line)
      .split(', ')
      .map((figure) => figure.split(' '));
    const shown = figures.map(([name = '']) => [
      name,
      (answer[name] as { amount?: string } | undefined)?.amount,
    ]);
    expect([line, shown]).toEqual([line, figures]);
  }
  const itemsOf = (path: string) =>
    answers[asked.findIndex((line) => line.includes(path))]?.['items'] as readonly Record<string, unknown>[];
  expect(itemsOf('award-conditions?')).toMatchObject([
    { conditionId: 'A-1', state: 'MET', settledBy: 'bert' },
  ]);
  const { actions } = (answers.at(-1) ?? {}) as { readonly actions: readonly { readonly name: string }[] };
  expect(actions.map(({ name }) => name)).toContain('CloseYear');
  const head = await ledger.store.head();
  await run(commands.slice(0, 9));
  expect(await ledger.store.head()).toBe(head);
});
