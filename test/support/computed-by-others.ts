import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** What the program in `docs/event-encoding.md` prints of an exported log: the leaf of the last event, and the sum. */
export async function computedByOthers(file: string): Promise<readonly string[]> {
  const page = readFileSync(new URL('../../docs/event-encoding.md', import.meta.url), 'utf8');
  const [, program] = /```js\n(.*?)```/s.exec(page) ?? [];
  if (program === undefined) throw new Error('There is no program in docs/event-encoding.md.');
  const own = `${file}.cjs`;
  writeFileSync(own, program);
  const { stdout } = await promisify(execFile)(process.execPath, [own, file]);
  return stdout.trim().split('\n');
}
